/** Files beside the scripts. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { OUT } from './package.mjs';
import { PARTS } from './parts.mjs';

/** Empties dist first, so that nothing outlives its source; any other folder must be empty already. */
export const freshFolder = {
  name: 'fresh-folder',
  generateBundle(_, __, isWrite) {
    if (isWrite && OUT === 'dist') rmSync(OUT, { recursive: true, force: true });
    else if (isWrite && existsSync(OUT) && readdirSync(OUT).length)
      throw new Error(`OUT=${OUT} is not empty`);
  },
};

/** Files beside the scripts: `filesOf` gives pairs of a name and what is in it. */
export const adding = (name, filesOf) => ({
  name,
  generateBundle(_, bundle) {
    for (const [fileName, source] of filesOf(bundle)) this.emitFile({ type: 'asset', fileName, source });
  },
});

export const files = adding('files', () => {
  const names = readdirSync('src/data/providers').filter((name) => name.endsWith('.json'));
  return [
    ...names.sort().map((name) => [`providers/${name}`, readFileSync(`src/data/providers/${name}`)]),
    ['provider.schema.json', readFileSync('src/model/provider.schema.json')],
  ];
});

/** TypeScript's declarations of whatever the entries reach (esbuild strips types, it does not describe them). */
export const declarations = (entries) =>
  adding('declarations', () => {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const only = { noEmit: false, declaration: true, emitDeclarationOnly: true, declarationMap: false };
    const place = { rootDir: resolve('src'), outDir: resolve('types') };
    const files = [];
    const { diagnostics } = ts
      .createProgram(entries, { ...options, ...only, ...place })
      .emit(undefined, (path, text) => files.push([relative('.', path), text]));
    if (diagnostics.length)
      throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
    // Nothing says anything of the sentences by name.
    return files.filter(([path]) => !path.includes('/generated/'));
  });

/** The static pages of the bundled providers, made by the command line as anybody makes them. */
export const pages = {
  name: 'pages',
  writeBundle() {
    for (const file of readdirSync('src/data/providers').sort()) {
      const command = ['page', '--provider', basename(file, '.json'), '--out', OUT];
      execFileSync(process.execPath, [join(OUT, 'cli.js'), ...command]);
    }
  },
};

/** Hashes of the scripts, as `integrity` wants them (W3C Subresource Integrity); written last, of what is there. */
export const integrity = {
  name: 'integrity',
  writeBundle() {
    const scripts = [
      'klachten-procedure.js',
      'klachten-procedure.all.js',
      ...Object.keys(PARTS).map((name) => `parts/${name}.js`),
      ...readdirSync(join(OUT, 'locales'))
        .map((name) => `locales/${name}`)
        .sort(),
    ];
    const hashOf = (name) =>
      createHash('sha384')
        .update(readFileSync(join(OUT, name)))
        .digest('base64');
    const hashes = Object.fromEntries(scripts.map((name) => [name, `sha384-${hashOf(name)}`]));
    writeFileSync(join(OUT, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  },
};
