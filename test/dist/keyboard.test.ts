import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closeFrames, elementTag, type Frame, LICHTPUNT, openFrame, SCRIPT_TAG, shownIn } from './frame.js';

/** A key; on a busy machine what it does comes a little after the answer that it was pressed. */
async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
  await aTimeout(50);
}

/** A page with something to press before and after the element, and the focus on what stands before. */
async function openBetween(element: string): Promise<[ShadowRoot, Frame]> {
  const between = `<button id="before">Ervoor</button>${element}<button id="after">Erna</button>`;
  const frame = await openFrame(between + SCRIPT_TAG, '', 320);
  const root = await shownIn(frame);
  frame.window.focus();
  frame.document.getElementById('before')?.focus();
  return [root, frame];
}

/** Everything that Tab reaches, until the page goes on. */
async function walk(root: ShadowRoot, { document }: Frame): Promise<HTMLElement[]> {
  const reached: HTMLElement[] = [];
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await press('Tab');
    if (document.activeElement !== root.host) return reached;
    const here = root.activeElement as HTMLElement;
    // A date has a day, a month and a year.
    if (here !== reached.at(-1)) reached.push(here);
    expectFocusSeen(here);
  }
  throw new Error('Tab never leaves the element');
}

function expectFocusSeen(element: HTMLElement): void {
  const name = element.textContent.trim();
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  expect(outlineStyle, name).not.to.equal('none');
  expect(parseFloat(outlineWidth), name).to.be.at.least(2);
  expect(outlineColor, name).not.to.match(/transparent|, 0\)|\/ 0\)/);
  const { top, bottom } = element.getBoundingClientRect();
  expect(top < 600 && bottom > 0, `${name} has the focus out of sight`).to.be.true;
}

const named = (elements: Iterable<HTMLElement>): string[] =>
  Array.from(elements, (element) => `${element.localName} ${element.textContent.replace(/\s+/g, ' ').trim()}`);

describe('the built script with a keyboard', () => {
  afterEach(closeFrames);

  for (const [title, attributes] of [
    ['Lichtpunt', 'provider="lichtpunt" regime="wkkgz"'],
    ['Zorgkracht 12, Jeugdwet', 'provider="zorgkracht-12" regime="jeugdwet"'],
    ['Zorgkracht 12, Wmo', 'provider="zorgkracht-12" regime="wmo"'],
  ] as const)
    it(`reaches everything once, in the order of reading, and shows where it is: ${title}`, async function () {
      this.timeout(30_000);
      const [root, frame] = await openBetween(elementTag(attributes));
      for (const details of root.querySelectorAll('details')) details.open = true;
      const isFilled = () => [...root.querySelectorAll('details')].every((one) => one.querySelector(':scope > :not(summary, [role="status"])'));
      await waitUntil(isFilled, 'something folded away is empty', { timeout: 20_000 });
      const all = [...root.querySelectorAll<HTMLElement>('a[href], summary, button, input')];
      expect(all.length).to.be.above(8);
      const reached = await walk(root, frame);
      expect(named(reached)).to.deep.equal(named(all));
      expect(reached.every((one, at) => one === all[at])).to.be.true;
      // At 320 px everything stands in one column.
      const heights = all.map((one) => one.getBoundingClientRect().top);
      expect(heights).to.deep.equal([...heights].sort((one, other) => one - other));
      expect(frame.document.activeElement?.id).to.equal('after');
    });

  it('goes back the same way', async function () {
    this.timeout(30_000);
    const [root, frame] = await openBetween(LICHTPUNT);
    frame.document.getElementById('after')?.focus();
    await sendKeys({ down: 'Shift' });
    const back = await walk(root, frame).finally(() => sendKeys({ up: 'Shift' }));
    frame.document.getElementById('before')?.focus();
    const forth = await walk(root, frame);
    expect(named(back)).to.deep.equal(named(forth).reverse());
  });

  it('passes over what is folded away', async function () {
    this.timeout(30_000);
    const [root, frame] = await openBetween(LICHTPUNT);
    const folded = root.querySelectorAll<HTMLElement>('details a');
    expect(folded).not.to.be.empty;
    const reached = await walk(root, frame);
    expect(reached.length).to.be.above(8);
    expect(named(reached.filter((one) => [...folded].includes(one)))).to.deep.equal([]);
  });

  it('calls with Enter, and nothing stands in the way', async () => {
    const [root, { window }] = await openBetween(LICHTPUNT);
    const link = root.querySelector<HTMLElement>('a[href^="tel:"]');
    link?.focus();
    const pressed: boolean[] = [];
    window.addEventListener('click', (event) => {
      pressed.push(event.composedPath()[0] === link, event.defaultPrevented);
      event.preventDefault(); // the test machine has no telephone
    });
    await press('Enter');
    await waitUntil(() => pressed.length > 0, 'nothing was pressed', { timeout: 10_000 });
    expect(pressed).to.deep.equal([true, false]);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const)
    it(`unfolds and folds with ${name}`, async () => {
      const [root] = await openBetween(LICHTPUNT);
      const summaries = [...root.querySelectorAll('summary')];
      expect(summaries.length).to.be.above(1);
      for (const summary of summaries) {
        const details = summary.parentElement as HTMLDetailsElement;
        summary.focus();
        // One press, however long a busy machine takes over it.
        await press(key);
        await waitUntil(() => details.open, `${summary.textContent} is not unfolded`);
        await press(key);
        await waitUntil(() => !details.open, `${summary.textContent} is not folded`);
      }
    });

  it('chooses with the arrow keys, and keeps its place', async () => {
    const [root] = await openBetween(elementTag('provider="zorgkracht-12"'));
    const links = root.querySelectorAll('a').length;
    for (let at = 0; at <= links && !root.activeElement?.matches('input'); at++) await press('Tab');
    expect((root.activeElement as HTMLInputElement).type).to.equal('radio');
    await press(' ');
    const first = root.querySelectorAll('ol, section').length;
    expect(first).to.be.above(1);
    const before = root.textContent;
    await press('ArrowDown');
    expect((root.activeElement as HTMLInputElement).checked).to.be.true;
    expect(root.querySelectorAll('input')[1] === root.activeElement, 'the second has the focus').to.be.true;
    expect(root.textContent).not.to.equal(before);
  });
});
