import type { Language } from './language.js';
import { organisationIds, wordsOf } from './allowed-words.js';

const nl = {
  file: 'Vul in wat leeg is (""), met wat er in je eigen klachtenregeling staat en niets anders. Staat iets er niet in? Haal die regel of dat blok dan weg. Regels die met // beginnen zijn uitleg: die mogen weg. Welke woorden mogen, staat hier, en bij elk veld in provider.schema.json: een editor als VS Code laat die uitleg zien. Is het klaar? Dan vindt npx klachten-procedure check geen fouten meer.',
  schema: 'Waar de uitleg voor je editor staat: in de map boven providers/.',
  id: 'Kleine letters, cijfers en koppeltekens. Het bestand heet hetzelfde: id.json, in de map providers/.',
  name: 'De naam die bezoekers kennen. De naam in de wet mag erbij, als die anders is: "fullName".',
  channels: `Telefoon en mail van je organisatie zelf, de beste manier eerst. Andere soorten: ${wordsOf('ChannelKind')}.`,
  number:
    'Zo: +31, en dan het nummer zonder eerste nul en zonder spaties. Uren mogen erbij: "hours": [{ "days": "working-days", "from": "09:00", "to": "12:00" }].',
  introduction: `Waarom het goed is om te klagen. Neem alleen op wat je regeling ook zegt: "introduction": ["…"], met deze woorden: ${wordsOf('IntroductionFact')}.`,
  complainants: `Wie mag klagen: ${wordsOf('Complainants')}. Of je eigen zin: { "nl": "…" }.`,
  regimes: 'Wat je hebt geregeld, per wet: wkkgz, wmo of jeugdwet.',
  audience: `Voor wie deze regeling is: ${wordsOf('Audience')}. Of je eigen woorden: { "nl": "…" }.`,
  sections:
    'De stappen, in de volgorde van je regeling. Elke stap mag ook "terms" (termijnen) en "costs" (kosten) hebben, en je eigen "title" en "text".',
  talk: 'Eerst praten met de mensen over wie de klacht gaat, of met hun leidinggevende. Staat dit niet in je regeling? Haal deze stap weg.',
  optional: 'Mag een bezoeker deze stap overslaan? true of false, zonder aanhalingstekens.',
  meet: 'Een afspraak maken met iemand van je organisatie. Staat dit niet in je regeling? Haal deze stap weg.',
  with: 'Het id van een contact hieronder. Verander je dat id, verander het dan op beide plekken.',
  support:
    'Wie mee mag komen, als je regeling dat zegt: "support": [{ "kind": "klachtenfunctionaris", "by": "id van het contact" }, { "kind": "somebody-trusted" }].',
  filing: 'De klacht indienen.',
  to: `Het id van wie de klacht aanneemt: een contact hieronder, of een van deze organisaties: ${organisationIds()}.`,
  by: 'Hoe een klacht daar ingediend mag worden: form, mail, letter of download. Meer tegelijk mag: ["form", "letter"].',
  mayBeFirst: 'Mag een bezoeker met deze stap beginnen? true of false, zonder aanhalingstekens.',
  dispute:
    'Naar de geschillencommissie als het niet is opgelost. Staat dit niet in je regeling? Haal deze stap weg, en het contact hieronder.',
  contacts: `Iedereen bij wie een bezoeker terechtkan. Deze organisaties zijn al bekend en hoeven hier niet: ${organisationIds()}. Voor iemand zonder eigen nummer of adres: haal "channels" weg.`,
  contactName: 'De naam van de persoon of de organisatie.',
  role: `Wat die persoon is: ${wordsOf('Role')}. Of je eigen woord: { "nl": "…" }.`,
  officer:
    'De inspectie vraagt dat een klachtenregeling het telefoonnummer van de klachtenfunctionaris noemt.',
  committeeName: 'De naam van de commissie. Heeft ze geen eigen naam? Haal deze regel weg.',
  form: 'Het adres van het formulier op internet, met https://.',
  letter: 'Waar brieven heen gaan. De postcode met een spatie: vier cijfers, twee letters.',
  web: 'Het adres van de website, met https://.',
  source: 'Het document waar dit allemaal in staat.',
  date: 'De datum van het document: jaar-maand-dag. Staat er geen datum in? Haal deze regel weg; check zet de vraag dan in de brief.',
  href: 'Waar het document op internet staat, met https://. Staat het er niet? Haal deze regel weg.',
  checked: 'De dag waarop je het document hebt gelezen: jaar-maand-dag.',
};

