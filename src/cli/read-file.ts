import { createReadStream } from 'node:fs';
import type { Fault } from '../model/fault.js';
import { jsonPlace, type Place } from '../model/json-place.js';
import { LARGEST_FILE, notJson } from '../model/read-provider.js';

export type Bytes = AsyncIterable<Uint8Array>;

/** What a file holds, or why that cannot be had. */
export type FileContent =
  | { readonly value: unknown }
  | { readonly fault: Fault; /** Where it stops being JSON. */ readonly at?: Place | undefined };

async function bytesOf(stream: Bytes): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_FILE) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a file as the page reads it, with the same limits and the same faults.
 * @param name its path, or `-` for standard input
 */
export async function readFile(name: string, stdin: Bytes): Promise<FileContent> {
  const failed = (code: Fault['code'], found: unknown, ...expected: string[]) => ({
    fault: { code, where: name, found, expected },
  });
  let bytes: Uint8Array | undefined;
  try {
    bytes = await bytesOf(name === '-' ? stdin : createReadStream(name));
  } catch (error) {
    return failed('file-unreachable', (error as Error).message);
  }
  if (!bytes) return failed('file-too-large', `> ${LARGEST_FILE}`, `≤ ${LARGEST_FILE}`);
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { fault: notJson(text, name), at: text ? jsonPlace(text) : undefined };
  }
}
