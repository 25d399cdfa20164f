import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

// In what the renderer writes, a `<` or a quotation mark of a text is an entity: these find markup and nothing else.
/** What Lit would need to take the page over in a browser, and what ends a template that ends in a value. */
const FOR_LIT = /<!--.*?-->|<\?>/gs;
const TAG = /<[^>]*>/g;
const NO_VALUE = / (?:class|part)=""/g;
// As the build collapses templates (src/build/templates.mjs): the same page from the sources and from dist.
const LINE_BREAK = /[ \t\r\n]*\n[ \t\r\n]*/g;

const tidyTag = (tag: string): string =>
  tag
    .replace(NO_VALUE, '')
    // Where a site's own policy refuses our styles an icon would be as wide as the page.
    .replace(/^<svg /, '<svg width="20" height="20" ')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/?>$/, '>');

/** A view as plain HTML. */
export const plainHtml = (view: unknown): string =>
  collectResultSync(render(view)).replace(FOR_LIT, '').replace(TAG, tidyTag).replace(LINE_BREAK, ' ').trim();

/** What a view says, in one line and without markup; in the value of an attribute it may stand too. */
export const plainText = (view: unknown): string =>
  plainHtml(view).replace(TAG, '').replace(/\s+/g, ' ').trim();
