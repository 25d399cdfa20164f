/** What a WordPress of its own needs on this machine, and how to get it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian puts WordPress. */
export const WORDPRESS = '/usr/share/wordpress';
/** The default themes, the newest of either kind that Debian has: made of PHP, and made of blocks. */
export const THEMES = ['twentytwentyone', 'twentytwentythree'];

const PHP_MODULES = { mysql: 'mysqli', xml: 'xml', mbstring: 'mbstring', gd: 'gd', curl: 'curl' };
// The core packages of MariaDB: those around them start a server, and this test has one of its own.
const FILES = {
  'mariadb-server-core': '/usr/sbin/mariadbd',
  'mariadb-client-core': '/usr/bin/mariadb',
  wordpress: join(WORDPRESS, 'wp-settings.php'),
  ...Object.fromEntries(
    THEMES.map((name) => [`wordpress-theme-${name}`, join(WORDPRESS, 'wp-content/themes', name)]),
  ),
};

function missingPackages() {
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  const modules = (stdout ?? '').toLowerCase().split('\n');
  return [
    ...(stdout ? [] : ['php-cli']),
    ...Object.keys(PHP_MODULES)
      .filter((name) => !modules.includes(PHP_MODULES[name]))
      .map((name) => `php-${name}`),
    ...Object.keys(FILES).filter((name) => !existsSync(FILES[name])),
  ];
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

function aptGet(...words) {
  const { error, status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error || status !== 0) console.error(`apt-get ${words[0]} failed (${error?.message ?? status}).`);
}

/**
 * Sees to it that everything is there, as far as that can be done here.
 * @param mayInstall true when somebody asked for it; under `CI` nobody has to
 * @returns `exitCode` undefined when the test can run; else what the command ends with, having said why
 */
export function preparePackages(mayInstall) {
  const isRoot = process.getuid?.() === 0;
  const canInstall = isDebian() && isRoot;
  let missing = missingPackages();
  if (missing.length > 0 && canInstall && (mayInstall || process.env.CI)) {
    console.log(`Installing: ${missing.join(' ')}`);
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...missing);
    missing = missingPackages();
  }
  if (missing.length === 0) return { exitCode: undefined };
  const install = `apt-get update && apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (canInstall) {
    console.error(`MISSING  WordPress: ${install}\nOr: npm run test:wordpress -- --install`);
    return { exitCode: 1 };
  }
  const how = isDebian() ? `to run it, as root: ${install}` : 'it comes from the packages of Debian 12';
  console.error(`SKIPPED  The test in a real WordPress cannot run here; ${how}.`);
  return { exitCode: 0 };
}
