/** What a template is: text with markup in it, and the values in between. */
interface Filled {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** What begins a line of its own. */
const LINE = /^(br|small|p|li|div)\b/;

/** A piece of markup without its tags. `isOpen` when it ends within one. */
function withoutTags(markup: string): { readonly text: string; readonly isOpen: boolean } {
  const text = markup
    .replace(/\s+/g, ' ')
    .replace(/<([^>]*)(>|$)/g, (_, tag: string) => (LINE.test(tag) ? '\n' : ''));
  return { text, isOpen: markup.lastIndexOf('<') > markup.lastIndexOf('>') };
}

function flat(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(flat).join('');
  if (typeof value !== 'object' || value === null || !('strings' in value)) return '';
  const { strings, values } = value as Filled;
  let inTag = false;
  return strings
    .map((markup, at) => {
      // Where the piece before ended within a tag, its value was an attribute, and this one begins with the rest.
      const { text, isOpen } = withoutTags(inTag ? `<${markup}` : markup);
      inTag = isOpen;
      return text + (isOpen ? '' : flat(values[at]));
    })
    .join('');
}

/** The words of a template, for where there is no page: lines, without the white space of the markup around them. */
export const plainText = (template: unknown): string =>
  flat(template)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
