import { fileURLToPath } from 'node:url';
import type { Fault } from '../../model/fault.js';
import { type Bytes, readFile } from '../read-file.js';
import type { Base } from './base-address.js';

/** The script of a page, as its tag names it. */
export interface Script {
  readonly src: string;
  /** Of an exact version only: any other address may hold another file tomorrow. */
  readonly integrity?: string;
}

export type ScriptFile = 'klachten-procedure.js' | 'klachten-procedure.all.js';

/** Versions in an address: `/0.1.0/`, `/klachten-procedure@0.1.0/`, `/v0.1.0/`. */
export const versionsIn = ({ folder }: Base): readonly string[] =>
  folder
    .split('/')
    .flatMap(
      (segment) => /^(?:[^@]*@)?v?(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)$/.exec(decoded(segment))?.[1] ?? [],
    );

/** A package's name may be written `%40scope`, and so may its version. */
const decoded = (segment: string): string => segment.replace(/%40/g, '@');

const INTEGRITY = /^sha384-[A-Za-z0-9+/]{64}$/;

const NOBODY: Bytes = (async function* () {})();

/** The hash of a file beside the command line, or what is wrong with the list of them. */
export async function integrityOf(file: ScriptFile): Promise<string | Fault> {
  const list = fileURLToPath(new URL('integrity.json', import.meta.url));
  const content = await readFile(list, NOBODY);
  if ('fault' in content) return content.fault;
  const hashes = content.value as Readonly<Record<string, unknown>> | null;
  const found =
    typeof hashes === 'object' && hashes && Object.hasOwn(hashes, file) ? hashes[file] : undefined;
  return typeof found === 'string' && INTEGRITY.test(found)
    ? found
    : { code: 'value-wrong', where: `${list}: "${file}"`, found, expected: ['"sha384-…"'] };
}
