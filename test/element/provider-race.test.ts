import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { type Files, files } from '../tools/files.js';
import { change, headingsOf, type KlachtenElement, listen, placeProcedure } from './page.js';

let console: CapturedWarnings;
let page: ReturnType<typeof listen>;
let own: Files;

beforeEach(() => {
  console = captureWarnings();
  page = listen();
  own = files();
});

afterEach(() => {
  page.stop();
  console.restore();
  expect(console.errors).to.be.empty;
});

const titlesOf = (elements: readonly KlachtenElement[]) => elements.map((element) => headingsOf(element)[0]);
const procedure = (attributes: string): string => `<klachten-procedure ${attributes}></klachten-procedure>`;

const ELDERS = '2 Een klacht over Zorgcoöperatie huize-elders? Zo pak je het aan';
const ANDERS = '2 Een klacht over Zorgcoöperatie huize-anders? Zo pak je het aan';

describe('a page that changes its mind while a file is on its way', () => {
  /** An element that waits for a file, which is answered like this. */
  async function placeWaiting(answers: string): Promise<KlachtenElement> {
    const element = await placeProcedure('provider="lichtpunt"');
    element.setAttribute('src', own.file(answers));
    await waitUntil(async () => (await own.asked()).length === 1);
    return element;
  }

  /** Until the answer has come, and whatever it does has been done. */
  async function afterAnswer(answers: string): Promise<void> {
    const late = await placeProcedure(`src="${own.file(answers)}"`);
    await late.updateComplete;
    await new Promise(requestAnimationFrame);
    late.remove();
  }

  for (const answers of ['slow-right', 'slow-not-found', 'slow-html'])
    describe(`(which is answered ${answers})`, () => {
      it('sees the other file, and never the first', async () => {
        const element = await placeWaiting(answers);
        await change(element, { src: own.file('right', 'huize-anders') });
        expect(titlesOf([element])).to.deep.equal([ANDERS]);
        await afterAnswer(answers);
        expect(titlesOf([element])).to.deep.equal([ANDERS]);
        expect(page.heard.slice(0, 2)).to.deep.equal(['rendered', 'rendered']);
      });

      it('sees what it gives itself, and never the file', async () => {
        const element = await placeWaiting(answers);
        const data = (await (await fetch(own.file('right', 'huize-anders'))).json()) as unknown;
        Object.assign(element, { data });
        await afterAnswer(answers);
        await element.updateComplete;
        expect(titlesOf([element])).to.deep.equal([ANDERS]);
      });

      it('sees a provider that travels with the script, and never the file', async () => {
        const element = await placeWaiting(answers);
        await change(element, { src: null });
        const contactToo = await placeProcedure('provider="lichtpunt"');
        await afterAnswer(answers);
        expect(titlesOf([element])).to.deep.equal(titlesOf([contactToo]));
      });

      it('sees the file that it went back to', async () => {
        const element = await placeWaiting(answers);
        element.setAttribute('src', own.file('slow-right', 'huize-anders'));
        await Promise.resolve();
        await change(element, { src: own.file(answers) });
        expect(page.heard.at(-1) === 'rendered').to.equal(answers === 'slow-right');
        expect(titlesOf([element])).not.to.include(ANDERS);
        const asked = await own.asked();
        expect(asked.filter((path) => path === `${answers}/huize-elders.json`)).to.have.length(1);
      });

      it('is told nothing of a file that it does not want any more', async () => {
        const element = await placeWaiting(answers);
        await change(element, { src: null });
        await aTimeout(1500);
        await element.updateComplete;
        expect(page.heard).to.deep.equal(['rendered', 'rendered']);
        expect(console.warnings).to.deep.equal([]);
      });
    });

  it('sees what it asks for when another element says that the file failed', async () => {
    const folder = own.folder('slow-not-found');
    const [first, second] = await fixture<HTMLElement>(
      `<div>${procedure(`src="${folder}providers/huize-elders.json"`)}${procedure(`provider="huize-elders" base="${folder}"`)}</div>`,
    ).then(({ children }) => [...children] as [KlachtenElement, KlachtenElement]);
    first.addEventListener('klachten-failed', () => {
      second.setAttribute('provider', 'lichtpunt');
    });
    await first.updateComplete;
    await second.updateComplete;
    expect(titlesOf([second])[0]).to.contain('Lichtpunt');
    expect(page.heard).to.deep.equal(['failed: file-status', 'rendered']);
    expect(console.warnings).to.have.length(1);
  });

  it('sees another look at the same file', async () => {
    const element = await placeWaiting('slow-right');
    await change(element, { 'heading-level': '4' });
    expect(titlesOf([element])).to.deep.equal([ELDERS.replace('2', '4')]);
    expect(await own.asked()).to.have.length(1);
    expect(page.heard).to.deep.equal(['rendered', 'rendered']);
  });

  it('sees it after taking the element away and putting it back', async () => {
    const element = await placeWaiting('slow-right');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(titlesOf([element])).to.deep.equal([ELDERS]);
    expect(await own.asked()).to.have.length(1);
  });

  it('hears nothing of an element that it took away, and sees the file when it puts that back', async () => {
    const element = await placeWaiting('slow-right');
    const parent = element.parentElement!;
    element.remove();
    await element.updateComplete;
    expect(page.heard).to.deep.equal(['rendered']);
    parent.append(element);
    await element.updateComplete;
    expect(titlesOf([element])).to.deep.equal([ELDERS]);
    expect(page.heard).to.deep.equal(['rendered', 'rendered']);
    expect(await own.asked()).to.have.length(1);
  });
});
