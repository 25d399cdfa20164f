import type { Name, Text } from './text.js';
/** A way to reach somebody. */
export type Channel = NumberChannel | MailChannel | LinkChannel | LetterChannel | VisitChannel | ElsewhereChannel;
export type ChannelKind = Channel['kind'];
/** What any way to reach somebody may have. */
interface ChannelFacts {
    /** When somebody answers. */
    readonly hours?: readonly Hours[];
    /** Days on which nobody does, whatever the hours say. */
    readonly closed?: readonly ClosedDates[];
    /** What a visitor has to know: `Kies 2 voor klachten.` */
    readonly note?: Text;
}
/** A number: to call (`phone`, `mobile`), or to send a message to. */
export interface NumberChannel extends ChannelFacts {
    readonly kind: 'phone' | 'mobile' | 'whatsapp' | 'sms';
    readonly number: PhoneNumber;
}
/**
 * A number in international form (ITU-T E.164): `+31228322205`.
 * @pattern ^\+(31([1-9][0-9]{8}|[89]00[0-9]{4,7})|(?!31)[1-9][0-9]{6,14})$
 * @example "+31500000000"
 */
export type PhoneNumber = string;
/** A mail address. */
export interface MailChannel extends ChannelFacts {
    readonly kind: 'mail';
    readonly address: MailAddress;
}
/**
 * A mail address alone, without `mailto:`.
 * @pattern ^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$
 * @maxLength 254
 * @example "naam@voorbeeld.nl"
 */
export type MailAddress = string;
/**
 * Something on the web: a form to fill in, a file to download, a conversation in writing (`chat`), by video
 * (`video`) or by video in sign language (`sign-language`), or a page to read (`web`).
 */
export interface LinkChannel extends ChannelFacts {
    readonly kind: 'form' | 'download' | 'chat' | 'video' | 'sign-language' | 'web';
    readonly href: HttpsAddress;
    /** What is behind the link, in place of our own words for it. */
    readonly title?: Text;
    /** What the page is about, as a fact of the phrase book. */
    readonly topic?: 'complaint-about-care';
}
/** An address to write to. */
export interface LetterChannel extends ChannelFacts {
    readonly kind: 'letter';
    /** The first line, in place of the contact's name. */
    readonly name?: Name;
    /** To whose attention. */
    readonly attention?: Text;
    /** Street and number, a P.O. box, or an `Antwoordnummer`. */
    readonly street: Name;
    readonly postcode: Postcode;
    readonly town: Name;
}
/** A place to come to: as much of its address as the source gives, and where to go there. */
export interface VisitChannel extends ChannelFacts {
    readonly kind: 'visit';
    /** Where in the building: `de balie, begane grond`. */
    readonly at?: Text;
    readonly street?: Name;
    readonly postcode?: Postcode;
    readonly town?: Name;
}
/**
 * Dutch postcode, with its space.
 * @pattern ^[1-9][0-9]{3} [A-Z]{2}$
 * @example "1601 BJ"
 */
export type Postcode = string;
/** No address of its own: to be asked for (`on-request`), or to be found elsewhere (`see-there`). */
export interface ElsewhereChannel extends ChannelFacts {
    readonly kind: 'on-request' | 'see-there';
    /** What can be asked for, or where it is to be found. */
    readonly title: Text;
    /** Where to find it on the web. */
    readonly href?: HttpsAddress;
}
/**
 * An address on the web.
 * @pattern ^https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#][A-Za-z0-9_.~:/?#@!$&()*+,;=%-]*)?$
 * @maxLength 2000
 * @example "https://www.voorbeeld.nl/klachten"
 */
export type HttpsAddress = string;
/** A stretch of time in which somebody answers, in Amsterdam time. */
export interface Hours {
    /** On which days. Absent when the source does not say: then no day may be assumed. */
    readonly days?: Days;
    readonly from: ClockTime;
    readonly to: ClockTime;
}
export type Days = 'working-days' | 'every-day' | readonly Weekday[];
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
/**
 * A time of day, 24 hours: `09:00`; `24:00` is the end of the day.
 * @pattern ^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$
 * @example "09:00"
 */
export type ClockTime = string;
/** Days in a row on which nobody answers. */
export interface ClosedDates {
    readonly from: IsoDate;
    /** The last of them; absent for one day. */
    readonly to?: IsoDate;
    readonly why?: Text;
}
/**
 * A day (ISO 8601): `2026-11-21`.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$
 * @example "2026-12-31"
 */
export type IsoDate = string;
export {};
