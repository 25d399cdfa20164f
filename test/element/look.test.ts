import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { textContrast } from './contrast.js';
import { ARRANGEMENTS, isSeen, type KlachtenElement } from './page.js';

const LONG =
  'provider-phone="050 571 39 99" provider-email="een.heel.lang.adres@afdeling.van.een.lange.naam.nl"';

const SHOWS = [
  ...ARRANGEMENTS.map((one) => one.split('/') as [string, string]).map(
    ([provider, regime]) =>
      `<klachten-procedure provider="${provider}" regime="${regime}" ${LONG}></klachten-procedure>`,
  ),
  '<klachten-procedure provider="zorgkracht-12"></klachten-procedure>',
  '<klachten-procedure provider="niemand"></klachten-procedure>',
  '<klachten-contact contact="zorgbelang-groningen"></klachten-contact>',
  '<klachten-contact contact="igj"></klachten-contact>',
  '<p><klachten-contact view="inline" contact="zorgbelang-groningen"></klachten-contact></p>',
];

const NAMES: Readonly<Record<string, string>> = {
  none: '',
  yellow: '#ffd500',
  navy: '#001f4d',
  white: '#fff',
  black: '#000',
};

const PAGES = {
  white: 'background: #fff; color: #000',
  black: 'background: #000; color: #fff',
};

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
});

async function placeIn(
  style: string,
  markup: string,
): Promise<{ around: HTMLElement; element: KlachtenElement }> {
  const around = await fixture<HTMLElement>(`<div style="${style}">${markup}</div>`);
  const element = around.querySelector<KlachtenElement>('klachten-procedure, klachten-contact')!;
  await element.updateComplete;
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  return { around, element };
}

describe('a narrow place', () => {
  for (const style of ['width: 320px', 'width: 200px', 'width: 320px; font-size: 32px', 'width: 1100px'])
    it(`is enough: nothing scrolls sideways at ${style}`, async () => {
      for (const show of SHOWS) {
        const { around } = await placeIn(`${style}; overflow: auto`, show);
        expect(around.scrollWidth, show).to.be.at.most(around.clientWidth);
      }
    });

  it('is enough in a small window too', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const show of SHOWS) {
      const { around } = await placeIn('', show);
      expect(around.scrollWidth, show).to.be.at.most(around.clientWidth);
      expect(document.documentElement.scrollWidth, show).to.be.at.most(innerWidth);
    }
    await setViewport({ width: 800, height: 600 });
  });
});

describe('what can be pressed', () => {
  it('is at least 24 px high and wide, but for links within a sentence', async () => {
    for (const show of SHOWS.slice(0, -1)) {
      const { element } = await placeIn('width: 320px', show);
      const pressed = ['link', 'button', 'radio']
        .flatMap((role) => allByRole(element, role))
        .map((one) => one.closest('label') ?? one)
        .filter((one) => !(one.localName === 'a' && one.closest('p')));
      expect(pressed).not.to.have.length(0);
      for (const one of pressed) {
        const { width, height } = one.getBoundingClientRect();
        expect(Math.min(width, height), one.textContent).to.be.at.least(24);
      }
    }
  });

  it('is as high as a thumb where it calls, mails or opens a form', async () => {
    const { element } = await placeIn('width: 320px', SHOWS[0]!);
    const calls = allByRole(element, 'link').filter((link) => !link.closest('p'));
    for (const call of calls)
      expect(call.getBoundingClientRect().height, call.textContent).to.be.at.least(40);
  });
});

for (const [page, style] of Object.entries(PAGES))
  for (const [name, accent] of Object.entries(NAMES))
    describe(`with ${name === 'none' ? 'the accent of our own' : `a ${name} accent`} on a ${page} page`, () => {
      const colours = `${style}${accent && `; --klachten-accent-color: ${accent}`}`;

      it('all that is read stands out from what is behind it, 4.5 to 1', async () => {
        for (const show of SHOWS) {
          const { element } = await placeIn(colours, show);
          const read = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
            (one) =>
              isSeen(one) && [...one.childNodes].some((node) => node instanceof Text && node.data.trim()),
          );
          expect(read).not.to.have.length(0);
          for (const one of read) expect(textContrast(one), one.outerHTML).to.be.at.least(4.5);
        }
      });

      it('keeps black or white on its filled buttons', async () => {
        const { element } = await placeIn(colours, SHOWS[0]!);
        const filled = allByRole(element, 'link').filter((link) => link.part.contains('primary'));
        expect(filled).not.to.have.length(0);
        for (const link of filled) expect(textContrast(link)).to.be.at.least(4.5);
      });
    });

describe('a page that says things of everything it holds', () => {
  it('does not change how the procedure reads', async () => {
    const { element } = await placeIn(
      'text-transform: uppercase; white-space: nowrap; letter-spacing: 9px; text-align: right; line-height: 1; pointer-events: none',
      SHOWS[0]!,
    );
    const heading = getComputedStyle(byRole(element, 'heading', /^Stap 1/));
    expect(heading.textTransform).to.equal('none');
    expect(heading.whiteSpace).to.equal('normal');
    expect(heading.letterSpacing).to.equal('normal');
    expect(heading.textAlign).to.be.oneOf(['start', 'left']);
    expect(heading.pointerEvents).to.equal('auto');
  });

  it('gives its font, its colour and its size, of 16 px at least', async () => {
    const { element } = await placeIn('font: 20px monospace; color: rgb(9, 8, 7)', SHOWS[0]!);
    const root = getComputedStyle(element.shadowRoot!.querySelector('[part="root"]')!);
    expect([root.fontFamily, root.fontSize, root.color]).to.deep.equal(['monospace', '20px', 'rgb(9, 8, 7)']);
    const small = await placeIn('font-size: 10px', SHOWS[0]!);
    expect(getComputedStyle(small.element.shadowRoot!.querySelector('[part="root"]')!).fontSize).to.equal(
      '16px',
    );
  });
});

describe('a dark scheme and a printer', () => {
  // Emulation exists in Chromium only.
  if (!('chrome' in window)) return;

  it('keep everything to be read', async () => {
    for (const media of [{ colorScheme: 'dark' }, { media: 'print' }] as const) {
      await emulateMedia(media);
      const { element } = await placeIn(
        'color-scheme: light dark; color: CanvasText; background: Canvas',
        SHOWS[0]!,
      );
      for (const one of element.shadowRoot!.querySelectorAll<HTMLElement>('a, p, h4, small'))
        if (isSeen(one)) expect(textContrast(one), one.outerHTML).to.be.at.least(4.5);
    }
    await emulateMedia({ colorScheme: 'light', media: 'screen' });
  });
});
