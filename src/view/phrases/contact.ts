import { msg, str } from '@lit/localize';
import type { ConditionText, TaskText } from '../../model/contact.js';
import type { Party } from '../../model/procedure.js';
import type { Provider } from '../../model/provider.js';
import { WHOLE_FORMAT } from '../../model/scope.js';
import { textView } from '../text-view.js';
import { otherTask } from './other-tasks.js';
import { roleName } from './role.js';

/** What a contact is called: its own name, else its role. */
export const contactName = ({ id, name, role }: Pick<Party, 'id' | 'name' | 'role'>): string =>
  name ?? roleName(role) ?? id;

/** What a contact does for a visitor, in one sentence. */
export function taskText(
  task: TaskText,
  { via }: Party,
  locale: string,
  provider: Provider | undefined,
): unknown {
  const through = via && contactName(via);
  switch (task) {
    case 'receives-complaints':
      return msg('Neemt klachten aan.', { id: 'task.receives-complaints' });
    case 'independent':
      return msg('Helemaal onafhankelijk.', { id: 'task.independent' });
    case 'helps-towards-solution':
      return msg('Geeft advies, denkt mee, bemiddelt of geeft een oordeel.', {
        id: 'task.helps-towards-solution',
      });
    case 'provides-klachtenfunctionaris':
      return msg(
        'Heeft een onafhankelijke klachtenfunctionaris: iemand die je uitleg geeft en je helpt bij je klacht.',
        { id: 'task.provides-klachtenfunctionaris' },
      );
    case 'works-with-provider':
      return msg(str`Werkt samen met ${provider?.name}. Je mag zelf rechtstreeks bellen.`, {
        id: 'task.works-with-provider',
      });
    case 'explains-complaint-to-inspectorate':
      return msg('Hier lees je hoe je met een klacht naar de inspectie gaat.', {
        id: 'task.explains-complaint-to-inspectorate',
      });
    case 'belongs-to':
      return msg(str`Hoort bij ${through}.`, { id: 'task.belongs-to' });
    case 'file-through':
      return msg(str`Je klacht dien je in bij ${through}.`, { id: 'task.file-through' });
    default:
      return WHOLE_FORMAT ? otherTask(task, locale) : '';
  }
}

/** For whom a contact is, or when: part of a sentence, without a capital or a full stop. */
export function conditionText(condition: ConditionText, locale: string): unknown {
  switch (condition) {
    case 'under-18':
      return msg('alleen voor cliënten jonger dan 18 jaar', { id: 'condition.under-18' });
    case 'visits-location-or-in-touch':
      return msg(
        'als de vertrouwenspersoon op je locatie komt, of als je al contact hebt met een vertrouwenspersoon',
        {
          id: 'condition.visits-location-or-in-touch',
        },
      );
    default:
      return WHOLE_FORMAT ? textView(condition, locale) : '';
  }
}
