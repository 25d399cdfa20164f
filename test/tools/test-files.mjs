/**
 * Serves files of facts the way awkward servers do. Under its own name a test has them to itself, and can ask what
 * was asked for:
 *
 *     /test/files/<name>/<answers>/…/<id>.json    a provider with that id
 *     /test/files/<name>                          the requests so far, in order
 *
 * `answers` says how it is answered, the first time, the second …; the last one stays: `not-found,right`. `slow-` in
 * front of any of them makes it wait. The provider is invented, and `folder` holds a thousand like it, beside the
 * built scripts.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { PARTS } from '../../src/build/parts.mjs';
import { targetLocales } from '../../src/build/translations.mjs';

const ADDRESS = /^\/test\/files\/([\w-]+)(?:\/([\w,-]+)\/(.+))?$/;
const SLOW = 1000;
const PAGE = '<!doctype html>\n<title>Niet gevonden</title><p>Deze pagina bestaat niet.';

/** Not a plain name: what reads it in the wrong encoding shows. */
const nameOf = (id) => `Zorgcoöperatie ${id}`;

const factsOf = (id) => ({
  format: 1,
  id,
  name: nameOf(id),
  channels: [{ kind: 'phone', number: '+31500000000' }],
  regimes: {
    wkkgz: {
      audience: 'everyone',
      sections: [
        {
          kind: 'steps',
          steps: [
            { kind: 'talk' },
            { kind: 'meet', with: 'functionaris' },
            { kind: 'file', to: 'commissie', by: ['phone'] },
          ],
        },
      ],
    },
  },
  contacts: [
    {
      id: 'functionaris',
      name: 'Fenna Verzonnen',
      role: 'klachtenfunctionaris',
      channels: [{ kind: 'phone', number: '+31500000001' }],
    },
    { id: 'commissie', role: 'klachtencommissie', channels: [{ kind: 'phone', number: '+31500000002' }] },
  ],
});

const textOf = (id) => JSON.stringify(factsOf(id));

/** Koa is kept out: the runner would tell a browser to keep whatever it sends for a year, a 404 too. */
function start(context, headers, status = 200) {
  context.respond = false;
  return context.res.writeHead(status, { 'Cache-Control': 'no-store', ...headers });
}

const send = (context, body, type = 'application/json', status = 200, headers = {}) =>
  start(context, { ...headers, 'Content-Type': type }, status).end(body);

function sendHalf(context, text) {
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
  const response = start(context, headers);
  response.write(text.slice(0, text.length / 2));
  return response;
}

function* twentyMegabytes(id) {
  const [start, end] = JSON.stringify({ ...factsOf(id), '//': '|' }).split('|');
  yield start;
  for (let written = 0; written < 20; written += 1) yield ' '.repeat(1_000_000);
  yield end;
}

/** The same server by its other name is another origin to a browser. */
function otherOrigin({ host }) {
  const [name, port] = host.split(':');
  return `http://${name === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
}

const moved = (to) => (context, id, there) => start(context, { Location: to(context, there) }, 302).end();

const ANSWERS = {
  right: (context, id) => send(context, textOf(id)),
  /** Another provider than the one it is asked for as. */
  renamed: (context, id) => send(context, textOf(id).replaceAll(nameOf(id), 'Huize Nieuwe Naam')),
  /** Right but for one number. */
  faulty: (context, id) => send(context, textOf(id).replace('+31500000002', 'bel maar')),
  'plain-text': (context, id) => send(context, textOf(id), 'text/plain'),
  bom: (context, id) => send(context, `\ufeff${textOf(id)}`),
  'utf-16': (context, id) => send(context, Buffer.from(`\ufeff${textOf(id)}`, 'utf16le')),
  'windows-1252': (context, id) => send(context, Buffer.from(textOf(id), 'latin1')),
  script: (context) => send(context, 'export const other = 1;', 'text/javascript'),
  html: (context) => send(context, PAGE, 'text/html'),
  'not-found': (context) => send(context, PAGE, 'text/html', 404),
  /** Its body is right: what counts is that the server says it is not. */
  'server-error': (context, id) => send(context, textOf(id), 'application/json', 500),
  empty: (context) => start(context, {}, 204).end(),
  'no-facts': (context) => send(context, '{"name": "Niemand"}'),
  'a-list': (context, id) => send(context, `[${textOf(id)}]`),
  'a-null': (context) => send(context, 'null'),
  huge: (context, id) => Readable.from(twentyMegabytes(id)).pipe(start(context, {})),
  never: (context) => {
    context.respond = false;
  },
  half: (context, id) => sendHalf(context, textOf(id)),
  cut: (context, id) => {
    const response = sendHalf(context, textOf(id));
    setTimeout(() => response.destroy(), 50);
  },
  /** For any page, whatever its origin. */
  shared: (context, id) =>
    send(context, textOf(id), 'application/json', 200, { 'Access-Control-Allow-Origin': '*' }),
  moved: moved((_, there) => there('right')),
  'moved-round': moved((_, there) => there('moved-round')),
  'moved-away': moved((context, there) => `${otherOrigin(context)}${there('right')}`),
  'moved-away-shared': moved((context, there) => `${otherOrigin(context)}${there('shared')}`),
};

const PART_FILES = Object.keys(PARTS).map((name) => `parts/${name}.js`);
const LOCALE_FILES = targetLocales.flatMap((locale) => [`locales/${locale}.js`, `locales/${locale}.more.js`]);

/** The folder that a webmaster copies, with a thousand providers in it. `merged.js` holds more than our script. */
const SCRIPTS = {
  'klachten-procedure.js': 'klachten-procedure.js',
  'klachten-procedure.all.js': 'klachten-procedure.all.js',
  'renamed.js': 'klachten-procedure.js',
  'renamed-all.js': 'klachten-procedure.all.js',
  'merged.js': 'klachten-procedure.js',
  'merged-all.js': 'klachten-procedure.all.js',
  ...Object.fromEntries([...PART_FILES, ...LOCALE_FILES].map((path) => [path, path])),
};

async function answerFromFolder(context, rootFolder, path) {
  const script = SCRIPTS[path];
  if (script) {
    const text = await readFile(join(rootFolder, 'dist', script), 'utf8');
    const merged = path.startsWith('merged');
    return send(context, merged ? `window.first = 1\n${text}\n;window.last = 1` : text, 'text/javascript');
  }
  const [, id, count] = /^providers\/(provider-(\d+))\.json$/.exec(path) ?? [];
  if (count >= 1 && count <= 1000) return send(context, textOf(id));
  return send(context, PAGE, 'text/html', 404);
}

/** A Koa middleware. */
export function testFiles(rootFolder) {
  const asked = new Map();
  return async (context, next) => {
    const [, name, answers, path] = ADDRESS.exec(context.path) ?? [];
    if (!name) return next();
    const requests = asked.get(name) ?? [];
    asked.set(name, requests);
    if (!answers) return send(context, JSON.stringify(requests));

    const { cookie = '', referer = '' } = context.headers;
    const before = requests.filter((request) => request.path === context.path).length;
    requests.push({ path: context.path, cookie, referer });
    const answer = answers
      .split(',')
      .slice(0, before + 1)
      .at(-1);
    if (answer.startsWith('slow-')) await wait(SLOW);
    const kind = answer.replace('slow-', '');
    if (kind === 'folder') return answerFromFolder(context, rootFolder, path);
    const id = path.split('/').at(-1).replace('.json', '');
    return ANSWERS[kind](context, id, (other) => `/test/files/${name}/${other}/${path}`);
  };
}
