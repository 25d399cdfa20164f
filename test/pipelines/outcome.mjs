/* global AbortSignal, Range, document, window -- in the page */
/** What a visitor gets of it: a page of a provider's site, with the script in its head. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress } from './snippets.mjs';

const PAGE = 'https://zorgaanbieder.example/';
export const BASE = `${PAGE}klachten`;

/** `DIST=/tmp/…` measures a build that is elsewhere. */
const DIST = process.env.DIST ?? join(import.meta.dirname, '../../dist');

const pageWith = (content) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Klachten</title><script src="${BASE}/klachten-procedure.js" async></script></head><body><main><article>${content}</article></main></body></html>`;

/** The provider's site; its page shows `content`, and the script loads only when `hasScript`. */
export function providersSite() {
  const script = readFileSync(join(DIST, 'klachten-procedure.js'));
  const site = { content: '', hasScript: true };
  const answers = {
    [PAGE]: () => pageWith(site.content),
    [`${BASE}/klachten-procedure.js`]: () => (site.hasScript ? script : undefined),
    // What the frame shows is tested elsewhere.
    [pageAddress(BASE)]: () => '<!doctype html><title>Klachtenprocedure</title>',
  };
  return Object.assign(site, { answer: ({ href }) => answers[href]?.() });
}

/**
 * In the page: waits until the script has looked at all of it. A placeholder that comes last of all is served last.
 */
async function everythingSeen() {
  if (document.readyState !== 'complete')
    await new Promise((done) => void window.addEventListener('load', done, { once: true }));
  const last = document.createElement('div');
  last.className = 'klachten-procedure';
  last.dataset.provider = 'lichtpunt';
  await new Promise((done, fail) => {
    last.addEventListener('klachten-rendered', done, { once: true });
    AbortSignal.timeout(20_000).onabort = () => void fail(new Error('The script does nothing'));
    document.body.append(last);
  });
  await Promise.all([...document.querySelectorAll('klachten-procedure')].map((one) => one.updateComplete));
  last.remove();
}

/** In the page: what there is to see, outside and inside the element. */
function lookAround() {
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const article = document.querySelector('article');
  // Without the script it is a tag like any other, with the fallback to read in it.
  const elements = [...document.querySelectorAll('klachten-procedure')].filter((one) => one.shadowRoot);
  const isOnTop = (link) => {
    link.scrollIntoView({ block: 'center' });
    const [box] = link.getClientRects();
    return !!box && link.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
  };
  const textBefore = (element) => {
    const range = new Range();
    range.setStart(article, 0);
    range.setEndBefore(element);
    return plain(range.toString());
  };
  return {
    procedures: elements.map((element) => ({
      headings: [...element.shadowRoot.querySelectorAll('h1,h2,h3')].map(({ innerText }) => plain(innerText)),
      after: textBefore(element),
    })),
    // What a procedure shows is not in it, and neither is the fallback that it hides.
    text: plain(article.innerText),
    links: [...article.querySelectorAll('a')]
      .filter((link) => link.checkVisibility() && isOnTop(link))
      .map(({ href, innerText }) => ({ href, text: plain(innerText) })),
    frames: [...article.querySelectorAll('iframe')]
      .filter((frame) => frame.checkVisibility())
      .map((frame) => ({ src: frame.src, isSealed: frame.getAttribute('sandbox') === '' })),
  };
}

/**
 * Shows what an editor or a filter made of a snippet on the provider's page.
 * @returns what a visitor then sees
 */
export async function visit(tab, site, content, hasScript) {
  Object.assign(site, { content, hasScript });
  await tab.goto(PAGE);
  if (hasScript) await tab.evaluate(everythingSeen);
  return tab.evaluate(lookAround);
}

const isProcedure = ({ headings }) =>
  headings[0]?.includes('Lichtpunt') && headings.includes('Stap voor stap');

/**
 * What a visitor gets, in one word (table.mjs says what each means).
 * @param wanted the words that the author wrote for people
 */
export function outcomeOf({ procedures, text, links, frames }, wanted) {
  const isOurLink = ({ href, text: words }) =>
    href.startsWith(pageAddress(BASE)) && words !== '' && wanted.includes(words);
  const isWhole = text.includes(wanted) && links.some(isOurLink);
  const isAsWritten = isWhole && text === wanted;
  if (procedures.length > 1) return 'twice';
  const [procedure] = procedures;
  if (procedure && !isProcedure(procedure)) return 'wrong';
  if (procedure && text === '') return 'procedure';
  if (procedure) return isAsWritten && procedure.after === wanted ? 'procedure-below' : 'torn';
  const [frame] = frames;
  if (frame?.src === pageAddress(BASE) && isAsWritten) return frame.isSealed ? 'sealed-frame' : 'frame';
  if (isAsWritten) return 'link';
  if (isWhole) return 'link-and-more';
  return text.includes('<a href="') ? 'code' : 'lost';
}
