import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Role, RoleText } from '../../model/contact.js';
import { WHOLE_FORMAT } from '../../model/scope.js';
import { otherRoleExplained, otherRoleName } from './other-roles.js';

/**
 * A role as a name, as it stands within a sentence: for what is known by its role alone.
 * @returns undefined for a role in the provider's own words
 */
export function roleName(role: RoleText | undefined): string | undefined {
  switch (role) {
    case 'eigen-vertrouwenspersoon':
      return msg('de vertrouwenspersoon van je eigen zorgaanbieder', { id: 'role.eigen-vertrouwenspersoon' });
    case 'klachtencommissie':
      return msg('de klachtencommissie', { id: 'role.klachtencommissie' });
    case 'geschillencommissie':
      return msg('de geschillencommissie', { id: 'role.geschillencommissie' });
    default:
      return WHOLE_FORMAT && typeof role === 'string' ? otherRoleName(role) : undefined;
  }
}

/**
 * What a role is, in a sentence for a visitor who does not know the word.
 * @param provider name of the provider, as it is shown, for its own people
 */
export function roleExplained(role: Role, provider: unknown = ''): unknown {
  switch (role) {
    case 'directeur':
      return msg(html`Directeur van ${provider}.`, {
        id: 'explain.directeur',
      });
    case 'voorzitter':
      return msg(html`Voorzitter van ${provider}.`, {
        id: 'explain.voorzitter',
      });
    case 'klachtenfunctionaris':
      return msg('Klachtenfunctionaris: iemand die je uitleg geeft en je helpt bij je klacht.', {
        id: 'explain.klachtenfunctionaris',
      });
    case 'vertrouwenspersoon':
      return msg('Vertrouwenspersoon: iemand die naar je luistert en je helpt.', {
        id: 'explain.vertrouwenspersoon',
      });
    case 'eigen-vertrouwenspersoon':
      return msg(
        'De zorgaanbieder die jou begeleidt, heeft een onafhankelijke vertrouwenspersoon. Hoe je die bereikt, staat in de klachtenregeling van die zorgaanbieder.',
        { id: 'explain.eigen-vertrouwenspersoon' },
      );
    case 'klachtencommissie':
      return msg('Klachtencommissie: een onafhankelijke groep mensen die formele klachten behandelt.', {
        id: 'explain.klachtencommissie',
      });
    case 'geschillencommissie':
      return msg('Geschillencommissie: een groep mensen die oordeelt als jullie er samen niet uitkomen.', {
        id: 'explain.geschillencommissie',
      });
    default:
      return WHOLE_FORMAT ? otherRoleExplained(role, provider) : '';
  }
}
