import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { allByRole, byRole } from '../tools/by-role.js';
import { change, type KlachtenElement, oneLine, place, placeProcedure } from './page.js';

const LICHTPUNT = 'provider="lichtpunt" regime="wkkgz"';
const STEP_3 = '#klachten-lichtpunt-wkkgz-stap-3';
const QUASIR = '#klachten-contact-quasir';

/** The heading that has the focus, and in which element. */
function focused(): string {
  const element = document.activeElement;
  const heading = element?.shadowRoot?.activeElement;
  return heading ? `${element.id} ${oneLine(heading.textContent)}`.trim() : '';
}

const focusOn = (text: string): Promise<void> =>
  waitUntil(() => focused().includes(text), `the focus is not on "${text}"`, { timeout: 3000 });

const isInWindow = (element: KlachtenElement): boolean => {
  const { top, bottom } = element.shadowRoot!.activeElement!.getBoundingClientRect();
  // A browser scrolls by whole pixels.
  return top > -1 && bottom <= innerHeight;
};

/** Presses a link of the page, as a visitor does. */
async function press(href: string): Promise<void> {
  const link = await fixture<HTMLAnchorElement>(`<a href="${href}">Naar de stap</a>`);
  // The test stays here.
  if (!href.startsWith('#'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
  link.click();
}

describe('a link to a step or a contact', () => {
  // So that there is something to scroll.
  const SPACE = '<div style="height: 3000px"></div>';

  beforeEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  after(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('brings the visitor there when the page is opened with it', async () => {
    history.replaceState(null, '', STEP_3);
    const element = await place(
      `<div>${SPACE}<klachten-procedure ${LICHTPUNT}></klachten-procedure>${SPACE}</div>`,
    );
    await focusOn('Stap 3');
    expect(isInWindow(element)).to.equal(true);
  });

  it('brings the visitor there when the address changes', async () => {
    const element = await place(
      `<div>${SPACE}<klachten-procedure ${LICHTPUNT}></klachten-procedure>${SPACE}</div>`,
    );
    location.hash = QUASIR;
    await focusOn('Quasir');
    expect(isInWindow(element)).to.equal(true);
  });

  it('brings the visitor there when a link of the page is pressed, and again when it is pressed again', async () => {
    await placeProcedure(LICHTPUNT);
    await press(STEP_3);
    await focusOn('Stap 3');
    (document.activeElement!.shadowRoot!.activeElement as HTMLElement).blur();
    expect(focused()).to.equal('');
    await press(STEP_3);
    await focusOn('Stap 3');
  });

  it('keeps the focus there when the procedure is shown anew', async () => {
    const element = await placeProcedure(LICHTPUNT);
    location.hash = STEP_3;
    await focusOn('Stap 3');
    await change(element, { 'hide-heading': '' });
    await aTimeout(50);
    expect(focused()).to.include('Stap 3');
  });

  it('does not take the visitor back there by itself', async () => {
    const element = await placeProcedure(LICHTPUNT);
    location.hash = STEP_3;
    await focusOn('Stap 3');
    allByRole(element, 'link', /^Bel Quasir/)[0]!.focus();
    await change(element, { 'hide-heading': '' });
    await aTimeout(50);
    expect(focused()).to.include('Quasir');
  });

  it('waits for facts that come later', async () => {
    location.hash = '#klachten-contact-igj';
    const element = await placeProcedure('provider="bestaat-niet"');
    await change(element, { provider: 'lichtpunt' });
    await focusOn('Inspectie');
  });

  it('goes to the first element on the page that has it, whichever came first', async () => {
    const markup = `<klachten-contact id="first" contact="quasir"></klachten-contact>
      <klachten-procedure id="second" ${LICHTPUNT}></klachten-procedure>`;
    const holder = await fixture(`<div>${markup}</div>`);
    // Put in front after the others: first on the page, last to come.
    holder.prepend(holder.lastElementChild!, ' ');
    await aTimeout(20);
    location.hash = QUASIR;
    await focusOn('Quasir');
    expect(focused()).to.match(/^second/);
    holder.prepend(holder.querySelector('#first')!);
    await aTimeout(20);
    await press(QUASIR);
    await waitUntil(() => focused().startsWith('first'), 'the first is passed over');
  });

  it('leaves a place that the page has itself to the browser', async () => {
    await fixture(`<div><h2 id="${QUASIR.slice(1)}" tabindex="-1">Onze eigen kop</h2>
      <klachten-procedure ${LICHTPUNT}></klachten-procedure></div>`);
    location.hash = QUASIR;
    await aTimeout(100);
    expect(focused()).to.equal('');
  });

  it('chooses for the visitor what the step belongs to', async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    location.hash = '#klachten-zorgkracht-12-wmo-stap-2';
    await focusOn('Stap 2');
    const chosen = byRole(element, 'radio', /volwassen/) as HTMLInputElement;
    expect(chosen.checked).to.equal(true);
  });

  it('chooses for the visitor where the contact is, and lets the visitor choose otherwise', async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    location.hash = '#klachten-contact-jeugdstem';
    await focusOn('Jeugdstem');
    byRole(element, 'radio', /volwassen/).click();
    await element.updateComplete;
    expect(byRole(element, 'heading', /^Stap 1/).textContent).to.include('Praat');
  });

  it('leaves the choice as the visitor made it when the address leads to something else', async () => {
    const element = await placeProcedure('provider="zorgkracht-12"');
    byRole(element, 'radio', /volwassen/).click();
    await element.updateComplete;
    for (const hash of ['#boven', '#klachten-contact-niemand', '#klachten-lichtpunt-wkkgz-stap-1']) {
      location.hash = hash;
      await aTimeout(50);
      expect((byRole(element, 'radio', /volwassen/) as HTMLInputElement).checked, hash).to.equal(true);
    }
    await press('https://elders.example/#klachten-contact-jeugdstem');
    expect((byRole(element, 'radio', /volwassen/) as HTMLInputElement).checked).to.equal(true);
  });

  it('takes nobody away from a form they are filling in', async () => {
    const form = await fixture<HTMLInputElement>('<input aria-label="Zoek" />');
    const changed = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = '#klachten-contact-igj';
    const element = await placeProcedure('provider="bestaat-niet"');
    await changed;
    await aTimeout(50);
    history.replaceState(null, '', '#klachten-contact-quasir');
    form.focus();
    await change(element, { provider: 'lichtpunt' });
    await aTimeout(50);
    expect(focused()).to.equal('');
    expect(document.activeElement === form).to.equal(true);
  });

  for (const hash of ['#klachten-contact-niemand', '#klachten-%E0%A4%A', '#klachten-', '#']) {
    it(`stays where it is for what is not there: ${hash}`, async () => {
      await placeProcedure(LICHTPUNT);
      location.hash = hash;
      await aTimeout(50);
      expect(focused()).to.equal('');
    });
  }
});
