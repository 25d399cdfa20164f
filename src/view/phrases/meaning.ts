import { msg } from '@lit/localize';

/**
 * What a Dutch name says, word for word, for who does not read Dutch; it stands behind the name, which stays as it is.
 * @param name id of a law or of an organisation, or the name of one of its desks
 * @returns undefined for a name that says nothing, and for names we did not make out
 */
export function meaningText(name: string): string | undefined {
  switch (name) {
    case 'wkkgz':
      return msg('de wet over kwaliteit, klachten en geschillen in de zorg', { id: 'meaning.wkkgz' });
    case 'wmo':
      return msg('de wet over maatschappelijke ondersteuning', { id: 'meaning.wmo' });
    case 'jeugdwet':
      return msg('de wet over jeugdhulp', { id: 'meaning.jeugdwet' });
    case 'igj':
      return msg('de inspectie voor gezondheidszorg en jeugd', { id: 'meaning.igj' });
    case 'Landelijk Meldpunt Zorg':
      return msg('landelijk meldpunt voor de zorg', { id: 'meaning.landelijk-meldpunt-zorg' });
    case 'klachtenportaal-zorg':
      return msg('portaal voor klachten over zorg', { id: 'meaning.klachtenportaal-zorg' });
    case 'jeugdstem':
      return msg('stem van de jeugd', { id: 'meaning.jeugdstem' });
    case 'zorgbelang-groningen':
    case 'zorgbelang-drenthe':
      return msg('belang van de zorg', { id: 'meaning.zorgbelang' });
    default:
      return undefined;
  }
}
