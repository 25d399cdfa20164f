import type { ExtraHost } from './extra.js';
export { readAloudStyles } from '../../view/read-aloud.styles.js';
/**
 * Reads an element aloud, sentence by sentence.
 *
 * A pause is silence with a place to go on from: Android ends at `speechSynthesis.pause()`, and Chromium may hang in
 * it. What comes next is looked up when a sentence ends, so that what changed meanwhile is read as it is then.
 *
 * It goes on in a hidden page: who listens may turn off the screen, or look at a number in another app. It stops when
 * the page is left, and when the buttons can no longer be seen: nobody should have to look for silence.
 * @returns a template; `nothing` where the device has no voice of its own for the language
 */
export declare function makeReadAloud({ root, update, signal }: ExtraHost): (locale: string) => unknown;
