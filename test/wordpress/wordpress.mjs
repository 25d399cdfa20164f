/** A WordPress of its own: Debian's, in a temporary folder, with a database and a web server that end with it. */
import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WORDPRESS } from './packages.mjs';

/** Where the site keeps the folder with the script. */
export const BASE_PATH = '/wp-content/uploads/klachten';

const here = (name) => join(import.meta.dirname, name);

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(isSo, what, log) {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (await isSo()) return;
    await pause(50);
  }
  throw new Error(`${what} does not start:\n${readFileSync(log, 'utf8')}`);
}

/** Copies the package, with what it takes from other packages by symbolic links, and puts our files into it. */
function copySite(site, dist) {
  execFileSync('cp', ['-rL', WORDPRESS, site]);
  cpSync(here('wp-config.php'), join(site, 'wp-config.php'));
  mkdirSync(join(site, 'wp-content/mu-plugins'));
  cpSync(here('theme.php'), join(site, 'wp-content/mu-plugins/theme.php'));
  // WordPress answers this one itself, where a server hands it everything that is no file.
  cpSync(join(site, 'wp-includes/images/w-logo-blue-white-bg.png'), join(site, 'favicon.ico'));
  cpSync(dist, join(site, BASE_PATH), { recursive: true });
}

/** Commands in process groups of their own (the workers of PHP's server outlive it), and a way to end them all. */
function runner(folder, env) {
  const groups = [];
  return {
    start(name, command, words) {
      const log = join(folder, `${name}.log`);
      const output = openSync(log, 'w');
      const stdio = ['ignore', output, output];
      const { pid } = spawn(command, words, { detached: true, stdio, env }).on('error', console.error);
      closeSync(output);
      if (pid) groups.push(pid);
      return log;
    },
    stop() {
      for (const group of groups.splice(0)) {
        try {
          process.kill(-group, 'SIGKILL');
        } catch {
          // It ended by itself.
        }
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Whatever happens to this process, nothing stays behind. */
function stopAtTheEnd(stop) {
  process.on('exit', stop);
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }))
    process.on(signal, () => process.exit(128 + number));
}

/**
 * @param dist the folder with the script, which the site serves from `BASE_PATH`
 * @returns its temporary folder, its address, its people; it all ends with this process
 */
export async function startWordPress(dist) {
  const folder = mkdtempSync(join(tmpdir(), 'klachten-wp-'));
  const [site, data, socket] = ['site', 'data', 'db.sock'].map((name) => join(folder, name));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const env = { ...process.env, SITE_ORIGIN: origin, DB_SOCKET: socket, PHP_CLI_SERVER_WORKERS: '4' };
  const { start, stop } = runner(folder, env);
  stopAtTheEnd(stop);

  // Debian's settings are for the machine's own server.
  const own = ['--no-defaults', `--datadir=${data}`, ...(process.getuid() === 0 ? ['--user=root'] : [])];
  execFileSync(
    'mariadb-install-db',
    [...own, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'],
    { stdio: 'pipe' },
  );
  const database = ['--skip-networking', `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`];
  // Nothing here has to outlive a power cut.
  const hasty = ['--innodb-flush-log-at-trx-commit=0', '--sync-binlog=0', '--skip-log-bin'];
  const log = start('database', '/usr/sbin/mariadbd', [...own, ...database, ...hasty]);
  copySite(site, dist);
  await until(() => existsSync(socket), 'MariaDB', log);

  const said = execFileSync('php', [here('install.php')], { cwd: site, env, encoding: 'utf8' });
  const { version, ...people } = JSON.parse(said.slice(said.lastIndexOf('\n')));

  const fast = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.validate_timestamps=0'];
  const address = new URL(origin).host;
  const serverLog = start('server', 'php', [...fast, '-S', address, '-t', site]);
  const answers = () =>
    fetch(`${origin}/readme.html`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(answers, "PHP's server", serverLog);
  return { folder, origin, base: origin + BASE_PATH, version, people };
}
