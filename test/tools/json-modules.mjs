/**
 * Lets a test page `import x from './x.json'`, as the bundler does.
 *
 * Only an import gets a module: the address is marked with a query. (The esbuild plugin's own `json` option turns
 * every JSON response into JavaScript, also the one that an element fetches.)
 */
const MARK = 'module';

export function jsonModules() {
  return {
    name: 'json-modules',
    transformImport({ source }) {
      return source.endsWith('.json') ? `${source}?${MARK}` : undefined;
    },
    resolveMimeType(context) {
      return isImported(context) ? 'js' : undefined;
    },
    transform(context) {
      if (!isImported(context)) return undefined;
      // Parsing first turns a wrong file into an error that names it, here and not in the browser.
      return `export default ${JSON.stringify(JSON.parse(context.body))};`;
    },
  };
}

function isImported({ path, URL }) {
  return path.endsWith('.json') && URL.searchParams.has(MARK);
}
