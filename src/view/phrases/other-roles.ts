import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Role } from '../../model/contact.js';

/** A role that no bundled contact is known by, as a name within a sentence. */
export function otherRoleName(role: Role): string | undefined {
  switch (role) {
    case 'zorgaanbieder':
      return msg('de zorgaanbieder', { id: 'role.zorgaanbieder' });
    case 'bestuur':
      return msg('het bestuur', { id: 'role.bestuur' });
    case 'directeur':
      return msg('de directeur', { id: 'role.directeur' });
    case 'voorzitter':
      return msg('de voorzitter', { id: 'role.voorzitter' });
    case 'leidinggevende':
      return msg('de leidinggevende', { id: 'role.leidinggevende' });
    case 'zorgverlener':
      return msg('de zorgverlener', { id: 'role.zorgverlener' });
    case 'klachtenfunctionaris':
      return msg('de klachtenfunctionaris', { id: 'role.klachtenfunctionaris' });
    case 'vertrouwenspersoon':
      return msg('de vertrouwenspersoon', { id: 'role.vertrouwenspersoon' });
    case 'toezichthouder':
      return msg('de toezichthouder', { id: 'role.toezichthouder' });
    default:
      return undefined;
  }
}

/**
 * What such a role is, in a sentence.
 * @param provider name of the provider, as it is shown, for its own people
 */
export function otherRoleExplained(role: Role, provider: unknown): unknown {
  switch (role) {
    case 'bestuur':
      return msg(html`Bestuur van ${provider}.`, { id: 'explain.bestuur' });
    case 'leidinggevende':
      return msg(html`Leidinggevende bij ${provider}.`, { id: 'explain.leidinggevende' });
    case 'zorgverlener':
      return msg(html`Zorgverlener bij ${provider}.`, { id: 'explain.zorgverlener' });
    case 'toezichthouder':
      return msg('Toezichthouder: ziet erop dat iedereen zich aan de regels houdt.', {
        id: 'explain.toezichthouder',
      });
    default:
      return '';
  }
}
