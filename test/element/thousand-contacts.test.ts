import { expect } from '@open-wc/testing';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { cardsOf, oneLine, placeFacts } from './gallery.page.js';

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
});

describe('a file of a thousand contacts', () => {
  const many = {
    format: 1,
    id: 'wijkteams-overal',
    name: 'Wijkteams Overal',
    regimes: { wmo: { audience: 'everyone', sections: [{ kind: 'steps', steps: [{ kind: 'talk' }] }] } },
    contacts: Array.from({ length: 1000 }, (_, at) => ({
      id: `team-${String(at)}`,
      name: `Wijkteam ${String(at)}`,
      region: `Wijk ${String(at)}`,
      condition: { nl: 'als je in deze wijk woont' },
      channels: [
        {
          kind: 'phone',
          number: `+3150000${String(at).padStart(4, '0')}`,
          hours: [{ days: 'working-days', from: '09:00', to: '17:00' }],
        },
        { kind: 'mail', address: `team${String(at)}@wijkteams.example` },
      ],
    })),
  };

  it('is shown whole, in its own order', async () => {
    const { element } = await placeFacts(many);
    const links = [...element.shadowRoot!.querySelectorAll('article a')];
    expect(links.length).to.equal(2000);
    const names = [...element.shadowRoot!.querySelectorAll('article [part="name"]')];
    expect(names.map(({ textContent }) => oneLine(textContent))).to.deep.equal(
      many.contacts.map(({ name }) => name),
    );
    expect(console.warnings).to.deep.equal([]);
  });

  it('is shown anew when it changes', async () => {
    const { element } = await placeFacts(many);
    element.data = { ...many, contacts: many.contacts.slice(0, 3) };
    await element.updateComplete;
    expect(cardsOf(element)).to.deep.equal(['Wijkteam 0', 'Wijkteam 1', 'Wijkteam 2']);
  });
});
