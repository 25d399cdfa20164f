/** The invented providers together say everything the format can: what is shown of it, and how. */
import { expect } from '@open-wc/testing';
import type { KlachtenProcedureElement } from '../../src/index.js';
import { allByRole } from '../tools/by-role.js';
import { axeFaults } from '../tools/axe.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { addressesIn, GALLERY, type InventedFacts, numbersIn, writtenIn } from './gallery.table.js';
import { hrefsOf, listen, oneLine, placeFacts, wordsOf } from './gallery.page.js';

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
});

const regimesOf = ({ regimes }: InventedFacts): readonly string[] => Object.keys(regimes);

/** Each procedure of a provider, and the choice between them. */
const SHOWS = GALLERY.flatMap((facts) => {
  const regimes = regimesOf(facts);
  return [
    ...regimes.map((regime) => ({ facts, show: `${facts.id} ${regime}`, attributes: { regime } })),
    ...(regimes[1] ? [{ facts, show: `the choice of ${facts.id}`, attributes: {} }] : []),
  ];
});

const PAGES = {
  light: 'background: #fff; color: #1b1b1b; padding: 1em',
  dark: 'background: #141414; color: #f0f0f0; color-scheme: dark; padding: 1em',
};

describe('the gallery of invented providers', () => {
  for (const { facts, show, attributes } of SHOWS) {
    for (const [shade, style] of Object.entries(PAGES))
      it(`is accessible: ${show} on a ${shade} page`, async () => {
        const { around } = await placeFacts(facts, attributes, style);
        expect(await axeFaults(around)).to.deep.equal([]);
      }).timeout(30_000);

    it(`tells the page that it is there, and the webmaster nothing: ${show}`, async () => {
      const { heard, stop } = listen();
      const { element } = await placeFacts(facts, attributes);
      stop();
      expect(heard.filter((one) => one !== 'rendered')).to.deep.equal([]);
      expect(heard).to.include('rendered');
      expect(wordsOf(element)).to.include(facts.name);
      expect(console.warnings).to.deep.equal([]);
      expect(console.errors).to.deep.equal([]);
    });

    it(`says nothing a program would say: ${show}`, async () => {
      const { element } = await placeFacts(facts, attributes);
      const words = wordsOf(element);
      for (const slip of [/undefined/, /\bnull\b/, /\btrue\b/, /\bfalse\b/, /\[object/, /NaN/, /\$\{/])
        expect(words).not.to.match(slip);
      // A remark of two sentences that ends in two full stops, or a space before one.
      expect(words).not.to.match(/\.\.| \.|: ?:|\?\./);
    });

    it(`has no empty paragraph and no empty list: ${show}`, async () => {
      const { element } = await placeFacts(facts, attributes);
      const empty = [
        ...element.shadowRoot!.querySelectorAll<HTMLElement>('p, li, ul, ol, h3, h4, h5, small'),
      ];
      const found = empty
        .filter(({ textContent }) => !oneLine(textContent))
        .map(({ localName, className }) => [localName, className]);
      expect(found).to.deep.equal([]);
    });

    it(`links nowhere but to pages, mail, telephones and messages: ${show}`, async () => {
      const { element } = await placeFacts(facts, attributes);
      const hrefs = hrefsOf(element);
      expect(hrefs).not.to.be.empty;
      for (const href of hrefs) expect(href).to.match(/^(https:\/\/|mailto:|tel:|sms:)/);
    });

    it(`offers nobody twice in one step: ${show}`, async () => {
      const { element } = await placeFacts(facts, attributes);
      for (const step of element.shadowRoot!.querySelectorAll<HTMLElement>('[part="step"]')) {
        const names = allByRole(step, 'link').map(({ innerText }) => oneLine(innerText));
        expect(names).to.deep.equal([...new Set(names)]);
      }
    });

    for (const style of ['width: 320px', 'width: 200px', 'width: 320px; font-size: 32px', 'width: 1100px'])
      it(`fits: ${show} at ${style}`, async () => {
        const { around } = await placeFacts(facts, attributes, `${style}; overflow: auto`);
        expect(around.scrollWidth).to.be.at.most(around.clientWidth);
      });
  }

  for (const facts of GALLERY) {
    /** All that is on the pages of one provider. */
    const readAll = async <T>(read: (element: KlachtenProcedureElement) => T): Promise<T[]> => {
      const found: T[] = [];
      for (const { attributes } of SHOWS.filter((one) => one.facts === facts))
        found.push(read((await placeFacts(facts, attributes)).element));
      return found;
    };

    it(`shows every number, address and link of ${facts.id}`, async () => {
      const hrefs = (await readAll(hrefsOf)).flat();
      expect(addressesIn(facts)).not.to.be.empty;
      expect(addressesIn(facts).filter((address) => !hrefs.includes(address))).to.deep.equal([]);
      const digits = (await readAll(wordsOf)).join(' ').replaceAll(/(?<=\d) (?=\d)/g, '');
      expect(numbersIn(facts).filter((number) => !digits.includes(number))).to.deep.equal([]);
    });

    it(`shows every text and every name of ${facts.id}`, async () => {
      const words = (await readAll(wordsOf)).join(' ').toLowerCase();
      expect(writtenIn(facts)).not.to.be.empty;
      const lost = writtenIn(facts).filter(({ line }) => !words.includes(line.toLowerCase()));
      expect(lost.map(({ line }) => line)).to.deep.equal([]);
    });

    it(`marks what ${facts.id} says in another language, and only that`, async () => {
      const marked = (
        await readAll((element) =>
          [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="root"] [lang]')].map(
            ({ lang, textContent }) => `${lang}: ${textContent}`,
          ),
        )
      ).flat();
      const foreign = writtenIn(facts).filter(({ lang }) => lang !== 'nl');
      expect([...new Set(marked)]).to.have.members([
        ...new Set(foreign.map(({ line, lang }) => `${lang}: ${line}`)),
      ]);
    });
  }

  it('has texts in another language at all', () => {
    expect(GALLERY.flatMap(writtenIn).filter(({ lang }) => lang !== 'nl').length).to.be.at.least(5);
  });

  for (const view of ['steps', 'contacts'])
    it(`shows something in each when only the ${view} are asked for`, async () => {
      for (const { facts, attributes } of SHOWS) {
        const { element } = await placeFacts(facts, { ...attributes, view });
        expect(wordsOf(element), facts.id).to.include(facts.name);
        expect(hrefsOf(element), facts.id).not.to.be.empty;
      }
      expect(console.warnings).to.deep.equal([]);
    });
});
