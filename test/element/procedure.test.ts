import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import {
  ARRANGEMENTS,
  cardsOf,
  change,
  headingsOf,
  hrefsOf,
  placeArrangement,
  placeProcedure,
  stepsOf,
  wordsOf,
} from './page.js';

const LICHTPUNT = 'provider="lichtpunt"';

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
  expect(console.errors).to.be.empty;
});

describe('the view of a procedure', () => {
  it('is everything when none is asked', async () => {
    const element = await placeProcedure(LICHTPUNT);
    expect(stepsOf(element)).to.have.length(4);
    expect(cardsOf(element)).to.have.length(5);
    expect(byRole(element, 'button', 'Over deze informatie')).to.exist;
  });

  it('shows the steps alone, with whom to call at each', async () => {
    const element = await placeProcedure(`${LICHTPUNT} view="steps"`);
    expect(stepsOf(element)).to.have.length(4);
    expect(cardsOf(element)).to.be.empty;
    expect(allByRole(element, 'button', /wet|informatie/)).to.have.length(0);
    expect(hrefsOf(element)).to.include('tel:+31228322205');
  });

  it('shows the ways to file where there are no steps', async () => {
    const element = await placeArrangement('zorgkracht-12/jeugdwet', 'view="steps"');
    expect(byRole(element, 'link', /formulier/)).to.exist;
    expect(wordsOf(element)).to.contain('Westeinde 14a');
    expect(cardsOf(element)).to.be.empty;
  });

  it('shows the contacts alone, every one of them', async () => {
    for (const arrangement of ARRANGEMENTS) {
      const everything = cardsOf(await placeArrangement(arrangement));
      const element = await placeArrangement(arrangement, 'view="contacts"');
      expect(cardsOf(element)).to.have.members(everything);
      expect(stepsOf(element)).to.have.length(0);
      expect(allByRole(element, 'link', /formulier/)).to.have.length(1);
    }
  });
});

describe('the headings of a procedure', () => {
  for (const { asked, levels } of [
    { asked: '', levels: '2 3 4' },
    { asked: 'heading-level="1"', levels: '1 2 3' },
    { asked: 'heading-level="3"', levels: '3 4 5' },
    { asked: 'heading-level="4"', levels: '4 5 6' },
    { asked: 'heading-level="5"', levels: '5 6' },
    { asked: 'heading-level="6"', levels: '6' },
  ])
    it(`are of level ${levels} for ${asked || 'a page that asks nothing'}`, async () => {
      for (const arrangement of ARRANGEMENTS) {
        const headings = headingsOf(await placeArrangement(arrangement, asked));
        expect([...new Set(headings.map(([level]) => level))].sort().join(' ')).to.equal(levels);
        expect(headings[0]).to.match(new RegExp(`^${levels.slice(0, 1)} Een klacht over`));
      }
    });

  it('begin below the title when the page has its own', async () => {
    for (const written of ['hide-heading', 'hide-heading="true"', 'hide-heading=""', 'data-hide-heading']) {
      const headings = headingsOf(await placeProcedure(`${LICHTPUNT} ${written}`));
      expect(headings.filter((heading) => heading.startsWith('2'))).to.be.empty;
      expect(headings[0]).to.equal('3 Stap voor stap');
    }
  });

  it('keep the title for hide-heading="false", which means what it says', async () => {
    const headings = headingsOf(await placeProcedure(`${LICHTPUNT} hide-heading="false"`));
    expect(headings[0]).to.match(/^2 Een klacht over Lichtpunt/);
  });

  it('announce the number of each step', async () => {
    for (const arrangement of ['lichtpunt/wkkgz', 'zorgkracht-12/wmo'] as const) {
      const element = await placeArrangement(arrangement);
      for (const number of [1, 2, 3, 4])
        expect(byRole(element, 'heading', new RegExp(`^Stap ${number} ?: \\S`))).to.exist;
      expect(allByRole(element, 'heading', /^Stap \d/)).to.have.length(4);
    }
  });
});

describe('the steps of a procedure', () => {
  it('are a list of four', async () => {
    const element = await placeProcedure(LICHTPUNT);
    const [list, ...others] = allByRole(element, 'list').filter((one) => one.localName === 'ol');
    expect(others).to.have.length(0);
    expect([...list!.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li', 'li']);
    expect(list!.getAttribute('role')).to.equal('list');
  });

  it('let at most one thing stand out each', async () => {
    for (const arrangement of ['lichtpunt/wkkgz', 'zorgkracht-12/wmo'] as const)
      for (const more of ['', 'provider-phone="050 571 39 99" provider-email="hulp@voorbeeld.nl"'])
        for (const step of stepsOf(await placeArrangement(arrangement, more)))
          expect(
            allByRole(step, 'link').filter((link) => link.part.contains('primary')).length,
          ).to.be.at.most(1);
  });
});

describe('the links of a procedure', () => {
  it('lead to a secure page, a mail or a call, and nowhere else', async () => {
    for (const arrangement of ARRANGEMENTS) {
      const element = await placeArrangement(arrangement, 'provider-phone="0505713999"');
      const anchors = [...element.shadowRoot!.querySelectorAll('a')];
      expect(anchors).not.to.have.length(0);
      for (const anchor of anchors)
        expect(anchor.getAttribute('href')).to.match(/^(https:\/\/|mailto:|tel:\+)./);
    }
  });

  it('do not tell the other site which page a visitor came from', async () => {
    for (const link of allByRole(await placeProcedure(LICHTPUNT), 'link'))
      expect(link.getAttribute('rel')).to.contain('noreferrer');
  });
});

describe('a procedure that changes later', () => {
  it('shows what is asked now', async () => {
    const element = await placeProcedure(LICHTPUNT);
    await change(element, { provider: 'zorgkracht-12', regime: 'wmo' });
    expect(wordsOf(element)).to.contain('Esther Bronsema').and.not.to.contain('Machiel Talsma');
    await change(element, { regime: 'jeugdwet' });
    expect(stepsOf(element)).to.have.length(0);
    await change(element, { view: 'contacts', 'heading-level': '4' });
    expect(headingsOf(element)[0]).to.match(/^4 .*wie kan je helpen/);
    await change(element, { view: null, 'heading-level': null, 'hide-heading': '' });
    expect(headingsOf(element)[0]).to.match(/^3 /);
  });

  it('renders once for all that changes at once', async () => {
    const element = await placeProcedure(LICHTPUNT);
    let rendered = 0;
    element.addEventListener('klachten-rendered', () => (rendered += 1));
    await change(element, { provider: 'zorgkracht-12', regime: 'wmo', view: 'steps', 'heading-level': '3' });
    expect(rendered).to.equal(1);
  });
});
