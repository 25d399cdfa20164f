import { expect } from '@open-wc/testing';
import { axeFaults } from '../tools/axe.js';
import { allByRole } from '../tools/by-role.js';
import {
  CALL,
  fileWith,
  placeFacts,
  placeFile,
  placeJeugdstem,
  STATE,
  statesIn,
  setTime,
  watchTheClock,
} from './opening.page.js';
import { cardOf, cardsOf, type KlachtenElement, oneLine, placeProcedure, textOf } from './page.js';

watchTheClock();

const UNDER_18 = 'alleen voor cliënten jonger dan 18 jaar';

describe('for whom somebody answers', () => {
  for (const [at, state] of [
    ['2026-11-23T10:00Z', 'Nu open'],
    ['2026-11-23T18:00Z', 'Gesloten'],
    ['2026-12-25T10:00Z', 'Vandaag kunnen'],
  ] as const) {
    it(`stands on the same card: ${state}`, async () => {
      setTime(at);
      const whole = await placeProcedure('provider="zorgkracht-12" regime="jeugdwet"');
      for (const element of [whole, await placeJeugdstem()]) {
        const card = textOf(cardOf(element, 'Jeugdstem'));
        expect(card).to.contain(state).and.to.match(new RegExp(UNDER_18, 'i'));
        // Once is enough: the card has it above its numbers.
        expect(card.match(new RegExp(UNDER_18, 'gi'))).to.have.length(1);
      }
      // No other card of this procedure has hours with days.
      const others = cardsOf(whole).filter((name) => name !== 'Jeugdstem');
      expect(others).not.to.have.length(0);
      for (const name of others) expect(textOf(cardOf(whole, name))).not.to.match(STATE);
    });

    it(`stands in the same line everywhere else: ${state}`, async () => {
      setTime(at);
      const condition = { nl: 'alleen voor wie hier woont' };
      const element = await placeFile([CALL], { condition });
      const lines = [...element.shadowRoot!.querySelectorAll('small')].filter(
        (line) => line.textContent.includes(state) && !line.closest('article'),
      );
      // The number to call before anything else, and the route.
      expect(lines.length).to.be.at.least(2);
      for (const line of lines) expect(textOf(line)).to.contain('alleen voor wie hier woont');
      const card = textOf(cardOf(element, 'Luister Verzonnen'));
      expect(card).to.match(/alleen voor wie hier woont/i);
    });
  }

  it('stands in the line where somebody else is reached through them', async () => {
    setTime('2026-11-23T10:00Z');
    const facts = fileWith([CALL], { condition: { nl: 'alleen voor wie hier woont' } });
    const bode = { id: 'bode', name: 'Bode Verzonnen', through: 'luisteraar' };
    const element = await placeFacts({ ...facts, contacts: [...facts.contacts, bode] });
    expect(textOf(cardOf(element, 'Bode Verzonnen')))
      .to.contain('Nu open')
      .and.to.contain('alleen voor wie hier woont');
  });
});

/** Everything but the words: names, classes and parts of all elements, in order. */
const shapeOf = (element: KlachtenElement): string[] =>
  [...element.shadowRoot!.querySelectorAll('*')].map(
    ({ localName, className, part }) =>
      `${localName} ${typeof className === 'string' ? className : ''} ${part.value}`,
  );

describe('somebody who answers now', () => {
  it('is not moved up, and made no more prominent', async () => {
    const seen: { links: string[]; cards: string[]; shape: string[] }[] = [];
    for (const at of ['2026-11-23T10:00Z', '2026-11-23T18:00Z']) {
      const time = setTime(at);
      const element = await placeProcedure('provider="zorgkracht-12" regime="jeugdwet"');
      seen.push({
        links: allByRole(element, 'link').map(
          (link) => `${link.className} ${link.getAttribute('href') ?? ''}`,
        ),
        cards: cardsOf(element),
        // The word "open" may stand out in its own line, and nothing else.
        shape: shapeOf(element).filter((line) => !line.startsWith('b ')),
      });
      time.restore();
    }
    expect(seen[0]!.cards).to.include('Jeugdstem');
    expect(seen[0]).to.deep.equal(seen[1]);
  });

  it('is announced to nobody who reads something else', async () => {
    setTime('2026-11-23T10:00Z');
    const element = await placeProcedure('provider="zorgkracht-12" regime="jeugdwet"');
    const live = '[aria-live], [role="status"], [role="alert"], [role="log"], [role="timer"], output';
    const parts = [...element.shadowRoot!.querySelectorAll(live)].map((part) => oneLine(part.textContent));
    expect(parts.filter((text) => STATE.test(text))).to.deep.equal([]);
    const root = element.shadowRoot!.querySelector('[part="root"]')!;
    expect(root.closest(live) === null && element.closest(live) === null).to.equal(true);
  });

  for (const at of ['2026-11-23T10:00Z', '2026-11-23T18:00Z', '2026-12-25T10:00Z'])
    it(`leaves axe nothing to find (${at})`, async () => {
      const time = setTime(at);
      const element = await placeProcedure('provider="zorgkracht-12" regime="jeugdwet"');
      const card = await placeJeugdstem();
      expect(statesIn(element)).to.be.greaterThan(0);
      // axe waits with timers.
      time.restore();
      expect(await axeFaults(element)).to.deep.equal([]);
      expect(await axeFaults(card)).to.deep.equal([]);
    });
});
