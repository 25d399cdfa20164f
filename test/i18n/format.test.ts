import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dateText, daysText, listText, timeText } from '../../src/i18n/format.js';
import type { Weekday } from '../../src/model/channel.js';

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DUTCH = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** Browsers differ in the spaces around a dash. */
const plain = (text: string): string => text.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');

describe('days of the week in words', () => {
  for (const [days, text] of [
    [['mon'], 'maandag'],
    [['fri'], 'vrijdag'],
    [['sun'], 'zondag'],
    [['mon', 'tue', 'wed', 'thu'], 'maandag–donderdag'],
    [['mon', 'tue', 'wed', 'thu', 'fri'], 'maandag–vrijdag'],
    [WEEK, 'maandag–zondag'],
    [['tue', 'thu'], 'dinsdag en donderdag'],
    [['mon', 'wed', 'fri'], 'maandag, woensdag en vrijdag'],
    [['mon', 'tue', 'thu', 'fri'], 'maandag, dinsdag, donderdag en vrijdag'],
    [['sun', 'mon'], 'maandag en zondag'],
    [['thu', 'mon', 'wed', 'tue'], 'maandag–donderdag'],
  ] as const)
    it(`are ${text} for ${days.join(' ')}`, () => {
      expect(plain(daysText('nl', days))).to.equal(text);
    });

  it('are other words in another language', () => {
    expect(plain(daysText('en', ['mon', 'tue', 'thu']))).to.match(/^Monday, Tuesday and Thursday$/);
  });

  it('lose no day and add none, whatever days they are', () => {
    fc.assert(
      fc.property(fc.subarray([...WEEK], { minLength: 1 }), (days) => {
        const named = plain(daysText('nl', days))
          .split(/, | en /)
          .flatMap((run) => {
            const [from, to = from] = run.split('–');
            return DUTCH.slice(DUTCH.indexOf(from!), DUTCH.indexOf(to!) + 1);
          });
        expect(named).to.deep.equal(days.map((day) => DUTCH[WEEK.indexOf(day)]));
      }),
    );
  });
});

describe('a time of day in words', () => {
  for (const [time, text] of [
    ['09:00', '9.00'],
    ['00:00', '0.00'],
    ['00:30', '0.30'],
    ['10:05', '10.05'],
    ['12:00', '12.00'],
    ['17:00', '17.00'],
    ['20:00', '20.00'],
    ['23:59', '23.59'],
  ] as const)
    it(`is ${text} in Dutch for ${time}`, () => {
      expect(timeText('nl', time)).to.equal(text);
    });

  it('is the same hour in another language, wherever the clock stands', () => {
    expect(timeText('en-GB', '09:00')).to.equal('09:00');
    expect(timeText('de', '17:00')).to.equal('17:00');
    expect(timeText('en-US', '17:00')).to.match(/^5:00\sPM$/);
  });
});

describe('a day in words', () => {
  for (const [date, text] of [
    ['2026-11-21', '21 november 2026'],
    ['2026-01-01', '1 januari 2026'],
    ['2025-12-31', '31 december 2025'],
    ['2024-02-29', '29 februari 2024'],
  ] as const)
    it(`is ${text} for ${date}, wherever the clock stands`, () => {
      expect(dateText('nl', date)).to.equal(text);
    });

  it('follows the language', () => {
    expect(dateText('en-GB', '2026-11-21')).to.equal('21 November 2026');
  });
});

describe('a list in words', () => {
  it('has its last comma in words', () => {
    expect(listText('nl', ['a'])).to.equal('a');
    expect(listText('nl', ['a', 'b'])).to.equal('a en b');
    expect(listText('nl', ['a', 'b', 'c'])).to.equal('a, b en c');
    expect(listText('nl', ['a', 'b', 'c'], 'disjunction')).to.equal('a, b of c');
    expect(listText('nl', [])).to.equal('');
  });
});
