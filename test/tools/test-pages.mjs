/**
 * Serves the pages in test/pages and dist as a provider's web server would: byte for byte, untouched by the runner's
 * plugins (which rewrite inline scripts), and with a Content-Security-Policy when the first line asks for one:
 *
 *     <!-- csp: default-src 'self'; style-src 'self' -->
 *
 * A test opens such a page in an <iframe> or a window of its own.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PAGE = /^\/(test\/pages|dist)\/[\w/-]+\.html$/;
const POLICY = /^<!-- csp: (.+) -->\r?\n/;

/** A Koa middleware. */
export function testPages(rootFolder) {
  return async (context, next) => {
    if (!PAGE.test(context.path)) return next();
    const page = await readFile(join(rootFolder, context.path), 'utf8').catch(() => undefined);
    if (page === undefined) return next();
    const policy = POLICY.exec(page)?.[1];
    if (policy) context.set('Content-Security-Policy', policy);
    context.set('Cache-Control', 'no-store');
    context.type = 'html';
    context.body = page;
    return undefined;
  };
}
