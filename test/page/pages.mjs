/** Every static page there is, made by the command line into a folder of the test's own: bundled providers and the gallery. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after } from 'node:test';
import { bundled, run } from '../cli/command.mjs';
import { LOCALES } from '../tools/languages.mjs';

const GALLERY = join(import.meta.dirname, '../../demo/providers');

export const FOLDER = mkdtempSync(join(tmpdir(), 'klachten-page-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const jsonIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.json'));
const BUNDLED = jsonIn(join(bundled('x'), '..')).map((name) => basename(name, '.json'));

/** The facts of every provider, and whether the script holds them. */
export const PROVIDERS = [
  ...BUNDLED.map((id) => ({ file: bundled(id), isBundled: true })),
  ...jsonIn(GALLERY).map((name) => ({ file: join(GALLERY, name), isBundled: false })),
].map((one) => ({ ...one, facts: JSON.parse(readFileSync(one.file, 'utf8')) }));

for (const { file, isBundled, facts } of PROVIDERS) {
  const { code, err } = run(['page', ...(isBundled ? ['--provider', facts.id] : [file]), '--out', FOLDER]);
  if (code !== 0) throw new Error(err);
}

const lawsOf = ({ regimes }) => Object.keys(regimes).filter((key) => !key.startsWith('//'));

/** A page: its provider, its law (none for the page above those), its language, its file and what is in it. */
export const PAGES = PROVIDERS.flatMap(({ facts, isBundled }) =>
  [undefined, ...lawsOf(facts)].flatMap((regime) =>
    LOCALES.map((locale) => {
      const folders = ['klachtenprocedure', facts.id, regime, locale !== 'nl' && locale].filter(Boolean);
      const path = [...folders, 'index.html'].join('/');
      const isChoice = !regime && lawsOf(facts).length > 1;
      const html = readFileSync(join(FOLDER, path), 'utf8');
      return { facts, isBundled, regime, isChoice, locale, path, html };
    }),
  ),
);

/** The same page in Dutch. */
export const dutchOf = ({ facts, regime }) =>
  PAGES.find((one) => one.locale === 'nl' && one.facts === facts && one.regime === regime);

/** The same without those that are the same as another. */
export const ONCE = PAGES.filter(({ regime, isChoice }) => regime ?? isChoice);

/** Those to open in a browser: every Dutch one, and of the bundled ones the widest and the mirrored language. */
export const SEEN = ONCE.filter(
  ({ locale, isBundled }) => locale === 'nl' || (isBundled && ['de', 'ar'].includes(locale)),
);

/** What machines read of a page. */
export const dataOf = ({ html }) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)[1]);

export const idsIn = ({ html }) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
