/** A project of a few sentences in two languages, in a temporary folder, for what `npm run messages` writes. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { updateMessages } from '../../src/build/messages.mjs';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

const CONFIG = {
  sourceLocale: 'nl',
  targetLocales: ['en', 'ar'],
  tsConfig: 'tsconfig.json',
  output: { mode: 'runtime', language: 'ts', outputDir: 'src/generated' },
  interchange: { format: 'xliff', xliffDir: 'src/xliff' },
};

/** Without the types of a browser it is read ten times as fast. */
const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  noLib: true,
  types: [],
};

const HEAD = `import { msg, str } from '@lit/localize';
import { html } from 'lit';
declare const name: string, who: string;
`;

/**
 * @param t the test it is for: the folder goes when that has ended
 * @param sentences what stands between `[` and `]` in its source: `msg('…', { id: '…' })` and the like
 */
export function smallProject(t, sentences) {
  const root = mkdtempSync(join(tmpdir(), 'klachten-messages-'));
  t.after(() => rmSync(root, { recursive: true }));
  const put = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const read = (path) => readFileSync(join(root, path), 'utf8');
  symlinkSync(MODULES, join(root, 'node_modules'));
  put('lit-localize.json', JSON.stringify(CONFIG));
  put('tsconfig.json', JSON.stringify({ compilerOptions, files: ['src/words.ts'] }));

  const say = (now) => put('src/words.ts', `${HEAD}export const words = [${now}];\n`);
  say(sentences);
  return {
    root,
    put,
    read,
    say,
    /** As a translator does: puts a translation behind the Dutch of a sentence. */
    translate(locale, id, target) {
      const path = `src/xliff/${locale}.xlf`;
      const unit = new RegExp(`(id="${id}">\\s*<source>.*?</source>)(\\s*<target>.*?</target>)?`, 's');
      put(
        path,
        read(path).replace(unit, (_, dutch) => `${dutch}\n  <target>${target}</target>`),
      );
    },
    /** `npm run messages`. @returns what it said, a line each */
    async update() {
      const said = [];
      await updateMessages(root, (line) => said.push(line));
      return said;
    },
    /** Every file that is written, by its path. */
    written: () =>
      ['src/xliff', 'src/generated'].flatMap((folder) =>
        readdirSync(join(root, folder)).map((name) => [`${folder}/${name}`, read(`${folder}/${name}`)]),
      ),
  };
}
