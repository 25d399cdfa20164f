import type { ChannelKind, HttpsAddress } from './channel.js';
import type { ContactId } from './contact.js';
import type { Step } from './step.js';
import type { ArticleNumber } from './term.js';
import type { Languages, Text, Texts } from './text.js';
/** What a provider arranged under one law. */
export interface Arrangement {
    /**
     * For whom it is.
     * @default "everyone"
     */
    readonly audience: Audience;
    /** What a visitor says of themselves where several arrangements stand side by side: `Ik krijg hulp thuis`. */
    readonly choice?: Text;
    /**
     * In the order in which a visitor reads them.
     * @default []
     */
    readonly sections: readonly Section[];
    /** Everybody a visitor can turn to, in the order of the cards. Absent: everybody the sections name, and then all own contacts. */
    readonly contacts?: readonly ContactId[];
    /** Channels of theirs that the source does not name for this arrangement. */
    readonly without?: readonly ChannelKind[];
    /** Who helps right away, without a complaint being filed that way. */
    readonly support?: Help;
    /** Further documents the source names, as it names them; with an address when that is known. */
    readonly reading?: readonly Reading[];
}
export type Audience = 'everyone' | 'adults' | 'young-people' | Languages;
/** Somebody to talk to, and the ways to do so. */
export interface Help {
    readonly by: ContactId;
    readonly through: readonly ChannelKind[];
}
/** A further document. */
export interface Reading {
    readonly title: Text;
    readonly href?: HttpsAddress;
}
export type Section = StepsSection | ChoiceSection | RoutesSection | ConfidantsSection | RulesSection | TextSection;
/** What any section may have. */
interface SectionFacts {
    /** Its heading, in place of ours. */
    readonly title?: Text;
}
/** Steps in order. */
export interface StepsSection extends SectionFacts {
    readonly kind: 'steps';
    readonly steps: readonly Step[];
}
/** Routes side by side, of which any may be chosen. */
export interface ChoiceSection extends SectionFacts {
    readonly kind: 'choice';
    readonly steps: readonly Step[];
}
/** Ways to file with one organisation, of which any may be chosen. */
export interface RoutesSection extends SectionFacts {
    readonly kind: 'routes';
    /** Id of the contact that takes the complaint. */
    readonly to: ContactId;
    readonly by: readonly ChannelKind[];
}
/** Independent people to talk to, who take no complaints. */
export interface ConfidantsSection extends SectionFacts {
    readonly kind: 'confidants';
    readonly facts?: readonly ConfidantText[];
    readonly contacts: readonly ContactId[];
}
export type ConfidantText = ConfidantFact | Languages;
export type ConfidantFact = 'for-child-parent-or-guardian' | 'listens-and-helps' | 'formal-complaint-to-klachtencommissie';
/** Articles of the provider's own arrangement. */
export interface RulesSection extends SectionFacts {
    readonly kind: 'rules';
    readonly rules: readonly Rule[];
}
/** One article. */
export interface Rule {
    readonly number?: ArticleNumber;
    readonly title?: Text;
    readonly text: Texts;
}
/** A visitor's rights (`rights`), one by one, or anything else the provider tells (`prose`). */
export interface TextSection extends SectionFacts {
    readonly kind: 'rights' | 'prose';
    readonly text: Texts;
}
export {};
