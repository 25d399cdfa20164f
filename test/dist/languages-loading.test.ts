/** How another language comes to a page, and what there is until then, or when it does not. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { type Files, files } from '../tools/files.js';
import { closeFrames, expectQuiet, type Frame, openFrame, SCRIPT } from './frame.js';
import { elementIn, ownTextsOf, procedureIn, rootOf, spoken, unfoldAll, WITH_ALL } from './languages-page.js';
import { ALL, openBeside, requestsOf, SMALL } from './provider-page.js';

const FALLBACK = 'Bel <a href="tel:+31501234567">050 123 45 67</a>';
const UKRAINIAN = '<klachten-procedure lang="uk" provider="lichtpunt" regime="wkkgz"></klachten-procedure>';
const WITH_FALLBACK = UKRAINIAN.replace('></', `>${FALLBACK}</`);
const CONTACT = '<p><klachten-contact lang="uk" contact="jeugdstem" view="inline"></klachten-contact></p>';

/**
 * The script from a good folder, and then elements whose languages come from one that answers otherwise: later, since
 * Firefox calls no page loaded while a language is on its way.
 */
async function openWith(own: Files, answers: string, body: string): Promise<Frame> {
  const frame = await openBeside(own, SMALL, '');
  frame.document.body.innerHTML = body.replaceAll(' lang=', ` base="${own.folder(answers)}" lang=`);
  await aTimeout(50);
  return frame;
}

const spokenIn = ({ document }: Frame): string[] =>
  [...document.querySelectorAll('klachten-procedure, klachten-contact')].map(
    ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.root')?.lang ?? 'fallback',
  );

