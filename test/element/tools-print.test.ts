import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { byRole } from '../tools/by-role.js';
import type { KlachtenElement } from './page.js';
import { oneLine, placeArrangement } from './page.js';
import { buttonsOf, openTools, pressAndHear, toldIn } from './tools-fold.js';

const PRINT = 'Print deze klachtenprocedure';

const own: unknown = Reflect.get(window, 'print');
/** What was to be seen the moment the browser was asked to print. */
let printed: string[];

const marked = (): number => document.querySelectorAll('[data-klachten-print]').length;
const foldsOf = ({ shadowRoot }: KlachtenElement): string[] =>
  [...shadowRoot!.querySelectorAll('details')].map(
    (fold) => `${fold.part.value} ${fold.open ? 'open' : 'closed'}`,
  );

beforeEach(() => {
  printed = [];
});

afterEach(() => {
  Object.assign(window, { print: own });
  document.adoptedStyleSheets = [];
});

/** A browser that prints; the paper is there when it says `afterprint`. */
function letPrint(look: () => string = () => ''): void {
  window.print = () => {
    window.dispatchEvent(new Event('beforeprint'));
    printed.push(look());
  };
}

async function press(fold: HTMLElement): Promise<void> {
  const before = printed.length;
  byRole(fold, 'button', PRINT).click();
  await waitUntil(() => printed.length > before, 'it was not printed');
}

const finish = (): void => void window.dispatchEvent(new Event('afterprint'));

describe('printing', () => {
  it('unfolds everything, waits until it is there, and folds it again', async () => {
    const element = await placeArrangement('lichtpunt/wkkgz');
    const fold = await openTools(element);
    const before = foldsOf(element);
    letPrint(() => oneLine(element.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText));
    await press(fold);
    expect(foldsOf(element).join()).not.to.contain('closed');
    // What the law says came with its fold.
    expect(printed[0]).to.contain('artikel 14').and.to.contain('Procedure 6.4').and.to.contain('Enkhuzen');
    finish();
    expect(foldsOf(element)).to.deep.equal(before);
  });

  it('leaves the page as it was', async () => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    const fold = await openTools(await placeArrangement('lichtpunt/wkkgz'));
    letPrint(() => `${marked()} marked, ${document.adoptedStyleSheets.length} sheets`);
    await press(fold);
    expect(printed[0]).to.match(/^[3-9] marked, 2 sheets$/);
    finish();
    expect(marked()).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.equal(1);
    expect(document.adoptedStyleSheets[0] === sheet).to.be.true;
  });

  it('can be done again, whether or not the browser said that it was done', async () => {
    const element = await placeArrangement('lichtpunt/wkkgz');
    const fold = await openTools(element);
    const before = foldsOf(element);
    letPrint(() => `${document.adoptedStyleSheets.length} sheet`);
    await press(fold);
    await press(fold);
    finish();
    await press(fold);
    finish();
    expect(printed).to.deep.equal(['1 sheet', '1 sheet', '1 sheet']);
    expect(foldsOf(element)).to.deep.equal(before);
  });

  it('is undone when the element leaves the page meanwhile', async () => {
    const holder = await fixture<HTMLElement>('<div></div>');
    const element = await placeArrangement('lichtpunt/wkkgz');
    holder.append(element);
    await element.updateComplete;
    const fold = await openTools(element);
    letPrint();
    await press(fold);
    element.remove();
    expect(marked()).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.equal(0);
    expect(element.hasAttribute('data-klachten-print')).to.be.false;
  });

  it('says so where a page or a frame forbids it, and puts everything back', async () => {
    window.print = () => undefined;
    const element = await placeArrangement('lichtpunt/wkkgz');
    const fold = await openTools(element);
    const before = foldsOf(element);
    expect(await pressAndHear(fold, PRINT)).to.equal(
      'Printen lukt hier niet. Kies “Afdrukken” in het menu van je browser.',
    );
    expect([marked(), document.adoptedStyleSheets.length]).to.deep.equal([0, 0]);
    expect(foldsOf(element)).to.deep.equal(before);
  });

  it('says so where printing breaks, and puts everything back', async () => {
    window.print = () => {
      throw new Error('no printing here');
    };
    const element = await placeArrangement('lichtpunt/wkkgz');
    const fold = await openTools(element);
    const before = foldsOf(element);
    expect(await pressAndHear(fold, PRINT)).to.equal(
      'Printen lukt hier niet. Kies “Afdrukken” in het menu van je browser.',
    );
    expect([marked(), document.adoptedStyleSheets.length]).to.deep.equal([0, 0]);
    expect(foldsOf(element)).to.deep.equal(before);
    letPrint();
    await press(fold);
    finish();
  });

  it('happens once when it is pressed twice', async () => {
    const element = await placeArrangement('lichtpunt/wkkgz');
    const fold = await openTools(element);
    const before = foldsOf(element);
    letPrint();
    byRole(fold, 'button', PRINT).click();
    byRole(fold, 'button', PRINT).click();
    await waitUntil(() => printed[0] !== undefined);
    await aTimeout(300);
    expect(printed.length).to.equal(1);
    finish();
    expect([marked(), document.adoptedStyleSheets.length]).to.deep.equal([0, 0]);
    expect(foldsOf(element)).to.deep.equal(before);
  });

  it('does not wait for ever for what is folded', async () => {
    const element = await placeArrangement('lichtpunt/wkkgz');
    const fold = await openTools(element);
    const before = foldsOf(element);
    letPrint(() => foldsOf(element).join());
    Object.defineProperty(element, 'updateComplete', {
      configurable: true,
      get: () => new Promise(() => undefined),
    });
    byRole(fold, 'button', PRINT).click();
    await waitUntil(() => printed[0] !== undefined, 'it was not printed', { timeout: 5000 });
    Reflect.deleteProperty(element, 'updateComplete');
    expect(printed[0]).not.to.contain('closed');
    finish();
    expect(foldsOf(element)).to.deep.equal(before);
  }).timeout(10_000);

  it('is not offered where a browser has no way to print', async () => {
    Object.assign(window, { print: undefined });
    const fold = await openTools(await placeArrangement('lichtpunt/wkkgz'));
    expect(buttonsOf(fold)[0]).to.equal('Bewaar in je contacten (Klachtenportaal Zorg)');
    expect(oneLine(toldIn(fold))).to.equal('');
  });
});
