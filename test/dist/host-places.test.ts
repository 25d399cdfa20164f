/** Wide enough, whole and usable in the places where a block seldom fits: demo/pagina-stijlen/plaatsen.html. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { closeFrames, type Frame, load } from './frame.js';
import { elementsIn, openHostWithScript, PROCEDURE, wordsIn } from './host-page.js';
import { sideways, tooLow, unreadable } from './host-reading.js';

const openPlaces = (width: number): Promise<Frame> =>
  load((iframe) => {
    iframe.width = String(width);
    iframe.src = '/demo/pagina-stijlen/plaatsen.html';
  });

/** The heading above it says where it is. */
function placeOf(element: Element): string {
  let before: Element | null = element;
  while (before && before.localName !== 'h2') before = before.previousElementSibling ?? before.parentElement;
  return before?.textContent ?? '';
}

/** Draws the mouse over a number, as somebody who wants to copy it. */
async function selectNumber(root: ShadowRoot, { window }: Frame): Promise<string> {
  const [text] = root.querySelectorAll<HTMLElement>('h2');
  text!.scrollIntoView({ block: 'center' });
  const { left, top, height } = text!.getBoundingClientRect();
  const at = (x: number) => [left + x, top + height / 2].map(Math.round) as [number, number];
  await sendMouse({ type: 'move', position: at(2) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: at(60) });
  await sendMouse({ type: 'move', position: at(150) });
  await sendMouse({ type: 'up' });
  // Chromium keeps a shadow root's selection apart.
  const own = (root as { getSelection?: () => Selection | null }).getSelection?.();
  return String(own ?? window.getSelection());
}

describe('in every place on a page', () => {
  afterEach(closeFrames);

  // Narrower than 560 px a table with words beside us is too wide for any text of 15em.
  for (const width of [560, 768, 1280])
    it(`is wide enough, whole and readable in a window of ${width} px`, async () => {
      const frame = await openPlaces(width);
      await waitUntil(() => frame.document.querySelector('klachten-procedure')?.shadowRoot, 'no element');
      const words = await wordsIn(frame);
      expect(words).to.have.lengthOf(10);
      expect(new Set(words)).to.have.property('size', 1);
      for (const element of elementsIn(frame)) {
        const root = element.shadowRoot!;
        const place = placeOf(element);
        expect(element.getBoundingClientRect().width, place).to.be.at.least(190);
        expect(unreadable(root), place).to.deep.equal([]);
        expect(tooLow(root), place).to.deep.equal([]);
        if (!/schuift|Gedraaid/.test(place)) expect(sideways(root, frame), place).to.deep.equal([]);
      }
    });

  for (const display of ['block', 'flow-root', 'flex', 'grid', 'list-item', 'inline'])
    it(`fills the width there is when the page says display: ${display}`, async () => {
      const css = `<style>klachten-procedure { display: ${display} !important }</style>`;
      const [root, { document }] = await openHostWithScript(undefined, 800, css + PROCEDURE);
      const { width } = root.querySelector('.root')!.getBoundingClientRect();
      expect(width).to.be.closeTo(document.body.getBoundingClientRect().width, 1);
    });

  it('lets a visitor press a link, even where a page forbids it', async () => {
    const css = '<style>* { pointer-events: none !important }</style>';
    const [root, { window }] = await openHostWithScript(undefined, 800, css + PROCEDURE);
    const link = root.querySelector<HTMLElement>('a[href^="tel:"]')!;
    let pressed: EventTarget | undefined;
    window.addEventListener('click', (event) => {
      pressed = event.composedPath().find((one) => (one as Element).localName === 'a');
      event.preventDefault();
    });
    link.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = link.getBoundingClientRect();
    const middle = [left + width / 2, top + height / 2].map(Math.round) as [number, number];
    await sendMouse({ type: 'click', position: middle });
    // Not `equal(link)`: describing the difference between two elements takes minutes.
    expect(pressed === link, 'the link is pressed').to.be.true;
  });

  it('takes its font and its colour from the page', async () => {
    const css = '<style>body { font-family: Papyrus, fantasy; color: rgb(1, 2, 3) }</style>';
    const [root] = await openHostWithScript(undefined, 800, css + PROCEDURE);
    const { fontFamily, color } = getComputedStyle(root.querySelector('h2')!);
    expect([fontFamily, color]).to.deep.equal(['Papyrus, fantasy', 'rgb(1, 2, 3)']);
  });

  it('lets a visitor select a number to copy, even where a page forbids it', async () => {
    const css = '<style>* { -webkit-user-select: none !important; user-select: none !important }</style>';
    const [root, frame] = await openHostWithScript(undefined, 800, css + PROCEDURE);
    expect(await selectNumber(root, frame)).to.match(/^Een kla/);
  });
});
