import { type TemplateResult } from 'lit';
/**
 * A real heading. Lit binds no tag names, and `lit/static-html.js` would cost more than these six lines.
 * @param level counted from the page's outline; what lies below 6 is 6
 * @param id what a deep link names
 */
export declare function headingView(level: number, content: unknown, name?: string, id?: string): TemplateResult;
