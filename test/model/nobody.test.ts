/** Files that leave out, by accident or on purpose, whom a visitor needs. */
import { expect } from '@open-wc/testing';
import { answerTo } from '../../src/model/answer.js';
import { bundled } from '../../src/model/catalogue.js';
import type { Fault } from '../../src/model/fault.js';
import { waysAt } from '../../src/model/procedure.js';
import { readProvider } from '../../src/model/read-provider.js';

const BASE = { format: 1, id: 'nergens', name: 'Nergens' };

function read(facts: object): { faults: string[]; answer: ReturnType<typeof answerTo> } {
  const faults: Fault[] = [];
  const own = readProvider({ ...BASE, ...facts }, bundled.organisations, faults);
  return {
    faults: faults.map(({ code, where }) => `${code} ${where}`),
    answer: answerTo({ ...bundled, own }, { provider: 'nergens', regime: '' }),
  };
}

describe('a file that names nobody who can be reached', () => {
  for (const [what, facts] of Object.entries({
    'has nobody at all': { regimes: { wkkgz: { audience: 'everyone', sections: [] } } },
    'takes the ways to the inspectorate away': {
      regimes: { wkkgz: { audience: 'everyone', sections: [] } },
      contacts: [{ id: 'igj', channels: [] }],
    },
    'leaves every kind of channel out': {
      regimes: { wkkgz: { audience: 'everyone', sections: [], without: ['web', 'phone', 'mail', 'form'] } },
    },
    'says only where to ask': {
      regimes: { wkkgz: { audience: 'everyone', sections: [] } },
      channels: [{ kind: 'see-there', title: 'het bord in de gang' }],
    },
  }))
    it(`gets the inspectorate, once and with its ways, when it ${what}`, () => {
      const { contacts } = read(facts).answer.procedure!;
      const found = contacts.filter(({ id }) => id === 'igj');
      expect(found).to.have.length(1);
      expect(found[0]!.channels.length).to.be.greaterThan(0);
    });
});

describe('what says nothing', () => {
  for (const name of ['\u200b', '\u2060', '\u00ad', '\u007f', '\u0085', '\u200f', ' ', '–', '…'])
    it(`is no name: ${JSON.stringify(name)} ${name.charCodeAt(0).toString(16)}`, () => {
      expect(read({ name, regimes: {} }).faults).to.include('value-wrong name');
    });

  it('is told: no days, no address to come to, a day of no amount', () => {
    const { faults } = read({
      regimes: {
        wkkgz: {
          audience: 'everyone',
          sections: [
            {
              kind: 'steps',
              steps: [{ kind: 'talk', costs: [{ on: '2026' }, { amount: 1, on: '2026-02-30' }] }],
            },
          ],
        },
      },
      channels: [
        { kind: 'phone', number: '+31500000000', hours: [{ days: [], from: '09:00', to: '10:00' }] },
        { kind: 'visit' },
      ],
    });
    expect(faults).to.have.members([
      'value-wrong regimes.wkkgz.sections[0].steps[0].costs[0].on',
      'value-wrong regimes.wkkgz.sections[0].steps[0].costs[1].on',
      'value-wrong channels[0].hours[0].days',
      'value-wrong channels[1].kind',
    ]);
  });
});

describe('a step with dozens of officers', () => {
  it('names a few of them; all stand on the cards', () => {
    const officers = Array.from({ length: 40 }, (_, at) => ({
      id: `officer-${at}`,
      name: `Kim ${at}`,
      role: 'klachtenfunctionaris',
      channels: [{ kind: 'phone', number: `+3150000${String(1000 + at)}` }],
    }));
    const step = { kind: 'meet', with: 'nergens' } as const;
    const { answer, faults } = read({
      regimes: { wkkgz: { audience: 'everyone', sections: [{ kind: 'steps', steps: [step] }] } },
      contacts: officers,
    });
    expect(faults).to.deep.equal([]);
    expect(waysAt(step, answer.procedure!).help).to.have.length(6);
    expect(answer.procedure!.contacts.filter(({ role }) => role === 'klachtenfunctionaris')).to.have.length(
      40,
    );
  });
});
