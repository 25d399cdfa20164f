/** A reporter for the browser tests: writes down which files failed, and in which browser, for browser-tests.mjs. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @param place the file to write; nothing is written where that is not asked for */
export const failedFiles = (place) => ({
  onTestRunFinished({ sessions }) {
    if (!place) return;
    const failed = sessions
      .filter(({ passed }) => !passed)
      .map(({ browser, testFile }) => ({
        browser: browser.name.toLowerCase(),
        file: relative('.', testFile),
      }));
    writeFileSync(place, JSON.stringify(failed));
  },
});
