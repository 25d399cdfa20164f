/** What optimisers, proxies and browsers make of the page around the snippets. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { addScript, closeFrames, expectQuiet, fileOf, type Frame, load, openFrame, SCRIPT, scriptText } from './frame.js';
import { expectOneWidget, expectOnlyLit, optimised, S1, S2, S3, scriptTag, seenLinks, widgetsIn } from './snippets.js';

const WATCH = '<script src="/test/pages/watch.js"></script>';
const MINIFIED_LINKS = (space: string): string =>
  `<a href=/dist/klachtenprocedure/lichtpunt/wkkgz/#widget>Klachtenprocedure van Lichtpunt</a>, of bel Klachtenportaal Zorg:${space}<a href=tel:+31228322205>0228 32 22 05</a>`;

const SNIPPETS: readonly (readonly [title: string, html: string])[] = [
  ['the element', S1],
  ['the box', S2],
  ['the link', `<p>${S3}</p>`],
];

const TAGS: readonly (readonly [title: string, tag: string])[] = [
  ['at once, at its place', `<script src="${SCRIPT}"></script>`],
  ['async', scriptTag()],
  ['deferred', `<script defer src="${SCRIPT}"></script>`],
  ['deferred, renamed and in another folder', `<script defer src="${optimised('between-others')}"></script>`],
  ['as a module', `<script type="module" src="${SCRIPT}"></script>`],
  ['as a module and merged', `<script type="module" src="${optimised('between-others')}"></script>`],
  ['with what Cloudflare is told', `<script data-cfasync="false" src="${SCRIPT}"></script>`],
  ['with a type that is text/javascript', `<script type="text/javascript" src="${SCRIPT}"></script>`],
  ['with the marks of optimisers', `<script data-optimized="1" data-no-defer data-pagespeed-no-defer src="${SCRIPT}"></script>`],
];

/** A page, byte for byte, with nothing around it. */
const openBare = (html: string): Promise<Frame> =>
  load((iframe) => {
    iframe.srcdoc = html;
  });

describe('the script where an optimiser puts it', () => {
  afterEach(closeFrames);

  for (const [snippet, html] of SNIPPETS) {
    for (const [title, tag] of TAGS) {
      it(`works ${title}, in the head: ${snippet}`, async () => {
        await expectOneWidget(await openFrame(html, tag));
      });

      it(`works ${title}, at the end: ${snippet}`, async () => {
        await expectOneWidget(await openFrame(html + tag));
      });
    }

    it(`works written into the page: ${snippet}`, async () => {
      const text = await scriptText();
      expect(text).not.to.match(/<\/script|<!--/i);
      const frame = await openFrame(`${html}<script>${text}</script>`);
      await expectOneWidget(frame);
      expectOnlyLit(frame);
    });

    it(`works written into the head of the page: ${snippet}`, async () => {
      await expectOneWidget(await openFrame(html, `<script>${await scriptText()}</script>`));
    });

    it(`works from an address that exists in the browser only (blob:): ${snippet}`, async () => {
      const frame = await openFrame(html);
      addScript(frame, fileOf(await scriptText()));
      await expectOneWidget(frame);
    });

    it(`works when it comes after all has loaded: ${snippet}`, async () => {
      const frame = await openFrame(html);
      await aTimeout(50);
      addScript(frame);
      await expectOneWidget(frame);
    });

    it(`works before there is a body: ${snippet}`, async () => {
      const frame = await openBare(`${WATCH}<script src="${SCRIPT}"></script><title>Zonder body</title>${html}`);
      await expectOneWidget(frame);
    });

    it(`works as text that a script runs: ${snippet}`, async () => {
      const frame = await openFrame(html);
      const script = frame.document.createElement('script');
      script.text = await scriptText();
      frame.document.body.append(script);
      await expectOneWidget(frame);
    });
  }
});

