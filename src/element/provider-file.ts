import type { Contact } from '../model/contact.js';
import { type Fault, renderFailed } from '../model/fault.js';
import type { Provider } from '../model/provider.js';
import { LARGEST_FILE, notJson, readProvider, unusable } from '../model/read-provider.js';

/** In milliseconds, for all of it. */
const LONGEST = 10_000;
/** In a console; the command line shows all. */
const MOST_FAULTS = 20;

/** What came of a file that leaves nothing to show. */
export type Failed = Required<Pick<ProviderFile, 'failure' | 'faults'>>;

/** What came of reading a file. */
export interface ProviderFile {
  readonly provider?: Provider | undefined;
  /** Why there is nothing to show. */
  readonly failure?: Fault | undefined;
  /** What is wrong in it. */
  readonly faults: readonly Fault[];
}

/**
 * Reads facts from anywhere.
 * @param organisations whom they may name besides their own contacts
 */
export function readFacts(value: unknown, where: string, organisations: readonly Contact[]): ProviderFile {
  const faults: Fault[] = [];
  const provider = readProvider(value, organisations, faults);
  const count = faults.length;
  return {
    provider,
    failure: provider ? undefined : unusable(value, where),
    faults: [
      ...(count
        ? [{ code: 'file-faults', where, found: count, expected: ['npx klachten-procedure check'] } as const]
        : []),
      ...faults.slice(0, MOST_FAULTS),
    ],
  };
}

/** The bytes of an answer, as far as they are few enough. */
async function bytesOf({ body }: Response): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  for (let size = 0; reader;) {
    const { value } = await reader.read();
    if (!value) break;
    size += value.length;
    if (size > LARGEST_FILE) {
      void reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return new Blob(chunks);
}

async function fetchFacts(where: string, organisations: readonly Contact[]): Promise<ProviderFile> {
  const failed = (code: Fault['code'], found: unknown, ...expected: string[]): ProviderFile => ({
    failure: { code, where, found, expected },
    faults: [],
  });
  const signal = AbortSignal.timeout(LONGEST);
  let blob: Blob | undefined;
  try {
    const response = await fetch(where, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok) return failed('file-status', response.status, '200');
    blob = await bytesOf(response);
  } catch (error) {
    // Not by the error's name: WebKit has another.
    return signal.aborted
      ? failed('file-slow', `> ${String(LONGEST)} ms`, `≤ ${String(LONGEST)} ms`)
      : failed(
          'file-unreachable',
          navigator.onLine ? String(error) : 'offline',
          'connect-src',
          'Access-Control-Allow-Origin',
        );
  }
  if (!blob) return failed('file-too-large', `> ${String(LARGEST_FILE)}`, `≤ ${String(LARGEST_FILE)}`);
  const bytes = await blob.arrayBuffer();
  let text = '';
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return { failure: notJson(text, where), faults: [] };
  }
  return readFacts(value, where, organisations);
}

/** A page that replaced what a request needs by something else. */
const broken = (error: unknown): ProviderFile => ({ failure: renderFailed(error), faults: [] });

const files = new Map<string, ProviderFile | Promise<Failed | undefined>>();

/**
 * What a file holds. It is asked for once, however many elements need it; what failed is asked for again.
 * @returns what was read; while it is on its way a promise, for what was wrong when there is nothing to show
 */
export function factsAt(
  address: string,
  organisations: readonly Contact[],
): ProviderFile | Promise<Failed | undefined> {
  const known = files.get(address);
  if (known) return known;
  const asking = fetchFacts(address, organisations)
    .catch(broken)
    .then((found) => {
      const { failure, faults } = found;
      if (!failure) {
        files.set(address, found);
        return undefined;
      }
      files.delete(address);
      return { failure, faults };
    });
  files.set(address, asking);
  return asking;
}
