/**
 * What a format can say, as a set of words: `Contact.region` for a field, `Role: bestuur` for a word that may stand
 * somewhere. Fields that all of a family have count once: that a step may be skipped is one idea, not eight.
 */
import Ajv from 'ajv';

const FAMILIES = [/^(?:Talk|Ask|Meet|File|Answer|Dispute|Own|Choice)Step$/, /^\w+Channel$/, /^\w+Section$/];

const nameIn = ({ $ref }) => $ref?.split('/').at(-1);

/** The name of the family for a field that all its members have. */
function ownerOf({ definitions }, name, field) {
  const family = FAMILIES.find((one) => one.test(name));
  const members = Object.keys(definitions).filter((one) => family?.test(one));
  const shared =
    field !== 'kind' && members[0] && members.every((one) => field in definitions[one].properties);
  return shared ? name.match(/[A-Z][a-z]+$/)[0] : name;
}

/** The constants and the alternatives of a piece of schema: what may stand there as a word. */
const constantsOf = ({ enum: words, const: word }) => words ?? (word === undefined ? [] : [word]);

/** Everything a provider's file can say. */
export function wordsIn(schema) {
  const words = new Set();
  const seen = new Set();
  const walk = (piece, name) => {
    const other = nameIn(piece);
    if (other && !seen.has(other)) {
      seen.add(other);
      walk(schema.definitions[other], other);
    }
    for (const word of constantsOf(piece)) words.add(`${name}: ${word}`);
    for (const one of piece.anyOf ?? []) {
      if (nameIn(one)) words.add(`${name} = ${nameIn(one)}`);
      else if (one.type === 'array') words.add(`${name} = list`);
      walk(one, name);
    }
    if (piece.items) walk(piece.items, name);
    for (const [field, one] of Object.entries(piece.properties ?? {})) {
      const whole = `${ownerOf(schema, name, field)}.${field}`;
      words.add(whole);
      walk(one, whole);
    }
    if (typeof piece.additionalProperties === 'object') walk(piece.additionalProperties, name);
  };
  walk(schema, 'file');
  return words;
}

/** What these files say of it. */
export function wordsUsed(schema, files) {
  const ajv = new Ajv({ allowUnionTypes: true });
  ajv.addSchema(schema, 'schema');
  const compiled = new Map();
  const fits = (piece, value) => {
    const key = JSON.stringify(piece);
    if (!compiled.has(key)) compiled.set(key, ajv.compile({ definitions: schema.definitions, ...piece }));
    return compiled.get(key)(value);
  };
  const words = new Set();
  const walk = (piece, name, value) => {
    const other = nameIn(piece);
    if (other) walk(schema.definitions[other], other, value);
    for (const word of constantsOf(piece)) if (word === value) words.add(`${name}: ${word}`);
    for (const one of (piece.anyOf ?? []).filter((one) => fits(one, value))) {
      if (nameIn(one)) words.add(`${name} = ${nameIn(one)}`);
      else if (one.type === 'array') words.add(`${name} = list`);
      walk(one, name, value);
    }
    if (piece.items) for (const item of value) walk(piece.items, name, item);
    for (const [field, one] of Object.entries(piece.properties ?? {}))
      if (Object.hasOwn(value, field)) {
        const whole = `${ownerOf(schema, name, field)}.${field}`;
        words.add(whole);
        walk(one, whole, value[field]);
      }
  };
  for (const file of files) walk(schema, 'file', file);
  return words;
}
