import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import {
  change,
  isSeen,
  type KlachtenElement,
  listen,
  placeContact,
  placeProcedure,
  stepsOf,
} from './page.js';

const VALUES = {
  'the name of a prototype': '__proto__',
  'the name of a method': 'constructor',
  'another name of a method': 'toString',
  'an image that runs a script': '<img src=x onerror="window.hacked = true">',
  'a script': '<script>window.hacked = true</script>',
  'a script address': 'javascript:window.hacked=true',
  'the end of a template': '${window.hacked = true}`"\'><svg onload="window.hacked = true">',
  'ten kilobytes': 'a'.repeat(10_000),
  'ten kilobytes of spaces': ' '.repeat(5_000) + 'x' + ' '.repeat(5_000),
  'control characters': '\u0001\u202e\ud800',
};

const ATTRIBUTES = ['provider', 'regime', 'view', 'heading-level', 'provider-phone', 'provider-email'];

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
  expect(console.errors).to.be.empty;
  expect(window).not.to.have.property('hacked');
});

const hasSomebodyToCall = (element: KlachtenElement): boolean =>
  allByRole(element, 'link').some((link) => isSeen(link) && link.getAttribute('href')!.startsWith('tel:+31'));

for (const [what, value] of Object.entries(VALUES))
  describe(`an attribute that holds ${what}`, () => {
    for (const attribute of ATTRIBUTES)
      it(`breaks nothing as ${attribute}`, async () => {
        const element = await placeProcedure('provider="lichtpunt"');
        await change(element, { [attribute]: value });
        expect(hasSomebodyToCall(element)).to.equal(true);
        expect(element.shadowRoot!.querySelectorAll('img, script, svg:not([aria-hidden])')).to.have.length(0);
        for (const warning of console.warnings) expect(warning).to.match(/^\[klachten\] /);
        await change(element, { [attribute]: attribute === 'provider' ? 'lichtpunt' : null });
        expect(stepsOf(element)).to.have.length(4);
      });

    it('breaks nothing as a contact', async () => {
      for (const view of ['card', 'inline']) {
        const element = await placeContact(`view="${view}" contact="jeugdstem"`);
        for (const attribute of ['contact', 'provider']) {
          await change(element, { [attribute]: value });
          expect(hasSomebodyToCall(element)).to.equal(true);
          expect(element.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
        }
      }
    });
  });

describe('a message about a value of several lines', () => {
  it('is one line, so that no page can make up messages of ours', async () => {
    const element = await placeProcedure('');
    await change(element, { provider: 'een\n[klachten] provider-ok: alles is goed' });
    expect(console.warnings.at(-1)!.split('\n')).to.have.length(1);
  });
});

describe('a page that broke what the elements build on', () => {
  const { ListFormat } = Intl;
  const words = 'Bel <a href="tel:+31501234567">050 123 45 67</a>';

  /** As an old library does that replaces a method of the language. */
  async function whileBroken(then: () => Promise<void>): Promise<void> {
    Object.assign(Intl, {
      ListFormat: function () {
        throw new TypeError('broken by the page');
      },
    });
    try {
      await then();
    } finally {
      Object.assign(Intl, { ListFormat });
    }
  }

  it('keeps its own words, is told once, and hears klachten-failed', async () => {
    const { heard, stop } = listen();
    await whileBroken(async () => {
      const element = await placeProcedure('provider="niemand"', words);
      expect(isSeen(element.querySelector('a')!)).to.equal(true);
      await change(element, { view: 'steps' });
    });
    stop();
    expect(new Set(heard)).to.deep.equal(new Set(['failed: render-failed']));
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0]).to.match(/^\[klachten\] render-failed: .*broken by the page/);
  });

  it('has a number to call when it has no words of its own', async () => {
    await whileBroken(async () => {
      const element = await placeProcedure('provider="niemand"');
      expect(element.shadowRoot!.textContent).to.match(/Klachtenportaal Zorg: 0228 ?32 ?22 ?05/);
    });
  });

  it('shows the procedure once it is mended', async () => {
    let element!: KlachtenElement;
    await whileBroken(async () => {
      element = await placeProcedure('provider="lichtpunt"', words);
      await change(element, { provider: 'niemand' });
    });
    await change(element, { provider: 'lichtpunt' });
    expect(byRole(element, 'heading', /^Stap 4/)).to.exist;
    expect(isSeen(element.querySelector('a')!)).to.equal(false);
  });
});
