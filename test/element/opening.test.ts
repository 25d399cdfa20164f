import { expect } from '@open-wc/testing';
import { atNumber, placeFile, placeJeugdstem, setTime, watchTheClock } from './opening.page.js';
import { cardOf, textOf } from './page.js';

watchTheClock();

describe('the words for whether somebody answers', () => {
  for (const [at, words] of [
    ['2026-11-23T08:00Z', 'Nu open, tot 17.00 uur'],
    ['2026-11-23T15:59Z', 'Nu open, tot 17.00 uur'],
    ['2026-11-23T16:00Z', 'Gesloten, morgen weer vanaf 9.00 uur'],
    ['2026-11-23T07:59Z', 'Gesloten, vandaag vanaf 9.00 uur'],
    ['2026-11-20T16:00Z', 'Gesloten, maandag weer vanaf 9.00 uur'],
    ['2026-11-21T12:00Z', 'Gesloten, maandag weer vanaf 9.00 uur'],
    ['2026-12-25T10:00Z', 'Vandaag kunnen de tijden afwijken.'],
    ['2026-12-24T10:00Z', 'Vandaag kunnen de tijden afwijken.'],
    [
      '2026-12-23T16:00Z',
      'Gesloten, maandag weer vanaf 9.00 uur. Rond feestdagen kunnen de tijden afwijken.',
    ],
    ['2026-07-06T07:00Z', 'Nu open, tot 17.00 uur'],
    ['2026-07-06T06:59Z', 'Gesloten, vandaag vanaf 9.00 uur'],
  ] as const)
    it(`are, at ${at}: ${words}`, async () => {
      setTime(at);
      expect(atNumber(await placeJeugdstem())).to.equal(
        `Bel Jeugdstem: 088 555 10 00 ${words} op werkdagen van 9.00 tot 17.00 uur`,
      );
    });

  for (const [what, channel, at, words] of [
    [
      'day and night',
      { hours: [{ days: 'every-day', from: '00:00', to: '24:00' }] },
      '2026-11-22T03:00Z',
      'Nu open dag en nacht',
    ],
    [
      'closed for long',
      {
        hours: [{ days: 'working-days', from: '09:00', to: '17:00' }],
        closed: [{ from: '2026-11-23', to: '2026-12-06' }],
      },
      '2026-11-23T10:00Z',
      'Gesloten, maandag 7 december weer vanaf 9.00 uur',
    ],
    [
      'closed for longer than one can say',
      {
        hours: [{ days: 'working-days', from: '09:00', to: '17:00' }],
        closed: [{ from: '2026-11-01', to: '2027-02-28' }],
      },
      '2026-11-23T10:00Z',
      'Nu gesloten',
    ],
    [
      'at noon',
      {
        hours: [
          { days: ['mon'], from: '09:00', to: '12:00' },
          { days: ['mon'], from: '13:30', to: '17:00' },
        ],
      },
      '2026-11-23T11:00Z',
      'Gesloten, vandaag vanaf 13.30 uur',
    ],
  ] as const)
    it(`are, of somebody ${what}: ${words}`, async () => {
      setTime(at);
      const element = await placeFile([{ kind: 'phone', number: '+31500000021', ...channel }]);
      expect(textOf(cardOf(element, 'Luister Verzonnen'))).to.contain(words);
    });
});
