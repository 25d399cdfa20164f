import { expect } from '@open-wc/testing';
import {
  addScript,
  closeFrames,
  expectLichtpunt,
  expectQuiet,
  fallbackIsSeen,
  fileOf,
  LICHTPUNT,
  load,
  openFrame,
  SCRIPT,
  SCRIPT_TAG,
  scriptText,
  shownIn,
} from './frame.js';

const tag = (attributes: string): string => `<script src="${SCRIPT}" ${attributes}></script>`;

const PLACES: readonly (readonly [title: string, html: string])[] = [
  ['a blocking script before the element', SCRIPT_TAG + LICHTPUNT],
  ['a blocking script after the element', LICHTPUNT + SCRIPT_TAG],
  ['an async script before the element', tag('async') + LICHTPUNT],
  ['an async script after the element', LICHTPUNT + tag('async')],
  ['a deferred script before the element', tag('defer') + LICHTPUNT],
  ['a deferred script after the element', LICHTPUNT + tag('defer')],
  ['a module before the element', tag('type="module"') + LICHTPUNT],
  ['a module after the element', LICHTPUNT + tag('type="module"')],
  ['an async module', tag('type="module" async') + LICHTPUNT],
  ['the script twice', SCRIPT_TAG + LICHTPUNT + SCRIPT_TAG],
  ['the script twice, under two addresses', SCRIPT_TAG + LICHTPUNT + tag('').replace('.js', '.js?ver=6.1')],
  ['the script as a script and as a module', tag('async') + LICHTPUNT + tag('type="module"')],
];

describe('the script in a page', () => {
  afterEach(closeFrames);

  for (const [title, html] of PLACES)
    it(`works as ${title}`, async () => {
      await expectLichtpunt(await openFrame(html));
    });

  it('works in the head of a page', async () => {
    await expectLichtpunt(await openFrame(LICHTPUNT, SCRIPT_TAG));
  });

  it('takes over from the fallback when it is put in late', async () => {
    const frame = await openFrame(LICHTPUNT);
    expect(fallbackIsSeen(frame), 'the fallback before the script').to.be.true;
    expect(frame.document.readyState).to.equal('complete');
    addScript(frame);
    await expectLichtpunt(frame);
  });

  it('serves an element that is put in after it', async () => {
    const frame = await openFrame(SCRIPT_TAG);
    frame.document.body.innerHTML = LICHTPUNT;
    await expectLichtpunt(frame);
  });

  it('serves the second element of a page, and a contact', async () => {
    const contact = '<klachten-contact contact="jeugdstem"></klachten-contact>';
    const frame = await openFrame(SCRIPT_TAG + LICHTPUNT + LICHTPUNT.replace('>', ' id="second">') + contact);
    await expectLichtpunt(frame);
    await shownIn(frame, '#second');
    const card = await shownIn(frame, 'klachten-contact');
    expect(card.querySelector('a[href="tel:+31885551000"]')).to.exist;
  });
});

describe('the script inside another file', () => {
  let text: string;
  before(async () => (text = await scriptText()));
  afterEach(closeFrames);

  async function openWith(...parts: string[]): Promise<{ seen: Record<string, unknown> }> {
    const frame = await openFrame(LICHTPUNT);
    addScript(frame, fileOf(...parts));
    await expectLichtpunt(frame);
    return { seen: frame.window as unknown as Record<string, unknown> };
  }

  it('works under another name', async () => {
    await openWith(text);
  });

  it('works behind code that forgot its semicolon, and does not call it', async () => {
    const { seen } = await openWith('window.front = function () { window.called = true }', text);
    expect(seen['front']).to.be.a('function');
    expect(seen['called']).to.be.undefined;
  });

  it('works behind a comment without a line end', async () => {
    await openWith('window.front = 1 // minified', text);
  });

  it('lets code behind it run, also code that strict mode refuses', async () => {
    const { seen } = await openWith(text, '(function () { behind = "ran" })()');
    expect(seen['behind']).to.equal('ran');
  });

  it('works between other code, twice, and inside try', async () => {
    const { seen } = await openWith('try {', text, '} catch (e) {}', text, 'window.behind = "ran"');
    expect(seen['behind']).to.equal('ran');
  });

  it('works inside a function', async () => {
    await openWith('addEventListener("load", run); setTimeout(run); function run() {', text, '}');
  });
});

describe('the script in a page in windows-1252', () => {
  afterEach(closeFrames);

  it('shows ë and curly quotes as they are', async () => {
    // No stated charset, as from a plain file server: the browser reads the script as it reads the page.
    const src = fileOf(new TextEncoder().encode('window.control = "ë";'), await scriptText());
    const watch = new URL('/test/pages/watch.js', location.href).href;
    const html = `<!doctype html><meta charset="windows-1252"><script src="${watch}"></script>
      <script src="${src}"></script>${LICHTPUNT}`;
    const frame = await load((iframe) => {
      iframe.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    });
    expect(frame.document.characterSet).to.equal('windows-1252');
    expect((frame.window as unknown as { control: string }).control, 'raw UTF-8 goes wrong').to.equal('Ã«');
    const root = await shownIn(frame);
    expect(root.textContent).to.contain('“Klachtenprocedure cliënten, Procedure 6.4”');
    expect(root.textContent).not.to.match(/[ÃÂâ€]/);
    expectQuiet(frame);
  });
});
