import type { ChannelKind, Hours } from './channel.js';
import type { RoleText } from './contact.js';
import type { Party } from './procedure.js';
import type { ContactQuestion, OwnQuestion, RegimeQuestion } from './provider.js';
import type { RegimeId } from './regime.js';
import type { Text } from './text.js';

/** Something that the facts leave open, and only the provider can answer: as facts, for others to put into words. */
export type OpenPoint =
  | OfficerPoint
  | MeetPoint
  | ReachPoint
  | HoursPoint
  | ReadingPoint
  | DatePoint
  | { readonly kind: 'no-document' }
  | RegimeQuestion
  | SeveralPoint
  | UnclearPoint
  | OwnQuestion;

/** No number for the complaints officer; without `officer` nobody is named at all. */
export interface OfficerPoint {
  readonly kind: 'officer-without-phone';
  readonly regime: RegimeId;
  readonly officer?: Party;
}

/** A step that asks for an appointment, and nobody to call for it. */
export interface MeetPoint {
  readonly kind: 'nobody-to-call';
  readonly regime: RegimeId;
  /** Its number, where steps have one. */
  readonly step?: number;
  readonly with: readonly Party[];
  /** Whether one can at least write a mail. */
  readonly mail: boolean;
}

/** Somebody who can be reached in no way. */
export interface ReachPoint {
  readonly kind: 'no-channel';
  readonly contact: Party;
}

/** Hours at which somebody can be reached, on days that are not told. */
export interface HoursPoint {
  readonly kind: 'hours-without-days';
  readonly contact: Pick<Party, 'id' | 'name' | 'role'>;
  readonly channel: ChannelKind;
  readonly hours: readonly Hours[];
}

/** Further documents that are named without an address. */
export interface ReadingPoint {
  readonly kind: 'reading-without-link';
  readonly regime: RegimeId;
  readonly titles: readonly Text[];
}

/** The provider's own document has no date; `title` says which, where there are several documents. */
export interface DatePoint {
  readonly kind: 'document-without-date';
  readonly title?: Text;
}

/** Several for what one would do; `role` is what all of them are. */
export interface SeveralPoint {
  readonly kind: 'several-for-one-role';
  readonly contacts: readonly Party[];
  readonly role?: RoleText;
}

/** Somebody the document leaves unclear. */
export interface UnclearPoint {
  readonly kind: ContactQuestion['kind'];
  readonly contact: Party;
}
