/** Placeholders that come when the script has long been there: page builders, themes that swap pages, editors. */
import { aTimeout, expect } from '@open-wc/testing';
import { closeFrames, expectQuiet, type Frame, openFrame, SCRIPT_TAG } from './frame.js';
import { settledReading } from './reading.js';
import { LINK, S1, S2, S3, titleOf, widgetsIn } from './snippets.js';

const W = '[lichtpunt wkkgz nl]';
const EACH: readonly (readonly [title: string, html: string, reads: string])[] = [
  ['a box', S2, W],
  ['a link of its own', `<p>${S3}</p>`, W],
  ['a link in a sentence', `<p>Lees ${LINK} eens.</p>`, `Lees Klachtenprocedure van Lichtpunt eens. ${W}`],
  [
    'a script with data',
    '<script type="text/plain" lang="nl" data-provider="lichtpunt" data-regime="wkkgz"></script>',
    W,
  ],
];

const openReady = (html = ''): Promise<Frame> => openFrame(`<main>${html}</main>${SCRIPT_TAG}`);
const mainOf = ({ document }: Frame): HTMLElement => document.querySelector('main')!;

async function expectReads(frame: Frame, expected: string): Promise<void> {
  expect(await settledReading(frame, expected)).to.equal(expected);
  for (const widget of widgetsIn(frame)) expect(titleOf(widget)).to.contain('Een klacht over');
  expectQuiet(frame);
}

const WAYS: readonly (readonly [title: string, put: (main: HTMLElement, html: string) => void])[] = [
  ['as text that becomes a page', (main, html) => (main.innerHTML = html)],
  ['before the end', (main, html) => { main.insertAdjacentHTML('beforeend', html); }],
  ['inside something that is put in as a whole', (main, html) => (main.innerHTML = `<section><div><div>${html}</div></div></section>`)],
  [
    'made out of sight first',
    (main, html) => {
      const section = main.ownerDocument.createElement('section');
      section.innerHTML = html;
      main.append(section);
    },
  ],
  [
    'from a template',
    (main, html) => {
      const template = main.ownerDocument.createElement('template');
      template.innerHTML = html;
      main.append(template.content.cloneNode(true));
    },
  ],
  [
    'from another document',
    (main, html) => {
      const { DOMParser: Parser } = main.ownerDocument.defaultView!;
      const other = new Parser().parseFromString(html, 'text/html');
      main.append(...other.body.childNodes, ...other.head.childNodes);
    },
  ],
  [
    'from a frame',
    (main, html) => {
      const frame = main.ownerDocument.createElement('iframe');
      main.append(frame);
      const { body } = frame.contentDocument!;
      body.innerHTML = `<section>${html}</section>`;
      main.append(...body.childNodes);
      frame.remove();
    },
  ],
  [
    'in place of the whole body, as Turbo does',
    (main, html) => {
      const { ownerDocument } = main;
      const body = ownerDocument.createElement('body');
      body.innerHTML = html;
      ownerDocument.body.replaceWith(body);
    },
  ],
];

describe('what comes later is upgraded', () => {
  afterEach(closeFrames);

  for (const [what, html, reads] of EACH)
    for (const [title, put] of WAYS)
      it(`${title}: ${what}`, async () => {
        const frame = await openReady();
        put(mainOf(frame), html);
        await expectReads(frame, reads);
      });

  it('when a link gets there by parts', async () => {
    const frame = await openReady();
    const { document } = frame;
    const paragraph = document.createElement('p');
    mainOf(frame).append(paragraph);
    const template = document.createElement('template');
    template.innerHTML = LINK;
    paragraph.append(template.content);
    await expectReads(frame, W);
  });

  it('each once, when many come at the same time', async () => {
    const frame = await openReady();
    mainOf(frame).innerHTML = EACH.map(([, html]) => html).join('<p>Tussen</p>');
    await expectReads(frame, EACH.map(([, , reads]) => reads).join(' Tussen '));
  });
});

describe('what was upgraded stays as it is', () => {
  afterEach(closeFrames);

  for (const [what, html, reads] of EACH) {
    it(`when its part of the page is taken out and put back: ${what}`, async () => {
      const frame = await openReady(`<section>${html}</section>`);
      await expectReads(frame, reads);
      const section = frame.document.querySelector('section')!;
      for (let turn = 0; turn < 3; turn += 1) {
        section.remove();
        await aTimeout(20);
        mainOf(frame).append(section);
        await aTimeout(20);
      }
      await expectReads(frame, reads);
    });

    it(`when its part of the page moves: ${what}`, async () => {
      const frame = await openReady(`<section>${html}</section><p>Erna</p>`);
      await expectReads(frame, `${reads} Erna`);
      mainOf(frame).append(frame.document.querySelector('section')!);
      await expectReads(frame, `Erna ${reads}`);
    });

    it(`when a copy of its part of the page is put in, which a page keeps to go back to: ${what}`, async () => {
      const frame = await openReady(`<section>${html}</section>`);
      await expectReads(frame, reads);
      const section = frame.document.querySelector('section')!;
      section.replaceWith(section.cloneNode(true));
      await expectReads(frame, reads);
    });

    it(`when its part of the page is written anew from its own HTML: ${what}`, async () => {
      const frame = await openReady(`<section>${html}</section>`);
      await expectReads(frame, reads);
      // Some themes do this to every page, once all is there.
      const { innerHTML } = mainOf(frame);
      mainOf(frame).innerHTML = innerHTML;
      await expectReads(frame, reads);
    });

    it(`when the page is put in a frame of a slider, as carousels do: ${what}`, async () => {
      const frame = await openReady(`<section>${html}</section>`);
      await expectReads(frame, reads);
      const section = frame.document.querySelector('section')!;
      const slide = frame.document.createElement('div');
      section.before(slide);
      slide.append(section);
      await expectReads(frame, reads);
    });
  }

  it('when somebody starts to edit around it', async () => {
    const frame = await openReady(`<section>${S2}</section>`);
    await expectReads(frame, W);
    frame.document.querySelector('section')!.contentEditable = 'true';
    mainOf(frame).append('.');
    await expectReads(frame, `${W} .`);
  });
});

describe('what nobody wants is not put back', () => {
  afterEach(closeFrames);

  it('when a page takes the procedure away', async () => {
    const frame = await openReady(`<p>Lees ${LINK} eens.</p>`);
    await expectReads(frame, `Lees Klachtenprocedure van Lichtpunt eens. ${W}`);
    widgetsIn(frame)[0]!.remove();
    mainOf(frame).append('Erna');
    await expectReads(frame, 'Lees Klachtenprocedure van Lichtpunt eens. Erna');
  });
});

describe('beside the element itself', () => {
  afterEach(closeFrames);

  it('a box and a link that come later stand on their own', async () => {
    const frame = await openReady(S1);
    mainOf(frame).insertAdjacentHTML('beforeend', `${S2}<p>${S3}</p>`);
    await expectReads(frame, `${W} ${W} ${W}`);
  });
});
