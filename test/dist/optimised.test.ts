/** What page optimisers make of the script: glued to others, renamed, minified once more by somebody else. */
import { expect } from '@open-wc/testing';
import { closeFrames, elementTag, type Frame, openFrame, shownIn } from './frame.js';
import { expectOneWidget, expectOnlyLit, optimised, S1 } from './snippets.js';

/** What the other scripts in the file put on `window`. */
const OTHERS = ['front', 'behind'];

const SCRIPTS = ['klachten-procedure', 'klachten-procedure.all'];

/** All that the script holds, so that no sentence is left out. */
const PROCEDURES = [S1, elementTag('provider="zorgkracht-12" regime="wmo"'), elementTag('provider="zorgkracht-12" regime="jeugdwet"')];

const MERGED: readonly (readonly [title: string, treatment: string, globals?: readonly string[]])[] = [
  ['between other scripts', 'between-others'],
  ['behind a script that forgot its semicolon', 'without-semicolons'],
  ['on one line with other scripts', 'on-one-line'],
  ['in a file that is strict from its first line', 'behind-strict'],
  ['in a function with other scripts', 'in-a-function'],
  ['in a strict function with other scripts', 'in-a-strict-function'],
  ['in a try of the optimiser', 'in-try'],
  ['behind jQuery', 'behind-jquery', ['jQuery', '$']],
  ['between comments of one line', 'behind-a-comment'],
  ['behind byte order marks', 'behind-a-mark'],
  ['twice in one file', 'twice'],
];

const MINIFIED: readonly (readonly [title: string, treatment: string])[] = [
  ['terser', 'terser'],
  ['terser with all that it calls unsafe', 'terser-unsafe'],
  ['UglifyJS', 'uglify'],
  ['UglifyJS at its hardest', 'uglify-hard'],
  ['esbuild', 'esbuild-2022'],
  ['esbuild for browsers of 2020', 'esbuild-2020'],
  ['esbuild for browsers of 2018', 'esbuild-2018'],
];

const openWith = (src: string, body = S1, head = ''): Promise<Frame> =>
  openFrame(`${body}<script src="${src}"></script>`, head);

const onWindow = ({ window }: Frame, name: string): unknown =>
  (window as unknown as Record<string, unknown>)[name];

/** Every word to be read, folded away or not. */
const wordsIn = (root: ShadowRoot): string =>
  root.querySelector('.root')!.textContent.replace(/\s+/g, ' ').trim();

/** How the parts of it look and are laid out, class by class: an attribute that is lost shows here. */
const skeletonOf = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('*')].map(
    (element) =>
      `${element.localName} ${Array.from(element.attributes, ({ name, value }) => `${name}=${value.trim()}`).sort().join(' ')}`,
  );

for (const script of SCRIPTS) {
  describe(`${script}.js in one file with other scripts`, () => {
    afterEach(closeFrames);

    for (const [title, treatment, globals = []] of MERGED)
      it(`works ${title}, and lets them work`, async () => {
        const frame = await openWith(optimised(treatment, undefined, script));
        await expectOneWidget(frame);
        expect(onWindow(frame, 'front')).to.be.a('function');
        expect(onWindow(frame, 'called')).to.equal(undefined);
        expect(onWindow(frame, 'caught')).to.equal(undefined);
        expect(onWindow(frame, 'behind')).to.equal('ran');
        expectOnlyLit(frame, [...OTHERS, ...globals]);
      });

    for (const [title, keys, code] of [
      ['RequireJS', ['define', 'calls'], 'calls = []; define = function () { calls.push(1) }; define.amd = {}'],
      ['module and exports', ['module', 'exports', 'require', 'calls'],
        'calls = []; module = { exports: {} }; exports = module.exports; require = function () { calls.push(1) }'],
    ] as const)
      it(`leaves ${title} alone where a page has it`, async () => {
        const frame = await openWith(optimised('between-others', undefined, script), S1, `<script>${code}</script>`);
        await expectOneWidget(frame);
        expect(onWindow(frame, 'calls')).to.deep.equal([]);
        expect(onWindow(frame, 'exports') ?? {}).to.deep.equal({});
        expectOnlyLit(frame, [...OTHERS, ...keys]);
      });
  });

  describe(`${script}.js minified once more by somebody else`, () => {
    afterEach(closeFrames);

    for (const [title, treatment] of MINIFIED)
      it(`works after ${title}`, async () => {
        const frame = await openWith(optimised(treatment, undefined, script));
        await expectOneWidget(frame);
        expectOnlyLit(frame);
      });

    for (const [title, treatment] of [
      ...MINIFIED,
      ['a minifier in PHP that takes inner templates for code', 'without-inner-spaces'],
    ])
      it(`reads and looks the same after ${title}`, async () => {
        const [plain, small] = await Promise.all(
          ['untouched', treatment].map(async (one) => {
            const frame = await openWith(optimised(one, undefined, script), PROCEDURES.join(''));
            return Promise.all(PROCEDURES.map((_, index) => shownIn(frame, `klachten-procedure:nth-of-type(${index + 1})`)));
          }),
        );
        expect(small!.map(wordsIn)).to.deep.equal(plain!.map(wordsIn));
        expect(small!.map(skeletonOf)).to.deep.equal(plain!.map(skeletonOf));
      });
  });
}

describe('the script under another address', () => {
  afterEach(closeFrames);

  for (const file of ['autoptimize_1234.js', 'min/f3a1.js', 'litespeed/js/0a1b2c.js', 'kp.js'])
    it(`works as ${file}`, async () => {
      await expectOneWidget(await openWith(optimised('untouched', file)));
    });
});