const en: typeof nl = {
  file: 'Fill in what is empty (""), with what your own complaints arrangement says and nothing else. It does not say something? Then take that line or block away. Lines that begin with // explain: they may go. Which words are allowed stands here, and with each field in provider.schema.json: an editor like VS Code shows that explanation. Ready? Then npx klachten-procedure check finds no faults any more.',
  schema: 'Where the explanation for your editor is: in the folder above providers/.',
  id: 'Lower-case letters, digits and hyphens. The file has the same name: id.json, in the folder providers/.',
  name: 'The name visitors know. The name in law may be added when it differs: "fullName".',
  channels: `Phone and mail of your organisation itself, the best way first. Other kinds: ${wordsOf('ChannelKind')}.`,
  number:
    'Like this: +31, and then the number without its first nought and without spaces. Hours may be added: "hours": [{ "days": "working-days", "from": "09:00", "to": "12:00" }].',
  introduction: `Why it is good to complain. Only what your arrangement says too: "introduction": ["…"], with these words: ${wordsOf('IntroductionFact')}.`,
  complainants: `Who may complain: ${wordsOf('Complainants')}. Or a sentence of your own: { "nl": "…" }.`,
  regimes: 'What you arranged, by law: wkkgz, wmo or jeugdwet.',
  audience: `For whom this arrangement is: ${wordsOf('Audience')}. Or your own words: { "nl": "…" }.`,
  sections:
    'The steps, in the order of your arrangement. Each may also have "terms" (how long things take) and "costs", and your own "title" and "text".',
  talk: 'First talk with those the complaint is about, or with their manager. Your arrangement does not say so? Take this step away.',
  optional: 'May a visitor leave this step out? true or false, without quotation marks.',
  meet: 'Make an appointment with somebody of your organisation. Your arrangement does not say so? Take this step away.',
  with: 'The id of a contact below. When you change that id, change it in both places.',
  support:
    'Who may come along, if your arrangement says so: "support": [{ "kind": "klachtenfunctionaris", "by": "id of the contact" }, { "kind": "somebody-trusted" }].',
  filing: 'File the complaint.',
  to: `The id of who takes the complaint: a contact below, or one of these organisations: ${organisationIds()}.`,
  by: 'How a complaint may be filed there: form, mail, letter or download. Several at once are fine: ["form", "letter"].',
  mayBeFirst: 'May a visitor begin with this step? true or false, without quotation marks.',
  dispute:
    'To the disputes committee when it is not solved. Your arrangement does not say so? Take this step away, and the contact below.',
  contacts: `Everybody a visitor can turn to. These organisations are known already and need not stand here: ${organisationIds()}. For somebody without a number or address of their own: take "channels" away.`,
  contactName: 'The name of the person or the organisation.',
  role: `What that person is: ${wordsOf('Role')}. Or your own word: { "nl": "…" }.`,
  officer:
    'The inspectorate asks that a complaints arrangement names the phone number of the complaints officer.',
  committeeName: 'The name of the committee. It has no name of its own? Take this line away.',
  form: 'The address of the form on the web, with https://.',
  letter: 'Where letters go. The postcode with a space: four digits, two letters.',
  web: 'The address of the website, with https://.',
  source: 'The document that says all this.',
  date: 'The date of the document: year-month-day. It has none? Take this line away; check then puts the question into the letter.',
  href: 'Where the document is on the web, with https://. It is not there? Take this line away.',
  checked: 'The day on which you read the document: year-month-day.',
};

/** The comments in a new file. */
export type StarterWords = typeof nl;

export const STARTER_WORDS: Readonly<Record<Language, StarterWords>> = { nl, en };
