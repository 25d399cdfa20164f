import type { Role, RoleText } from '../../model/contact.js';
/**
 * A role as a name, as it stands within a sentence: for what is known by its role alone.
 * @returns undefined for a role in the provider's own words
 */
export declare function roleName(role: RoleText | undefined): string | undefined;
/**
 * What a role is, in a sentence for a visitor who does not know the word.
 * @param provider name of the provider, as it is shown, for its own people
 */
export declare function roleExplained(role: Role, provider?: unknown): unknown;
