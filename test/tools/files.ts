/** Addresses that test/tools/test-files.mjs answers, and what it was asked for. */
export interface Files {
  /** A file of facts that is answered like this: `right`, or `not-found,right` for two requests after each other. */
  file(answers: string, id?: string): string;
  /** A folder with files that are all answered like this. */
  folder(answers: string): string;
  /** What was asked for so far, without what stands before the answers: `right/huize-elders.json`. */
  asked(): Promise<string[]>;
  /** The requests themselves. */
  requests(): Promise<readonly Request[]>;
}

interface Request {
  readonly path: string;
  readonly cookie: string;
  readonly referer: string;
}

/** Another origin than the page's own, which the same server answers. */
export const ELSEWHERE = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);

/** Files of one test alone. */
export function files(name: string = crypto.randomUUID()): Files {
  const root = `${location.origin}/test/files/${name}`;
  const requests = async () => (await (await fetch(root)).json()) as Request[];
  return {
    file: (answers, id = 'huize-elders') => `${root}/${answers}/${id}.json`,
    folder: (answers) => `${root}/${answers}/`,
    requests,
    asked: async () => (await requests()).map(({ path }) => path.replace(`/test/files/${name}/`, '')),
  };
}
