import type { Party } from '../../model/procedure.js';
/** Who may be named. */
export type Named = Pick<Party, 'id' | 'name' | 'role'>;
/** What a contact is called: its own name, else its role. */
export declare const contactName: ({ id, name, role }: Named) => string;
