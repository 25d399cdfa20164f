import { aTimeout, expect, fixture } from '@open-wc/testing';
import { byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { change, isSeen, place, placeProcedure, stepsOf } from './page.js';

const FALLBACK = 'Bel <a href="tel:+31501234567">050 123 45 67</a>';

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
});

describe("the page's own words within a procedure", () => {
  it('go out of sight when all is well', async () => {
    const element = await placeProcedure('provider="lichtpunt"', FALLBACK);
    expect(isSeen(element.querySelector('a')!)).to.equal(false);
    expect(stepsOf(element)).to.have.length(4);
  });

  it('stay in sight when it fails, and go when it recovers', async () => {
    const element = await placeProcedure('provider="niemand"', FALLBACK);
    expect(isSeen(element.querySelector('a')!)).to.equal(true);
    await change(element, { provider: 'lichtpunt' });
    expect(isSeen(element.querySelector('a')!)).to.equal(false);
    await change(element, { provider: 'niemand' });
    expect(isSeen(element.querySelector('a')!)).to.equal(true);
  });

  it('are hidden too when they come later', async () => {
    const element = await placeProcedure('provider="lichtpunt"');
    element.innerHTML = FALLBACK;
    await element.updateComplete;
    expect(isSeen(element.querySelector('a')!)).to.equal(false);
  });

  for (const more of [
    '<p>Een alinea</p>',
    '<div>Rest van de pagina</div>',
    '<span><img alt="foto" src="data:," width="9" height="9"></span>',
    '<br><h2>Volgende kop</h2>',
  ])
    it(`stay below when they are more than words: ${more}`, async () => {
      const element = await placeProcedure('provider="lichtpunt"', more);
      await aTimeout(0);
      await element.updateComplete;
      const child = element.querySelector<HTMLElement>('p, div, img, h2')!;
      expect(isSeen(child)).to.equal(true);
      const shown = byRole(element, 'heading', /^Stap 4/).getBoundingClientRect();
      expect(child.getBoundingClientRect().top).to.be.greaterThan(shown.bottom);
    });

  it('stay below when more than words comes later', async () => {
    const element = await placeProcedure('provider="lichtpunt"');
    element.append(document.createElement('p'));
    element.lastElementChild!.textContent = 'Een alinea';
    await aTimeout(0);
    await element.updateComplete;
    expect(isSeen(element.querySelector('p')!)).to.equal(true);
  });

  it('keep the rest of the page in sight when the end tag was forgotten', async () => {
    const element = await place(
      '<div><klachten-procedure provider="lichtpunt"><p>De rest</p><footer>Adres</footer></div>',
    );
    await aTimeout(0);
    expect(isSeen(element.querySelector('footer')!)).to.equal(true);
  });
});

describe('a procedure that moves', () => {
  it('still works after it is taken away and put back', async () => {
    const element = await placeProcedure('provider="lichtpunt"', FALLBACK);
    const parent = element.parentElement!;
    element.remove();
    element.setAttribute('provider', 'niemand');
    element.setAttribute('provider', 'zorgkracht-12');
    element.setAttribute('regime', 'wmo');
    await element.updateComplete;
    parent.append(element);
    await element.updateComplete;
    expect(stepsOf(element)).to.have.length(4);
    expect(byRole(element, 'heading', /Zorgkracht 12/)).to.exist;
    expect(console.warnings).to.be.empty;
  });

  it('still works in another place', async () => {
    const element = await placeProcedure('provider="lichtpunt"');
    const [first, second] = [document.createElement('div'), document.createElement('div')];
    element.parentElement!.append(first, second);
    first.append(element);
    second.append(element);
    await change(element, { view: 'steps' });
    expect(stepsOf(element)).to.have.length(4);
  });
});

describe('a webmaster who hides a procedure', () => {
  for (const how of ['hidden', 'style="display: none"', 'style="visibility: hidden"'])
    it(`hides all of it with ${how}`, async () => {
      for (const attributes of ['provider="lichtpunt"', 'provider="niemand"']) {
        const element = await placeProcedure(`${attributes} ${how}`, FALLBACK);
        const parts = [
          ...element.shadowRoot!.querySelectorAll<HTMLElement>('*'),
          element.querySelector('a')!,
        ];
        expect(parts.filter(isSeen)).to.have.length(0);
      }
    });

  it('hides all of it with a style sheet, on an element around it too', async () => {
    const around = await fixture<HTMLElement>(`<div>
      <style>.away klachten-procedure { display: none } .veiled { visibility: hidden }</style>
      <div class="away"><klachten-procedure provider="lichtpunt"></klachten-procedure></div>
      <div class="veiled"><klachten-procedure provider="lichtpunt"></klachten-procedure></div>
    </div>`);
    for (const element of around.querySelectorAll('klachten-procedure')) {
      await element.updateComplete;
      expect([...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(isSeen)).to.have.length(0);
    }
  });
});
