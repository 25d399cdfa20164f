/** Every contact a page can ask for, as a card and within a sentence. */
export interface AskedContact {
  readonly contact: string;
  /** Providers it can be asked with; `''` is none. */
  readonly providers: readonly string[];
  /** The heading of its card. */
  readonly card: string;
  /** Where the card's links lead. */
  readonly links: readonly string[];
  /** Within a sentence, with the spaces within a number left out. */
  readonly inline: string;
  readonly inlineHref?: string;
}

const SHARED = ['', 'lichtpunt', 'zorgkracht-12'];
const CALL_KPZ = 'tel:+31228322205';
const MAIL_KPZ = 'mailto:info@klachtenportaalzorg.nl';
const WHEN =
  '(als de vertrouwenspersoon op je locatie komt, of als je al contact hebt met een vertrouwenspersoon)';

export const CONTACTS: readonly AskedContact[] = [
  {
    contact: 'klachtenportaal-zorg',
    providers: SHARED,
    card: 'Klachtenportaal Zorg (KPZ)',
    links: [CALL_KPZ, MAIL_KPZ, 'https://klachtenportaalzorg.nl/klacht-indienen'],
    inline: 'Klachtenportaal Zorg, 0228322205',
    inlineHref: CALL_KPZ,
  },
  {
    contact: 'quasir',
    providers: SHARED,
    card: 'Quasir',
    links: ['tel:+31648445538'],
    inline: 'Quasir, 0648445538',
    inlineHref: 'tel:+31648445538',
  },
  {
    contact: 'igj',
    providers: SHARED,
    card: 'Inspectie Gezondheidszorg en Jeugd (IGJ)',
    links: [
      'https://www.igj.nl/onderwerpen/klacht-of-vraag-over-zorg-of-jeugdhulpverlening',
      'https://www.igj.nl',
    ],
    inline: 'Inspectie Gezondheidszorg en Jeugd',
    inlineHref: 'https://www.igj.nl/onderwerpen/klacht-of-vraag-over-zorg-of-jeugdhulpverlening',
  },
  {
    contact: 'jeugdstem',
    providers: SHARED,
    card: 'Jeugdstem',
    links: ['tel:+31885551000', 'mailto:info@jeugdstem.nl', 'https://www.jeugdstem.nl'],
    inline: 'Jeugdstem, 0885551000 (alleen voor cliënten jonger dan 18 jaar)',
    inlineHref: 'tel:+31885551000',
  },
  {
    contact: 'zorgbelang-groningen',
    providers: SHARED,
    card: 'Zorgbelang Groningen',
    links: ['tel:+31505713999', 'mailto:info@zorgbelang-groningen.nl'],
    inline: `Zorgbelang Groningen, 0505713999 ${WHEN}`,
    inlineHref: 'tel:+31505713999',
  },
  {
    contact: 'zorgbelang-drenthe',
    providers: SHARED,
    card: 'Zorgbelang Drenthe',
    links: ['tel:+31507271500', 'mailto:info@zorgbelang-drenthe.nl'],
    inline: `Zorgbelang Drenthe, 0507271500 ${WHEN}`,
    inlineHref: 'tel:+31507271500',
  },
  {
    contact: 'directeur',
    providers: ['lichtpunt'],
    card: 'Machiel Talsma',
    links: [],
    inline: 'Machiel Talsma',
  },
  {
    contact: 'voorzitter',
    providers: ['zorgkracht-12'],
    card: 'Esther Bronsema',
    links: [],
    inline: 'Esther Bronsema',
  },
  {
    contact: 'geschillencommissie',
    providers: ['lichtpunt', 'zorgkracht-12'],
    card: 'de geschillencommissie',
    links: [CALL_KPZ, MAIL_KPZ],
    inline: 'de geschillencommissie',
  },
  {
    contact: 'klachtencommissie',
    providers: ['zorgkracht-12'],
    card: 'de klachtencommissie',
    links: [CALL_KPZ, MAIL_KPZ],
    inline: 'de klachtencommissie',
  },
  {
    contact: 'eigen-vertrouwenspersoon',
    providers: ['zorgkracht-12'],
    card: 'de vertrouwenspersoon van je eigen zorgaanbieder',
    links: [],
    inline: 'de vertrouwenspersoon van je eigen zorgaanbieder',
  },
];
