/** What is read, and in which order. No voice was heard: browsers without a window have none. */
import { expect } from '@open-wc/testing';
import { GALLERY } from './gallery.table.js';
import { placeFacts } from './gallery.page.js';
import { ARRANGEMENTS, headingsOf, placeArrangement, wordsOf } from './page.js';
import { openTools, press, type Tools } from './read-aloud.page.js';
import { type StandIn, standIn, voice } from './speech.js';

const DUTCH = voice('nl-NL');

let speech: StandIn;

beforeEach(() => {
  speech = standIn(DUTCH);
});

afterEach(() => {
  speech.restore();
});

/** Has all of it read. */
async function readAll(tools: Tools): Promise<string[]> {
  const before = speech.said.length;
  await press(tools, 'Lees voor');
  for (let at = 0; speech.isSpeaking && at < 1000; at += 1) speech.finish();
  await tools.element.updateComplete;
  return speech.said.slice(before).map(({ text }) => text);
}

/** Apart from white space, and from the rests within a number. */
const bare = (text: string): string => text.replace(/[\s,]/g, '').toLowerCase();

/** What is on the page, without the fold of tools. */
function shownIn({ element, fold }: Tools): string {
  fold.hidden = true;
  const words = element.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText;
  fold.hidden = false;
  return words;
}

/** Where two texts part; nothing when they are the same. */
function difference(one: string, other: string): string {
  const [a, b] = [bare(one), bare(other)];
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  return a === b
    ? ''
    : `"${a.slice(Math.max(0, from - 30), from + 50)}" and "${b.slice(Math.max(0, from - 30), from + 50)}"`;
}

async function readArrangement(arrangement: (typeof ARRANGEMENTS)[number]): Promise<string[]> {
  return readAll(await openTools(await placeArrangement(arrangement)));
}

describe('what is read aloud', () => {
  for (const arrangement of ARRANGEMENTS)
    it(`is everything that is seen, in the order in which it is seen: ${arrangement}`, async () => {
      const tools = await openTools(await placeArrangement(arrangement));
      const said = await readAll(tools);
      expect(difference(said.join(' '), shownIn(tools))).to.equal('');
      expect(said.length).to.be.greaterThan(20);
    });

  for (const facts of GALLERY)
    for (const regime of Object.keys(facts.regimes))
      it(`is everything that is seen, of whatever a file holds: ${facts.id} ${regime}`, async () => {
        const { element } = await placeFacts(facts, { regime });
        speech.setVoices([
          DUTCH,
          voice('en-GB'),
          voice('ar-SA'),
          voice('fy-NL'),
          voice('uk-UA'),
          voice('tr-TR'),
        ]);
        const tools = await openTools(element);
        const said = await readAll(tools);
        expect(difference(said.join(' '), shownIn(tools))).to.equal('');
        expect(said.length).to.be.greaterThan(20);
      });

  it('has every heading in its place, each on its own, steps with their number', async () => {
    const element = await placeArrangement('lichtpunt/wkkgz');
    // A heading may be two sentences.
    const headings = headingsOf(element).flatMap((heading) => heading.slice(2).split(/(?<=\?) /));
    const said = await readAll(await openTools(element));
    expect(said.filter((text) => headings.includes(text))).to.deep.equal(headings);
    expect(said.filter((text) => /^Stap \d: ./.test(text))).to.have.length(4);
  });

  it('has every name, and whom a number belongs to before each number', async () => {
    const said = await readArrangement('lichtpunt/wkkgz');
    const whole = said.join(' ');
    for (const name of ['Machiel Talsma', 'Klachtenportaal Zorg', 'Inspectie Gezondheidszorg en Jeugd'])
      expect(whole).to.include(name);
    expect(said).to.include('Bel Klachtenportaal Zorg: 0 2 2 8, 3 2, 2 2, 0 5');
    expect(said.filter((text) => /^\d[\d ,]*$/.test(text))).to.deep.equal([]);
  });

  it('never runs digits of a telephone number together', async () => {
    for (const arrangement of ARRANGEMENTS)
      for (const text of await readArrangement(arrangement)) expect(text).not.to.match(/\d{5}|0\d{2}/);
  });

  it('is one sentence at a time, and a time of day or an initial ends none', async () => {
    const said = await readArrangement('zorgkracht-12/wmo');
    expect(said.filter((text) => /[.?!] [A-Z]/.test(text))).to.deep.equal([]);
    expect(said.some((text) => /van \d+\.\d\d tot \d+\.\d\d uur/.test(text))).to.equal(true);
    const lines = said.filter((text) => text.length < 3);
    expect(lines).to.deep.equal([]);
  });

  it('leaves out what is folded away, and has it once it is open', async () => {
    const folded = 'Deze informatie komt uit';
    const element = await placeArrangement('lichtpunt/wkkgz');
    const tools = await openTools(element);
    expect((await readAll(tools)).some((text) => text.startsWith(folded))).to.equal(false);
    wordsOf(element); // opens all that is folded away
    expect((await readAll(tools)).some((text) => text.startsWith(folded))).to.equal(true);
  });

  it('leaves out what a page hides', async () => {
    const element = await placeArrangement('lichtpunt/wkkgz');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('klachten-procedure::part(contacts) { display: none }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const said = await readAll(await openTools(element));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    expect(said).not.to.include('Wie kan je helpen?');
    expect(said).to.include('Stap voor stap');
  });

  it('leaves out the tools, and what is drawn for the eye alone', async () => {
    const said = await readArrangement('lichtpunt/wkkgz');
    expect(said.join(' ')).not.to.match(/Lees voor|Pauze|\bStop\b|Printen|Kopieer/);
  });
});

describe('a text in another language', () => {
  const ABROAD = {
    ...GALLERY.find(({ id }) => id === 'praktijk-nergens'),
    introduction: [
      { en: 'You are heard. Always.' },
      { en: 'This is read by a voice for English.' },
      { nl: 'Dit is gewoon Nederlands.' },
    ],
  };
  const OTHER = 'Hier staat tekst in een andere taal. Die kan dit apparaat niet voorlezen.';

  it('is read by a voice of the device that speaks it', async () => {
    const ENGLISH = voice('en_GB');
    speech.setVoices([voice('en-US', { localService: false, default: true }), DUTCH, ENGLISH]);
    const { element } = await placeFacts(ABROAD);
    await readAll(await openTools(element));
    const english = speech.said.filter(({ text }) => /You are heard|voice for English/.test(text));
    expect(english.map(({ voice: by, lang }) => [by?.name, lang])).to.deep.equal([
      ['en_GB here', 'en-GB'],
      ['en_GB here', 'en-GB'],
    ]);
    expect(speech.said.find(({ text }) => text.includes('gewoon'))?.voice?.name).to.equal(DUTCH.name);
  });

  it('is named and not garbled where no voice speaks it, once for all that stands together', async () => {
    const { element } = await placeFacts(ABROAD);
    const said = await readAll(await openTools(element));
    const at = said.indexOf(OTHER);
    expect(at).to.be.greaterThan(-1);
    expect(said[at + 1]).to.equal('Dit is gewoon Nederlands.');
    expect(said.join(' ')).not.to.include('You are heard');
    expect(speech.said.every(({ voice: by }) => by === DUTCH)).to.equal(true);
  });
});
