/** Pages that, by accident or on purpose, stand between the built scripts and their files. */
import { expect } from '@open-wc/testing';
import { type Files, files } from '../tools/files.js';
import { closeFrames, elementTag, type Frame, openFrame } from './frame.js';
import { ALL, canCallIn, NUMBER_777, SMALL, titleIn, waitForTitle } from './provider-page.js';

let own: Files;

beforeEach(() => {
  own = files();
});

afterEach(closeFrames);

const linesIn = ({ watched }: Frame): string[] =>
  watched.written.filter((line) => line.includes('[klachten]'));

for (const script of [SMALL, ALL])
  describe(`a careless page with ${script}`, () => {
    it('gets no code and no facts from where an image called currentScript comes from', async () => {
      const elsewhere = own.folder('right');
      const frame = await openFrame(
        `<img name="currentScript" src="${elsewhere}x.png"><script src="${own.folder('folder')}${script}"></script>${NUMBER_777}`,
      );
      await waitForTitle(frame, 'Zorgcoöperatie provider-777');
      expect((await own.asked()).filter((path) => /^right\/(parts|providers)/.test(path))).to.deep.equal([]);
    });

    it('that broke what a request needs is told once, and keeps somebody to call', async () => {
      const frame = await openFrame(
        `<script>AbortSignal.timeout = undefined</script><script src="${own.folder('folder')}${script}"></script>${NUMBER_777}`,
      );
      expect(await titleIn(frame)).to.equal('Heb je een klacht over je zorg?');
      expect(await canCallIn(frame)).to.equal(true);
      expect(linesIn(frame)).to.have.length(1);
      expect(linesIn(frame)[0]).to.contain('render-failed');
    });

    it('with a phone number of its own shows that when a file cannot be had', async () => {
      const frame = await openFrame(
        `<script src="/dist/${script}"></script>${elementTag(`src="${own.file('not-found')}" provider-phone="050 000 00 00"`)}`,
      );
      expect(await canCallIn(frame)).to.equal(true);
      const { shadowRoot } = frame.document.querySelector('klachten-procedure')!;
      expect(shadowRoot!.querySelector('a[href="tel:+31500000000"]')).not.to.equal(null);
      expect(shadowRoot!.textContent).to.contain('We kunnen de klachtenprocedure nu niet laten zien');
    });
  });

describe('the small script whose part never comes', () => {
  it('waits ten seconds, says so, and keeps somebody to call', async () => {
    const frame = await openFrame(`<script src="/dist/${SMALL}"></script>`);
    // Only now: in Firefox and WebKit a page has not loaded while a part of it has not come.
    frame.document.body.insertAdjacentHTML(
      'beforeend',
      elementTag(`provider="provider-777" base="${own.folder('never')}"`),
    );
    const element = frame.document.querySelector<HTMLElement & { updateComplete: Promise<void> }>(
      'klachten-procedure',
    );
    await element?.updateComplete;
    expect(await titleIn(frame)).to.equal('Heb je een klacht over je zorg?');
    expect(await canCallIn(frame)).to.equal(true);
    expect(linesIn(frame)[0]).to.match(/part-unreachable: .*="slow"/);
  });
});
