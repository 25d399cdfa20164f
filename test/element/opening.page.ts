/** What the tests of opening hours share: files of somebody whom nobody knows, and what is said of them. */
import { expect, fixture } from '@open-wc/testing';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { Minutes } from './minutes.js';
import { type KlachtenElement, oneLine, placeContact, textOf } from './page.js';

let time: Minutes | undefined;

/** Puts the clock of the page at a moment; `watchTheClock()` puts it right again. */
export function setTime(at: string): Minutes {
  time = new Minutes(at);
  return time;
}

/**
 * For every test of a file: the clock is put right again, and nothing goes wrong in the console.
 * @returns what the webmaster is told meanwhile
 */
export function watchTheClock(): { readonly warnings: () => readonly string[] } {
  let console: CapturedWarnings;
  beforeEach(() => {
    console = captureWarnings();
  });
  afterEach(() => {
    time?.restore();
    console.restore();
    expect(console.errors).to.deep.equal([]);
  });
  return { warnings: () => console.warnings };
}

export const placeJeugdstem = (): Promise<KlachtenElement> => placeContact('contact="jeugdstem"');

/** What stands at the number to call, in one line. */
export const atNumber = (element: KlachtenElement): string =>
  textOf(element.shadowRoot!.querySelector<HTMLElement>('a[href^="tel:"]')!.closest('li')!);

export const everythingIn = (element: KlachtenElement): string => oneLine(element.shadowRoot!.textContent);

/** What is said of somebody's hours, whoever it is. */
export const STATE = /Nu open|Nu gesloten|Gesloten,|kunnen de tijden afwijken/;
export const statesIn = (element: KlachtenElement): number => everythingIn(element).split(STATE).length - 1;

const WORKING = { days: 'working-days', from: '09:00', to: '17:00' };
export const CALL = { kind: 'phone', number: '+31500000021', hours: [WORKING] };

/** The same number with something wrong in when it is answered. */
export const DAMAGED = [
  ['a time', { ...CALL, hours: [WORKING, { ...WORKING, from: '9 uur' }] }],
  ['a day', { ...CALL, hours: [WORKING, { ...WORKING, days: ['zaterdag'] }] }],
  ['the name of a field', { ...CALL, hours: [{ from: '09:00', to: '17:00', dagen: 'working-days' }] }],
  ['the order', { ...CALL, hours: [WORKING, { days: ['sat'], from: '22:00', to: '06:00' }] }],
  ['a closed date', { ...CALL, hours: [WORKING], closed: [{ from: '23-11-2026' }] }],
  ['the closed dates', { ...CALL, hours: [WORKING], closed: '2026-11-23' }],
] as const;

/** A file of a provider that nobody has: one person, who helps, is asked at a step, and takes complaints. */
export const fileWith = (channels: readonly unknown[], more: object = {}) => ({
  format: 1,
  id: 'nergenshuis',
  name: 'Nergenshuis',
  regimes: {
    wkkgz: {
      audience: 'everyone',
      sections: [
        { kind: 'routes', to: 'luisteraar', by: ['phone'] },
        { kind: 'steps', steps: [{ kind: 'ask', with: 'luisteraar' }] },
      ],
      support: { by: 'luisteraar', through: ['phone'] },
    },
  },
  contacts: [{ id: 'luisteraar', name: 'Luister Verzonnen', channels, ...more }],
});

/** Places facts as a script does: before the element is on the page, so that it asks for nothing else first. */
export async function placeFacts(facts: unknown): Promise<KlachtenElement> {
  const around = await fixture<HTMLElement>('<div></div>');
  const element = document.createElement('klachten-procedure');
  element.data = facts;
  around.append(element);
  await element.updateComplete;
  return element;
}

export const placeFile = (channels: readonly unknown[], more: object = {}): Promise<KlachtenElement> =>
  placeFacts(fileWith(channels, more));
