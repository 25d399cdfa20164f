/** The small script leaves out what no provider that travels with it needs: so nobody may see a difference. */
import { expect, waitUntil } from '@open-wc/testing';
import { closeFrames, elementTag, expectQuiet, openFrame } from './frame.js';
import { ALL, SMALL } from './provider-page.js';

const ASKED = [
  ['lichtpunt', 'regime="wkkgz"'],
  ['lichtpunt', 'regime="wkkgz" view="steps"'],
  ['lichtpunt', 'view="contacts" provider-phone="050 000 00 00"'],
  ['zorgkracht-12', ''],
  ['zorgkracht-12', 'regime="wmo"'],
  ['zorgkracht-12', 'regime="jeugdwet"'],
] as const;

/** What there is to read, a line each, what is folded away included; and where the links lead. */
async function shownBy(script: string, attributes: string): Promise<string[]> {
  const frame = await openFrame(`<script src="/dist/${script}"></script>${elementTag(attributes)}`);
  const root = () =>
    frame.document
      .querySelector('klachten-procedure')
      ?.shadowRoot?.querySelector<HTMLElement>('[part="root"]');
  await waitUntil(() => root()?.querySelector('h2'), 'nothing is shown', { timeout: 20_000 });
  expectQuiet(frame);
  for (const details of root()!.querySelectorAll('details')) details.open = true;
  const links = [...root()!.querySelectorAll('a')].map(({ href }) => href);
  return [...root()!.innerText.split('\n').filter(Boolean), ...links];
}

/** What one of them has and the other has not. */
const differences = (one: readonly string[], other: readonly string[]): string[] => [
  ...one.filter((line) => !other.includes(line)),
  ...other.filter((line) => !one.includes(line)),
];

describe('a provider that travels with the script', () => {
  afterEach(closeFrames);

  for (const [provider, more] of ASKED)
    it(`is the same in every word with either script, and from its own file: ${provider} ${more}`, async () => {
      const asks = `provider="${provider}" ${more}`;
      const small = await shownBy(SMALL, asks);
      expect(small.filter((line) => /\b(false|true|undefined|null|NaN)\b|\[object/.test(line))).to.deep.equal([]);
      const file = `src="/dist/providers/${provider}.json" ${asks}`;
      for (const other of [await shownBy(ALL, asks), await shownBy(ALL, file), await shownBy(SMALL, file)]) {
        expect(differences(small, other)).to.deep.equal([]);
        expect(other).to.have.length(small.length);
      }
    });
});
