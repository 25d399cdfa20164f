import { expect } from '@open-wc/testing';
import { oneLine, placeArrangement } from './page.js';
import { openTools, pressAndHear, rowOf } from './tools-fold.js';

const SAVE = 'Bewaar in je contacten (Jeugdstem)';

/** What a browser would have put among the downloads. */
interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

let saved: Saved[];
let alive: Map<string, Blob>;
let seen: string[];
const createObjectURL = URL.createObjectURL.bind(URL);
const revokeObjectURL = URL.revokeObjectURL.bind(URL);

const listen = ({ type }: Event): void => void seen.push(type);

beforeEach(() => {
  saved = [];
  alive = new Map();
  seen = [];
  URL.createObjectURL = (blob) => {
    const address = createObjectURL(blob);
    alive.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    alive.delete(address);
    revokeObjectURL(address);
  };
  HTMLAnchorElement.prototype.click = function press(this: HTMLAnchorElement) {
    // A real press all the same, to see who hears of it.
    this.addEventListener('click', (event) => {
      event.preventDefault();
    });
    HTMLElement.prototype.click.call(this);
    saved.push({ name: this.download, blob: alive.get(this.href)! });
  };
});

afterEach(() => {
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
});

describe('saving a contact', () => {
  it('hands the browser a card, named after the contact, and says what to do with it', async () => {
    const fold = await openTools(await placeArrangement('zorgkracht-12/jeugdwet'));
    expect(await pressAndHear(fold, SAVE)).to.equal(
      'Er is een bestand gemaakt: jeugdstem.vcf. Open het om Jeugdstem in je contacten te zetten.',
    );
    expect(saved.map(({ name }) => name)).to.deep.equal(['jeugdstem.vcf']);
    const { blob } = saved[0]!;
    expect(blob.type).to.equal('text/vcard;charset=utf-8');
    const card = (await blob.text()).replaceAll('\r\n ', '').split('\r\n');
    expect(card).to.include.members([
      'BEGIN:VCARD',
      'FN:Jeugdstem',
      'TEL;TYPE=WORK,VOICE:+31885551000',
      'EMAIL;TYPE=INTERNET:info@jeugdstem.nl',
    ]);
    // Never without its condition.
    expect(card.find((line) => line.startsWith('NOTE'))).to.match(
      /^NOTE:alleen voor cliënten jonger dan 18 jaar\\n/,
    );
  });

  it('is nobody’s business: no listener of the page hears that a card was taken', async () => {
    const fold = await openTools(await placeArrangement('zorgkracht-12/jeugdwet'));
    const onLink = (event: Event): void => {
      if (event.composedPath()[0] instanceof HTMLAnchorElement) listen(event);
    };
    addEventListener('click', onLink, true);
    await pressAndHear(fold, SAVE);
    removeEventListener('click', onLink, true);
    expect(saved).to.have.length(1);
    expect(seen).to.deep.equal([]);
  });

  it('says so where the browser makes no file', async () => {
    URL.createObjectURL = () => {
      throw new Error('no');
    };
    const fold = await openTools(await placeArrangement('zorgkracht-12/jeugdwet'));
    expect(await pressAndHear(fold, SAVE)).to.equal(
      'Bewaren lukt hier niet. Schrijf over wat je nodig hebt, of kopieer het.',
    );
    expect(oneLine(rowOf(fold, 'Jeugdstem').innerText)).to.contain('Bewaren lukt hier niet.');
    expect(saved).to.deep.equal([]);
  });

  it('keeps the file for the browser to read, and gives it up when the element goes', async () => {
    const element = await placeArrangement('zorgkracht-12/jeugdwet');
    const fold = await openTools(element);
    await pressAndHear(fold, SAVE);
    await pressAndHear(fold, SAVE);
    expect(alive.size).to.equal(2);
    element.remove();
    expect(alive.size).to.equal(0);
  });
});
