import { expect } from '@open-wc/testing';
import igj from '../../src/data/organisations/igj.json';
import jeugdstem from '../../src/data/organisations/jeugdstem.json';
import klachtenportaal from '../../src/data/organisations/klachtenportaal-zorg.json';
import quasir from '../../src/data/organisations/quasir.json';
import drenthe from '../../src/data/organisations/zorgbelang-drenthe.json';
import groningen from '../../src/data/organisations/zorgbelang-groningen.json';
import lichtpunt from '../../src/data/providers/lichtpunt.json';
import zorgkracht from '../../src/data/providers/zorgkracht-12.json';
import jeugdwet from '../../src/data/regimes/jeugdwet.json';
import wkkgz from '../../src/data/regimes/wkkgz.json';
import wmo from '../../src/data/regimes/wmo.json';
import { closeFrames, elementTag, expectQuiet, openFrame, SCRIPT_TAG, shownIn } from './frame.js';

interface Channel {
  readonly kind: string;
  readonly number?: string;
  readonly address?: string;
  readonly href?: string;
  readonly postcode?: string;
}

interface Contact {
  readonly id: string;
  readonly channels?: readonly Channel[];
}

interface Arrangement {
  readonly contacts: readonly string[];
  readonly without?: readonly string[];
}

const ORGANISATIONS: readonly Contact[] = [igj, jeugdstem, klachtenportaal, quasir, drenthe, groningen];
const LAWS: Readonly<Record<string, { readonly href: string }>> = { jeugdwet, wkkgz, wmo };
const ARRANGEMENTS = [lichtpunt, zorgkracht].flatMap(({ id, name, contacts, regimes }) =>
  Object.entries<Arrangement>(regimes).map(([regime, arrangement]) => ({
    provider: id,
    name,
    regime,
    channels: channelsOf(arrangement, [...ORGANISATIONS, ...contacts]),
  })),
);

/** Every channel of everybody the arrangement names, but the kinds its document does not give. */
function channelsOf({ contacts, without = [] }: Arrangement, known: readonly Contact[]): Channel[] {
  return known
    .filter(({ id }) => contacts.includes(id))
    .flatMap(({ channels = [] }) => channels)
    .filter(({ kind }) => !without.includes(kind));
}

const sorted = (words: Iterable<string | undefined>): string[] =>
  [...new Set(words)].filter((word) => word !== undefined).sort();

const found = (text: string, pattern: RegExp): string[] =>
  sorted(Array.from(text.matchAll(pattern), ([match]) => match));

const addressOf = ({ number, address, href }: Channel): string | undefined =>
  number ? `tel:${number}` : address ? `mailto:${address}` : href;

/** What a visitor reads, also where it is folded away at first. */
function textOf(root: ShadowRoot): string {
  for (const details of root.querySelectorAll('details')) details.open = true;
  return root.querySelector<HTMLElement>('.root')!.innerText;
}

async function openArrangement(provider: string, regime: string): Promise<ShadowRoot> {
  const frame = await openFrame(elementTag(`provider="${provider}" regime="${regime}"`) + SCRIPT_TAG);
  const root = await shownIn(frame);
  expectQuiet(frame);
  return root;
}

describe('the facts in the built script', () => {
  afterEach(closeFrames);

  it('are of three arrangements', () => {
    const names = ARRANGEMENTS.map(({ provider, regime }) => `${provider} ${regime}`);
    expect(names).to.have.members(['lichtpunt wkkgz', 'zorgkracht-12 jeugdwet', 'zorgkracht-12 wmo']);
  });

  for (const { provider, name, regime, channels } of ARRANGEMENTS)
    describe(`${name}, ${regime}`, () => {
      it('has every link of its own, and nobody else’s', async () => {
        const root = await openArrangement(provider, regime);
        const hrefs = Array.from(root.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '');
        expect(sorted(hrefs)).to.deep.equal(sorted([...channels.map(addressOf), LAWS[regime]?.href]));
        expect(root.querySelectorAll('[src], [action], [formaction]')).to.be.empty;
      });

      it('shows every phone number, mail address and postcode of its own, and nobody else’s', async () => {
        const text = textOf(await openArrangement(provider, regime));
        const numbers = found(text, /\b0[\d\s-]{8,}\d/g).map((number) => number.replace(/\D/g, ''));
        const own = channels.map(({ number }) => number?.replace('+31', '0'));
        expect(sorted(numbers)).to.deep.equal(sorted(own));
        const mails = found(text, /[\w.-]+@[\w.-]+\w/g);
        expect(mails).to.deep.equal(sorted(channels.map((one) => one.kind === 'mail' ? one.address : undefined)));
        const postcodes = found(text, /\b\d{4} [A-Z]{2}\b/g);
        expect(postcodes).to.deep.equal(sorted(channels.map(({ postcode }) => postcode)));
      });

      it('writes at each link the number or the mail address that it leads to', async () => {
        const root = await openArrangement(provider, regime);
        const direct = root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"], a[href^="mailto:"]');
        expect(direct).not.to.be.empty;
        for (const link of direct) {
          const [, target = ''] = link.href.replace('tel:+31', 'tel:0').split(':');
          expect(link.textContent.replace(/\s/g, '')).to.contain(target);
        }
      });
    });
});
