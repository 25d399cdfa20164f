import { type TemplateResult } from 'lit';
/** How far the reading is; `failed` when the device could not. */
export type Reading = 'silent' | 'reading' | 'paused' | 'failed';
/** What is said instead of a text that no voice of the device can read: to leave it out would hide that it is there. */
export declare const otherLanguageText: () => string;
/**
 * To have it read aloud: one button that stays where it is and changes its words, and one to stop.
 * @param press starts, pauses and goes on
 */
export declare const readAloudView: (reading: Reading, press: () => void, stop: () => void) => TemplateResult;
