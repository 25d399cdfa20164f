import type { OpenPoint } from '../model/open-point.js';
import { documentsOf } from '../model/open-questions.js';
import type { SourceDocument } from '../model/provider.js';
import type { LawName, Letter } from './letter.js';
import { LETTER_WORDS } from './letter-words.js';
import { namingIn } from './naming.js';

const { role, condition, contact, text, list, hours } = namingIn('en');

const quoted = (title: string): string => `“${title}”`;

/** The letter in plain English. */
export const letterInEnglish: Letter = {
  greeting: ({ name }) => `Dear people of ${name},`,
  reason: (provider) => {
    const documents = documentsOf(provider);
    const made = documents[0]
      ? `The complaints procedure on the website was made from ${list(documents.map(documentName))}.`
      : `The complaints procedure of ${provider.name} is going to be on the website.`;
    return `${made} These questions are still open:`;
  },
  question,
  closing: [
    'Would you please answer these questions? Then the website will be completed. Thank you.',
    'Kind regards,',
  ],
};

function documentName({ title, by, id, version }: SourceDocument): string {
  const details = [id, version && `version ${version}`].filter((detail) => detail);
  const name = `${quoted(text(title))}${details[0] ? ` (${details.join(', ')})` : ''}`;
  return by ? `the document ${name} of ${by}` : `your document ${name}`;
}

function question(point: OpenPoint, law: LawName): string {
  switch (point.kind) {
    case 'officer-without-phone':
      return point.officer
        ? `At which phone number can people reach ${contact(point.officer)}${point.officer.name ? ' as complaints officer (klachtenfunctionaris)' : ''}, under the ${law(point.regime)}? The inspectorate asks that a complaints arrangement names this number.`
        : `Who is the complaints officer (klachtenfunctionaris) under the ${law(point.regime)}, and at which phone number can people reach them? The inspectorate asks that a complaints arrangement names this number.`;
    case 'nobody-to-call': {
      const { step, regime, mail } = point;
      const where = step ? `At step ${step} (${law(regime)})` : `In the procedure (${law(regime)})`;
      return `${where} people make an appointment with ${list(point.with.map(contact), 'disjunction')}. At which phone number${mail ? '' : ' and which mail address'}?`;
    }
    case 'no-channel':
      return `How can people reach ${contact(point.contact)}? We found no phone number and no address.`;
    case 'hours-without-days':
      return `${sentence(contact(point.contact))} can be reached ${LETTER_WORDS.en.ways[point.channel]} ${hours(point.hours)}. On which days?`;
    case 'reading-without-link':
      return `The document refers (${law(point.regime)}) to ${list(point.titles.map((title) => quoted(text(title))))}, but without a link. ${point.titles[1] ? 'At which web addresses are they?' : 'At which web address is it?'}`;
    case 'document-without-date':
      return `What is the date of the document${point.title ? ` ${quoted(text(point.title))}` : ''}?`;
    case 'no-document':
      return 'What is the title of the document with your complaints procedure, and what is its date?';
    case 'regime-named-differently':
      return `The part of the document about the ${law(point.regime)} also names ${quoted(point.found)}. Which law does that part follow?`;
    case 'several-for-one-role':
      return `The document names ${list(point.contacts.map(contact))} side by side${point.role ? `, for the same role: ${role(point.role)}` : ''}. May people choose, or who is there for what?`;
    case 'not-described':
      return `The document names ${contact(point.contact)}, but does not say who that is. Who is it, and how can people reach them?`;
    case 'condition-contradicts-text': {
      const own = point.contact.condition;
      return `With ${contact(point.contact)} stands a condition${own ? `: ${quoted(condition(own))}` : ''}. Elsewhere the document says something that does not agree with it. Which is right?`;
    }
    case 'own':
      return text(point.text);
  }
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
