import { msg } from '@lit/localize';
import type { TaskText } from '../../model/contact.js';
import { textView } from '../text-view.js';

/** What a contact does that no bundled one is said to do. */
export function otherTask(task: TaskText, locale: string): unknown {
  switch (task) {
    case 'impartial':
      return msg('Kiest geen partij.', { id: 'task.impartial' });
    case 'confidential':
      return msg('Wat je vertelt, blijft geheim.', { id: 'task.confidential' });
    case 'free':
      return msg('Je betaalt er niets voor.', { id: 'task.free' });
    case 'mediates':
      return msg('Bemiddelt: helpt jullie om samen een oplossing te vinden.', { id: 'task.mediates' });
    case 'helps-filing':
      return msg('Helpt je om je klacht op te schrijven of in te dienen.', { id: 'task.helps-filing' });
    default:
      return typeof task === 'object' ? textView(task, locale) : '';
  }
}
