import type { Role } from '../../model/contact.js';
/** A role that no bundled contact is known by, as a name within a sentence. */
export declare function otherRoleName(role: Role): string | undefined;
/**
 * What such a role is, in a sentence.
 * @param provider name of the provider, as it is shown, for its own people
 */
export declare function otherRoleExplained(role: Role, provider: unknown): unknown;
