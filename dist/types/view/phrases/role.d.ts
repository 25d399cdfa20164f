import type { Role } from '../../model/contact.js';
/** A role as a name, as it stands within a sentence, for what is known by its role alone; nothing for a role that somebody with a name has. */
export declare function roleName(role: Role | undefined): string | undefined;
/**
 * What a role is, in a sentence for a visitor who does not know the word.
 * @param provider name of the provider, for its own people
 */
export declare function roleExplained(role: Role, provider?: string): string;