/** As html-minifier-terser 7.2 and minify-html 0.18 write them, with all their options on. */
const MINIFIED: readonly (readonly [title: string, html: string])[] = [
  [
    'the element, without quotes, spaces and end tags',
    `<script async data-cfasync=false src=${SCRIPT}></script><klachten-procedure lang=nl provider=lichtpunt regime=wkkgz>${MINIFIED_LINKS('')}</klachten-procedure><p id=na>Erna`,
  ],
  [
    'the box, without quotes, spaces and end tags',
    `<script async data-cfasync=false src=${SCRIPT}></script><p>Ervoor<div class=klachten-procedure data-provider=lichtpunt data-regime=wkkgz lang=nl>${MINIFIED_LINKS(' ')}</div><p id=na>Erna`,
  ],
  [
    'the link, without quotes, spaces and end tags',
    `<script async data-cfasync=false src=${SCRIPT}></script><p>Ervoor<p><a href=/dist/klachtenprocedure/lichtpunt/wkkgz/#widget>Klachtenprocedure van Lichtpunt, of bel 0228 32 22 05</a><p id=na>Erna`,
  ],
  [
    'the element in capitals',
    `<SCRIPT SRC="${SCRIPT}" ASYNC></SCRIPT><KLACHTEN-PROCEDURE REGIME="wkkgz" PROVIDER="lichtpunt" LANG="nl">${MINIFIED_LINKS(' ').replaceAll('a href', 'A HREF')}</KLACHTEN-PROCEDURE><P ID="na">Erna</P>`,
  ],
  [
    'the box with its attributes sorted and a class of the theme',
    `${scriptTag()}<div lang="nl" data-regime="wkkgz" data-provider="lichtpunt" class="a b klachten-procedure z">${MINIFIED_LINKS(' ')}</div><p id="na">Erna</p>`,
  ],
  [
    'the link with its # written as a sign of its own',
    `${scriptTag()}<p>${S3.replace('#widget', '&#35;widget')}</p><p id="na">Erna</p>`,
  ],
  [
    'the link over several lines, with comments',
    `${scriptTag()}<p><!-- wp:paragraph -->\n  ${S3.replace(' href', '\n  href')}\n<!-- /wp --></p><p id="na">Erna</p>`,
  ],
];

describe('a page that was minified', () => {
  afterEach(closeFrames);

  for (const [title, html] of MINIFIED)
    it(`shows the procedure once, and what follows: ${title}`, async () => {
      const frame = await openBare(`<!doctype html><meta charset=utf-8><title>Klein</title>${WATCH}${html}`);
      const widget = await expectOneWidget(frame);
      const after = frame.document.querySelector<HTMLElement>('#na')!;
      expect(after.innerText.trim()).to.equal('Erna');
      expect(widget.contains(after), 'what follows is inside').to.equal(false);
      expect(seenLinks(frame)).to.deep.equal([]);
    });
});

/** What stands between the page and the visitor. */
const MANGLED: readonly (readonly [title: string, mangle: (html: string) => string])[] = [
  [
    'a translator in the browser, which puts words in <font>',
    (html) => html.replace(/>([^<]+)</g, '><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">$1</font></font><'),
  ],
  [
    'Cloudflare, which hides mail addresses',
    (html) =>
      html.replace(
        '</a>, of bel',
        '</a>, of mail <a href="/cdn-cgi/l/email-protection#543d3a323b" class="__cf_email__" data-cfemail="543d3a323b">[email&#160;protected]</a>, of bel',
      ),
  ],
  [
    'a phone that makes numbers links',
    (html) => html.replace(/Zorg: <a.*?<\/a>/, 'Zorg: <a href="tel:0228322205" x-apple-data-detectors="true" x-apple-data-detectors-type="telephone">0228 32 22 05</a>'),
  ],
  [
    'an extension that marks numbers',
    (html) => html.replace('0228 32 22 05', '<span class="call-helper" data-number="0228322205">0228 32 22 05</span>'),
  ],
  ['a spelling checker that leaves marks', (html) => html.replace('<a ', '<a data-gramm="false" spellcheck="false" ')],
];

describe('a page that something else changed on the way', () => {
  afterEach(closeFrames);

  for (const [title, mangle] of MANGLED)
    for (const [snippet, html] of SNIPPETS.slice(0, 2)) {
      it(`is upgraded after ${title}: ${snippet}`, async () => {
        const frame = await openFrame(mangle(html) + scriptTag());
        expect(mangle(html)).not.to.equal(html);
        await expectOneWidget(frame);
        expect(seenLinks(frame)).to.deep.equal([]);
      });

      it(`bears ${title} afterwards: ${snippet}`, async () => {
        const frame = await openFrame(html + scriptTag());
        const widget = await expectOneWidget(frame);
        widget.innerHTML = mangle(widget.innerHTML);
        await aTimeout(100);
        await expectOneWidget(frame);
        expect(seenLinks(frame)).to.deep.equal([]);
      });
    }

  it('leaves the page alone where Cloudflare’s Rocket Loader did not run it yet', async () => {
    const tag = `<script type="0123abc-text/javascript" src="${SCRIPT}"></script>`;
    const frame = await openFrame(S1 + tag);
    await aTimeout(100);
    expect(seenLinks(frame)).to.have.lengthOf(2);
    expectQuiet(frame);
    // What Rocket Loader does in the end: a copy with the right type in its place.
    const waiting = frame.document.querySelector('script[type*="-text"]')!;
    const real = frame.document.createElement('script');
    real.src = waiting.getAttribute('src')!;
    waiting.replaceWith(real);
    await waitUntil(() => widgetsIn(frame)[0]?.shadowRoot, 'nothing comes', { timeout: 20_000 });
    await expectOneWidget(frame);
  });
});
