import { expect, fixtureSync } from '@open-wc/testing';
import type { FaultCode } from '../../src/model/fault.js';
import { allByRole, byRole } from '../tools/by-role.js';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { ELSEWHERE, files } from '../tools/files.js';
import { canBeCalled, expectShown, FALLBACK, fallbackIsSeen } from './fetched.js';
import { change, headingsOf, type KlachtenElement, listen, placeContact, placeProcedure } from './page.js';

interface Wrong {
  readonly what: string;
  /** How the first request is answered; the second is answered rightly. */
  readonly answers: string;
  readonly reason: FaultCode;
  readonly found: RegExp;
  readonly expected: RegExp;
  readonly elsewhere?: true;
}

const UNREACHABLE = {
  reason: 'file-unreachable',
  expected: /connect-src of Access-Control-Allow-Origin$/,
} as const;
const NOT_JSON = { reason: 'file-not-json', expected: /JSON \(UTF-8\)$/ } as const;
const UNUSABLE = {
  reason: 'file-unusable',
  expected: /\{"id": "…", "name": "…", "regimes": \{…\}\}$/,
} as const;
const STATUS = { reason: 'file-status', expected: /200$/ } as const;
const ERROR = /="\w*Error: .+"$/;

const WRONG: readonly Wrong[] = [
  { what: 'is not there', answers: 'not-found,right', ...STATUS, found: /=404$/ },
  { what: 'meets an error of the server', answers: 'server-error,right', ...STATUS, found: /=500$/ },
  { what: 'is a page', answers: 'html,right', ...NOT_JSON, found: /="<!doctype html>"$/ },
  { what: 'is in UTF-16', answers: 'utf-16,right', ...NOT_JSON, found: /=".*"$/ },
  { what: 'is in windows-1252', answers: 'windows-1252,right', ...NOT_JSON, found: /=".*"$/ },
  { what: 'is an answer without a file', answers: 'empty,right', ...NOT_JSON, found: /=""$/ },
  { what: 'has no facts', answers: 'no-facts,right', ...UNUSABLE, found: /=\{…\}$/ },
  { what: 'is a list', answers: 'a-list,right', ...UNUSABLE, found: /=\[…\]$/ },
  { what: 'is null', answers: 'a-null,right', ...UNUSABLE, found: /=null$/ },
  {
    what: 'is 20 MB',
    answers: 'huge,right',
    reason: 'file-too-large',
    found: /="> 2000000"$/,
    expected: /≤ 2000000$/,
  },
  { what: 'is moved in a circle', answers: 'moved-round,right', ...UNREACHABLE, found: ERROR },
  {
    what: 'is moved to a site that does not share',
    answers: 'moved-away,right',
    ...UNREACHABLE,
    found: ERROR,
  },
  {
    what: 'is on a site that does not share',
    answers: 'right,shared',
    ...UNREACHABLE,
    found: ERROR,
    elsewhere: true,
  },
];

let console: CapturedWarnings;
let page: ReturnType<typeof listen>;

beforeEach(() => {
  console = captureWarnings();
  page = listen();
});

afterEach(() => {
  page.stop();
  console.restore();
  expect(console.errors).to.be.empty;
});

/** The page's own words, somebody to call, one line for the webmaster and one event. */
function expectFailed(
  element: KlachtenElement,
  address: string,
  { reason, found, expected }: Omit<Wrong, 'what' | 'answers'>,
): void {
  expect(fallbackIsSeen(element), 'the fallback').to.equal(true);
  expect(canBeCalled(element), 'somebody to call').to.equal(true);
  expect(byRole(element, 'status').textContent.trim()).not.to.equal('');
  expect(page.heard).to.deep.equal([`failed: ${reason}`]);
  expect(console.warnings).to.have.length(1);
  const [line = ''] = console.warnings[0]!.split('\n');
  const [first = '', second = ''] = line.split('; verwacht: ');
  expect(first.slice(0, -1)).to.contain(`[klachten] ${reason}: ${address}`);
  expect(first).to.match(found);
  expect(second).to.match(expected);
}

