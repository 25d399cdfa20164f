import { expect, fixture } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { ARRANGEMENTS, type KlachtenElement } from './page.js';
import { CONTACTS } from './contact.table.js';

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off unless it is asked for: targets of at least 24 px.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

const PAGES = {
  light: 'background: #fff; color: #1b1b1b',
  dark: 'background: #141414; color: #f0f0f0; color-scheme: dark',
};

const arrangement = (one: string, more = ''): string => {
  const [provider, regime] = one.split('/');
  return `<klachten-procedure provider="${provider ?? ''}" regime="${regime ?? ''}" ${more}></klachten-procedure>`;
};

const SHOWS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ARRANGEMENTS.flatMap((one) =>
      ['all', 'steps', 'contacts'].map((view) => [`${one} ${view}`, arrangement(one, `view="${view}"`)]),
    ),
  ),
  'the choice': '<klachten-procedure provider="zorgkracht-12"></klachten-procedure>',
  'a procedure with what the page adds': arrangement(
    'lichtpunt/wkkgz',
    'provider-phone="050 571 39 99" provider-email="hulp@voorbeeld.nl"',
  ),
  'a procedure without its title': `<h2>Klachten</h2>${arrangement('lichtpunt/wkkgz', 'hide-heading')}`,
  'an unknown provider':
    '<klachten-procedure provider="niemand">Bel <a href="tel:1">ons</a></klachten-procedure>',
  'a law that is not there': arrangement('zorgkracht-12/wkkgz'),
  'an unknown contact': '<klachten-contact contact="niemand">Bel <a href="tel:1">ons</a></klachten-contact>',
  'every contact as a card': CONTACTS.map(
    ({ contact, providers }) =>
      `<klachten-contact contact="${contact}" provider="${providers.at(-1) ?? ''}"></klachten-contact>`,
  ).join(''),
  'every contact in a sentence': CONTACTS.map(
    ({ contact, providers }) =>
      `<p>Vraag het aan <klachten-contact view="inline" contact="${contact}" provider="${providers.at(-1) ?? ''}"></klachten-contact>.</p>`,
  ).join(''),
};

let console: CapturedWarnings;

beforeEach(() => {
  console = captureWarnings();
});

afterEach(() => {
  console.restore();
});

async function settle(page: HTMLElement): Promise<void> {
  for (const element of page.querySelectorAll<KlachtenElement>('klachten-procedure, klachten-contact')) {
    await element.updateComplete;
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  }
}

/** A line for each thing that is wrong: the rule, and where. */
async function faultsOf(page: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(page, OPTIONS);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html}`));
}

for (const [shade, style] of Object.entries(PAGES))
  describe(`axe on a ${shade} page`, () => {
    for (const [show, markup] of Object.entries(SHOWS))
      it(`finds nothing in ${show}`, async () => {
        const page = await fixture<HTMLElement>(`<div style="${style}; padding: 1em">${markup}</div>`);
        await settle(page);
        expect(await faultsOf(page)).to.deep.equal([]);
      }).timeout(30_000);
  });

describe('axe', () => {
  it('does find what is wrong within an element', async () => {
    const page = await fixture<HTMLElement>(
      `<div style="${PAGES.light}">${arrangement('lichtpunt/wkkgz')}</div>`,
    );
    await settle(page);
    const root = page.firstElementChild!.shadowRoot!;
    root.querySelector('h4')!.outerHTML = '<h6></h6><img src="data:,">';
    root.querySelector('small')!.style.color = '#ddd';
    expect((await faultsOf(page)).map((fault) => fault.split(' ')[0])).to.include.members([
      'image-alt',
      'empty-heading',
      'color-contrast',
    ]);
  }).timeout(30_000);
});
