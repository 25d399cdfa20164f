/** What the package says of itself. */
import { readFileSync } from 'node:fs';

export const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8'));
export const BANNER = `/*! klachten-procedure ${VERSION} | MIT | includes Lit (BSD-3-Clause, Copyright Google LLC): LICENSES.txt */`;

/** The folder that the build writes. */
export const OUT = process.env.OUT ?? 'dist';
