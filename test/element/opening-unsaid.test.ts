import { expect } from '@open-wc/testing';
import {
  atNumber,
  CALL,
  DAMAGED,
  everythingIn,
  fileWith,
  placeFacts,
  placeFile,
  statesIn,
  setTime,
  watchTheClock,
} from './opening.page.js';
import { placeContact, placeProcedure } from './page.js';

const { warnings } = watchTheClock();

describe('nothing is said of it', () => {
  for (const at of ['2026-11-23T09:00Z', '2026-11-23T18:00Z', '2026-12-25T10:00Z'])
    it(`where the days are not stated (${at})`, async () => {
      setTime(at);
      const element = await placeContact('contact="klachtenportaal-zorg"');
      expect(atNumber(element)).to.contain('van 9.00 tot 12.00 uur (dagen niet vermeld)');
      expect(statesIn(element)).to.equal(0);
      const lichtpunt = await placeProcedure('provider="lichtpunt"');
      expect(everythingIn(lichtpunt)).to.contain('dagen niet vermeld');
      expect(statesIn(lichtpunt)).to.equal(0);
    });

  it('within a sentence', async () => {
    setTime('2026-11-23T10:00Z');
    expect(statesIn(await placeContact('contact="jeugdstem" view="inline"'))).to.equal(0);
  });

  it('where the right hours of the same file say it', async () => {
    setTime('2026-11-23T10:00Z');
    expect(statesIn(await placeFile([CALL]))).to.be.greaterThan(0);
    expect(warnings()).to.deep.equal([]);
  });

  for (const [what, channel] of DAMAGED) {
    it(`where a file has ${what} of somebody wrong`, async () => {
      setTime('2026-11-23T10:00Z');
      const element = await placeFile([channel]);
      expect(everythingIn(element)).to.contain('050 000 00 21');
      expect(statesIn(element)).to.equal(0);
      expect(warnings()).to.have.length(1);
    });

    it(`where a file has ${what} of the provider itself or of a member wrong`, async () => {
      setTime('2026-11-23T10:00Z');
      for (const damaged of [
        { channels: [channel] },
        { members: [{ name: 'Lid Nergens', channels: [channel] }] },
      ]) {
        const element = await placeFacts({ ...fileWith([]), ...damaged });
        expect(everythingIn(element)).to.contain('050 000 00 21');
        expect(statesIn(element), JSON.stringify(damaged)).to.equal(0);
      }
    });
  }

  it('where a file has wrong for whom somebody is', async () => {
    setTime('2026-11-23T10:00Z');
    const element = await placeFile([CALL], { condition: 'jonger-dan-18' });
    expect(warnings().join()).to.contain('condition');
    expect(statesIn(element)).to.equal(0);
  });
});
