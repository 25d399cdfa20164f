import { expect } from '@open-wc/testing';
import { ABOUT, type Fact, HOW, WHO, WHY } from './facts.table.js';
import { ARRANGEMENTS, type Arrangement, placeArrangement, wordsOf } from './page.js';

const GROUPS: readonly (readonly [string, readonly Fact[]])[] = [
  ['who it is for', WHO],
  ['why it matters', WHY],
  ['how it goes', HOW],
  ['about this information', ABOUT],
];

/** Words of time and money. The documents name neither, so none may be read. */
const TERMS_AND_PRICES = [
  /\bweek\b|\bweken\b/i,
  /\bdag\b|\bdagen\b(?! niet vermeld)/i,
  /\bmaand(en)?\b/i,
  /\bbinnen\b|\btermijn|\buiterlijk\b/i,
  /€|\beuro\b|\bgratis\b|\bkosten\b|\bkost\b/i,
];

describe('the facts of each arrangement', () => {
  const words = {} as Record<Arrangement, string>;

  before(async () => {
    for (const arrangement of ARRANGEMENTS) words[arrangement] = wordsOf(await placeArrangement(arrangement));
  });

  for (const [group, facts] of GROUPS)
    describe(group, () => {
      for (const { fact, says, in: theirs } of facts)
        it(`names ${fact} for ${theirs.join(' and ')}${theirs.length < ARRANGEMENTS.length ? ' only' : ''}`, () => {
          expect(ARRANGEMENTS.filter((one) => says.test(words[one]))).to.have.members([...theirs]);
        });
    });

  for (const arrangement of ARRANGEMENTS) {
    it(`names no term, no deadline and no price for ${arrangement}`, () => {
      for (const pattern of TERMS_AND_PRICES) expect(words[arrangement]).not.to.match(pattern);
    });

    it(`spells Enkhuizen wrong for ${arrangement} nowhere but in the correction`, () => {
      expect(words[arrangement].replace('“Enkhuzen”', '')).not.to.contain('Enkhuzen');
    });

    it(`leaves open questions out of ${arrangement}`, () => {
      expect(words[arrangement]).not.to.match(
        /open vra|nog te vragen|vraag aan de zorgaanbieder|onduidelijk/i,
      );
    });

    it(`leaves no place for a fact empty in ${arrangement}`, () => {
      expect(words[arrangement]).not.to.match(/undefined|null|\[object|NaN|\$\{|\( ?\)|“”/);
    });
  }

  it('never gives the adults of Zorgkracht 12 another law than the Wmo', () => {
    const named = words['zorgkracht-12/wmo'].replace(/Meer lezen.*Over deze informatie/, '');
    expect(named).not.to.match(/wkkgz|jeugdwet/i);
  });
});
