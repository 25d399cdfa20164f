/** Every snippet through every editor and filter, and what a visitor then sees. */
import { EDITORS, editorsSite, openEditor } from './editors.mjs';
import { FILTERS, UNTOUCHED } from './filters.mjs';
import { BASE, outcomeOf, providersSite, visit } from './outcome.mjs';
import { openBrowser, openTab } from './site.mjs';
import { LINK_TEXT, linkAddress, SENTENCE, sentenceWithLink, snippets } from './snippets.mjs';

const ADDRESS = linkAddress(BASE);
const WORDS = SENTENCE.join('');

/** What an author does: `way` names the way in, `words` what is given to it, `wanted` what people should read. */
const CASES = {
  ...Object.fromEntries(
    Object.entries(snippets(BASE)).map(([name, code]) => [
      name,
      { way: 'code', words: [code], wanted: LINK_TEXT },
    ]),
  ),
  sentence: { way: 'code', words: [sentenceWithLink(BASE)], wanted: WORDS },
  button: { way: 'button', words: [['', LINK_TEXT, ''], ADDRESS], wanted: LINK_TEXT },
  'button-sentence': { way: 'button', words: [SENTENCE, ADDRESS], wanted: WORDS },
  typed: { way: 'typed', words: [snippets(BASE).S2], wanted: LINK_TEXT },
};

/** What every way in makes of it. */
async function passAll(ways) {
  const passed = {};
  for (const [name, { way, words }] of Object.entries(CASES))
    if (ways[way]) passed[name] = await ways[way](...words);
  return passed;
}

async function passEditors(browser) {
  const tab = await openTab(browser, await editorsSite());
  const rows = [];
  for (const editor of EDITORS) {
    const passed = await passAll(await openEditor(tab, editor));
    rows.push({ name: editor.name, passed });
  }
  await tab.close();
  return rows;
}

const passFilters = async () => {
  const rows = [];
  for (const filter of FILTERS) rows.push({ name: filter.name, passed: await passAll(filter) });
  return rows;
};

/** @returns a function that says what a visitor sees of something, with the script and without */
async function visitor(browser) {
  const site = providersSite();
  const tab = await openTab(browser, site.answer);
  const visits = new Map();
  return async (content) => {
    if (!visits.has(content))
      visits.set(content, [await visit(tab, site, content, true), await visit(tab, site, content, false)]);
    return visits.get(content);
  };
}

/**
 * @returns for every editor and filter its name, and by case what came out of it (`content`), what a visitor gets
 * (`outcome`), and what when the script does not load (`bare`)
 */
export async function measure() {
  const browser = await openBrowser();
  try {
    const rows = [
      { name: UNTOUCHED.name, passed: await passAll(UNTOUCHED) },
      ...(await passEditors(browser)),
      ...(await passFilters()),
    ];
    const see = await visitor(browser);
    for (const row of rows) {
      row.cells = {};
      for (const [key, content] of Object.entries(row.passed)) {
        const [outcome, bare] = (await see(content)).map((seen) => outcomeOf(seen, CASES[key].wanted));
        row.cells[key] = { content, outcome, bare };
      }
    }
    return rows;
  } finally {
    await browser.close();
  }
}
