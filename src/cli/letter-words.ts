import type { ChannelKind } from '../model/channel.js';
import type { Condition, Role } from '../model/contact.js';
import type { Language } from './language.js';

/** Names of what the letter is about, within a sentence. The page has such words too, but for visitors: `je`. */
interface LetterWords {
  readonly roles: Readonly<Record<Role, string>>;
  readonly conditions: Readonly<Record<Condition, string>>;
  /** By which way somebody can be reached at certain hours. */
  readonly ways: Readonly<Record<ChannelKind, string>>;
}

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  nl: {
    roles: {
      zorgaanbieder: 'de zorgaanbieder',
      bestuur: 'het bestuur',
      directeur: 'de directeur',
      voorzitter: 'de voorzitter',
      leidinggevende: 'de leidinggevende',
      zorgverlener: 'de zorgverlener',
      klachtenfunctionaris: 'de klachtenfunctionaris',
      vertrouwenspersoon: 'de vertrouwenspersoon',
      'eigen-vertrouwenspersoon': 'de vertrouwenspersoon van de eigen zorgaanbieder',
      klachtencommissie: 'de klachtencommissie',
      geschillencommissie: 'de geschillencommissie',
      toezichthouder: 'de toezichthouder',
    },
    conditions: {
      'under-18': 'alleen voor cliënten jonger dan 18 jaar',
      'visits-location-or-in-touch':
        'als de vertrouwenspersoon op de locatie komt, of als iemand al contact heeft met een vertrouwenspersoon',
    },
    ways: {
      phone: 'telefonisch',
      mobile: 'mobiel',
      whatsapp: 'via WhatsApp',
      sms: 'per sms',
      mail: 'per mail',
      form: 'via het formulier',
      download: 'via het bestand',
      chat: 'via de chat',
      video: 'met beeldbellen',
      'sign-language': 'met beeldbellen in gebarentaal',
      web: 'via de website',
      letter: 'per brief',
      visit: 'op het bezoekadres',
      'on-request': 'op verzoek',
      'see-there': 'op een andere plek',
    },
  },
  en: {
    roles: {
      zorgaanbieder: 'the care provider',
      bestuur: 'the board',
      directeur: 'the director (directeur)',
      voorzitter: 'the chair (voorzitter)',
      leidinggevende: 'the manager',
      zorgverlener: 'the care worker',
      klachtenfunctionaris: 'the complaints officer (klachtenfunctionaris)',
      vertrouwenspersoon: 'the confidant (vertrouwenspersoon)',
      'eigen-vertrouwenspersoon': "the confidant (vertrouwenspersoon) of the client's own care provider",
      klachtencommissie: 'the complaints committee (klachtencommissie)',
      geschillencommissie: 'the disputes committee (geschillencommissie)',
      toezichthouder: 'the supervisory authority (toezichthouder)',
    },
    conditions: {
      'under-18': 'only for clients under 18',
      'visits-location-or-in-touch':
        'when the confidant visits the location, or when somebody is in touch with a confidant already',
    },
    ways: {
      phone: 'by phone',
      mobile: 'by mobile phone',
      whatsapp: 'by WhatsApp',
      sms: 'by text message',
      mail: 'by mail',
      form: 'by the form',
      download: 'by the file',
      chat: 'by chat',
      video: 'by video call',
      'sign-language': 'by video call in sign language',
      web: 'by the website',
      letter: 'by letter',
      visit: 'at the address for visitors',
      'on-request': 'on request',
      'see-there': 'elsewhere',
    },
  },
};
