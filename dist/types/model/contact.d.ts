/** Somebody a visitor can turn to, as a file of facts gives it. */
export interface Contact {
    readonly id: Id;
    /** Name of the person or the organisation. May be left out when the role names it (`klachtencommissie`). */
    readonly name?: string;
    /** How people shorten the name: `KPZ`. */
    readonly abbreviation?: string;
    /** The whole name, when `name` is a part of it. */
    readonly fullName?: string;
    /** The part of the organisation that answers: `Landelijk Meldpunt Zorg`. */
    readonly desk?: string;
    /** Town where it is, when the source gives no more than that. */
    readonly place?: string;
    /** What somebody is in the procedure. */
    readonly role?: Role;
    /** What this contact does for a visitor; each is one sentence of the phrase book. */
    readonly tasks?: readonly Task[];
    /** Id of the contact this one belongs to or is reached through. */
    readonly through?: ContactId;
    /** For whom, or when. Shown beside the contact, never used to hide it. */
    readonly condition?: Condition;
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
 * The id of a contact that stands elsewhere: in the file's own `contacts`, or among the shared organisations.
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 60
 */
export type ContactId = string;
/** Terms of the law and of Dutch care stay Dutch, as DESIGN.md asks. */
export type Role = 'directeur' | 'voorzitter' | 'klachtenfunctionaris' | 'vertrouwenspersoon' | 'eigen-vertrouwenspersoon' | 'klachtencommissie' | 'geschillencommissie';
export type Task = 'receives-complaints' | 'independent' | 'helps-towards-solution' | 'provides-klachtenfunctionaris' | 'works-with-provider' | 'explains-complaint-to-inspectorate' | 'belongs-to' | 'file-through';
export type Condition = 'under-18' | 'visits-location-or-in-touch';
export type Channel = PhoneChannel | MailChannel | FormChannel | ChatChannel | WebChannel | LetterChannel;
export type ChannelKind = Channel['kind'];
/** A telephone number to call. */
export interface PhoneChannel {
    readonly kind: 'phone';
    /**
     * The number in international form (ITU-T E.164): `+31228322205`.
     * @pattern ^\+[1-9][0-9]{6,14}$
     * @example "+31228322205"
     */
    readonly number: string;
    readonly hours?: readonly Hours[];
}
/** A mail address. */
export interface MailChannel {
    readonly kind: 'mail';
    /**
     * The address alone, without `mailto:`.
     * @pattern ^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$
     * @maxLength 254
     * @example "naam@voorbeeld.nl"
     */
    readonly address: string;
}
/** A form on the web. */
export interface FormChannel {
    readonly kind: 'form';
    readonly href: HttpsAddress;
}
/** A conversation in writing, on a web page. */
export interface ChatChannel {
    readonly kind: 'chat';
    readonly href: HttpsAddress;
    readonly hours?: readonly Hours[];
}
/** A page to read. */
export interface WebChannel {
    readonly kind: 'web';
    readonly href: HttpsAddress;
    /** What the page is about; absent for a home page. */
    readonly topic?: 'complaint-about-care';
}
/** A postal address. */
export interface LetterChannel {
    readonly kind: 'letter';
    /** Street and number, or a P.O. box. */
    readonly street: string;
    /**
     * Dutch postcode, with its space.
     * @pattern ^[1-9][0-9]{3} [A-Z]{2}$
     * @example "1601 BJ"
     */
    readonly postcode: string;
    readonly town: string;
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
    readonly days?: 'working-days' | readonly Weekday[];
    readonly from: ClockTime;
    readonly to: ClockTime;
}
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
/**
 * A time of day, 24 hours: `09:00`.
 * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
 * @example "09:00"
 */
export type ClockTime = string;
