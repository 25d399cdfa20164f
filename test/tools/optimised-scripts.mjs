/**
 * Serves the built scripts the way page optimisers do: glued to other scripts, minified once more by somebody else,
 * under another name in another folder, or an older version of them:
 *
 *     /test/optimised/<script>/<treatment>/<any/path>.js
 *
 * `script` is `klachten-procedure` or `klachten-procedure.all`, and a test gives the file any name it likes.
 * What is asked for twice is made once.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { minify as terser } from 'terser';
import uglify from 'uglify-js';

const ADDRESS = /^\/test\/optimised\/(klachten-procedure(?:\.all)?)\/([\w-]+)\/.+\.js$/;

const byEsbuild = (target) => async (text) =>
  (await transform(text, { minify: true, format: 'iife', target, legalComments: 'none' })).code;

const byTerser = (compress) => async (text) =>
  (await terser(text, { toplevel: true, compress: { passes: 3, ...compress }, mangle: { toplevel: true } }))
    .code;

/** Not `booleans_as_integers`: nothing outlives that. */
const UNSAFE = {
  unsafe: true,
  unsafe_arrows: true,
  unsafe_comps: true,
  unsafe_Function: true,
  unsafe_math: true,
  unsafe_methods: true,
  unsafe_proto: true,
  unsafe_regexp: true,
  unsafe_symbols: true,
  unsafe_undefined: true,
};

function byUglify(options) {
  return (text) => {
    const { code, error } = uglify.minify(text, options);
    if (error) throw error;
    return code;
  };
}

function* nodesIn(tree) {
  if (typeof tree !== 'object' || tree === null) return;
  if (tree.type) yield tree;
  for (const value of Object.values(tree)) yield* nodesIn(value);
}

/**
 * What the minifiers in PHP and Python do (matthiasmullie/minify, in WP Rocket and LiteSpeed; rjsmin, jsmin): to them
 * a template ends at the next backtick, so that a template within a template is code, in which white space beside a
 * sign means nothing. Measured with 1.3.68, 1.2.0 and 3.0.1.
 */
function withoutInnerSpaces(text) {
  const inner = new Map();
  for (const node of nodesIn(parseAst(text, { allowReturnOutsideFunction: true })))
    if (node.type === 'TemplateLiteral')
      for (const expression of node.expressions)
        for (const { type, quasis } of nodesIn(expression))
          if (type === 'TemplateLiteral') for (const { start, end } of quasis) inner.set(start, end);
  let code = text;
  for (const [start, end] of [...inner].sort(([one], [other]) => other - one)) {
    const words = code.slice(start - 1, end + 1).replace(/[ \t]+(?=[^\w$\\])|(?<=[^\w$\\])[ \t]+/g, '');
    code = code.slice(0, start - 1) + words + code.slice(end + 1);
  }
  return code;
}

const FRONT = 'window.front = function () { window.called = true }';
const BEHIND = 'window.behind = "ran"';

/** jQuery, as it looks for where to go. */
const JQUERY = `!function(e,t){"use strict";"object"==typeof module&&"object"==typeof module.exports?module.exports=t(e):t(e)}
("undefined"!=typeof window?window:this,function(e){var t=function(n){return n};return e.jQuery=e.$=t,t})`;

const TREATMENTS = {
  untouched: (text) => text,

  // Glued together
  'between-others': (text) => `${FRONT};\n${text}\n;${BEHIND};`,
  'without-semicolons': (text) => `${FRONT}\n${text}${BEHIND}`,
  'on-one-line': (text) => `${FRONT};${text.replace(/\s*\n/g, ' ')}${BEHIND}`,
  'behind-strict': (text) => `'use strict';${FRONT};\n${text}\n;${BEHIND}`,
  'in-a-function': (text) => `${FRONT};(function ($) {\n${text}\n})(window.jQuery);${BEHIND}`,
  'in-a-strict-function': (text) => `${FRONT};!function(){"use strict";${text}}();${BEHIND}`,
  'in-try': (text) => `${FRONT};try{${text}}catch(e){window.caught = e};${BEHIND}`,
  'behind-jquery': (text) => `${FRONT};\n${JQUERY}\n${text}\n;${BEHIND}`,
  'behind-a-comment': (text) => `${FRONT} // einde van het eerste bestand\n${text}// en dan\n${BEHIND}`,
  'behind-a-mark': (text) => `\ufeff${FRONT}\n\ufeff${text}\n\ufeff${BEHIND}`,
  twice: (text) => `${FRONT}\n${text}\n${text}\n${BEHIND}`,

  // Minified once more
  terser: byTerser({}),
  'terser-unsafe': byTerser(UNSAFE),
  uglify: byUglify({}),
  'uglify-hard': byUglify({ toplevel: true, compress: { passes: 3, unsafe: true } }),
  'esbuild-2022': byEsbuild('es2022'),
  'esbuild-2020': byEsbuild('es2020'),
  'esbuild-2018': byEsbuild('es2018'),
  'without-inner-spaces': withoutInnerSpaces,

  /** Somebody still has the version before, and that one words its title in its own way. */
  older: (text) => {
    const older = text.replace(/^\/\*! klachten-procedure \S+/, '/*! klachten-procedure 0.0.1');
    const worded = older.replaceAll('Een klacht over ', 'Vorige versie, een klacht over ');
    if (older === text || worded === older) throw new Error('The version before looks like this one');
    return worded;
  },
};

/** A Koa middleware. */
export function optimisedScripts(rootFolder) {
  const made = new Map();
  const make = async (script, treatment) => {
    const text = await readFile(join(rootFolder, 'dist', `${script}.js`), 'utf8');
    const key = `${treatment} ${text}`;
    if (!made.has(key)) made.set(key, TREATMENTS[treatment](text));
    return made.get(key);
  };
  return async (context, next) => {
    const [, script, treatment] = ADDRESS.exec(context.path) ?? [];
    if (!Object.hasOwn(TREATMENTS, treatment ?? '')) return next();
    const body = await make(script, treatment);
    // Koa is kept out: the runner's plugins would rewrite what a test wants as it is.
    context.respond = false;
    context.res.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
    return context.res.end(body);
  };
}
