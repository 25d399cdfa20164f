/** The licences of what is included in a file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adding } from './beside.mjs';

/** Folders of the packages in each file. */
const included = new Map();

/** A package without the text of its licence has that of its repository; or it says no more than which it is. */
const licenceOf = (folder, folders) => {
  const packageOf = (one) => JSON.parse(readFileSync(join(one, 'package.json'), 'utf8'));
  const { repository, license } = packageOf(folder);
  const siblings = folders.filter((one) => packageOf(one).repository?.url === repository.url);
  const place = [folder, ...siblings].find((one) => existsSync(join(one, 'LICENSE')));
  return place
    ? readFileSync(join(place, 'LICENSE'), 'utf8').trim()
    : `${license}, as the package says; it brings no other text. ${repository.url}`;
};

/** Licences ask for their text beside every copy, so for whatever really ended up in a file. */
export const licences = (file) =>
  adding('licences', (bundle) => {
    const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
    const kept = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
    const found = kept.flatMap((id) => id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
    included.set(file, new Set(found));
    const folders = [...new Set([...included.values()].flatMap((those) => [...those]))].sort();
    const texts = folders.map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const files = [...included.keys()].filter((one) => included.get(one).has(folder));
      return `${name} ${version} (${license}), in ${files.join(' and ')}\n\n${licenceOf(folder, folders)}\n`;
    });
    const names = [...included.keys()].join(' and ');
    return [['LICENSES.txt', [`What is included in ${names}:\n`, ...texts].join(`\n${'-'.repeat(80)}\n\n`)]];
  });