describe('a language that a page asks for', () => {
  afterEach(closeFrames);

  it('is asked for once, however many elements speak it, and Dutch never', async () => {
    const own = files();
    const frame = await openBeside(own, SMALL, `${UKRAINIAN.repeat(3)}${CONTACT}${procedureIn('nl')}`);
    await waitUntil(() => spokenIn(frame).join() === 'uk,uk,uk,uk,nl', 'not all in their language', {
      timeout: 20_000,
    });
    await aTimeout(300);
    expect(requestsOf(frame)).to.deep.equal([`folder/${SMALL}`, 'folder/locales/uk.js']);
    expect(frame.watched.touched).to.deep.equal([]);
    expectQuiet(frame);
  });

  it('brings what is folded when that is unfolded, once', async () => {
    const frame = await openBeside(files(), SMALL, procedureIn('uk', 'lichtpunt/wkkgz', WITH_ALL));
    await spoken(elementIn(frame, 'uk'), 'uk');
    await unfoldAll(elementIn(frame, 'uk'));
    expect(requestsOf(frame).filter((path) => path.includes('locales')).sort()).to.deep.equal([
      'folder/locales/uk.js',
      'folder/locales/uk.more.js',
    ]);
  });

  it('shows itself when only what is unfolded cannot be had, and brings that at another try', async () => {
    const own = files();
    // The first request of a folder with two answers fails, for each file.
    const frame = await openBeside(own, SMALL, '');
    frame.document.body.innerHTML = UKRAINIAN;
    const element = frame.document.querySelector('klachten-procedure')!;
    await spoken(element, 'uk');
    element.setAttribute('base', own.folder('not-found'));
    const fold = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.law')!;
    fold.open = true;
    await waitUntil(() => fold.querySelector('[role="status"]')!.textContent.length > 20, 'nothing is said', {
      timeout: 20_000,
    });
    expect(rootOf(element).lang).to.equal('uk');
    expect(rootOf(element).textContent).not.to.contain('Een klacht over');
    element.setAttribute('base', own.folder('folder'));
    fold.open = false;
    await aTimeout(50);
    fold.open = true;
    await waitUntil(() => fold.children.length > 2, 'nothing is unfolded', { timeout: 20_000 });
    expect(requestsOf(frame)).to.include('folder/locales/uk.more.js');
  });

  it('shows itself also when what stands unfolded cannot follow it: only the fold says so', async () => {
    const own = files();
    const frame = await openBeside(own, SMALL, UKRAINIAN + procedureIn('nl'));
    const ukrainian = frame.document.querySelector('klachten-procedure')!;
    const dutch = elementIn(frame, 'nl');
    await spoken(ukrainian, 'uk');
    await spoken(dutch, 'nl');
    const fold = dutch.shadowRoot!.querySelector<HTMLDetailsElement>('details.law')!;
    fold.open = true;
    await waitUntil(() => fold.children.length > 2, 'nothing is unfolded', { timeout: 20_000 });
    dutch.setAttribute('base', own.folder('not-found'));
    dutch.lang = 'uk';
    await spoken(dutch, 'uk');
    await waitUntil(() => fold.children.length === 2, 'the fold shows Dutch still', { timeout: 20_000 });
    await waitUntil(() => fold.querySelector('[role="status"]')!.textContent.length > 20, 'nothing is said', {
      timeout: 20_000,
    });
    expect(rootOf(dutch).querySelector('h2')?.textContent).to.equal(
      rootOf(ukrainian).querySelector('h2')?.textContent,
    );
  });

  it('is asked of nobody where the script holds it', async () => {
    const frame = await openBeside(files(), ALL, UKRAINIAN + CONTACT);
    await waitUntil(() => spokenIn(frame).join() === 'uk,uk');
    expect(requestsOf(frame)).to.deep.equal([`folder/${ALL}`]);
    expectQuiet(frame);
  });

  it("leaves the page's own words until it is there, and Dutch where a page has none", async () => {
    const frame = await openWith(files(), 'slow-folder', WITH_FALLBACK + UKRAINIAN);
    expect(spokenIn(frame)).to.deep.equal(['fallback', 'nl']);
    const link = frame.document.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(true);
    await waitUntil(() => spokenIn(frame).join() === 'uk,uk', 'not in Ukrainian', { timeout: 20_000 });
    expect(link.checkVisibility()).to.equal(false);
    expectQuiet(frame);
  });

  for (const answers of ['not-found', 'html', 'server-error', 'cut', 'script'])
  it(`leaves Dutch, marked as such, and one message when it cannot be had: ${answers}`, async () => {
    const own = files();
    const frame = await openWith(own, answers, WITH_FALLBACK + UKRAINIAN + CONTACT);
    await waitUntil(() => spokenIn(frame).join() === 'nl,nl,nl', 'not in Dutch', { timeout: 20_000 });
    await aTimeout(300);
    const [first] = frame.document.querySelectorAll('klachten-procedure');
    expect(rootOf(first!).textContent).to.contain('Een klacht over Lichtpunt?');
    expect(rootOf(first!).dir).to.equal('ltr');
    const ours = frame.watched.written.filter((line) => line.includes('[klachten]'));
    expect(ours.length, ours.join('\n')).to.equal(1);
    expect(ours[0]).to.match(
      /^warn: \[klachten\] part-unreachable: http.*\/locales\/uk\.js=".+"; verwacht: base="…" of klachten-procedure\.all\.js$/,
    );
    expect((await own.asked()).filter((path) => path.includes('uk.js')).length).to.equal(1);
  });

  it('is not promised where nobody knows where it is: Dutch, no switch and one message', async () => {
    const script = await (await fetch(SCRIPT)).text();
    const frame = await openFrame(
      `${procedureIn('uk', 'lichtpunt/wkkgz', 'languages="nl uk"')}<script>${script}</script>`,
    );
    await waitUntil(() => spokenIn(frame).join() === 'nl', 'not in Dutch', { timeout: 20_000 });
    expect(rootOf(elementIn(frame, 'uk')).querySelectorAll('.language').length).to.equal(0);
    expect(frame.watched.written.length).to.equal(1);
    expect(frame.watched.written[0]).to.contain('locales/');
  });

  it('is there in full for a provider that a page asks for later', async () => {
    const frame = await openBeside(files(), SMALL, procedureIn('de'));
    const element = elementIn(frame, 'de');
    await spoken(element, 'de');
    element.setAttribute('provider', 'provider-777');
    await waitUntil(() => rootOf(element).textContent.includes('provider-777'), 'no other provider', {
      timeout: 20_000,
    });
    expect(requestsOf(frame)).to.include('folder/locales/de.more.js');
    expect(ownTextsOf(element).join(' ')).not.to.match(/\b(het|een|niet|voor wie)\b/);
  });

  it('is there for a provider that only the folder has, in what only such a provider says too', async () => {
    const frame = await openBeside(
      files(),
      SMALL,
      '<klachten-procedure lang="de" provider="provider-777"></klachten-procedure>',
    );
    const element = frame.document.querySelector('klachten-procedure')!;
    await spoken(element, 'de');
    expect(requestsOf(frame).filter((path) => path.includes('locales')).sort()).to.deep.equal([
      'folder/locales/de.js',
      'folder/locales/de.more.js',
    ]);
    expectQuiet(frame);
  });
});
