import type { OpenPoint } from '../model/open-point.js';
import { documentsOf } from '../model/open-questions.js';
import type { SourceDocument } from '../model/provider.js';
import type { Letter, LawName } from './letter.js';
import { LETTER_WORDS } from './letter-words.js';
import { namingIn } from './naming.js';

const { role, condition, contact, text, list, hours } = namingIn('nl');

const quoted = (title: string): string => `“${title}”`;

/** The letter in Dutch (B1); an organisation is addressed with `u`. */
export const letterInDutch: Letter = {
  greeting: ({ name }) => `Beste mensen van ${name},`,
  reason: (provider) => {
    const documents = documentsOf(provider);
    const made = documents[0]
      ? `De klachtenprocedure op de website is gemaakt van ${list(documents.map(documentName))}.`
      : `Op de website komt de klachtenprocedure van ${provider.name}.`;
    return `${made} Deze vragen zijn nog open:`;
  },
  question,
  closing: [
    'Wilt u deze vragen beantwoorden? Dan wordt de website aangevuld. Alvast bedankt.',
    'Met vriendelijke groet,',
  ],
};

function documentName({ title, by, id, version }: SourceDocument): string {
  const details = [id, version && `versie ${version}`].filter((detail) => detail);
  const name = `${quoted(text(title))}${details[0] ? ` (${details.join(', ')})` : ''}`;
  return by ? `het document ${name} van ${by}` : `uw document ${name}`;
}

function question(point: OpenPoint, law: LawName): string {
  switch (point.kind) {
    case 'officer-without-phone':
      return point.officer
        ? `Op welk telefoonnummer is ${contact(point.officer)}${point.officer.name ? ' als klachtenfunctionaris' : ''} te bereiken (${law(point.regime)})? De inspectie vraagt dat een klachtenregeling dit nummer noemt.`
        : `Wie is de klachtenfunctionaris (${law(point.regime)}), en op welk telefoonnummer is die te bereiken? De inspectie vraagt dat een klachtenregeling dit nummer noemt.`;
    case 'nobody-to-call': {
      const { step, regime, mail } = point;
      const where = step ? `Bij stap ${step} (${law(regime)})` : `In de procedure (${law(regime)})`;
      return `${where} maakt iemand een afspraak met ${list(point.with.map(contact), 'disjunction')}. Op welk telefoonnummer${mail ? '' : ' en welk e-mailadres'} kan dat?`;
    }
    case 'no-channel':
      return `Hoe is ${contact(point.contact)} te bereiken? Wij vonden geen telefoonnummer en geen adres.`;
    case 'hours-without-days':
      return `${sentence(contact(point.contact))} is ${LETTER_WORDS.nl.ways[point.channel]} te bereiken ${hours(point.hours)}. Op welke dagen is dat?`;
    case 'reading-without-link':
      return `Het document verwijst (${law(point.regime)}) naar ${list(point.titles.map((title) => quoted(text(title))))}, maar zonder link. ${point.titles[1] ? 'Op welke webadressen staan die?' : 'Op welk webadres staat dat?'}`;
    case 'document-without-date':
      return `Van welke datum is het document${point.title ? ` ${quoted(text(point.title))}` : ''}?`;
    case 'no-document':
      return 'Hoe heet het document waarin uw klachtenprocedure staat, en van welke datum is het?';
    case 'regime-named-differently':
      return `Het deel van het document over de ${law(point.regime)} noemt ook ${quoted(point.found)}. Welke wet geldt voor dat deel?`;
    case 'several-for-one-role':
      return `Het document noemt ${list(point.contacts.map(contact))} naast elkaar${point.role ? `, voor dezelfde rol: ${role(point.role)}` : ''}. Mag iemand zelf kiezen, of bij wie kan iemand waarvoor terecht?`;
    case 'not-described':
      return `Het document noemt ${contact(point.contact)}, maar zegt niet wie dat is. Wie is dat, en hoe is die te bereiken?`;
    case 'condition-contradicts-text': {
      const own = point.contact.condition;
      return `Bij ${contact(point.contact)} staat een voorwaarde${own ? `: ${quoted(condition(own))}` : ''}. Ergens anders in het document staat iets wat daar niet bij past. Wat klopt?`;
    }
    case 'own':
      return text(point.text);
  }
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
