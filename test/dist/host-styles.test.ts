import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import {
  addScript,
  closeFrames,
  elementTag,
  expectLichtpunt,
  expectQuiet,
  type Frame,
  LICHTPUNT,
  openFrame,
  SCRIPT_TAG,
  shownIn,
} from './frame.js';

const INHERITED = `text-transform: uppercase; letter-spacing: 1em; word-spacing: 2em; white-space: nowrap;
  pointer-events: none; text-align: center; text-indent: -99em; line-height: 0.5; font-size: 3px;
  font-weight: 900; font-variant: small-caps; list-style: square inside; hyphens: none; user-select: none`;

const PAGES: readonly (readonly [title: string, css: string])[] = [
  ['resets everything', '* { all: unset !important; display: block !important }'],
  ['makes 1 rem 10 px', ':root { font-size: 62.5% }'],
  ['hides every span', 'span { display: none !important }'],
  ['sets what is inherited', `body { ${INHERITED} }`],
  ['sets the same on all it has', `* { ${INHERITED.replaceAll(';', ' !important;')} }`],
  ['styles our tags and our class names', `h2, ol, li, a, p, .root, .step, .card { display: none; color: red }`],
];

/** Elements that hold words of their own, and that somebody sees. */
const worded = (root: ShadowRoot): Element[] =>
  [...root.querySelectorAll('.root *')].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  );

const wordsOf = (element: Element): string => element.textContent.trim().slice(0, 40);

/** Words that break one of the rules of reading, named. */
function unreadable(root: ShadowRoot): string[] {
  return worded(root).flatMap((element) => {
    const style = getComputedStyle(element);
    // Asides may be a size smaller, as everywhere on the web: 0.9 of 16 px.
    const least = element.matches('.quiet, .quiet *, .tag') ? 14.4 : 16;
    const faults = [
      parseFloat(style.fontSize) < least && `font-size ${style.fontSize}`,
      parseFloat(style.lineHeight) < 1.2 * parseFloat(style.fontSize) && `line-height ${style.lineHeight}`,
      style.textTransform !== 'none' && `text-transform ${style.textTransform}`,
      parseFloat(style.letterSpacing) > 0 && `letter-spacing ${style.letterSpacing}`,
      parseFloat(style.wordSpacing) > 0 && `word-spacing ${style.wordSpacing}`,
      parseFloat(style.textIndent) !== 0 && `text-indent ${style.textIndent}`,
      style.fontVariantCaps !== 'normal' && `font-variant-caps ${style.fontVariantCaps}`,
      style.textAlign === 'center' && !element.matches('.marker') && 'text-align center',
      style.whiteSpace === 'nowrap' && !element.closest('.number, .who, .hidden') && 'white-space nowrap',
      style.pointerEvents === 'none' && 'pointer-events none',
    ].filter(Boolean);
    return faults.map((fault) => `${fault as string}: ${wordsOf(element)}`);
  });
}

/** What a visitor would have to scroll sideways for. */
function sideways(root: ShadowRoot, { window }: Frame): string[] {
  const { left: start, right: end } = root.host.getBoundingClientRect();
  const widthOf = (element: Element | null) => element?.getBoundingClientRect().width ?? end;
  const outside = [...root.querySelectorAll('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    // What stands in a box of one pixel is cut off there.
    return width > 1 && widthOf(element.parentElement) > 1 && (left < start - 1 || right > Math.min(end, window.innerWidth) + 1);
  });
  return outside.map((element) => `${element.localName}.${element.className}: ${wordsOf(element)}`);
}

async function openHostile(css: string, width?: number, element = LICHTPUNT): Promise<[ShadowRoot, Frame]> {
  const frame = await openFrame(element + SCRIPT_TAG, `<style>${css}</style>`, width);
  const root = await shownIn(frame);
  expectQuiet(frame);
  return [root, frame];
}

describe('a page with styles of its own', () => {
  afterEach(closeFrames);

  for (const [title, css] of PAGES) {
    it(`leaves every word readable when it ${title}`, async () => {
      const [root] = await openHostile(css);
      expect(worded(root).length).to.be.above(40);
      expect(unreadable(root).slice(0, 9)).to.deep.equal([]);
    });

    for (const provider of ['lichtpunt', 'zorgkracht-12'])
      it(`shows nothing sideways at 320 px when it ${title}: ${provider}`, async () => {
        const element = elementTag(`provider="${provider}"`);
        const [root, frame] = await openHostile(css, 320, element);
        root.querySelector('input')?.click();
        for (const details of root.querySelectorAll('details')) details.open = true;
        expect(frame.window.innerWidth).to.equal(320);
        expect(sideways(root, frame).slice(0, 9)).to.deep.equal([]);
      });
  }

  it('lets a visitor press a link even when it forbids pressing', async () => {
    const [root, { window }] = await openHostile(`body { ${INHERITED} }`);
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

  it('may hide us', async () => {
    const [root] = await openHostile('klachten-procedure { display: none }');
    expect(root.host.getBoundingClientRect().height).to.equal(0);
  });

  it('gives us its font and its colour', async () => {
    const [root] = await openHostile('body { font-family: Papyrus, fantasy; color: rgb(1, 2, 3) }');
    const { fontFamily, color } = getComputedStyle(root.querySelector('h2')!);
    expect([fontFamily, color]).to.deep.equal(['Papyrus, fantasy', 'rgb(1, 2, 3)']);
  });

  it('keeps its own look, to the last property', async () => {
    const own = `<h2 class="title">Titel</h2><p class="step quiet">Tekst met een <a href="#">link</a></p>
      <ol class="root"><li class="card">Een</li></ol><details><summary>Meer</summary></details>
      <div style="height: 300px; overflow: auto">${LICHTPUNT}</div>`;
    const frame = await openFrame(own, '<style>html { overflow-y: scroll } h2 { color: teal } .card { padding: 3px }</style>');
    const elements = [...frame.document.querySelectorAll(':not(klachten-procedure, klachten-procedure *)')];
    const looks = () =>
      elements.map((element) => {
        const style = frame.window.getComputedStyle(element);
        return Array.from(style, (name) => `${element.localName} ${name}: ${style.getPropertyValue(name)}`);
      });
    const before = looks();
    expect(before.flat().length).to.be.above(1000);
    addScript(frame);
    await expectLichtpunt(frame);
    expect(looks().flat().filter((line) => !before.flat().includes(line))).to.deep.equal([]);
    expect(frame.document.styleSheets).to.have.lengthOf(1);
    expect(frame.document.adoptedStyleSheets).to.have.lengthOf(0);
  });
});