for (const { what, answers, elsewhere, ...wrong } of WRONG)
  describe(`a file that ${what}`, () => {
    it('leaves the words of the page and somebody to call, and a second attempt shows it', async () => {
      const own = files().file(answers);
      const address = elsewhere ? own.replace(location.origin, ELSEWHERE) : own;
      const element = await placeProcedure(`src="${address}"`, FALLBACK);
      expectFailed(element, address, wrong);
      await change(element, { 'hide-heading': 'false' });
      expectShown(element);
      expect(page.heard).to.have.length(2);
      expect(console.warnings).to.deep.equal(console.warnings.slice(0, 1));
    });
  });

describe('a file that comes only in part, for the connection is cut', () => {
  it('leaves the words of the page and somebody to call, and a second attempt shows it', async () => {
    const element = await placeProcedure(`src="${files().file('cut,right')}"`, FALLBACK);
    expect(fallbackIsSeen(element)).to.equal(true);
    expect(canBeCalled(element)).to.equal(true);
    // An engine may take half a file for a whole one.
    expect(page.heard.join()).to.match(/^failed: file-(unreachable|not-json)$/);
    expect(console.warnings).to.have.length(1);
    await change(element, { 'hide-heading': 'false' });
    expectShown(element);
  });
});

describe('a file on a server that does not answer', () => {
  it('is waited for ten seconds, also when half of it came, and a second attempt shows it', async () => {
    const addresses = [files().file('never,right'), files().file('half,right')] as const;
    const elements = addresses.map((address) =>
      fixtureSync<KlachtenElement>(`<klachten-procedure src="${address}">${FALLBACK}</klachten-procedure>`),
    );
    await Promise.all(elements.map((element) => element.updateComplete));
    expect(page.heard).to.deep.equal(['failed: file-slow', 'failed: file-slow']);
    expect(console.warnings).to.have.length(2);
    for (const address of addresses)
      expect(console.warnings).to.contain(
        `[klachten] file-slow: ${address}="> 10000 ms"; verwacht: ≤ 10000 ms`,
      );
    for (const element of elements) {
      expect(fallbackIsSeen(element)).to.equal(true);
      expect(canBeCalled(element)).to.equal(true);
      await change(element, { 'hide-heading': 'false' });
      expectShown(element);
    }
  });
});

describe('a file on a server that is down', () => {
  // Nothing listens there, and browsers do not forbid it.
  const address = 'http://127.0.0.1:59917/huize-elders.json';

  it('leaves the words of the page and somebody to call', async () => {
    const element = await placeProcedure(`src="${address}"`, FALLBACK);
    expectFailed(element, address, { ...UNREACHABLE, found: ERROR });
  });

  it('is told as being offline by a browser that knows (a stand-in for navigator.onLine)', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const element = await placeProcedure(`src="${address}"`, FALLBACK);
      expectFailed(element, address, { ...UNREACHABLE, found: /="offline"$/ });
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});

describe('a contact whose file fails', () => {
  const asks = (answers: string, view: string): string =>
    `provider="huize-elders" contact="functionaris" view="${view}" src="${files().file(answers)}"`;

  it('is a card of somebody else, until a second attempt', async () => {
    const element = await placeContact(asks('server-error,right', 'card'), FALLBACK);
    expect(fallbackIsSeen(element)).to.equal(true);
    expect(canBeCalled(element)).to.equal(true);
    expect(page.heard).to.deep.equal(['failed: file-status']);
    await change(element, { 'heading-level': '3' });
    expect(headingsOf(element)).to.deep.equal(['3 Fenna Verzonnen']);
    expect(page.heard).to.deep.equal(['failed: file-status', 'rendered']);
    expect(console.warnings).to.have.length(1);
  });

  it('is the words of the page in a sentence, or else somebody else', async () => {
    const worded = await placeContact(asks('html', 'inline'), FALLBACK);
    expect(fallbackIsSeen(worded)).to.equal(true);
    expect(allByRole(worded, 'link')).to.have.length(0);
    expect(canBeCalled(await placeContact(asks('html', 'inline')))).to.equal(true);
  });
});
