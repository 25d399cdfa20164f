import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { type CapturedWarnings, captureWarnings } from '../tools/capture.js';
import { ELSEWHERE, files } from '../tools/files.js';
import { expectShown, FALLBACK, fallbackIsSeen } from './fetched.js';
import { type KlachtenElement, listen, placeProcedure } from './page.js';

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

describe('an unusual file that is right', () => {
  for (const [what, answers] of [
    ['starts with a byte order mark', 'bom'],
    ['is called plain text', 'plain-text'],
    ['is moved', 'moved'],
    ['is moved to a site that shares', 'moved-away-shared'],
  ] as const)
    it(`is shown when it ${what}`, async () => {
      expectShown(await placeProcedure(`src="${files().file(answers)}"`, FALLBACK));
      expect(console.warnings).to.deep.equal([]);
    });

  it('is shown when it is on another site that shares', async () => {
    const address = files().file('shared').replace(location.origin, ELSEWHERE);
    expectShown(await placeProcedure(`src="${address}"`, FALLBACK));
    expect(console.warnings).to.deep.equal([]);
  });

  it('is shown but for what is wrong in it, which is told in one message', async () => {
    const address = files().file('faulty');
    expectShown(await placeProcedure(`src="${address}"`, FALLBACK));
    expect(page.heard).to.deep.equal(['rendered']);
    expect(console.warnings).to.have.length(1);
    const [first, second, ...others] = console.warnings[0]!.split('\n');
    expect(first).to.equal(`[klachten] file-faults: ${address}=1; verwacht: npx klachten-procedure check`);
    expect(second).to.match(
      /^\[klachten\] value-wrong: contacts\[1\]\.channels\[0\]\.number="bel maar"; verwacht: /,
    );
    expect(others).to.be.empty;
  });
});

describe('while a file is on its way', () => {
  it('the page keeps its own words, nothing moves, and nothing is said', async () => {
    const address = files().file('slow-right');
    const element = fixtureSync<KlachtenElement>(
      `<klachten-procedure src="${address}">${FALLBACK}</klachten-procedure>`,
    );
    const look = (): string =>
      [
        fallbackIsSeen(element) ? 'words of the page' : 'none',
        element.getBoundingClientRect().height,
        element.shadowRoot!.innerHTML,
      ].join();
    const before = look();
    const looks = new Set<string>();
    let frames = 0;
    const watch = (): void => {
      if (page.heard.length || !element.isConnected) return;
      frames += 1;
      looks.add(look());
      requestAnimationFrame(watch);
    };
    watch();
    await element.updateComplete;
    expect(frames).to.be.greaterThan(1);
    expect([...looks]).to.deep.equal([before]);
    expect(before).to.match(/^words of the page,/);
    expectShown(element);
    expect(page.heard).to.deep.equal(['rendered']);
    expect(console.warnings).to.deep.equal([]);
  });

  it('a number to call is there for a page without words of its own', async () => {
    const element = fixtureSync<KlachtenElement>(
      `<klachten-procedure src="${files().file('slow-right')}"></klachten-procedure>`,
    );
    expect(element.shadowRoot!.textContent).to.contain('0228 32 22 05');
    expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
    await element.updateComplete;
  });

  it('what was shown before stays as it is', async () => {
    const element = await placeProcedure('provider="lichtpunt"', FALLBACK);
    const before = element.shadowRoot!.innerHTML;
    const requests = files();
    element.setAttribute('src', requests.file('slow-right'));
    await waitUntil(async () => (await requests.asked()).length === 1);
    expect(element.shadowRoot!.innerHTML === before, 'unchanged').to.equal(true);
    expect(page.heard).to.deep.equal(['rendered']);
    await element.updateComplete;
    expectShown(element);
  });
});

describe('a request for a file', () => {
  it('tells nothing about the visitor: no cookies, and no page that it came from', async () => {
    document.cookie = 'bezoeker=1; path=/';
    const requests = files();
    try {
      await placeProcedure(`src="${requests.file('right')}"`);
      const { cookie, referer } = (await requests.requests())[0]!;
      expect({ cookie, referer }).to.deep.equal({ cookie: '', referer: '' });
      // Proof that there was something to tell.
      await fetch(requests.file('right'));
      const second = (await requests.requests())[1]!;
      expect(second.cookie).to.contain('bezoeker=1');
      expect(second.referer).to.contain(location.origin);
    } finally {
      document.cookie = 'bezoeker=; path=/; max-age=0';
    }
  });
});
