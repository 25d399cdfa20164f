/**
 * `npm start`, after a build: the repository root on the first free port from 8000 up, with the sources as they are
 * (TypeScript and JSON imports are turned into modules on request) and dist/ byte for byte. The server prints the
 * address of the root; the line below it is the one to open.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { jsonModules } from './test/tools/json-modules.mjs';

const demoAddress = () => ({
  name: 'demo-address',
  serverStart({ config, logger }) {
    logger.log(`Demo: http://localhost:${config.port}/demo/  (stop: Ctrl+C)`);
  },
});

export default {
  rootDir: import.meta.dirname,
  open: false,
  watch: true,
  clearTerminalOnReload: false,
  nodeResolve: { exportConditions: ['development'] },
  // With any other target the plugin rewrites .js files too, and the demo would show another script than dist holds.
  plugins: [
    jsonModules(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'esnext' }),
    demoAddress(),
  ],
};
