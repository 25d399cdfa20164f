import { expect } from '@open-wc/testing';
import igj from '../../src/data/organisations/igj.json';
import jeugdstem from '../../src/data/organisations/jeugdstem.json';
import klachtenportaalZorg from '../../src/data/organisations/klachtenportaal-zorg.json';
import quasir from '../../src/data/organisations/quasir.json';
import zorgbelangDrenthe from '../../src/data/organisations/zorgbelang-drenthe.json';
import zorgbelangGroningen from '../../src/data/organisations/zorgbelang-groningen.json';
import lichtpunt from '../../src/data/providers/lichtpunt.json';
import zorgkracht12 from '../../src/data/providers/zorgkracht-12.json';
import type { Contact } from '../../src/model/contact.js';
import type { Fault } from '../../src/model/fault.js';
import { readAs } from '../../src/model/read-as.js';
import { readProvider } from '../../src/model/read-provider.js';

const faults: Fault[] = [];
const organisations = [
  igj,
  jeugdstem,
  klachtenportaalZorg,
  quasir,
  zorgbelangDrenthe,
  zorgbelangGroningen,
].map((value) => readAs('Contact', value, '', { known: {}, faults }) as Contact);

interface Facts {
  [key: string]: unknown;
  contacts: Record<string, unknown>[];
  source: Record<string, unknown>;
}

/** Lichtpunt's file after somebody's change, and what is wrong with it: `code path`. */
function readChanged(change: (facts: Facts) => void): { provider: unknown; found: string[] } {
  const facts = structuredClone(lichtpunt) as unknown as Facts;
  change(facts);
  const wrong: Fault[] = [];
  const provider = readProvider(facts, organisations, wrong);
  return { provider, found: wrong.map(({ code, where }) => `${code} ${where}`) };
}

describe('reading files of facts', () => {
  it('finds nothing wrong with the bundled files, and loses nothing in them', () => {
    expect(organisations).to.have.length(6);
    for (const provider of [lichtpunt, zorgkracht12])
      expect(readProvider(provider, organisations, faults)).to.deep.equal(provider);
    expect(faults).to.deep.equal([]);
  });

  it('names every fault at once, each with its path', () => {
    const { found } = readChanged((facts) => {
      facts.name = 3;
      facts.colour = 'blue';
      facts.source.checked = 'gisteren';
      delete facts.format;
      facts.contacts[1]!.role = 'koning';
    });
    expect(found).to.have.members([
      'value-wrong name',
      'field-unknown colour',
      'value-wrong source.checked',
      'value-missing format',
      'value-unknown contacts[1].role',
    ]);
  });

  it('keeps what is right when something that can be missed is wrong', () => {
    const { provider, found } = readChanged((facts) => {
      facts.fullName = ['niet', 'dit'];
      facts.contacts.push({ id: 'Niet Goed' });
    });
    expect(found).to.deep.equal(['value-wrong fullName', 'value-wrong contacts[3].id']);
    expect({ ...(provider as object), fullName: lichtpunt.fullName }).to.deep.equal(lichtpunt);
    expect(provider).not.to.have.property('fullName');
  });

  it('refuses a name that stands for nobody', () => {
    const { found } = readChanged((facts) => {
      facts.contacts = facts.contacts.filter(({ id }) => id !== 'directeur');
    });
    expect(found).to.deep.equal([
      'id-unknown regimes.wkkgz.sections[0].steps[1].with',
      'id-unknown regimes.wkkgz.contacts[2]',
    ]);
  });

  it('takes no property from a prototype, and makes none', () => {
    const value = JSON.parse('{"__proto__": {"hacked": true}, "constructor": 1}') as unknown;
    const wrong: Fault[] = [];
    expect(readProvider(value, organisations, wrong)).to.be.undefined;
    expect(wrong.map(({ where }) => where)).to.include.members(['__proto__', 'constructor', 'id']);
    expect({}).not.to.have.property('hacked');
  });

  for (const value of [null, undefined, 3, 'tekst', [], [null], { contacts: 'x' }, { contacts: [null, {}] }])
    it(`says what is missing in ${value === undefined ? 'nothing' : JSON.stringify(value)}`, () => {
      const wrong: Fault[] = [];
      expect(readProvider(value, organisations, wrong)).to.be.undefined;
      expect(wrong).not.to.be.empty;
    });
});
