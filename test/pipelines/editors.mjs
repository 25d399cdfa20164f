/* global window -- in the page */
/** The editors, each with its default settings, in a page of its own. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import {
  addPaste,
  startCkEditor,
  startDomPurify,
  startQuill,
  startTinyMce,
  startTipTap,
} from './start-editor.mjs';

const ROOT = new URL('../../', import.meta.url);
const HOST = 'beheer.example';

export const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, ROOT), 'utf8')).version;

const tinyMce = (major) => ({
  name: `TinyMCE ${versionOf(`tinymce${major}`)}`,
  script: `/node_modules/tinymce${major}/tinymce.min.js`,
  start: startTinyMce,
});

const quill = (title, isSemantic) => ({
  name: `Quill ${versionOf('quill')} (${title})`,
  script: '/node_modules/quill/dist/quill.js',
  start: startQuill,
  argument: isSemantic,
});

export const EDITORS = [
  tinyMce(6),
  tinyMce(7),
  tinyMce(8),
  {
    name: `CKEditor ${versionOf('ckeditor5')}`,
    script: '/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js',
    start: startCkEditor,
  },
  quill('`getSemanticHTML`', true),
  quill('`innerHTML`', false),
  { name: `TipTap ${versionOf('@tiptap/core')}`, script: '/tiptap.js', start: startTipTap },
  {
    name: `DOMPurify ${versionOf('dompurify')}`,
    script: '/node_modules/dompurify/dist/purify.min.js',
    start: startDomPurify,
    isFilter: true,
  },
];

const tipTapScript = async () => {
  const contents = "export { Editor } from '@tiptap/core'; export { StarterKit } from '@tiptap/starter-kit';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT.pathname },
    bundle: true,
    format: 'iife',
    globalName: 'tiptap',
    write: false,
  });
  return outputFiles[0].text;
};

function packageFile(path) {
  try {
    return readFileSync(new URL(`.${path}`, ROOT));
  } catch {
    return undefined;
  }
}

const pageWith = (script) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bewerken</title><script src="${script}"></script><body><div id="editor"></div></body></html>`;

/** What the site where people write answers. */
export async function editorsSite() {
  const scripts = { '/tiptap.js': await tipTapScript() };
  return ({ host, pathname, searchParams }) => {
    if (host !== HOST) return undefined;
    if (pathname === '/') return pageWith(searchParams.get('script'));
    return scripts[pathname] ?? (pathname.startsWith('/node_modules/') ? packageFile(pathname) : undefined);
  };
}

/**
 * Opens an editor in a tab of that site.
 * @returns its ways in
 */
export async function openEditor(tab, { script, start, argument, isFilter }) {
  await tab.goto(`https://${HOST}/?script=${encodeURIComponent(script)}`);
  await tab.evaluate(addPaste);
  await tab.evaluate(start, argument);
  const way = (name) =>
    isFilter && name !== 'code' ? undefined : (...words) => tab.evaluate(call, name, words);
  return { code: way('code'), button: way('button'), typed: way('typed') };
}

function call(name, words) {
  return window.editor[name](...words);
}
