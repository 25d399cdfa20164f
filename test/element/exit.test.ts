import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { axeFaults } from '../tools/axe.js';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { ADDRESS } from './exit-window.js';
import { change, isSeen, type KlachtenElement, place, placeProcedure, wordsOf } from './page.js';

const LEAVE = 'Snel weg van deze pagina';
const LICHTPUNT = 'provider="lichtpunt"';

const placeExit = (attributes = LICHTPUNT, address = ADDRESS): Promise<KlachtenElement> =>
  placeProcedure(`${attributes} quick-exit="${address}"`);

const linksOut = (element: KlachtenElement): HTMLElement[] => allByRole(element, 'link', LEAVE);

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
  expect(console.errors).to.deep.equal([]);
});

describe('leaving quickly', () => {
  it('is a link to the address, in front of everything else', async () => {
    const element = await placeExit();
    const [first] = allByRole(element, 'link');
    expect(byRole(element, 'link', LEAVE) === first).to.equal(true);
    expect(first!.getAttribute('href')).to.equal(ADDRESS);
    expect(first!.getAttribute('rel')).to.equal('noreferrer');
    expect(first!.compareDocumentPosition(allByRole(element, 'heading')[0]!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(console.warnings).to.deep.equal([]);
  });

  it('says how by keyboard, and that the browser remembers', async () => {
    const words = wordsOf(await placeExit());
    expect(words).to.contain('Of druk drie keer op Shift.');
    expect(words).to.contain('je browser onthoudt dat je hier was');
  });

  it('is there also when the procedure is not', async () => {
    expect(linksOut(await placeExit('provider="niemand"'))).to.have.length(1);
  });

  it('is not there unless the page asks for it', async () => {
    const element = await placeProcedure(LICHTPUNT);
    expect(linksOut(element)).to.have.length(0);
    expect(wordsOf(element)).not.to.contain('Shift');
    expect(console.warnings).to.deep.equal([]);
  });

  it('may be written data-quick-exit, and comes and goes with the attribute', async () => {
    const element = await placeProcedure(LICHTPUNT);
    await change(element, { 'data-quick-exit': ` “${ADDRESS}” ` });
    expect(byRole(element, 'link', LEAVE).getAttribute('href')).to.equal(ADDRESS);
    await change(element, { 'data-quick-exit': null });
    expect(linksOut(element)).to.have.length(0);
    expect(wordsOf(element)).not.to.contain('Shift');
  });

  for (const address of [
    '',
    '  ',
    'true',
    'weer.example',
    'http://weer.example',
    'javascript:alert(1)',
    'https://weer.example:99999/',
    'https://300.1.1.1/',
  ])
    it(`is not there, with one message, for ${JSON.stringify(address)}`, async () => {
      const element = await placeExit(LICHTPUNT, address);
      expect(linksOut(element)).to.have.length(0);
      expect(wordsOf(element)).to.contain('Stap 1').and.not.to.contain('Shift');
      expect(console.warnings).to.deep.equal([
        `[klachten] value-wrong: quick-exit=${JSON.stringify(address.trim())}; verwacht: https://…`,
      ]);
    });

  it('has nothing that axe finds', async () => {
    expect(await axeFaults(await placeExit())).to.deep.equal([]);
  });
});

describe('the way out while one reads', () => {
  afterEach(async () => {
    scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
  });

  const boxOf = (element: KlachtenElement): DOMRect => byRole(element, 'link', LEAVE).getBoundingClientRect();

  /** Half of the way down the procedure. */
  function scrollInto(element: KlachtenElement): void {
    const { top, height } = element.getBoundingClientRect();
    scrollTo(0, scrollY + top + height / 2);
  }

  for (const [width, height] of [
    [1280, 800],
    [320, 640],
    // 1280 by 1024 at 400 %.
    [320, 256],
    [160, 300],
  ] as const)
    it(`stays in sight, small, at the end of the line, at ${width} by ${height}`, async () => {
      // WebKit has no window as narrow as the narrowest.
      await setViewport({ width: Math.max(width, 320), height });
      const element = await place(
        `<div style="max-width: ${width}px"><klachten-procedure ${LICHTPUNT} quick-exit="${ADDRESS}"></klachten-procedure></div>`,
      );
      scrollInto(element);
      const box = boxOf(element);
      const around = element.getBoundingClientRect();
      expect(box.top).to.be.within(0, 20);
      expect(Math.abs(box.right - around.right)).to.be.lessThan(1);
      expect(box.left).to.be.at.least(around.left - 1);
      expect(box.height).to.be.at.least(44);
      expect(box.height).to.be.at.most(width < 200 ? 110 : 60);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });

  it('is what a press on it meets, and not beside it', async () => {
    const element = await placeExit();
    scrollInto(element);
    const { left, top, width, height } = boxOf(element);
    const met = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
    expect(met?.closest('a')?.getAttribute('href')).to.equal(ADDRESS);
    const beside = element.shadowRoot!.elementFromPoint(left - 20, top + height / 2);
    expect(!!beside?.closest('[part="exit"]')).to.equal(false);
  });

  it('ends with the procedure, and hides nothing of what follows on the page', async () => {
    const page = await place(
      `<div><klachten-procedure ${LICHTPUNT} quick-exit="${ADDRESS}"></klachten-procedure>
        <p style="height: 2000px">Erna</p></div>`,
    );
    scrollTo(0, scrollY + page.getBoundingClientRect().bottom + 10);
    expect(boxOf(page).bottom).to.be.lessThan(0);
  });

  it('stands on the other side where one reads from right to left', async () => {
    const element = await placeExit();
    const root = element.shadowRoot!.querySelector<HTMLElement>('[part="root"]')!;
    root.dir = 'rtl';
    const box = boxOf(element);
    expect(Math.abs(box.left - element.getBoundingClientRect().left)).to.be.lessThan(1);
  });

  it('hides nothing that gets the focus, forwards and backwards', async function () {
    this.timeout(60_000);
    await setViewport({ width: 320, height: 256 });
    const element = await placeExit();
    const root = element.shadowRoot!;
    const all = [...root.querySelectorAll<HTMLElement>('a[href], summary, button, input')].slice(1);
    for (const one of [...all, ...all.reverse()]) {
      if (!isSeen(one)) continue;
      one.focus();
      const exit = boxOf(element);
      const { top, bottom } = one.getBoundingClientRect();
      expect(bottom, one.textContent).to.be.above(0);
      expect(top < exit.bottom && bottom > exit.top, `${one.textContent} is behind it`).to.equal(false);
    }
  });

  it('is not printed', async () => {
    const element = await placeExit();
    const screen = onPaper(element.shadowRoot!);
    const out = linksOut(element).length;
    const words = wordsOf(element);
    screen();
    expect(out).to.equal(0);
    expect(words).to.contain('Stap 1').and.not.to.contain('Shift');
  });
});

/** Has the screen follow the rules for paper: only Chromium can be told to be a printer. @returns the way back */
function onPaper({ adoptedStyleSheets }: ShadowRoot): () => void {
  const rules = adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print') as CSSMediaRule[];
  const set = (media: string): void => {
    for (const rule of rules) rule.media.mediaText = media;
  };
  set('all');
  return () => {
    set('print');
  };
}

describe('Shift', () => {
  const said = (element: KlachtenElement): string =>
    byRole(element, 'status').textContent.replace(/\s+/g, ' ').trim();

  const press = (key: string) => sendKeys({ press: key });

  it('says how often it is still to be pressed, to ear and eye', async () => {
    const element = await placeExit();
    expect(said(element)).to.equal('');
    await press('Shift');
    await element.updateComplete;
    expect(said(element)).to.equal('Druk nog twee keer op Shift om weg te gaan.');
    expect(byRole(element, 'link', LEAVE).innerText).to.contain('●○○');
    await press('Shift');
    await element.updateComplete;
    expect(said(element)).to.equal('Druk nog één keer op Shift om weg te gaan.');
    expect(byRole(element, 'link', LEAVE).innerText).to.contain('●●○');
    await press('a');
    await element.updateComplete;
    expect(said(element)).to.equal('');
  });

  it('means nothing while somebody types capitals', async () => {
    const page = await place(`<div><input aria-label="Naam" />
      <klachten-procedure ${LICHTPUNT} quick-exit="${ADDRESS}"></klachten-procedure></div>`);
    const input = page.parentElement!.querySelector('input')!;
    input.focus();
    for (const letter of ['A', 'B', 'C', 'D']) {
      await sendKeys({ down: 'Shift' });
      await press(letter);
      await sendKeys({ up: 'Shift' });
      await page.updateComplete;
      expect(said(page)).to.equal('');
    }
    expect(input.value).to.equal('ABCD');
  });

  it('means nothing while somebody walks back with Tab', async () => {
    const element = await placeExit();
    await sendKeys({ down: 'Shift' });
    for (let count = 0; count < 4; count += 1) await press('Tab');
    await sendKeys({ up: 'Shift' });
    await element.updateComplete;
    expect(said(element)).to.equal('');
  });

  it('is counted by the first of several only, and by the next when that is gone', async () => {
    const tag = `<klachten-procedure ${LICHTPUNT} quick-exit="${ADDRESS}"></klachten-procedure>`;
    const first = await place(`<div>${tag}${tag}</div>`);
    const second = first.nextElementSibling as KlachtenElement;
    await second.updateComplete;
    await press('Shift');
    expect([said(first), said(second)].map(Boolean)).to.deep.equal([true, false]);
    first.remove();
    await press('Shift');
    await second.updateComplete;
    expect(said(second)).to.equal('Druk nog twee keer op Shift om weg te gaan.');
  });

  it('is counted by the first that is seen, and by none when the page hides them all', async () => {
    const tag = `<klachten-procedure ${LICHTPUNT} quick-exit="${ADDRESS}"></klachten-procedure>`;
    const first = await place(`<div><div hidden>${tag}</div><div>${tag}</div></div>`);
    const around = first.parentElement!.nextElementSibling as HTMLElement;
    const second = around.firstElementChild as KlachtenElement;
    await second.updateComplete;
    const words = () =>
      [first, second].map((one) => one.shadowRoot!.querySelector('[role="status"]')!.textContent.trim());
    await press('Shift');
    await second.updateComplete;
    expect(words()).to.deep.equal(['', 'Druk nog twee keer op Shift om weg te gaan.']);
    around.hidden = true;
    await press('Shift');
    await second.updateComplete;
    expect(words()).to.deep.equal(['', '']);
  });

  it('does nothing when nobody asked for a way out', async () => {
    const element = await placeExit();
    await change(element, { 'quick-exit': null });
    for (let count = 0; count < 4; count += 1) await press('Shift');
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('Stap 1').and.not.to.contain('Shift');
  });
});
