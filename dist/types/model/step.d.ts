import type { ChannelKind } from './channel.js';
import type { ContactId, Id } from './contact.js';
import type { Term } from './term.js';
import type { Languages, Text, Texts } from './text.js';
/** What a visitor does, or what happens: a sentence of the phrase book about facts, or the provider's own words. */
export type Step = PlainStep | ChoiceStep;
/** Any step but a choice. */
export type PlainStep = TalkStep | AskStep | MeetStep | FileStep | AnswerStep | DisputeStep | OwnStep;
/** What any step may have. */
export interface StepFacts {
    /** A name for this step, for others to refer to. */
    readonly id?: Id;
    /** Its heading, in place of ours. */
    readonly title?: Text;
    /** When it applies: `Is er iets misgegaan bij een behandeling?` */
    readonly when?: Text;
    /** What to do, in place of our sentence. */
    readonly text?: Texts;
    /** What there is to know besides. */
    readonly note?: Texts;
    /** Who may come along or help. */
    readonly support?: readonly Support[];
    /** What to send along or to have at hand, one by one. */
    readonly bring?: readonly Text[];
    /** Ways to do it, in this order, addresses after what can be pressed; absent: those that suit the step. */
    readonly by?: readonly ChannelKind[];
    /** True when a visitor may leave it out. */
    readonly optional?: boolean;
    /** True when a visitor may start here. */
    readonly mayBeFirst?: boolean;
    /** The step that may be taken at the same time. */
    readonly alongside?: StepId;
    /** How long things take. */
    readonly terms?: readonly Term[];
    /** What it costs a visitor; several when that depends on the case. */
    readonly costs?: readonly Costs[];
    /** What begins after it. */
    readonly then?: Following;
    /** Where it goes on, when that is not simply the next step. */
    readonly next?: readonly Next[];
}
/**
 * The `id` of a step.
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 60
 * @example "gesprek"
 */
export type StepId = string;
/** One contact, or several as equals. */
export type Whom = ContactId | readonly ContactId[];
/** Talk about it first with those concerned or with their manager, where possible and wanted. */
export interface TalkStep extends StepFacts {
    readonly kind: 'talk';
    /** With whom, when the source names somebody. */
    readonly with?: Whom;
}
/** Ask somebody for help or advice. */
export interface AskStep extends StepFacts {
    readonly kind: 'ask';
    readonly with: Whom;
}
/** Make an appointment to talk with somebody of the provider. */
export interface MeetStep extends StepFacts {
    readonly kind: 'meet';
    readonly with: Whom;
}
export type Support = OfficerSupport | TrustedSupport | OwnSupport;
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
/** Somebody else, in the provider's own words. */
export interface OwnSupport {
    readonly kind: 'own';
    readonly text: Text;
}
/** File the complaint. */
export interface FileStep extends StepFacts {
    readonly kind: 'file';
    readonly to: Whom;
}
/** An answer or a judgement comes. */
export interface AnswerStep extends StepFacts {
    readonly kind: 'answer';
    /** Who gives it. */
    readonly from: Whom;
}
/** Have the complaint put before a disputes committee. */
export interface DisputeStep extends StepFacts {
    readonly kind: 'dispute';
    readonly to: Whom;
    /** What somebody is dissatisfied with who may do this; absent when the source does not say. */
    readonly dissatisfiedWith?: 'solution-and-handling';
    /** True when both sides have to do what it decides. */
    readonly binding?: boolean;
    /** The most it can award for damage. */
    readonly damagesUpTo?: Euros;
}
/** Something the phrase book has no sentence for. */
export interface OwnStep extends StepFacts {
    readonly kind: 'own';
    readonly title: Text;
    /** Whom it is about, when there is somebody to reach. */
    readonly with?: Whom;
}
/** One of several, whichever suits. */
export interface ChoiceStep extends StepFacts {
    readonly kind: 'choice';
    readonly steps: readonly PlainStep[];
}
/**
 * A sum in euros.
 * @minimum 0
 * @maximum 100000
 */
export type Euros = number;
/**
 * A day or a year (ISO 8601): `2026-01-01`, `2026`.
 * @pattern ^[0-9]{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$
 * @example "2026"
 */
export type DayOrYear = string;
/** A sum that a step costs a visitor. */
export interface Costs {
    /** 0 when it is free; absent when the source says that it costs something and not how much. */
    readonly amount?: Euros;
    /** For whom, or for what. */
    readonly for?: Text;
    /** The day or the year in which this was the amount. */
    readonly on?: DayOrYear;
    /** True when who is right gets it back. */
    readonly back?: boolean;
}
export type Following = 'mediation' | Languages;
export type Outcome = 'satisfied' | 'not-satisfied' | Languages;
/** Where a step goes on. */
export interface Next {
    readonly when?: Outcome;
    /** The `id` of a step, or `end`: then the procedure stops. */
    readonly go: StepId;
}
