/** What was written to the console, a line a call, and the way to give the console back. */
export interface CapturedWarnings {
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  restore(): void;
}

/**
 * Catches `console.warn` and `console.error` from now until `restore()`, so that a test can say which messages it
 * expects. Call `restore` in `afterEach`: a captured console hides what the next test should show.
 */
export function captureWarnings(): CapturedWarnings {
  const { warn, error } = console;
  const warnings: string[] = [];
  const errors: string[] = [];
  console.warn = (...words: unknown[]) => {
    warnings.push(words.map(String).join(' '));
  };
  console.error = (...words: unknown[]) => {
    errors.push(words.map(String).join(' '));
  };
  return {
    warnings,
    errors,
    restore() {
      console.warn = warn;
      console.error = error;
    },
  };
}
