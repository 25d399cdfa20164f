import { expect, fixture } from '@open-wc/testing';
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

/** Puts several elements on the page at once. */
async function placeAll(...markup: string[]): Promise<readonly KlachtenElement[]> {
  const around = await fixture<HTMLElement>(`<div>${markup.join('')}</div>`);
  const elements = [...around.children] as KlachtenElement[];
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements;
}

const titlesOf = (elements: readonly KlachtenElement[]) => elements.map((element) => headingsOf(element)[0]);
const procedure = (attributes: string): string => `<klachten-procedure ${attributes}></klachten-procedure>`;
const contact = (attributes: string): string => `<klachten-contact ${attributes}></klachten-contact>`;

const ELDERS = '2 Een klacht over Zorgcoöperatie huize-elders? Zo pak je het aan';
const ANDERS = '2 Een klacht over Zorgcoöperatie huize-anders? Zo pak je het aan';

describe('several elements on a page', () => {
  it('fetch a file that they share once', async () => {
    const asks = `provider="huize-elders" base="${own.folder('slow-right')}"`;
    const elements = await placeAll(
      procedure(asks),
      procedure(`${asks} view="steps"`),
      contact(`${asks} contact="functionaris"`),
      procedure(`src="${own.folder('slow-right')}providers/huize-elders.json"`),
    );
    expect(titlesOf(elements)).to.deep.equal([ELDERS, ELDERS, '2 Fenna Verzonnen', ELDERS]);
    expect(await own.asked()).to.deep.equal(['slow-right/providers/huize-elders.json']);
  });

  it('do not fetch again what was fetched before, by an element that comes later either', async () => {
    const asks = `src="${own.file('right,renamed')}"`;
    await placeProcedure(asks);
    const [later] = await placeAll(procedure(asks));
    await change(later!, { view: 'steps' });
    expect(titlesOf([later!])).to.deep.equal([ELDERS]);
    expect(await own.asked()).to.have.length(1);
  });

  it('fetch two files when they need two', async () => {
    const elements = await placeAll(
      procedure(`src="${own.file('right')}"`),
      procedure(`src="${own.file('slow-right', 'huize-anders')}"`),
    );
    expect(titlesOf(elements)).to.deep.equal([ELDERS, ANDERS]);
    expect(await own.asked()).to.have.length(2);
  });

  it('fetch a file that fails once for each attempt', async () => {
    const asks = `src="${own.file('slow-server-error,not-found,slow-right')}"`;
    const elements = await placeAll(
      procedure(asks),
      procedure(asks),
      contact(`${asks} contact="functionaris"`),
    );
    expect(await own.asked()).to.have.length(1);
    await change(elements[0]!, { view: 'steps' });
    expect(await own.asked()).to.have.length(2);
    await Promise.all(elements.map((element) => change(element, { 'heading-level': '2' })));
    expect(titlesOf(elements)).to.deep.equal([ELDERS, ELDERS, '2 Fenna Verzonnen']);
    expect(await own.asked()).to.have.length(3);
    expect(page.heard).to.deep.equal([
      ...Array<string>(4).fill('failed: file-status'),
      ...Array<string>(3).fill('rendered'),
    ]);
  });

  it('do not fetch a file that failed again by themselves', async () => {
    const element = await placeProcedure(`src="${own.file('not-found,right')}"`);
    element.append(document.createElement('p'));
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(await own.asked()).to.have.length(1);
  });
});
