import type { ChannelKind, Condition, Contact, ContactId, Id } from './contact.js';
/** Everything one provider's documents say about complaints, as facts. */
export interface Provider {
    /** Address of the JSON schema, for editors. */
    readonly $schema?: string;
    /** Version of this format. */
    readonly format: 1;
    readonly id: Id;
    /** The name visitors know. */
    readonly name: string;
    /** The name in law, when it differs. */
    readonly fullName?: string;
    /** True for a group of providers; people then deal with "a provider of" it, which has its own arrangement. */
    readonly collective?: boolean;
    /** Why complaining matters, in the order in which it is told: first this, */
    readonly introduction: readonly IntroductionFact[];
    /** and this for who wants to read on. */
    readonly background?: readonly IntroductionFact[];
    /** What the provider arranged under each law. */
    readonly regimes: {
        readonly [id in RegimeId]?: Arrangement;
    };
    /** The provider's own people, and what it says of shared organisations; an entry with the id of one adds to it. */
    readonly contacts: readonly OwnContact[];
    readonly source: SourceDocument;
    /** What was wrong in the document and is shown corrected. */
    readonly corrections?: readonly Correction[];
    /** What only the provider can answer. Never shown to visitors. */
    readonly questions?: readonly OpenQuestion[];
}
export type RegimeId = 'wkkgz' | 'wmo' | 'jeugdwet';
export type IntroductionFact = 'bring-it-up' | 'dissatisfaction' | 'aims' | 'discussed-and-taken-seriously' | 'helps-clients' | 'whatever-the-cause' | 'for-those-complained-about';
/** A contact of the provider itself, or additions to a shared organisation. */
export interface OwnContact extends Omit<Contact, 'channels'> {
    readonly channels?: Contact['channels'];
}
/** What a provider arranged under one law. */
export interface Arrangement {
    readonly audience: 'adults' | 'young-people';
    /** In the order in which a visitor reads them. */
    readonly sections: readonly Section[];
    /** Everybody a visitor can turn to, in the order of the cards. */
    readonly contacts: readonly ContactId[];
    /** Channels of theirs that the source does not name for this arrangement. */
    readonly without?: readonly ChannelKind[];
    /** Who helps by phone or mail, without a complaint being filed that way. */
    readonly support?: {
        readonly by: ContactId;
        readonly through: readonly ChannelKind[];
    };
    /** Titles of further documents the source names, as it names them. */
    readonly reading?: readonly string[];
}
export type Section = StepsSection | RoutesSection | ConfidantsSection;
/** Steps in order. */
export interface StepsSection {
    readonly kind: 'steps';
    readonly steps: readonly Step[];
}
/** Ways to file, of which any may be chosen. */
export interface RoutesSection {
    readonly kind: 'routes';
    /** Id of the contact that takes the complaint. */
    readonly to: ContactId;
    readonly by: readonly ChannelKind[];
}
/** Independent people to talk to, who take no complaints. */
export interface ConfidantsSection {
    readonly kind: 'confidants';
    readonly facts: readonly ConfidantFact[];
    readonly contacts: readonly ContactId[];
}
export type ConfidantFact = 'for-child-parent-or-guardian' | 'listens-and-helps' | 'formal-complaint-to-klachtencommissie';
export type Step = TalkStep | MeetStep | FileStep | DisputeStep;
/** Talk about it first with those concerned or with their manager, where possible and wanted. */
export interface TalkStep {
    readonly kind: 'talk';
}
/** Make an appointment to talk with somebody of the provider. */
export interface MeetStep {
    readonly kind: 'meet';
    /** Id of the contact to meet. */
    readonly with: ContactId;
    /** Who may come along. */
    readonly support: readonly Support[];
}
export type Support = OfficerSupport | TrustedSupport;
/** An independent complaints officer. */
export interface OfficerSupport {
    readonly kind: 'klachtenfunctionaris';
    /** Id of the contact that provides one. */
    readonly by: ContactId;
}
/** Anybody the visitor trusts. */
export interface TrustedSupport {
    readonly kind: 'somebody-trusted';
}
/** File the complaint, when talking did not help or is not wanted. */
export interface FileStep {
    readonly kind: 'file';
    readonly to: ContactId;
    readonly by: readonly ChannelKind[];
    /** True when a visitor may start here. */
    readonly mayBeFirst: boolean;
    /** What begins after filing. */
    readonly then?: 'mediation';
}
/** Have the complaint put before a disputes committee. */
export interface DisputeStep {
    readonly kind: 'dispute';
    readonly to: ContactId;
}
/** The document the facts come from. */
export interface SourceDocument {
    readonly title: string;
    /** The document's own number or name. */
    readonly id?: string;
    readonly version?: string;
    readonly date?: IsoDate;
    /** The day the document was read. Nothing more was checked: no number called, no address visited. */
    readonly checked: IsoDate;
}
/**
 * A day (ISO 8601): `2026-11-21`.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$
 * @example "2026-11-21"
 */
export type IsoDate = string;
/** Something the document has wrong. */
export interface Correction {
    /** Id of the contact it is about. */
    readonly contact: ContactId;
    /** The channel it is about; the correction is shown where that channel is. */
    readonly channel?: ChannelKind;
    /** As it stands in the document. */
    readonly found: string;
    /** As it is shown. */
    readonly used: string;
    readonly why: 'misspelling' | 'former-name' | 'wording';
}
/** Something only the provider can answer. */
export type OpenQuestion = {
    readonly kind: 'regime-named-differently';
    readonly regime: RegimeId;
    readonly found: string;
} | {
    readonly kind: 'several-for-one-role';
    readonly contacts: readonly ContactId[];
} | {
    readonly kind: 'not-described';
    readonly contact: ContactId;
} | {
    readonly kind: 'no-days';
    readonly contact: ContactId;
} | {
    readonly kind: 'no-channel';
    readonly contact: ContactId;
} | {
    readonly kind: 'condition-contradicts-text';
    readonly contact: ContactId;
    readonly condition: Condition;
};
