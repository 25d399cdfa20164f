import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import lichtpunt from '../../src/data/providers/lichtpunt.json';
import zorgkracht12 from '../../src/data/providers/zorgkracht-12.json';
import { changedAt, partAt, placesIn, wholeFile } from '../model/whole-file.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { isSeen, type KlachtenElement } from './page.js';

const FILES = [lichtpunt, zorgkracht12, wholeFile('first'), wholeFile('last')];
const LAST_RESORT = 'Klachtenportaal Zorg';

/** What files of others hold when they mean harm, or when somebody slipped. */
const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  3,
  -1,
  NaN,
  '',
  'x',
  true,
  [],
  {},
  [[]],
  [{}],
  [null],
  'end',
  'quasir',
  'lichtpunt',
  'zorgkracht-12',
  'directeur',
  '__proto__',
  'constructor',
  '<script>window.hacked = true</script>',
  '<img src=x onerror="window.hacked = true">',
  '<style>* { display: none }</style>',
  '"><svg onload="window.hacked = true">',
  'javascript:window.hacked=true',
  'data:text/html,<script>window.hacked=true</script>',
  'https://www.voorbeeld.example/"onclick="window.hacked=true',
  '+31500000000',
  'x'.repeat(100_000),
  'x\u202ey',
  'a\n[klachten] alles is goed',
  { nl: '<b>vet</b>' },
  { en: 'Only English', '//': 'remark' },
  { kind: 'own', title: { ar: '<script>window.hacked = true</script>' } },
  { kind: 'phone', number: '+31500000000' },
  { id: 'lichtpunt', name: 'Lichtpunt zelf' },
  { id: 'id-1', name: 'Het zelf', through: 'quasir' },
];

let console: CapturedWarnings;
const escaped: string[] = [];
const onError = (event: ErrorEvent): void => {
  escaped.push(event.message);
};
const onRejection = ({ reason }: PromiseRejectionEvent): void => {
  escaped.push(`rejected: ${typeof reason === 'object' ? (reason as Error | null)?.message : typeof reason}`);
};

beforeEach(() => {
  console = captureWarnings();
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  escaped.length = 0;
});

afterEach(() => {
  console.restore();
  window.removeEventListener('error', onError);
  window.removeEventListener('unhandledrejection', onRejection);
});

/** What must never be, in words; nothing when all is well. */
function wrongWith(element: KlachtenElement, saidBefore: number): string[] {
  const root = element.shadowRoot!;
  const links = [...root.querySelectorAll('a')];
  const hrefs = links.map((link) => link.getAttribute('href') ?? '');
  const attributes = [...root.querySelectorAll('*')].flatMap((part) => part.getAttributeNames());
  const isHelped =
    links.some((link, at) => isSeen(link) && /^(tel|mailto|https):/.test(hrefs[at]!)) ||
    root.textContent.includes(LAST_RESORT);
  const said = console.warnings.slice(saidBefore);
  return [
    ...(element.getBoundingClientRect().height > 0 && root.textContent.trim() ? [] : ['it is blank']),
    // Steps alone, or one contact that is there, may be about somebody whose number the file does not have.
    ...(isHelped || element.matches('[view="steps"], [contact="quasir"], [contact="id-1"]')
      ? []
      : ['there is nobody to turn to']),
    ...hrefs
      .filter((href) => !/^(https:\/\/|mailto:|tel:|sms:)/.test(href))
      .map((href) => `a link to ${href}`),
    ...[
      ...root.querySelectorAll('script, style, img, iframe, object, form, link, b b, svg:not([aria-hidden])'),
    ].map(({ localName }) => `an element that no view makes: ${localName}`),
    ...attributes.filter((name) => /^(on|style$|src$)/.test(name)).map((name) => `an attribute ${name}`),
    ...(said.length > 1 ? ['several messages'] : []),
    ...said
      .flatMap((message) => message.split('\n'))
      .filter(
        (line) =>
          !/^\[klachten\] [a-z-]+: /.test(line) || /[\u007f-\u009f\u2028\u2029\u202a-\u202e]/.test(line),
      )
      .map((line) => `an odd line in the console: ${line.slice(0, 80)}`),
    ...console.errors.map((error) => `an error in the console: ${error}`),
    ...escaped.map((error) => `an error that got out: ${error}`),
    ...('hacked' in window ? ['a script that ran'] : []),
  ];
}

const places = document.createElement('div');

before(() => {
  document.body.append(places);
});

