/**
 * Starts WebKitGTK and speaks the W3C WebDriver protocol with it. Needs WebKitWebDriver (Debian: webkit2gtk-driver)
 * and, on a machine without a display, Xvfb.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const CALL_TIMEOUT = 60_000;
const START_ATTEMPTS = 50;

/** Software rendering and no accessibility bus: a bare machine has neither a graphics card nor a session bus. */
const HEADLESS = {
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  GTK_A11Y: 'none',
};

/** Starts a browser; `call` sends one WebDriver command within its session, `stop` ends every process. */
export async function startWebKit(binary) {
  const screen = process.env.DISPLAY ? undefined : await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...HEADLESS, DISPLAY: screen?.display ?? process.env.DISPLAY },
  });
  const root = `http://127.0.0.1:${port}`;
  await untilReady(root, driver);
  const { sessionId } = await send(root, 'POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
  });
  const session = `${root}/session/${sessionId}`;
  return {
    call: (method, path, body) => send(session, method, path, body),
    async stop() {
      await send(session, 'DELETE', '').catch(() => undefined); // the browser may have gone by itself
      driver.kill();
      screen?.process.kill();
    },
  };
}

async function send(root, method, path, body) {
  const response = await fetch(`${root}${path}`, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(CALL_TIMEOUT),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`WebKit ${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}

async function untilReady(root, driver) {
  let failure;
  driver.once('error', (error) => (failure = error));
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    try {
      await send(root, 'GET', '/status');
      return;
    } catch (error) {
      if (failure) break;
      if (driver.exitCode !== null) break;
      if (attempt === START_ATTEMPTS - 1) failure = error;
    }
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start', { cause: failure });
}

/** A screen in memory, with a number that is free: `-displayfd 3` lets Xvfb choose it and write it to us. */
async function startScreen() {
  const words = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    let written = '';
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb exited with ${code}`)));
    xvfb.stdio[3].on('data', (data) => {
      written += data;
      if (written.includes('\n')) resolve(written.trim());
    });
  });
  return { process: xvfb, display: `:${number}` };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
