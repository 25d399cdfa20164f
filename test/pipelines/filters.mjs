/** What runs on a server, with its default settings: filters of HTML, and what makes HTML of Markdown. */
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { versionOf } from './editors.mjs';

/** In Markdown a link is written by hand, within a sentence or alone. */
const asMarkdown = (toHtml) => ({
  code: toHtml,
  button: ([before, text, after], address) => toHtml(`${before}[${text}](${address})${after}`),
});

const markdownIt = new MarkdownIt();

export const FILTERS = [
  { name: `sanitize-html ${versionOf('sanitize-html')}`, code: (html) => sanitizeHtml(html) },
  { name: `marked ${versionOf('marked')}`, ...asMarkdown((text) => marked.parse(text)) },
  { name: `markdown-it ${versionOf('markdown-it')}`, ...asMarkdown((text) => markdownIt.render(text)) },
];

/** To compare with: what a page shows when nothing comes between. */
export const UNTOUCHED = { name: 'niets ertussen', code: (html) => html };
