import { expect } from '@open-wc/testing';
import type { Party, Procedure } from '../../src/model/procedure.js';
import { stepPhrases } from '../../src/view/phrases/step.js';
import { plainText } from '../../src/view/plain-text.js';

/** As much of a procedure as a meeting needs: whom it is with. */
const meeting = (contact: Party, support: readonly { readonly kind: 'somebody-trusted' }[] = []) =>
  stepPhrases(
    { kind: 'meet', with: contact.id, support },
    {
      provider: { name: 'Het Voorbeeld' },
      find: () => contact,
    } as unknown as Procedure,
    'nl',
  );

describe('a meeting with somebody no bundled provider has', () => {
  const contact: Party = { id: 'mentor', name: 'Sam de Vries', channels: [] };

  it('is headed by that name, never by the role of another', () => {
    expect(plainText(meeting(contact).title)).to.equal('Maak een afspraak met Sam de Vries');
    expect(plainText(meeting({ ...contact, role: 'voorzitter' }).title)).to.equal(
      'Maak een afspraak met de voorzitter',
    );
  });

  it('explains a complaints officer only where one may come along', () => {
    expect(meeting(contact, [{ kind: 'somebody-trusted' }])).not.to.have.property('explained');
  });
});
