/**
 * What may be wrong with one translation, as far as a machine can tell in every language: what a translator may not
 * lose on the way, and what nobody may slip in.
 */
import { isText, written } from './xliff.mjs';

/**
 * Words that stay as they are wherever the Dutch has them. What somebody is by law is said in Dutch, with its meaning
 * beside it: so people will hear it.
 */
const KEPT = [
  ...['klachtenfunctionaris', 'vertrouwenspersoon', 'klachtencommissie', 'geschillencommissie'],
  ...['geschilleninstantie', 'Algemene termijnenwet', 'Staatsblad', 'Wkkgz', 'Jeugdwet', 'Wmo', 'WhatsApp'],
];

/** In Dutch a word with a capital that begins no sentence is a name. But a language has a capital too. */
const NAME = /(?<=[\p{L}\p{N},;] )(?!Nederlands)\p{Lu}[\p{L}\p{N}-]*/gu;

/** Numbers to call, numbers to count with, addresses of mail and pages. */
const FIXED = /\S+@\S+|(?:https?:|www\.)\S+|\+?\d[\d ()./-]*\d|\d/g;

/** Turns what follows, or cannot be seen: a number could read as another one. Joiners belong to spelling. */
const UNSEEN = /(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}\ufffc\ufffd]/u;

/** An e of one alphabet in a word of another looks right, is read aloud wrong, and is found by no search. */
const TWO_ALPHABETS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** What ends a sentence, in the scripts there are: a question stays a question, a heading gets no full stop. */
const ENDS = ['.。।።', '?؟？;', ':：', '!！', '…'];

/** Stands for a placeholder where only the text around it matters. */
const GAP = '\ufffc';

/** The placeholders as a line for each, and the tags in them in their order. */
const placeholdersOf = (contents) =>
  contents.filter((part) => !isText(part)).map(({ index, untranslatable }) => `${index} ${untranslatable}`);
const tagsOf = (contents) =>
  placeholdersOf(contents)
    .join(' ')
    .match(/(?<!\w)<\/?[a-z]+/g)
    ?.join();

const endOf = (text) => {
  const last = text.replace(/[\s\p{Pe}\p{Pf}\p{Pi}"']+$/u, '').at(-1);
  return ENDS.findIndex((signs) => signs.includes(last));
};
const spaceAround = (text) => [/^\s/.test(text), /\s$/.test(text)].join();

/** What is in one list and not, or not as often, in another. */
function without(list, other) {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * What is wrong with a translation, a line each.
 * @param from contents of the Dutch sentence
 * @param to contents of the translation
 */
export function* faultsBetween(from, to) {
  const placeholders = without(placeholdersOf(from), placeholdersOf(to));
  if (placeholders[0] || placeholdersOf(from).length !== placeholdersOf(to).length)
    yield 'has lost, doubled or changed a placeholder';
  else if (tagsOf(from) !== tagsOf(to)) yield 'has its markup in another order';

  const text = to.filter(isText).join(' ').replace(/\n/g, ' ');
  if (/[&<>{}]/.test(text)) yield 'holds one of & < > { }, which a page would show as it is';
  if (UNSEEN.test(text)) yield 'holds a sign that cannot be seen';
  if (/\p{Nd}/u.test(text.replace(/[0-9]/g, ''))) yield 'has digits of another script';
  if (TWO_ALPHABETS.test(text)) yield 'has letters of two alphabets in one word';

  const [source, target] = [from, to].map((contents) => written(contents, () => GAP));
  const [fixed, fixedNow] = [source, target].map((one) => one.match(FIXED) ?? []);
  // A single digit may be said in words.
  for (const one of without(fixed, fixedNow)) if (one.length > 1) yield `has lost "${one}"`;
  for (const one of without(fixedNow, fixed)) yield `has "${one}", which the Dutch has not`;
  const has = (whole, word) => whole.toLowerCase().includes(word.toLowerCase());
  const kept = [...KEPT.filter((word) => has(source, word)), ...(source.match(NAME) ?? [])];
  for (const word of new Set(kept)) if (!has(target, word)) yield `has lost "${word}"`;

  if (spaceAround(source) !== spaceAround(target)) yield 'begins or ends with other white space';
  if (endOf(source) !== endOf(target)) yield 'ends in another way (full stop, question mark, colon)';
  for (const one of source.split(/[.?!:…]/).map((sentence) => sentence.trim()))
    if (one.match(/\p{L}+/gu)?.length > 2 && target.includes(one)) yield `is Dutch still: "${one}"`;
}
