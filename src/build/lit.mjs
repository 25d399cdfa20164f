/** How much of Lit each file gets. */
import { resolve } from 'node:path';

/** `lit` without LitElement, which no element here is (src/element/klachten-element.ts says why): 2.0 kB less. */
export const templatesOfLit = {
  name: 'templates-of-lit',
  resolveId: (id) => (id === 'lit' ? '\0lit' : null),
  load: (id) =>
    id === '\0lit' ? "export * from 'lit-html';\nexport * from '@lit/reactive-element/css-tag.js';" : null,
};

/**
 * The part is loaded into a page that has Lit already, and a second copy would clash with it (and weigh 5 kB). What
 * templates need of Lit is these lines (styles are text there); lit-html knows its `nothing` by name, whoever made it. `msg` and `str` come
 * from the script.
 */
export const withoutLit = {
  name: 'without-lit',
  resolveId: (id) => (['lit', '@lit/localize'].includes(id) || id.startsWith('part:') ? `\0${id}` : null),
  load: (id) =>
    ({
      '\0lit':
        "export const html = (strings, ...values) => ({ _$litType$: 1, strings, values }); export const nothing = Symbol.for('lit-nothing'); export const css = ([text]) => text;",
      '\0@lit/localize': 'export let msg, str; export const speak = (own) => { ({ msg, str } = own); };',
    })[id] ??
    (id.startsWith('\0part:')
      ? `export * from '${resolve(id.slice(6))}'; export { speak } from '@lit/localize';`
      : null),
};
