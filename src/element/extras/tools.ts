import type { Party } from '../../model/procedure.js';
import { reachedOf } from '../../model/take-along.js';
import { type Doing, type Outcome, takeAlongView } from '../../view/tools-view.js';
import { toolsStyles } from '../../view/tools.styles.js';
import { copyText } from './copy.js';
import type { Extra } from './extra.js';
import { canPrint, makePrint } from './print.js';
import { makeReadAloud, readAloudStyles } from './read-aloud.js';
import { saveCard } from './save-contact.js';

/** Taking it along: print it, keep a contact, copy a number; and having it read aloud. */
export const make: Extra<'tools'>['make'] = (host) => {
  const { element, root, signal, update } = host;
  const readAloud = makeReadAloud(host);
  const print = makePrint(host);
  let outcome: Outcome | undefined;
  let turn = 0;

  function tell(what: Outcome): void {
    if (signal.aborted) return;
    outcome = what;
    turn += 1;
    update();
  }

  async function copy(contact: Party, text: string): Promise<void> {
    const isCopied = await copyText(text, root);
    tell({ kind: isCopied ? 'copied' : 'copy-refused', contact, text });
    if (isCopied) return;
    await element.updateComplete;
    const field = root.querySelector<HTMLTextAreaElement>('[part="to-copy"]');
    field?.focus();
    field?.setSelectionRange(0, text.length);
  }

  const doing: Doing = {
    copy: (contact, text) => void copy(contact, text),
    save: (contact, card) => {
      const file = `${contact.id}.vcf`;
      try {
        saveCard(card, file, signal);
        tell({ kind: 'saved', contact, file });
      } catch {
        tell({ kind: 'save-refused', contact });
      }
    },
    print: canPrint(host)
      ? () => {
          void print().then((isPrinted) => {
            if (!isPrinted) tell({ kind: 'print-refused' });
          });
        }
      : undefined,
  };

  return (contacts, { locale }) =>
    takeAlongView(reachedOf(contacts), locale, readAloud(locale), { outcome, turn }, doing);
};

export const styles = [toolsStyles, readAloudStyles];
