/** The facts of shared/FACTS.md that are words, and whose they are. Contacts, steps and links have tests of their own. */
import type { Arrangement } from './page.js';

export interface Fact {
  readonly fact: string;
  /** The words that carry the fact; the sentence around them is free. */
  readonly says: RegExp;
  readonly in: readonly Arrangement[];
}

const LICHTPUNT: readonly Arrangement[] = ['lichtpunt/wkkgz'];
const ADULTS_Z: readonly Arrangement[] = ['zorgkracht-12/wmo'];
const YOUNG: readonly Arrangement[] = ['zorgkracht-12/jeugdwet'];
const ADULTS = [...LICHTPUNT, ...ADULTS_Z];
const ZORGKRACHT = [...ADULTS_Z, ...YOUNG];
const LETTER = [...LICHTPUNT, ...YOUNG];
const ALL = [...ADULTS, ...YOUNG];

export const WHO: readonly Fact[] = [
  { fact: 'Lichtpunt by name', says: /Lichtpunt/, in: LICHTPUNT },
  {
    fact: 'the full name of Lichtpunt',
    says: /Stichting Maatschappelijke Opvang en Ontmoeting Lichtpunt/,
    in: LICHTPUNT,
  },
  { fact: 'Zorgkracht 12 by name', says: /Zorgkracht 12/, in: ZORGKRACHT },
  { fact: 'a provider of Zorgkracht 12', says: /zorgaanbieder van Zorgkracht 12/, in: ZORGKRACHT },
  { fact: 'an arrangement of each member', says: /eigen klachtenregeling/, in: ZORGKRACHT },
  { fact: 'that everyone may complain', says: /iedereen/i, in: ALL },
  { fact: 'a client or a third person', says: /cliënt of[^.]* iemand anders/, in: LICHTPUNT },
  { fact: 'that it is for adults', says: /voor volwassenen/, in: ADULTS },
  { fact: 'that it is for young people', says: /voor jongeren/, in: YOUNG },
  { fact: 'the Wkkgz by its full name', says: /Wet kwaliteit, klachten en geschillen zorg/, in: LICHTPUNT },
  { fact: 'the Wmo by its full name', says: /Wet maatschappelijke ondersteuning 2015/, in: ADULTS_Z },
  { fact: 'the Wmo by its short name', says: /\bWmo\b/, in: ADULTS_Z },
  { fact: 'the Jeugdwet', says: /jeugdwet/i, in: YOUNG },
];

export const WHY: readonly Fact[] = [
  { fact: 'that a complaint is dissatisfaction', says: /klacht betekent[^.]*niet tevreden/, in: ALL },
  { fact: 'the aim to take it away', says: /ontevredenheid weg/, in: ALL },
  { fact: 'the aim to clear up misunderstandings', says: /misverstanden oplossen/, in: ALL },
  { fact: 'the aim to improve the care', says: /zorg beter/, in: ALL },
  { fact: 'that it is talked about and taken seriously', says: /besproken en serieus/, in: ZORGKRACHT },
  { fact: 'that it helps clients', says: /help je cliënten/, in: ZORGKRACHT },
  { fact: 'not to keep sitting with it', says: /niet mee zitten/, in: LICHTPUNT },
  { fact: 'good grounds', says: /is je klacht terecht/, in: LICHTPUNT },
  { fact: 'a misunderstanding as a ground', says: /een misverstand\b/, in: LICHTPUNT },
  { fact: 'wrong assumptions as a ground', says: /niet wat je dacht/, in: LICHTPUNT },
  {
    fact: 'that something is done where it is justified',
    says: /iets gebeurt als je klacht terecht/,
    in: LICHTPUNT,
  },
  { fact: 'those complained about', says: /klacht over jou\?[^.]*zorgvuldig/, in: LICHTPUNT },
];

export const HOW: readonly Fact[] = [
  { fact: 'talking first with those concerned', says: /eerst met de persoon of de mensen/, in: ADULTS },
  { fact: 'their manager', says: /leidinggevende/, in: ADULTS },
  { fact: 'where possible and wanted', says: /Kan dat en wil je dat/, in: ADULTS },
  { fact: 'Machiel Talsma', says: /Machiel Talsma/, in: LICHTPUNT },
  { fact: 'a director', says: /directeur/i, in: LICHTPUNT },
  { fact: 'Esther Bronsema', says: /Esther Bronsema/, in: ADULTS_Z },
  { fact: 'a chair', says: /voorzitter/i, in: ADULTS_Z },
  { fact: 'bringing somebody you trust', says: /iemand anders[^.]*vertrouwt/, in: ADULTS },
  { fact: 'mediation', says: /bemiddeling/, in: ADULTS },
  { fact: 'the disputes committee', says: /geschillencommissie/i, in: ADULTS },
  { fact: 'the complaints committee', says: /klachtencommissie/i, in: YOUNG },
  { fact: 'steps at all', says: /\bstap\b/i, in: ADULTS },
  {
    fact: 'who may use a confidant',
    says: /kind, jongere, ouder, pleegouder of verzorger/,
    in: YOUNG,
  },
  { fact: 'that a confidant is for anything', says: /waarover je maar wilt/i, in: YOUNG },
  { fact: 'that a confidant listens', says: /vertrouwenspersoon:? [^.]*luistert/i, in: YOUNG },
  { fact: 'help with the conversation', says: /gesprek aan te gaan/, in: YOUNG },
  { fact: 'help with wording a complaint', says: /woorden voor je klacht/, in: YOUNG },
  {
    fact: 'that a formal complaint is not for a confidant',
    says: /formele klacht[^.]*kan niet bij een vertrouwenspersoon/,
    in: YOUNG,
  },
  { fact: 'an independent complaints committee', says: /onafhankelijke klachtencommissie/, in: YOUNG },
  { fact: 'the postal address', says: /Westeinde 14a 1601 BJ Enkhuizen/, in: LETTER },
  { fact: 'a letter', says: /\bbrief\b|\bpost(adres)?\b/i, in: LETTER },
];

export const ABOUT: readonly Fact[] = [
  { fact: 'the title of the document of Lichtpunt', says: /“Klachtenprocedure cliënten/, in: LICHTPUNT },
  { fact: 'the id of the document of Lichtpunt', says: /Procedure 6\.4/, in: LICHTPUNT },
  {
    fact: 'the title of the document of Zorgkracht 12',
    says: /“Klachtenprocedure, versie 4”/,
    in: ZORGKRACHT,
  },
  { fact: 'a version', says: /\bversie\b/, in: ZORGKRACHT },
  { fact: 'the day the document was read', says: /gelezen op 21 november 2026/, in: ALL },
  { fact: 'that no number was tried', says: /telefoonnummers en adressen zijn niet uitgeprobeerd/, in: ALL },
  {
    fact: 'the misspelt town as a correction',
    says: /document staat “Enkhuzen”[^“]*“Enkhuizen”/,
    in: LETTER,
  },
  { fact: 'a misspelling at all', says: /schrijffout/, in: LETTER },
  {
    fact: 'the former name of the inspectorate',
    says: /“Inspectie voor de Gezondheidszorg”[^“]*“Inspectie Gezondheidszorg en Jeugd”/,
    in: ALL,
  },
  {
    fact: 'the former name of Jeugdstem',
    says: /“Stichting Advies- en Klachtenbureau Jeugdzorg”[^“]*“Jeugdstem”/,
    in: YOUNG,
  },
  {
    fact: 'the corrected wording of hours',
    says: /“tussen 9:00-17:00[^”]*”[^“]*“van 9\.00 tot 17\.00/,
    in: YOUNG,
  },
];
