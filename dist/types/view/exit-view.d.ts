import { type TemplateResult } from 'lit';
import type { SafeHref } from '../model/safe-href.js';
/** How often Shift is to be pressed. Not twice: who types a name with two capitals presses it twice. */
export declare const PRESSES = 3;
/**
 * A way to be gone at once, for who may be watched. A real link: it leads away also where a page keeps the script
 * from hearing the click.
 *
 * What it cannot do stands beside it, in one sentence: who counts on it should know that the history stays.
 * @param presses of Shift so far
 */
export declare const exitView: (href: SafeHref, presses: number) => TemplateResult;