after(() => {
  places.remove();
});

/** Gives it to both elements, in every way they can show it. */
async function wrongWithData(data: unknown): Promise<string[]> {
  const found: string[] = [];
  for (const [name, attributes] of [
    ['klachten-procedure', {}],
    ['klachten-procedure', { regime: 'wkkgz', view: 'steps' }],
    ['klachten-contact', { contact: 'quasir' }],
    ['klachten-contact', { contact: 'id-1' }],
    ['klachten-contact', { contact: 'nobody-at-all' }],
  ] as const) {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    element.data = data;
    const saidBefore = console.warnings.length;
    places.replaceChildren(element);
    await element.updateComplete;
    const described = `${name} ${JSON.stringify(attributes)}`;
    found.push(...wrongWith(element, saidBefore).map((wrong) => `${described}: ${wrong}`));
  }
  return found;
}

/** @param runs how many; a failure tells seed and path, with which `fc.check` goes there again */
async function holds(facts: fc.Arbitrary<unknown>, runs: number): Promise<void> {
  const property = fc.asyncProperty(facts, async (data) => {
    const wrong = await wrongWithData(data);
    if (wrong[0]) throw new Error(wrong.join('\n'));
  });
  const { failed, seed, counterexamplePath, errorInstance, counterexample } = await fc.check(property, {
    numRuns: runs,
  });
  const told = `${String(errorInstance)}\nseed ${seed}, path ${counterexamplePath}\n${fc.stringify(counterexample)}`;
  if (failed) throw new Error(told.slice(0, 20_000));
}

/** A file with up to six changes; each puts something hostile, or another part of a file, in some place. */
const mutated = fc.constantFrom(...FILES).chain((file) => {
  const all = [...placesIn(file)];
  const part = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.constantFrom(...all).map((keys) => partAt(file, keys)) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...all), part), { minLength: 1, maxLength: 6 })
    .map((changes) =>
      changes.reduce<unknown>(
        (changed, [keys, to]) =>
          partAt(changed, keys) === undefined ? changed : changedAt(changed, keys, to),
        file,
      ),
    );
});

describe('any file of facts at all', () => {
  for (const value of HOSTILE.filter((one) => one !== undefined && one !== null))
    it(`leaves somebody to turn to: ${(JSON.stringify(value) || typeof value).slice(0, 60)}`, async () => {
      expect(await wrongWithData(value)).to.deep.equal([]);
    });

  it('shows the files that use all of the format', async () => {
    for (const file of FILES) expect(await wrongWithData(file)).to.deep.equal([]);
  });

  it('leaves somebody to turn to, whatever JSON it holds', () =>
    holds(
      fc.jsonValue().filter((value) => value !== null),
      100,
    ));

  it('leaves somebody to turn to, whatever is changed in a right one', () => holds(mutated, 60));

  it('leaves somebody to turn to, whatever a script hands over', () =>
    holds(
      fc
        .anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
        })
        .filter((value) => value !== null && value !== undefined),
      100,
    ));
});

describe('data that fight back', () => {
  const cyclic: Record<string, unknown> = structuredClone(lichtpunt);
  cyclic.name = cyclic;
  cyclic.rest = [cyclic];
  const thrower = (error: unknown): object => ({
    get id(): string {
      throw error;
    },
  });
  const deep = (value: unknown): unknown => {
    let nested = value;
    for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
    return nested;
  };
  const VALUES: Readonly<Record<string, unknown>> = {
    'a circle': cyclic,
    'a getter that throws': thrower(new Error('kapot')),
    'a getter that throws nothing': thrower(undefined),
    'a getter that throws what has no text': thrower(Object.create(null)),
    'a getter that throws a symbol': thrower(Symbol('x')),
    'a proxy that throws': new Proxy(
      {},
      {
        get() {
          throw new Error('nee');
        },
      },
    ),
    'a revoked proxy': (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
    'a function': () => lichtpunt,
    'a symbol': Symbol('x'),
    'a promise': Promise.resolve(lichtpunt),
    'something with a then': { then: 1 },
    'a great depth': { ...lichtpunt, name: deep('x') },
    'a great depth in an unknown field': { ...lichtpunt, other: deep('x') },
    'an element': document.createElement('b'),
    'the window': window,
  };
  for (const [what, value] of Object.entries(VALUES))
    it(`leave somebody to turn to: ${what}`, async () => {
      expect(await wrongWithData(value)).to.deep.equal([]);
    });
});
