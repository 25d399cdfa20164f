import type { Arrangement } from './arrangement.js';
import type { Channel, ChannelKind, HttpsAddress, IsoDate } from './channel.js';
import type { Contact, ContactId, Id } from './contact.js';
import type { RegimeId } from './regime.js';
import type { Count } from './term.js';
import type { Languages, Line, Name, Text } from './text.js';
/** Everything one provider's documents say about complaints, as facts. */
export interface Provider {
    /** Address of the JSON schema, for editors. */
    readonly $schema?: Line;
    /**
     * Version of this format: 1. What a later version adds is reported and left out.
     * @default 1
     */
    readonly format: Count;
    /** The id a page names: `provider="…"`. A file in `providers/` is named after it. */
    readonly id: Id;
    /** The name visitors know. */
    readonly name: Name;
    /** The name in law, when it differs. */
    readonly fullName?: Name;
    /** True for a group of providers; people then deal with "a provider of" it, which has its own arrangement. */
    readonly collective?: boolean;
    /** The providers of a collective. */
    readonly members?: readonly Member[];
    /** Ways to reach the provider itself, the best one first. */
    readonly channels?: readonly Channel[];
    /** Why complaining matters, in the order in which it is told: first this, */
    readonly introduction?: readonly IntroductionText[];
    /** and this for who wants to read on. */
    readonly background?: readonly IntroductionText[];
    /** Who may complain. */
    readonly complainants?: Complainants;
    /** What the provider arranged under each law. */
    readonly regimes: Regimes;
    /** The provider's own people, and what it says of shared organisations; an entry with the id of one adds to it. */
    readonly contacts?: readonly OwnContact[];
    /** The document the facts come from, or several. */
    readonly source?: Sources;
    /** What was wrong in the document and is shown corrected. */
    readonly corrections?: readonly Correction[];
    /** What only the provider can answer. Never shown to visitors. */
    readonly questions?: readonly OpenQuestion[];
}
export type Regimes = {
    readonly [id in RegimeId]?: Arrangement;
};
export type Complainants = 'everyone' | 'client-or-representative' | 'client-representative-or-surviving-relative' | Languages;
export type IntroductionText = IntroductionFact | Languages;
export type IntroductionFact = 'bring-it-up' | 'dissatisfaction' | 'aims' | 'discussed-and-taken-seriously' | 'helps-clients' | 'whatever-the-cause' | 'for-those-complained-about';
/** One provider of a collective. */
export interface Member {
    readonly name: Name;
    readonly place?: Name;
    /** Ways to reach it. */
    readonly channels?: readonly Channel[];
}
/** A contact of the provider itself, or additions to a shared organisation. */
export interface OwnContact extends Omit<Contact, 'channels'> {
    readonly channels?: Contact['channels'];
}
export type Sources = SourceDocument | readonly SourceDocument[];
/** A document the facts come from. */
export interface SourceDocument {
    readonly title: Text;
    /** Whose document it is, when not the provider's. */
    readonly by?: Name;
    /** The document's own number or name. */
    readonly id?: Name;
    readonly version?: Name;
    readonly date?: IsoDate;
    readonly href?: HttpsAddress;
    /** The day the document was last read. */
    readonly checked?: IsoDate;
    /** The day its numbers and addresses were last tried; absent when nobody did. */
    readonly tried?: IsoDate;
}
/** Something the document has wrong. */
export interface Correction {
    /** Id of the contact it is about. */
    readonly contact: ContactId;
    /** The channel it is about; the correction is shown where that channel is. */
    readonly channel?: ChannelKind;
    /** As it stands in the document. */
    readonly found: Name;
    /** As it is shown. */
    readonly used: Name;
    readonly why: CorrectionReason;
}
export type CorrectionReason = 'misspelling' | 'former-name' | 'wording';
/** Something only the provider can answer. What the facts themselves show to be open is not listed here. */
export type OpenQuestion = RegimeQuestion | RoleQuestion | ContactQuestion | OwnQuestion;
/** The document calls the law by another name. */
export interface RegimeQuestion {
    readonly kind: 'regime-named-differently';
    readonly regime: RegimeId;
    readonly found: Name;
}
/** The document names several for what one would do. */
export interface RoleQuestion {
    readonly kind: 'several-for-one-role';
    readonly contacts: readonly ContactId[];
}
/** The document names somebody without saying who that is, or under a condition it contradicts elsewhere. */
export interface ContactQuestion {
    readonly kind: 'not-described' | 'condition-contradicts-text';
    readonly contact: ContactId;
}
/** Anything else. */
export interface OwnQuestion {
    readonly kind: 'own';
    readonly text: Text;
}
