import type { Channel } from './channel.js';
import type { Languages, Name, Text } from './text.js';
/** Somebody a visitor can turn to, as a file of facts gives it. */
export interface Contact {
    readonly id: Id;
    /**
     * Name of the person or the organisation, as it stands within a sentence, with its article if it has one: `de
     * Patiëntenservice`. May be left out when the role names it (`klachtencommissie`).
     */
    readonly name?: Name;
    /** How people shorten the name: `KPZ`. */
    readonly abbreviation?: Name;
    /** The whole name, when `name` is a part of it. */
    readonly fullName?: Name;
    /** The part of the organisation that answers: `Landelijk Meldpunt Zorg`. */
    readonly desk?: Name;
    /** Town where it is, when the source gives no more than that. */
    readonly place?: Name;
    /** What somebody is in the procedure: a word of the phrase book, or the provider's own. */
    readonly role?: RoleText;
    /** What this contact does for a visitor: facts of the phrase book, or sentences of the provider's own. */
    readonly tasks?: readonly TaskText[];
    /** Id of the contact this one belongs to or is reached through. */
    readonly through?: ContactId;
    /** For whom, or when. Shown beside the contact, never used to hide it. */
    readonly condition?: ConditionText;
    /** For whom: `ouders van patiënten`. Shown, never used to hide it. */
    readonly audience?: Text;
    /** In which part of the country. */
    readonly region?: Text;
    /** At which of the provider's places. */
    readonly location?: Text;
    /** For which kind of care: `fysiotherapie`. */
    readonly discipline?: Text;
    /** For complaints about what. */
    readonly subject?: Text;
    /** Ways to reach it, the best one first. Empty when the source gives none. */
    readonly channels: readonly Channel[];
}
/**
 * An id: lower-case letters and digits, joined by single hyphens.
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 60
 * @example "lichtpunt"
 */
export type Id = string;
/**
 * The id of a contact that stands elsewhere: in the file's own `contacts`, among the shared organisations, or the
 * provider itself.
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 60
 * @example "klachtenfunctionaris"
 */
export type ContactId = string;
/** A word of the phrase book, or the provider's own words by language; so for tasks and conditions. */
export type RoleText = Role | Languages;
export type TaskText = Task | Languages;
export type ConditionText = Condition | Languages;
/** Terms of the law and of Dutch care stay Dutch, as DESIGN.md asks. */
export type Role = 'zorgaanbieder' | 'bestuur' | 'directeur' | 'voorzitter' | 'leidinggevende' | 'zorgverlener' | 'klachtenfunctionaris' | 'vertrouwenspersoon' | 'eigen-vertrouwenspersoon' | 'klachtencommissie' | 'geschillencommissie' | 'toezichthouder';
export type Task = 'receives-complaints' | 'independent' | 'impartial' | 'confidential' | 'free' | 'mediates' | 'helps-filing' | 'helps-towards-solution' | 'provides-klachtenfunctionaris' | 'works-with-provider' | 'explains-complaint-to-inspectorate' | 'belongs-to' | 'file-through';
export type Condition = 'under-18' | 'visits-location-or-in-touch';
