/** FORMAT.md: the JSON schema of a file of facts, as a page to read. */

const INTRODUCTION = `# A file of facts

What a file about a provider can say. It is JSON in UTF-8; \`dist/provider.schema.json\` tells an editor the same, field by field. This page is made from the types in \`src/model\` by \`npm run schema\`: change those, not this.

- **Texts**: where a *text* may stand, a plain line is Dutch; an object holds it in several languages: \`{ "nl": "…", "en": "…" }\`. Where a word of the phrase book may stand as well, a text of your own is always such an object.
- **Comments**: a field whose name starts with \`//\` is left alone.
- **Ids**: a *ContactId* is the \`id\` of one of the file's \`contacts\`, of the provider itself, or of a shared organisation (\`klachtenportaal-zorg\`, \`quasir\`, \`igj\`, \`jeugdstem\`, \`zorgbelang-groningen\`, \`zorgbelang-drenthe\`). A *StepId* is the \`id\` of a step, or \`end\`.
- **Unknown fields** are reported and left out, and so is what is wrong; the rest stays.
- \`npx klachten-procedure check FILE\` names every fault.
`;

/** Where the sentences of a type's words stand among the messages. */
const SENTENCES = {
  Role: 'explain',
  Task: 'task',
  Condition: 'condition',
  IntroductionFact: 'introduction',
  ConfidantFact: 'confidants',
  TermFor: 'term',
  CorrectionReason: 'about',
  Outcome: 'next',
};

const nameOf = ({ $ref }) => $ref.replace('#/definitions/', '');
const linkTo = (name) => `[${name}](#${name.toLowerCase()})`;
const code = (value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** The names a type refers to, in order. */
const namesIn = (type) =>
  typeof type !== 'object' || type === null
    ? []
    : type.$ref
      ? [nameOf(type)]
      : Object.values(type).flatMap(namesIn);

function typeText(type) {
  if (type.$ref) return linkTo(nameOf(type));
  if (type.anyOf) return type.anyOf.map(typeText).join(', ');
  if (type.enum) return type.enum.map(code).join(', ');
  if (type.const !== undefined) return code(type.const);
  if (type.type === 'array') return `list of ${typeText(type.items)}`;
  return type.type === 'boolean' ? '`true` or `false`' : type.type;
}

const oneLine = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

function fieldsText({ properties, required = [] }) {
  const rows = Object.entries(properties).map(
    ([name, field]) =>
      `| \`${name}\`${required.includes(name) ? ' *' : ''} | ${typeText(field)} | ${oneLine(field.description)} |`,
  );
  return ['| field (* needed) | holds | |', '| --- | --- | --- |', ...rows].join('\n');
}

const wordsOf = (type) => type.enum ?? type.anyOf?.map((one) => one.const).filter(Boolean) ?? [];

/** What a visitor reads for each word of the phrase book. */
function sentencesText(name, type, messages) {
  const rows = wordsOf(type).map(
    (word) => `| ${code(word)} | ${oneLine(messages[`${SENTENCES[name]}.${word}`] ?? '')} |`,
  );
  return rows.length && SENTENCES[name]
    ? ['| word | what a visitor reads |', '| --- | --- |', ...rows].join('\n')
    : '';
}

function bodyText(type) {
  if (type.properties) return fieldsText(type);
  if (type.additionalProperties) return `An object: language tag → ${typeText(type.additionalProperties)}.`;
  if (type.type === 'string' && type.pattern)
    return [
      type.examples ? `For example ${code(type.examples[0])}.` : '',
      type.maxLength ? `At most ${type.maxLength} signs.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  if (type.type === 'number') return `From ${type.minimum} to ${type.maximum}.`;
  return `One of: ${typeText(type)}.`;
}

/**
 * @param schema the JSON schema
 * @param messages sentences of the phrase book by id
 * @returns Markdown: every type that a file can hold, in the order in which a reader meets them
 */
export function formatDoc({ definitions }, messages) {
  const names = ['Provider'];
  for (const name of names)
    for (const next of namesIn(definitions[name])) if (!names.includes(next)) names.push(next);
  const parts = names.map((name) =>
    [
      `## ${name}`,
      oneLine(definitions[name].description),
      bodyText(definitions[name]),
      sentencesText(name, definitions[name], messages),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return [INTRODUCTION, ...parts].join('\n\n');
}
