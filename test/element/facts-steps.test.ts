import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../tools/by-role.js';
import { hrefsOf, placeArrangement, sectionOf, stepsOf, textOf } from './page.js';

const FORM = 'https://klachtenportaalzorg.nl/klacht-indienen';
const CALL_KPZ = 'tel:+31228322205';
const CALL_QUASIR = 'tel:+31648445538';
const ADDRESS = 'Klachtenportaal Zorg Westeinde 14a 1601 BJ Enkhuizen';

const ADULTS = [
  {
    arrangement: 'lichtpunt/wkkgz',
    meets: /directeur/,
    who: 'Machiel Talsma',
    officers: [CALL_KPZ, CALL_QUASIR],
    passedOver: /niet zelf naar Lichtpunt/,
  },
  {
    arrangement: 'zorgkracht-12/wmo',
    meets: /voorzitter/,
    who: 'Esther Bronsema',
    officers: [CALL_KPZ],
    passedOver: /niet zelf naar de zorgaanbieder of naar Zorgkracht 12/,
  },
] as const;

for (const { arrangement, meets, who, officers, passedOver } of ADULTS)
  describe(`the steps of ${arrangement}`, () => {
    let steps: readonly [HTMLElement, HTMLElement, HTMLElement, HTMLElement];

    beforeEach(async () => {
      steps = stepsOf(await placeArrangement(arrangement)) as unknown as typeof steps;
    });

    it('are four, in order, in one list', () => {
      expect(steps.map((step) => byRole(step, 'heading').textContent.match(/\d/)?.[0])).to.deep.equal([
        '1',
        '2',
        '3',
        '4',
      ]);
      expect(new Set(steps.map((step) => step.parentElement)).size).to.equal(1);
    });

    it('begin with talking to those concerned, or to their manager', () => {
      expect(textOf(steps[0])).to.match(/eerst met de persoon of de mensen over wie/);
      expect(textOf(steps[0])).to.match(/of .*leidinggevende/i);
      expect(hrefsOf(steps[0])).to.be.empty;
    });

    it('go on to an appointment, with support if you like', () => {
      expect(byRole(steps[1], 'heading').textContent).to.match(meets);
      expect(textOf(steps[1])).to.contain(who);
      expect(textOf(steps[1])).to.match(/onafhankelijke klachtenfunctionaris van Klachtenportaal Zorg/);
      expect(textOf(steps[1])).to.match(/iemand anders[^.]*vertrouwt/);
      expect(hrefsOf(steps[1])).to.have.members([...officers]);
    });

    it('then have the complaint filed, by the form', () => {
      expect(textOf(steps[2])).to.contain('Klachtenportaal Zorg');
      expect(textOf(steps[2])).to.match(/niet tevreden\? Of /);
      expect(textOf(steps[2])).to.match(passedOver);
      expect(textOf(steps[2])).to.contain('bemiddeling');
      expect(byRole(steps[2], 'link', /formulier/).getAttribute('href')).to.equal(FORM);
    });

    it('say at the third step, and there only, that one may begin with it', () => {
      expect(steps.map((step) => /mag je ook beginnen/.test(textOf(step)))).to.deep.equal([
        false,
        false,
        true,
        false,
      ]);
    });

    it('end at the disputes committee, reached through Klachtenportaal Zorg', () => {
      expect(textOf(steps[3])).to.match(/niet tevreden[^.]* oplossing[^.]* behandeld/);
      expect(textOf(steps[3])).to.match(/mag je je klacht laten voorleggen aan de geschillencommissie/);
      expect(hrefsOf(steps[3])).to.deep.equal([CALL_KPZ]);
    });

    it('explain hard words where they stand', () => {
      expect(textOf(steps[1])).to.match(
        /\. Klachtenfunctionaris:? [^.]*uitleg|Een klachtenfunctionaris [^.]*uitleg/,
      );
      expect(textOf(steps[2])).to.match(/bemiddeling:? \S+/);
      expect(textOf(steps[3])).to.match(/geschillencommissie:? [^.]*oordeelt/i);
    });

    it('never offer mail or post as a way to file', () => {
      expect(steps.flatMap(hrefsOf).filter((href) => href.startsWith('mailto:'))).to.be.empty;
      for (const step of steps) expect(textOf(step)).not.to.match(/Westeinde|\bbrief\b/i);
    });

    it('let the form stand out, never a phone number, where a complaint is filed', () => {
      const [first, ...others] = allByRole(steps[2], 'link');
      expect(first?.part.contains('primary')).to.equal(true);
      expect(first?.getAttribute('href')).to.equal(FORM);
      expect(others.every((link) => !link.part.contains('primary'))).to.equal(true);
    });
  });

describe('the ways to file', () => {
  for (const arrangement of ['lichtpunt/wkkgz', 'zorgkracht-12/jeugdwet'] as const)
    it(`are the form and a letter for ${arrangement}, not phone or mail`, async () => {
      const ways = sectionOf(await placeArrangement(arrangement), 'Zo dien je een klacht in');
      expect(hrefsOf(ways)).to.deep.equal([FORM]);
      expect(textOf(ways)).to.contain(ADDRESS);
    });

  it('are the form alone for zorgkracht-12/wmo', async () => {
    const element = await placeArrangement('zorgkracht-12/wmo');
    expect(allByRole(element, 'heading', 'Zo dien je een klacht in')).to.have.length(0);
    expect(allByRole(element, 'link', /formulier/).map((link) => link.getAttribute('href'))).to.deep.equal([
      FORM,
      FORM,
    ]);
  });

  it('come without steps for zorgkracht-12/jeugdwet', async () => {
    const element = await placeArrangement('zorgkracht-12/jeugdwet');
    expect(stepsOf(element)).to.have.length(0);
    expect(allByRole(element, 'heading', /stap/i)).to.have.length(0);
  });
});
