import type { TaskText } from '../../model/contact.js';
/** What a contact does that no bundled one is said to do. */
export declare function otherTask(task: TaskText, locale: string): unknown;
