/** What `klachten-procedure.js` loads when it is asked for, each a file of `parts/`. */
export const PARTS = {
  provider: 'src/element/find-source.ts',
  law: 'src/element/extras/law.ts',
  tools: 'src/element/extras/tools.ts',
  exit: 'src/element/extras/exit.ts',
};
