/** The languages there are, for tests in Node: src/i18n/languages.ts is the one list. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCE_FILE = fileURLToPath(new URL('../../src/i18n/languages.ts', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [SOURCE_FILE],
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');

/** `LANGUAGES` are by their own names, in the order in which they are offered; `LOCALES` their tags. */
export const { LANGUAGES, LOCALES } = await import(`data:text/javascript;base64,${code}`);
