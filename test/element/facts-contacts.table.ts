/** Everybody of shared/FACTS.md a visitor can turn to, as their cards must have it. */
import type { Arrangement } from './page.js';

export interface Card {
  /** As the heading of the card names them. */
  readonly name: string;
  readonly in: readonly Arrangement[];
  /** Every link on the card: what is read, and where it leads. A phone number is compared by its digits. */
  readonly links: readonly (readonly [reads: string, href: string])[];
  /** What else is read on the card. */
  readonly says: readonly RegExp[];
  /** What may not be read on it: it is another's. */
  readonly neverSays?: RegExp;
}

const KPZ_PHONE = ['0228322205', 'tel:+31228322205'] as const;
const KPZ_MAIL = ['info@klachtenportaalzorg.nl', 'mailto:info@klachtenportaalzorg.nl'] as const;
/** Whoever has no channel of their own is asked after where they belong. */
const THROUGH_KPZ = [KPZ_PHONE, KPZ_MAIL] as const;
const KPZ_HOURS = /van 9\.00 tot 12\.00 uur \(dagen niet vermeld\)/;
const NO_CHANNEL = /geen telefoonnummer en geen e-mailadres/;
const CONDITION = /jonger dan 18|locatie/;
const HOURS = /\d\.\d\d/;
const ADULTS: readonly Arrangement[] = ['lichtpunt/wkkgz', 'zorgkracht-12/wmo'];
const YOUNG: readonly Arrangement[] = ['zorgkracht-12/jeugdwet'];
const ZORGBELANG = [
  /vertrouwenspersoon:? [^.]*luistert/i,
  /als de vertrouwenspersoon op je locatie komt, of als je al contact hebt/i,
];

export const CARDS: readonly Card[] = [
  {
    name: 'Klachtenportaal Zorg (KPZ)',
    in: [...ADULTS, ...YOUNG],
    links: [KPZ_PHONE, KPZ_MAIL, ['formulier', 'https://klachtenportaalzorg.nl/klacht-indienen']],
    says: [
      KPZ_HOURS,
      /Neemt klachten aan/,
      /helemaal onafhankelijk/i,
      /advies, denkt mee, bemiddelt of geeft een oordeel/,
      /onafhankelijke klachtenfunctionaris: iemand die/,
    ],
    neverSays: CONDITION,
  },
  {
    name: 'Quasir',
    in: ['lichtpunt/wkkgz'],
    links: [['0648445538', 'tel:+31648445538']],
    says: [
      /Quasir groep, Meppel/,
      /klachtenfunctionaris:? [^.]*(is|geeft|uitleg)/i,
      /werkt samen met Lichtpunt/i,
      /zelf rechtstreeks bellen/,
    ],
    neverSays: HOURS,
  },
  {
    name: 'Machiel Talsma',
    in: ['lichtpunt/wkkgz'],
    links: [],
    says: [/Directeur van Lichtpunt/, NO_CHANNEL],
  },
  {
    name: 'Esther Bronsema',
    in: ['zorgkracht-12/wmo'],
    links: [],
    says: [/Voorzitter van Zorgkracht 12/, NO_CHANNEL],
  },
  {
    name: 'de geschillencommissie',
    in: ADULTS,
    links: THROUGH_KPZ,
    says: [/geschillencommissie:? [^.]*oordeelt/i, /hoort bij Klachtenportaal Zorg/i, NO_CHANNEL],
  },
  {
    name: 'Jeugdstem',
    in: YOUNG,
    links: [
      ['0885551000', 'tel:+31885551000'],
      ['info@jeugdstem.nl', 'mailto:info@jeugdstem.nl'],
      ['Chat met Jeugdstem', 'https://www.jeugdstem.nl'],
    ],
    says: [
      /vertrouwenspersoon:? [^.]*luistert/i,
      /alleen voor cliënten jonger dan 18 jaar/i,
      /op werkdagen van 9\.00 tot 17\.00 uur/,
      /Chat met Jeugdstem maandag ?– ?donderdag van 16\.00 tot 20\.00 uur vrijdag van 15\.00 tot 17\.00 uur/,
    ],
    neverSays: /locatie/,
  },
  {
    name: 'de vertrouwenspersoon van je eigen zorgaanbieder',
    in: YOUNG,
    links: [],
    says: [
      /zorgaanbieder die jou begeleidt/,
      /onafhankelijke vertrouwenspersoon/,
      /klachtenregeling van die zorgaanbieder/,
    ],
    neverSays: CONDITION,
  },
  {
    name: 'Zorgbelang Drenthe',
    in: YOUNG,
    links: [
      ['0507271500', 'tel:+31507271500'],
      ['info@zorgbelang-drenthe.nl', 'mailto:info@zorgbelang-drenthe.nl'],
    ],
    says: ZORGBELANG,
    neverSays: /\d\.\d\d|jonger dan/,
  },
  {
    name: 'Zorgbelang Groningen',
    in: YOUNG,
    links: [
      ['0505713999', 'tel:+31505713999'],
      ['info@zorgbelang-groningen.nl', 'mailto:info@zorgbelang-groningen.nl'],
    ],
    says: ZORGBELANG,
    neverSays: /\d\.\d\d|jonger dan/,
  },
  {
    name: 'de klachtencommissie',
    in: YOUNG,
    links: THROUGH_KPZ,
    says: [/onafhankelijk/, /formele klacht/, /klacht dien je in bij Klachtenportaal Zorg/, NO_CHANNEL],
  },
  {
    name: 'Inspectie Gezondheidszorg en Jeugd (IGJ)',
    in: [...ADULTS, ...YOUNG],
    links: [
      ['zorg of jeugdhulp', 'https://www.igj.nl/onderwerpen/klacht-of-vraag-over-zorg-of-jeugdhulpverlening'],
      ['www.igj.nl', 'https://www.igj.nl'],
    ],
    says: [/Landelijk Meldpunt Zorg/, /naar de inspectie/],
    neverSays: CONDITION,
  },
];
