import { msg } from '@lit/localize';
import { html } from 'lit';
import type { ConditionText, TaskText } from '../../model/contact.js';
import type { Party } from '../../model/procedure.js';
import type { Provider } from '../../model/provider.js';
import { WHOLE_FORMAT } from '../../model/scope.js';
import { dutchView, nameView } from '../name-view.js';
import { textView } from '../text-view.js';
import { otherTask } from './other-tasks.js';

/** What a contact does for a visitor, in one sentence. */
export function taskText(
  task: TaskText,
  { via }: Party,
  locale: string,
  provider: Provider | undefined,
): unknown {
  const through = via && nameView(via, locale);
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
      return msg(
        html`Werkt samen met ${dutchView(provider?.name, locale)}. Je mag zelf rechtstreeks bellen.`,
        {
          id: 'task.works-with-provider',
        },
      );
    case 'explains-complaint-to-inspectorate':
      return msg('Hier lees je hoe je met een klacht naar de inspectie gaat.', {
        id: 'task.explains-complaint-to-inspectorate',
      });
    case 'belongs-to':
      return msg(html`Hoort bij ${through}.`, { id: 'task.belongs-to' });
    case 'file-through':
      return msg(html`Je klacht dien je in bij ${through}.`, { id: 'task.file-through' });
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
