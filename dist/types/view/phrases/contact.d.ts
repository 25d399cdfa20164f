import type { ConditionText, TaskText } from '../../model/contact.js';
import type { Party } from '../../model/procedure.js';
import type { Provider } from '../../model/provider.js';
/** What a contact does for a visitor, in one sentence. */
export declare function taskText(task: TaskText, { via }: Party, locale: string, provider: Provider | undefined): unknown;
/** For whom a contact is, or when: part of a sentence, without a capital or a full stop. */
export declare function conditionText(condition: ConditionText, locale: string): unknown;
