/** One tag that is all there is: the script itself says what is asked for. */
import { expect } from '@open-wc/testing';
import { closeFrames, expectQuiet, openFrame, SCRIPT, SCRIPT_TAG } from './frame.js';
import { settledReading } from './reading.js';
import { widgetsIn } from './snippets.js';

const W = '[lichtpunt wkkgz nl]';

describe('a script with data', () => {
  afterEach(closeFrames);
  const data = 'lang="nl" data-provider="lichtpunt" data-regime="wkkgz"';

  for (const [title, tag] of [
    ['at once', `<script src="${SCRIPT}" ${data}></script>`],
    ['async', `<script src="${SCRIPT}" ${data} async></script>`],
    ['deferred', `<script src="${SCRIPT}" ${data} defer></script>`],
    ['as a module', `<script src="${SCRIPT}" ${data} type="module"></script>`],
    ['as a script of its own, beside ours', `<script type="text/plain" ${data}></script>${SCRIPT_TAG}`],
  ] as const) {
    it(`puts the procedure where it stands: ${title}`, async () => {
      const frame = await openFrame(`<p>Ervoor</p>${tag}<p>Erna</p>`);
      expect(await settledReading(frame, `Ervoor ${W} Erna`)).to.equal(`Ervoor ${W} Erna`);
      expectQuiet(frame);
    });

    it(`puts the procedure after a paragraph that holds nothing else: ${title}`, async () => {
      const frame = await openFrame(`<p>Ervoor</p><p>${tag}</p><p>Erna</p>`);
      expect(await settledReading(frame, `Ervoor ${W} Erna`)).to.equal(`Ervoor ${W} Erna`);
      expect(widgetsIn(frame)[0]?.closest('p')?.localName).to.equal(undefined);
    });
  }

  it('in the head says once what is wrong', async () => {
    const frame = await openFrame('<p>Tekst</p>', `<script src="${SCRIPT}" ${data}></script>`);
    expect(await settledReading(frame, 'Tekst')).to.equal('Tekst');
    expect(frame.watched.written).to.have.lengthOf(1);
    expect(frame.watched.written[0]).to.match(/^warn: \[klachten\] /);
  });
});
