/** demo/pagina-stijlen.html shows what is tested here, and nothing is tested that it does not show. */
import { expect, waitUntil } from '@open-wc/testing';
import { closeFrames, load, shownIn } from './frame.js';
import { HOST_STYLES } from './host-styles.table.js';

const GALLERY = '/demo/pagina-stijlen.html';

/** Shown as well, and tested by name: host-hides.test.ts and host-places.test.ts. */
const OTHERS = ['verborgen', 'plaatsen'];

async function framesIn(page: string): Promise<string[]> {
  const text = await (await fetch(page)).text();
  const frames = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('iframe');
  return [...frames].map((frame) => frame.getAttribute('src')!);
}

describe('the gallery of pages with styles of their own', () => {
  afterEach(closeFrames);

  it('shows every style sheet that is tested', async () => {
    const shown = (await framesIn(GALLERY)).map((src) => /([\w-]+)(\.html)?$/.exec(src)?.[1]);
    expect(shown.sort()).to.deep.equal([...HOST_STYLES.map(({ name }) => name), ...OTHERS].sort());
  });

  it('shows a page that really has that style, and the procedure in it', async () => {
    const frame = await load((iframe) => {
      iframe.src = '/demo/pagina-stijlen/pagina.html?alles-kleuren';
    });
    await shownIn(frame);
    const { color } = frame.window.getComputedStyle(frame.document.body);
    expect(color).to.equal('rgb(163, 0, 0)');
  });

  it('shows a page from right to left', async () => {
    const frame = await load((iframe) => {
      iframe.src = '/demo/pagina-stijlen/arabisch.html';
    });
    await waitUntil(() => frame.document.querySelector('klachten-procedure')?.shadowRoot, 'no element');
    expect(frame.window.getComputedStyle(frame.document.querySelector('h1')!).direction).to.equal('rtl');
  });
});
