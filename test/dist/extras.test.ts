import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { files } from '../tools/files.js';
import { closeFrames, elementTag, expectQuiet, type Frame, LICHTPUNT, openFrame, openPage, SCRIPT, shownIn } from './frame.js';
import { ALL, openBeside, requestsOf, SMALL } from './provider-page.js';

const EXTRAS = { tools: 'Printen, bewaren en meer', law: 'Wat zegt de wet?' };
const EXIT = elementTag('provider="lichtpunt" quick-exit="https://www.voorbeeld.nl/"');

/** What a visitor presses to unfold it, in each element. */
const summariesIn = (frame: Frame, words: string): HTMLElement[] =>
  [...frame.document.querySelectorAll('klachten-procedure')]
    .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('summary')])
    .filter(({ textContent }) => textContent === words);

/** Unfolds it in every element, and waits until something stands in it. */
async function unfold(frame: Frame, words: string): Promise<HTMLElement[]> {
  const folds = summariesIn(frame, words).map((summary) => {
    summary.click();
    return summary.parentElement!;
  });
  expect(folds.length).to.be.above(0);
  const isFilled = () => folds.every((fold) => !fold.isConnected || fold.childElementCount > 2);
  await waitUntil(isFilled, `nothing stands in ${words}`, { timeout: 20_000 });
  return folds;
}

const textOf = async (frame: Frame): Promise<string> =>
  (await shownIn(frame)).querySelector<HTMLElement>('.root')!.innerText;

describe('what is not needed at first sight', () => {
  afterEach(closeFrames);

  it('loads nothing until a visitor unfolds it, and then once for the whole page', async () => {
    const own = files();
    const frame = await openBeside(own, SMALL, LICHTPUNT + LICHTPUNT);
    await shownIn(frame);
    await aTimeout(300);
    const wanted = [`folder/${SMALL}`];
    expect(await own.asked()).to.deep.equal(wanted);
    for (const [name, words] of Object.entries(EXTRAS)) {
      expect((await unfold(frame, words)).length).to.equal(2);
      wanted.push(`folder/parts/${name}.js`);
      expect(requestsOf(frame)).to.deep.equal(wanted);
    }
    expectQuiet(frame);
  });

  it('asks for nothing more where everything is in the script', async () => {
    const frame = await openBeside(files(), ALL, LICHTPUNT);
    await shownIn(frame);
    for (const words of Object.values(EXTRAS)) await unfold(frame, words);
    expect(requestsOf(frame)).to.deep.equal([`folder/${ALL}`]);
    expectQuiet(frame);
  });

  for (const script of ['merged.js', 'inline'])
    it(`is not promised where nobody knows where the parts are, and all else is there: ${script}`, async () => {
      const frame =
        script === 'inline'
          ? await openFrame(`${LICHTPUNT}<script>${await (await fetch(SCRIPT)).text()}</script>`)
          : await openBeside(files(), script, LICHTPUNT);
      const words = await textOf(frame);
      for (const promised of Object.values(EXTRAS)) expect(words).not.to.contain(promised);
      expect(words).to.contain('0228 32 22 05').and.to.contain('Over deze informatie');
      expectQuiet(frame);
    });

  it('is there again for a merged script where the page says where the parts are', async () => {
    const folder = files().folder('folder');
    const frame = await openBeside(files(), 'merged.js', elementTag(`provider="lichtpunt" base="${folder}"`));
    await shownIn(frame);
    for (const words of Object.values(EXTRAS)) await unfold(frame, words);
    expectQuiet(frame);
  });

  it('says that it cannot be had, with one message, and comes at the next opening when it can', async () => {
    const folder = files().folder('not-found,folder');
    const frame = await openFrame(
      `<script src="${SCRIPT}"></script>${elementTag(`provider="lichtpunt" base="${folder}"`)}`,
    );
    await shownIn(frame);
    const [summary] = summariesIn(frame, EXTRAS.tools);
    const fold = summary!.parentElement as HTMLDetailsElement;
    summary!.focus();
    summary!.click();
    await waitUntil(() => fold.innerText.includes('Dit kunnen we nu niet laten zien'), 'nothing is said');
    expect(await textOf(frame)).to.contain('0228 32 22 05');
    expect((summary!.getRootNode() as ShadowRoot).activeElement === summary).to.equal(true);
    const messages = frame.watched.written.filter((line) => line.includes('[klachten]'));
    expect(messages.length).to.equal(1);
    expect(messages[0]).to.contain('part-unreachable').and.to.contain('parts/tools.js');
    summary!.click();
    await aTimeout(50);
    summary!.click();
    await waitUntil(() => fold.querySelector('button'), 'it does not come again', { timeout: 20_000 });
    expect(fold.innerText).not.to.contain('Dit kunnen we nu niet laten zien');
  });

  it('takes nothing along when it is broken itself', async () => {
    const frame = await openFrame(
      `<script>Object.defineProperty(window, 'speechSynthesis', { get() { throw new Error('stuk'); } })</script>
      <script src="/dist/${ALL}"></script>${LICHTPUNT}`,
    );
    const root = await shownIn(frame);
    summariesIn(frame, EXTRAS.tools)[0]!.click();
    await aTimeout(300);
    expect(root.querySelectorAll('ol > li').length).to.equal(4);
  });

  it('shows the way to leave quickly at once, with one request of its own', async () => {
    const own = files();
    const frame = await openBeside(own, SMALL, EXIT);
    const root = await shownIn(frame);
    await waitUntil(() => root.querySelector('[part="exit"] a'), 'no way out', { timeout: 20_000 });
    expect(await own.asked()).to.deep.equal([`folder/${SMALL}`, 'folder/parts/exit.js']);
    expectQuiet(frame);
  });

  it('brings a visitor who follows a link to a step below the way to leave, also when that comes late', async () => {
    const base = files().folder('slow-folder');
    const frame = await openFrame(
      `<div style="height: 2000px"></div><script>location.hash = '#klachten-lichtpunt-wkkgz-stap-3'</script>
      ${elementTag(`provider="lichtpunt" quick-exit="https://www.voorbeeld.nl/" base="${base}"`)}
      <div style="height: 2000px"></div><script src="${SCRIPT}"></script>`,
      '',
      360,
    );
    const root = await shownIn(frame);
    await waitUntil(() => root.activeElement?.id.endsWith('stap-3'), 'nobody is brought there', { timeout: 20_000 });
    const { top } = root.activeElement!.getBoundingClientRect();
    expect(top).to.be.at.least(root.querySelector('[part="exit"]')!.getBoundingClientRect().bottom);
  });

  it('says that the way to leave quickly is missing where nobody knows where the parts are', async () => {
    const script = await (await fetch(SCRIPT)).text();
    const frame = await openFrame(`${EXIT}<script>${script}</script>`);
    expect(await textOf(frame)).to.contain('0228 32 22 05');
    const messages = frame.watched.written.filter((line) => line.includes('[klachten]'));
    expect(messages.length).to.equal(1);
    expect(messages[0]).to.contain('parts/exit.js').and.to.contain('base=');
  });

  it('works under the strictest policy', async () => {
    const frame = await openPage('strict');
    const root = await shownIn(frame);
    for (const words of Object.values(EXTRAS)) await unfold(frame, words);
    await aTimeout(100);
    expect(root.querySelectorAll('details[open] button').length).to.be.above(3);
    expectQuiet(frame);
  });
});
