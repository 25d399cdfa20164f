/** What a finished script needs to stand in any page. */
import { BANNER } from './package.mjs';
import { nodesOf } from './templates.mjs';

const POLICY = 'klachten-procedure';

// Lit makes its Trusted Types policy as soon as it is evaluated, so the guard stands before all of it: a second
// copy of the script, or a page that refuses the policy, ends here with the page's own fallback in place.
export const INTRO = `if (customElements.get('klachten-procedure')) return;\ntry {`;
export const OUTRO = `} catch (error) {
  console.warn('[klachten] script-refused: ' + error + '; verwacht: trusted-types ${POLICY}, als de pagina een Content-Security-Policy heeft');
}`;

function inAscii(code) {
  if (/\\[^\x00-\x7f]/.test(code)) throw new Error('A backslash before a non-ASCII sign: remove it');
  return code.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export const asciiOnly = {
  name: 'ascii-only',
  renderChunk: (code) => ({ code: `${BANNER}\n${inAscii(code)}`, map: null }),
};

/**
 * Spaces of a template within a template, written so that nobody takes them out: minifiers in PHP and Python end a
 * template at the next backtick, take what follows for code, and glue its words together (seen with
 * matthiasmullie/minify 1.3.68, rjsmin 1.2.0 and jsmin 3.0.1).
 */
function withSafeSpaces(code, tree) {
  const inner = new Map();
  for (const outer of nodesOf(tree))
    if (outer.type === 'TemplateLiteral')
      for (const node of outer.expressions.flatMap((expression) => [...nodesOf(expression)]))
        if (node.type === 'TemplateElement') inner.set(node.start, node.end);
  let safe = code;
  for (const [start, end] of [...inner].sort(([a], [b]) => b - a))
    safe = safe.slice(0, start) + safe.slice(start, end).replaceAll(' ', '\\x20') + safe.slice(end);
  return safe;
}

/**
 * The finished script:
 * - its own Trusted Types policy: under `lit-html` a page with its own Lit would see whichever comes second die;
 * - ASCII only: a page in windows-1252 reads a script without a stated charset as windows-1252 too;
 * - spaces that no minifier takes for white space of code;
 * - a semicolon in front: optimisers glue scripts together, and `x = f` + `(function…` would be a call.
 */
export const fitForAnyPage = {
  name: 'fit-for-any-page',
  renderChunk(code) {
    const parts = code.split('createPolicy("lit-html"');
    if (parts.length !== 2)
      throw new Error(`Lit's policy stands ${parts.length - 1} times: has Lit changed?`);
    const own = parts.join(`createPolicy("${POLICY}"`);
    const script = inAscii(withSafeSpaces(own, this.parse(own)));
    return { code: `${BANNER}\n;${script.trim()}\n`, map: null };
  },
};
