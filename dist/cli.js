#!/usr/bin/env node
const VERSION = "0.1.0";

import { stdout, stderr, stdin } from "node:process";

import { parseArgs } from "node:util";

import { Buffer as Buffer$1 } from "buffer";

import { basename, join, dirname } from "node:path";

import { createReadStream, mkdirSync, writeFileSync } from "node:fs";

import { fileURLToPath } from "node:url";

const SOURCE = "nl";

const LANGUAGES = {
 nl: "Nederlands",
 en: "English",
 de: "Deutsch",
 fr: "Français",
 pl: "Polski",
 tr: "Türkçe",
 uk: "Українська",
 ar: "العربية"
};

const LOCALES = Object.keys(LANGUAGES);

const localeOf = tag => LOCALES.find(one => one === tag.trim().toLowerCase().split(/[-_]/)[0]);

const MOST_FAULTS = LOCALES.length;

const directionOf = locale => locale === "ar" ? "rtl" : "ltr";

function readLanguages(raw, faults) {
 const found = raw.split(/[\s,;]+/).filter(Boolean);
 const unknown = [ ...new Set(found.filter(one => !localeOf(one))) ];
 for (const one of unknown.slice(0, MOST_FAULTS)) faults.push({
  code: "value-unknown",
  where: "languages",
  found: one,
  expected: LOCALES
 });
 return [ ...new Set(found.flatMap(one => localeOf(one) ?? [])) ];
}

var igj = {
 id: "igj",
 name: "Inspectie Gezondheidszorg en Jeugd",
 abbreviation: "IGJ",
 desk: "Landelijk Meldpunt Zorg",
 tasks: [ "explains-complaint-to-inspectorate" ],
 channels: [ {
  kind: "web",
  href: "https://www.igj.nl/onderwerpen/klacht-of-vraag-over-zorg-of-jeugdhulpverlening",
  topic: "complaint-about-care"
 }, {
  kind: "web",
  href: "https://www.igj.nl"
 } ]
};

var jeugdstem = {
 id: "jeugdstem",
 name: "Jeugdstem",
 role: "vertrouwenspersoon",
 condition: "under-18",
 channels: [ {
  kind: "phone",
  number: "+31885551000",
  hours: [ {
   days: "working-days",
   from: "09:00",
   to: "17:00"
  } ]
 }, {
  kind: "mail",
  address: "info@jeugdstem.nl"
 }, {
  kind: "chat",
  href: "https://www.jeugdstem.nl",
  hours: [ {
   days: [ "mon", "tue", "wed", "thu" ],
   from: "16:00",
   to: "20:00"
  }, {
   days: [ "fri" ],
   from: "15:00",
   to: "17:00"
  } ]
 } ]
};

var klachtenportaalZorg = {
 id: "klachtenportaal-zorg",
 name: "Klachtenportaal Zorg",
 abbreviation: "KPZ",
 tasks: [ "receives-complaints", "independent", "helps-towards-solution", "provides-klachtenfunctionaris" ],
 channels: [ {
  kind: "phone",
  number: "+31228322205",
  hours: [ {
   from: "09:00",
   to: "12:00"
  } ]
 }, {
  kind: "mail",
  address: "info@klachtenportaalzorg.nl"
 }, {
  kind: "form",
  href: "https://klachtenportaalzorg.nl/klacht-indienen"
 }, {
  kind: "letter",
  street: "Westeinde 14a",
  postcode: "1601 BJ",
  town: "Enkhuizen"
 } ]
};

var quasir = {
 id: "quasir",
 name: "Quasir",
 fullName: "Quasir groep",
 place: "Meppel",
 role: "klachtenfunctionaris",
 channels: [ {
  kind: "phone",
  number: "+31648445538"
 } ]
};

var zorgbelangDrenthe = {
 id: "zorgbelang-drenthe",
 name: "Zorgbelang Drenthe",
 role: "vertrouwenspersoon",
 condition: "visits-location-or-in-touch",
 channels: [ {
  kind: "phone",
  number: "+31507271500"
 }, {
  kind: "mail",
  address: "info@zorgbelang-drenthe.nl"
 } ]
};

var zorgbelangGroningen = {
 id: "zorgbelang-groningen",
 name: "Zorgbelang Groningen",
 role: "vertrouwenspersoon",
 condition: "visits-location-or-in-touch",
 channels: [ {
  kind: "phone",
  number: "+31505713999"
 }, {
  kind: "mail",
  address: "info@zorgbelang-groningen.nl"
 } ]
};

var lichtpunt = {
 $schema: "../provider.schema.json",
 format: 1,
 id: "lichtpunt",
 name: "Lichtpunt",
 fullName: "Stichting Maatschappelijke Opvang en Ontmoeting Lichtpunt",
 introduction: [ "dissatisfaction", "bring-it-up", "aims" ],
 background: [ "whatever-the-cause", "for-those-complained-about" ],
 complainants: "everyone",
 regimes: {
  wkkgz: {
   audience: "adults",
   sections: [ {
    kind: "steps",
    steps: [ {
     kind: "talk"
    }, {
     kind: "meet",
     with: "directeur",
     support: [ {
      kind: "klachtenfunctionaris",
      by: "klachtenportaal-zorg"
     }, {
      kind: "somebody-trusted"
     } ]
    }, {
     kind: "file",
     to: "klachtenportaal-zorg",
     by: [ "form" ],
     mayBeFirst: true,
     then: "mediation"
    }, {
     kind: "dispute",
     to: "geschillencommissie",
     dissatisfiedWith: "solution-and-handling"
    } ]
   }, {
    kind: "routes",
    to: "klachtenportaal-zorg",
    by: [ "form", "letter" ]
   } ],
   support: {
    by: "klachtenportaal-zorg",
    through: [ "phone", "mail" ]
   },
   contacts: [ "klachtenportaal-zorg", "quasir", "directeur", "geschillencommissie", "igj" ],
   reading: [ {
    title: "Klachtenprocedure Wkkgz"
   }, {
    title: "Klachtenfunctionaris Wkkgz"
   }, {
    title: "Geschillencommissie KPZ"
   }, {
    title: "Klachtenreglement Wkkgz"
   } ]
  }
 },
 contacts: [ {
  id: "directeur",
  name: "Machiel Talsma",
  role: "directeur"
 }, {
  id: "geschillencommissie",
  role: "geschillencommissie",
  tasks: [ "belongs-to" ],
  through: "klachtenportaal-zorg"
 }, {
  id: "quasir",
  tasks: [ "works-with-provider" ]
 } ],
 source: {
  title: "Klachtenprocedure cliënten",
  id: "Procedure 6.4",
  checked: "2026-11-21"
 },
 corrections: [ {
  contact: "klachtenportaal-zorg",
  channel: "letter",
  found: "Enkhuzen",
  used: "Enkhuizen",
  why: "misspelling"
 }, {
  contact: "igj",
  found: "Inspectie voor de Gezondheidszorg",
  used: "Inspectie Gezondheidszorg en Jeugd",
  why: "former-name"
 } ],
 questions: [ {
  kind: "several-for-one-role",
  contacts: [ "klachtenportaal-zorg", "quasir" ]
 } ]
};

var zorgkracht12 = {
 $schema: "../provider.schema.json",
 format: 1,
 id: "zorgkracht-12",
 name: "Zorgkracht 12",
 collective: true,
 introduction: [ "dissatisfaction", "discussed-and-taken-seriously", "aims", "helps-clients" ],
 complainants: "everyone",
 regimes: {
  jeugdwet: {
   audience: "young-people",
   sections: [ {
    kind: "routes",
    to: "klachtenportaal-zorg",
    by: [ "form", "letter" ]
   }, {
    kind: "confidants",
    facts: [ "for-child-parent-or-guardian", "listens-and-helps", "formal-complaint-to-klachtencommissie" ],
    contacts: [ "jeugdstem", "eigen-vertrouwenspersoon", "zorgbelang-drenthe", "zorgbelang-groningen" ]
   } ],
   support: {
    by: "klachtenportaal-zorg",
    through: [ "phone", "mail" ]
   },
   contacts: [ "klachtenportaal-zorg", "jeugdstem", "eigen-vertrouwenspersoon", "zorgbelang-drenthe", "zorgbelang-groningen", "klachtencommissie", "igj" ],
   reading: [ {
    title: "Klachtenprocedure jeugdzorg"
   }, {
    title: "Klachtenfunctionaris jeugdzorg"
   }, {
    title: "Klachtencommissie jeugdzorg"
   }, {
    title: "Klachtenreglement jeugdwet"
   } ]
  },
  wmo: {
   audience: "adults",
   sections: [ {
    kind: "steps",
    steps: [ {
     kind: "talk"
    }, {
     kind: "meet",
     with: "voorzitter",
     support: [ {
      kind: "klachtenfunctionaris",
      by: "klachtenportaal-zorg"
     }, {
      kind: "somebody-trusted"
     } ]
    }, {
     kind: "file",
     to: "klachtenportaal-zorg",
     by: [ "form" ],
     mayBeFirst: true,
     then: "mediation"
    }, {
     kind: "dispute",
     to: "geschillencommissie",
     dissatisfiedWith: "solution-and-handling"
    } ]
   } ],
   support: {
    by: "klachtenportaal-zorg",
    through: [ "phone", "mail" ]
   },
   without: [ "letter" ],
   contacts: [ "klachtenportaal-zorg", "voorzitter", "geschillencommissie", "igj" ],
   reading: [ {
    title: "Klachtenprocedure Wkkgz"
   }, {
    title: "Klachtenfunctionaris Wkkgz"
   }, {
    title: "Geschillencommissie KPZ"
   }, {
    title: "Klachtenreglement Wkkgz"
   } ]
  }
 },
 contacts: [ {
  id: "voorzitter",
  name: "Esther Bronsema",
  role: "voorzitter"
 }, {
  id: "geschillencommissie",
  role: "geschillencommissie",
  tasks: [ "belongs-to" ],
  through: "klachtenportaal-zorg"
 }, {
  id: "klachtencommissie",
  role: "klachtencommissie",
  tasks: [ "file-through" ],
  through: "klachtenportaal-zorg"
 }, {
  id: "eigen-vertrouwenspersoon",
  role: "eigen-vertrouwenspersoon"
 } ],
 source: {
  title: "Klachtenprocedure",
  version: "4",
  checked: "2026-11-21"
 },
 corrections: [ {
  contact: "klachtenportaal-zorg",
  channel: "letter",
  found: "Enkhuzen",
  used: "Enkhuizen",
  why: "misspelling"
 }, {
  contact: "igj",
  found: "Inspectie voor de Gezondheidszorg",
  used: "Inspectie Gezondheidszorg en Jeugd",
  why: "former-name"
 }, {
  contact: "jeugdstem",
  found: "Stichting Advies- en Klachtenbureau Jeugdzorg",
  used: "Jeugdstem",
  why: "former-name"
 }, {
  contact: "jeugdstem",
  channel: "phone",
  found: "tussen 9:00-17:00 uur",
  used: "van 9.00 tot 17.00 uur",
  why: "wording"
 } ],
 questions: [ {
  kind: "regime-named-differently",
  regime: "wmo",
  found: "Wkkgz"
 }, {
  kind: "not-described",
  contact: "klachtencommissie"
 }, {
  kind: "condition-contradicts-text",
  contact: "jeugdstem"
 } ]
};

var jeugdwet = {
 id: "jeugdwet",
 name: "Jeugdwet",
 short: "Jeugdwet",
 href: "https://wetten.overheid.nl/BWBR0034925",
 publication: {
  in: "Staatsblad",
  year: 2014,
  checked: "2026-11-21"
 },
 articles: [ {
  article: "2.6",
  fact: "municipality-sees-to-independent-vertrouwenspersoon"
 }, {
  article: "4.2.1",
  fact: "committee-of-at-least-three-with-outside-chair"
 }, {
  article: "4.2.1",
  fact: "arrangement-sets-its-own-term"
 }, {
  article: "4.2.1",
  fact: "may-be-assisted"
 }, {
  article: "4.2.1",
  fact: "provider-says-what-it-will-do",
  term: {
   amount: 1,
   unit: "month"
  }
 } ]
};

var wkkgz = {
 id: "wkkgz",
 name: "Wet kwaliteit, klachten en geschillen zorg",
 short: "Wkkgz",
 href: "https://wetten.overheid.nl/BWBR0037173",
 publication: {
  in: "Staatsblad",
  year: 2015,
  checked: "2026-11-21"
 },
 articles: [ {
  article: "14",
  fact: "term-starts-with-written-complaint"
 }, {
  article: "15",
  fact: "klachtenfunctionaris-is-free"
 }, {
  article: "17",
  fact: "written-reasoned-judgement",
  term: {
   amount: 6,
   unit: "week",
   extension: {
    amount: 4,
    unit: "week"
   }
  }
 }, {
  article: "18",
  fact: "recognised-disputes-body"
 }, {
  article: "20",
  fact: "binding-advice-and-damages",
  amount: 25e3
 }, {
  article: "22",
  fact: "disputes-body-rules",
  term: {
   amount: 6,
   unit: "month"
  }
 } ]
};

var wmo = {
 id: "wmo",
 name: "Wet maatschappelijke ondersteuning 2015",
 short: "Wmo",
 href: "https://wetten.overheid.nl/BWBR0035362",
 publication: {
  in: "Staatsblad",
  year: 2014,
  checked: "2026-11-21"
 },
 articles: [ {
  article: "3.2",
  fact: "provider-has-arrangement"
 } ]
};

const laws = {
 wkkgz: wkkgz,
 wmo: wmo,
 jeugdwet: jeugdwet
};

const AREA = /^0(?:6|1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[4578]|\d{3})/;

const readablePhone = number => number.startsWith("+31") ? number.replace("+31", "0").replace(AREA, "$& ").replace(/(?<=\d\d)(?=(\d\d){1,3}$)/g, " ") : number;

function readPhone(typed) {
 const digits = typed.replace(/^tel:|\(0\)|[\s().\-/\u200b-\u203a]/gi, "");
 const number = digits.replace(/^00/, "+").replace(/^0/, "+31");
 return /^\+(?:31(?:[1-9]\d{8}|[89]00\d{4,7})|(?!31)[1-9]\d{6,14})$/.test(number) ? number : void 0;
}

const findProvider$1 = ({own: own, providers: providers}, id) => own?.id === id ? own : providers.find(one => one.id === id);

const bundled = {
 providers: [ lichtpunt, zorgkracht12 ],
 organisations: [ klachtenportaalZorg, quasir, igj, jeugdstem, zorgbelangGroningen, zorgbelangDrenthe ],
 regimes: laws
};

const DAY = 864e5;

const WEEK$2 = [ "sun", "mon", "tue", "wed", "thu", "fri", "sat" ];

const addDays = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;

const weekdayOf = date => WEEK$2[new Date(date).getUTCDay()];

const isDay = day => day > "1000" && !!new Date(day).toJSON()?.startsWith(day);

const contradiction = (name, part) => {
 const {from: from, to: to, least: least, amount: amount, days: days, on: on, at: at, street: street} = part;
 if ([ "Hours", "ClosedDates" ].includes(name) && from && to && (name === "Hours" ? to <= from : to < from)) return [ "to", `> "${String(from)}"` ];
 if (least && amount && least > amount) return [ "least", `≤ ${String(amount)}` ];
 if (name === "Costs" && on && amount === void 0) return [ "on", '"amount": …' ];
 if (name === "VisitChannel" && !at && !street) return [ "kind", '"street": "…"' ];
 if (Array.isArray(days) && !days[0]) return [ "days", '["mon", …]' ];
 return void 0;
};

var format$1 = {
 Provider: {
  "$schema?": "Line",
  "format=1": "Count",
  id: "Id",
  name: "Name",
  "fullName?": "Name",
  "collective?": "boolean",
  "members?": "Member[]",
  "channels?": "Channel[]",
  "introduction?": "IntroductionText[]",
  "background?": "IntroductionText[]",
  "complainants?": "Complainants",
  regimes: "Regimes",
  "contacts?": "OwnContact[]",
  "source?": "Sources",
  "corrections?": "Correction[]",
  "questions?": "OpenQuestion[]"
 },
 Line: [ "^(?=.*[\\p{L}\\p{N}])[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]+$", 2e3, "een regel tekst" ],
 Count: [ 1, 1e3, 1 ],
 Id: [ "^[a-z0-9]+(-[a-z0-9]+)*$", 60, "lichtpunt" ],
 Name: [ "^(?=.*[\\p{L}\\p{N}])[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]+$", 120, "een naam" ],
 Member: {
  name: "Name",
  "place?": "Name",
  "channels?": "Channel[]"
 },
 Channel: "NumberChannel|MailChannel|LinkChannel|LetterChannel|VisitChannel|ElsewhereChannel",
 NumberChannel: {
  "hours?": "Hours[]",
  "closed?": "ClosedDates[]",
  "note?": "Text",
  kind: "phone|mobile|whatsapp|sms",
  number: "PhoneNumber"
 },
 Hours: {
  "days?": "Days",
  from: "ClockTime",
  to: "ClockTime"
 },
 Days: "working-days|every-day|Weekday[]",
 Weekday: "mon|tue|wed|thu|fri|sat|sun",
 ClockTime: [ "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", 40, "09:00" ],
 ClosedDates: {
  from: "IsoDate",
  "to?": "IsoDate",
  "why?": "Text"
 },
 IsoDate: [ "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", 40, "2026-12-31" ],
 Text: "Line|Languages",
 Languages: {
  "*": "Line"
 },
 PhoneNumber: [ "^\\+(31([1-9][0-9]{8}|[89]00[0-9]{4,7})|(?!31)[1-9][0-9]{6,14})$", 40, "+31500000000" ],
 MailChannel: {
  "hours?": "Hours[]",
  "closed?": "ClosedDates[]",
  "note?": "Text",
  kind: "mail",
  address: "MailAddress"
 },
 MailAddress: [ "^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", 254, "naam@voorbeeld.nl" ],
 LinkChannel: {
  "hours?": "Hours[]",
  "closed?": "ClosedDates[]",
  "note?": "Text",
  kind: "form|download|chat|video|sign-language|web",
  href: "HttpsAddress",
  "title?": "Text",
  "topic?": "complaint-about-care"
 },
 HttpsAddress: [ "^https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#][A-Za-z0-9_.~:/?#@!$&()*+,;=%-]*)?$", 2e3, "https://www.voorbeeld.nl/klachten" ],
 LetterChannel: {
  "hours?": "Hours[]",
  "closed?": "ClosedDates[]",
  "note?": "Text",
  kind: "letter",
  "name?": "Name",
  "attention?": "Text",
  street: "Name",
  postcode: "Postcode",
  town: "Name"
 },
 Postcode: [ "^[1-9][0-9]{3} [A-Z]{2}$", 40, "1601 BJ" ],
 VisitChannel: {
  "hours?": "Hours[]",
  "closed?": "ClosedDates[]",
  "note?": "Text",
  kind: "visit",
  "at?": "Text",
  "street?": "Name",
  "postcode?": "Postcode",
  "town?": "Name"
 },
 ElsewhereChannel: {
  "hours?": "Hours[]",
  "closed?": "ClosedDates[]",
  "note?": "Text",
  kind: "on-request|see-there",
  title: "Text",
  "href?": "HttpsAddress"
 },
 IntroductionText: "IntroductionFact|Languages",
 IntroductionFact: "bring-it-up|dissatisfaction|aims|discussed-and-taken-seriously|helps-clients|whatever-the-cause|for-those-complained-about",
 Complainants: "everyone|client-or-representative|client-representative-or-surviving-relative|Languages",
 Regimes: {
  "wkkgz?": "Arrangement",
  "wmo?": "Arrangement",
  "jeugdwet?": "Arrangement"
 },
 Arrangement: {
  'audience="everyone"': "Audience",
  "choice?": "Text",
  "sections=[]": "Section[]",
  "contacts?": "ContactId[]",
  "without?": "ChannelKind[]",
  "support?": "Help",
  "reading?": "Reading[]"
 },
 Audience: "everyone|adults|young-people|Languages",
 Section: "StepsSection|ChoiceSection|RoutesSection|ConfidantsSection|RulesSection|TextSection",
 StepsSection: {
  "title?": "Text",
  kind: "steps",
  steps: "Step[]"
 },
 Step: "PlainStep|ChoiceStep",
 PlainStep: "TalkStep|AskStep|MeetStep|FileStep|AnswerStep|DisputeStep|OwnStep",
 TalkStep: {
  "id?": "Id",
  "title?": "Text",
  "when?": "Text",
  "text?": "Texts",
  "note?": "Texts",
  "support?": "Support[]",
  "bring?": "Text[]",
  "by?": "ChannelKind[]",
  "optional?": "boolean",
  "mayBeFirst?": "boolean",
  "alongside?": "StepId",
  "terms?": "Term[]",
  "costs?": "Costs[]",
  "then?": "Following",
  "next?": "Next[]",
  kind: "talk",
  "with?": "Whom"
 },
 Texts: "Text|Text[]",
 Support: "OfficerSupport|TrustedSupport|OwnSupport",
 OfficerSupport: {
  kind: "klachtenfunctionaris",
  by: "ContactId"
 },
 ContactId: [ "^[a-z0-9]+(-[a-z0-9]+)*$", 60, "klachtenfunctionaris" ],
 TrustedSupport: {
  kind: "somebody-trusted"
 },
 OwnSupport: {
  kind: "own",
  text: "Text"
 },
 ChannelKind: "phone|mobile|whatsapp|sms|mail|form|download|chat|video|sign-language|web|letter|visit|on-request|see-there",
 StepId: [ "^[a-z0-9]+(-[a-z0-9]+)*$", 60, "gesprek" ],
 Term: {
  amount: "Count",
  unit: "TimeUnit",
  "least?": "Count",
  for: "TermFor",
  "usual?": "boolean",
  "from?": "TermStart",
  "extension?": "Duration",
  "by?": "TermSetter",
  "article?": "ArticleNumber"
 },
 TimeUnit: "day|working-day|week|month|year",
 TermFor: "confirmation|contact|hearing|answer|judgement|file|Languages",
 TermStart: "receipt|written-receipt|event|conversation|answer|Languages",
 Duration: {
  amount: "Count",
  unit: "TimeUnit"
 },
 TermSetter: "provider|law",
 ArticleNumber: [ "^[0-9A-Za-z.: ]+$", 20, "4.2.1" ],
 Costs: {
  "amount?": "Euros",
  "for?": "Text",
  "on?": "DayOrYear",
  "back?": "boolean"
 },
 Euros: [ 0, 1e5 ],
 DayOrYear: [ "^[0-9]{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$", 40, "2026" ],
 Following: "mediation|Languages",
 Next: {
  "when?": "Outcome",
  go: "StepId"
 },
 Outcome: "satisfied|not-satisfied|Languages",
 Whom: "ContactId|ContactId[]",
 AskStep: {
  "id?": "Id",
  "title?": "Text",
  "when?": "Text",
  "text?": "Texts",
  "note?": "Texts",
  "support?": "Support[]",
  "bring?": "Text[]",
  "by?": "ChannelKind[]",
  "optional?": "boolean",
  "mayBeFirst?": "boolean",
  "alongside?": "StepId",
  "terms?": "Term[]",
  "costs?": "Costs[]",
  "then?": "Following",
  "next?": "Next[]",
  kind: "ask",
  with: "Whom"
 },
 MeetStep: {
  "id?": "Id",
  "title?": "Text",
  "when?": "Text",
  "text?": "Texts",
  "note?": "Texts",
  "support?": "Support[]",
  "bring?": "Text[]",
  "by?": "ChannelKind[]",
  "optional?": "boolean",
  "mayBeFirst?": "boolean",
  "alongside?": "StepId",
  "terms?": "Term[]",
  "costs?": "Costs[]",
  "then?": "Following",
  "next?": "Next[]",
  kind: "meet",
  with: "Whom"
 },
 FileStep: {
  "id?": "Id",
  "title?": "Text",
  "when?": "Text",
  "text?": "Texts",
  "note?": "Texts",
  "support?": "Support[]",
  "bring?": "Text[]",
  "by?": "ChannelKind[]",
  "optional?": "boolean",
  "mayBeFirst?": "boolean",
  "alongside?": "StepId",
  "terms?": "Term[]",
  "costs?": "Costs[]",
  "then?": "Following",
  "next?": "Next[]",
  kind: "file",
  to: "Whom"
 },
 AnswerStep: {
  "id?": "Id",
  "title?": "Text",
  "when?": "Text",
  "text?": "Texts",
  "note?": "Texts",
  "support?": "Support[]",
  "bring?": "Text[]",
  "by?": "ChannelKind[]",
  "optional?": "boolean",
  "mayBeFirst?": "boolean",
  "alongside?": "StepId",
  "terms?": "Term[]",
  "costs?": "Costs[]",
  "then?": "Following",
  "next?": "Next[]",
  kind: "answer",
  from: "Whom"
 },
 DisputeStep: {
  "id?": "Id",
  "title?": "Text",
  "when?": "Text",
  "text?": "Texts",
  "note?": "Texts",
  "support?": "Support[]",
  "bring?": "Text[]",
  "by?": "ChannelKind[]",
  "optional?": "boolean",
  "mayBeFirst?": "boolean",
  "alongside?": "StepId",
  "terms?": "Term[]",
  "costs?": "Costs[]",
  "then?": "Following",
  "next?": "Next[]",
  kind: "dispute",
  to: "Whom",
  "dissatisfiedWith?": "solution-and-handling",
  "binding?": "boolean",
  "damagesUpTo?": "Euros"
 },
 OwnStep: {
  "id?": "Id",
  title: "Text",
  "when?": "Text",
  "text?": "Texts",
  "note?": "Texts",
  "support?": "Support[]",
  "bring?": "Text[]",
  "by?": "ChannelKind[]",
  "optional?": "boolean",
  "mayBeFirst?": "boolean",
  "alongside?": "StepId",
  "terms?": "Term[]",
  "costs?": "Costs[]",
  "then?": "Following",
  "next?": "Next[]",
  kind: "own",
  "with?": "Whom"
 },
 ChoiceStep: {
  "id?": "Id",
  "title?": "Text",
  "when?": "Text",
  "text?": "Texts",
  "note?": "Texts",
  "support?": "Support[]",
  "bring?": "Text[]",
  "by?": "ChannelKind[]",
  "optional?": "boolean",
  "mayBeFirst?": "boolean",
  "alongside?": "StepId",
  "terms?": "Term[]",
  "costs?": "Costs[]",
  "then?": "Following",
  "next?": "Next[]",
  kind: "choice",
  steps: "PlainStep[]"
 },
 ChoiceSection: {
  "title?": "Text",
  kind: "choice",
  steps: "Step[]"
 },
 RoutesSection: {
  "title?": "Text",
  kind: "routes",
  to: "ContactId",
  by: "ChannelKind[]"
 },
 ConfidantsSection: {
  "title?": "Text",
  kind: "confidants",
  "facts?": "ConfidantText[]",
  contacts: "ContactId[]"
 },
 ConfidantText: "ConfidantFact|Languages",
 ConfidantFact: "for-child-parent-or-guardian|listens-and-helps|formal-complaint-to-klachtencommissie",
 RulesSection: {
  "title?": "Text",
  kind: "rules",
  rules: "Rule[]"
 },
 Rule: {
  "number?": "ArticleNumber",
  "title?": "Text",
  text: "Texts"
 },
 TextSection: {
  "title?": "Text",
  kind: "rights|prose",
  text: "Texts"
 },
 Help: {
  by: "ContactId",
  through: "ChannelKind[]"
 },
 Reading: {
  title: "Text",
  "href?": "HttpsAddress"
 },
 OwnContact: {
  id: "Id",
  "name?": "Name",
  "abbreviation?": "Name",
  "fullName?": "Name",
  "desk?": "Name",
  "place?": "Name",
  "role?": "RoleText",
  "tasks?": "TaskText[]",
  "through?": "ContactId",
  "condition?": "ConditionText",
  "audience?": "Text",
  "region?": "Text",
  "location?": "Text",
  "discipline?": "Text",
  "subject?": "Text",
  "channels?": "Channel[]"
 },
 RoleText: "Role|Languages",
 Role: "zorgaanbieder|bestuur|directeur|voorzitter|leidinggevende|zorgverlener|klachtenfunctionaris|vertrouwenspersoon|eigen-vertrouwenspersoon|klachtencommissie|geschillencommissie|toezichthouder",
 TaskText: "Task|Languages",
 Task: "receives-complaints|independent|impartial|confidential|free|mediates|helps-filing|helps-towards-solution|provides-klachtenfunctionaris|works-with-provider|explains-complaint-to-inspectorate|belongs-to|file-through",
 ConditionText: "Condition|Languages",
 Condition: "under-18|visits-location-or-in-touch",
 Sources: "SourceDocument|SourceDocument[]",
 SourceDocument: {
  title: "Text",
  "by?": "Name",
  "id?": "Name",
  "version?": "Name",
  "date?": "IsoDate",
  "href?": "HttpsAddress",
  "checked?": "IsoDate",
  "tried?": "IsoDate"
 },
 Correction: {
  contact: "ContactId",
  "channel?": "ChannelKind",
  found: "Name",
  used: "Name",
  why: "CorrectionReason"
 },
 CorrectionReason: "misspelling|former-name|wording",
 OpenQuestion: "RegimeQuestion|RoleQuestion|ContactQuestion|OwnQuestion",
 RegimeQuestion: {
  kind: "regime-named-differently",
  regime: "RegimeId",
  found: "Name"
 },
 RegimeId: "wkkgz|wmo|jeugdwet",
 RoleQuestion: {
  kind: "several-for-one-role",
  contacts: "ContactId[]"
 },
 ContactQuestion: {
  kind: "not-described|condition-contradicts-text",
  contact: "ContactId"
 },
 OwnQuestion: {
  kind: "own",
  text: "Text"
 },
 Contact: {
  id: "Id",
  "name?": "Name",
  "abbreviation?": "Name",
  "fullName?": "Name",
  "desk?": "Name",
  "place?": "Name",
  "role?": "RoleText",
  "tasks?": "TaskText[]",
  "through?": "ContactId",
  "condition?": "ConditionText",
  "audience?": "Text",
  "region?": "Text",
  "location?": "Text",
  "discipline?": "Text",
  "subject?": "Text",
  channels: "Channel[]"
 }
};

const format = format$1;

const MOST_ITEMS = 5e3;

const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const leavesOf = expression => expression.split("|").flatMap(name => {
 const shape = format[name];
 return typeof shape === "string" ? leavesOf(shape) : name;
});

const isFields$1 = shape => typeof shape === "object" && !Array.isArray(shape);

const fieldsOf = fields => Object.entries(fields).map(([field, type]) => {
 const [key = "", otherwise] = field.split("=");
 return {
  key: key.replace("?", ""),
  type: type,
  needed: !key.endsWith("?"),
  otherwise: otherwise
 };
});

const isWord = leaf => /^[a-z]/.test(leaf) && ![ "string", "boolean" ].includes(leaf);

const expectedOf = leaf => {
 const shape = format[leaf];
 if (leaf.endsWith("[]")) return [ "[…]" ];
 if (leaf === "boolean") return [ "true", "false" ];
 if (isFields$1(shape)) return [ "{…}" ];
 if (!shape) return [ leaf === "string" ? '"…"' : leaf ];
 const [least, most, example] = shape;
 return [ typeof least === "number" ? `${String(least)}–${String(most)}` : `"${String(example)}"` ];
};

function readAs(type, value, where, reading) {
 const leaves = leavesOf(type);
 const fault = (code, expected = leaves.flatMap(expectedOf), found = value, at = where) => {
  reading.faults.push({
   code: code,
   where: at,
   found: found,
   expected: expected
  });
  return void 0;
 };
 if (Array.isArray(value)) return readList(leaves, value, where, reading, fault);
 if (typeof value === "string") return readText(leaves, value, reading, fault);
 if (typeof value === "object" && value) return readObject(leaves, value, where, reading, fault);
 const fits = leaves.some(leaf => {
  const shape = format[leaf];
  return Array.isArray(shape) && typeof shape[0] === "number" && typeof value === "number" ? value >= shape[0] && value <= Number(shape[1]) && (!shape[2] || Number.isInteger(value)) : leaf === typeof value;
 });
 return fits ? value : fault("value-wrong");
}

function readList(leaves, value, where, reading, fault) {
 const list = leaves.find(leaf => leaf.endsWith("[]"));
 if (!list) return fault("value-wrong");
 if (value.length > MOST_ITEMS) fault("value-too-long", [ `≤ ${String(MOST_ITEMS)}` ]);
 const ids = new Set;
 return value.slice(0, MOST_ITEMS).flatMap((item, at) => {
  const path = `${where}[${String(at)}]`;
  const part = readAs(list.slice(0, -2), item, path, reading);
  const {id: id} = part ?? {};
  if (id && ids.has(id)) {
   fault("id-twice", [ `≠ "${id}"` ], id, `${path}.id`);
   return [];
  }
  ids.add(id);
  return part === void 0 ? [] : [ part ];
 });
}

function readObject(leaves, value, where, reading, fault) {
 const names = leaves.filter(leaf => isFields$1(format[leaf]));
 const kindsOf = name2 => format[name2].kind?.split("|") ?? [];
 const kinds = names.flatMap(kindsOf).map(String);
 const {kind: kind} = value;
 const name = kinds[0] ? names.find(one => kindsOf(one).includes(kind)) : names[0];
 if (name) return readFields(name, value, where, reading);
 if (!kinds[0]) return fault("value-wrong");
 const code = kind === void 0 ? "value-missing" : "value-unknown";
 reading.faults.push({
  code: code,
  where: `${where}.kind`,
  found: kind,
  expected: kinds
 });
 return void 0;
}

function readText(leaves, value, {known: known}, fault) {
 if (leaves.includes(value) && isWord(value)) return value;
 const leaf = leaves.find(one => one === "string" || typeof format[one]?.[0] === "string");
 if (!leaf) return fault(leaves.some(isWord) ? "value-unknown" : "value-wrong");
 const [pattern, most] = format[leaf] ?? [ "", 200 ];
 const ids = known[leaf];
 if (TURNS_DIRECTION.test(value)) return fault("value-turns-direction");
 if (Array.from(value.slice(0, 2 * most + 1)).length > most) return fault("value-too-long", [ `≤ ${String(most)}` ]);
 if (ids && !ids.includes(value)) return fault("id-unknown", ids);
 const fits = new RegExp(pattern, "u").test(value) && (![ "IsoDate", "DayOrYear" ].includes(leaf) || isDay(value));
 return fits ? value : fault("value-wrong");
}

function readFields(name, value, where, reading) {
 const shape = format[name];
 const any = shape["*"];
 const fields = any ? [] : fieldsOf(shape);
 const result = {};
 const before = reading.faults.length;
 const path = key => {
  const name2 = /^[$\w-]+$/.test(key) ? key : JSON.stringify(key.slice(0, 40));
  return where ? `${where}.${name2}` : name2;
 };
 const fault = (code, key, expected2) => {
  reading.faults.push({
   code: code,
   where: path(key),
   found: value[key],
   expected: expected2
  });
 };
 for (const key of Object.keys(value)) {
  const type = any ? LANGUAGE_TAG.test(key) && any : fields.find(field => field.key === key)?.type;
  if (type) {
   const part = readAs(type, value[key], path(key), reading);
   if (part !== void 0) result[key] = part;
  } else if (any || !key.startsWith("//")) fault("field-unknown", key, any ? [ "nl", "en", "…" ] : fields.map(field => field.key));
 }
 for (const {key: key, type: type, needed: needed} of fields) if (needed && !Object.hasOwn(value, key)) fault("value-missing", key, leavesOf(type).flatMap(expectedOf));
 const [wrong, expected] = contradiction(name, result) ?? [];
 if (wrong && expected) {
  fault("value-wrong", wrong, [ expected ]);
  result[wrong] = void 0;
 }
 for (const {key: key, needed: needed, otherwise: otherwise} of fields) if (result[key] === void 0 && needed) {
  if (!otherwise) return void 0;
  result[key] = JSON.parse(otherwise);
 }
 if ("hours?" in shape && reading.faults.length > before) result.damaged = true;
 if (!any || Object.keys(result)[0]) return result;
 if (!Object.keys(value)[0]) reading.faults.push({
  code: "value-wrong",
  where: where,
  found: value,
  expected: [ '{"nl": "…"}' ]
 });
 return void 0;
}

const MOST = 40;

const LONGEST$2 = 80;

const LONGEST_ADDRESS = 200;

const expectedText = (expected, or) => [ ...expected.slice(0, MOST).map(one => one.slice(0, LONGEST_ADDRESS)), ...expected[MOST] ? [ "…" ] : [] ].join(` ${or} `);

const foundText = found => {
 if (found === void 0) return '""';
 if (Array.isArray(found)) return "[…]";
 if (found === null) return "null";
 if (typeof found === "object") return "{…}";
 if (typeof found === "string") return JSON.stringify(found.slice(0, LONGEST$2));
 return typeof found === "number" || typeof found === "boolean" ? String(found) : typeof found;
};

const faultText = ({code: code, where: where, found: found, expected: expected}, [expects, or] = [ "verwacht", "of" ]) => `[klachten] ${code}: ${where}=${foundText(found)}${expected[0] ? `; ${expects}: ${expectedText(expected, or)}` : ""}`.replace(/[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, sign => `\\u{${sign.charCodeAt(0).toString(16)}}`);

const LOCALE = {
 nl: "nl",
 en: "en-GB"
};

const BETWEEN = {
 nl: [ "verwacht", "of" ],
 en: [ "expected", "or" ]
};

const faultLine = (fault, language) => faultText(fault, BETWEEN[language]);

const CMS = {
 html: {
  shape: "element",
  place: {
   nl: "Plak de regel in de HTML van je pagina, waar de klachtenprocedure moet komen.",
   en: "Paste the line into the HTML of your page, where the complaints procedure should stand."
  }
 },
 wordpress: {
  shape: "element",
  place: {
   nl: "Plak de regel in een blok Aangepaste HTML. Verdwijnt het script bij opslaan? Gebruik dan --shape div.",
   en: "Paste the line into a Custom HTML block. Does the script disappear when you save? Then use --shape div."
  }
 },
 drupal: {
  shape: "element",
  place: {
   nl: "Kies het tekstformaat Volledige HTML, en plak de regel in de broncode. Mag dat niet? Gebruik dan --shape link.",
   en: "Choose the text format Full HTML, and paste the line into the source. Not allowed? Then use --shape link."
  }
 },
 joomla: {
  shape: "div",
  place: {
   nl: "Plak de regel in de broncode van het artikel.",
   en: "Paste the line into the source code of the article."
  }
 },
 typo3: {
  shape: "div",
  place: {
   nl: "Plak de regel in de broncode van de tekst, of in een inhoudselement HTML.",
   en: "Paste the line into the source of the text, or into a content element HTML."
  }
 },
 umbraco: {
  shape: "div",
  place: {
   nl: "Plak de regel in de broncode van de tekst. Verdwijnt hij bij opslaan? Gebruik dan --shape link.",
   en: "Paste the line into the source code of the text. Does it disappear when you save? Then use --shape link."
  }
 },
 wix: {
  shape: "iframe",
  needsWholeAddress: true,
  place: {
   nl: "Plak de regel in een element HTML iframe (Embed Code), en maak dat element hoog genoeg.",
   en: "Paste the line into an HTML iframe element (Embed Code), and make that element high enough."
  }
 },
 squarespace: {
  shape: "element",
  needsWholeAddress: true,
  place: {
   nl: "Plak de regel in een Code Block. Niet elk abonnement staat scripts toe; dan blijven de link en het nummer.",
   en: "Paste the line into a Code Block. Not every plan allows scripts; then the link and the number remain."
  }
 },
 webflow: {
  shape: "element",
  needsWholeAddress: true,
  place: {
   nl: "Plak de regel in een element Code Embed.",
   en: "Paste the line into a Code Embed element."
  }
 },
 tinymce: {
  shape: "div",
  place: {
   nl: "Plak de regel in de broncode (knop < >).",
   en: "Paste the line into the source code (button < >)."
  }
 },
 ckeditor: {
  shape: "link"
 },
 quill: {
  shape: "link"
 },
 tiptap: {
  shape: "link"
 },
 markdown: {
  shape: "link",
  isMarkdown: true,
  place: {
   nl: "Plak de regel in de tekst, in een alinea van zichzelf.",
   en: "Paste the line into the text, in a paragraph of its own."
  }
 }
};

const CMS_NAMES = Object.keys(CMS);

const cmsOf = name => CMS[name];

const TAGS = {
 en: "en-GB",
 ar: "ar-u-nu-latn"
};

const tagOf = locale => TAGS[locale] ?? locale;

const WEEK$1 = [ "mon", "tue", "wed", "thu", "fri", "sat", "sun" ];

const listText = (locale, items, type = "conjunction") => new Intl.ListFormat(tagOf(locale), {
 type: type
}).format(items);

const listParts = (locale, items, type = "conjunction") => new Intl.ListFormat(tagOf(locale), {
 type: type
}).formatToParts(items.map((_, at) => String(at))).map(({type: kind, value: value}) => kind === "element" ? items[Number(value)] : value);

const commaOf = locale => locale === "ar" ? "، " : ", ";

const dateText = (locale, date) => new Intl.DateTimeFormat(tagOf(locale), {
 dateStyle: "long",
 timeZone: "UTC"
}).format(new Date(date));

const timeText$2 = (locale, time) => locale === "nl" ? time.replace(/^0/, "").replace(":", ".") : new Intl.DateTimeFormat(tagOf(locale), {
 timeStyle: "short",
 timeZone: "UTC"
}).format(new Date(`1970-01-01T${time}Z`));

const dayOf = day => Date.UTC(1970, 0, 5 + WEEK$1.indexOf(day));

function daysText(locale, days) {
 const name = new Intl.DateTimeFormat(tagOf(locale), {
  weekday: "long",
  timeZone: "UTC"
 });
 const runs = [];
 for (const day of WEEK$1) {
  if (!days.includes(day)) continue;
  const run = runs.at(-1);
  if (run && run.at(-1) === WEEK$1[WEEK$1.indexOf(day) - 1]) run.push(day); else runs.push([ day ]);
 }
 return listText(locale, runs.flatMap(run => run.length > 2 ? name.formatRange(dayOf(run[0]), dayOf(run.at(-1))) : run.map(day => name.format(dayOf(day)))));
}

const dayText = (locale, {date: date, inDays: inDays}) => inDays < 2 ? new Intl.RelativeTimeFormat(tagOf(locale), {
 numeric: "auto"
}).format(inDays, "day") : new Intl.DateTimeFormat(tagOf(locale), {
 weekday: "long",
 ...inDays > 6 && {
  day: "numeric",
  month: "long"
 },
 timeZone: "UTC"
}).format(new Date(date));

const durationText = (locale, amount, unit) => new Intl.NumberFormat(tagOf(locale), {
 style: "unit",
 unit: unit,
 unitDisplay: "long"
}).format(amount);

const moneyText = (locale, amount) => new Intl.NumberFormat(tagOf(locale), {
 style: "currency",
 currency: "EUR",
 currencyDisplay: "narrowSymbol",
 minimumFractionDigits: amount % 1 ? 2 : 0
}).format(amount);

const datesText = (locale, from, to = from) => new Intl.DateTimeFormat(tagOf(locale), {
 dateStyle: "long",
 timeZone: "UTC"
}).formatRange(new Date(from), new Date(to));

const _str = (strings, ...values) => ({
 strTag: true,
 strings: strings,
 values: values
});

const str = _str;

const isStrTagged = val => typeof val !== "string" && "strTag" in val;

const joinStringsAndValues = (strings, values, valueOrder) => {
 let concat = strings[0];
 for (let i = 1; i < strings.length; i++) {
  concat += values[valueOrder ? valueOrder[i - 1] : i - 1];
  concat += strings[i];
 }
 return concat;
};

const defaultMsg = template => isStrTagged(template) ? joinStringsAndValues(template.strings, template.values) : template;

const hl = [];

for (let i = 0; i < 256; i++) {
 hl[i] = (i >> 4 & 15).toString(16) + (i & 15).toString(16);
}

function fnv1a64(str) {
 let t0 = 0, v0 = 8997, t1 = 0, v1 = 33826, t2 = 0, v2 = 40164, t3 = 0, v3 = 52210;
 for (let i = 0; i < str.length; i++) {
  v0 ^= str.charCodeAt(i);
  t0 = v0 * 435;
  t1 = v1 * 435;
  t2 = v2 * 435;
  t3 = v3 * 435;
  t2 += v0 << 8;
  t3 += v1 << 8;
  t1 += t0 >>> 16;
  v0 = t0 & 65535;
  t2 += t1 >>> 16;
  v1 = t1 & 65535;
  v3 = t3 + (t2 >>> 16) & 65535;
  v2 = t2 & 65535;
 }
 return hl[v3 >> 8] + hl[v3 & 255] + hl[v2 >> 8] + hl[v2 & 255] + hl[v1 >> 8] + hl[v1 & 255] + hl[v0 >> 8] + hl[v0 & 255];
}

const HASH_DELIMITER = "";

const HTML_PREFIX = "h";

const STRING_PREFIX = "s";

function generateMsgId(strings, isHtmlTagged) {
 return (isHtmlTagged ? HTML_PREFIX : STRING_PREFIX) + fnv1a64(typeof strings === "string" ? strings : strings.join(HASH_DELIMITER));
}

const expressionOrders = new WeakMap;

const hashCache = new Map;

function runtimeMsg(templates, template, options) {
 if (templates) {
  const id = options?.id ?? generateId(template);
  const localized = templates[id];
  if (localized) {
   if (typeof localized === "string") {
    return localized;
   } else if ("strTag" in localized) {
    return joinStringsAndValues(localized.strings, template.values, localized.values);
   } else {
    let order = expressionOrders.get(localized);
    if (order === undefined) {
     order = localized.values;
     expressionOrders.set(localized, order);
    }
    return {
     ...localized,
     values: order.map(i => template.values[i])
    };
   }
  }
 }
 return defaultMsg(template);
}

function generateId(template) {
 const strings = typeof template === "string" ? template : template.strings;
 let id = hashCache.get(strings);
 if (id === undefined) {
  id = generateMsgId(strings, typeof template !== "string" && !("strTag" in template));
  hashCache.set(strings, id);
 }
 return id;
}

let msg = defaultMsg;

let installed = false;

function _installMsgImplementation(impl) {
 if (installed) {
  throw new Error("lit-localize can only be configured once");
 }
 msg = impl;
 installed = true;
}

const configureReentrantLocalization = ({sourceLocale: sourceLocale, targetLocales: targetLocales, getLocale: getLocale, loadLocaleSync: loadLocaleSync}) => {
 const targetLocalesSet = new Set(targetLocales);
 _installMsgImplementation((template, options) => {
  const locale = getLocale();
  const templates = locale !== sourceLocale && targetLocalesSet.has(locale) ? loadLocaleSync(locale)?.templates : undefined;
  return runtimeMsg(templates, template, options);
 });
 return {};
};

const words = new Map;

let spoken = SOURCE;

configureReentrantLocalization({
 sourceLocale: SOURCE,
 targetLocales: [ ...LOCALES ],
 getLocale: () => spoken,
 loadLocaleSync: locale => ({
  templates: words.get(locale) ?? {}
 })
});

function learn(locale, more) {
 words.set(locale, {
  ...words.get(locale),
  ...more
 });
}

function speaking(locale, make) {
 const before = spoken;
 spoken = locale;
 try {
  return make();
 } finally {
  spoken = before;
 }
}

const foldersOf = ({regime: regime, locale: locale}) => [ ...regime ? [ regime ] : [], ...locale === SOURCE ? [] : [ locale ] ];

const written = folders => folders.map(folder => `${folder}/`).join("");

const folderOf = spot => written(foldersOf(spot));

const FILE$1 = "index.html";

function addressFrom(from, to) {
 const here = foldersOf(from);
 const there = foldersOf(to);
 const parting = here.findIndex((folder, at) => folder !== there[at]);
 const shared = parting < 0 ? here.length : parting;
 return `${"../".repeat(here.length - shared)}${written(there.slice(shared))}${FILE$1}`;
}

class Deferred {
 constructor() {
  this.settled = false;
  this.promise = new Promise((resolve, reject) => {
   this._resolve = resolve;
   this._reject = reject;
  });
 }
 resolve(value) {
  this.settled = true;
  this._resolve(value);
 }
 reject(error) {
  this.settled = true;
  this._reject(error);
 }
}

let loading = new Deferred;

loading.resolve();

const ariaMixinAttributes = {
 ariaAtomic: "aria-atomic",
 ariaAutoComplete: "aria-autocomplete",
 ariaBrailleLabel: "aria-braillelabel",
 ariaBrailleRoleDescription: "aria-brailleroledescription",
 ariaBusy: "aria-busy",
 ariaChecked: "aria-checked",
 ariaColCount: "aria-colcount",
 ariaColIndex: "aria-colindex",
 ariaColIndexText: "aria-colindextext",
 ariaColSpan: "aria-colspan",
 ariaCurrent: "aria-current",
 ariaDescription: "aria-description",
 ariaDisabled: "aria-disabled",
 ariaExpanded: "aria-expanded",
 ariaHasPopup: "aria-haspopup",
 ariaHidden: "aria-hidden",
 ariaInvalid: "aria-invalid",
 ariaKeyShortcuts: "aria-keyshortcuts",
 ariaLabel: "aria-label",
 ariaLevel: "aria-level",
 ariaLive: "aria-live",
 ariaModal: "aria-modal",
 ariaMultiLine: "aria-multiline",
 ariaMultiSelectable: "aria-multiselectable",
 ariaOrientation: "aria-orientation",
 ariaPlaceholder: "aria-placeholder",
 ariaPosInSet: "aria-posinset",
 ariaPressed: "aria-pressed",
 ariaReadOnly: "aria-readonly",
 ariaRelevant: "aria-relevant",
 ariaRequired: "aria-required",
 ariaRoleDescription: "aria-roledescription",
 ariaRowCount: "aria-rowcount",
 ariaRowIndex: "aria-rowindex",
 ariaRowIndexText: "aria-rowindextext",
 ariaRowSpan: "aria-rowspan",
 ariaSelected: "aria-selected",
 ariaSetSize: "aria-setsize",
 ariaSort: "aria-sort",
 ariaValueMax: "aria-valuemax",
 ariaValueMin: "aria-valuemin",
 ariaValueNow: "aria-valuenow",
 ariaValueText: "aria-valuetext",
 role: "role"
};

const ElementInternalsShim = class ElementInternals {
 get shadowRoot() {
  return this.__host.__shadowRoot;
 }
 constructor(_host) {
  this.ariaActiveDescendantElement = null;
  this.ariaAtomic = "";
  this.ariaAutoComplete = "";
  this.ariaBrailleLabel = "";
  this.ariaBrailleRoleDescription = "";
  this.ariaBusy = "";
  this.ariaChecked = "";
  this.ariaColCount = "";
  this.ariaColIndex = "";
  this.ariaColIndexText = "";
  this.ariaColSpan = "";
  this.ariaControlsElements = null;
  this.ariaCurrent = "";
  this.ariaDescribedByElements = null;
  this.ariaDescription = "";
  this.ariaDetailsElements = null;
  this.ariaDisabled = "";
  this.ariaErrorMessageElements = null;
  this.ariaExpanded = "";
  this.ariaFlowToElements = null;
  this.ariaHasPopup = "";
  this.ariaHidden = "";
  this.ariaInvalid = "";
  this.ariaKeyShortcuts = "";
  this.ariaLabel = "";
  this.ariaLabelledByElements = null;
  this.ariaLevel = "";
  this.ariaLive = "";
  this.ariaModal = "";
  this.ariaMultiLine = "";
  this.ariaMultiSelectable = "";
  this.ariaOrientation = "";
  this.ariaOwnsElements = null;
  this.ariaPlaceholder = "";
  this.ariaPosInSet = "";
  this.ariaPressed = "";
  this.ariaReadOnly = "";
  this.ariaRelevant = "";
  this.ariaRequired = "";
  this.ariaRoleDescription = "";
  this.ariaRowCount = "";
  this.ariaRowIndex = "";
  this.ariaRowIndexText = "";
  this.ariaRowSpan = "";
  this.ariaSelected = "";
  this.ariaSetSize = "";
  this.ariaSort = "";
  this.ariaValueMax = "";
  this.ariaValueMin = "";
  this.ariaValueNow = "";
  this.ariaValueText = "";
  this.role = "";
  this.form = null;
  this.labels = [];
  this.states = new Set;
  this.validationMessage = "";
  this.validity = {};
  this.willValidate = true;
  this.__host = _host;
 }
 checkValidity() {
  console.warn("`ElementInternals.checkValidity()` was called on the server." + "This method always returns true.");
  return true;
 }
 reportValidity() {
  return true;
 }
 setFormValue() {}
 setValidity() {}
};

const HYDRATE_INTERNALS_ATTR_PREFIX = "hydrate-internals-";

var __classPrivateFieldSet = undefined && undefined.__classPrivateFieldSet || function(receiver, state, value, kind, f) {
 if (kind === "m") throw new TypeError("Private method is not writable");
 if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
 if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
 return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), 
 value;
};

var __classPrivateFieldGet = undefined && undefined.__classPrivateFieldGet || function(receiver, state, kind, f) {
 if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
 if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
 return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};

var _Event_cancelable, _Event_bubbles, _Event_composed, _Event_defaultPrevented, _Event_timestamp, _Event_propagationStopped, _Event_type, _Event_target, _Event_isBeingDispatched, _a$1, _CustomEvent_detail, _b;

const NONE = 0;

const CAPTURING_PHASE = 1;

const AT_TARGET = 2;

const BUBBLING_PHASE = 3;

const enumerableProperty$1 = {
 __proto__: null
};

enumerableProperty$1.enumerable = true;

Object.freeze(enumerableProperty$1);

const EventShim = (_a$1 = class Event {
 constructor(type, options = {}) {
  _Event_cancelable.set(this, false);
  _Event_bubbles.set(this, false);
  _Event_composed.set(this, false);
  _Event_defaultPrevented.set(this, false);
  _Event_timestamp.set(this, Date.now());
  _Event_propagationStopped.set(this, false);
  _Event_type.set(this, void 0);
  _Event_target.set(this, void 0);
  _Event_isBeingDispatched.set(this, void 0);
  this.NONE = NONE;
  this.CAPTURING_PHASE = CAPTURING_PHASE;
  this.AT_TARGET = AT_TARGET;
  this.BUBBLING_PHASE = BUBBLING_PHASE;
  if (arguments.length === 0) throw new Error(`The type argument must be specified`);
  if (typeof options !== "object" || !options) {
   throw new Error(`The "options" argument must be an object`);
  }
  const {bubbles: bubbles, cancelable: cancelable, composed: composed} = options;
  __classPrivateFieldSet(this, _Event_cancelable, !!cancelable, "f");
  __classPrivateFieldSet(this, _Event_bubbles, !!bubbles, "f");
  __classPrivateFieldSet(this, _Event_composed, !!composed, "f");
  __classPrivateFieldSet(this, _Event_type, `${type}`, "f");
  __classPrivateFieldSet(this, _Event_target, null, "f");
  __classPrivateFieldSet(this, _Event_isBeingDispatched, false, "f");
 }
 initEvent(_type, _bubbles, _cancelable) {
  throw new Error("Method not implemented.");
 }
 stopImmediatePropagation() {
  this.stopPropagation();
 }
 preventDefault() {
  __classPrivateFieldSet(this, _Event_defaultPrevented, true, "f");
 }
 get target() {
  return __classPrivateFieldGet(this, _Event_target, "f");
 }
 get currentTarget() {
  return __classPrivateFieldGet(this, _Event_target, "f");
 }
 get srcElement() {
  return __classPrivateFieldGet(this, _Event_target, "f");
 }
 get type() {
  return __classPrivateFieldGet(this, _Event_type, "f");
 }
 get cancelable() {
  return __classPrivateFieldGet(this, _Event_cancelable, "f");
 }
 get defaultPrevented() {
  return __classPrivateFieldGet(this, _Event_cancelable, "f") && __classPrivateFieldGet(this, _Event_defaultPrevented, "f");
 }
 get timeStamp() {
  return __classPrivateFieldGet(this, _Event_timestamp, "f");
 }
 composedPath() {
  return __classPrivateFieldGet(this, _Event_isBeingDispatched, "f") ? [ __classPrivateFieldGet(this, _Event_target, "f") ] : [];
 }
 get returnValue() {
  return !__classPrivateFieldGet(this, _Event_cancelable, "f") || !__classPrivateFieldGet(this, _Event_defaultPrevented, "f");
 }
 get bubbles() {
  return __classPrivateFieldGet(this, _Event_bubbles, "f");
 }
 get composed() {
  return __classPrivateFieldGet(this, _Event_composed, "f");
 }
 get eventPhase() {
  return __classPrivateFieldGet(this, _Event_isBeingDispatched, "f") ? _a$1.AT_TARGET : _a$1.NONE;
 }
 get cancelBubble() {
  return __classPrivateFieldGet(this, _Event_propagationStopped, "f");
 }
 set cancelBubble(value) {
  if (value) {
   __classPrivateFieldSet(this, _Event_propagationStopped, true, "f");
  }
 }
 stopPropagation() {
  __classPrivateFieldSet(this, _Event_propagationStopped, true, "f");
 }
 get isTrusted() {
  return false;
 }
}, _Event_cancelable = new WeakMap, _Event_bubbles = new WeakMap, _Event_composed = new WeakMap, 
_Event_defaultPrevented = new WeakMap, _Event_timestamp = new WeakMap, _Event_propagationStopped = new WeakMap, 
_Event_type = new WeakMap, _Event_target = new WeakMap, _Event_isBeingDispatched = new WeakMap, 
_a$1.NONE = NONE, _a$1.CAPTURING_PHASE = CAPTURING_PHASE, _a$1.AT_TARGET = AT_TARGET, 
_a$1.BUBBLING_PHASE = BUBBLING_PHASE, _a$1);

Object.defineProperties(EventShim.prototype, {
 initEvent: enumerableProperty$1,
 stopImmediatePropagation: enumerableProperty$1,
 preventDefault: enumerableProperty$1,
 target: enumerableProperty$1,
 currentTarget: enumerableProperty$1,
 srcElement: enumerableProperty$1,
 type: enumerableProperty$1,
 cancelable: enumerableProperty$1,
 defaultPrevented: enumerableProperty$1,
 timeStamp: enumerableProperty$1,
 composedPath: enumerableProperty$1,
 returnValue: enumerableProperty$1,
 bubbles: enumerableProperty$1,
 composed: enumerableProperty$1,
 eventPhase: enumerableProperty$1,
 cancelBubble: enumerableProperty$1,
 stopPropagation: enumerableProperty$1,
 isTrusted: enumerableProperty$1
});

const CustomEventShim = (_b = class CustomEvent extends EventShim {
 constructor(type, options = {}) {
  super(type, options);
  _CustomEvent_detail.set(this, void 0);
  __classPrivateFieldSet(this, _CustomEvent_detail, options?.detail ?? null, "f");
 }
 initCustomEvent(_type, _bubbles, _cancelable, _detail) {
  throw new Error("Method not implemented.");
 }
 get detail() {
  return __classPrivateFieldGet(this, _CustomEvent_detail, "f");
 }
}, _CustomEvent_detail = new WeakMap, _b);

Object.defineProperties(CustomEventShim.prototype, {
 detail: enumerableProperty$1
});

const EventShimWithRealType = EventShim;

const CustomEventShimWithRealType = CustomEventShim;

var _a;

_a = class CSSRule {
 constructor() {
  this.STYLE_RULE = 1;
  this.CHARSET_RULE = 2;
  this.IMPORT_RULE = 3;
  this.MEDIA_RULE = 4;
  this.FONT_FACE_RULE = 5;
  this.PAGE_RULE = 6;
  this.NAMESPACE_RULE = 10;
  this.KEYFRAMES_RULE = 7;
  this.KEYFRAME_RULE = 8;
  this.SUPPORTS_RULE = 12;
  this.COUNTER_STYLE_RULE = 11;
  this.FONT_FEATURE_VALUES_RULE = 14;
  this.MARGIN_RULE = 9;
  this.__parentStyleSheet = null;
  this.cssText = "";
 }
 get parentRule() {
  return null;
 }
 get parentStyleSheet() {
  return this.__parentStyleSheet;
 }
 get type() {
  return 0;
 }
}, _a.STYLE_RULE = 1, _a.CHARSET_RULE = 2, _a.IMPORT_RULE = 3, _a.MEDIA_RULE = 4, 
_a.FONT_FACE_RULE = 5, _a.PAGE_RULE = 6, _a.NAMESPACE_RULE = 10, _a.KEYFRAMES_RULE = 7, 
_a.KEYFRAME_RULE = 8, _a.SUPPORTS_RULE = 12, _a.COUNTER_STYLE_RULE = 11, _a.FONT_FEATURE_VALUES_RULE = 14, 
_a.MARGIN_RULE = 9, _a;

globalThis.Event ??= EventShimWithRealType;

globalThis.CustomEvent ??= CustomEventShimWithRealType;

const constructionToken = Symbol();

const isCaptureEventListener = options => typeof options === "boolean" ? options : options?.capture ?? false;

const enumerableProperty = {
 __proto__: null
};

enumerableProperty.enumerable = true;

Object.freeze(enumerableProperty);

class EventTarget {
 constructor() {
  this.__eventListeners = new Map;
  this.__captureEventListeners = new Map;
 }
 addEventListener(type, callback, options) {
  if (callback === undefined || callback === null) {
   return;
  }
  const eventListenersMap = isCaptureEventListener(options) ? this.__captureEventListeners : this.__eventListeners;
  let eventListeners = eventListenersMap.get(type);
  if (eventListeners === undefined) {
   eventListeners = new Map;
   eventListenersMap.set(type, eventListeners);
  } else if (eventListeners.has(callback)) {
   return;
  }
  const normalizedOptions = typeof options === "object" && options ? options : {};
  normalizedOptions.signal?.addEventListener("abort", () => this.removeEventListener(type, callback, options));
  eventListeners.set(callback, normalizedOptions ?? {});
 }
 removeEventListener(type, callback, options) {
  if (callback === undefined || callback === null) {
   return;
  }
  const eventListenersMap = isCaptureEventListener(options) ? this.__captureEventListeners : this.__eventListeners;
  const eventListeners = eventListenersMap.get(type);
  if (eventListeners !== undefined) {
   eventListeners.delete(callback);
   if (!eventListeners.size) {
    eventListenersMap.delete(type);
   }
  }
 }
 dispatchEvent(event) {
  let composedPath = this.__resolveFullEventPath();
  if (!event.composed && this.__host) {
   composedPath = composedPath.slice(0, composedPath.indexOf(this.__host));
  }
  let stopPropagation = false;
  let stopImmediatePropagation = false;
  let eventPhase = EventShimWithRealType.NONE;
  let target = null;
  let tmpTarget = null;
  let currentTarget = null;
  const originalStopPropagation = event.stopPropagation;
  const originalStopImmediatePropagation = event.stopImmediatePropagation;
  Object.defineProperties(event, {
   target: {
    get() {
     return target ?? tmpTarget;
    },
    ...enumerableProperty
   },
   srcElement: {
    get() {
     return event.target;
    },
    ...enumerableProperty
   },
   currentTarget: {
    get() {
     return currentTarget;
    },
    ...enumerableProperty
   },
   eventPhase: {
    get() {
     return eventPhase;
    },
    ...enumerableProperty
   },
   composedPath: {
    value: () => composedPath,
    ...enumerableProperty
   },
   stopPropagation: {
    value: () => {
     stopPropagation = true;
     originalStopPropagation.call(event);
    },
    ...enumerableProperty
   },
   stopImmediatePropagation: {
    value: () => {
     stopImmediatePropagation = true;
     originalStopImmediatePropagation.call(event);
    },
    ...enumerableProperty
   }
  });
  const invokeEventListener = (listener, options, eventListenerMap) => {
   if (typeof listener === "function") {
    listener(event);
   } else if (typeof listener?.handleEvent === "function") {
    listener.handleEvent(event);
   }
   if (options.once) {
    eventListenerMap.delete(listener);
   }
  };
  const finishDispatch = () => {
   currentTarget = null;
   eventPhase = EventShimWithRealType.NONE;
   return !event.defaultPrevented;
  };
  const captureEventPath = composedPath.slice().reverse();
  target = !this.__host || !event.composed ? this : null;
  const retarget = eventTargets => {
   tmpTarget = this;
   while (tmpTarget.__host && eventTargets.includes(tmpTarget.__host)) {
    tmpTarget = tmpTarget.__host;
   }
  };
  for (const eventTarget of captureEventPath) {
   if (!target && (!tmpTarget || tmpTarget === eventTarget.__host)) {
    retarget(captureEventPath.slice(captureEventPath.indexOf(eventTarget)));
   }
   currentTarget = eventTarget;
   eventPhase = eventTarget === event.target ? EventShimWithRealType.AT_TARGET : EventShimWithRealType.CAPTURING_PHASE;
   const captureEventListeners = eventTarget.__captureEventListeners.get(event.type);
   if (captureEventListeners) {
    for (const [listener, options] of captureEventListeners) {
     invokeEventListener(listener, options, captureEventListeners);
     if (stopImmediatePropagation) {
      return finishDispatch();
     }
    }
   }
   if (stopPropagation) {
    return finishDispatch();
   }
  }
  const bubbleEventPath = event.bubbles ? composedPath : [ this ];
  tmpTarget = null;
  for (const eventTarget of bubbleEventPath) {
   if (!target && (!tmpTarget || eventTarget === tmpTarget.__host)) {
    retarget(bubbleEventPath.slice(0, bubbleEventPath.indexOf(eventTarget) + 1));
   }
   currentTarget = eventTarget;
   eventPhase = eventTarget === event.target ? EventShimWithRealType.AT_TARGET : EventShimWithRealType.BUBBLING_PHASE;
   const eventListeners = eventTarget.__eventListeners.get(event.type);
   if (eventListeners) {
    for (const [listener, options] of eventListeners) {
     invokeEventListener(listener, options, eventListeners);
     if (stopImmediatePropagation) {
      return finishDispatch();
     }
    }
   }
   if (stopPropagation) {
    return finishDispatch();
   }
  }
  return finishDispatch();
 }
 __resolveFullEventPath() {
  if (this.__eventPathCache) {
   return this.__eventPathCache;
  } else if (!this.__eventTargetParent) {
   return this.__eventPathCache = [ this, documentShim, windowShim ];
  } else {
   return this.__eventPathCache = [ this, ...this.__eventTargetParent.__resolveFullEventPath() ];
  }
 }
}

const attributes = new WeakMap;

const attributesForElement = element => {
 let attrs = attributes.get(element);
 if (attrs === undefined) {
  attributes.set(element, attrs = new Map);
 }
 return attrs;
};

const NodeShim = class Node extends EventTarget {
 getRootNode(options) {
  if (options?.composed) {
   return document$1;
  }
  const host = this.__host;
  return host?.__shadowRoot ?? document$1;
 }
};

const DocumentShim = class Document extends NodeShim {
 get adoptedStyleSheets() {
  return [];
 }
 createTreeWalker() {
  return {};
 }
 createTextNode() {
  return {};
 }
 createElement() {
  return {};
 }
};

const documentShim = new DocumentShim;

const document$1 = documentShim;

const WindowShim = class Window extends NodeShim {
 constructor(token) {
  super();
  if (token !== constructionToken) {
   throw new TypeError("Illegal constructor");
  }
  Object.assign(this, globalThis, {
   CustomElementRegistry: CustomElementRegistry,
   customElements: customElements$1,
   document: document$1,
   Document: DocumentShim,
   Element: ElementShim,
   EventTarget: EventTarget,
   HTMLElement: HTMLElementShim,
   Node: NodeShim,
   ShadowRoot: ShadowRootShim,
   window: this,
   Window: WindowShim
  });
 }
};

const ElementShim = class Element extends NodeShim {
 constructor() {
  super(...arguments);
  this.__shadowRootMode = null;
  this.__shadowRoot = null;
  this.__internals = null;
 }
 get attributes() {
  return Array.from(attributesForElement(this)).map(([name, value]) => ({
   name: name,
   value: value
  }));
 }
 get shadowRoot() {
  if (this.__shadowRootMode === "closed") {
   return null;
  }
  return this.__shadowRoot;
 }
 get localName() {
  return this.constructor.__localName;
 }
 get tagName() {
  return this.localName?.toUpperCase();
 }
 setAttribute(name, value) {
  attributesForElement(this).set(name, String(value));
 }
 removeAttribute(name) {
  attributesForElement(this).delete(name);
 }
 toggleAttribute(name, force) {
  if (this.hasAttribute(name)) {
   if (force === undefined || !force) {
    this.removeAttribute(name);
    return false;
   }
  } else {
   if (force === undefined || force) {
    this.setAttribute(name, "");
    return true;
   } else {
    return false;
   }
  }
  return true;
 }
 hasAttribute(name) {
  return attributesForElement(this).has(name);
 }
 attachShadow(init) {
  this.__shadowRootMode = init.mode;
  const shadowRoot = new ShadowRootShim(constructionToken, init);
  shadowRoot.__eventTargetParent = this;
  shadowRoot.__host = this;
  return this.__shadowRoot = shadowRoot;
 }
 attachInternals() {
  if (this.__internals !== null) {
   throw new Error(`Failed to execute 'attachInternals' on 'HTMLElement': ` + `ElementInternals for the specified element was already attached.`);
  }
  const internals = new ElementInternalsShim(this);
  this.__internals = internals;
  return internals;
 }
 getAttribute(name) {
  const value = attributesForElement(this).get(name);
  return value ?? null;
 }
};

const HTMLElementShim = class HTMLElement extends ElementShim {};

const HTMLElementShimWithRealType = HTMLElementShim;

const HTMLSlotElementShim = class HTMLSlotElement extends HTMLElementShim {
 get localName() {
  return "slot";
 }
};

const HTMLSlotElementShimWithRealType = HTMLSlotElementShim;

const ShadowRootShim = class ShadowRoot extends NodeShim {
 get host() {
  return this.__host;
 }
 constructor(constructionToken, init) {
  super();
  if (constructionToken !== constructionToken) {
   throw new TypeError("Illegal constructor");
  }
  this.mode = init.mode;
 }
};

globalThis.litServerRoot ??= Object.defineProperty(new HTMLElementShimWithRealType, "localName", {
 get() {
  return "lit-server-root";
 }
});

function promiseWithResolvers() {
 let resolve;
 let reject;
 const promise = new Promise((res, rej) => {
  resolve = res;
  reject = rej;
 });
 return {
  promise: promise,
  resolve: resolve,
  reject: reject
 };
}

class CustomElementRegistry {
 constructor() {
  this.__definitions = new Map;
  this.__reverseDefinitions = new Map;
  this.__pendingWhenDefineds = new Map;
 }
 define(name, ctor) {
  if (this.__definitions.has(name)) {
   if (process.env.NODE_ENV === "development") {
    console.warn(`'CustomElementRegistry' already has "${name}" defined. ` + `This may have been caused by live reload or hot module ` + `replacement in which case it can be safely ignored.\n` + `Make sure to test your application with a production build as ` + `repeat registrations will throw in production.`);
   } else {
    throw new Error(`Failed to execute 'define' on 'CustomElementRegistry': ` + `the name "${name}" has already been used with this registry`);
   }
  }
  if (this.__reverseDefinitions.has(ctor)) {
   throw new Error(`Failed to execute 'define' on 'CustomElementRegistry': ` + `the constructor has already been used with this registry for the ` + `tag name ${this.__reverseDefinitions.get(ctor)}`);
  }
  ctor.__localName = name;
  this.__definitions.set(name, {
   ctor: ctor,
   observedAttributes: ctor.observedAttributes ?? []
  });
  this.__reverseDefinitions.set(ctor, name);
  this.__pendingWhenDefineds.get(name)?.resolve(ctor);
  this.__pendingWhenDefineds.delete(name);
 }
 get(name) {
  const definition = this.__definitions.get(name);
  return definition?.ctor;
 }
 getName(ctor) {
  return this.__reverseDefinitions.get(ctor) ?? null;
 }
 initialize(_root) {
  throw new Error(`customElements.initialize is not currently supported in SSR. ` + `Please file a bug if you need it.`);
 }
 upgrade(_element) {
  throw new Error(`customElements.upgrade is not currently supported in SSR. ` + `Please file a bug if you need it.`);
 }
 async whenDefined(name) {
  const definition = this.__definitions.get(name);
  if (definition) {
   return definition.ctor;
  }
  let withResolvers = this.__pendingWhenDefineds.get(name);
  if (!withResolvers) {
   withResolvers = promiseWithResolvers();
   this.__pendingWhenDefineds.set(name, withResolvers);
  }
  return withResolvers.promise;
 }
}

const CustomElementRegistryShimWithRealType = CustomElementRegistry;

const customElements$1 = new CustomElementRegistryShimWithRealType;

const windowShim = new WindowShim(constructionToken);

const t$2 = globalThis, e$3 = t$2.ShadowRoot && (void 0 === t$2.ShadyCSS || t$2.ShadyCSS.nativeShadow) && "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype, s$3 = Symbol(), o$3 = new WeakMap;

let n$4 = class n {
 constructor(t, e, o) {
  if (this._$cssResult$ = true, o !== s$3) throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");
  this.cssText = t, this.t = e;
 }
 get styleSheet() {
  let t = this.o;
  const s = this.t;
  if (e$3 && void 0 === t) {
   const e = void 0 !== s && 1 === s.length;
   e && (t = o$3.get(s)), void 0 === t && ((this.o = t = new CSSStyleSheet).replaceSync(this.cssText), 
   e && o$3.set(s, t));
  }
  return t;
 }
 toString() {
  return this.cssText;
 }
};

const r$3 = t => new n$4("string" == typeof t ? t : t + "", void 0, s$3), i$3 = (t, ...e) => {
 const o = 1 === t.length ? t[0] : e.reduce((e, s, o) => e + (t => {
  if (true === t._$cssResult$) return t.cssText;
  if ("number" == typeof t) return t;
  throw Error("Value passed to 'css' function must be a 'css' function result: " + t + ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.");
 })(s) + t[o + 1], t[0]);
 return new n$4(o, t, s$3);
}, S$1 = (s, o) => {
 if (e$3) s.adoptedStyleSheets = o.map(t => t instanceof CSSStyleSheet ? t : t.styleSheet); else for (const e of o) {
  const o = document.createElement("style"), n = t$2.litNonce;
  void 0 !== n && o.setAttribute("nonce", n), o.textContent = e.cssText, s.appendChild(o);
 }
}, c$2 = e$3 || void 0 === t$2.CSSStyleSheet ? t => t : t => t instanceof CSSStyleSheet ? (t => {
 let e = "";
 for (const s of t.cssRules) e += s.cssText;
 return r$3(e);
})(t) : t;

const {is: h$1, defineProperty: r$2, getOwnPropertyDescriptor: o$2, getOwnPropertyNames: n$3, getOwnPropertySymbols: a$1, getPrototypeOf: c$1} = Object, l$2 = globalThis;

l$2.customElements ??= customElements$1;

const p$1 = l$2.trustedTypes, d$2 = p$1 ? p$1.emptyScript : "", u$1 = l$2.reactiveElementPolyfillSupport, f$2 = (t, s) => t, b$1 = {
 toAttribute(t, s) {
  switch (s) {
  case Boolean:
   t = t ? d$2 : null;
   break;

  case Object:
  case Array:
   t = null == t ? t : JSON.stringify(t);
  }
  return t;
 },
 fromAttribute(t, s) {
  let i = t;
  switch (s) {
  case Boolean:
   i = null !== t;
   break;

  case Number:
   i = null === t ? null : Number(t);
   break;

  case Object:
  case Array:
   try {
    i = JSON.parse(t);
   } catch (t) {
    i = null;
   }
  }
  return i;
 }
}, m$1 = (t, s) => !h$1(t, s), y$1 = {
 attribute: true,
 type: String,
 converter: b$1,
 reflect: false,
 useDefault: false,
 hasChanged: m$1
};

Symbol.metadata ??= Symbol("metadata"), l$2.litPropertyMetadata ??= new WeakMap;

let g$1 = class g extends(globalThis.HTMLElement ?? HTMLElementShimWithRealType){
 static addInitializer(t) {
  this._$Ei(), (this.l ??= []).push(t);
 }
 static get observedAttributes() {
  return this.finalize(), this._$Eh && [ ...this._$Eh.keys() ];
 }
 static createProperty(t, s = y$1) {
  if (s.state && (s.attribute = false), this._$Ei(), this.prototype.hasOwnProperty(t) && ((s = Object.create(s)).wrapped = true), 
  this.elementProperties.set(t, s), !s.noAccessor) {
   const i = Symbol(), e = this.getPropertyDescriptor(t, i, s);
   void 0 !== e && r$2(this.prototype, t, e);
  }
 }
 static getPropertyDescriptor(t, s, i) {
  const {get: e, set: h} = o$2(this.prototype, t) ?? {
   get() {
    return this[s];
   },
   set(t) {
    this[s] = t;
   }
  };
  return {
   get: e,
   set(s) {
    const r = e?.call(this);
    h?.call(this, s), this.requestUpdate(t, r, i);
   },
   configurable: true,
   enumerable: true
  };
 }
 static getPropertyOptions(t) {
  return this.elementProperties.get(t) ?? y$1;
 }
 static _$Ei() {
  if (this.hasOwnProperty(f$2("elementProperties"))) return;
  const t = c$1(this);
  t.finalize(), void 0 !== t.l && (this.l = [ ...t.l ]), this.elementProperties = new Map(t.elementProperties);
 }
 static finalize() {
  if (this.hasOwnProperty(f$2("finalized"))) return;
  if (this.finalized = true, this._$Ei(), this.hasOwnProperty(f$2("properties"))) {
   const t = this.properties, s = [ ...n$3(t), ...a$1(t) ];
   for (const i of s) this.createProperty(i, t[i]);
  }
  const t = this[Symbol.metadata];
  if (null !== t) {
   const s = litPropertyMetadata.get(t);
   if (void 0 !== s) for (const [t, i] of s) this.elementProperties.set(t, i);
  }
  this._$Eh = new Map;
  for (const [t, s] of this.elementProperties) {
   const i = this._$Eu(t, s);
   void 0 !== i && this._$Eh.set(i, t);
  }
  this.elementStyles = this.finalizeStyles(this.styles);
 }
 static finalizeStyles(t) {
  const s = [];
  if (Array.isArray(t)) {
   const e = new Set(t.flat(1 / 0).reverse());
   for (const t of e) s.unshift(c$2(t));
  } else void 0 !== t && s.push(c$2(t));
  return s;
 }
 static _$Eu(t, s) {
  const i = s.attribute;
  return false === i ? void 0 : "string" == typeof i ? i : "string" == typeof t ? t.toLowerCase() : void 0;
 }
 constructor() {
  super(), this._$Ep = void 0, this.isUpdatePending = false, this.hasUpdated = false, 
  this._$Em = null, this._$Ev();
 }
 _$Ev() {
  this._$ES = new Promise(t => this.enableUpdating = t), this._$AL = new Map, this._$E_(), 
  this.requestUpdate(), this.constructor.l?.forEach(t => t(this));
 }
 addController(t) {
  (this._$EO ??= new Set).add(t), void 0 !== this.renderRoot && this.isConnected && t.hostConnected?.();
 }
 removeController(t) {
  this._$EO?.delete(t);
 }
 _$E_() {
  const t = new Map, s = this.constructor.elementProperties;
  for (const i of s.keys()) this.hasOwnProperty(i) && (t.set(i, this[i]), delete this[i]);
  t.size > 0 && (this._$Ep = t);
 }
 createRenderRoot() {
  const t = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
  return S$1(t, this.constructor.elementStyles), t;
 }
 connectedCallback() {
  this.renderRoot ??= this.createRenderRoot(), this.enableUpdating(true), this._$EO?.forEach(t => t.hostConnected?.());
 }
 enableUpdating(t) {}
 disconnectedCallback() {
  this._$EO?.forEach(t => t.hostDisconnected?.());
 }
 attributeChangedCallback(t, s, i) {
  this._$AK(t, i);
 }
 _$ET(t, s) {
  const i = this.constructor.elementProperties.get(t), e = this.constructor._$Eu(t, i);
  if (void 0 !== e && true === i.reflect) {
   const h = (void 0 !== i.converter?.toAttribute ? i.converter : b$1).toAttribute(s, i.type);
   this._$Em = t, null == h ? this.removeAttribute(e) : this.setAttribute(e, h), this._$Em = null;
  }
 }
 _$AK(t, s) {
  const i = this.constructor, e = i._$Eh.get(t);
  if (void 0 !== e && this._$Em !== e) {
   const t = i.getPropertyOptions(e), h = "function" == typeof t.converter ? {
    fromAttribute: t.converter
   } : void 0 !== t.converter?.fromAttribute ? t.converter : b$1;
   this._$Em = e;
   const r = h.fromAttribute(s, t.type);
   this[e] = r ?? this._$Ej?.get(e) ?? r, this._$Em = null;
  }
 }
 requestUpdate(t, s, i, e = false, h) {
  if (void 0 !== t) {
   const r = this.constructor;
   if (false === e && (h = this[t]), i ??= r.getPropertyOptions(t), !((i.hasChanged ?? m$1)(h, s) || i.useDefault && i.reflect && h === this._$Ej?.get(t) && !this.hasAttribute(r._$Eu(t, i)))) return;
   this.C(t, s, i);
  }
  false === this.isUpdatePending && (this._$ES = this._$EP());
 }
 C(t, s, {useDefault: i, reflect: e, wrapped: h}, r) {
  i && !(this._$Ej ??= new Map).has(t) && (this._$Ej.set(t, r ?? s ?? this[t]), true !== h || void 0 !== r) || (this._$AL.has(t) || (this.hasUpdated || i || (s = void 0), 
  this._$AL.set(t, s)), true === e && this._$Em !== t && (this._$Eq ??= new Set).add(t));
 }
 async _$EP() {
  this.isUpdatePending = true;
  try {
   await this._$ES;
  } catch (t) {
   Promise.reject(t);
  }
  const t = this.scheduleUpdate();
  return null != t && await t, !this.isUpdatePending;
 }
 scheduleUpdate() {
  return this.performUpdate();
 }
 performUpdate() {
  if (!this.isUpdatePending) return;
  if (!this.hasUpdated) {
   if (this.renderRoot ??= this.createRenderRoot(), this._$Ep) {
    for (const [t, s] of this._$Ep) this[t] = s;
    this._$Ep = void 0;
   }
   const t = this.constructor.elementProperties;
   if (t.size > 0) for (const [s, i] of t) {
    const {wrapped: t} = i, e = this[s];
    true !== t || this._$AL.has(s) || void 0 === e || this.C(s, void 0, i, e);
   }
  }
  let t = false;
  const s = this._$AL;
  try {
   t = this.shouldUpdate(s), t ? (this.willUpdate(s), this._$EO?.forEach(t => t.hostUpdate?.()), 
   this.update(s)) : this._$EM();
  } catch (s) {
   throw t = false, this._$EM(), s;
  }
  t && this._$AE(s);
 }
 willUpdate(t) {}
 _$AE(t) {
  this._$EO?.forEach(t => t.hostUpdated?.()), this.hasUpdated || (this.hasUpdated = true, 
  this.firstUpdated(t)), this.updated(t);
 }
 _$EM() {
  this._$AL = new Map, this.isUpdatePending = false;
 }
 get updateComplete() {
  return this.getUpdateComplete();
 }
 getUpdateComplete() {
  return this._$ES;
 }
 shouldUpdate(t) {
  return true;
 }
 update(t) {
  this._$Eq &&= this._$Eq.forEach(t => this._$ET(t, this[t])), this._$EM();
 }
 updated(t) {}
 firstUpdated(t) {}
};

g$1.elementStyles = [], g$1.shadowRootOptions = {
 mode: "open"
}, g$1[f$2("elementProperties")] = new Map, g$1[f$2("finalized")] = new Map, u$1?.({
 ReactiveElement: g$1
}), (l$2.reactiveElementVersions ??= []).push("2.1.2");

const t$1 = globalThis, i$2 = t => t, s$2 = t$1.trustedTypes, e$2 = s$2 ? s$2.createPolicy("lit-html", {
 createHTML: t => t
}) : void 0, h = "$lit$", o$1 = `lit$${Math.random().toFixed(9).slice(2)}$`, n$2 = "?" + o$1, r$1 = `<${n$2}>`, l$1 = void 0 === t$1.document ? {
 createTreeWalker: () => ({})
} : document, c = () => l$1.createComment(""), a = t => null === t || "object" != typeof t && "function" != typeof t, u = Array.isArray, d$1 = t => u(t) || "function" == typeof t?.[Symbol.iterator], f$1 = "[ \t\n\f\r]", v$1 = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g, _ = /-->/g, m = />/g, p = RegExp(`>|${f$1}(?:([^\\s"'>=/]+)(${f$1}*=${f$1}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g"), g = /'/g, $$1 = /"/g, y = /^(?:script|style|textarea|title)$/i, x = t => (i, ...s) => ({
 _$litType$: t,
 strings: i,
 values: s
}), T = x(1), E = Symbol.for("lit-noChange"), A = Symbol.for("lit-nothing"), C = new WeakMap, P = l$1.createTreeWalker(l$1, 129);

function V(t, i) {
 if (!u(t) || !t.hasOwnProperty("raw")) throw Error("invalid template strings array");
 return void 0 !== e$2 ? e$2.createHTML(i) : i;
}

const N = (t, i) => {
 const s = t.length - 1, e = [];
 let n, l = 2 === i ? "<svg>" : 3 === i ? "<math>" : "", c = v$1;
 for (let i = 0; i < s; i++) {
  const s = t[i];
  let a, u, d = -1, f = 0;
  for (;f < s.length && (c.lastIndex = f, u = c.exec(s), null !== u); ) f = c.lastIndex, 
  c === v$1 ? "!--" === u[1] ? c = _ : void 0 !== u[1] ? c = m : void 0 !== u[2] ? (y.test(u[2]) && (n = RegExp("</" + u[2], "g")), 
  c = p) : void 0 !== u[3] && (c = p) : c === p ? ">" === u[0] ? (c = n ?? v$1, d = -1) : void 0 === u[1] ? d = -2 : (d = c.lastIndex - u[2].length, 
  a = u[1], c = void 0 === u[3] ? p : '"' === u[3] ? $$1 : g) : c === $$1 || c === g ? c = p : c === _ || c === m ? c = v$1 : (c = p, 
  n = void 0);
  const x = c === p && t[i + 1].startsWith("/>") ? " " : "";
  l += c === v$1 ? s + r$1 : d >= 0 ? (e.push(a), s.slice(0, d) + h + s.slice(d) + o$1 + x) : s + o$1 + (-2 === d ? i : x);
 }
 return [ V(t, l + (t[s] || "<?>") + (2 === i ? "</svg>" : 3 === i ? "</math>" : "")), e ];
};

class S {
 constructor({strings: t, _$litType$: i}, e) {
  let r;
  this.parts = [];
  let l = 0, a = 0;
  const u = t.length - 1, d = this.parts, [f, v] = N(t, i);
  if (this.el = S.createElement(f, e), P.currentNode = this.el.content, 2 === i || 3 === i) {
   const t = this.el.content.firstChild;
   t.replaceWith(...t.childNodes);
  }
  for (;null !== (r = P.nextNode()) && d.length < u; ) {
   if (1 === r.nodeType) {
    if (r.hasAttributes()) for (const t of r.getAttributeNames()) if (t.endsWith(h)) {
     const i = v[a++], s = r.getAttribute(t).split(o$1), e = /([.?@])?(.*)/.exec(i);
     d.push({
      type: 1,
      index: l,
      name: e[2],
      strings: s,
      ctor: "." === e[1] ? I : "?" === e[1] ? L : "@" === e[1] ? z : H
     }), r.removeAttribute(t);
    } else t.startsWith(o$1) && (d.push({
     type: 6,
     index: l
    }), r.removeAttribute(t));
    if (y.test(r.tagName)) {
     const t = r.textContent.split(o$1), i = t.length - 1;
     if (i > 0) {
      r.textContent = s$2 ? s$2.emptyScript : "";
      for (let s = 0; s < i; s++) r.append(t[s], c()), P.nextNode(), d.push({
       type: 2,
       index: ++l
      });
      r.append(t[i], c());
     }
    }
   } else if (8 === r.nodeType) if (r.data === n$2) d.push({
    type: 2,
    index: l
   }); else {
    let t = -1;
    for (;-1 !== (t = r.data.indexOf(o$1, t + 1)); ) d.push({
     type: 7,
     index: l
    }), t += o$1.length - 1;
   }
   l++;
  }
 }
 static createElement(t, i) {
  const s = l$1.createElement("template");
  return s.innerHTML = t, s;
 }
}

function M(t, i, s = t, e) {
 if (i === E) return i;
 let h = void 0 !== e ? s._$Co?.[e] : s._$Cl;
 const o = a(i) ? void 0 : i._$litDirective$;
 return h?.constructor !== o && (h?._$AO?.(false), void 0 === o ? h = void 0 : (h = new o(t), 
 h._$AT(t, s, e)), void 0 !== e ? (s._$Co ??= [])[e] = h : s._$Cl = h), void 0 !== h && (i = M(t, h._$AS(t, i.values), h, e)), 
 i;
}

class k {
 constructor(t, i) {
  this._$AV = [], this._$AN = void 0, this._$AD = t, this._$AM = i;
 }
 get parentNode() {
  return this._$AM.parentNode;
 }
 get _$AU() {
  return this._$AM._$AU;
 }
 u(t) {
  const {el: {content: i}, parts: s} = this._$AD, e = (t?.creationScope ?? l$1).importNode(i, true);
  P.currentNode = e;
  let h = P.nextNode(), o = 0, n = 0, r = s[0];
  for (;void 0 !== r; ) {
   if (o === r.index) {
    let i;
    2 === r.type ? i = new R(h, h.nextSibling, this, t) : 1 === r.type ? i = new r.ctor(h, r.name, r.strings, this, t) : 6 === r.type && (i = new W(h, this, t)), 
    this._$AV.push(i), r = s[++n];
   }
   o !== r?.index && (h = P.nextNode(), o++);
  }
  return P.currentNode = l$1, e;
 }
 p(t) {
  let i = 0;
  for (const s of this._$AV) void 0 !== s && (void 0 !== s.strings ? (s._$AI(t, s, i), 
  i += s.strings.length - 2) : s._$AI(t[i])), i++;
 }
}

class R {
 get _$AU() {
  return this._$AM?._$AU ?? this._$Cv;
 }
 constructor(t, i, s, e) {
  this.type = 2, this._$AH = A, this._$AN = void 0, this._$AA = t, this._$AB = i, 
  this._$AM = s, this.options = e, this._$Cv = e?.isConnected ?? true;
 }
 get parentNode() {
  let t = this._$AA.parentNode;
  const i = this._$AM;
  return void 0 !== i && 11 === t?.nodeType && (t = i.parentNode), t;
 }
 get startNode() {
  return this._$AA;
 }
 get endNode() {
  return this._$AB;
 }
 _$AI(t, i = this) {
  t = M(this, t, i), a(t) ? t === A || null == t || "" === t ? (this._$AH !== A && this._$AR(), 
  this._$AH = A) : t !== this._$AH && t !== E && this._(t) : void 0 !== t._$litType$ ? this.$(t) : void 0 !== t.nodeType ? this.T(t) : d$1(t) ? this.k(t) : this._(t);
 }
 O(t) {
  return this._$AA.parentNode.insertBefore(t, this._$AB);
 }
 T(t) {
  this._$AH !== t && (this._$AR(), this._$AH = this.O(t));
 }
 _(t) {
  this._$AH !== A && a(this._$AH) ? this._$AA.nextSibling.data = t : this.T(l$1.createTextNode(t)), 
  this._$AH = t;
 }
 $(t) {
  const {values: i, _$litType$: s} = t, e = "number" == typeof s ? this._$AC(t) : (void 0 === s.el && (s.el = S.createElement(V(s.h, s.h[0]), this.options)), 
  s);
  if (this._$AH?._$AD === e) this._$AH.p(i); else {
   const t = new k(e, this), s = t.u(this.options);
   t.p(i), this.T(s), this._$AH = t;
  }
 }
 _$AC(t) {
  let i = C.get(t.strings);
  return void 0 === i && C.set(t.strings, i = new S(t)), i;
 }
 k(t) {
  u(this._$AH) || (this._$AH = [], this._$AR());
  const i = this._$AH;
  let s, e = 0;
  for (const h of t) e === i.length ? i.push(s = new R(this.O(c()), this.O(c()), this, this.options)) : s = i[e], 
  s._$AI(h), e++;
  e < i.length && (this._$AR(s && s._$AB.nextSibling, e), i.length = e);
 }
 _$AR(t = this._$AA.nextSibling, s) {
  for (this._$AP?.(false, true, s); t !== this._$AB; ) {
   const s = i$2(t).nextSibling;
   i$2(t).remove(), t = s;
  }
 }
 setConnected(t) {
  void 0 === this._$AM && (this._$Cv = t, this._$AP?.(t));
 }
}

class H {
 get tagName() {
  return this.element.tagName;
 }
 get _$AU() {
  return this._$AM._$AU;
 }
 constructor(t, i, s, e, h) {
  this.type = 1, this._$AH = A, this._$AN = void 0, this.element = t, this.name = i, 
  this._$AM = e, this.options = h, s.length > 2 || "" !== s[0] || "" !== s[1] ? (this._$AH = Array(s.length - 1).fill(new String), 
  this.strings = s) : this._$AH = A;
 }
 _$AI(t, i = this, s, e) {
  const h = this.strings;
  let o = false;
  if (void 0 === h) t = M(this, t, i, 0), o = !a(t) || t !== this._$AH && t !== E, 
  o && (this._$AH = t); else {
   const e = t;
   let n, r;
   for (t = h[0], n = 0; n < h.length - 1; n++) r = M(this, e[s + n], i, n), r === E && (r = this._$AH[n]), 
   o ||= !a(r) || r !== this._$AH[n], r === A ? t = A : t !== A && (t += (r ?? "") + h[n + 1]), 
   this._$AH[n] = r;
  }
  o && !e && this.j(t);
 }
 j(t) {
  t === A ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, t ?? "");
 }
}

class I extends H {
 constructor() {
  super(...arguments), this.type = 3;
 }
 j(t) {
  this.element[this.name] = t === A ? void 0 : t;
 }
}

class L extends H {
 constructor() {
  super(...arguments), this.type = 4;
 }
 j(t) {
  this.element.toggleAttribute(this.name, !!t && t !== A);
 }
}

class z extends H {
 constructor(t, i, s, e, h) {
  super(t, i, s, e, h), this.type = 5;
 }
 _$AI(t, i = this) {
  if ((t = M(this, t, i, 0) ?? A) === E) return;
  const s = this._$AH, e = t === A && s !== A || t.capture !== s.capture || t.once !== s.once || t.passive !== s.passive, h = t !== A && (s === A || e);
  e && this.element.removeEventListener(this.name, this, s), h && this.element.addEventListener(this.name, this, t), 
  this._$AH = t;
 }
 handleEvent(t) {
  "function" == typeof this._$AH ? this._$AH.call(this.options?.host ?? this.element, t) : this._$AH.handleEvent(t);
 }
}

class W {
 constructor(t, i, s) {
  this.element = t, this.type = 6, this._$AN = void 0, this._$AM = i, this.options = s;
 }
 get _$AU() {
  return this._$AM._$AU;
 }
 _$AI(t) {
  M(this, t);
 }
}

const Z = {
 M: h,
 P: o$1,
 A: n$2,
 L: N,
 D: d$1,
 V: M,
 H: H,
 N: L,
 U: z,
 B: I
}, j = t$1.litHtmlPolyfillSupport;

j?.(S, R), (t$1.litHtmlVersions ??= []).push("3.3.3");

const B = (t, i, s) => {
 const e = s?.renderBefore ?? i;
 let h = e._$litPart$;
 if (void 0 === h) {
  const t = s?.renderBefore ?? null;
  e._$litPart$ = h = new R(i.insertBefore(c(), t), t, void 0, s ?? {});
 }
 return h._$AI(t), h;
};

const s$1 = globalThis;

let i$1 = class i extends g$1 {
 constructor() {
  super(...arguments), this.renderOptions = {
   host: this
  }, this._$Do = void 0;
 }
 createRenderRoot() {
  const t = super.createRenderRoot();
  return this.renderOptions.renderBefore ??= t.firstChild, t;
 }
 update(t) {
  const r = this.render();
  this.hasUpdated || (this.renderOptions.isConnected = this.isConnected), super.update(t), 
  this._$Do = B(r, this.renderRoot, this.renderOptions);
 }
 connectedCallback() {
  super.connectedCallback(), this._$Do?.setConnected(true);
 }
 disconnectedCallback() {
  super.disconnectedCallback(), this._$Do?.setConnected(false);
 }
 render() {
  return E;
 }
};

i$1._$litElement$ = true, i$1["finalized"] = true, s$1.litElementHydrateSupport?.({
 LitElement: i$1
});

const o = s$1.litElementPolyfillSupport;

o?.({
 LitElement: i$1
});

const n$1 = {
 _$AK: (t, e, r) => {
  t._$AK(e, r);
 },
 _$AL: t => t._$AL
};

(s$1.litElementVersions ??= []).push("4.2.2");

function meaningText(name) {
 switch (name) {
 case "wkkgz":
  return msg("de wet over kwaliteit, klachten en geschillen in de zorg", {
   id: "meaning.wkkgz"
  });

 case "wmo":
  return msg("de wet over maatschappelijke ondersteuning", {
   id: "meaning.wmo"
  });

 case "jeugdwet":
  return msg("de wet over jeugdhulp", {
   id: "meaning.jeugdwet"
  });

 case "igj":
  return msg("de inspectie voor gezondheidszorg en jeugd", {
   id: "meaning.igj"
  });

 case "Landelijk Meldpunt Zorg":
  return msg("landelijk meldpunt voor de zorg", {
   id: "meaning.landelijk-meldpunt-zorg"
  });

 case "klachtenportaal-zorg":
  return msg("portaal voor klachten over zorg", {
   id: "meaning.klachtenportaal-zorg"
  });

 case "jeugdstem":
  return msg("stem van de jeugd", {
   id: "meaning.jeugdstem"
  });

 case "zorgbelang-groningen":
 case "zorgbelang-drenthe":
  return msg("belang van de zorg", {
   id: "meaning.zorgbelang"
  });

 default:
  return void 0;
 }
}

function otherRoleName(role) {
 switch (role) {
 case "zorgaanbieder":
  return msg("de zorgaanbieder", {
   id: "role.zorgaanbieder"
  });

 case "bestuur":
  return msg("het bestuur", {
   id: "role.bestuur"
  });

 case "directeur":
  return msg("de directeur", {
   id: "role.directeur"
  });

 case "voorzitter":
  return msg("de voorzitter", {
   id: "role.voorzitter"
  });

 case "leidinggevende":
  return msg("de leidinggevende", {
   id: "role.leidinggevende"
  });

 case "zorgverlener":
  return msg("de zorgverlener", {
   id: "role.zorgverlener"
  });

 case "klachtenfunctionaris":
  return msg("de klachtenfunctionaris", {
   id: "role.klachtenfunctionaris"
  });

 case "vertrouwenspersoon":
  return msg("de vertrouwenspersoon", {
   id: "role.vertrouwenspersoon"
  });

 case "toezichthouder":
  return msg("de toezichthouder", {
   id: "role.toezichthouder"
  });

 default:
  return void 0;
 }
}

function otherRoleExplained(role, provider) {
 switch (role) {
 case "bestuur":
  return msg(T`Bestuur van ${provider}.`, {
   id: "explain.bestuur"
  });

 case "leidinggevende":
  return msg(T`Leidinggevende bij ${provider}.`, {
   id: "explain.leidinggevende"
  });

 case "zorgverlener":
  return msg(T`Zorgverlener bij ${provider}.`, {
   id: "explain.zorgverlener"
  });

 case "toezichthouder":
  return msg("Toezichthouder: ziet erop dat iedereen zich aan de regels houdt.", {
   id: "explain.toezichthouder"
  });

 default:
  return "";
 }
}

function roleName(role) {
 switch (role) {
 case "eigen-vertrouwenspersoon":
  return msg("de vertrouwenspersoon van je eigen zorgaanbieder", {
   id: "role.eigen-vertrouwenspersoon"
  });

 case "klachtencommissie":
  return msg("de klachtencommissie", {
   id: "role.klachtencommissie"
  });

 case "geschillencommissie":
  return msg("de geschillencommissie", {
   id: "role.geschillencommissie"
  });

 default:
  return typeof role === "string" ? otherRoleName(role) : void 0;
 }
}

function roleExplained(role, provider = "") {
 switch (role) {
 case "directeur":
  return msg(T`Directeur van ${provider}.`, {
   id: "explain.directeur"
  });

 case "voorzitter":
  return msg(T`Voorzitter van ${provider}.`, {
   id: "explain.voorzitter"
  });

 case "klachtenfunctionaris":
  return msg("Klachtenfunctionaris: iemand die je uitleg geeft en je helpt bij je klacht.", {
   id: "explain.klachtenfunctionaris"
  });

 case "vertrouwenspersoon":
  return msg("Vertrouwenspersoon: iemand die naar je luistert en je helpt.", {
   id: "explain.vertrouwenspersoon"
  });

 case "eigen-vertrouwenspersoon":
  return msg("De zorgaanbieder die jou begeleidt, heeft een onafhankelijke vertrouwenspersoon. Hoe je die bereikt, staat in de klachtenregeling van die zorgaanbieder.", {
   id: "explain.eigen-vertrouwenspersoon"
  });

 case "klachtencommissie":
  return msg("Klachtencommissie: een onafhankelijke groep mensen die formele klachten behandelt.", {
   id: "explain.klachtencommissie"
  });

 case "geschillencommissie":
  return msg("Geschillencommissie: een groep mensen die oordeelt als jullie er samen niet uitkomen.", {
   id: "explain.geschillencommissie"
  });

 default:
  return otherRoleExplained(role, provider);
 }
}

const contactName = ({id: id, name: name, role: role}) => name ?? roleName(role) ?? id;

const NO_LANG = A;

const dutchView = (text, locale) => T`<bdi lang=${locale === "nl" ? NO_LANG : "nl"}>${text}</bdi>`;

const fixedView = text => T`<bdi dir="ltr">${text}</bdi>`;

const numberView$1 = text => T`<bdi class="number" dir="ltr">${text}</bdi>`;

const nameView = (contact, locale) => contact.name ? dutchView(contact.name, locale) : contactName(contact);

function meaningView(name, locale) {
 const meaning = locale === "nl" ? void 0 : meaningText(name);
 return meaning ? ` (${meaning})` : A;
}

const namesView = (contacts, locale) => listParts(locale, contacts.map(contact => [ nameView(contact, locale), meaningView(contact.id, locale) ]), "disjunction");

function lawNameView(regime, locale) {
 const meaning = locale === "nl" ? void 0 : meaningText(regime.id);
 return [ dutchView(regime.short, locale), meaning ? ` – ${meaning}` : "" ];
}

function saidIn(text, lang) {
 if (typeof text === "string") return {
  line: text,
  lang: "nl"
 };
 const tags = Object.keys(text);
 const near = tags.find(one => one.toLowerCase().split("-")[0] === lang);
 const tag = [ lang, near, "nl", ...tags ].find(one => one && Object.hasOwn(text, one)) ?? lang;
 return {
  line: text[tag] ?? "",
  lang: tag
 };
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

const NUMBER = /(\+?\(?\d[\d\s()-]{4,}\d)/;

const withNumbers = line => line.split(NUMBER).map((part, at) => at % 2 ? numberView$1(part) : part);

function textView(text, locale) {
 const {line: line, lang: lang} = saidIn(text, locale);
 const shown = RIGHT_TO_LEFT.test(line) ? withNumbers(line) : line;
 return lang === locale ? shown : T`<span lang=${lang} dir="auto">${shown}</span>`;
}

const textsView = (texts, locale) => (texts === void 0 ? [] : [ texts ].flat()).map(text => T`<p>${textView(text, locale)}</p>`);

function regimeChoice({regime: regime, arrangement: {audience: audience, choice: choice}}, locale) {
 if (choice) return textView(choice, locale);
 if (typeof audience === "object") return textView(audience, locale);
 if (audience === "young-people" || regime.id === "jeugdwet") return msg("Ik krijg jeugdhulp", {
  id: "choice.young-people"
 });
 if (audience === "everyone") return regime.id === "wmo" ? msg("Ik krijg ondersteuning", {
  id: "choice.support"
 }) : msg("Ik krijg zorg", {
  id: "choice.care"
 });
 return regime.id === "wmo" ? msg("Ik ben volwassen en krijg ondersteuning", {
  id: "choice.adults-support"
 }) : msg("Ik ben volwassen en krijg zorg", {
  id: "choice.adults-care"
 });
}

function mayComplainText({name: written, collective: collective, complainants: complainants}, locale) {
 const name = dutchView(written, locale);
 if (complainants === "everyone") return collective ? msg(T`Voor iedereen die te maken heeft met een zorgaanbieder van ${name}. Die zorgaanbieder heeft ook een eigen klachtenregeling.`, {
  id: "audience.collective"
 }) : msg(T`Voor iedereen die met ${name} te maken heeft: als cliënt of als iemand anders.`, {
  id: "audience.provider"
 });
 switch (complainants) {
 case "client-or-representative":
  return msg(T`Voor cliënten van ${name}, en voor wie namens een cliënt mag spreken.`, {
   id: "audience.client-or-representative"
  });

 case "client-representative-or-surviving-relative":
  return msg(T`Voor cliënten van ${name}, voor wie namens een cliënt mag spreken, en voor nabestaanden.`, {
   id: "audience.surviving-relative"
  });

 default:
  return complainants && textView(complainants, locale);
 }
}

function audienceText({arrangement: {audience: audience}, regime: regime}, locale) {
 const name = lawNameView(regime, locale);
 if (audience === "adults" || audience === "young-people") return audience === "adults" ? msg(T`Dit is de klachtenregeling voor volwassenen (${name}).`, {
  id: "audience.adults"
 }) : msg(T`Dit is de klachtenregeling voor jongeren (${name}).`, {
  id: "audience.young-people"
 });
 const law = msg(T`Deze klachtenregeling hoort bij de ${name}.`, {
  id: "audience.everyone"
 });
 return audience === "everyone" ? law : [ textView(audience, locale), " ", law ];
}

const n = o => null === o || "object" != typeof o && "function" != typeof o, e$1 = {
 HTML: 1
}, l = (o, t) => void 0 !== o?._$litType$, d = o => null != o?._$litType$?.h, f = o => o?._$litDirective$;

const replacements = {
 "&": "&amp;",
 "<": "&lt;",
 ">": "&gt;",
 '"': "&quot;",
 "'": "&#39;"
};

const replacer = char => replacements[char];

const escapeHtml = str => str.replace(/[&<>"']/g, replacer);

const getElementRenderer = ({elementRenderers: elementRenderers}, tagName, ceClass = customElements.get(tagName), attributes = new Map) => {
 if (ceClass === undefined) {
  console.warn(`Custom element ${tagName} was not registered.`);
  return new FallbackRenderer(tagName);
 }
 for (const renderer of elementRenderers) {
  if (renderer.matchesClass(ceClass, tagName, attributes)) {
   return new renderer(tagName);
  }
 }
 return new FallbackRenderer(tagName);
};

class ElementRenderer {
 static matchesClass(_ceClass, _tagName, _attributes) {
  return false;
 }
 constructor(tagName) {
  this.tagName = tagName;
 }
 connectedCallback() {}
 attributeChangedCallback(_name, _old, _value) {}
 setProperty(name, value) {
  if (this.element !== undefined) {
   this.element[name] = value;
  }
 }
 setAttribute(name, value) {
  name = name.toLowerCase();
  if (this.element !== undefined) {
   const old = this.element.getAttribute(name);
   this.element.setAttribute(name, value);
   this.attributeChangedCallback(name, old, value);
  }
 }
 get shadowRootOptions() {
  return {
   mode: "open"
  };
 }
 renderShadow(_renderInfo) {
  return undefined;
 }
 renderLight(_renderInfo) {
  return undefined;
 }
 renderAttributes() {
  const result = [];
  if (this.element !== undefined) {
   const {attributes: attributes} = this.element;
   for (let i = 0, name, value; i < attributes.length && ({name: name, value: value} = attributes[i]); i++) {
    if (value === "" || value === undefined || value === null) {
     result.push(` ${name}`);
    } else {
     result.push(` ${name}="${escapeHtml(value)}"`);
    }
   }
  }
  return result;
 }
}

class FallbackRenderer extends ElementRenderer {
 constructor() {
  super(...arguments);
  this._attributes = {};
 }
 setAttribute(name, value) {
  this._attributes[name.toLowerCase()] = value;
 }
 renderAttributes() {
  const result = [];
  for (const [name, value] of Object.entries(this._attributes)) {
   if (value === "" || value === undefined || value === null) {
    result.push(` ${name}`);
   } else {
    result.push(` ${name}="${escapeHtml(value)}"`);
   }
  }
  return result;
 }
}

const e = {
 attributeToProperty: n$1._$AK,
 changedProperties: n$1._$AL
};

const t = {
 CHILD: 2,
 PROPERTY: 3,
 BOOLEAN_ATTRIBUTE: 4,
 EVENT: 5
};

let r = null;

const i = {
 boundAttributeSuffix: Z.M,
 marker: Z.P,
 markerMatch: Z.A,
 getTemplateHtml: Z.L,
 patchDirectiveResolve: (e, t) => {
  if (e.prototype._$AS.name !== t.name) {
   r ??= e.prototype._$AS.name;
   for (let i = e.prototype; i !== Object.prototype; i = Object.getPrototypeOf(i)) if (i.hasOwnProperty(r)) return void (i[r] = t);
   throw Error("Internal error: It is possible that both dev mode and production mode Lit was mixed together during SSR. Please comment on the issue: https://github.com/lit/lit/issues/4527");
  }
 },
 getAttributePartCommittedValue: (e, r, i) => {
  let o = E;
  return e.j = e => o = e, e._$AI(r, e, i), o;
 },
 connectedDisconnectable: e => ({
  ...e,
  _$AU: true
 }),
 resolveDirective: Z.V,
 AttributePart: Z.H,
 PropertyPart: Z.B,
 BooleanAttributePart: Z.N,
 EventPart: Z.U,
 isIterable: Z.D
};

const v = new WeakMap, b = t => {
 let r = v.get(t.strings);
 if (void 0 !== r) return r;
 const n = new Uint32Array(2).fill(5381);
 for (const e of t.strings) for (let t = 0; t < e.length; t++) n[t % 2] = 33 * n[t % 2] ^ e.charCodeAt(t);
 const o = String.fromCharCode(...new Uint8Array(n.buffer));
 return r = Buffer$1.from(o, "binary").toString("base64"), v.set(t.strings, r), r;
};

const UNDEFINED_CODE_POINTS = new Set([ 65534, 65535, 131070, 131071, 196606, 196607, 262142, 262143, 327678, 327679, 393214, 393215, 458750, 458751, 524286, 524287, 589822, 589823, 655358, 655359, 720894, 720895, 786430, 786431, 851966, 851967, 917502, 917503, 983038, 983039, 1048574, 1048575, 1114110, 1114111 ]);

const REPLACEMENT_CHARACTER = "�";

var CODE_POINTS;

(function(CODE_POINTS) {
 CODE_POINTS[CODE_POINTS["EOF"] = -1] = "EOF";
 CODE_POINTS[CODE_POINTS["NULL"] = 0] = "NULL";
 CODE_POINTS[CODE_POINTS["TABULATION"] = 9] = "TABULATION";
 CODE_POINTS[CODE_POINTS["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
 CODE_POINTS[CODE_POINTS["LINE_FEED"] = 10] = "LINE_FEED";
 CODE_POINTS[CODE_POINTS["FORM_FEED"] = 12] = "FORM_FEED";
 CODE_POINTS[CODE_POINTS["SPACE"] = 32] = "SPACE";
 CODE_POINTS[CODE_POINTS["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
 CODE_POINTS[CODE_POINTS["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
 CODE_POINTS[CODE_POINTS["AMPERSAND"] = 38] = "AMPERSAND";
 CODE_POINTS[CODE_POINTS["APOSTROPHE"] = 39] = "APOSTROPHE";
 CODE_POINTS[CODE_POINTS["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
 CODE_POINTS[CODE_POINTS["SOLIDUS"] = 47] = "SOLIDUS";
 CODE_POINTS[CODE_POINTS["DIGIT_0"] = 48] = "DIGIT_0";
 CODE_POINTS[CODE_POINTS["DIGIT_9"] = 57] = "DIGIT_9";
 CODE_POINTS[CODE_POINTS["SEMICOLON"] = 59] = "SEMICOLON";
 CODE_POINTS[CODE_POINTS["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
 CODE_POINTS[CODE_POINTS["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
 CODE_POINTS[CODE_POINTS["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
 CODE_POINTS[CODE_POINTS["QUESTION_MARK"] = 63] = "QUESTION_MARK";
 CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_A"] = 65] = "LATIN_CAPITAL_A";
 CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_Z"] = 90] = "LATIN_CAPITAL_Z";
 CODE_POINTS[CODE_POINTS["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
 CODE_POINTS[CODE_POINTS["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
 CODE_POINTS[CODE_POINTS["LATIN_SMALL_A"] = 97] = "LATIN_SMALL_A";
 CODE_POINTS[CODE_POINTS["LATIN_SMALL_Z"] = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS || (CODE_POINTS = {}));

const SEQUENCES = {
 DASH_DASH: "--",
 CDATA_START: "[CDATA[",
 DOCTYPE: "doctype",
 SCRIPT: "script",
 PUBLIC: "public",
 SYSTEM: "system"
};

function isSurrogate(cp) {
 return cp >= 55296 && cp <= 57343;
}

function isSurrogatePair(cp) {
 return cp >= 56320 && cp <= 57343;
}

function getSurrogatePairCodePoint(cp1, cp2) {
 return (cp1 - 55296) * 1024 + 9216 + cp2;
}

function isControlCodePoint(cp) {
 return cp !== 32 && cp !== 10 && cp !== 13 && cp !== 9 && cp !== 12 && cp >= 1 && cp <= 31 || cp >= 127 && cp <= 159;
}

function isUndefinedCodePoint(cp) {
 return cp >= 64976 && cp <= 65007 || UNDEFINED_CODE_POINTS.has(cp);
}

var ERR;

(function(ERR) {
 ERR["controlCharacterInInputStream"] = "control-character-in-input-stream";
 ERR["noncharacterInInputStream"] = "noncharacter-in-input-stream";
 ERR["surrogateInInputStream"] = "surrogate-in-input-stream";
 ERR["nonVoidHtmlElementStartTagWithTrailingSolidus"] = "non-void-html-element-start-tag-with-trailing-solidus";
 ERR["endTagWithAttributes"] = "end-tag-with-attributes";
 ERR["endTagWithTrailingSolidus"] = "end-tag-with-trailing-solidus";
 ERR["unexpectedSolidusInTag"] = "unexpected-solidus-in-tag";
 ERR["unexpectedNullCharacter"] = "unexpected-null-character";
 ERR["unexpectedQuestionMarkInsteadOfTagName"] = "unexpected-question-mark-instead-of-tag-name";
 ERR["invalidFirstCharacterOfTagName"] = "invalid-first-character-of-tag-name";
 ERR["unexpectedEqualsSignBeforeAttributeName"] = "unexpected-equals-sign-before-attribute-name";
 ERR["missingEndTagName"] = "missing-end-tag-name";
 ERR["unexpectedCharacterInAttributeName"] = "unexpected-character-in-attribute-name";
 ERR["unknownNamedCharacterReference"] = "unknown-named-character-reference";
 ERR["missingSemicolonAfterCharacterReference"] = "missing-semicolon-after-character-reference";
 ERR["unexpectedCharacterAfterDoctypeSystemIdentifier"] = "unexpected-character-after-doctype-system-identifier";
 ERR["unexpectedCharacterInUnquotedAttributeValue"] = "unexpected-character-in-unquoted-attribute-value";
 ERR["eofBeforeTagName"] = "eof-before-tag-name";
 ERR["eofInTag"] = "eof-in-tag";
 ERR["missingAttributeValue"] = "missing-attribute-value";
 ERR["missingWhitespaceBetweenAttributes"] = "missing-whitespace-between-attributes";
 ERR["missingWhitespaceAfterDoctypePublicKeyword"] = "missing-whitespace-after-doctype-public-keyword";
 ERR["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"] = "missing-whitespace-between-doctype-public-and-system-identifiers";
 ERR["missingWhitespaceAfterDoctypeSystemKeyword"] = "missing-whitespace-after-doctype-system-keyword";
 ERR["missingQuoteBeforeDoctypePublicIdentifier"] = "missing-quote-before-doctype-public-identifier";
 ERR["missingQuoteBeforeDoctypeSystemIdentifier"] = "missing-quote-before-doctype-system-identifier";
 ERR["missingDoctypePublicIdentifier"] = "missing-doctype-public-identifier";
 ERR["missingDoctypeSystemIdentifier"] = "missing-doctype-system-identifier";
 ERR["abruptDoctypePublicIdentifier"] = "abrupt-doctype-public-identifier";
 ERR["abruptDoctypeSystemIdentifier"] = "abrupt-doctype-system-identifier";
 ERR["cdataInHtmlContent"] = "cdata-in-html-content";
 ERR["incorrectlyOpenedComment"] = "incorrectly-opened-comment";
 ERR["eofInScriptHtmlCommentLikeText"] = "eof-in-script-html-comment-like-text";
 ERR["eofInDoctype"] = "eof-in-doctype";
 ERR["nestedComment"] = "nested-comment";
 ERR["abruptClosingOfEmptyComment"] = "abrupt-closing-of-empty-comment";
 ERR["eofInComment"] = "eof-in-comment";
 ERR["incorrectlyClosedComment"] = "incorrectly-closed-comment";
 ERR["eofInCdata"] = "eof-in-cdata";
 ERR["absenceOfDigitsInNumericCharacterReference"] = "absence-of-digits-in-numeric-character-reference";
 ERR["nullCharacterReference"] = "null-character-reference";
 ERR["surrogateCharacterReference"] = "surrogate-character-reference";
 ERR["characterReferenceOutsideUnicodeRange"] = "character-reference-outside-unicode-range";
 ERR["controlCharacterReference"] = "control-character-reference";
 ERR["noncharacterCharacterReference"] = "noncharacter-character-reference";
 ERR["missingWhitespaceBeforeDoctypeName"] = "missing-whitespace-before-doctype-name";
 ERR["missingDoctypeName"] = "missing-doctype-name";
 ERR["invalidCharacterSequenceAfterDoctypeName"] = "invalid-character-sequence-after-doctype-name";
 ERR["duplicateAttribute"] = "duplicate-attribute";
 ERR["nonConformingDoctype"] = "non-conforming-doctype";
 ERR["missingDoctype"] = "missing-doctype";
 ERR["misplacedDoctype"] = "misplaced-doctype";
 ERR["endTagWithoutMatchingOpenElement"] = "end-tag-without-matching-open-element";
 ERR["closingOfElementWithOpenChildElements"] = "closing-of-element-with-open-child-elements";
 ERR["disallowedContentInNoscriptInHead"] = "disallowed-content-in-noscript-in-head";
 ERR["openElementsLeftAfterEof"] = "open-elements-left-after-eof";
 ERR["abandonedHeadElementChild"] = "abandoned-head-element-child";
 ERR["misplacedStartTagForHeadElement"] = "misplaced-start-tag-for-head-element";
 ERR["nestedNoscriptInHead"] = "nested-noscript-in-head";
 ERR["eofInElementThatCanContainOnlyText"] = "eof-in-element-that-can-contain-only-text";
})(ERR || (ERR = {}));

const DEFAULT_BUFFER_WATERLINE = 1 << 16;

class Preprocessor {
 constructor(handler) {
  this.handler = handler;
  this.html = "";
  this.pos = -1;
  this.lastGapPos = -2;
  this.gapStack = [];
  this.skipNextNewLine = false;
  this.lastChunkWritten = false;
  this.endOfChunkHit = false;
  this.bufferWaterline = DEFAULT_BUFFER_WATERLINE;
  this.isEol = false;
  this.lineStartPos = 0;
  this.droppedBufferSize = 0;
  this.line = 1;
  this.lastErrOffset = -1;
 }
 get col() {
  return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
 }
 get offset() {
  return this.droppedBufferSize + this.pos;
 }
 getError(code, cpOffset) {
  const {line: line, col: col, offset: offset} = this;
  const startCol = col + cpOffset;
  const startOffset = offset + cpOffset;
  return {
   code: code,
   startLine: line,
   endLine: line,
   startCol: startCol,
   endCol: startCol,
   startOffset: startOffset,
   endOffset: startOffset
  };
 }
 _err(code) {
  if (this.handler.onParseError && this.lastErrOffset !== this.offset) {
   this.lastErrOffset = this.offset;
   this.handler.onParseError(this.getError(code, 0));
  }
 }
 _addGap() {
  this.gapStack.push(this.lastGapPos);
  this.lastGapPos = this.pos;
 }
 _processSurrogate(cp) {
  if (this.pos !== this.html.length - 1) {
   const nextCp = this.html.charCodeAt(this.pos + 1);
   if (isSurrogatePair(nextCp)) {
    this.pos++;
    this._addGap();
    return getSurrogatePairCodePoint(cp, nextCp);
   }
  } else if (!this.lastChunkWritten) {
   this.endOfChunkHit = true;
   return CODE_POINTS.EOF;
  }
  this._err(ERR.surrogateInInputStream);
  return cp;
 }
 willDropParsedChunk() {
  return this.pos > this.bufferWaterline;
 }
 dropParsedChunk() {
  if (this.willDropParsedChunk()) {
   this.html = this.html.substring(this.pos);
   this.lineStartPos -= this.pos;
   this.droppedBufferSize += this.pos;
   this.pos = 0;
   this.lastGapPos = -2;
   this.gapStack.length = 0;
  }
 }
 write(chunk, isLastChunk) {
  if (this.html.length > 0) {
   this.html += chunk;
  } else {
   this.html = chunk;
  }
  this.endOfChunkHit = false;
  this.lastChunkWritten = isLastChunk;
 }
 insertHtmlAtCurrentPos(chunk) {
  this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1);
  this.endOfChunkHit = false;
 }
 startsWith(pattern, caseSensitive) {
  if (this.pos + pattern.length > this.html.length) {
   this.endOfChunkHit = !this.lastChunkWritten;
   return false;
  }
  if (caseSensitive) {
   return this.html.startsWith(pattern, this.pos);
  }
  for (let i = 0; i < pattern.length; i++) {
   const cp = this.html.charCodeAt(this.pos + i) | 32;
   if (cp !== pattern.charCodeAt(i)) {
    return false;
   }
  }
  return true;
 }
 peek(offset) {
  const pos = this.pos + offset;
  if (pos >= this.html.length) {
   this.endOfChunkHit = !this.lastChunkWritten;
   return CODE_POINTS.EOF;
  }
  const code = this.html.charCodeAt(pos);
  return code === CODE_POINTS.CARRIAGE_RETURN ? CODE_POINTS.LINE_FEED : code;
 }
 advance() {
  this.pos++;
  if (this.isEol) {
   this.isEol = false;
   this.line++;
   this.lineStartPos = this.pos;
  }
  if (this.pos >= this.html.length) {
   this.endOfChunkHit = !this.lastChunkWritten;
   return CODE_POINTS.EOF;
  }
  let cp = this.html.charCodeAt(this.pos);
  if (cp === CODE_POINTS.CARRIAGE_RETURN) {
   this.isEol = true;
   this.skipNextNewLine = true;
   return CODE_POINTS.LINE_FEED;
  }
  if (cp === CODE_POINTS.LINE_FEED) {
   this.isEol = true;
   if (this.skipNextNewLine) {
    this.line--;
    this.skipNextNewLine = false;
    this._addGap();
    return this.advance();
   }
  }
  this.skipNextNewLine = false;
  if (isSurrogate(cp)) {
   cp = this._processSurrogate(cp);
  }
  const isCommonValidRange = this.handler.onParseError === null || cp > 31 && cp < 127 || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.CARRIAGE_RETURN || cp > 159 && cp < 64976;
  if (!isCommonValidRange) {
   this._checkForProblematicCharacters(cp);
  }
  return cp;
 }
 _checkForProblematicCharacters(cp) {
  if (isControlCodePoint(cp)) {
   this._err(ERR.controlCharacterInInputStream);
  } else if (isUndefinedCodePoint(cp)) {
   this._err(ERR.noncharacterInInputStream);
  }
 }
 retreat(count) {
  this.pos -= count;
  while (this.pos < this.lastGapPos) {
   this.lastGapPos = this.gapStack.pop();
   this.pos--;
  }
  this.isEol = false;
 }
}

var TokenType;

(function(TokenType) {
 TokenType[TokenType["CHARACTER"] = 0] = "CHARACTER";
 TokenType[TokenType["NULL_CHARACTER"] = 1] = "NULL_CHARACTER";
 TokenType[TokenType["WHITESPACE_CHARACTER"] = 2] = "WHITESPACE_CHARACTER";
 TokenType[TokenType["START_TAG"] = 3] = "START_TAG";
 TokenType[TokenType["END_TAG"] = 4] = "END_TAG";
 TokenType[TokenType["COMMENT"] = 5] = "COMMENT";
 TokenType[TokenType["DOCTYPE"] = 6] = "DOCTYPE";
 TokenType[TokenType["EOF"] = 7] = "EOF";
 TokenType[TokenType["HIBERNATION"] = 8] = "HIBERNATION";
})(TokenType || (TokenType = {}));

function getTokenAttr(token, attrName) {
 for (let i = token.attrs.length - 1; i >= 0; i--) {
  if (token.attrs[i].name === attrName) {
   return token.attrs[i].value;
  }
 }
 return null;
}

const htmlDecodeTree = new Uint16Array('ᵁ<Õıʊҝջאٵ۞ޢߖࠏ੊ઑඡ๭༉༦჊ረዡᐕᒝᓃᓟᔥ\0\0\0\0\0\0ᕫᛍᦍᰒᷝ὾⁠↰⊍⏀⏻⑂⠤⤒ⴈ⹈⿎〖㊺㘹㞬㣾㨨㩱㫠㬮ࠀEMabcfglmnoprstu\\bfms¦³¹ÈÏlig耻Æ䃆P耻&䀦cute耻Á䃁reve;䄂Āiyx}rc耻Â䃂;䐐r;쀀𝔄rave耻À䃀pha;䎑acr;䄀d;橓Āgp¡on;䄄f;쀀𝔸plyFunction;恡ing耻Å䃅Ācs¾Ãr;쀀𝒜ign;扔ilde耻Ã䃃ml耻Ä䃄ЀaceforsuåûþėĜĢħĪĀcrêòkslash;或Ŷöø;櫧ed;挆y;䐑ƀcrtąċĔause;戵noullis;愬a;䎒r;쀀𝔅pf;쀀𝔹eve;䋘còēmpeq;扎܀HOacdefhilorsuōőŖƀƞƢƵƷƺǜȕɳɸɾcy;䐧PY耻©䂩ƀcpyŝŢźute;䄆Ā;iŧŨ拒talDifferentialD;慅leys;愭ȀaeioƉƎƔƘron;䄌dil耻Ç䃇rc;䄈nint;戰ot;䄊ĀdnƧƭilla;䂸terDot;䂷òſi;䎧rcleȀDMPTǇǋǑǖot;抙inus;抖lus;投imes;抗oĀcsǢǸkwiseContourIntegral;戲eCurlyĀDQȃȏoubleQuote;思uote;怙ȀlnpuȞȨɇɕonĀ;eȥȦ户;橴ƀgitȯȶȺruent;扡nt;戯ourIntegral;戮ĀfrɌɎ;愂oduct;成nterClockwiseContourIntegral;戳oss;樯cr;쀀𝒞pĀ;Cʄʅ拓ap;才րDJSZacefiosʠʬʰʴʸˋ˗ˡ˦̳ҍĀ;oŹʥtrahd;椑cy;䐂cy;䐅cy;䐏ƀgrsʿ˄ˇger;怡r;憡hv;櫤Āayː˕ron;䄎;䐔lĀ;t˝˞戇a;䎔r;쀀𝔇Āaf˫̧Ācm˰̢riticalȀADGT̖̜̀̆cute;䂴oŴ̋̍;䋙bleAcute;䋝rave;䁠ilde;䋜ond;拄ferentialD;慆Ѱ̽\0\0\0͔͂\0Ѕf;쀀𝔻ƀ;DE͈͉͍䂨ot;惜qual;扐blèCDLRUVͣͲ΂ϏϢϸontourIntegraìȹoɴ͹\0\0ͻ»͉nArrow;懓Āeo·ΤftƀARTΐΖΡrrow;懐ightArrow;懔eåˊngĀLRΫτeftĀARγιrrow;柸ightArrow;柺ightArrow;柹ightĀATϘϞrrow;懒ee;抨pɁϩ\0\0ϯrrow;懑ownArrow;懕erticalBar;戥ǹABLRTaВЪаўѿͼrrowƀ;BUНОТ憓ar;椓pArrow;懵reve;䌑eft˒к\0ц\0ѐightVector;楐eeVector;楞ectorĀ;Bљњ憽ar;楖ightǔѧ\0ѱeeVector;楟ectorĀ;BѺѻ懁ar;楗eeĀ;A҆҇护rrow;憧ĀctҒҗr;쀀𝒟rok;䄐ࠀNTacdfglmopqstuxҽӀӄӋӞӢӧӮӵԡԯԶՒ՝ՠեG;䅊H耻Ð䃐cute耻É䃉ƀaiyӒӗӜron;䄚rc耻Ê䃊;䐭ot;䄖r;쀀𝔈rave耻È䃈ement;戈ĀapӺӾcr;䄒tyɓԆ\0\0ԒmallSquare;旻erySmallSquare;斫ĀgpԦԪon;䄘f;쀀𝔼silon;䎕uĀaiԼՉlĀ;TՂՃ橵ilde;扂librium;懌Āci՗՚r;愰m;橳a;䎗ml耻Ë䃋Āipժկsts;戃onentialE;慇ʀcfiosօֈ֍ֲ׌y;䐤r;쀀𝔉lledɓ֗\0\0֣mallSquare;旼erySmallSquare;斪Ͱֺ\0ֿ\0\0ׄf;쀀𝔽All;戀riertrf;愱cò׋؀JTabcdfgorstר׬ׯ׺؀ؒؖ؛؝أ٬ٲcy;䐃耻>䀾mmaĀ;d׷׸䎓;䏜reve;䄞ƀeiy؇،ؐdil;䄢rc;䄜;䐓ot;䄠r;쀀𝔊;拙pf;쀀𝔾eater̀EFGLSTصلَٖٛ٦qualĀ;Lؾؿ扥ess;招ullEqual;执reater;檢ess;扷lantEqual;橾ilde;扳cr;쀀𝒢;扫ЀAacfiosuڅڋږڛڞڪھۊRDcy;䐪Āctڐڔek;䋇;䁞irc;䄤r;愌lbertSpace;愋ǰگ\0ڲf;愍izontalLine;攀Āctۃۅòکrok;䄦mpńېۘownHumðįqual;扏܀EJOacdfgmnostuۺ۾܃܇܎ܚܞܡܨ݄ݸދޏޕcy;䐕lig;䄲cy;䐁cute耻Í䃍Āiyܓܘrc耻Î䃎;䐘ot;䄰r;愑rave耻Ì䃌ƀ;apܠܯܿĀcgܴܷr;䄪inaryI;慈lieóϝǴ݉\0ݢĀ;eݍݎ戬Āgrݓݘral;戫section;拂isibleĀCTݬݲomma;恣imes;恢ƀgptݿރވon;䄮f;쀀𝕀a;䎙cr;愐ilde;䄨ǫޚ\0ޞcy;䐆l耻Ï䃏ʀcfosuެ޷޼߂ߐĀiyޱ޵rc;䄴;䐙r;쀀𝔍pf;쀀𝕁ǣ߇\0ߌr;쀀𝒥rcy;䐈kcy;䐄΀HJacfosߤߨ߽߬߱ࠂࠈcy;䐥cy;䐌ppa;䎚Āey߶߻dil;䄶;䐚r;쀀𝔎pf;쀀𝕂cr;쀀𝒦րJTaceflmostࠥࠩࠬࡐࡣ঳সে্਷ੇcy;䐉耻<䀼ʀcmnpr࠷࠼ࡁࡄࡍute;䄹bda;䎛g;柪lacetrf;愒r;憞ƀaeyࡗ࡜ࡡron;䄽dil;䄻;䐛Āfsࡨ॰tԀACDFRTUVarࡾࢩࢱࣦ࣠ࣼयज़ΐ४Ānrࢃ࢏gleBracket;柨rowƀ;BR࢙࢚࢞憐ar;懤ightArrow;懆eiling;挈oǵࢷ\0ࣃbleBracket;柦nǔࣈ\0࣒eeVector;楡ectorĀ;Bࣛࣜ懃ar;楙loor;挊ightĀAV࣯ࣵrrow;憔ector;楎Āerँगeƀ;AVउऊऐ抣rrow;憤ector;楚iangleƀ;BEतथऩ抲ar;槏qual;抴pƀDTVषूौownVector;楑eeVector;楠ectorĀ;Bॖॗ憿ar;楘ectorĀ;B॥०憼ar;楒ightáΜs̀EFGLSTॾঋকঝঢভqualGreater;拚ullEqual;扦reater;扶ess;檡lantEqual;橽ilde;扲r;쀀𝔏Ā;eঽা拘ftarrow;懚idot;䄿ƀnpw৔ਖਛgȀLRlr৞৷ਂਐeftĀAR০৬rrow;柵ightArrow;柷ightArrow;柶eftĀarγਊightáοightáϊf;쀀𝕃erĀLRਢਬeftArrow;憙ightArrow;憘ƀchtਾੀੂòࡌ;憰rok;䅁;扪Ѐacefiosuਗ਼੝੠੷੼અઋ઎p;椅y;䐜Ādl੥੯iumSpace;恟lintrf;愳r;쀀𝔐nusPlus;戓pf;쀀𝕄cò੶;䎜ҀJacefostuણધભીଔଙඑ඗ඞcy;䐊cute;䅃ƀaey઴હાron;䅇dil;䅅;䐝ƀgswે૰଎ativeƀMTV૓૟૨ediumSpace;怋hiĀcn૦૘ë૙eryThiî૙tedĀGL૸ଆreaterGreateòٳessLesóੈLine;䀊r;쀀𝔑ȀBnptଢନଷ଺reak;恠BreakingSpace;䂠f;愕ڀ;CDEGHLNPRSTV୕ୖ୪୼஡௫ఄ౞಄ದ೘ൡඅ櫬Āou୛୤ngruent;扢pCap;扭oubleVerticalBar;戦ƀlqxஃஊ஛ement;戉ualĀ;Tஒஓ扠ilde;쀀≂̸ists;戄reater΀;EFGLSTஶஷ஽௉௓௘௥扯qual;扱ullEqual;쀀≧̸reater;쀀≫̸ess;批lantEqual;쀀⩾̸ilde;扵umpń௲௽ownHump;쀀≎̸qual;쀀≏̸eĀfsఊధtTriangleƀ;BEచఛడ拪ar;쀀⧏̸qual;括s̀;EGLSTవశ఼ౄోౘ扮qual;扰reater;扸ess;쀀≪̸lantEqual;쀀⩽̸ilde;扴estedĀGL౨౹reaterGreater;쀀⪢̸essLess;쀀⪡̸recedesƀ;ESಒಓಛ技qual;쀀⪯̸lantEqual;拠ĀeiಫಹverseElement;戌ghtTriangleƀ;BEೋೌ೒拫ar;쀀⧐̸qual;拭ĀquೝഌuareSuĀbp೨೹setĀ;E೰ೳ쀀⊏̸qual;拢ersetĀ;Eഃആ쀀⊐̸qual;拣ƀbcpഓതൎsetĀ;Eഛഞ쀀⊂⃒qual;抈ceedsȀ;ESTലള഻െ抁qual;쀀⪰̸lantEqual;拡ilde;쀀≿̸ersetĀ;E൘൛쀀⊃⃒qual;抉ildeȀ;EFT൮൯൵ൿ扁qual;扄ullEqual;扇ilde;扉erticalBar;戤cr;쀀𝒩ilde耻Ñ䃑;䎝܀Eacdfgmoprstuvලෂ෉෕ෛ෠෧෼ขภยา฿ไlig;䅒cute耻Ó䃓Āiy෎ීrc耻Ô䃔;䐞blac;䅐r;쀀𝔒rave耻Ò䃒ƀaei෮ෲ෶cr;䅌ga;䎩cron;䎟pf;쀀𝕆enCurlyĀDQฎบoubleQuote;怜uote;怘;橔Āclวฬr;쀀𝒪ash耻Ø䃘iŬื฼de耻Õ䃕es;樷ml耻Ö䃖erĀBP๋๠Āar๐๓r;怾acĀek๚๜;揞et;掴arenthesis;揜Ҁacfhilors๿ງຊຏຒດຝະ໼rtialD;戂y;䐟r;쀀𝔓i;䎦;䎠usMinus;䂱Āipຢອncareplanåڝf;愙Ȁ;eio຺ູ໠໤檻cedesȀ;EST່້໏໚扺qual;檯lantEqual;扼ilde;找me;怳Ādp໩໮uct;戏ortionĀ;aȥ໹l;戝Āci༁༆r;쀀𝒫;䎨ȀUfos༑༖༛༟OT耻"䀢r;쀀𝔔pf;愚cr;쀀𝒬؀BEacefhiorsu༾གྷཇའཱིྦྷྪྭ႖ႩႴႾarr;椐G耻®䂮ƀcnrཎནབute;䅔g;柫rĀ;tཛྷཝ憠l;椖ƀaeyཧཬཱron;䅘dil;䅖;䐠Ā;vླྀཹ愜erseĀEUྂྙĀlq྇ྎement;戋uilibrium;懋pEquilibrium;楯r»ཹo;䎡ghtЀACDFTUVa࿁࿫࿳ဢဨၛႇϘĀnr࿆࿒gleBracket;柩rowƀ;BL࿜࿝࿡憒ar;懥eftArrow;懄eiling;按oǵ࿹\0စbleBracket;柧nǔည\0နeeVector;楝ectorĀ;Bဝသ懂ar;楕loor;挋Āerိ၃eƀ;AVဵံြ抢rrow;憦ector;楛iangleƀ;BEၐၑၕ抳ar;槐qual;抵pƀDTVၣၮၸownVector;楏eeVector;楜ectorĀ;Bႂႃ憾ar;楔ectorĀ;B႑႒懀ar;楓Āpuႛ႞f;愝ndImplies;楰ightarrow;懛ĀchႹႼr;愛;憱leDelayed;槴ڀHOacfhimoqstuფჱჷჽᄙᄞᅑᅖᅡᅧᆵᆻᆿĀCcჩხHcy;䐩y;䐨FTcy;䐬cute;䅚ʀ;aeiyᄈᄉᄎᄓᄗ檼ron;䅠dil;䅞rc;䅜;䐡r;쀀𝔖ortȀDLRUᄪᄴᄾᅉownArrow»ОeftArrow»࢚ightArrow»࿝pArrow;憑gma;䎣allCircle;战pf;쀀𝕊ɲᅭ\0\0ᅰt;戚areȀ;ISUᅻᅼᆉᆯ斡ntersection;抓uĀbpᆏᆞsetĀ;Eᆗᆘ抏qual;抑ersetĀ;Eᆨᆩ抐qual;抒nion;抔cr;쀀𝒮ar;拆ȀbcmpᇈᇛሉላĀ;sᇍᇎ拐etĀ;Eᇍᇕqual;抆ĀchᇠህeedsȀ;ESTᇭᇮᇴᇿ扻qual;檰lantEqual;扽ilde;承Tháྌ;我ƀ;esሒሓሣ拑rsetĀ;Eሜም抃qual;抇et»ሓրHRSacfhiorsሾቄ቉ቕ቞ቱቶኟዂወዑORN耻Þ䃞ADE;愢ĀHc቎ቒcy;䐋y;䐦Ābuቚቜ;䀉;䎤ƀaeyብቪቯron;䅤dil;䅢;䐢r;쀀𝔗Āeiቻ኉ǲኀ\0ኇefore;戴a;䎘Ācn኎ኘkSpace;쀀  Space;怉ldeȀ;EFTካኬኲኼ戼qual;扃ullEqual;扅ilde;扈pf;쀀𝕋ipleDot;惛Āctዖዛr;쀀𝒯rok;䅦ૡዷጎጚጦ\0ጬጱ\0\0\0\0\0ጸጽ፷ᎅ\0᏿ᐄᐊᐐĀcrዻጁute耻Ú䃚rĀ;oጇገ憟cir;楉rǣጓ\0጖y;䐎ve;䅬Āiyጞጣrc耻Û䃛;䐣blac;䅰r;쀀𝔘rave耻Ù䃙acr;䅪Ādiፁ፩erĀBPፈ፝Āarፍፐr;䁟acĀekፗፙ;揟et;掵arenthesis;揝onĀ;P፰፱拃lus;抎Āgp፻፿on;䅲f;쀀𝕌ЀADETadps᎕ᎮᎸᏄϨᏒᏗᏳrrowƀ;BDᅐᎠᎤar;椒ownArrow;懅ownArrow;憕quilibrium;楮eeĀ;AᏋᏌ报rrow;憥ownáϳerĀLRᏞᏨeftArrow;憖ightArrow;憗iĀ;lᏹᏺ䏒on;䎥ing;䅮cr;쀀𝒰ilde;䅨ml耻Ü䃜ҀDbcdefosvᐧᐬᐰᐳᐾᒅᒊᒐᒖash;披ar;櫫y;䐒ashĀ;lᐻᐼ抩;櫦Āerᑃᑅ;拁ƀbtyᑌᑐᑺar;怖Ā;iᑏᑕcalȀBLSTᑡᑥᑪᑴar;戣ine;䁼eparator;杘ilde;所ThinSpace;怊r;쀀𝔙pf;쀀𝕍cr;쀀𝒱dash;抪ʀcefosᒧᒬᒱᒶᒼirc;䅴dge;拀r;쀀𝔚pf;쀀𝕎cr;쀀𝒲Ȁfiosᓋᓐᓒᓘr;쀀𝔛;䎞pf;쀀𝕏cr;쀀𝒳ҀAIUacfosuᓱᓵᓹᓽᔄᔏᔔᔚᔠcy;䐯cy;䐇cy;䐮cute耻Ý䃝Āiyᔉᔍrc;䅶;䐫r;쀀𝔜pf;쀀𝕐cr;쀀𝒴ml;䅸ЀHacdefosᔵᔹᔿᕋᕏᕝᕠᕤcy;䐖cute;䅹Āayᕄᕉron;䅽;䐗ot;䅻ǲᕔ\0ᕛoWidtè૙a;䎖r;愨pf;愤cr;쀀𝒵௡ᖃᖊᖐ\0ᖰᖶᖿ\0\0\0\0ᗆᗛᗫᙟ᙭\0ᚕ᚛ᚲᚹ\0ᚾcute耻á䃡reve;䄃̀;Ediuyᖜᖝᖡᖣᖨᖭ戾;쀀∾̳;房rc耻â䃢te肻´̆;䐰lig耻æ䃦Ā;r²ᖺ;쀀𝔞rave耻à䃠ĀepᗊᗖĀfpᗏᗔsym;愵èᗓha;䎱ĀapᗟcĀclᗤᗧr;䄁g;樿ɤᗰ\0\0ᘊʀ;adsvᗺᗻᗿᘁᘇ戧nd;橕;橜lope;橘;橚΀;elmrszᘘᘙᘛᘞᘿᙏᙙ戠;榤e»ᘙsdĀ;aᘥᘦ戡ѡᘰᘲᘴᘶᘸᘺᘼᘾ;榨;榩;榪;榫;榬;榭;榮;榯tĀ;vᙅᙆ戟bĀ;dᙌᙍ抾;榝Āptᙔᙗh;戢»¹arr;捼Āgpᙣᙧon;䄅f;쀀𝕒΀;Eaeiop዁ᙻᙽᚂᚄᚇᚊ;橰cir;橯;扊d;手s;䀧roxĀ;e዁ᚒñᚃing耻å䃥ƀctyᚡᚦᚨr;쀀𝒶;䀪mpĀ;e዁ᚯñʈilde耻ã䃣ml耻ä䃤Āciᛂᛈoninôɲnt;樑ࠀNabcdefiklnoprsu᛭ᛱᜰ᜼ᝃᝈ᝸᝽០៦ᠹᡐᜍ᤽᥈ᥰot;櫭Ācrᛶ᜞kȀcepsᜀᜅᜍᜓong;扌psilon;䏶rime;怵imĀ;e᜚᜛戽q;拍Ŷᜢᜦee;抽edĀ;gᜬᜭ挅e»ᜭrkĀ;t፜᜷brk;掶Āoyᜁᝁ;䐱quo;怞ʀcmprtᝓ᝛ᝡᝤᝨausĀ;eĊĉptyv;榰séᜌnoõēƀahwᝯ᝱ᝳ;䎲;愶een;扬r;쀀𝔟g΀costuvwឍឝឳេ៕៛៞ƀaiuបពរðݠrc;旯p»፱ƀdptឤឨឭot;樀lus;樁imes;樂ɱឹ\0\0ើcup;樆ar;昅riangleĀdu៍្own;施p;斳plus;樄eåᑄåᒭarow;植ƀako៭ᠦᠵĀcn៲ᠣkƀlst៺֫᠂ozenge;槫riangleȀ;dlr᠒᠓᠘᠝斴own;斾eft;旂ight;斸k;搣Ʊᠫ\0ᠳƲᠯ\0ᠱ;斒;斑4;斓ck;斈ĀeoᠾᡍĀ;qᡃᡆ쀀=⃥uiv;쀀≡⃥t;挐Ȁptwxᡙᡞᡧᡬf;쀀𝕓Ā;tᏋᡣom»Ꮜtie;拈؀DHUVbdhmptuvᢅᢖᢪᢻᣗᣛᣬ᣿ᤅᤊᤐᤡȀLRlrᢎᢐᢒᢔ;敗;敔;敖;敓ʀ;DUduᢡᢢᢤᢦᢨ敐;敦;敩;敤;敧ȀLRlrᢳᢵᢷᢹ;敝;敚;敜;教΀;HLRhlrᣊᣋᣍᣏᣑᣓᣕ救;敬;散;敠;敫;敢;敟ox;槉ȀLRlrᣤᣦᣨᣪ;敕;敒;攐;攌ʀ;DUduڽ᣷᣹᣻᣽;敥;敨;攬;攴inus;抟lus;択imes;抠ȀLRlrᤙᤛᤝ᤟;敛;敘;攘;攔΀;HLRhlrᤰᤱᤳᤵᤷ᤻᤹攂;敪;敡;敞;攼;攤;攜Āevģ᥂bar耻¦䂦Ȁceioᥑᥖᥚᥠr;쀀𝒷mi;恏mĀ;e᜚᜜lƀ;bhᥨᥩᥫ䁜;槅sub;柈Ŭᥴ᥾lĀ;e᥹᥺怢t»᥺pƀ;Eeįᦅᦇ;檮Ā;qۜۛೡᦧ\0᧨ᨑᨕᨲ\0ᨷᩐ\0\0᪴\0\0᫁\0\0ᬡᬮ᭍᭒\0᯽\0ᰌƀcpr᦭ᦲ᧝ute;䄇̀;abcdsᦿᧀᧄ᧊᧕᧙戩nd;橄rcup;橉Āau᧏᧒p;橋p;橇ot;橀;쀀∩︀Āeo᧢᧥t;恁îړȀaeiu᧰᧻ᨁᨅǰ᧵\0᧸s;橍on;䄍dil耻ç䃧rc;䄉psĀ;sᨌᨍ橌m;橐ot;䄋ƀdmnᨛᨠᨦil肻¸ƭptyv;榲t脀¢;eᨭᨮ䂢räƲr;쀀𝔠ƀceiᨽᩀᩍy;䑇ckĀ;mᩇᩈ朓ark»ᩈ;䏇r΀;Ecefms᩟᩠ᩢᩫ᪤᪪᪮旋;槃ƀ;elᩩᩪᩭ䋆q;扗eɡᩴ\0\0᪈rrowĀlr᩼᪁eft;憺ight;憻ʀRSacd᪒᪔᪖᪚᪟»ཇ;擈st;抛irc;抚ash;抝nint;樐id;櫯cir;槂ubsĀ;u᪻᪼晣it»᪼ˬ᫇᫔᫺\0ᬊonĀ;eᫍᫎ䀺Ā;qÇÆɭ᫙\0\0᫢aĀ;t᫞᫟䀬;䁀ƀ;fl᫨᫩᫫戁îᅠeĀmx᫱᫶ent»᫩eóɍǧ᫾\0ᬇĀ;dኻᬂot;橭nôɆƀfryᬐᬔᬗ;쀀𝕔oäɔ脀©;sŕᬝr;愗Āaoᬥᬩrr;憵ss;朗Ācuᬲᬷr;쀀𝒸Ābpᬼ᭄Ā;eᭁᭂ櫏;櫑Ā;eᭉᭊ櫐;櫒dot;拯΀delprvw᭠᭬᭷ᮂᮬᯔ᯹arrĀlr᭨᭪;椸;椵ɰ᭲\0\0᭵r;拞c;拟arrĀ;p᭿ᮀ憶;椽̀;bcdosᮏᮐᮖᮡᮥᮨ截rcap;橈Āauᮛᮞp;橆p;橊ot;抍r;橅;쀀∪︀Ȁalrv᮵ᮿᯞᯣrrĀ;mᮼᮽ憷;椼yƀevwᯇᯔᯘqɰᯎ\0\0ᯒreã᭳uã᭵ee;拎edge;拏en耻¤䂤earrowĀlrᯮ᯳eft»ᮀight»ᮽeäᯝĀciᰁᰇoninôǷnt;戱lcty;挭ঀAHabcdefhijlorstuwz᰸᰻᰿ᱝᱩᱵᲊᲞᲬᲷ᳻᳿ᴍᵻᶑᶫᶻ᷆᷍rò΁ar;楥Ȁglrs᱈ᱍ᱒᱔ger;怠eth;愸òᄳhĀ;vᱚᱛ怐»ऊūᱡᱧarow;椏aã̕Āayᱮᱳron;䄏;䐴ƀ;ao̲ᱼᲄĀgrʿᲁr;懊tseq;橷ƀglmᲑᲔᲘ耻°䂰ta;䎴ptyv;榱ĀirᲣᲨsht;楿;쀀𝔡arĀlrᲳᲵ»ࣜ»သʀaegsv᳂͸᳖᳜᳠mƀ;oș᳊᳔ndĀ;ș᳑uit;晦amma;䏝in;拲ƀ;io᳧᳨᳸䃷de脀÷;o᳧ᳰntimes;拇nø᳷cy;䑒cɯᴆ\0\0ᴊrn;挞op;挍ʀlptuwᴘᴝᴢᵉᵕlar;䀤f;쀀𝕕ʀ;emps̋ᴭᴷᴽᵂqĀ;d͒ᴳot;扑inus;戸lus;戔quare;抡blebarwedgåúnƀadhᄮᵝᵧownarrowóᲃarpoonĀlrᵲᵶefôᲴighôᲶŢᵿᶅkaro÷གɯᶊ\0\0ᶎrn;挟op;挌ƀcotᶘᶣᶦĀryᶝᶡ;쀀𝒹;䑕l;槶rok;䄑Ādrᶰᶴot;拱iĀ;fᶺ᠖斿Āah᷀᷃ròЩaòྦangle;榦Āci᷒ᷕy;䑟grarr;柿ऀDacdefglmnopqrstuxḁḉḙḸոḼṉṡṾấắẽỡἪἷὄ὎὚ĀDoḆᴴoôᲉĀcsḎḔute耻é䃩ter;橮ȀaioyḢḧḱḶron;䄛rĀ;cḭḮ扖耻ê䃪lon;払;䑍ot;䄗ĀDrṁṅot;扒;쀀𝔢ƀ;rsṐṑṗ檚ave耻è䃨Ā;dṜṝ檖ot;檘Ȁ;ilsṪṫṲṴ檙nters;揧;愓Ā;dṹṺ檕ot;檗ƀapsẅẉẗcr;䄓tyƀ;svẒẓẕ戅et»ẓpĀ1;ẝẤĳạả;怄;怅怃ĀgsẪẬ;䅋p;怂ĀgpẴẸon;䄙f;쀀𝕖ƀalsỄỎỒrĀ;sỊị拕l;槣us;橱iƀ;lvỚớở䎵on»ớ;䏵ȀcsuvỪỳἋἣĀioữḱrc»Ḯɩỹ\0\0ỻíՈantĀglἂἆtr»ṝess»Ṻƀaeiἒ἖Ἒls;䀽st;扟vĀ;DȵἠD;橸parsl;槥ĀDaἯἳot;打rr;楱ƀcdiἾὁỸr;愯oô͒ĀahὉὋ;䎷耻ð䃰Āmrὓὗl耻ë䃫o;悬ƀcipὡὤὧl;䀡sôծĀeoὬὴctatioîՙnentialåչৡᾒ\0ᾞ\0ᾡᾧ\0\0ῆῌ\0ΐ\0ῦῪ \0 ⁚llingdotseñṄy;䑄male;晀ƀilrᾭᾳ῁lig;耀ﬃɩᾹ\0\0᾽g;耀ﬀig;耀ﬄ;쀀𝔣lig;耀ﬁlig;쀀fjƀaltῙ῜ῡt;晭ig;耀ﬂns;斱of;䆒ǰ΅\0ῳf;쀀𝕗ĀakֿῷĀ;vῼ´拔;櫙artint;樍Āao‌⁕Ācs‑⁒α‚‰‸⁅⁈\0⁐β•‥‧‪‬\0‮耻½䂽;慓耻¼䂼;慕;慙;慛Ƴ‴\0‶;慔;慖ʴ‾⁁\0\0⁃耻¾䂾;慗;慜5;慘ƶ⁌\0⁎;慚;慝8;慞l;恄wn;挢cr;쀀𝒻ࢀEabcdefgijlnorstv₂₉₟₥₰₴⃰⃵⃺⃿℃ℒℸ̗ℾ⅒↞Ā;lٍ₇;檌ƀcmpₐₕ₝ute;䇵maĀ;dₜ᳚䎳;檆reve;䄟Āiy₪₮rc;䄝;䐳ot;䄡Ȁ;lqsؾق₽⃉ƀ;qsؾٌ⃄lanô٥Ȁ;cdl٥⃒⃥⃕c;檩otĀ;o⃜⃝檀Ā;l⃢⃣檂;檄Ā;e⃪⃭쀀⋛︀s;檔r;쀀𝔤Ā;gٳ؛mel;愷cy;䑓Ȁ;Eajٚℌℎℐ;檒;檥;檤ȀEaesℛℝ℩ℴ;扩pĀ;p℣ℤ檊rox»ℤĀ;q℮ℯ檈Ā;q℮ℛim;拧pf;쀀𝕘Āci⅃ⅆr;愊mƀ;el٫ⅎ⅐;檎;檐茀>;cdlqr׮ⅠⅪⅮⅳⅹĀciⅥⅧ;檧r;橺ot;拗Par;榕uest;橼ʀadelsↄⅪ←ٖ↛ǰ↉\0↎proø₞r;楸qĀlqؿ↖lesó₈ií٫Āen↣↭rtneqq;쀀≩︀Å↪ԀAabcefkosy⇄⇇⇱⇵⇺∘∝∯≨≽ròΠȀilmr⇐⇔⇗⇛rsðᒄf»․ilôکĀdr⇠⇤cy;䑊ƀ;cwࣴ⇫⇯ir;楈;憭ar;意irc;䄥ƀalr∁∎∓rtsĀ;u∉∊晥it»∊lip;怦con;抹r;쀀𝔥sĀew∣∩arow;椥arow;椦ʀamopr∺∾≃≞≣rr;懿tht;戻kĀlr≉≓eftarrow;憩ightarrow;憪f;쀀𝕙bar;怕ƀclt≯≴≸r;쀀𝒽asè⇴rok;䄧Ābp⊂⊇ull;恃hen»ᱛૡ⊣\0⊪\0⊸⋅⋎\0⋕⋳\0\0⋸⌢⍧⍢⍿\0⎆⎪⎴cute耻í䃭ƀ;iyݱ⊰⊵rc耻î䃮;䐸Ācx⊼⊿y;䐵cl耻¡䂡ĀfrΟ⋉;쀀𝔦rave耻ì䃬Ȁ;inoܾ⋝⋩⋮Āin⋢⋦nt;樌t;戭fin;槜ta;愩lig;䄳ƀaop⋾⌚⌝ƀcgt⌅⌈⌗r;䄫ƀelpܟ⌏⌓inåގarôܠh;䄱f;抷ed;䆵ʀ;cfotӴ⌬⌱⌽⍁are;愅inĀ;t⌸⌹戞ie;槝doô⌙ʀ;celpݗ⍌⍐⍛⍡al;抺Āgr⍕⍙eróᕣã⍍arhk;樗rod;樼Ȁcgpt⍯⍲⍶⍻y;䑑on;䄯f;쀀𝕚a;䎹uest耻¿䂿Āci⎊⎏r;쀀𝒾nʀ;EdsvӴ⎛⎝⎡ӳ;拹ot;拵Ā;v⎦⎧拴;拳Ā;iݷ⎮lde;䄩ǫ⎸\0⎼cy;䑖l耻ï䃯̀cfmosu⏌⏗⏜⏡⏧⏵Āiy⏑⏕rc;䄵;䐹r;쀀𝔧ath;䈷pf;쀀𝕛ǣ⏬\0⏱r;쀀𝒿rcy;䑘kcy;䑔Ѐacfghjos␋␖␢␧␭␱␵␻ppaĀ;v␓␔䎺;䏰Āey␛␠dil;䄷;䐺r;쀀𝔨reen;䄸cy;䑅cy;䑜pf;쀀𝕜cr;쀀𝓀஀ABEHabcdefghjlmnoprstuv⑰⒁⒆⒍⒑┎┽╚▀♎♞♥♹♽⚚⚲⛘❝❨➋⟀⠁⠒ƀart⑷⑺⑼rò৆òΕail;椛arr;椎Ā;gঔ⒋;檋ar;楢ॣ⒥\0⒪\0⒱\0\0\0\0\0⒵Ⓔ\0ⓆⓈⓍ\0⓹ute;䄺mptyv;榴raîࡌbda;䎻gƀ;dlࢎⓁⓃ;榑åࢎ;檅uo耻«䂫rЀ;bfhlpst࢙ⓞⓦⓩ⓫⓮⓱⓵Ā;f࢝ⓣs;椟s;椝ë≒p;憫l;椹im;楳l;憢ƀ;ae⓿─┄檫il;椙Ā;s┉┊檭;쀀⪭︀ƀabr┕┙┝rr;椌rk;杲Āak┢┬cĀek┨┪;䁻;䁛Āes┱┳;榋lĀdu┹┻;榏;榍Ȁaeuy╆╋╖╘ron;䄾Ādi═╔il;䄼ìࢰâ┩;䐻Ȁcqrs╣╦╭╽a;椶uoĀ;rนᝆĀdu╲╷har;楧shar;楋h;憲ʀ;fgqs▋▌উ◳◿扤tʀahlrt▘▤▷◂◨rrowĀ;t࢙□aé⓶arpoonĀdu▯▴own»њp»०eftarrows;懇ightƀahs◍◖◞rrowĀ;sࣴࢧarpoonó྘quigarro÷⇰hreetimes;拋ƀ;qs▋ও◺lanôবʀ;cdgsব☊☍☝☨c;檨otĀ;o☔☕橿Ā;r☚☛檁;檃Ā;e☢☥쀀⋚︀s;檓ʀadegs☳☹☽♉♋pproøⓆot;拖qĀgq♃♅ôউgtò⒌ôছiíলƀilr♕࣡♚sht;楼;쀀𝔩Ā;Eজ♣;檑š♩♶rĀdu▲♮Ā;l॥♳;楪lk;斄cy;䑙ʀ;achtੈ⚈⚋⚑⚖rò◁orneòᴈard;楫ri;旺Āio⚟⚤dot;䅀ustĀ;a⚬⚭掰che»⚭ȀEaes⚻⚽⛉⛔;扨pĀ;p⛃⛄檉rox»⛄Ā;q⛎⛏檇Ā;q⛎⚻im;拦Ѐabnoptwz⛩⛴⛷✚✯❁❇❐Ānr⛮⛱g;柬r;懽rëࣁgƀlmr⛿✍✔eftĀar০✇ightá৲apsto;柼ightá৽parrowĀlr✥✩efô⓭ight;憬ƀafl✶✹✽r;榅;쀀𝕝us;樭imes;樴š❋❏st;戗áፎƀ;ef❗❘᠀旊nge»❘arĀ;l❤❥䀨t;榓ʀachmt❳❶❼➅➇ròࢨorneòᶌarĀ;d྘➃;業;怎ri;抿̀achiqt➘➝ੀ➢➮➻quo;怹r;쀀𝓁mƀ;egল➪➬;檍;檏Ābu┪➳oĀ;rฟ➹;怚rok;䅂萀<;cdhilqrࠫ⟒☹⟜⟠⟥⟪⟰Āci⟗⟙;檦r;橹reå◲mes;拉arr;楶uest;橻ĀPi⟵⟹ar;榖ƀ;ef⠀भ᠛旃rĀdu⠇⠍shar;楊har;楦Āen⠗⠡rtneqq;쀀≨︀Å⠞܀Dacdefhilnopsu⡀⡅⢂⢎⢓⢠⢥⢨⣚⣢⣤ઃ⣳⤂Dot;戺Ȁclpr⡎⡒⡣⡽r耻¯䂯Āet⡗⡙;時Ā;e⡞⡟朠se»⡟Ā;sျ⡨toȀ;dluျ⡳⡷⡻owîҌefôएðᏑker;斮Āoy⢇⢌mma;権;䐼ash;怔asuredangle»ᘦr;쀀𝔪o;愧ƀcdn⢯⢴⣉ro耻µ䂵Ȁ;acdᑤ⢽⣀⣄sôᚧir;櫰ot肻·Ƶusƀ;bd⣒ᤃ⣓戒Ā;uᴼ⣘;横ţ⣞⣡p;櫛ò−ðઁĀdp⣩⣮els;抧f;쀀𝕞Āct⣸⣽r;쀀𝓂pos»ᖝƀ;lm⤉⤊⤍䎼timap;抸ఀGLRVabcdefghijlmoprstuvw⥂⥓⥾⦉⦘⧚⧩⨕⨚⩘⩝⪃⪕⪤⪨⬄⬇⭄⭿⮮ⰴⱧⱼ⳩Āgt⥇⥋;쀀⋙̸Ā;v⥐௏쀀≫⃒ƀelt⥚⥲⥶ftĀar⥡⥧rrow;懍ightarrow;懎;쀀⋘̸Ā;v⥻ే쀀≪⃒ightarrow;懏ĀDd⦎⦓ash;抯ash;抮ʀbcnpt⦣⦧⦬⦱⧌la»˞ute;䅄g;쀀∠⃒ʀ;Eiop඄⦼⧀⧅⧈;쀀⩰̸d;쀀≋̸s;䅉roø඄urĀ;a⧓⧔普lĀ;s⧓ସǳ⧟\0⧣p肻 ଷmpĀ;e௹ఀʀaeouy⧴⧾⨃⨐⨓ǰ⧹\0⧻;橃on;䅈dil;䅆ngĀ;dൾ⨊ot;쀀⩭̸p;橂;䐽ash;怓΀;Aadqsxஒ⨩⨭⨻⩁⩅⩐rr;懗rĀhr⨳⨶k;椤Ā;oᏲᏰot;쀀≐̸uiöୣĀei⩊⩎ar;椨í஘istĀ;s஠டr;쀀𝔫ȀEest௅⩦⩹⩼ƀ;qs஼⩭௡ƀ;qs஼௅⩴lanô௢ií௪Ā;rஶ⪁»ஷƀAap⪊⪍⪑rò⥱rr;憮ar;櫲ƀ;svྍ⪜ྌĀ;d⪡⪢拼;拺cy;䑚΀AEadest⪷⪺⪾⫂⫅⫶⫹rò⥦;쀀≦̸rr;憚r;急Ȁ;fqs఻⫎⫣⫯tĀar⫔⫙rro÷⫁ightarro÷⪐ƀ;qs఻⪺⫪lanôౕĀ;sౕ⫴»శiíౝĀ;rవ⫾iĀ;eచథiäඐĀpt⬌⬑f;쀀𝕟膀¬;in⬙⬚⬶䂬nȀ;Edvஉ⬤⬨⬮;쀀⋹̸ot;쀀⋵̸ǡஉ⬳⬵;拷;拶iĀ;vಸ⬼ǡಸ⭁⭃;拾;拽ƀaor⭋⭣⭩rȀ;ast୻⭕⭚⭟lleì୻l;쀀⫽⃥;쀀∂̸lint;樔ƀ;ceಒ⭰⭳uåಥĀ;cಘ⭸Ā;eಒ⭽ñಘȀAait⮈⮋⮝⮧rò⦈rrƀ;cw⮔⮕⮙憛;쀀⤳̸;쀀↝̸ghtarrow»⮕riĀ;eೋೖ΀chimpqu⮽⯍⯙⬄୸⯤⯯Ȁ;cerല⯆ഷ⯉uå൅;쀀𝓃ortɭ⬅\0\0⯖ará⭖mĀ;e൮⯟Ā;q൴൳suĀbp⯫⯭å೸åഋƀbcp⯶ⰑⰙȀ;Ees⯿ⰀഢⰄ抄;쀀⫅̸etĀ;eഛⰋqĀ;qണⰀcĀ;eലⰗñസȀ;EesⰢⰣൟⰧ抅;쀀⫆̸etĀ;e൘ⰮqĀ;qൠⰣȀgilrⰽⰿⱅⱇìௗlde耻ñ䃱çృiangleĀlrⱒⱜeftĀ;eచⱚñదightĀ;eೋⱥñ೗Ā;mⱬⱭ䎽ƀ;esⱴⱵⱹ䀣ro;愖p;怇ҀDHadgilrsⲏⲔⲙⲞⲣⲰⲶⳓⳣash;抭arr;椄p;쀀≍⃒ash;抬ĀetⲨⲬ;쀀≥⃒;쀀>⃒nfin;槞ƀAetⲽⳁⳅrr;椂;쀀≤⃒Ā;rⳊⳍ쀀<⃒ie;쀀⊴⃒ĀAtⳘⳜrr;椃rie;쀀⊵⃒im;쀀∼⃒ƀAan⳰⳴ⴂrr;懖rĀhr⳺⳽k;椣Ā;oᏧᏥear;椧ቓ᪕\0\0\0\0\0\0\0\0\0\0\0\0\0ⴭ\0ⴸⵈⵠⵥ⵲ⶄᬇ\0\0ⶍⶫ\0ⷈⷎ\0ⷜ⸙⸫⸾⹃Ācsⴱ᪗ute耻ó䃳ĀiyⴼⵅrĀ;c᪞ⵂ耻ô䃴;䐾ʀabios᪠ⵒⵗǈⵚlac;䅑v;樸old;榼lig;䅓Ācr⵩⵭ir;榿;쀀𝔬ͯ⵹\0\0⵼\0ⶂn;䋛ave耻ò䃲;槁Ābmⶈ෴ar;榵Ȁacitⶕ⶘ⶥⶨrò᪀Āir⶝ⶠr;榾oss;榻nå๒;槀ƀaeiⶱⶵⶹcr;䅍ga;䏉ƀcdnⷀⷅǍron;䎿;榶pf;쀀𝕠ƀaelⷔ⷗ǒr;榷rp;榹΀;adiosvⷪⷫⷮ⸈⸍⸐⸖戨rò᪆Ȁ;efmⷷⷸ⸂⸅橝rĀ;oⷾⷿ愴f»ⷿ耻ª䂪耻º䂺gof;抶r;橖lope;橗;橛ƀclo⸟⸡⸧ò⸁ash耻ø䃸l;折iŬⸯ⸴de耻õ䃵esĀ;aǛ⸺s;樶ml耻ö䃶bar;挽ૡ⹞\0⹽\0⺀⺝\0⺢⺹\0\0⻋ຜ\0⼓\0\0⼫⾼\0⿈rȀ;astЃ⹧⹲຅脀¶;l⹭⹮䂶leìЃɩ⹸\0\0⹻m;櫳;櫽y;䐿rʀcimpt⺋⺏⺓ᡥ⺗nt;䀥od;䀮il;怰enk;怱r;쀀𝔭ƀimo⺨⺰⺴Ā;v⺭⺮䏆;䏕maô੶ne;明ƀ;tv⺿⻀⻈䏀chfork»´;䏖Āau⻏⻟nĀck⻕⻝kĀ;h⇴⻛;愎ö⇴sҀ;abcdemst⻳⻴ᤈ⻹⻽⼄⼆⼊⼎䀫cir;樣ir;樢Āouᵀ⼂;樥;橲n肻±ຝim;樦wo;樧ƀipu⼙⼠⼥ntint;樕f;쀀𝕡nd耻£䂣Ԁ;Eaceinosu່⼿⽁⽄⽇⾁⾉⾒⽾⾶;檳p;檷uå໙Ā;c໎⽌̀;acens່⽙⽟⽦⽨⽾pproø⽃urlyeñ໙ñ໎ƀaes⽯⽶⽺pprox;檹qq;檵im;拨iíໟmeĀ;s⾈ຮ怲ƀEas⽸⾐⽺ð⽵ƀdfp໬⾙⾯ƀals⾠⾥⾪lar;挮ine;挒urf;挓Ā;t໻⾴ï໻rel;抰Āci⿀⿅r;쀀𝓅;䏈ncsp;怈̀fiopsu⿚⋢⿟⿥⿫⿱r;쀀𝔮pf;쀀𝕢rime;恗cr;쀀𝓆ƀaeo⿸〉〓tĀei⿾々rnionóڰnt;樖stĀ;e【】䀿ñἙô༔઀ABHabcdefhilmnoprstux぀けさすムㄎㄫㅇㅢㅲㆎ㈆㈕㈤㈩㉘㉮㉲㊐㊰㊷ƀartぇおがròႳòϝail;検aròᱥar;楤΀cdenqrtとふへみわゔヌĀeuねぱ;쀀∽̱te;䅕iãᅮmptyv;榳gȀ;del࿑らるろ;榒;榥å࿑uo耻»䂻rր;abcfhlpstw࿜ガクシスゼゾダッデナp;極Ā;f࿠ゴs;椠;椳s;椞ë≝ð✮l;楅im;楴l;憣;憝Āaiパフil;椚oĀ;nホボ戶aló༞ƀabrョリヮrò៥rk;杳ĀakンヽcĀekヹ・;䁽;䁝Āes㄂㄄;榌lĀduㄊㄌ;榎;榐Ȁaeuyㄗㄜㄧㄩron;䅙Ādiㄡㄥil;䅗ì࿲âヺ;䑀Ȁclqsㄴㄷㄽㅄa;椷dhar;楩uoĀ;rȎȍh;憳ƀacgㅎㅟངlȀ;ipsླྀㅘㅛႜnåႻarôྩt;断ƀilrㅩဣㅮsht;楽;쀀𝔯ĀaoㅷㆆrĀduㅽㅿ»ѻĀ;l႑ㆄ;楬Ā;vㆋㆌ䏁;䏱ƀgns㆕ㇹㇼht̀ahlrstㆤㆰ㇂㇘㇤㇮rrowĀ;t࿜ㆭaéトarpoonĀduㆻㆿowîㅾp»႒eftĀah㇊㇐rrowó࿪arpoonóՑightarrows;應quigarro÷ニhreetimes;拌g;䋚ingdotseñἲƀahm㈍㈐㈓rò࿪aòՑ;怏oustĀ;a㈞㈟掱che»㈟mid;櫮Ȁabpt㈲㈽㉀㉒Ānr㈷㈺g;柭r;懾rëဃƀafl㉇㉊㉎r;榆;쀀𝕣us;樮imes;樵Āap㉝㉧rĀ;g㉣㉤䀩t;榔olint;樒arò㇣Ȁachq㉻㊀Ⴜ㊅quo;怺r;쀀𝓇Ābu・㊊oĀ;rȔȓƀhir㊗㊛㊠reåㇸmes;拊iȀ;efl㊪ၙᠡ㊫方tri;槎luhar;楨;愞ൡ㋕㋛㋟㌬㌸㍱\0㍺㎤\0\0㏬㏰\0㐨㑈㑚㒭㒱㓊㓱\0㘖\0\0㘳cute;䅛quï➺Ԁ;Eaceinpsyᇭ㋳㋵㋿㌂㌋㌏㌟㌦㌩;檴ǰ㋺\0㋼;檸on;䅡uåᇾĀ;dᇳ㌇il;䅟rc;䅝ƀEas㌖㌘㌛;檶p;檺im;择olint;樓iíሄ;䑁otƀ;be㌴ᵇ㌵担;橦΀Aacmstx㍆㍊㍗㍛㍞㍣㍭rr;懘rĀhr㍐㍒ë∨Ā;oਸ਼਴t耻§䂧i;䀻war;椩mĀin㍩ðnuóñt;朶rĀ;o㍶⁕쀀𝔰Ȁacoy㎂㎆㎑㎠rp;景Āhy㎋㎏cy;䑉;䑈rtɭ㎙\0\0㎜iäᑤaraì⹯耻­䂭Āgm㎨㎴maƀ;fv㎱㎲㎲䏃;䏂Ѐ;deglnprካ㏅㏉㏎㏖㏞㏡㏦ot;橪Ā;q኱ኰĀ;E㏓㏔檞;檠Ā;E㏛㏜檝;檟e;扆lus;樤arr;楲aròᄽȀaeit㏸㐈㐏㐗Āls㏽㐄lsetmé㍪hp;樳parsl;槤Ādlᑣ㐔e;挣Ā;e㐜㐝檪Ā;s㐢㐣檬;쀀⪬︀ƀflp㐮㐳㑂tcy;䑌Ā;b㐸㐹䀯Ā;a㐾㐿槄r;挿f;쀀𝕤aĀdr㑍ЂesĀ;u㑔㑕晠it»㑕ƀcsu㑠㑹㒟Āau㑥㑯pĀ;sᆈ㑫;쀀⊓︀pĀ;sᆴ㑵;쀀⊔︀uĀbp㑿㒏ƀ;esᆗᆜ㒆etĀ;eᆗ㒍ñᆝƀ;esᆨᆭ㒖etĀ;eᆨ㒝ñᆮƀ;afᅻ㒦ְrť㒫ֱ»ᅼaròᅈȀcemt㒹㒾㓂㓅r;쀀𝓈tmîñiì㐕aræᆾĀar㓎㓕rĀ;f㓔ឿ昆Āan㓚㓭ightĀep㓣㓪psiloîỠhé⺯s»⡒ʀbcmnp㓻㕞ሉ㖋㖎Ҁ;Edemnprs㔎㔏㔑㔕㔞㔣㔬㔱㔶抂;櫅ot;檽Ā;dᇚ㔚ot;櫃ult;櫁ĀEe㔨㔪;櫋;把lus;檿arr;楹ƀeiu㔽㕒㕕tƀ;en㔎㕅㕋qĀ;qᇚ㔏eqĀ;q㔫㔨m;櫇Ābp㕚㕜;櫕;櫓c̀;acensᇭ㕬㕲㕹㕻㌦pproø㋺urlyeñᇾñᇳƀaes㖂㖈㌛pproø㌚qñ㌗g;晪ڀ123;Edehlmnps㖩㖬㖯ሜ㖲㖴㗀㗉㗕㗚㗟㗨㗭耻¹䂹耻²䂲耻³䂳;櫆Āos㖹㖼t;檾ub;櫘Ā;dሢ㗅ot;櫄sĀou㗏㗒l;柉b;櫗arr;楻ult;櫂ĀEe㗤㗦;櫌;抋lus;櫀ƀeiu㗴㘉㘌tƀ;enሜ㗼㘂qĀ;qሢ㖲eqĀ;q㗧㗤m;櫈Ābp㘑㘓;櫔;櫖ƀAan㘜㘠㘭rr;懙rĀhr㘦㘨ë∮Ā;oਫ਩war;椪lig耻ß䃟௡㙑㙝㙠ዎ㙳㙹\0㙾㛂\0\0\0\0\0㛛㜃\0㜉㝬\0\0\0㞇ɲ㙖\0\0㙛get;挖;䏄rë๟ƀaey㙦㙫㙰ron;䅥dil;䅣;䑂lrec;挕r;쀀𝔱Ȁeiko㚆㚝㚵㚼ǲ㚋\0㚑eĀ4fኄኁaƀ;sv㚘㚙㚛䎸ym;䏑Ācn㚢㚲kĀas㚨㚮pproø዁im»ኬsðኞĀas㚺㚮ð዁rn耻þ䃾Ǭ̟㛆⋧es膀×;bd㛏㛐㛘䃗Ā;aᤏ㛕r;樱;樰ƀeps㛡㛣㜀á⩍Ȁ;bcf҆㛬㛰㛴ot;挶ir;櫱Ā;o㛹㛼쀀𝕥rk;櫚á㍢rime;怴ƀaip㜏㜒㝤dåቈ΀adempst㜡㝍㝀㝑㝗㝜㝟ngleʀ;dlqr㜰㜱㜶㝀㝂斵own»ᶻeftĀ;e⠀㜾ñम;扜ightĀ;e㊪㝋ñၚot;旬inus;樺lus;樹b;槍ime;樻ezium;揢ƀcht㝲㝽㞁Āry㝷㝻;쀀𝓉;䑆cy;䑛rok;䅧Āio㞋㞎xô᝷headĀlr㞗㞠eftarro÷ࡏightarrow»ཝऀAHabcdfghlmoprstuw㟐㟓㟗㟤㟰㟼㠎㠜㠣㠴㡑㡝㡫㢩㣌㣒㣪㣶ròϭar;楣Ācr㟜㟢ute耻ú䃺òᅐrǣ㟪\0㟭y;䑞ve;䅭Āiy㟵㟺rc耻û䃻;䑃ƀabh㠃㠆㠋ròᎭlac;䅱aòᏃĀir㠓㠘sht;楾;쀀𝔲rave耻ù䃹š㠧㠱rĀlr㠬㠮»ॗ»ႃlk;斀Āct㠹㡍ɯ㠿\0\0㡊rnĀ;e㡅㡆挜r»㡆op;挏ri;旸Āal㡖㡚cr;䅫肻¨͉Āgp㡢㡦on;䅳f;쀀𝕦̀adhlsuᅋ㡸㡽፲㢑㢠ownáᎳarpoonĀlr㢈㢌efô㠭ighô㠯iƀ;hl㢙㢚㢜䏅»ᏺon»㢚parrows;懈ƀcit㢰㣄㣈ɯ㢶\0\0㣁rnĀ;e㢼㢽挝r»㢽op;挎ng;䅯ri;旹cr;쀀𝓊ƀdir㣙㣝㣢ot;拰lde;䅩iĀ;f㜰㣨»᠓Āam㣯㣲rò㢨l耻ü䃼angle;榧ހABDacdeflnoprsz㤜㤟㤩㤭㦵㦸㦽㧟㧤㧨㧳㧹㧽㨁㨠ròϷarĀ;v㤦㤧櫨;櫩asèϡĀnr㤲㤷grt;榜΀eknprst㓣㥆㥋㥒㥝㥤㦖appá␕othinçẖƀhir㓫⻈㥙opô⾵Ā;hᎷ㥢ïㆍĀiu㥩㥭gmá㎳Ābp㥲㦄setneqĀ;q㥽㦀쀀⊊︀;쀀⫋︀setneqĀ;q㦏㦒쀀⊋︀;쀀⫌︀Āhr㦛㦟etá㚜iangleĀlr㦪㦯eft»थight»ၑy;䐲ash»ံƀelr㧄㧒㧗ƀ;beⷪ㧋㧏ar;抻q;扚lip;拮Ābt㧜ᑨaòᑩr;쀀𝔳tré㦮suĀbp㧯㧱»ജ»൙pf;쀀𝕧roð໻tré㦴Ācu㨆㨋r;쀀𝓋Ābp㨐㨘nĀEe㦀㨖»㥾nĀEe㦒㨞»㦐igzag;榚΀cefoprs㨶㨻㩖㩛㩔㩡㩪irc;䅵Ādi㩀㩑Ābg㩅㩉ar;機eĀ;qᗺ㩏;扙erp;愘r;쀀𝔴pf;쀀𝕨Ā;eᑹ㩦atèᑹcr;쀀𝓌ૣណ㪇\0㪋\0㪐㪛\0\0㪝㪨㪫㪯\0\0㫃㫎\0㫘ៜ៟tré៑r;쀀𝔵ĀAa㪔㪗ròσrò৶;䎾ĀAa㪡㪤ròθrò৫að✓is;拻ƀdptឤ㪵㪾Āfl㪺ឩ;쀀𝕩imåឲĀAa㫇㫊ròώròਁĀcq㫒ីr;쀀𝓍Āpt៖㫜ré។Ѐacefiosu㫰㫽㬈㬌㬑㬕㬛㬡cĀuy㫶㫻te耻ý䃽;䑏Āiy㬂㬆rc;䅷;䑋n耻¥䂥r;쀀𝔶cy;䑗pf;쀀𝕪cr;쀀𝓎Ācm㬦㬩y;䑎l耻ÿ䃿Ԁacdefhiosw㭂㭈㭔㭘㭤㭩㭭㭴㭺㮀cute;䅺Āay㭍㭒ron;䅾;䐷ot;䅼Āet㭝㭡træᕟa;䎶r;쀀𝔷cy;䐶grarr;懝pf;쀀𝕫cr;쀀𝓏Ājn㮅㮇;怍j;怌'.split("").map(c => c.charCodeAt(0)));

const decodeMap = new Map([ [ 0, 65533 ], [ 128, 8364 ], [ 130, 8218 ], [ 131, 402 ], [ 132, 8222 ], [ 133, 8230 ], [ 134, 8224 ], [ 135, 8225 ], [ 136, 710 ], [ 137, 8240 ], [ 138, 352 ], [ 139, 8249 ], [ 140, 338 ], [ 142, 381 ], [ 145, 8216 ], [ 146, 8217 ], [ 147, 8220 ], [ 148, 8221 ], [ 149, 8226 ], [ 150, 8211 ], [ 151, 8212 ], [ 152, 732 ], [ 153, 8482 ], [ 154, 353 ], [ 155, 8250 ], [ 156, 339 ], [ 158, 382 ], [ 159, 376 ] ]);

function replaceCodePoint(codePoint) {
 var _a;
 if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) {
  return 65533;
 }
 return (_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint;
}

var CharCodes;

(function(CharCodes) {
 CharCodes[CharCodes["NUM"] = 35] = "NUM";
 CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
 CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
 CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
 CharCodes[CharCodes["NINE"] = 57] = "NINE";
 CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
 CharCodes[CharCodes["LOWER_F"] = 102] = "LOWER_F";
 CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
 CharCodes[CharCodes["LOWER_Z"] = 122] = "LOWER_Z";
 CharCodes[CharCodes["UPPER_A"] = 65] = "UPPER_A";
 CharCodes[CharCodes["UPPER_F"] = 70] = "UPPER_F";
 CharCodes[CharCodes["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes || (CharCodes = {}));

const TO_LOWER_BIT = 32;

var BinTrieFlags;

(function(BinTrieFlags) {
 BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
 BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 16256] = "BRANCH_LENGTH";
 BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));

function isNumber(code) {
 return code >= CharCodes.ZERO && code <= CharCodes.NINE;
}

function isHexadecimalCharacter(code) {
 return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_F || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_F;
}

function isAsciiAlphaNumeric$1(code) {
 return code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_Z || code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_Z || isNumber(code);
}

function isEntityInAttributeInvalidEnd(code) {
 return code === CharCodes.EQUALS || isAsciiAlphaNumeric$1(code);
}

var EntityDecoderState;

(function(EntityDecoderState) {
 EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
 EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
 EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
 EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
 EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));

var DecodingMode;

(function(DecodingMode) {
 DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
 DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
 DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));

class EntityDecoder {
 constructor(decodeTree, emitCodePoint, errors) {
  this.decodeTree = decodeTree;
  this.emitCodePoint = emitCodePoint;
  this.errors = errors;
  this.state = EntityDecoderState.EntityStart;
  this.consumed = 1;
  this.result = 0;
  this.treeIndex = 0;
  this.excess = 1;
  this.decodeMode = DecodingMode.Strict;
 }
 startEntity(decodeMode) {
  this.decodeMode = decodeMode;
  this.state = EntityDecoderState.EntityStart;
  this.result = 0;
  this.treeIndex = 0;
  this.excess = 1;
  this.consumed = 1;
 }
 write(input, offset) {
  switch (this.state) {
  case EntityDecoderState.EntityStart:
   {
    if (input.charCodeAt(offset) === CharCodes.NUM) {
     this.state = EntityDecoderState.NumericStart;
     this.consumed += 1;
     return this.stateNumericStart(input, offset + 1);
    }
    this.state = EntityDecoderState.NamedEntity;
    return this.stateNamedEntity(input, offset);
   }

  case EntityDecoderState.NumericStart:
   {
    return this.stateNumericStart(input, offset);
   }

  case EntityDecoderState.NumericDecimal:
   {
    return this.stateNumericDecimal(input, offset);
   }

  case EntityDecoderState.NumericHex:
   {
    return this.stateNumericHex(input, offset);
   }

  case EntityDecoderState.NamedEntity:
   {
    return this.stateNamedEntity(input, offset);
   }
  }
 }
 stateNumericStart(input, offset) {
  if (offset >= input.length) {
   return -1;
  }
  if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
   this.state = EntityDecoderState.NumericHex;
   this.consumed += 1;
   return this.stateNumericHex(input, offset + 1);
  }
  this.state = EntityDecoderState.NumericDecimal;
  return this.stateNumericDecimal(input, offset);
 }
 addToNumericResult(input, start, end, base) {
  if (start !== end) {
   const digitCount = end - start;
   this.result = this.result * Math.pow(base, digitCount) + Number.parseInt(input.substr(start, digitCount), base);
   this.consumed += digitCount;
  }
 }
 stateNumericHex(input, offset) {
  const startIndex = offset;
  while (offset < input.length) {
   const char = input.charCodeAt(offset);
   if (isNumber(char) || isHexadecimalCharacter(char)) {
    offset += 1;
   } else {
    this.addToNumericResult(input, startIndex, offset, 16);
    return this.emitNumericEntity(char, 3);
   }
  }
  this.addToNumericResult(input, startIndex, offset, 16);
  return -1;
 }
 stateNumericDecimal(input, offset) {
  const startIndex = offset;
  while (offset < input.length) {
   const char = input.charCodeAt(offset);
   if (isNumber(char)) {
    offset += 1;
   } else {
    this.addToNumericResult(input, startIndex, offset, 10);
    return this.emitNumericEntity(char, 2);
   }
  }
  this.addToNumericResult(input, startIndex, offset, 10);
  return -1;
 }
 emitNumericEntity(lastCp, expectedLength) {
  var _a;
  if (this.consumed <= expectedLength) {
   (_a = this.errors) === null || _a === void 0 ? void 0 : _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
   return 0;
  }
  if (lastCp === CharCodes.SEMI) {
   this.consumed += 1;
  } else if (this.decodeMode === DecodingMode.Strict) {
   return 0;
  }
  this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
  if (this.errors) {
   if (lastCp !== CharCodes.SEMI) {
    this.errors.missingSemicolonAfterCharacterReference();
   }
   this.errors.validateNumericCharacterReference(this.result);
  }
  return this.consumed;
 }
 stateNamedEntity(input, offset) {
  const {decodeTree: decodeTree} = this;
  let current = decodeTree[this.treeIndex];
  let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
  for (;offset < input.length; offset++, this.excess++) {
   const char = input.charCodeAt(offset);
   this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
   if (this.treeIndex < 0) {
    return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
   }
   current = decodeTree[this.treeIndex];
   valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
   if (valueLength !== 0) {
    if (char === CharCodes.SEMI) {
     return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
    }
    if (this.decodeMode !== DecodingMode.Strict) {
     this.result = this.treeIndex;
     this.consumed += this.excess;
     this.excess = 0;
    }
   }
  }
  return -1;
 }
 emitNotTerminatedNamedEntity() {
  var _a;
  const {result: result, decodeTree: decodeTree} = this;
  const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
  this.emitNamedEntityData(result, valueLength, this.consumed);
  (_a = this.errors) === null || _a === void 0 ? void 0 : _a.missingSemicolonAfterCharacterReference();
  return this.consumed;
 }
 emitNamedEntityData(result, valueLength, consumed) {
  const {decodeTree: decodeTree} = this;
  this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~BinTrieFlags.VALUE_LENGTH : decodeTree[result + 1], consumed);
  if (valueLength === 3) {
   this.emitCodePoint(decodeTree[result + 2], consumed);
  }
  return consumed;
 }
 end() {
  var _a;
  switch (this.state) {
  case EntityDecoderState.NamedEntity:
   {
    return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
   }

  case EntityDecoderState.NumericDecimal:
   {
    return this.emitNumericEntity(0, 2);
   }

  case EntityDecoderState.NumericHex:
   {
    return this.emitNumericEntity(0, 3);
   }

  case EntityDecoderState.NumericStart:
   {
    (_a = this.errors) === null || _a === void 0 ? void 0 : _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
    return 0;
   }

  case EntityDecoderState.EntityStart:
   {
    return 0;
   }
  }
 }
}

function determineBranch(decodeTree, current, nodeIndex, char) {
 const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
 const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
 if (branchCount === 0) {
  return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
 }
 if (jumpOffset) {
  const value = char - jumpOffset;
  return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIndex + value] - 1;
 }
 let lo = nodeIndex;
 let hi = lo + branchCount - 1;
 while (lo <= hi) {
  const mid = lo + hi >>> 1;
  const midValue = decodeTree[mid];
  if (midValue < char) {
   lo = mid + 1;
  } else if (midValue > char) {
   hi = mid - 1;
  } else {
   return decodeTree[mid + branchCount];
  }
 }
 return -1;
}

var NS;

(function(NS) {
 NS["HTML"] = "http://www.w3.org/1999/xhtml";
 NS["MATHML"] = "http://www.w3.org/1998/Math/MathML";
 NS["SVG"] = "http://www.w3.org/2000/svg";
 NS["XLINK"] = "http://www.w3.org/1999/xlink";
 NS["XML"] = "http://www.w3.org/XML/1998/namespace";
 NS["XMLNS"] = "http://www.w3.org/2000/xmlns/";
})(NS || (NS = {}));

var ATTRS;

(function(ATTRS) {
 ATTRS["TYPE"] = "type";
 ATTRS["ACTION"] = "action";
 ATTRS["ENCODING"] = "encoding";
 ATTRS["PROMPT"] = "prompt";
 ATTRS["NAME"] = "name";
 ATTRS["COLOR"] = "color";
 ATTRS["FACE"] = "face";
 ATTRS["SIZE"] = "size";
})(ATTRS || (ATTRS = {}));

var DOCUMENT_MODE;

(function(DOCUMENT_MODE) {
 DOCUMENT_MODE["NO_QUIRKS"] = "no-quirks";
 DOCUMENT_MODE["QUIRKS"] = "quirks";
 DOCUMENT_MODE["LIMITED_QUIRKS"] = "limited-quirks";
})(DOCUMENT_MODE || (DOCUMENT_MODE = {}));

var TAG_NAMES;

(function(TAG_NAMES) {
 TAG_NAMES["A"] = "a";
 TAG_NAMES["ADDRESS"] = "address";
 TAG_NAMES["ANNOTATION_XML"] = "annotation-xml";
 TAG_NAMES["APPLET"] = "applet";
 TAG_NAMES["AREA"] = "area";
 TAG_NAMES["ARTICLE"] = "article";
 TAG_NAMES["ASIDE"] = "aside";
 TAG_NAMES["B"] = "b";
 TAG_NAMES["BASE"] = "base";
 TAG_NAMES["BASEFONT"] = "basefont";
 TAG_NAMES["BGSOUND"] = "bgsound";
 TAG_NAMES["BIG"] = "big";
 TAG_NAMES["BLOCKQUOTE"] = "blockquote";
 TAG_NAMES["BODY"] = "body";
 TAG_NAMES["BR"] = "br";
 TAG_NAMES["BUTTON"] = "button";
 TAG_NAMES["CAPTION"] = "caption";
 TAG_NAMES["CENTER"] = "center";
 TAG_NAMES["CODE"] = "code";
 TAG_NAMES["COL"] = "col";
 TAG_NAMES["COLGROUP"] = "colgroup";
 TAG_NAMES["DD"] = "dd";
 TAG_NAMES["DESC"] = "desc";
 TAG_NAMES["DETAILS"] = "details";
 TAG_NAMES["DIALOG"] = "dialog";
 TAG_NAMES["DIR"] = "dir";
 TAG_NAMES["DIV"] = "div";
 TAG_NAMES["DL"] = "dl";
 TAG_NAMES["DT"] = "dt";
 TAG_NAMES["EM"] = "em";
 TAG_NAMES["EMBED"] = "embed";
 TAG_NAMES["FIELDSET"] = "fieldset";
 TAG_NAMES["FIGCAPTION"] = "figcaption";
 TAG_NAMES["FIGURE"] = "figure";
 TAG_NAMES["FONT"] = "font";
 TAG_NAMES["FOOTER"] = "footer";
 TAG_NAMES["FOREIGN_OBJECT"] = "foreignObject";
 TAG_NAMES["FORM"] = "form";
 TAG_NAMES["FRAME"] = "frame";
 TAG_NAMES["FRAMESET"] = "frameset";
 TAG_NAMES["H1"] = "h1";
 TAG_NAMES["H2"] = "h2";
 TAG_NAMES["H3"] = "h3";
 TAG_NAMES["H4"] = "h4";
 TAG_NAMES["H5"] = "h5";
 TAG_NAMES["H6"] = "h6";
 TAG_NAMES["HEAD"] = "head";
 TAG_NAMES["HEADER"] = "header";
 TAG_NAMES["HGROUP"] = "hgroup";
 TAG_NAMES["HR"] = "hr";
 TAG_NAMES["HTML"] = "html";
 TAG_NAMES["I"] = "i";
 TAG_NAMES["IMG"] = "img";
 TAG_NAMES["IMAGE"] = "image";
 TAG_NAMES["INPUT"] = "input";
 TAG_NAMES["IFRAME"] = "iframe";
 TAG_NAMES["KEYGEN"] = "keygen";
 TAG_NAMES["LABEL"] = "label";
 TAG_NAMES["LI"] = "li";
 TAG_NAMES["LINK"] = "link";
 TAG_NAMES["LISTING"] = "listing";
 TAG_NAMES["MAIN"] = "main";
 TAG_NAMES["MALIGNMARK"] = "malignmark";
 TAG_NAMES["MARQUEE"] = "marquee";
 TAG_NAMES["MATH"] = "math";
 TAG_NAMES["MENU"] = "menu";
 TAG_NAMES["META"] = "meta";
 TAG_NAMES["MGLYPH"] = "mglyph";
 TAG_NAMES["MI"] = "mi";
 TAG_NAMES["MO"] = "mo";
 TAG_NAMES["MN"] = "mn";
 TAG_NAMES["MS"] = "ms";
 TAG_NAMES["MTEXT"] = "mtext";
 TAG_NAMES["NAV"] = "nav";
 TAG_NAMES["NOBR"] = "nobr";
 TAG_NAMES["NOFRAMES"] = "noframes";
 TAG_NAMES["NOEMBED"] = "noembed";
 TAG_NAMES["NOSCRIPT"] = "noscript";
 TAG_NAMES["OBJECT"] = "object";
 TAG_NAMES["OL"] = "ol";
 TAG_NAMES["OPTGROUP"] = "optgroup";
 TAG_NAMES["OPTION"] = "option";
 TAG_NAMES["P"] = "p";
 TAG_NAMES["PARAM"] = "param";
 TAG_NAMES["PLAINTEXT"] = "plaintext";
 TAG_NAMES["PRE"] = "pre";
 TAG_NAMES["RB"] = "rb";
 TAG_NAMES["RP"] = "rp";
 TAG_NAMES["RT"] = "rt";
 TAG_NAMES["RTC"] = "rtc";
 TAG_NAMES["RUBY"] = "ruby";
 TAG_NAMES["S"] = "s";
 TAG_NAMES["SCRIPT"] = "script";
 TAG_NAMES["SEARCH"] = "search";
 TAG_NAMES["SECTION"] = "section";
 TAG_NAMES["SELECT"] = "select";
 TAG_NAMES["SOURCE"] = "source";
 TAG_NAMES["SMALL"] = "small";
 TAG_NAMES["SPAN"] = "span";
 TAG_NAMES["STRIKE"] = "strike";
 TAG_NAMES["STRONG"] = "strong";
 TAG_NAMES["STYLE"] = "style";
 TAG_NAMES["SUB"] = "sub";
 TAG_NAMES["SUMMARY"] = "summary";
 TAG_NAMES["SUP"] = "sup";
 TAG_NAMES["TABLE"] = "table";
 TAG_NAMES["TBODY"] = "tbody";
 TAG_NAMES["TEMPLATE"] = "template";
 TAG_NAMES["TEXTAREA"] = "textarea";
 TAG_NAMES["TFOOT"] = "tfoot";
 TAG_NAMES["TD"] = "td";
 TAG_NAMES["TH"] = "th";
 TAG_NAMES["THEAD"] = "thead";
 TAG_NAMES["TITLE"] = "title";
 TAG_NAMES["TR"] = "tr";
 TAG_NAMES["TRACK"] = "track";
 TAG_NAMES["TT"] = "tt";
 TAG_NAMES["U"] = "u";
 TAG_NAMES["UL"] = "ul";
 TAG_NAMES["SVG"] = "svg";
 TAG_NAMES["VAR"] = "var";
 TAG_NAMES["WBR"] = "wbr";
 TAG_NAMES["XMP"] = "xmp";
})(TAG_NAMES || (TAG_NAMES = {}));

var TAG_ID;

(function(TAG_ID) {
 TAG_ID[TAG_ID["UNKNOWN"] = 0] = "UNKNOWN";
 TAG_ID[TAG_ID["A"] = 1] = "A";
 TAG_ID[TAG_ID["ADDRESS"] = 2] = "ADDRESS";
 TAG_ID[TAG_ID["ANNOTATION_XML"] = 3] = "ANNOTATION_XML";
 TAG_ID[TAG_ID["APPLET"] = 4] = "APPLET";
 TAG_ID[TAG_ID["AREA"] = 5] = "AREA";
 TAG_ID[TAG_ID["ARTICLE"] = 6] = "ARTICLE";
 TAG_ID[TAG_ID["ASIDE"] = 7] = "ASIDE";
 TAG_ID[TAG_ID["B"] = 8] = "B";
 TAG_ID[TAG_ID["BASE"] = 9] = "BASE";
 TAG_ID[TAG_ID["BASEFONT"] = 10] = "BASEFONT";
 TAG_ID[TAG_ID["BGSOUND"] = 11] = "BGSOUND";
 TAG_ID[TAG_ID["BIG"] = 12] = "BIG";
 TAG_ID[TAG_ID["BLOCKQUOTE"] = 13] = "BLOCKQUOTE";
 TAG_ID[TAG_ID["BODY"] = 14] = "BODY";
 TAG_ID[TAG_ID["BR"] = 15] = "BR";
 TAG_ID[TAG_ID["BUTTON"] = 16] = "BUTTON";
 TAG_ID[TAG_ID["CAPTION"] = 17] = "CAPTION";
 TAG_ID[TAG_ID["CENTER"] = 18] = "CENTER";
 TAG_ID[TAG_ID["CODE"] = 19] = "CODE";
 TAG_ID[TAG_ID["COL"] = 20] = "COL";
 TAG_ID[TAG_ID["COLGROUP"] = 21] = "COLGROUP";
 TAG_ID[TAG_ID["DD"] = 22] = "DD";
 TAG_ID[TAG_ID["DESC"] = 23] = "DESC";
 TAG_ID[TAG_ID["DETAILS"] = 24] = "DETAILS";
 TAG_ID[TAG_ID["DIALOG"] = 25] = "DIALOG";
 TAG_ID[TAG_ID["DIR"] = 26] = "DIR";
 TAG_ID[TAG_ID["DIV"] = 27] = "DIV";
 TAG_ID[TAG_ID["DL"] = 28] = "DL";
 TAG_ID[TAG_ID["DT"] = 29] = "DT";
 TAG_ID[TAG_ID["EM"] = 30] = "EM";
 TAG_ID[TAG_ID["EMBED"] = 31] = "EMBED";
 TAG_ID[TAG_ID["FIELDSET"] = 32] = "FIELDSET";
 TAG_ID[TAG_ID["FIGCAPTION"] = 33] = "FIGCAPTION";
 TAG_ID[TAG_ID["FIGURE"] = 34] = "FIGURE";
 TAG_ID[TAG_ID["FONT"] = 35] = "FONT";
 TAG_ID[TAG_ID["FOOTER"] = 36] = "FOOTER";
 TAG_ID[TAG_ID["FOREIGN_OBJECT"] = 37] = "FOREIGN_OBJECT";
 TAG_ID[TAG_ID["FORM"] = 38] = "FORM";
 TAG_ID[TAG_ID["FRAME"] = 39] = "FRAME";
 TAG_ID[TAG_ID["FRAMESET"] = 40] = "FRAMESET";
 TAG_ID[TAG_ID["H1"] = 41] = "H1";
 TAG_ID[TAG_ID["H2"] = 42] = "H2";
 TAG_ID[TAG_ID["H3"] = 43] = "H3";
 TAG_ID[TAG_ID["H4"] = 44] = "H4";
 TAG_ID[TAG_ID["H5"] = 45] = "H5";
 TAG_ID[TAG_ID["H6"] = 46] = "H6";
 TAG_ID[TAG_ID["HEAD"] = 47] = "HEAD";
 TAG_ID[TAG_ID["HEADER"] = 48] = "HEADER";
 TAG_ID[TAG_ID["HGROUP"] = 49] = "HGROUP";
 TAG_ID[TAG_ID["HR"] = 50] = "HR";
 TAG_ID[TAG_ID["HTML"] = 51] = "HTML";
 TAG_ID[TAG_ID["I"] = 52] = "I";
 TAG_ID[TAG_ID["IMG"] = 53] = "IMG";
 TAG_ID[TAG_ID["IMAGE"] = 54] = "IMAGE";
 TAG_ID[TAG_ID["INPUT"] = 55] = "INPUT";
 TAG_ID[TAG_ID["IFRAME"] = 56] = "IFRAME";
 TAG_ID[TAG_ID["KEYGEN"] = 57] = "KEYGEN";
 TAG_ID[TAG_ID["LABEL"] = 58] = "LABEL";
 TAG_ID[TAG_ID["LI"] = 59] = "LI";
 TAG_ID[TAG_ID["LINK"] = 60] = "LINK";
 TAG_ID[TAG_ID["LISTING"] = 61] = "LISTING";
 TAG_ID[TAG_ID["MAIN"] = 62] = "MAIN";
 TAG_ID[TAG_ID["MALIGNMARK"] = 63] = "MALIGNMARK";
 TAG_ID[TAG_ID["MARQUEE"] = 64] = "MARQUEE";
 TAG_ID[TAG_ID["MATH"] = 65] = "MATH";
 TAG_ID[TAG_ID["MENU"] = 66] = "MENU";
 TAG_ID[TAG_ID["META"] = 67] = "META";
 TAG_ID[TAG_ID["MGLYPH"] = 68] = "MGLYPH";
 TAG_ID[TAG_ID["MI"] = 69] = "MI";
 TAG_ID[TAG_ID["MO"] = 70] = "MO";
 TAG_ID[TAG_ID["MN"] = 71] = "MN";
 TAG_ID[TAG_ID["MS"] = 72] = "MS";
 TAG_ID[TAG_ID["MTEXT"] = 73] = "MTEXT";
 TAG_ID[TAG_ID["NAV"] = 74] = "NAV";
 TAG_ID[TAG_ID["NOBR"] = 75] = "NOBR";
 TAG_ID[TAG_ID["NOFRAMES"] = 76] = "NOFRAMES";
 TAG_ID[TAG_ID["NOEMBED"] = 77] = "NOEMBED";
 TAG_ID[TAG_ID["NOSCRIPT"] = 78] = "NOSCRIPT";
 TAG_ID[TAG_ID["OBJECT"] = 79] = "OBJECT";
 TAG_ID[TAG_ID["OL"] = 80] = "OL";
 TAG_ID[TAG_ID["OPTGROUP"] = 81] = "OPTGROUP";
 TAG_ID[TAG_ID["OPTION"] = 82] = "OPTION";
 TAG_ID[TAG_ID["P"] = 83] = "P";
 TAG_ID[TAG_ID["PARAM"] = 84] = "PARAM";
 TAG_ID[TAG_ID["PLAINTEXT"] = 85] = "PLAINTEXT";
 TAG_ID[TAG_ID["PRE"] = 86] = "PRE";
 TAG_ID[TAG_ID["RB"] = 87] = "RB";
 TAG_ID[TAG_ID["RP"] = 88] = "RP";
 TAG_ID[TAG_ID["RT"] = 89] = "RT";
 TAG_ID[TAG_ID["RTC"] = 90] = "RTC";
 TAG_ID[TAG_ID["RUBY"] = 91] = "RUBY";
 TAG_ID[TAG_ID["S"] = 92] = "S";
 TAG_ID[TAG_ID["SCRIPT"] = 93] = "SCRIPT";
 TAG_ID[TAG_ID["SEARCH"] = 94] = "SEARCH";
 TAG_ID[TAG_ID["SECTION"] = 95] = "SECTION";
 TAG_ID[TAG_ID["SELECT"] = 96] = "SELECT";
 TAG_ID[TAG_ID["SOURCE"] = 97] = "SOURCE";
 TAG_ID[TAG_ID["SMALL"] = 98] = "SMALL";
 TAG_ID[TAG_ID["SPAN"] = 99] = "SPAN";
 TAG_ID[TAG_ID["STRIKE"] = 100] = "STRIKE";
 TAG_ID[TAG_ID["STRONG"] = 101] = "STRONG";
 TAG_ID[TAG_ID["STYLE"] = 102] = "STYLE";
 TAG_ID[TAG_ID["SUB"] = 103] = "SUB";
 TAG_ID[TAG_ID["SUMMARY"] = 104] = "SUMMARY";
 TAG_ID[TAG_ID["SUP"] = 105] = "SUP";
 TAG_ID[TAG_ID["TABLE"] = 106] = "TABLE";
 TAG_ID[TAG_ID["TBODY"] = 107] = "TBODY";
 TAG_ID[TAG_ID["TEMPLATE"] = 108] = "TEMPLATE";
 TAG_ID[TAG_ID["TEXTAREA"] = 109] = "TEXTAREA";
 TAG_ID[TAG_ID["TFOOT"] = 110] = "TFOOT";
 TAG_ID[TAG_ID["TD"] = 111] = "TD";
 TAG_ID[TAG_ID["TH"] = 112] = "TH";
 TAG_ID[TAG_ID["THEAD"] = 113] = "THEAD";
 TAG_ID[TAG_ID["TITLE"] = 114] = "TITLE";
 TAG_ID[TAG_ID["TR"] = 115] = "TR";
 TAG_ID[TAG_ID["TRACK"] = 116] = "TRACK";
 TAG_ID[TAG_ID["TT"] = 117] = "TT";
 TAG_ID[TAG_ID["U"] = 118] = "U";
 TAG_ID[TAG_ID["UL"] = 119] = "UL";
 TAG_ID[TAG_ID["SVG"] = 120] = "SVG";
 TAG_ID[TAG_ID["VAR"] = 121] = "VAR";
 TAG_ID[TAG_ID["WBR"] = 122] = "WBR";
 TAG_ID[TAG_ID["XMP"] = 123] = "XMP";
})(TAG_ID || (TAG_ID = {}));

const TAG_NAME_TO_ID = new Map([ [ TAG_NAMES.A, TAG_ID.A ], [ TAG_NAMES.ADDRESS, TAG_ID.ADDRESS ], [ TAG_NAMES.ANNOTATION_XML, TAG_ID.ANNOTATION_XML ], [ TAG_NAMES.APPLET, TAG_ID.APPLET ], [ TAG_NAMES.AREA, TAG_ID.AREA ], [ TAG_NAMES.ARTICLE, TAG_ID.ARTICLE ], [ TAG_NAMES.ASIDE, TAG_ID.ASIDE ], [ TAG_NAMES.B, TAG_ID.B ], [ TAG_NAMES.BASE, TAG_ID.BASE ], [ TAG_NAMES.BASEFONT, TAG_ID.BASEFONT ], [ TAG_NAMES.BGSOUND, TAG_ID.BGSOUND ], [ TAG_NAMES.BIG, TAG_ID.BIG ], [ TAG_NAMES.BLOCKQUOTE, TAG_ID.BLOCKQUOTE ], [ TAG_NAMES.BODY, TAG_ID.BODY ], [ TAG_NAMES.BR, TAG_ID.BR ], [ TAG_NAMES.BUTTON, TAG_ID.BUTTON ], [ TAG_NAMES.CAPTION, TAG_ID.CAPTION ], [ TAG_NAMES.CENTER, TAG_ID.CENTER ], [ TAG_NAMES.CODE, TAG_ID.CODE ], [ TAG_NAMES.COL, TAG_ID.COL ], [ TAG_NAMES.COLGROUP, TAG_ID.COLGROUP ], [ TAG_NAMES.DD, TAG_ID.DD ], [ TAG_NAMES.DESC, TAG_ID.DESC ], [ TAG_NAMES.DETAILS, TAG_ID.DETAILS ], [ TAG_NAMES.DIALOG, TAG_ID.DIALOG ], [ TAG_NAMES.DIR, TAG_ID.DIR ], [ TAG_NAMES.DIV, TAG_ID.DIV ], [ TAG_NAMES.DL, TAG_ID.DL ], [ TAG_NAMES.DT, TAG_ID.DT ], [ TAG_NAMES.EM, TAG_ID.EM ], [ TAG_NAMES.EMBED, TAG_ID.EMBED ], [ TAG_NAMES.FIELDSET, TAG_ID.FIELDSET ], [ TAG_NAMES.FIGCAPTION, TAG_ID.FIGCAPTION ], [ TAG_NAMES.FIGURE, TAG_ID.FIGURE ], [ TAG_NAMES.FONT, TAG_ID.FONT ], [ TAG_NAMES.FOOTER, TAG_ID.FOOTER ], [ TAG_NAMES.FOREIGN_OBJECT, TAG_ID.FOREIGN_OBJECT ], [ TAG_NAMES.FORM, TAG_ID.FORM ], [ TAG_NAMES.FRAME, TAG_ID.FRAME ], [ TAG_NAMES.FRAMESET, TAG_ID.FRAMESET ], [ TAG_NAMES.H1, TAG_ID.H1 ], [ TAG_NAMES.H2, TAG_ID.H2 ], [ TAG_NAMES.H3, TAG_ID.H3 ], [ TAG_NAMES.H4, TAG_ID.H4 ], [ TAG_NAMES.H5, TAG_ID.H5 ], [ TAG_NAMES.H6, TAG_ID.H6 ], [ TAG_NAMES.HEAD, TAG_ID.HEAD ], [ TAG_NAMES.HEADER, TAG_ID.HEADER ], [ TAG_NAMES.HGROUP, TAG_ID.HGROUP ], [ TAG_NAMES.HR, TAG_ID.HR ], [ TAG_NAMES.HTML, TAG_ID.HTML ], [ TAG_NAMES.I, TAG_ID.I ], [ TAG_NAMES.IMG, TAG_ID.IMG ], [ TAG_NAMES.IMAGE, TAG_ID.IMAGE ], [ TAG_NAMES.INPUT, TAG_ID.INPUT ], [ TAG_NAMES.IFRAME, TAG_ID.IFRAME ], [ TAG_NAMES.KEYGEN, TAG_ID.KEYGEN ], [ TAG_NAMES.LABEL, TAG_ID.LABEL ], [ TAG_NAMES.LI, TAG_ID.LI ], [ TAG_NAMES.LINK, TAG_ID.LINK ], [ TAG_NAMES.LISTING, TAG_ID.LISTING ], [ TAG_NAMES.MAIN, TAG_ID.MAIN ], [ TAG_NAMES.MALIGNMARK, TAG_ID.MALIGNMARK ], [ TAG_NAMES.MARQUEE, TAG_ID.MARQUEE ], [ TAG_NAMES.MATH, TAG_ID.MATH ], [ TAG_NAMES.MENU, TAG_ID.MENU ], [ TAG_NAMES.META, TAG_ID.META ], [ TAG_NAMES.MGLYPH, TAG_ID.MGLYPH ], [ TAG_NAMES.MI, TAG_ID.MI ], [ TAG_NAMES.MO, TAG_ID.MO ], [ TAG_NAMES.MN, TAG_ID.MN ], [ TAG_NAMES.MS, TAG_ID.MS ], [ TAG_NAMES.MTEXT, TAG_ID.MTEXT ], [ TAG_NAMES.NAV, TAG_ID.NAV ], [ TAG_NAMES.NOBR, TAG_ID.NOBR ], [ TAG_NAMES.NOFRAMES, TAG_ID.NOFRAMES ], [ TAG_NAMES.NOEMBED, TAG_ID.NOEMBED ], [ TAG_NAMES.NOSCRIPT, TAG_ID.NOSCRIPT ], [ TAG_NAMES.OBJECT, TAG_ID.OBJECT ], [ TAG_NAMES.OL, TAG_ID.OL ], [ TAG_NAMES.OPTGROUP, TAG_ID.OPTGROUP ], [ TAG_NAMES.OPTION, TAG_ID.OPTION ], [ TAG_NAMES.P, TAG_ID.P ], [ TAG_NAMES.PARAM, TAG_ID.PARAM ], [ TAG_NAMES.PLAINTEXT, TAG_ID.PLAINTEXT ], [ TAG_NAMES.PRE, TAG_ID.PRE ], [ TAG_NAMES.RB, TAG_ID.RB ], [ TAG_NAMES.RP, TAG_ID.RP ], [ TAG_NAMES.RT, TAG_ID.RT ], [ TAG_NAMES.RTC, TAG_ID.RTC ], [ TAG_NAMES.RUBY, TAG_ID.RUBY ], [ TAG_NAMES.S, TAG_ID.S ], [ TAG_NAMES.SCRIPT, TAG_ID.SCRIPT ], [ TAG_NAMES.SEARCH, TAG_ID.SEARCH ], [ TAG_NAMES.SECTION, TAG_ID.SECTION ], [ TAG_NAMES.SELECT, TAG_ID.SELECT ], [ TAG_NAMES.SOURCE, TAG_ID.SOURCE ], [ TAG_NAMES.SMALL, TAG_ID.SMALL ], [ TAG_NAMES.SPAN, TAG_ID.SPAN ], [ TAG_NAMES.STRIKE, TAG_ID.STRIKE ], [ TAG_NAMES.STRONG, TAG_ID.STRONG ], [ TAG_NAMES.STYLE, TAG_ID.STYLE ], [ TAG_NAMES.SUB, TAG_ID.SUB ], [ TAG_NAMES.SUMMARY, TAG_ID.SUMMARY ], [ TAG_NAMES.SUP, TAG_ID.SUP ], [ TAG_NAMES.TABLE, TAG_ID.TABLE ], [ TAG_NAMES.TBODY, TAG_ID.TBODY ], [ TAG_NAMES.TEMPLATE, TAG_ID.TEMPLATE ], [ TAG_NAMES.TEXTAREA, TAG_ID.TEXTAREA ], [ TAG_NAMES.TFOOT, TAG_ID.TFOOT ], [ TAG_NAMES.TD, TAG_ID.TD ], [ TAG_NAMES.TH, TAG_ID.TH ], [ TAG_NAMES.THEAD, TAG_ID.THEAD ], [ TAG_NAMES.TITLE, TAG_ID.TITLE ], [ TAG_NAMES.TR, TAG_ID.TR ], [ TAG_NAMES.TRACK, TAG_ID.TRACK ], [ TAG_NAMES.TT, TAG_ID.TT ], [ TAG_NAMES.U, TAG_ID.U ], [ TAG_NAMES.UL, TAG_ID.UL ], [ TAG_NAMES.SVG, TAG_ID.SVG ], [ TAG_NAMES.VAR, TAG_ID.VAR ], [ TAG_NAMES.WBR, TAG_ID.WBR ], [ TAG_NAMES.XMP, TAG_ID.XMP ] ]);

function getTagID(tagName) {
 var _a;
 return (_a = TAG_NAME_TO_ID.get(tagName)) !== null && _a !== void 0 ? _a : TAG_ID.UNKNOWN;
}

const $ = TAG_ID;

const SPECIAL_ELEMENTS = {
 [NS.HTML]: new Set([ $.ADDRESS, $.APPLET, $.AREA, $.ARTICLE, $.ASIDE, $.BASE, $.BASEFONT, $.BGSOUND, $.BLOCKQUOTE, $.BODY, $.BR, $.BUTTON, $.CAPTION, $.CENTER, $.COL, $.COLGROUP, $.DD, $.DETAILS, $.DIR, $.DIV, $.DL, $.DT, $.EMBED, $.FIELDSET, $.FIGCAPTION, $.FIGURE, $.FOOTER, $.FORM, $.FRAME, $.FRAMESET, $.H1, $.H2, $.H3, $.H4, $.H5, $.H6, $.HEAD, $.HEADER, $.HGROUP, $.HR, $.HTML, $.IFRAME, $.IMG, $.INPUT, $.LI, $.LINK, $.LISTING, $.MAIN, $.MARQUEE, $.MENU, $.META, $.NAV, $.NOEMBED, $.NOFRAMES, $.NOSCRIPT, $.OBJECT, $.OL, $.P, $.PARAM, $.PLAINTEXT, $.PRE, $.SCRIPT, $.SECTION, $.SELECT, $.SOURCE, $.STYLE, $.SUMMARY, $.TABLE, $.TBODY, $.TD, $.TEMPLATE, $.TEXTAREA, $.TFOOT, $.TH, $.THEAD, $.TITLE, $.TR, $.TRACK, $.UL, $.WBR, $.XMP ]),
 [NS.MATHML]: new Set([ $.MI, $.MO, $.MN, $.MS, $.MTEXT, $.ANNOTATION_XML ]),
 [NS.SVG]: new Set([ $.TITLE, $.FOREIGN_OBJECT, $.DESC ]),
 [NS.XLINK]: new Set,
 [NS.XML]: new Set,
 [NS.XMLNS]: new Set
};

const NUMBERED_HEADERS = new Set([ $.H1, $.H2, $.H3, $.H4, $.H5, $.H6 ]);

new Set([ TAG_NAMES.STYLE, TAG_NAMES.SCRIPT, TAG_NAMES.XMP, TAG_NAMES.IFRAME, TAG_NAMES.NOEMBED, TAG_NAMES.NOFRAMES, TAG_NAMES.PLAINTEXT ]);

var State;

(function(State) {
 State[State["DATA"] = 0] = "DATA";
 State[State["RCDATA"] = 1] = "RCDATA";
 State[State["RAWTEXT"] = 2] = "RAWTEXT";
 State[State["SCRIPT_DATA"] = 3] = "SCRIPT_DATA";
 State[State["PLAINTEXT"] = 4] = "PLAINTEXT";
 State[State["TAG_OPEN"] = 5] = "TAG_OPEN";
 State[State["END_TAG_OPEN"] = 6] = "END_TAG_OPEN";
 State[State["TAG_NAME"] = 7] = "TAG_NAME";
 State[State["RCDATA_LESS_THAN_SIGN"] = 8] = "RCDATA_LESS_THAN_SIGN";
 State[State["RCDATA_END_TAG_OPEN"] = 9] = "RCDATA_END_TAG_OPEN";
 State[State["RCDATA_END_TAG_NAME"] = 10] = "RCDATA_END_TAG_NAME";
 State[State["RAWTEXT_LESS_THAN_SIGN"] = 11] = "RAWTEXT_LESS_THAN_SIGN";
 State[State["RAWTEXT_END_TAG_OPEN"] = 12] = "RAWTEXT_END_TAG_OPEN";
 State[State["RAWTEXT_END_TAG_NAME"] = 13] = "RAWTEXT_END_TAG_NAME";
 State[State["SCRIPT_DATA_LESS_THAN_SIGN"] = 14] = "SCRIPT_DATA_LESS_THAN_SIGN";
 State[State["SCRIPT_DATA_END_TAG_OPEN"] = 15] = "SCRIPT_DATA_END_TAG_OPEN";
 State[State["SCRIPT_DATA_END_TAG_NAME"] = 16] = "SCRIPT_DATA_END_TAG_NAME";
 State[State["SCRIPT_DATA_ESCAPE_START"] = 17] = "SCRIPT_DATA_ESCAPE_START";
 State[State["SCRIPT_DATA_ESCAPE_START_DASH"] = 18] = "SCRIPT_DATA_ESCAPE_START_DASH";
 State[State["SCRIPT_DATA_ESCAPED"] = 19] = "SCRIPT_DATA_ESCAPED";
 State[State["SCRIPT_DATA_ESCAPED_DASH"] = 20] = "SCRIPT_DATA_ESCAPED_DASH";
 State[State["SCRIPT_DATA_ESCAPED_DASH_DASH"] = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH";
 State[State["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"] = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN";
 State[State["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"] = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN";
 State[State["SCRIPT_DATA_ESCAPED_END_TAG_NAME"] = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME";
 State[State["SCRIPT_DATA_DOUBLE_ESCAPE_START"] = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START";
 State[State["SCRIPT_DATA_DOUBLE_ESCAPED"] = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED";
 State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"] = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH";
 State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"] = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH";
 State[State["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"] = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN";
 State[State["SCRIPT_DATA_DOUBLE_ESCAPE_END"] = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END";
 State[State["BEFORE_ATTRIBUTE_NAME"] = 31] = "BEFORE_ATTRIBUTE_NAME";
 State[State["ATTRIBUTE_NAME"] = 32] = "ATTRIBUTE_NAME";
 State[State["AFTER_ATTRIBUTE_NAME"] = 33] = "AFTER_ATTRIBUTE_NAME";
 State[State["BEFORE_ATTRIBUTE_VALUE"] = 34] = "BEFORE_ATTRIBUTE_VALUE";
 State[State["ATTRIBUTE_VALUE_DOUBLE_QUOTED"] = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED";
 State[State["ATTRIBUTE_VALUE_SINGLE_QUOTED"] = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED";
 State[State["ATTRIBUTE_VALUE_UNQUOTED"] = 37] = "ATTRIBUTE_VALUE_UNQUOTED";
 State[State["AFTER_ATTRIBUTE_VALUE_QUOTED"] = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED";
 State[State["SELF_CLOSING_START_TAG"] = 39] = "SELF_CLOSING_START_TAG";
 State[State["BOGUS_COMMENT"] = 40] = "BOGUS_COMMENT";
 State[State["MARKUP_DECLARATION_OPEN"] = 41] = "MARKUP_DECLARATION_OPEN";
 State[State["COMMENT_START"] = 42] = "COMMENT_START";
 State[State["COMMENT_START_DASH"] = 43] = "COMMENT_START_DASH";
 State[State["COMMENT"] = 44] = "COMMENT";
 State[State["COMMENT_LESS_THAN_SIGN"] = 45] = "COMMENT_LESS_THAN_SIGN";
 State[State["COMMENT_LESS_THAN_SIGN_BANG"] = 46] = "COMMENT_LESS_THAN_SIGN_BANG";
 State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH"] = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH";
 State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"] = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH";
 State[State["COMMENT_END_DASH"] = 49] = "COMMENT_END_DASH";
 State[State["COMMENT_END"] = 50] = "COMMENT_END";
 State[State["COMMENT_END_BANG"] = 51] = "COMMENT_END_BANG";
 State[State["DOCTYPE"] = 52] = "DOCTYPE";
 State[State["BEFORE_DOCTYPE_NAME"] = 53] = "BEFORE_DOCTYPE_NAME";
 State[State["DOCTYPE_NAME"] = 54] = "DOCTYPE_NAME";
 State[State["AFTER_DOCTYPE_NAME"] = 55] = "AFTER_DOCTYPE_NAME";
 State[State["AFTER_DOCTYPE_PUBLIC_KEYWORD"] = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD";
 State[State["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"] = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER";
 State[State["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"] = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED";
 State[State["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"] = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED";
 State[State["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"] = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER";
 State[State["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"] = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS";
 State[State["AFTER_DOCTYPE_SYSTEM_KEYWORD"] = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD";
 State[State["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"] = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER";
 State[State["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"] = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED";
 State[State["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"] = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED";
 State[State["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"] = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER";
 State[State["BOGUS_DOCTYPE"] = 67] = "BOGUS_DOCTYPE";
 State[State["CDATA_SECTION"] = 68] = "CDATA_SECTION";
 State[State["CDATA_SECTION_BRACKET"] = 69] = "CDATA_SECTION_BRACKET";
 State[State["CDATA_SECTION_END"] = 70] = "CDATA_SECTION_END";
 State[State["CHARACTER_REFERENCE"] = 71] = "CHARACTER_REFERENCE";
 State[State["AMBIGUOUS_AMPERSAND"] = 72] = "AMBIGUOUS_AMPERSAND";
})(State || (State = {}));

const TokenizerMode = {
 DATA: State.DATA,
 RCDATA: State.RCDATA,
 RAWTEXT: State.RAWTEXT,
 SCRIPT_DATA: State.SCRIPT_DATA,
 PLAINTEXT: State.PLAINTEXT,
 CDATA_SECTION: State.CDATA_SECTION
};

function isAsciiDigit(cp) {
 return cp >= CODE_POINTS.DIGIT_0 && cp <= CODE_POINTS.DIGIT_9;
}

function isAsciiUpper(cp) {
 return cp >= CODE_POINTS.LATIN_CAPITAL_A && cp <= CODE_POINTS.LATIN_CAPITAL_Z;
}

function isAsciiLower(cp) {
 return cp >= CODE_POINTS.LATIN_SMALL_A && cp <= CODE_POINTS.LATIN_SMALL_Z;
}

function isAsciiLetter(cp) {
 return isAsciiLower(cp) || isAsciiUpper(cp);
}

function isAsciiAlphaNumeric(cp) {
 return isAsciiLetter(cp) || isAsciiDigit(cp);
}

function toAsciiLower(cp) {
 return cp + 32;
}

function isWhitespace(cp) {
 return cp === CODE_POINTS.SPACE || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.TABULATION || cp === CODE_POINTS.FORM_FEED;
}

function isScriptDataDoubleEscapeSequenceEnd(cp) {
 return isWhitespace(cp) || cp === CODE_POINTS.SOLIDUS || cp === CODE_POINTS.GREATER_THAN_SIGN;
}

function getErrorForNumericCharacterReference(code) {
 if (code === CODE_POINTS.NULL) {
  return ERR.nullCharacterReference;
 } else if (code > 1114111) {
  return ERR.characterReferenceOutsideUnicodeRange;
 } else if (isSurrogate(code)) {
  return ERR.surrogateCharacterReference;
 } else if (isUndefinedCodePoint(code)) {
  return ERR.noncharacterCharacterReference;
 } else if (isControlCodePoint(code) || code === CODE_POINTS.CARRIAGE_RETURN) {
  return ERR.controlCharacterReference;
 }
 return null;
}

class Tokenizer {
 constructor(options, handler) {
  this.options = options;
  this.handler = handler;
  this.paused = false;
  this.inLoop = false;
  this.inForeignNode = false;
  this.lastStartTagName = "";
  this.active = false;
  this.state = State.DATA;
  this.returnState = State.DATA;
  this.entityStartPos = 0;
  this.consumedAfterSnapshot = -1;
  this.currentCharacterToken = null;
  this.currentToken = null;
  this.currentAttr = {
   name: "",
   value: ""
  };
  this.preprocessor = new Preprocessor(handler);
  this.currentLocation = this.getCurrentLocation(-1);
  this.entityDecoder = new EntityDecoder(htmlDecodeTree, (cp, consumed) => {
   this.preprocessor.pos = this.entityStartPos + consumed - 1;
   this._flushCodePointConsumedAsCharacterReference(cp);
  }, handler.onParseError ? {
   missingSemicolonAfterCharacterReference: () => {
    this._err(ERR.missingSemicolonAfterCharacterReference, 1);
   },
   absenceOfDigitsInNumericCharacterReference: consumed => {
    this._err(ERR.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + consumed);
   },
   validateNumericCharacterReference: code => {
    const error = getErrorForNumericCharacterReference(code);
    if (error) this._err(error, 1);
   }
  } : undefined);
 }
 _err(code, cpOffset = 0) {
  var _a, _b;
  (_b = (_a = this.handler).onParseError) === null || _b === void 0 ? void 0 : _b.call(_a, this.preprocessor.getError(code, cpOffset));
 }
 getCurrentLocation(offset) {
  if (!this.options.sourceCodeLocationInfo) {
   return null;
  }
  return {
   startLine: this.preprocessor.line,
   startCol: this.preprocessor.col - offset,
   startOffset: this.preprocessor.offset - offset,
   endLine: -1,
   endCol: -1,
   endOffset: -1
  };
 }
 _runParsingLoop() {
  if (this.inLoop) return;
  this.inLoop = true;
  while (this.active && !this.paused) {
   this.consumedAfterSnapshot = 0;
   const cp = this._consume();
   if (!this._ensureHibernation()) {
    this._callState(cp);
   }
  }
  this.inLoop = false;
 }
 pause() {
  this.paused = true;
 }
 resume(writeCallback) {
  if (!this.paused) {
   throw new Error("Parser was already resumed");
  }
  this.paused = false;
  if (this.inLoop) return;
  this._runParsingLoop();
  if (!this.paused) {
   writeCallback === null || writeCallback === void 0 ? void 0 : writeCallback();
  }
 }
 write(chunk, isLastChunk, writeCallback) {
  this.active = true;
  this.preprocessor.write(chunk, isLastChunk);
  this._runParsingLoop();
  if (!this.paused) {
   writeCallback === null || writeCallback === void 0 ? void 0 : writeCallback();
  }
 }
 insertHtmlAtCurrentPos(chunk) {
  this.active = true;
  this.preprocessor.insertHtmlAtCurrentPos(chunk);
  this._runParsingLoop();
 }
 _ensureHibernation() {
  if (this.preprocessor.endOfChunkHit) {
   this.preprocessor.retreat(this.consumedAfterSnapshot);
   this.consumedAfterSnapshot = 0;
   this.active = false;
   return true;
  }
  return false;
 }
 _consume() {
  this.consumedAfterSnapshot++;
  return this.preprocessor.advance();
 }
 _advanceBy(count) {
  this.consumedAfterSnapshot += count;
  for (let i = 0; i < count; i++) {
   this.preprocessor.advance();
  }
 }
 _consumeSequenceIfMatch(pattern, caseSensitive) {
  if (this.preprocessor.startsWith(pattern, caseSensitive)) {
   this._advanceBy(pattern.length - 1);
   return true;
  }
  return false;
 }
 _createStartTagToken() {
  this.currentToken = {
   type: TokenType.START_TAG,
   tagName: "",
   tagID: TAG_ID.UNKNOWN,
   selfClosing: false,
   ackSelfClosing: false,
   attrs: [],
   location: this.getCurrentLocation(1)
  };
 }
 _createEndTagToken() {
  this.currentToken = {
   type: TokenType.END_TAG,
   tagName: "",
   tagID: TAG_ID.UNKNOWN,
   selfClosing: false,
   ackSelfClosing: false,
   attrs: [],
   location: this.getCurrentLocation(2)
  };
 }
 _createCommentToken(offset) {
  this.currentToken = {
   type: TokenType.COMMENT,
   data: "",
   location: this.getCurrentLocation(offset)
  };
 }
 _createDoctypeToken(initialName) {
  this.currentToken = {
   type: TokenType.DOCTYPE,
   name: initialName,
   forceQuirks: false,
   publicId: null,
   systemId: null,
   location: this.currentLocation
  };
 }
 _createCharacterToken(type, chars) {
  this.currentCharacterToken = {
   type: type,
   chars: chars,
   location: this.currentLocation
  };
 }
 _createAttr(attrNameFirstCh) {
  this.currentAttr = {
   name: attrNameFirstCh,
   value: ""
  };
  this.currentLocation = this.getCurrentLocation(0);
 }
 _leaveAttrName() {
  var _a;
  var _b;
  const token = this.currentToken;
  if (getTokenAttr(token, this.currentAttr.name) === null) {
   token.attrs.push(this.currentAttr);
   if (token.location && this.currentLocation) {
    const attrLocations = (_a = (_b = token.location).attrs) !== null && _a !== void 0 ? _a : _b.attrs = Object.create(null);
    attrLocations[this.currentAttr.name] = this.currentLocation;
    this._leaveAttrValue();
   }
  } else {
   this._err(ERR.duplicateAttribute);
  }
 }
 _leaveAttrValue() {
  if (this.currentLocation) {
   this.currentLocation.endLine = this.preprocessor.line;
   this.currentLocation.endCol = this.preprocessor.col;
   this.currentLocation.endOffset = this.preprocessor.offset;
  }
 }
 prepareToken(ct) {
  this._emitCurrentCharacterToken(ct.location);
  this.currentToken = null;
  if (ct.location) {
   ct.location.endLine = this.preprocessor.line;
   ct.location.endCol = this.preprocessor.col + 1;
   ct.location.endOffset = this.preprocessor.offset + 1;
  }
  this.currentLocation = this.getCurrentLocation(-1);
 }
 emitCurrentTagToken() {
  const ct = this.currentToken;
  this.prepareToken(ct);
  ct.tagID = getTagID(ct.tagName);
  if (ct.type === TokenType.START_TAG) {
   this.lastStartTagName = ct.tagName;
   this.handler.onStartTag(ct);
  } else {
   if (ct.attrs.length > 0) {
    this._err(ERR.endTagWithAttributes);
   }
   if (ct.selfClosing) {
    this._err(ERR.endTagWithTrailingSolidus);
   }
   this.handler.onEndTag(ct);
  }
  this.preprocessor.dropParsedChunk();
 }
 emitCurrentComment(ct) {
  this.prepareToken(ct);
  this.handler.onComment(ct);
  this.preprocessor.dropParsedChunk();
 }
 emitCurrentDoctype(ct) {
  this.prepareToken(ct);
  this.handler.onDoctype(ct);
  this.preprocessor.dropParsedChunk();
 }
 _emitCurrentCharacterToken(nextLocation) {
  if (this.currentCharacterToken) {
   if (nextLocation && this.currentCharacterToken.location) {
    this.currentCharacterToken.location.endLine = nextLocation.startLine;
    this.currentCharacterToken.location.endCol = nextLocation.startCol;
    this.currentCharacterToken.location.endOffset = nextLocation.startOffset;
   }
   switch (this.currentCharacterToken.type) {
   case TokenType.CHARACTER:
    {
     this.handler.onCharacter(this.currentCharacterToken);
     break;
    }

   case TokenType.NULL_CHARACTER:
    {
     this.handler.onNullCharacter(this.currentCharacterToken);
     break;
    }

   case TokenType.WHITESPACE_CHARACTER:
    {
     this.handler.onWhitespaceCharacter(this.currentCharacterToken);
     break;
    }
   }
   this.currentCharacterToken = null;
  }
 }
 _emitEOFToken() {
  const location = this.getCurrentLocation(0);
  if (location) {
   location.endLine = location.startLine;
   location.endCol = location.startCol;
   location.endOffset = location.startOffset;
  }
  this._emitCurrentCharacterToken(location);
  this.handler.onEof({
   type: TokenType.EOF,
   location: location
  });
  this.active = false;
 }
 _appendCharToCurrentCharacterToken(type, ch) {
  if (this.currentCharacterToken) {
   if (this.currentCharacterToken.type === type) {
    this.currentCharacterToken.chars += ch;
    return;
   } else {
    this.currentLocation = this.getCurrentLocation(0);
    this._emitCurrentCharacterToken(this.currentLocation);
    this.preprocessor.dropParsedChunk();
   }
  }
  this._createCharacterToken(type, ch);
 }
 _emitCodePoint(cp) {
  const type = isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER;
  this._appendCharToCurrentCharacterToken(type, String.fromCodePoint(cp));
 }
 _emitChars(ch) {
  this._appendCharToCurrentCharacterToken(TokenType.CHARACTER, ch);
 }
 _startCharacterReference() {
  this.returnState = this.state;
  this.state = State.CHARACTER_REFERENCE;
  this.entityStartPos = this.preprocessor.pos;
  this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? DecodingMode.Attribute : DecodingMode.Legacy);
 }
 _isCharacterReferenceInAttribute() {
  return this.returnState === State.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_UNQUOTED;
 }
 _flushCodePointConsumedAsCharacterReference(cp) {
  if (this._isCharacterReferenceInAttribute()) {
   this.currentAttr.value += String.fromCodePoint(cp);
  } else {
   this._emitCodePoint(cp);
  }
 }
 _callState(cp) {
  switch (this.state) {
  case State.DATA:
   {
    this._stateData(cp);
    break;
   }

  case State.RCDATA:
   {
    this._stateRcdata(cp);
    break;
   }

  case State.RAWTEXT:
   {
    this._stateRawtext(cp);
    break;
   }

  case State.SCRIPT_DATA:
   {
    this._stateScriptData(cp);
    break;
   }

  case State.PLAINTEXT:
   {
    this._statePlaintext(cp);
    break;
   }

  case State.TAG_OPEN:
   {
    this._stateTagOpen(cp);
    break;
   }

  case State.END_TAG_OPEN:
   {
    this._stateEndTagOpen(cp);
    break;
   }

  case State.TAG_NAME:
   {
    this._stateTagName(cp);
    break;
   }

  case State.RCDATA_LESS_THAN_SIGN:
   {
    this._stateRcdataLessThanSign(cp);
    break;
   }

  case State.RCDATA_END_TAG_OPEN:
   {
    this._stateRcdataEndTagOpen(cp);
    break;
   }

  case State.RCDATA_END_TAG_NAME:
   {
    this._stateRcdataEndTagName(cp);
    break;
   }

  case State.RAWTEXT_LESS_THAN_SIGN:
   {
    this._stateRawtextLessThanSign(cp);
    break;
   }

  case State.RAWTEXT_END_TAG_OPEN:
   {
    this._stateRawtextEndTagOpen(cp);
    break;
   }

  case State.RAWTEXT_END_TAG_NAME:
   {
    this._stateRawtextEndTagName(cp);
    break;
   }

  case State.SCRIPT_DATA_LESS_THAN_SIGN:
   {
    this._stateScriptDataLessThanSign(cp);
    break;
   }

  case State.SCRIPT_DATA_END_TAG_OPEN:
   {
    this._stateScriptDataEndTagOpen(cp);
    break;
   }

  case State.SCRIPT_DATA_END_TAG_NAME:
   {
    this._stateScriptDataEndTagName(cp);
    break;
   }

  case State.SCRIPT_DATA_ESCAPE_START:
   {
    this._stateScriptDataEscapeStart(cp);
    break;
   }

  case State.SCRIPT_DATA_ESCAPE_START_DASH:
   {
    this._stateScriptDataEscapeStartDash(cp);
    break;
   }

  case State.SCRIPT_DATA_ESCAPED:
   {
    this._stateScriptDataEscaped(cp);
    break;
   }

  case State.SCRIPT_DATA_ESCAPED_DASH:
   {
    this._stateScriptDataEscapedDash(cp);
    break;
   }

  case State.SCRIPT_DATA_ESCAPED_DASH_DASH:
   {
    this._stateScriptDataEscapedDashDash(cp);
    break;
   }

  case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
   {
    this._stateScriptDataEscapedLessThanSign(cp);
    break;
   }

  case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
   {
    this._stateScriptDataEscapedEndTagOpen(cp);
    break;
   }

  case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
   {
    this._stateScriptDataEscapedEndTagName(cp);
    break;
   }

  case State.SCRIPT_DATA_DOUBLE_ESCAPE_START:
   {
    this._stateScriptDataDoubleEscapeStart(cp);
    break;
   }

  case State.SCRIPT_DATA_DOUBLE_ESCAPED:
   {
    this._stateScriptDataDoubleEscaped(cp);
    break;
   }

  case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:
   {
    this._stateScriptDataDoubleEscapedDash(cp);
    break;
   }

  case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
   {
    this._stateScriptDataDoubleEscapedDashDash(cp);
    break;
   }

  case State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
   {
    this._stateScriptDataDoubleEscapedLessThanSign(cp);
    break;
   }

  case State.SCRIPT_DATA_DOUBLE_ESCAPE_END:
   {
    this._stateScriptDataDoubleEscapeEnd(cp);
    break;
   }

  case State.BEFORE_ATTRIBUTE_NAME:
   {
    this._stateBeforeAttributeName(cp);
    break;
   }

  case State.ATTRIBUTE_NAME:
   {
    this._stateAttributeName(cp);
    break;
   }

  case State.AFTER_ATTRIBUTE_NAME:
   {
    this._stateAfterAttributeName(cp);
    break;
   }

  case State.BEFORE_ATTRIBUTE_VALUE:
   {
    this._stateBeforeAttributeValue(cp);
    break;
   }

  case State.ATTRIBUTE_VALUE_DOUBLE_QUOTED:
   {
    this._stateAttributeValueDoubleQuoted(cp);
    break;
   }

  case State.ATTRIBUTE_VALUE_SINGLE_QUOTED:
   {
    this._stateAttributeValueSingleQuoted(cp);
    break;
   }

  case State.ATTRIBUTE_VALUE_UNQUOTED:
   {
    this._stateAttributeValueUnquoted(cp);
    break;
   }

  case State.AFTER_ATTRIBUTE_VALUE_QUOTED:
   {
    this._stateAfterAttributeValueQuoted(cp);
    break;
   }

  case State.SELF_CLOSING_START_TAG:
   {
    this._stateSelfClosingStartTag(cp);
    break;
   }

  case State.BOGUS_COMMENT:
   {
    this._stateBogusComment(cp);
    break;
   }

  case State.MARKUP_DECLARATION_OPEN:
   {
    this._stateMarkupDeclarationOpen(cp);
    break;
   }

  case State.COMMENT_START:
   {
    this._stateCommentStart(cp);
    break;
   }

  case State.COMMENT_START_DASH:
   {
    this._stateCommentStartDash(cp);
    break;
   }

  case State.COMMENT:
   {
    this._stateComment(cp);
    break;
   }

  case State.COMMENT_LESS_THAN_SIGN:
   {
    this._stateCommentLessThanSign(cp);
    break;
   }

  case State.COMMENT_LESS_THAN_SIGN_BANG:
   {
    this._stateCommentLessThanSignBang(cp);
    break;
   }

  case State.COMMENT_LESS_THAN_SIGN_BANG_DASH:
   {
    this._stateCommentLessThanSignBangDash(cp);
    break;
   }

  case State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
   {
    this._stateCommentLessThanSignBangDashDash(cp);
    break;
   }

  case State.COMMENT_END_DASH:
   {
    this._stateCommentEndDash(cp);
    break;
   }

  case State.COMMENT_END:
   {
    this._stateCommentEnd(cp);
    break;
   }

  case State.COMMENT_END_BANG:
   {
    this._stateCommentEndBang(cp);
    break;
   }

  case State.DOCTYPE:
   {
    this._stateDoctype(cp);
    break;
   }

  case State.BEFORE_DOCTYPE_NAME:
   {
    this._stateBeforeDoctypeName(cp);
    break;
   }

  case State.DOCTYPE_NAME:
   {
    this._stateDoctypeName(cp);
    break;
   }

  case State.AFTER_DOCTYPE_NAME:
   {
    this._stateAfterDoctypeName(cp);
    break;
   }

  case State.AFTER_DOCTYPE_PUBLIC_KEYWORD:
   {
    this._stateAfterDoctypePublicKeyword(cp);
    break;
   }

  case State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:
   {
    this._stateBeforeDoctypePublicIdentifier(cp);
    break;
   }

  case State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:
   {
    this._stateDoctypePublicIdentifierDoubleQuoted(cp);
    break;
   }

  case State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:
   {
    this._stateDoctypePublicIdentifierSingleQuoted(cp);
    break;
   }

  case State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:
   {
    this._stateAfterDoctypePublicIdentifier(cp);
    break;
   }

  case State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:
   {
    this._stateBetweenDoctypePublicAndSystemIdentifiers(cp);
    break;
   }

  case State.AFTER_DOCTYPE_SYSTEM_KEYWORD:
   {
    this._stateAfterDoctypeSystemKeyword(cp);
    break;
   }

  case State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
   {
    this._stateBeforeDoctypeSystemIdentifier(cp);
    break;
   }

  case State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
   {
    this._stateDoctypeSystemIdentifierDoubleQuoted(cp);
    break;
   }

  case State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
   {
    this._stateDoctypeSystemIdentifierSingleQuoted(cp);
    break;
   }

  case State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:
   {
    this._stateAfterDoctypeSystemIdentifier(cp);
    break;
   }

  case State.BOGUS_DOCTYPE:
   {
    this._stateBogusDoctype(cp);
    break;
   }

  case State.CDATA_SECTION:
   {
    this._stateCdataSection(cp);
    break;
   }

  case State.CDATA_SECTION_BRACKET:
   {
    this._stateCdataSectionBracket(cp);
    break;
   }

  case State.CDATA_SECTION_END:
   {
    this._stateCdataSectionEnd(cp);
    break;
   }

  case State.CHARACTER_REFERENCE:
   {
    this._stateCharacterReference();
    break;
   }

  case State.AMBIGUOUS_AMPERSAND:
   {
    this._stateAmbiguousAmpersand(cp);
    break;
   }

  default:
   {
    throw new Error("Unknown state");
   }
  }
 }
 _stateData(cp) {
  switch (cp) {
  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this.state = State.TAG_OPEN;
    break;
   }

  case CODE_POINTS.AMPERSAND:
   {
    this._startCharacterReference();
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this._emitCodePoint(cp);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._emitCodePoint(cp);
   }
  }
 }
 _stateRcdata(cp) {
  switch (cp) {
  case CODE_POINTS.AMPERSAND:
   {
    this._startCharacterReference();
    break;
   }

  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this.state = State.RCDATA_LESS_THAN_SIGN;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this._emitChars(REPLACEMENT_CHARACTER);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._emitCodePoint(cp);
   }
  }
 }
 _stateRawtext(cp) {
  switch (cp) {
  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this.state = State.RAWTEXT_LESS_THAN_SIGN;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this._emitChars(REPLACEMENT_CHARACTER);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._emitCodePoint(cp);
   }
  }
 }
 _stateScriptData(cp) {
  switch (cp) {
  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this.state = State.SCRIPT_DATA_LESS_THAN_SIGN;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this._emitChars(REPLACEMENT_CHARACTER);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._emitCodePoint(cp);
   }
  }
 }
 _statePlaintext(cp) {
  switch (cp) {
  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this._emitChars(REPLACEMENT_CHARACTER);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._emitCodePoint(cp);
   }
  }
 }
 _stateTagOpen(cp) {
  if (isAsciiLetter(cp)) {
   this._createStartTagToken();
   this.state = State.TAG_NAME;
   this._stateTagName(cp);
  } else switch (cp) {
  case CODE_POINTS.EXCLAMATION_MARK:
   {
    this.state = State.MARKUP_DECLARATION_OPEN;
    break;
   }

  case CODE_POINTS.SOLIDUS:
   {
    this.state = State.END_TAG_OPEN;
    break;
   }

  case CODE_POINTS.QUESTION_MARK:
   {
    this._err(ERR.unexpectedQuestionMarkInsteadOfTagName);
    this._createCommentToken(1);
    this.state = State.BOGUS_COMMENT;
    this._stateBogusComment(cp);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofBeforeTagName);
    this._emitChars("<");
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.invalidFirstCharacterOfTagName);
    this._emitChars("<");
    this.state = State.DATA;
    this._stateData(cp);
   }
  }
 }
 _stateEndTagOpen(cp) {
  if (isAsciiLetter(cp)) {
   this._createEndTagToken();
   this.state = State.TAG_NAME;
   this._stateTagName(cp);
  } else switch (cp) {
  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.missingEndTagName);
    this.state = State.DATA;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofBeforeTagName);
    this._emitChars("</");
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.invalidFirstCharacterOfTagName);
    this._createCommentToken(2);
    this.state = State.BOGUS_COMMENT;
    this._stateBogusComment(cp);
   }
  }
 }
 _stateTagName(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    this.state = State.BEFORE_ATTRIBUTE_NAME;
    break;
   }

  case CODE_POINTS.SOLIDUS:
   {
    this.state = State.SELF_CLOSING_START_TAG;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.DATA;
    this.emitCurrentTagToken();
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    token.tagName += REPLACEMENT_CHARACTER;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInTag);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.tagName += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
   }
  }
 }
 _stateRcdataLessThanSign(cp) {
  if (cp === CODE_POINTS.SOLIDUS) {
   this.state = State.RCDATA_END_TAG_OPEN;
  } else {
   this._emitChars("<");
   this.state = State.RCDATA;
   this._stateRcdata(cp);
  }
 }
 _stateRcdataEndTagOpen(cp) {
  if (isAsciiLetter(cp)) {
   this.state = State.RCDATA_END_TAG_NAME;
   this._stateRcdataEndTagName(cp);
  } else {
   this._emitChars("</");
   this.state = State.RCDATA;
   this._stateRcdata(cp);
  }
 }
 handleSpecialEndTag(_cp) {
  if (!this.preprocessor.startsWith(this.lastStartTagName, false)) {
   return !this._ensureHibernation();
  }
  this._createEndTagToken();
  const token = this.currentToken;
  token.tagName = this.lastStartTagName;
  const cp = this.preprocessor.peek(this.lastStartTagName.length);
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    this._advanceBy(this.lastStartTagName.length);
    this.state = State.BEFORE_ATTRIBUTE_NAME;
    return false;
   }

  case CODE_POINTS.SOLIDUS:
   {
    this._advanceBy(this.lastStartTagName.length);
    this.state = State.SELF_CLOSING_START_TAG;
    return false;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._advanceBy(this.lastStartTagName.length);
    this.emitCurrentTagToken();
    this.state = State.DATA;
    return false;
   }

  default:
   {
    return !this._ensureHibernation();
   }
  }
 }
 _stateRcdataEndTagName(cp) {
  if (this.handleSpecialEndTag(cp)) {
   this._emitChars("</");
   this.state = State.RCDATA;
   this._stateRcdata(cp);
  }
 }
 _stateRawtextLessThanSign(cp) {
  if (cp === CODE_POINTS.SOLIDUS) {
   this.state = State.RAWTEXT_END_TAG_OPEN;
  } else {
   this._emitChars("<");
   this.state = State.RAWTEXT;
   this._stateRawtext(cp);
  }
 }
 _stateRawtextEndTagOpen(cp) {
  if (isAsciiLetter(cp)) {
   this.state = State.RAWTEXT_END_TAG_NAME;
   this._stateRawtextEndTagName(cp);
  } else {
   this._emitChars("</");
   this.state = State.RAWTEXT;
   this._stateRawtext(cp);
  }
 }
 _stateRawtextEndTagName(cp) {
  if (this.handleSpecialEndTag(cp)) {
   this._emitChars("</");
   this.state = State.RAWTEXT;
   this._stateRawtext(cp);
  }
 }
 _stateScriptDataLessThanSign(cp) {
  switch (cp) {
  case CODE_POINTS.SOLIDUS:
   {
    this.state = State.SCRIPT_DATA_END_TAG_OPEN;
    break;
   }

  case CODE_POINTS.EXCLAMATION_MARK:
   {
    this.state = State.SCRIPT_DATA_ESCAPE_START;
    this._emitChars("<!");
    break;
   }

  default:
   {
    this._emitChars("<");
    this.state = State.SCRIPT_DATA;
    this._stateScriptData(cp);
   }
  }
 }
 _stateScriptDataEndTagOpen(cp) {
  if (isAsciiLetter(cp)) {
   this.state = State.SCRIPT_DATA_END_TAG_NAME;
   this._stateScriptDataEndTagName(cp);
  } else {
   this._emitChars("</");
   this.state = State.SCRIPT_DATA;
   this._stateScriptData(cp);
  }
 }
 _stateScriptDataEndTagName(cp) {
  if (this.handleSpecialEndTag(cp)) {
   this._emitChars("</");
   this.state = State.SCRIPT_DATA;
   this._stateScriptData(cp);
  }
 }
 _stateScriptDataEscapeStart(cp) {
  if (cp === CODE_POINTS.HYPHEN_MINUS) {
   this.state = State.SCRIPT_DATA_ESCAPE_START_DASH;
   this._emitChars("-");
  } else {
   this.state = State.SCRIPT_DATA;
   this._stateScriptData(cp);
  }
 }
 _stateScriptDataEscapeStartDash(cp) {
  if (cp === CODE_POINTS.HYPHEN_MINUS) {
   this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
   this._emitChars("-");
  } else {
   this.state = State.SCRIPT_DATA;
   this._stateScriptData(cp);
  }
 }
 _stateScriptDataEscaped(cp) {
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    this.state = State.SCRIPT_DATA_ESCAPED_DASH;
    this._emitChars("-");
    break;
   }

  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this._emitChars(REPLACEMENT_CHARACTER);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInScriptHtmlCommentLikeText);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._emitCodePoint(cp);
   }
  }
 }
 _stateScriptDataEscapedDash(cp) {
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
    this._emitChars("-");
    break;
   }

  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this.state = State.SCRIPT_DATA_ESCAPED;
    this._emitChars(REPLACEMENT_CHARACTER);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInScriptHtmlCommentLikeText);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this.state = State.SCRIPT_DATA_ESCAPED;
    this._emitCodePoint(cp);
   }
  }
 }
 _stateScriptDataEscapedDashDash(cp) {
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    this._emitChars("-");
    break;
   }

  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.SCRIPT_DATA;
    this._emitChars(">");
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this.state = State.SCRIPT_DATA_ESCAPED;
    this._emitChars(REPLACEMENT_CHARACTER);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInScriptHtmlCommentLikeText);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this.state = State.SCRIPT_DATA_ESCAPED;
    this._emitCodePoint(cp);
   }
  }
 }
 _stateScriptDataEscapedLessThanSign(cp) {
  if (cp === CODE_POINTS.SOLIDUS) {
   this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN;
  } else if (isAsciiLetter(cp)) {
   this._emitChars("<");
   this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_START;
   this._stateScriptDataDoubleEscapeStart(cp);
  } else {
   this._emitChars("<");
   this.state = State.SCRIPT_DATA_ESCAPED;
   this._stateScriptDataEscaped(cp);
  }
 }
 _stateScriptDataEscapedEndTagOpen(cp) {
  if (isAsciiLetter(cp)) {
   this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_NAME;
   this._stateScriptDataEscapedEndTagName(cp);
  } else {
   this._emitChars("</");
   this.state = State.SCRIPT_DATA_ESCAPED;
   this._stateScriptDataEscaped(cp);
  }
 }
 _stateScriptDataEscapedEndTagName(cp) {
  if (this.handleSpecialEndTag(cp)) {
   this._emitChars("</");
   this.state = State.SCRIPT_DATA_ESCAPED;
   this._stateScriptDataEscaped(cp);
  }
 }
 _stateScriptDataDoubleEscapeStart(cp) {
  if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
   this._emitCodePoint(cp);
   for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) {
    this._emitCodePoint(this._consume());
   }
   this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
  } else if (!this._ensureHibernation()) {
   this.state = State.SCRIPT_DATA_ESCAPED;
   this._stateScriptDataEscaped(cp);
  }
 }
 _stateScriptDataDoubleEscaped(cp) {
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH;
    this._emitChars("-");
    break;
   }

  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
    this._emitChars("<");
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this._emitChars(REPLACEMENT_CHARACTER);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInScriptHtmlCommentLikeText);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._emitCodePoint(cp);
   }
  }
 }
 _stateScriptDataDoubleEscapedDash(cp) {
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH;
    this._emitChars("-");
    break;
   }

  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
    this._emitChars("<");
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
    this._emitChars(REPLACEMENT_CHARACTER);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInScriptHtmlCommentLikeText);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
    this._emitCodePoint(cp);
   }
  }
 }
 _stateScriptDataDoubleEscapedDashDash(cp) {
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    this._emitChars("-");
    break;
   }

  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
    this._emitChars("<");
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.SCRIPT_DATA;
    this._emitChars(">");
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
    this._emitChars(REPLACEMENT_CHARACTER);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInScriptHtmlCommentLikeText);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
    this._emitCodePoint(cp);
   }
  }
 }
 _stateScriptDataDoubleEscapedLessThanSign(cp) {
  if (cp === CODE_POINTS.SOLIDUS) {
   this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_END;
   this._emitChars("/");
  } else {
   this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
   this._stateScriptDataDoubleEscaped(cp);
  }
 }
 _stateScriptDataDoubleEscapeEnd(cp) {
  if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
   this._emitCodePoint(cp);
   for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) {
    this._emitCodePoint(this._consume());
   }
   this.state = State.SCRIPT_DATA_ESCAPED;
  } else if (!this._ensureHibernation()) {
   this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
   this._stateScriptDataDoubleEscaped(cp);
  }
 }
 _stateBeforeAttributeName(cp) {
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    break;
   }

  case CODE_POINTS.SOLIDUS:
  case CODE_POINTS.GREATER_THAN_SIGN:
  case CODE_POINTS.EOF:
   {
    this.state = State.AFTER_ATTRIBUTE_NAME;
    this._stateAfterAttributeName(cp);
    break;
   }

  case CODE_POINTS.EQUALS_SIGN:
   {
    this._err(ERR.unexpectedEqualsSignBeforeAttributeName);
    this._createAttr("=");
    this.state = State.ATTRIBUTE_NAME;
    break;
   }

  default:
   {
    this._createAttr("");
    this.state = State.ATTRIBUTE_NAME;
    this._stateAttributeName(cp);
   }
  }
 }
 _stateAttributeName(cp) {
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
  case CODE_POINTS.SOLIDUS:
  case CODE_POINTS.GREATER_THAN_SIGN:
  case CODE_POINTS.EOF:
   {
    this._leaveAttrName();
    this.state = State.AFTER_ATTRIBUTE_NAME;
    this._stateAfterAttributeName(cp);
    break;
   }

  case CODE_POINTS.EQUALS_SIGN:
   {
    this._leaveAttrName();
    this.state = State.BEFORE_ATTRIBUTE_VALUE;
    break;
   }

  case CODE_POINTS.QUOTATION_MARK:
  case CODE_POINTS.APOSTROPHE:
  case CODE_POINTS.LESS_THAN_SIGN:
   {
    this._err(ERR.unexpectedCharacterInAttributeName);
    this.currentAttr.name += String.fromCodePoint(cp);
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this.currentAttr.name += REPLACEMENT_CHARACTER;
    break;
   }

  default:
   {
    this.currentAttr.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
   }
  }
 }
 _stateAfterAttributeName(cp) {
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    break;
   }

  case CODE_POINTS.SOLIDUS:
   {
    this.state = State.SELF_CLOSING_START_TAG;
    break;
   }

  case CODE_POINTS.EQUALS_SIGN:
   {
    this.state = State.BEFORE_ATTRIBUTE_VALUE;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.DATA;
    this.emitCurrentTagToken();
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInTag);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._createAttr("");
    this.state = State.ATTRIBUTE_NAME;
    this._stateAttributeName(cp);
   }
  }
 }
 _stateBeforeAttributeValue(cp) {
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    break;
   }

  case CODE_POINTS.QUOTATION_MARK:
   {
    this.state = State.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
    break;
   }

  case CODE_POINTS.APOSTROPHE:
   {
    this.state = State.ATTRIBUTE_VALUE_SINGLE_QUOTED;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.missingAttributeValue);
    this.state = State.DATA;
    this.emitCurrentTagToken();
    break;
   }

  default:
   {
    this.state = State.ATTRIBUTE_VALUE_UNQUOTED;
    this._stateAttributeValueUnquoted(cp);
   }
  }
 }
 _stateAttributeValueDoubleQuoted(cp) {
  switch (cp) {
  case CODE_POINTS.QUOTATION_MARK:
   {
    this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
    break;
   }

  case CODE_POINTS.AMPERSAND:
   {
    this._startCharacterReference();
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this.currentAttr.value += REPLACEMENT_CHARACTER;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInTag);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this.currentAttr.value += String.fromCodePoint(cp);
   }
  }
 }
 _stateAttributeValueSingleQuoted(cp) {
  switch (cp) {
  case CODE_POINTS.APOSTROPHE:
   {
    this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
    break;
   }

  case CODE_POINTS.AMPERSAND:
   {
    this._startCharacterReference();
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this.currentAttr.value += REPLACEMENT_CHARACTER;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInTag);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this.currentAttr.value += String.fromCodePoint(cp);
   }
  }
 }
 _stateAttributeValueUnquoted(cp) {
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    this._leaveAttrValue();
    this.state = State.BEFORE_ATTRIBUTE_NAME;
    break;
   }

  case CODE_POINTS.AMPERSAND:
   {
    this._startCharacterReference();
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._leaveAttrValue();
    this.state = State.DATA;
    this.emitCurrentTagToken();
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this.currentAttr.value += REPLACEMENT_CHARACTER;
    break;
   }

  case CODE_POINTS.QUOTATION_MARK:
  case CODE_POINTS.APOSTROPHE:
  case CODE_POINTS.LESS_THAN_SIGN:
  case CODE_POINTS.EQUALS_SIGN:
  case CODE_POINTS.GRAVE_ACCENT:
   {
    this._err(ERR.unexpectedCharacterInUnquotedAttributeValue);
    this.currentAttr.value += String.fromCodePoint(cp);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInTag);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this.currentAttr.value += String.fromCodePoint(cp);
   }
  }
 }
 _stateAfterAttributeValueQuoted(cp) {
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    this._leaveAttrValue();
    this.state = State.BEFORE_ATTRIBUTE_NAME;
    break;
   }

  case CODE_POINTS.SOLIDUS:
   {
    this._leaveAttrValue();
    this.state = State.SELF_CLOSING_START_TAG;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._leaveAttrValue();
    this.state = State.DATA;
    this.emitCurrentTagToken();
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInTag);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.missingWhitespaceBetweenAttributes);
    this.state = State.BEFORE_ATTRIBUTE_NAME;
    this._stateBeforeAttributeName(cp);
   }
  }
 }
 _stateSelfClosingStartTag(cp) {
  switch (cp) {
  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    const token = this.currentToken;
    token.selfClosing = true;
    this.state = State.DATA;
    this.emitCurrentTagToken();
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInTag);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.unexpectedSolidusInTag);
    this.state = State.BEFORE_ATTRIBUTE_NAME;
    this._stateBeforeAttributeName(cp);
   }
  }
 }
 _stateBogusComment(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.DATA;
    this.emitCurrentComment(token);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this.emitCurrentComment(token);
    this._emitEOFToken();
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    token.data += REPLACEMENT_CHARACTER;
    break;
   }

  default:
   {
    token.data += String.fromCodePoint(cp);
   }
  }
 }
 _stateMarkupDeclarationOpen(cp) {
  if (this._consumeSequenceIfMatch(SEQUENCES.DASH_DASH, true)) {
   this._createCommentToken(SEQUENCES.DASH_DASH.length + 1);
   this.state = State.COMMENT_START;
  } else if (this._consumeSequenceIfMatch(SEQUENCES.DOCTYPE, false)) {
   this.currentLocation = this.getCurrentLocation(SEQUENCES.DOCTYPE.length + 1);
   this.state = State.DOCTYPE;
  } else if (this._consumeSequenceIfMatch(SEQUENCES.CDATA_START, true)) {
   if (this.inForeignNode) {
    this.state = State.CDATA_SECTION;
   } else {
    this._err(ERR.cdataInHtmlContent);
    this._createCommentToken(SEQUENCES.CDATA_START.length + 1);
    this.currentToken.data = "[CDATA[";
    this.state = State.BOGUS_COMMENT;
   }
  } else if (!this._ensureHibernation()) {
   this._err(ERR.incorrectlyOpenedComment);
   this._createCommentToken(2);
   this.state = State.BOGUS_COMMENT;
   this._stateBogusComment(cp);
  }
 }
 _stateCommentStart(cp) {
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    this.state = State.COMMENT_START_DASH;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.abruptClosingOfEmptyComment);
    this.state = State.DATA;
    const token = this.currentToken;
    this.emitCurrentComment(token);
    break;
   }

  default:
   {
    this.state = State.COMMENT;
    this._stateComment(cp);
   }
  }
 }
 _stateCommentStartDash(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    this.state = State.COMMENT_END;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.abruptClosingOfEmptyComment);
    this.state = State.DATA;
    this.emitCurrentComment(token);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInComment);
    this.emitCurrentComment(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.data += "-";
    this.state = State.COMMENT;
    this._stateComment(cp);
   }
  }
 }
 _stateComment(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    this.state = State.COMMENT_END_DASH;
    break;
   }

  case CODE_POINTS.LESS_THAN_SIGN:
   {
    token.data += "<";
    this.state = State.COMMENT_LESS_THAN_SIGN;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    token.data += REPLACEMENT_CHARACTER;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInComment);
    this.emitCurrentComment(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.data += String.fromCodePoint(cp);
   }
  }
 }
 _stateCommentLessThanSign(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.EXCLAMATION_MARK:
   {
    token.data += "!";
    this.state = State.COMMENT_LESS_THAN_SIGN_BANG;
    break;
   }

  case CODE_POINTS.LESS_THAN_SIGN:
   {
    token.data += "<";
    break;
   }

  default:
   {
    this.state = State.COMMENT;
    this._stateComment(cp);
   }
  }
 }
 _stateCommentLessThanSignBang(cp) {
  if (cp === CODE_POINTS.HYPHEN_MINUS) {
   this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH;
  } else {
   this.state = State.COMMENT;
   this._stateComment(cp);
  }
 }
 _stateCommentLessThanSignBangDash(cp) {
  if (cp === CODE_POINTS.HYPHEN_MINUS) {
   this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH;
  } else {
   this.state = State.COMMENT_END_DASH;
   this._stateCommentEndDash(cp);
  }
 }
 _stateCommentLessThanSignBangDashDash(cp) {
  if (cp !== CODE_POINTS.GREATER_THAN_SIGN && cp !== CODE_POINTS.EOF) {
   this._err(ERR.nestedComment);
  }
  this.state = State.COMMENT_END;
  this._stateCommentEnd(cp);
 }
 _stateCommentEndDash(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    this.state = State.COMMENT_END;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInComment);
    this.emitCurrentComment(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.data += "-";
    this.state = State.COMMENT;
    this._stateComment(cp);
   }
  }
 }
 _stateCommentEnd(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.DATA;
    this.emitCurrentComment(token);
    break;
   }

  case CODE_POINTS.EXCLAMATION_MARK:
   {
    this.state = State.COMMENT_END_BANG;
    break;
   }

  case CODE_POINTS.HYPHEN_MINUS:
   {
    token.data += "-";
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInComment);
    this.emitCurrentComment(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.data += "--";
    this.state = State.COMMENT;
    this._stateComment(cp);
   }
  }
 }
 _stateCommentEndBang(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.HYPHEN_MINUS:
   {
    token.data += "--!";
    this.state = State.COMMENT_END_DASH;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.incorrectlyClosedComment);
    this.state = State.DATA;
    this.emitCurrentComment(token);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInComment);
    this.emitCurrentComment(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.data += "--!";
    this.state = State.COMMENT;
    this._stateComment(cp);
   }
  }
 }
 _stateDoctype(cp) {
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    this.state = State.BEFORE_DOCTYPE_NAME;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.BEFORE_DOCTYPE_NAME;
    this._stateBeforeDoctypeName(cp);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    this._createDoctypeToken(null);
    const token = this.currentToken;
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.missingWhitespaceBeforeDoctypeName);
    this.state = State.BEFORE_DOCTYPE_NAME;
    this._stateBeforeDoctypeName(cp);
   }
  }
 }
 _stateBeforeDoctypeName(cp) {
  if (isAsciiUpper(cp)) {
   this._createDoctypeToken(String.fromCharCode(toAsciiLower(cp)));
   this.state = State.DOCTYPE_NAME;
  } else switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    this._createDoctypeToken(REPLACEMENT_CHARACTER);
    this.state = State.DOCTYPE_NAME;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.missingDoctypeName);
    this._createDoctypeToken(null);
    const token = this.currentToken;
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this.state = State.DATA;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    this._createDoctypeToken(null);
    const token = this.currentToken;
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._createDoctypeToken(String.fromCodePoint(cp));
    this.state = State.DOCTYPE_NAME;
   }
  }
 }
 _stateDoctypeName(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    this.state = State.AFTER_DOCTYPE_NAME;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.DATA;
    this.emitCurrentDoctype(token);
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    token.name += REPLACEMENT_CHARACTER;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
   }
  }
 }
 _stateAfterDoctypeName(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.DATA;
    this.emitCurrentDoctype(token);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    if (this._consumeSequenceIfMatch(SEQUENCES.PUBLIC, false)) {
     this.state = State.AFTER_DOCTYPE_PUBLIC_KEYWORD;
    } else if (this._consumeSequenceIfMatch(SEQUENCES.SYSTEM, false)) {
     this.state = State.AFTER_DOCTYPE_SYSTEM_KEYWORD;
    } else if (!this._ensureHibernation()) {
     this._err(ERR.invalidCharacterSequenceAfterDoctypeName);
     token.forceQuirks = true;
     this.state = State.BOGUS_DOCTYPE;
     this._stateBogusDoctype(cp);
    }
   }
  }
 }
 _stateAfterDoctypePublicKeyword(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    this.state = State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
    break;
   }

  case CODE_POINTS.QUOTATION_MARK:
   {
    this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
    token.publicId = "";
    this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
    break;
   }

  case CODE_POINTS.APOSTROPHE:
   {
    this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
    token.publicId = "";
    this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.missingDoctypePublicIdentifier);
    token.forceQuirks = true;
    this.state = State.DATA;
    this.emitCurrentDoctype(token);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
    token.forceQuirks = true;
    this.state = State.BOGUS_DOCTYPE;
    this._stateBogusDoctype(cp);
   }
  }
 }
 _stateBeforeDoctypePublicIdentifier(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    break;
   }

  case CODE_POINTS.QUOTATION_MARK:
   {
    token.publicId = "";
    this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
    break;
   }

  case CODE_POINTS.APOSTROPHE:
   {
    token.publicId = "";
    this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.missingDoctypePublicIdentifier);
    token.forceQuirks = true;
    this.state = State.DATA;
    this.emitCurrentDoctype(token);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
    token.forceQuirks = true;
    this.state = State.BOGUS_DOCTYPE;
    this._stateBogusDoctype(cp);
   }
  }
 }
 _stateDoctypePublicIdentifierDoubleQuoted(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.QUOTATION_MARK:
   {
    this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    token.publicId += REPLACEMENT_CHARACTER;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.abruptDoctypePublicIdentifier);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this.state = State.DATA;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.publicId += String.fromCodePoint(cp);
   }
  }
 }
 _stateDoctypePublicIdentifierSingleQuoted(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.APOSTROPHE:
   {
    this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    token.publicId += REPLACEMENT_CHARACTER;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.abruptDoctypePublicIdentifier);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this.state = State.DATA;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.publicId += String.fromCodePoint(cp);
   }
  }
 }
 _stateAfterDoctypePublicIdentifier(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    this.state = State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.DATA;
    this.emitCurrentDoctype(token);
    break;
   }

  case CODE_POINTS.QUOTATION_MARK:
   {
    this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
    token.systemId = "";
    this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
    break;
   }

  case CODE_POINTS.APOSTROPHE:
   {
    this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
    token.systemId = "";
    this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
    token.forceQuirks = true;
    this.state = State.BOGUS_DOCTYPE;
    this._stateBogusDoctype(cp);
   }
  }
 }
 _stateBetweenDoctypePublicAndSystemIdentifiers(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.emitCurrentDoctype(token);
    this.state = State.DATA;
    break;
   }

  case CODE_POINTS.QUOTATION_MARK:
   {
    token.systemId = "";
    this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
    break;
   }

  case CODE_POINTS.APOSTROPHE:
   {
    token.systemId = "";
    this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
    token.forceQuirks = true;
    this.state = State.BOGUS_DOCTYPE;
    this._stateBogusDoctype(cp);
   }
  }
 }
 _stateAfterDoctypeSystemKeyword(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    this.state = State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
    break;
   }

  case CODE_POINTS.QUOTATION_MARK:
   {
    this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
    token.systemId = "";
    this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
    break;
   }

  case CODE_POINTS.APOSTROPHE:
   {
    this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
    token.systemId = "";
    this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.missingDoctypeSystemIdentifier);
    token.forceQuirks = true;
    this.state = State.DATA;
    this.emitCurrentDoctype(token);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
    token.forceQuirks = true;
    this.state = State.BOGUS_DOCTYPE;
    this._stateBogusDoctype(cp);
   }
  }
 }
 _stateBeforeDoctypeSystemIdentifier(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    break;
   }

  case CODE_POINTS.QUOTATION_MARK:
   {
    token.systemId = "";
    this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
    break;
   }

  case CODE_POINTS.APOSTROPHE:
   {
    token.systemId = "";
    this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.missingDoctypeSystemIdentifier);
    token.forceQuirks = true;
    this.state = State.DATA;
    this.emitCurrentDoctype(token);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
    token.forceQuirks = true;
    this.state = State.BOGUS_DOCTYPE;
    this._stateBogusDoctype(cp);
   }
  }
 }
 _stateDoctypeSystemIdentifierDoubleQuoted(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.QUOTATION_MARK:
   {
    this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    token.systemId += REPLACEMENT_CHARACTER;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.abruptDoctypeSystemIdentifier);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this.state = State.DATA;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.systemId += String.fromCodePoint(cp);
   }
  }
 }
 _stateDoctypeSystemIdentifierSingleQuoted(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.APOSTROPHE:
   {
    this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    token.systemId += REPLACEMENT_CHARACTER;
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this._err(ERR.abruptDoctypeSystemIdentifier);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this.state = State.DATA;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    token.systemId += String.fromCodePoint(cp);
   }
  }
 }
 _stateAfterDoctypeSystemIdentifier(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.SPACE:
  case CODE_POINTS.LINE_FEED:
  case CODE_POINTS.TABULATION:
  case CODE_POINTS.FORM_FEED:
   {
    break;
   }

  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.emitCurrentDoctype(token);
    this.state = State.DATA;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInDoctype);
    token.forceQuirks = true;
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._err(ERR.unexpectedCharacterAfterDoctypeSystemIdentifier);
    this.state = State.BOGUS_DOCTYPE;
    this._stateBogusDoctype(cp);
   }
  }
 }
 _stateBogusDoctype(cp) {
  const token = this.currentToken;
  switch (cp) {
  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.emitCurrentDoctype(token);
    this.state = State.DATA;
    break;
   }

  case CODE_POINTS.NULL:
   {
    this._err(ERR.unexpectedNullCharacter);
    break;
   }

  case CODE_POINTS.EOF:
   {
    this.emitCurrentDoctype(token);
    this._emitEOFToken();
    break;
   }
  }
 }
 _stateCdataSection(cp) {
  switch (cp) {
  case CODE_POINTS.RIGHT_SQUARE_BRACKET:
   {
    this.state = State.CDATA_SECTION_BRACKET;
    break;
   }

  case CODE_POINTS.EOF:
   {
    this._err(ERR.eofInCdata);
    this._emitEOFToken();
    break;
   }

  default:
   {
    this._emitCodePoint(cp);
   }
  }
 }
 _stateCdataSectionBracket(cp) {
  if (cp === CODE_POINTS.RIGHT_SQUARE_BRACKET) {
   this.state = State.CDATA_SECTION_END;
  } else {
   this._emitChars("]");
   this.state = State.CDATA_SECTION;
   this._stateCdataSection(cp);
  }
 }
 _stateCdataSectionEnd(cp) {
  switch (cp) {
  case CODE_POINTS.GREATER_THAN_SIGN:
   {
    this.state = State.DATA;
    break;
   }

  case CODE_POINTS.RIGHT_SQUARE_BRACKET:
   {
    this._emitChars("]");
    break;
   }

  default:
   {
    this._emitChars("]]");
    this.state = State.CDATA_SECTION;
    this._stateCdataSection(cp);
   }
  }
 }
 _stateCharacterReference() {
  let length = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
  if (length < 0) {
   if (this.preprocessor.lastChunkWritten) {
    length = this.entityDecoder.end();
   } else {
    this.active = false;
    this.preprocessor.pos = this.preprocessor.html.length - 1;
    this.consumedAfterSnapshot = 0;
    this.preprocessor.endOfChunkHit = true;
    return;
   }
  }
  if (length === 0) {
   this.preprocessor.pos = this.entityStartPos;
   this._flushCodePointConsumedAsCharacterReference(CODE_POINTS.AMPERSAND);
   this.state = !this._isCharacterReferenceInAttribute() && isAsciiAlphaNumeric(this.preprocessor.peek(1)) ? State.AMBIGUOUS_AMPERSAND : this.returnState;
  } else {
   this.state = this.returnState;
  }
 }
 _stateAmbiguousAmpersand(cp) {
  if (isAsciiAlphaNumeric(cp)) {
   this._flushCodePointConsumedAsCharacterReference(cp);
  } else {
   if (cp === CODE_POINTS.SEMICOLON) {
    this._err(ERR.unknownNamedCharacterReference);
   }
   this.state = this.returnState;
   this._callState(cp);
  }
 }
}

const IMPLICIT_END_TAG_REQUIRED = new Set([ TAG_ID.DD, TAG_ID.DT, TAG_ID.LI, TAG_ID.OPTGROUP, TAG_ID.OPTION, TAG_ID.P, TAG_ID.RB, TAG_ID.RP, TAG_ID.RT, TAG_ID.RTC ]);

const IMPLICIT_END_TAG_REQUIRED_THOROUGHLY = new Set([ ...IMPLICIT_END_TAG_REQUIRED, TAG_ID.CAPTION, TAG_ID.COLGROUP, TAG_ID.TBODY, TAG_ID.TD, TAG_ID.TFOOT, TAG_ID.TH, TAG_ID.THEAD, TAG_ID.TR ]);

const SCOPING_ELEMENTS_HTML = new Set([ TAG_ID.APPLET, TAG_ID.CAPTION, TAG_ID.HTML, TAG_ID.MARQUEE, TAG_ID.OBJECT, TAG_ID.TABLE, TAG_ID.TD, TAG_ID.TEMPLATE, TAG_ID.TH ]);

const SCOPING_ELEMENTS_HTML_LIST = new Set([ ...SCOPING_ELEMENTS_HTML, TAG_ID.OL, TAG_ID.UL ]);

const SCOPING_ELEMENTS_HTML_BUTTON = new Set([ ...SCOPING_ELEMENTS_HTML, TAG_ID.BUTTON ]);

const SCOPING_ELEMENTS_MATHML = new Set([ TAG_ID.ANNOTATION_XML, TAG_ID.MI, TAG_ID.MN, TAG_ID.MO, TAG_ID.MS, TAG_ID.MTEXT ]);

const SCOPING_ELEMENTS_SVG = new Set([ TAG_ID.DESC, TAG_ID.FOREIGN_OBJECT, TAG_ID.TITLE ]);

const TABLE_ROW_CONTEXT = new Set([ TAG_ID.TR, TAG_ID.TEMPLATE, TAG_ID.HTML ]);

const TABLE_BODY_CONTEXT = new Set([ TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD, TAG_ID.TEMPLATE, TAG_ID.HTML ]);

const TABLE_CONTEXT = new Set([ TAG_ID.TABLE, TAG_ID.TEMPLATE, TAG_ID.HTML ]);

const TABLE_CELLS = new Set([ TAG_ID.TD, TAG_ID.TH ]);

class OpenElementStack {
 get currentTmplContentOrNode() {
  return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
 }
 constructor(document, treeAdapter, handler) {
  this.treeAdapter = treeAdapter;
  this.handler = handler;
  this.items = [];
  this.tagIDs = [];
  this.stackTop = -1;
  this.tmplCount = 0;
  this.currentTagId = TAG_ID.UNKNOWN;
  this.current = document;
 }
 _indexOf(element) {
  return this.items.lastIndexOf(element, this.stackTop);
 }
 _isInTemplate() {
  return this.currentTagId === TAG_ID.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML;
 }
 _updateCurrentElement() {
  this.current = this.items[this.stackTop];
  this.currentTagId = this.tagIDs[this.stackTop];
 }
 push(element, tagID) {
  this.stackTop++;
  this.items[this.stackTop] = element;
  this.current = element;
  this.tagIDs[this.stackTop] = tagID;
  this.currentTagId = tagID;
  if (this._isInTemplate()) {
   this.tmplCount++;
  }
  this.handler.onItemPush(element, tagID, true);
 }
 pop() {
  const popped = this.current;
  if (this.tmplCount > 0 && this._isInTemplate()) {
   this.tmplCount--;
  }
  this.stackTop--;
  this._updateCurrentElement();
  this.handler.onItemPop(popped, true);
 }
 replace(oldElement, newElement) {
  const idx = this._indexOf(oldElement);
  this.items[idx] = newElement;
  if (idx === this.stackTop) {
   this.current = newElement;
  }
 }
 insertAfter(referenceElement, newElement, newElementID) {
  const insertionIdx = this._indexOf(referenceElement) + 1;
  this.items.splice(insertionIdx, 0, newElement);
  this.tagIDs.splice(insertionIdx, 0, newElementID);
  this.stackTop++;
  if (insertionIdx === this.stackTop) {
   this._updateCurrentElement();
  }
  if (this.current && this.currentTagId !== undefined) {
   this.handler.onItemPush(this.current, this.currentTagId, insertionIdx === this.stackTop);
  }
 }
 popUntilTagNamePopped(tagName) {
  let targetIdx = this.stackTop + 1;
  do {
   targetIdx = this.tagIDs.lastIndexOf(tagName, targetIdx - 1);
  } while (targetIdx > 0 && this.treeAdapter.getNamespaceURI(this.items[targetIdx]) !== NS.HTML);
  this.shortenToLength(Math.max(targetIdx, 0));
 }
 shortenToLength(idx) {
  while (this.stackTop >= idx) {
   const popped = this.current;
   if (this.tmplCount > 0 && this._isInTemplate()) {
    this.tmplCount -= 1;
   }
   this.stackTop--;
   this._updateCurrentElement();
   this.handler.onItemPop(popped, this.stackTop < idx);
  }
 }
 popUntilElementPopped(element) {
  const idx = this._indexOf(element);
  this.shortenToLength(Math.max(idx, 0));
 }
 popUntilPopped(tagNames, targetNS) {
  const idx = this._indexOfTagNames(tagNames, targetNS);
  this.shortenToLength(Math.max(idx, 0));
 }
 popUntilNumberedHeaderPopped() {
  this.popUntilPopped(NUMBERED_HEADERS, NS.HTML);
 }
 popUntilTableCellPopped() {
  this.popUntilPopped(TABLE_CELLS, NS.HTML);
 }
 popAllUpToHtmlElement() {
  this.tmplCount = 0;
  this.shortenToLength(1);
 }
 _indexOfTagNames(tagNames, namespace) {
  for (let i = this.stackTop; i >= 0; i--) {
   if (tagNames.has(this.tagIDs[i]) && this.treeAdapter.getNamespaceURI(this.items[i]) === namespace) {
    return i;
   }
  }
  return -1;
 }
 clearBackTo(tagNames, targetNS) {
  const idx = this._indexOfTagNames(tagNames, targetNS);
  this.shortenToLength(idx + 1);
 }
 clearBackToTableContext() {
  this.clearBackTo(TABLE_CONTEXT, NS.HTML);
 }
 clearBackToTableBodyContext() {
  this.clearBackTo(TABLE_BODY_CONTEXT, NS.HTML);
 }
 clearBackToTableRowContext() {
  this.clearBackTo(TABLE_ROW_CONTEXT, NS.HTML);
 }
 remove(element) {
  const idx = this._indexOf(element);
  if (idx >= 0) {
   if (idx === this.stackTop) {
    this.pop();
   } else {
    this.items.splice(idx, 1);
    this.tagIDs.splice(idx, 1);
    this.stackTop--;
    this._updateCurrentElement();
    this.handler.onItemPop(element, false);
   }
  }
 }
 tryPeekProperlyNestedBodyElement() {
  return this.stackTop >= 1 && this.tagIDs[1] === TAG_ID.BODY ? this.items[1] : null;
 }
 contains(element) {
  return this._indexOf(element) > -1;
 }
 getCommonAncestor(element) {
  const elementIdx = this._indexOf(element) - 1;
  return elementIdx >= 0 ? this.items[elementIdx] : null;
 }
 isRootHtmlElementCurrent() {
  return this.stackTop === 0 && this.tagIDs[0] === TAG_ID.HTML;
 }
 hasInDynamicScope(tagName, htmlScope) {
  for (let i = this.stackTop; i >= 0; i--) {
   const tn = this.tagIDs[i];
   switch (this.treeAdapter.getNamespaceURI(this.items[i])) {
   case NS.HTML:
    {
     if (tn === tagName) return true;
     if (htmlScope.has(tn)) return false;
     break;
    }

   case NS.SVG:
    {
     if (SCOPING_ELEMENTS_SVG.has(tn)) return false;
     break;
    }

   case NS.MATHML:
    {
     if (SCOPING_ELEMENTS_MATHML.has(tn)) return false;
     break;
    }
   }
  }
  return true;
 }
 hasInScope(tagName) {
  return this.hasInDynamicScope(tagName, SCOPING_ELEMENTS_HTML);
 }
 hasInListItemScope(tagName) {
  return this.hasInDynamicScope(tagName, SCOPING_ELEMENTS_HTML_LIST);
 }
 hasInButtonScope(tagName) {
  return this.hasInDynamicScope(tagName, SCOPING_ELEMENTS_HTML_BUTTON);
 }
 hasNumberedHeaderInScope() {
  for (let i = this.stackTop; i >= 0; i--) {
   const tn = this.tagIDs[i];
   switch (this.treeAdapter.getNamespaceURI(this.items[i])) {
   case NS.HTML:
    {
     if (NUMBERED_HEADERS.has(tn)) return true;
     if (SCOPING_ELEMENTS_HTML.has(tn)) return false;
     break;
    }

   case NS.SVG:
    {
     if (SCOPING_ELEMENTS_SVG.has(tn)) return false;
     break;
    }

   case NS.MATHML:
    {
     if (SCOPING_ELEMENTS_MATHML.has(tn)) return false;
     break;
    }
   }
  }
  return true;
 }
 hasInTableScope(tagName) {
  for (let i = this.stackTop; i >= 0; i--) {
   if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) {
    continue;
   }
   switch (this.tagIDs[i]) {
   case tagName:
    {
     return true;
    }

   case TAG_ID.TABLE:
   case TAG_ID.HTML:
    {
     return false;
    }
   }
  }
  return true;
 }
 hasTableBodyContextInTableScope() {
  for (let i = this.stackTop; i >= 0; i--) {
   if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) {
    continue;
   }
   switch (this.tagIDs[i]) {
   case TAG_ID.TBODY:
   case TAG_ID.THEAD:
   case TAG_ID.TFOOT:
    {
     return true;
    }

   case TAG_ID.TABLE:
   case TAG_ID.HTML:
    {
     return false;
    }
   }
  }
  return true;
 }
 hasInSelectScope(tagName) {
  for (let i = this.stackTop; i >= 0; i--) {
   if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) {
    continue;
   }
   switch (this.tagIDs[i]) {
   case tagName:
    {
     return true;
    }

   case TAG_ID.OPTION:
   case TAG_ID.OPTGROUP:
    {
     break;
    }

   default:
    {
     return false;
    }
   }
  }
  return true;
 }
 generateImpliedEndTags() {
  while (this.currentTagId !== undefined && IMPLICIT_END_TAG_REQUIRED.has(this.currentTagId)) {
   this.pop();
  }
 }
 generateImpliedEndTagsThoroughly() {
  while (this.currentTagId !== undefined && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId)) {
   this.pop();
  }
 }
 generateImpliedEndTagsWithExclusion(exclusionId) {
  while (this.currentTagId !== undefined && this.currentTagId !== exclusionId && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId)) {
   this.pop();
  }
 }
}

const NOAH_ARK_CAPACITY = 3;

var EntryType;

(function(EntryType) {
 EntryType[EntryType["Marker"] = 0] = "Marker";
 EntryType[EntryType["Element"] = 1] = "Element";
})(EntryType || (EntryType = {}));

const MARKER = {
 type: EntryType.Marker
};

class FormattingElementList {
 constructor(treeAdapter) {
  this.treeAdapter = treeAdapter;
  this.entries = [];
  this.bookmark = null;
 }
 _getNoahArkConditionCandidates(newElement, neAttrs) {
  const candidates = [];
  const neAttrsLength = neAttrs.length;
  const neTagName = this.treeAdapter.getTagName(newElement);
  const neNamespaceURI = this.treeAdapter.getNamespaceURI(newElement);
  for (let i = 0; i < this.entries.length; i++) {
   const entry = this.entries[i];
   if (entry.type === EntryType.Marker) {
    break;
   }
   const {element: element} = entry;
   if (this.treeAdapter.getTagName(element) === neTagName && this.treeAdapter.getNamespaceURI(element) === neNamespaceURI) {
    const elementAttrs = this.treeAdapter.getAttrList(element);
    if (elementAttrs.length === neAttrsLength) {
     candidates.push({
      idx: i,
      attrs: elementAttrs
     });
    }
   }
  }
  return candidates;
 }
 _ensureNoahArkCondition(newElement) {
  if (this.entries.length < NOAH_ARK_CAPACITY) return;
  const neAttrs = this.treeAdapter.getAttrList(newElement);
  const candidates = this._getNoahArkConditionCandidates(newElement, neAttrs);
  if (candidates.length < NOAH_ARK_CAPACITY) return;
  const neAttrsMap = new Map(neAttrs.map(neAttr => [ neAttr.name, neAttr.value ]));
  let validCandidates = 0;
  for (let i = 0; i < candidates.length; i++) {
   const candidate = candidates[i];
   if (candidate.attrs.every(cAttr => neAttrsMap.get(cAttr.name) === cAttr.value)) {
    validCandidates += 1;
    if (validCandidates >= NOAH_ARK_CAPACITY) {
     this.entries.splice(candidate.idx, 1);
    }
   }
  }
 }
 insertMarker() {
  this.entries.unshift(MARKER);
 }
 pushElement(element, token) {
  this._ensureNoahArkCondition(element);
  this.entries.unshift({
   type: EntryType.Element,
   element: element,
   token: token
  });
 }
 insertElementAfterBookmark(element, token) {
  const bookmarkIdx = this.entries.indexOf(this.bookmark);
  this.entries.splice(bookmarkIdx, 0, {
   type: EntryType.Element,
   element: element,
   token: token
  });
 }
 removeEntry(entry) {
  const entryIndex = this.entries.indexOf(entry);
  if (entryIndex !== -1) {
   this.entries.splice(entryIndex, 1);
  }
 }
 clearToLastMarker() {
  const markerIdx = this.entries.indexOf(MARKER);
  if (markerIdx === -1) {
   this.entries.length = 0;
  } else {
   this.entries.splice(0, markerIdx + 1);
  }
 }
 getElementEntryInScopeWithTagName(tagName) {
  const entry = this.entries.find(entry => entry.type === EntryType.Marker || this.treeAdapter.getTagName(entry.element) === tagName);
  return entry && entry.type === EntryType.Element ? entry : null;
 }
 getElementEntry(element) {
  return this.entries.find(entry => entry.type === EntryType.Element && entry.element === element);
 }
}

const defaultTreeAdapter = {
 createDocument() {
  return {
   nodeName: "#document",
   mode: DOCUMENT_MODE.NO_QUIRKS,
   childNodes: []
  };
 },
 createDocumentFragment() {
  return {
   nodeName: "#document-fragment",
   childNodes: []
  };
 },
 createElement(tagName, namespaceURI, attrs) {
  return {
   nodeName: tagName,
   tagName: tagName,
   attrs: attrs,
   namespaceURI: namespaceURI,
   childNodes: [],
   parentNode: null
  };
 },
 createCommentNode(data) {
  return {
   nodeName: "#comment",
   data: data,
   parentNode: null
  };
 },
 createTextNode(value) {
  return {
   nodeName: "#text",
   value: value,
   parentNode: null
  };
 },
 appendChild(parentNode, newNode) {
  parentNode.childNodes.push(newNode);
  newNode.parentNode = parentNode;
 },
 insertBefore(parentNode, newNode, referenceNode) {
  const insertionIdx = parentNode.childNodes.indexOf(referenceNode);
  parentNode.childNodes.splice(insertionIdx, 0, newNode);
  newNode.parentNode = parentNode;
 },
 setTemplateContent(templateElement, contentElement) {
  templateElement.content = contentElement;
 },
 getTemplateContent(templateElement) {
  return templateElement.content;
 },
 setDocumentType(document, name, publicId, systemId) {
  const doctypeNode = document.childNodes.find(node => node.nodeName === "#documentType");
  if (doctypeNode) {
   doctypeNode.name = name;
   doctypeNode.publicId = publicId;
   doctypeNode.systemId = systemId;
  } else {
   const node = {
    nodeName: "#documentType",
    name: name,
    publicId: publicId,
    systemId: systemId,
    parentNode: null
   };
   defaultTreeAdapter.appendChild(document, node);
  }
 },
 setDocumentMode(document, mode) {
  document.mode = mode;
 },
 getDocumentMode(document) {
  return document.mode;
 },
 detachNode(node) {
  if (node.parentNode) {
   const idx = node.parentNode.childNodes.indexOf(node);
   node.parentNode.childNodes.splice(idx, 1);
   node.parentNode = null;
  }
 },
 insertText(parentNode, text) {
  if (parentNode.childNodes.length > 0) {
   const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
   if (defaultTreeAdapter.isTextNode(prevNode)) {
    prevNode.value += text;
    return;
   }
  }
  defaultTreeAdapter.appendChild(parentNode, defaultTreeAdapter.createTextNode(text));
 },
 insertTextBefore(parentNode, text, referenceNode) {
  const prevNode = parentNode.childNodes[parentNode.childNodes.indexOf(referenceNode) - 1];
  if (prevNode && defaultTreeAdapter.isTextNode(prevNode)) {
   prevNode.value += text;
  } else {
   defaultTreeAdapter.insertBefore(parentNode, defaultTreeAdapter.createTextNode(text), referenceNode);
  }
 },
 adoptAttributes(recipient, attrs) {
  const recipientAttrsMap = new Set(recipient.attrs.map(attr => attr.name));
  for (let j = 0; j < attrs.length; j++) {
   if (!recipientAttrsMap.has(attrs[j].name)) {
    recipient.attrs.push(attrs[j]);
   }
  }
 },
 getFirstChild(node) {
  return node.childNodes[0];
 },
 getChildNodes(node) {
  return node.childNodes;
 },
 getParentNode(node) {
  return node.parentNode;
 },
 getAttrList(element) {
  return element.attrs;
 },
 getTagName(element) {
  return element.tagName;
 },
 getNamespaceURI(element) {
  return element.namespaceURI;
 },
 getTextNodeContent(textNode) {
  return textNode.value;
 },
 getCommentNodeContent(commentNode) {
  return commentNode.data;
 },
 getDocumentTypeNodeName(doctypeNode) {
  return doctypeNode.name;
 },
 getDocumentTypeNodePublicId(doctypeNode) {
  return doctypeNode.publicId;
 },
 getDocumentTypeNodeSystemId(doctypeNode) {
  return doctypeNode.systemId;
 },
 isTextNode(node) {
  return node.nodeName === "#text";
 },
 isCommentNode(node) {
  return node.nodeName === "#comment";
 },
 isDocumentTypeNode(node) {
  return node.nodeName === "#documentType";
 },
 isElementNode(node) {
  return Object.prototype.hasOwnProperty.call(node, "tagName");
 },
 setNodeSourceCodeLocation(node, location) {
  node.sourceCodeLocation = location;
 },
 getNodeSourceCodeLocation(node) {
  return node.sourceCodeLocation;
 },
 updateNodeSourceCodeLocation(node, endLocation) {
  node.sourceCodeLocation = {
   ...node.sourceCodeLocation,
   ...endLocation
  };
 }
};

const VALID_DOCTYPE_NAME = "html";

const VALID_SYSTEM_ID = "about:legacy-compat";

const QUIRKS_MODE_SYSTEM_ID = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";

const QUIRKS_MODE_PUBLIC_ID_PREFIXES = [ "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//", "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//", "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//", "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//", "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//", "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//", "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//", "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//", "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//", "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//", "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//", "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//", "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//", "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//", "-//o'reilly and associates//dtd html extended relaxed 1.0//", "-//sq//dtd html 2.0 hotmetal + extensions//", "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//", "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava html//", "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//", "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//", "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//" ];

const QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES = [ ...QUIRKS_MODE_PUBLIC_ID_PREFIXES, "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//" ];

const QUIRKS_MODE_PUBLIC_IDS = new Set([ "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html" ]);

const LIMITED_QUIRKS_PUBLIC_ID_PREFIXES = [ "-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//" ];

const LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES = [ ...LIMITED_QUIRKS_PUBLIC_ID_PREFIXES, "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//" ];

function hasPrefix(publicId, prefixes) {
 return prefixes.some(prefix => publicId.startsWith(prefix));
}

function isConforming(token) {
 return token.name === VALID_DOCTYPE_NAME && token.publicId === null && (token.systemId === null || token.systemId === VALID_SYSTEM_ID);
}

function getDocumentMode(token) {
 if (token.name !== VALID_DOCTYPE_NAME) {
  return DOCUMENT_MODE.QUIRKS;
 }
 const {systemId: systemId} = token;
 if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID) {
  return DOCUMENT_MODE.QUIRKS;
 }
 let {publicId: publicId} = token;
 if (publicId !== null) {
  publicId = publicId.toLowerCase();
  if (QUIRKS_MODE_PUBLIC_IDS.has(publicId)) {
   return DOCUMENT_MODE.QUIRKS;
  }
  let prefixes = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES : QUIRKS_MODE_PUBLIC_ID_PREFIXES;
  if (hasPrefix(publicId, prefixes)) {
   return DOCUMENT_MODE.QUIRKS;
  }
  prefixes = systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES;
  if (hasPrefix(publicId, prefixes)) {
   return DOCUMENT_MODE.LIMITED_QUIRKS;
  }
 }
 return DOCUMENT_MODE.NO_QUIRKS;
}

const MIME_TYPES = {
 TEXT_HTML: "text/html",
 APPLICATION_XML: "application/xhtml+xml"
};

const DEFINITION_URL_ATTR = "definitionurl";

const ADJUSTED_DEFINITION_URL_ATTR = "definitionURL";

const SVG_ATTRS_ADJUSTMENT_MAP = new Map([ "attributeName", "attributeType", "baseFrequency", "baseProfile", "calcMode", "clipPathUnits", "diffuseConstant", "edgeMode", "filterUnits", "glyphRef", "gradientTransform", "gradientUnits", "kernelMatrix", "kernelUnitLength", "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits", "markerWidth", "maskContentUnits", "maskUnits", "numOctaves", "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "refX", "refY", "repeatCount", "repeatDur", "requiredExtensions", "requiredFeatures", "specularConstant", "specularExponent", "spreadMethod", "startOffset", "stdDeviation", "stitchTiles", "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY", "textLength", "viewBox", "viewTarget", "xChannelSelector", "yChannelSelector", "zoomAndPan" ].map(attr => [ attr.toLowerCase(), attr ]));

const XML_ATTRS_ADJUSTMENT_MAP = new Map([ [ "xlink:actuate", {
 prefix: "xlink",
 name: "actuate",
 namespace: NS.XLINK
} ], [ "xlink:arcrole", {
 prefix: "xlink",
 name: "arcrole",
 namespace: NS.XLINK
} ], [ "xlink:href", {
 prefix: "xlink",
 name: "href",
 namespace: NS.XLINK
} ], [ "xlink:role", {
 prefix: "xlink",
 name: "role",
 namespace: NS.XLINK
} ], [ "xlink:show", {
 prefix: "xlink",
 name: "show",
 namespace: NS.XLINK
} ], [ "xlink:title", {
 prefix: "xlink",
 name: "title",
 namespace: NS.XLINK
} ], [ "xlink:type", {
 prefix: "xlink",
 name: "type",
 namespace: NS.XLINK
} ], [ "xml:lang", {
 prefix: "xml",
 name: "lang",
 namespace: NS.XML
} ], [ "xml:space", {
 prefix: "xml",
 name: "space",
 namespace: NS.XML
} ], [ "xmlns", {
 prefix: "",
 name: "xmlns",
 namespace: NS.XMLNS
} ], [ "xmlns:xlink", {
 prefix: "xmlns",
 name: "xlink",
 namespace: NS.XMLNS
} ] ]);

const SVG_TAG_NAMES_ADJUSTMENT_MAP = new Map([ "altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "foreignObject", "glyphRef", "linearGradient", "radialGradient", "textPath" ].map(tn => [ tn.toLowerCase(), tn ]));

const EXITS_FOREIGN_CONTENT = new Set([ TAG_ID.B, TAG_ID.BIG, TAG_ID.BLOCKQUOTE, TAG_ID.BODY, TAG_ID.BR, TAG_ID.CENTER, TAG_ID.CODE, TAG_ID.DD, TAG_ID.DIV, TAG_ID.DL, TAG_ID.DT, TAG_ID.EM, TAG_ID.EMBED, TAG_ID.H1, TAG_ID.H2, TAG_ID.H3, TAG_ID.H4, TAG_ID.H5, TAG_ID.H6, TAG_ID.HEAD, TAG_ID.HR, TAG_ID.I, TAG_ID.IMG, TAG_ID.LI, TAG_ID.LISTING, TAG_ID.MENU, TAG_ID.META, TAG_ID.NOBR, TAG_ID.OL, TAG_ID.P, TAG_ID.PRE, TAG_ID.RUBY, TAG_ID.S, TAG_ID.SMALL, TAG_ID.SPAN, TAG_ID.STRONG, TAG_ID.STRIKE, TAG_ID.SUB, TAG_ID.SUP, TAG_ID.TABLE, TAG_ID.TT, TAG_ID.U, TAG_ID.UL, TAG_ID.VAR ]);

function causesExit(startTagToken) {
 const tn = startTagToken.tagID;
 const isFontWithAttrs = tn === TAG_ID.FONT && startTagToken.attrs.some(({name: name}) => name === ATTRS.COLOR || name === ATTRS.SIZE || name === ATTRS.FACE);
 return isFontWithAttrs || EXITS_FOREIGN_CONTENT.has(tn);
}

function adjustTokenMathMLAttrs(token) {
 for (let i = 0; i < token.attrs.length; i++) {
  if (token.attrs[i].name === DEFINITION_URL_ATTR) {
   token.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
   break;
  }
 }
}

function adjustTokenSVGAttrs(token) {
 for (let i = 0; i < token.attrs.length; i++) {
  const adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
  if (adjustedAttrName != null) {
   token.attrs[i].name = adjustedAttrName;
  }
 }
}

function adjustTokenXMLAttrs(token) {
 for (let i = 0; i < token.attrs.length; i++) {
  const adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
  if (adjustedAttrEntry) {
   token.attrs[i].prefix = adjustedAttrEntry.prefix;
   token.attrs[i].name = adjustedAttrEntry.name;
   token.attrs[i].namespace = adjustedAttrEntry.namespace;
  }
 }
}

function adjustTokenSVGTagName(token) {
 const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(token.tagName);
 if (adjustedTagName != null) {
  token.tagName = adjustedTagName;
  token.tagID = getTagID(token.tagName);
 }
}

function isMathMLTextIntegrationPoint(tn, ns) {
 return ns === NS.MATHML && (tn === TAG_ID.MI || tn === TAG_ID.MO || tn === TAG_ID.MN || tn === TAG_ID.MS || tn === TAG_ID.MTEXT);
}

function isHtmlIntegrationPoint(tn, ns, attrs) {
 if (ns === NS.MATHML && tn === TAG_ID.ANNOTATION_XML) {
  for (let i = 0; i < attrs.length; i++) {
   if (attrs[i].name === ATTRS.ENCODING) {
    const value = attrs[i].value.toLowerCase();
    return value === MIME_TYPES.TEXT_HTML || value === MIME_TYPES.APPLICATION_XML;
   }
  }
 }
 return ns === NS.SVG && (tn === TAG_ID.FOREIGN_OBJECT || tn === TAG_ID.DESC || tn === TAG_ID.TITLE);
}

function isIntegrationPoint(tn, ns, attrs, foreignNS) {
 return (!foreignNS || foreignNS === NS.HTML) && isHtmlIntegrationPoint(tn, ns, attrs) || (!foreignNS || foreignNS === NS.MATHML) && isMathMLTextIntegrationPoint(tn, ns);
}

const HIDDEN_INPUT_TYPE = "hidden";

const AA_OUTER_LOOP_ITER = 8;

const AA_INNER_LOOP_ITER = 3;

var InsertionMode;

(function(InsertionMode) {
 InsertionMode[InsertionMode["INITIAL"] = 0] = "INITIAL";
 InsertionMode[InsertionMode["BEFORE_HTML"] = 1] = "BEFORE_HTML";
 InsertionMode[InsertionMode["BEFORE_HEAD"] = 2] = "BEFORE_HEAD";
 InsertionMode[InsertionMode["IN_HEAD"] = 3] = "IN_HEAD";
 InsertionMode[InsertionMode["IN_HEAD_NO_SCRIPT"] = 4] = "IN_HEAD_NO_SCRIPT";
 InsertionMode[InsertionMode["AFTER_HEAD"] = 5] = "AFTER_HEAD";
 InsertionMode[InsertionMode["IN_BODY"] = 6] = "IN_BODY";
 InsertionMode[InsertionMode["TEXT"] = 7] = "TEXT";
 InsertionMode[InsertionMode["IN_TABLE"] = 8] = "IN_TABLE";
 InsertionMode[InsertionMode["IN_TABLE_TEXT"] = 9] = "IN_TABLE_TEXT";
 InsertionMode[InsertionMode["IN_CAPTION"] = 10] = "IN_CAPTION";
 InsertionMode[InsertionMode["IN_COLUMN_GROUP"] = 11] = "IN_COLUMN_GROUP";
 InsertionMode[InsertionMode["IN_TABLE_BODY"] = 12] = "IN_TABLE_BODY";
 InsertionMode[InsertionMode["IN_ROW"] = 13] = "IN_ROW";
 InsertionMode[InsertionMode["IN_CELL"] = 14] = "IN_CELL";
 InsertionMode[InsertionMode["IN_SELECT"] = 15] = "IN_SELECT";
 InsertionMode[InsertionMode["IN_SELECT_IN_TABLE"] = 16] = "IN_SELECT_IN_TABLE";
 InsertionMode[InsertionMode["IN_TEMPLATE"] = 17] = "IN_TEMPLATE";
 InsertionMode[InsertionMode["AFTER_BODY"] = 18] = "AFTER_BODY";
 InsertionMode[InsertionMode["IN_FRAMESET"] = 19] = "IN_FRAMESET";
 InsertionMode[InsertionMode["AFTER_FRAMESET"] = 20] = "AFTER_FRAMESET";
 InsertionMode[InsertionMode["AFTER_AFTER_BODY"] = 21] = "AFTER_AFTER_BODY";
 InsertionMode[InsertionMode["AFTER_AFTER_FRAMESET"] = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode || (InsertionMode = {}));

const BASE_LOC = {
 startLine: -1,
 startCol: -1,
 startOffset: -1,
 endLine: -1,
 endCol: -1,
 endOffset: -1
};

const TABLE_STRUCTURE_TAGS = new Set([ TAG_ID.TABLE, TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD, TAG_ID.TR ]);

const defaultParserOptions = {
 scriptingEnabled: true,
 sourceCodeLocationInfo: false,
 treeAdapter: defaultTreeAdapter,
 onParseError: null
};

class Parser {
 constructor(options, document, fragmentContext = null, scriptHandler = null) {
  this.fragmentContext = fragmentContext;
  this.scriptHandler = scriptHandler;
  this.currentToken = null;
  this.stopped = false;
  this.insertionMode = InsertionMode.INITIAL;
  this.originalInsertionMode = InsertionMode.INITIAL;
  this.headElement = null;
  this.formElement = null;
  this.currentNotInHTML = false;
  this.tmplInsertionModeStack = [];
  this.pendingCharacterTokens = [];
  this.hasNonWhitespacePendingCharacterToken = false;
  this.framesetOk = true;
  this.skipNextNewLine = false;
  this.fosterParentingEnabled = false;
  this.options = {
   ...defaultParserOptions,
   ...options
  };
  this.treeAdapter = this.options.treeAdapter;
  this.onParseError = this.options.onParseError;
  if (this.onParseError) {
   this.options.sourceCodeLocationInfo = true;
  }
  this.document = document !== null && document !== void 0 ? document : this.treeAdapter.createDocument();
  this.tokenizer = new Tokenizer(this.options, this);
  this.activeFormattingElements = new FormattingElementList(this.treeAdapter);
  this.fragmentContextID = fragmentContext ? getTagID(this.treeAdapter.getTagName(fragmentContext)) : TAG_ID.UNKNOWN;
  this._setContextModes(fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : this.document, this.fragmentContextID);
  this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
 }
 static parse(html, options) {
  const parser = new this(options);
  parser.tokenizer.write(html, true);
  return parser.document;
 }
 static getFragmentParser(fragmentContext, options) {
  const opts = {
   ...defaultParserOptions,
   ...options
  };
  fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : fragmentContext = opts.treeAdapter.createElement(TAG_NAMES.TEMPLATE, NS.HTML, []);
  const documentMock = opts.treeAdapter.createElement("documentmock", NS.HTML, []);
  const parser = new this(opts, documentMock, fragmentContext);
  if (parser.fragmentContextID === TAG_ID.TEMPLATE) {
   parser.tmplInsertionModeStack.unshift(InsertionMode.IN_TEMPLATE);
  }
  parser._initTokenizerForFragmentParsing();
  parser._insertFakeRootElement();
  parser._resetInsertionMode();
  parser._findFormInFragmentContext();
  return parser;
 }
 getFragment() {
  const rootElement = this.treeAdapter.getFirstChild(this.document);
  const fragment = this.treeAdapter.createDocumentFragment();
  this._adoptNodes(rootElement, fragment);
  return fragment;
 }
 _err(token, code, beforeToken) {
  var _a;
  if (!this.onParseError) return;
  const loc = (_a = token.location) !== null && _a !== void 0 ? _a : BASE_LOC;
  const err = {
   code: code,
   startLine: loc.startLine,
   startCol: loc.startCol,
   startOffset: loc.startOffset,
   endLine: beforeToken ? loc.startLine : loc.endLine,
   endCol: beforeToken ? loc.startCol : loc.endCol,
   endOffset: beforeToken ? loc.startOffset : loc.endOffset
  };
  this.onParseError(err);
 }
 onItemPush(node, tid, isTop) {
  var _a, _b;
  (_b = (_a = this.treeAdapter).onItemPush) === null || _b === void 0 ? void 0 : _b.call(_a, node);
  if (isTop && this.openElements.stackTop > 0) this._setContextModes(node, tid);
 }
 onItemPop(node, isTop) {
  var _a, _b;
  if (this.options.sourceCodeLocationInfo) {
   this._setEndLocation(node, this.currentToken);
  }
  (_b = (_a = this.treeAdapter).onItemPop) === null || _b === void 0 ? void 0 : _b.call(_a, node, this.openElements.current);
  if (isTop) {
   let current;
   let currentTagId;
   if (this.openElements.stackTop === 0 && this.fragmentContext) {
    current = this.fragmentContext;
    currentTagId = this.fragmentContextID;
   } else {
    ({current: current, currentTagId: currentTagId} = this.openElements);
   }
   this._setContextModes(current, currentTagId);
  }
 }
 _setContextModes(current, tid) {
  const isHTML = current === this.document || current && this.treeAdapter.getNamespaceURI(current) === NS.HTML;
  this.currentNotInHTML = !isHTML;
  this.tokenizer.inForeignNode = !isHTML && current !== undefined && tid !== undefined && !this._isIntegrationPoint(tid, current);
 }
 _switchToTextParsing(currentToken, nextTokenizerState) {
  this._insertElement(currentToken, NS.HTML);
  this.tokenizer.state = nextTokenizerState;
  this.originalInsertionMode = this.insertionMode;
  this.insertionMode = InsertionMode.TEXT;
 }
 switchToPlaintextParsing() {
  this.insertionMode = InsertionMode.TEXT;
  this.originalInsertionMode = InsertionMode.IN_BODY;
  this.tokenizer.state = TokenizerMode.PLAINTEXT;
 }
 _getAdjustedCurrentElement() {
  return this.openElements.stackTop === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.current;
 }
 _findFormInFragmentContext() {
  let node = this.fragmentContext;
  while (node) {
   if (this.treeAdapter.getTagName(node) === TAG_NAMES.FORM) {
    this.formElement = node;
    break;
   }
   node = this.treeAdapter.getParentNode(node);
  }
 }
 _initTokenizerForFragmentParsing() {
  if (!this.fragmentContext || this.treeAdapter.getNamespaceURI(this.fragmentContext) !== NS.HTML) {
   return;
  }
  switch (this.fragmentContextID) {
  case TAG_ID.TITLE:
  case TAG_ID.TEXTAREA:
   {
    this.tokenizer.state = TokenizerMode.RCDATA;
    break;
   }

  case TAG_ID.STYLE:
  case TAG_ID.XMP:
  case TAG_ID.IFRAME:
  case TAG_ID.NOEMBED:
  case TAG_ID.NOFRAMES:
  case TAG_ID.NOSCRIPT:
   {
    this.tokenizer.state = TokenizerMode.RAWTEXT;
    break;
   }

  case TAG_ID.SCRIPT:
   {
    this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
    break;
   }

  case TAG_ID.PLAINTEXT:
   {
    this.tokenizer.state = TokenizerMode.PLAINTEXT;
    break;
   }
  }
 }
 _setDocumentType(token) {
  const name = token.name || "";
  const publicId = token.publicId || "";
  const systemId = token.systemId || "";
  this.treeAdapter.setDocumentType(this.document, name, publicId, systemId);
  if (token.location) {
   const documentChildren = this.treeAdapter.getChildNodes(this.document);
   const docTypeNode = documentChildren.find(node => this.treeAdapter.isDocumentTypeNode(node));
   if (docTypeNode) {
    this.treeAdapter.setNodeSourceCodeLocation(docTypeNode, token.location);
   }
  }
 }
 _attachElementToTree(element, location) {
  if (this.options.sourceCodeLocationInfo) {
   const loc = location && {
    ...location,
    startTag: location
   };
   this.treeAdapter.setNodeSourceCodeLocation(element, loc);
  }
  if (this._shouldFosterParentOnInsertion()) {
   this._fosterParentElement(element);
  } else {
   const parent = this.openElements.currentTmplContentOrNode;
   this.treeAdapter.appendChild(parent !== null && parent !== void 0 ? parent : this.document, element);
  }
 }
 _appendElement(token, namespaceURI) {
  const element = this.treeAdapter.createElement(token.tagName, namespaceURI, token.attrs);
  this._attachElementToTree(element, token.location);
 }
 _insertElement(token, namespaceURI) {
  const element = this.treeAdapter.createElement(token.tagName, namespaceURI, token.attrs);
  this._attachElementToTree(element, token.location);
  this.openElements.push(element, token.tagID);
 }
 _insertFakeElement(tagName, tagID) {
  const element = this.treeAdapter.createElement(tagName, NS.HTML, []);
  this._attachElementToTree(element, null);
  this.openElements.push(element, tagID);
 }
 _insertTemplate(token) {
  const tmpl = this.treeAdapter.createElement(token.tagName, NS.HTML, token.attrs);
  const content = this.treeAdapter.createDocumentFragment();
  this.treeAdapter.setTemplateContent(tmpl, content);
  this._attachElementToTree(tmpl, token.location);
  this.openElements.push(tmpl, token.tagID);
  if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(content, null);
 }
 _insertFakeRootElement() {
  const element = this.treeAdapter.createElement(TAG_NAMES.HTML, NS.HTML, []);
  if (this.options.sourceCodeLocationInfo) this.treeAdapter.setNodeSourceCodeLocation(element, null);
  this.treeAdapter.appendChild(this.openElements.current, element);
  this.openElements.push(element, TAG_ID.HTML);
 }
 _appendCommentNode(token, parent) {
  const commentNode = this.treeAdapter.createCommentNode(token.data);
  this.treeAdapter.appendChild(parent, commentNode);
  if (this.options.sourceCodeLocationInfo) {
   this.treeAdapter.setNodeSourceCodeLocation(commentNode, token.location);
  }
 }
 _insertCharacters(token) {
  let parent;
  let beforeElement;
  if (this._shouldFosterParentOnInsertion()) {
   ({parent: parent, beforeElement: beforeElement} = this._findFosterParentingLocation());
   if (beforeElement) {
    this.treeAdapter.insertTextBefore(parent, token.chars, beforeElement);
   } else {
    this.treeAdapter.insertText(parent, token.chars);
   }
  } else {
   parent = this.openElements.currentTmplContentOrNode;
   this.treeAdapter.insertText(parent, token.chars);
  }
  if (!token.location) return;
  const siblings = this.treeAdapter.getChildNodes(parent);
  const textNodeIdx = beforeElement ? siblings.lastIndexOf(beforeElement) : siblings.length;
  const textNode = siblings[textNodeIdx - 1];
  const tnLoc = this.treeAdapter.getNodeSourceCodeLocation(textNode);
  if (tnLoc) {
   const {endLine: endLine, endCol: endCol, endOffset: endOffset} = token.location;
   this.treeAdapter.updateNodeSourceCodeLocation(textNode, {
    endLine: endLine,
    endCol: endCol,
    endOffset: endOffset
   });
  } else if (this.options.sourceCodeLocationInfo) {
   this.treeAdapter.setNodeSourceCodeLocation(textNode, token.location);
  }
 }
 _adoptNodes(donor, recipient) {
  for (let child = this.treeAdapter.getFirstChild(donor); child; child = this.treeAdapter.getFirstChild(donor)) {
   this.treeAdapter.detachNode(child);
   this.treeAdapter.appendChild(recipient, child);
  }
 }
 _setEndLocation(element, closingToken) {
  if (this.treeAdapter.getNodeSourceCodeLocation(element) && closingToken.location) {
   const ctLoc = closingToken.location;
   const tn = this.treeAdapter.getTagName(element);
   const endLoc = closingToken.type === TokenType.END_TAG && tn === closingToken.tagName ? {
    endTag: {
     ...ctLoc
    },
    endLine: ctLoc.endLine,
    endCol: ctLoc.endCol,
    endOffset: ctLoc.endOffset
   } : {
    endLine: ctLoc.startLine,
    endCol: ctLoc.startCol,
    endOffset: ctLoc.startOffset
   };
   this.treeAdapter.updateNodeSourceCodeLocation(element, endLoc);
  }
 }
 shouldProcessStartTagTokenInForeignContent(token) {
  if (!this.currentNotInHTML) return false;
  let current;
  let currentTagId;
  if (this.openElements.stackTop === 0 && this.fragmentContext) {
   current = this.fragmentContext;
   currentTagId = this.fragmentContextID;
  } else {
   ({current: current, currentTagId: currentTagId} = this.openElements);
  }
  if (token.tagID === TAG_ID.SVG && this.treeAdapter.getTagName(current) === TAG_NAMES.ANNOTATION_XML && this.treeAdapter.getNamespaceURI(current) === NS.MATHML) {
   return false;
  }
  return this.tokenizer.inForeignNode || (token.tagID === TAG_ID.MGLYPH || token.tagID === TAG_ID.MALIGNMARK) && currentTagId !== undefined && !this._isIntegrationPoint(currentTagId, current, NS.HTML);
 }
 _processToken(token) {
  switch (token.type) {
  case TokenType.CHARACTER:
   {
    this.onCharacter(token);
    break;
   }

  case TokenType.NULL_CHARACTER:
   {
    this.onNullCharacter(token);
    break;
   }

  case TokenType.COMMENT:
   {
    this.onComment(token);
    break;
   }

  case TokenType.DOCTYPE:
   {
    this.onDoctype(token);
    break;
   }

  case TokenType.START_TAG:
   {
    this._processStartTag(token);
    break;
   }

  case TokenType.END_TAG:
   {
    this.onEndTag(token);
    break;
   }

  case TokenType.EOF:
   {
    this.onEof(token);
    break;
   }

  case TokenType.WHITESPACE_CHARACTER:
   {
    this.onWhitespaceCharacter(token);
    break;
   }
  }
 }
 _isIntegrationPoint(tid, element, foreignNS) {
  const ns = this.treeAdapter.getNamespaceURI(element);
  const attrs = this.treeAdapter.getAttrList(element);
  return isIntegrationPoint(tid, ns, attrs, foreignNS);
 }
 _reconstructActiveFormattingElements() {
  const listLength = this.activeFormattingElements.entries.length;
  if (listLength) {
   const endIndex = this.activeFormattingElements.entries.findIndex(entry => entry.type === EntryType.Marker || this.openElements.contains(entry.element));
   const unopenIdx = endIndex === -1 ? listLength - 1 : endIndex - 1;
   for (let i = unopenIdx; i >= 0; i--) {
    const entry = this.activeFormattingElements.entries[i];
    this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element));
    entry.element = this.openElements.current;
   }
  }
 }
 _closeTableCell() {
  this.openElements.generateImpliedEndTags();
  this.openElements.popUntilTableCellPopped();
  this.activeFormattingElements.clearToLastMarker();
  this.insertionMode = InsertionMode.IN_ROW;
 }
 _closePElement() {
  this.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.P);
  this.openElements.popUntilTagNamePopped(TAG_ID.P);
 }
 _resetInsertionMode() {
  for (let i = this.openElements.stackTop; i >= 0; i--) {
   switch (i === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[i]) {
   case TAG_ID.TR:
    {
     this.insertionMode = InsertionMode.IN_ROW;
     return;
    }

   case TAG_ID.TBODY:
   case TAG_ID.THEAD:
   case TAG_ID.TFOOT:
    {
     this.insertionMode = InsertionMode.IN_TABLE_BODY;
     return;
    }

   case TAG_ID.CAPTION:
    {
     this.insertionMode = InsertionMode.IN_CAPTION;
     return;
    }

   case TAG_ID.COLGROUP:
    {
     this.insertionMode = InsertionMode.IN_COLUMN_GROUP;
     return;
    }

   case TAG_ID.TABLE:
    {
     this.insertionMode = InsertionMode.IN_TABLE;
     return;
    }

   case TAG_ID.BODY:
    {
     this.insertionMode = InsertionMode.IN_BODY;
     return;
    }

   case TAG_ID.FRAMESET:
    {
     this.insertionMode = InsertionMode.IN_FRAMESET;
     return;
    }

   case TAG_ID.SELECT:
    {
     this._resetInsertionModeForSelect(i);
     return;
    }

   case TAG_ID.TEMPLATE:
    {
     this.insertionMode = this.tmplInsertionModeStack[0];
     return;
    }

   case TAG_ID.HTML:
    {
     this.insertionMode = this.headElement ? InsertionMode.AFTER_HEAD : InsertionMode.BEFORE_HEAD;
     return;
    }

   case TAG_ID.TD:
   case TAG_ID.TH:
    {
     if (i > 0) {
      this.insertionMode = InsertionMode.IN_CELL;
      return;
     }
     break;
    }

   case TAG_ID.HEAD:
    {
     if (i > 0) {
      this.insertionMode = InsertionMode.IN_HEAD;
      return;
     }
     break;
    }
   }
  }
  this.insertionMode = InsertionMode.IN_BODY;
 }
 _resetInsertionModeForSelect(selectIdx) {
  if (selectIdx > 0) {
   for (let i = selectIdx - 1; i > 0; i--) {
    const tn = this.openElements.tagIDs[i];
    if (tn === TAG_ID.TEMPLATE) {
     break;
    } else if (tn === TAG_ID.TABLE) {
     this.insertionMode = InsertionMode.IN_SELECT_IN_TABLE;
     return;
    }
   }
  }
  this.insertionMode = InsertionMode.IN_SELECT;
 }
 _isElementCausesFosterParenting(tn) {
  return TABLE_STRUCTURE_TAGS.has(tn);
 }
 _shouldFosterParentOnInsertion() {
  return this.fosterParentingEnabled && this.openElements.currentTagId !== undefined && this._isElementCausesFosterParenting(this.openElements.currentTagId);
 }
 _findFosterParentingLocation() {
  for (let i = this.openElements.stackTop; i >= 0; i--) {
   const openElement = this.openElements.items[i];
   switch (this.openElements.tagIDs[i]) {
   case TAG_ID.TEMPLATE:
    {
     if (this.treeAdapter.getNamespaceURI(openElement) === NS.HTML) {
      return {
       parent: this.treeAdapter.getTemplateContent(openElement),
       beforeElement: null
      };
     }
     break;
    }

   case TAG_ID.TABLE:
    {
     const parent = this.treeAdapter.getParentNode(openElement);
     if (parent) {
      return {
       parent: parent,
       beforeElement: openElement
      };
     }
     return {
      parent: this.openElements.items[i - 1],
      beforeElement: null
     };
    }
   }
  }
  return {
   parent: this.openElements.items[0],
   beforeElement: null
  };
 }
 _fosterParentElement(element) {
  const location = this._findFosterParentingLocation();
  if (location.beforeElement) {
   this.treeAdapter.insertBefore(location.parent, element, location.beforeElement);
  } else {
   this.treeAdapter.appendChild(location.parent, element);
  }
 }
 _isSpecialElement(element, id) {
  const ns = this.treeAdapter.getNamespaceURI(element);
  return SPECIAL_ELEMENTS[ns].has(id);
 }
 onCharacter(token) {
  this.skipNextNewLine = false;
  if (this.tokenizer.inForeignNode) {
   characterInForeignContent(this, token);
   return;
  }
  switch (this.insertionMode) {
  case InsertionMode.INITIAL:
   {
    tokenInInitialMode(this, token);
    break;
   }

  case InsertionMode.BEFORE_HTML:
   {
    tokenBeforeHtml(this, token);
    break;
   }

  case InsertionMode.BEFORE_HEAD:
   {
    tokenBeforeHead(this, token);
    break;
   }

  case InsertionMode.IN_HEAD:
   {
    tokenInHead(this, token);
    break;
   }

  case InsertionMode.IN_HEAD_NO_SCRIPT:
   {
    tokenInHeadNoScript(this, token);
    break;
   }

  case InsertionMode.AFTER_HEAD:
   {
    tokenAfterHead(this, token);
    break;
   }

  case InsertionMode.IN_BODY:
  case InsertionMode.IN_CAPTION:
  case InsertionMode.IN_CELL:
  case InsertionMode.IN_TEMPLATE:
   {
    characterInBody(this, token);
    break;
   }

  case InsertionMode.TEXT:
  case InsertionMode.IN_SELECT:
  case InsertionMode.IN_SELECT_IN_TABLE:
   {
    this._insertCharacters(token);
    break;
   }

  case InsertionMode.IN_TABLE:
  case InsertionMode.IN_TABLE_BODY:
  case InsertionMode.IN_ROW:
   {
    characterInTable(this, token);
    break;
   }

  case InsertionMode.IN_TABLE_TEXT:
   {
    characterInTableText(this, token);
    break;
   }

  case InsertionMode.IN_COLUMN_GROUP:
   {
    tokenInColumnGroup(this, token);
    break;
   }

  case InsertionMode.AFTER_BODY:
   {
    tokenAfterBody(this, token);
    break;
   }

  case InsertionMode.AFTER_AFTER_BODY:
   {
    tokenAfterAfterBody(this, token);
    break;
   }
  }
 }
 onNullCharacter(token) {
  this.skipNextNewLine = false;
  if (this.tokenizer.inForeignNode) {
   nullCharacterInForeignContent(this, token);
   return;
  }
  switch (this.insertionMode) {
  case InsertionMode.INITIAL:
   {
    tokenInInitialMode(this, token);
    break;
   }

  case InsertionMode.BEFORE_HTML:
   {
    tokenBeforeHtml(this, token);
    break;
   }

  case InsertionMode.BEFORE_HEAD:
   {
    tokenBeforeHead(this, token);
    break;
   }

  case InsertionMode.IN_HEAD:
   {
    tokenInHead(this, token);
    break;
   }

  case InsertionMode.IN_HEAD_NO_SCRIPT:
   {
    tokenInHeadNoScript(this, token);
    break;
   }

  case InsertionMode.AFTER_HEAD:
   {
    tokenAfterHead(this, token);
    break;
   }

  case InsertionMode.TEXT:
   {
    this._insertCharacters(token);
    break;
   }

  case InsertionMode.IN_TABLE:
  case InsertionMode.IN_TABLE_BODY:
  case InsertionMode.IN_ROW:
   {
    characterInTable(this, token);
    break;
   }

  case InsertionMode.IN_COLUMN_GROUP:
   {
    tokenInColumnGroup(this, token);
    break;
   }

  case InsertionMode.AFTER_BODY:
   {
    tokenAfterBody(this, token);
    break;
   }

  case InsertionMode.AFTER_AFTER_BODY:
   {
    tokenAfterAfterBody(this, token);
    break;
   }
  }
 }
 onComment(token) {
  this.skipNextNewLine = false;
  if (this.currentNotInHTML) {
   appendComment(this, token);
   return;
  }
  switch (this.insertionMode) {
  case InsertionMode.INITIAL:
  case InsertionMode.BEFORE_HTML:
  case InsertionMode.BEFORE_HEAD:
  case InsertionMode.IN_HEAD:
  case InsertionMode.IN_HEAD_NO_SCRIPT:
  case InsertionMode.AFTER_HEAD:
  case InsertionMode.IN_BODY:
  case InsertionMode.IN_TABLE:
  case InsertionMode.IN_CAPTION:
  case InsertionMode.IN_COLUMN_GROUP:
  case InsertionMode.IN_TABLE_BODY:
  case InsertionMode.IN_ROW:
  case InsertionMode.IN_CELL:
  case InsertionMode.IN_SELECT:
  case InsertionMode.IN_SELECT_IN_TABLE:
  case InsertionMode.IN_TEMPLATE:
  case InsertionMode.IN_FRAMESET:
  case InsertionMode.AFTER_FRAMESET:
   {
    appendComment(this, token);
    break;
   }

  case InsertionMode.IN_TABLE_TEXT:
   {
    tokenInTableText(this, token);
    break;
   }

  case InsertionMode.AFTER_BODY:
   {
    appendCommentToRootHtmlElement(this, token);
    break;
   }

  case InsertionMode.AFTER_AFTER_BODY:
  case InsertionMode.AFTER_AFTER_FRAMESET:
   {
    appendCommentToDocument(this, token);
    break;
   }
  }
 }
 onDoctype(token) {
  this.skipNextNewLine = false;
  switch (this.insertionMode) {
  case InsertionMode.INITIAL:
   {
    doctypeInInitialMode(this, token);
    break;
   }

  case InsertionMode.BEFORE_HEAD:
  case InsertionMode.IN_HEAD:
  case InsertionMode.IN_HEAD_NO_SCRIPT:
  case InsertionMode.AFTER_HEAD:
   {
    this._err(token, ERR.misplacedDoctype);
    break;
   }

  case InsertionMode.IN_TABLE_TEXT:
   {
    tokenInTableText(this, token);
    break;
   }
  }
 }
 onStartTag(token) {
  this.skipNextNewLine = false;
  this.currentToken = token;
  this._processStartTag(token);
  if (token.selfClosing && !token.ackSelfClosing) {
   this._err(token, ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);
  }
 }
 _processStartTag(token) {
  if (this.shouldProcessStartTagTokenInForeignContent(token)) {
   startTagInForeignContent(this, token);
  } else {
   this._startTagOutsideForeignContent(token);
  }
 }
 _startTagOutsideForeignContent(token) {
  switch (this.insertionMode) {
  case InsertionMode.INITIAL:
   {
    tokenInInitialMode(this, token);
    break;
   }

  case InsertionMode.BEFORE_HTML:
   {
    startTagBeforeHtml(this, token);
    break;
   }

  case InsertionMode.BEFORE_HEAD:
   {
    startTagBeforeHead(this, token);
    break;
   }

  case InsertionMode.IN_HEAD:
   {
    startTagInHead(this, token);
    break;
   }

  case InsertionMode.IN_HEAD_NO_SCRIPT:
   {
    startTagInHeadNoScript(this, token);
    break;
   }

  case InsertionMode.AFTER_HEAD:
   {
    startTagAfterHead(this, token);
    break;
   }

  case InsertionMode.IN_BODY:
   {
    startTagInBody(this, token);
    break;
   }

  case InsertionMode.IN_TABLE:
   {
    startTagInTable(this, token);
    break;
   }

  case InsertionMode.IN_TABLE_TEXT:
   {
    tokenInTableText(this, token);
    break;
   }

  case InsertionMode.IN_CAPTION:
   {
    startTagInCaption(this, token);
    break;
   }

  case InsertionMode.IN_COLUMN_GROUP:
   {
    startTagInColumnGroup(this, token);
    break;
   }

  case InsertionMode.IN_TABLE_BODY:
   {
    startTagInTableBody(this, token);
    break;
   }

  case InsertionMode.IN_ROW:
   {
    startTagInRow(this, token);
    break;
   }

  case InsertionMode.IN_CELL:
   {
    startTagInCell(this, token);
    break;
   }

  case InsertionMode.IN_SELECT:
   {
    startTagInSelect(this, token);
    break;
   }

  case InsertionMode.IN_SELECT_IN_TABLE:
   {
    startTagInSelectInTable(this, token);
    break;
   }

  case InsertionMode.IN_TEMPLATE:
   {
    startTagInTemplate(this, token);
    break;
   }

  case InsertionMode.AFTER_BODY:
   {
    startTagAfterBody(this, token);
    break;
   }

  case InsertionMode.IN_FRAMESET:
   {
    startTagInFrameset(this, token);
    break;
   }

  case InsertionMode.AFTER_FRAMESET:
   {
    startTagAfterFrameset(this, token);
    break;
   }

  case InsertionMode.AFTER_AFTER_BODY:
   {
    startTagAfterAfterBody(this, token);
    break;
   }

  case InsertionMode.AFTER_AFTER_FRAMESET:
   {
    startTagAfterAfterFrameset(this, token);
    break;
   }
  }
 }
 onEndTag(token) {
  this.skipNextNewLine = false;
  this.currentToken = token;
  if (this.currentNotInHTML) {
   endTagInForeignContent(this, token);
  } else {
   this._endTagOutsideForeignContent(token);
  }
 }
 _endTagOutsideForeignContent(token) {
  switch (this.insertionMode) {
  case InsertionMode.INITIAL:
   {
    tokenInInitialMode(this, token);
    break;
   }

  case InsertionMode.BEFORE_HTML:
   {
    endTagBeforeHtml(this, token);
    break;
   }

  case InsertionMode.BEFORE_HEAD:
   {
    endTagBeforeHead(this, token);
    break;
   }

  case InsertionMode.IN_HEAD:
   {
    endTagInHead(this, token);
    break;
   }

  case InsertionMode.IN_HEAD_NO_SCRIPT:
   {
    endTagInHeadNoScript(this, token);
    break;
   }

  case InsertionMode.AFTER_HEAD:
   {
    endTagAfterHead(this, token);
    break;
   }

  case InsertionMode.IN_BODY:
   {
    endTagInBody(this, token);
    break;
   }

  case InsertionMode.TEXT:
   {
    endTagInText(this, token);
    break;
   }

  case InsertionMode.IN_TABLE:
   {
    endTagInTable(this, token);
    break;
   }

  case InsertionMode.IN_TABLE_TEXT:
   {
    tokenInTableText(this, token);
    break;
   }

  case InsertionMode.IN_CAPTION:
   {
    endTagInCaption(this, token);
    break;
   }

  case InsertionMode.IN_COLUMN_GROUP:
   {
    endTagInColumnGroup(this, token);
    break;
   }

  case InsertionMode.IN_TABLE_BODY:
   {
    endTagInTableBody(this, token);
    break;
   }

  case InsertionMode.IN_ROW:
   {
    endTagInRow(this, token);
    break;
   }

  case InsertionMode.IN_CELL:
   {
    endTagInCell(this, token);
    break;
   }

  case InsertionMode.IN_SELECT:
   {
    endTagInSelect(this, token);
    break;
   }

  case InsertionMode.IN_SELECT_IN_TABLE:
   {
    endTagInSelectInTable(this, token);
    break;
   }

  case InsertionMode.IN_TEMPLATE:
   {
    endTagInTemplate(this, token);
    break;
   }

  case InsertionMode.AFTER_BODY:
   {
    endTagAfterBody(this, token);
    break;
   }

  case InsertionMode.IN_FRAMESET:
   {
    endTagInFrameset(this, token);
    break;
   }

  case InsertionMode.AFTER_FRAMESET:
   {
    endTagAfterFrameset(this, token);
    break;
   }

  case InsertionMode.AFTER_AFTER_BODY:
   {
    tokenAfterAfterBody(this, token);
    break;
   }
  }
 }
 onEof(token) {
  switch (this.insertionMode) {
  case InsertionMode.INITIAL:
   {
    tokenInInitialMode(this, token);
    break;
   }

  case InsertionMode.BEFORE_HTML:
   {
    tokenBeforeHtml(this, token);
    break;
   }

  case InsertionMode.BEFORE_HEAD:
   {
    tokenBeforeHead(this, token);
    break;
   }

  case InsertionMode.IN_HEAD:
   {
    tokenInHead(this, token);
    break;
   }

  case InsertionMode.IN_HEAD_NO_SCRIPT:
   {
    tokenInHeadNoScript(this, token);
    break;
   }

  case InsertionMode.AFTER_HEAD:
   {
    tokenAfterHead(this, token);
    break;
   }

  case InsertionMode.IN_BODY:
  case InsertionMode.IN_TABLE:
  case InsertionMode.IN_CAPTION:
  case InsertionMode.IN_COLUMN_GROUP:
  case InsertionMode.IN_TABLE_BODY:
  case InsertionMode.IN_ROW:
  case InsertionMode.IN_CELL:
  case InsertionMode.IN_SELECT:
  case InsertionMode.IN_SELECT_IN_TABLE:
   {
    eofInBody(this, token);
    break;
   }

  case InsertionMode.TEXT:
   {
    eofInText(this, token);
    break;
   }

  case InsertionMode.IN_TABLE_TEXT:
   {
    tokenInTableText(this, token);
    break;
   }

  case InsertionMode.IN_TEMPLATE:
   {
    eofInTemplate(this, token);
    break;
   }

  case InsertionMode.AFTER_BODY:
  case InsertionMode.IN_FRAMESET:
  case InsertionMode.AFTER_FRAMESET:
  case InsertionMode.AFTER_AFTER_BODY:
  case InsertionMode.AFTER_AFTER_FRAMESET:
   {
    stopParsing(this, token);
    break;
   }
  }
 }
 onWhitespaceCharacter(token) {
  if (this.skipNextNewLine) {
   this.skipNextNewLine = false;
   if (token.chars.charCodeAt(0) === CODE_POINTS.LINE_FEED) {
    if (token.chars.length === 1) {
     return;
    }
    token.chars = token.chars.substr(1);
   }
  }
  if (this.tokenizer.inForeignNode) {
   this._insertCharacters(token);
   return;
  }
  switch (this.insertionMode) {
  case InsertionMode.IN_HEAD:
  case InsertionMode.IN_HEAD_NO_SCRIPT:
  case InsertionMode.AFTER_HEAD:
  case InsertionMode.TEXT:
  case InsertionMode.IN_COLUMN_GROUP:
  case InsertionMode.IN_SELECT:
  case InsertionMode.IN_SELECT_IN_TABLE:
  case InsertionMode.IN_FRAMESET:
  case InsertionMode.AFTER_FRAMESET:
   {
    this._insertCharacters(token);
    break;
   }

  case InsertionMode.IN_BODY:
  case InsertionMode.IN_CAPTION:
  case InsertionMode.IN_CELL:
  case InsertionMode.IN_TEMPLATE:
  case InsertionMode.AFTER_BODY:
  case InsertionMode.AFTER_AFTER_BODY:
  case InsertionMode.AFTER_AFTER_FRAMESET:
   {
    whitespaceCharacterInBody(this, token);
    break;
   }

  case InsertionMode.IN_TABLE:
  case InsertionMode.IN_TABLE_BODY:
  case InsertionMode.IN_ROW:
   {
    characterInTable(this, token);
    break;
   }

  case InsertionMode.IN_TABLE_TEXT:
   {
    whitespaceCharacterInTableText(this, token);
    break;
   }
  }
 }
}

function aaObtainFormattingElementEntry(p, token) {
 let formattingElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(token.tagName);
 if (formattingElementEntry) {
  if (!p.openElements.contains(formattingElementEntry.element)) {
   p.activeFormattingElements.removeEntry(formattingElementEntry);
   formattingElementEntry = null;
  } else if (!p.openElements.hasInScope(token.tagID)) {
   formattingElementEntry = null;
  }
 } else {
  genericEndTagInBody(p, token);
 }
 return formattingElementEntry;
}

function aaObtainFurthestBlock(p, formattingElementEntry) {
 let furthestBlock = null;
 let idx = p.openElements.stackTop;
 for (;idx >= 0; idx--) {
  const element = p.openElements.items[idx];
  if (element === formattingElementEntry.element) {
   break;
  }
  if (p._isSpecialElement(element, p.openElements.tagIDs[idx])) {
   furthestBlock = element;
  }
 }
 if (!furthestBlock) {
  p.openElements.shortenToLength(Math.max(idx, 0));
  p.activeFormattingElements.removeEntry(formattingElementEntry);
 }
 return furthestBlock;
}

function aaInnerLoop(p, furthestBlock, formattingElement) {
 let lastElement = furthestBlock;
 let nextElement = p.openElements.getCommonAncestor(furthestBlock);
 for (let i = 0, element = nextElement; element !== formattingElement; i++, element = nextElement) {
  nextElement = p.openElements.getCommonAncestor(element);
  const elementEntry = p.activeFormattingElements.getElementEntry(element);
  const counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
  const shouldRemoveFromOpenElements = !elementEntry || counterOverflow;
  if (shouldRemoveFromOpenElements) {
   if (counterOverflow) {
    p.activeFormattingElements.removeEntry(elementEntry);
   }
   p.openElements.remove(element);
  } else {
   element = aaRecreateElementFromEntry(p, elementEntry);
   if (lastElement === furthestBlock) {
    p.activeFormattingElements.bookmark = elementEntry;
   }
   p.treeAdapter.detachNode(lastElement);
   p.treeAdapter.appendChild(element, lastElement);
   lastElement = element;
  }
 }
 return lastElement;
}

function aaRecreateElementFromEntry(p, elementEntry) {
 const ns = p.treeAdapter.getNamespaceURI(elementEntry.element);
 const newElement = p.treeAdapter.createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs);
 p.openElements.replace(elementEntry.element, newElement);
 elementEntry.element = newElement;
 return newElement;
}

function aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement) {
 const tn = p.treeAdapter.getTagName(commonAncestor);
 const tid = getTagID(tn);
 if (p._isElementCausesFosterParenting(tid)) {
  p._fosterParentElement(lastElement);
 } else {
  const ns = p.treeAdapter.getNamespaceURI(commonAncestor);
  if (tid === TAG_ID.TEMPLATE && ns === NS.HTML) {
   commonAncestor = p.treeAdapter.getTemplateContent(commonAncestor);
  }
  p.treeAdapter.appendChild(commonAncestor, lastElement);
 }
}

function aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry) {
 const ns = p.treeAdapter.getNamespaceURI(formattingElementEntry.element);
 const {token: token} = formattingElementEntry;
 const newElement = p.treeAdapter.createElement(token.tagName, ns, token.attrs);
 p._adoptNodes(furthestBlock, newElement);
 p.treeAdapter.appendChild(furthestBlock, newElement);
 p.activeFormattingElements.insertElementAfterBookmark(newElement, token);
 p.activeFormattingElements.removeEntry(formattingElementEntry);
 p.openElements.remove(formattingElementEntry.element);
 p.openElements.insertAfter(furthestBlock, newElement, token.tagID);
}

function callAdoptionAgency(p, token) {
 for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
  const formattingElementEntry = aaObtainFormattingElementEntry(p, token);
  if (!formattingElementEntry) {
   break;
  }
  const furthestBlock = aaObtainFurthestBlock(p, formattingElementEntry);
  if (!furthestBlock) {
   break;
  }
  p.activeFormattingElements.bookmark = formattingElementEntry;
  const lastElement = aaInnerLoop(p, furthestBlock, formattingElementEntry.element);
  const commonAncestor = p.openElements.getCommonAncestor(formattingElementEntry.element);
  p.treeAdapter.detachNode(lastElement);
  if (commonAncestor) aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement);
  aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry);
 }
}

function appendComment(p, token) {
 p._appendCommentNode(token, p.openElements.currentTmplContentOrNode);
}

function appendCommentToRootHtmlElement(p, token) {
 p._appendCommentNode(token, p.openElements.items[0]);
}

function appendCommentToDocument(p, token) {
 p._appendCommentNode(token, p.document);
}

function stopParsing(p, token) {
 p.stopped = true;
 if (token.location) {
  const target = p.fragmentContext ? 0 : 2;
  for (let i = p.openElements.stackTop; i >= target; i--) {
   p._setEndLocation(p.openElements.items[i], token);
  }
  if (!p.fragmentContext && p.openElements.stackTop >= 0) {
   const htmlElement = p.openElements.items[0];
   const htmlLocation = p.treeAdapter.getNodeSourceCodeLocation(htmlElement);
   if (htmlLocation && !htmlLocation.endTag) {
    p._setEndLocation(htmlElement, token);
    if (p.openElements.stackTop >= 1) {
     const bodyElement = p.openElements.items[1];
     const bodyLocation = p.treeAdapter.getNodeSourceCodeLocation(bodyElement);
     if (bodyLocation && !bodyLocation.endTag) {
      p._setEndLocation(bodyElement, token);
     }
    }
   }
  }
 }
}

function doctypeInInitialMode(p, token) {
 p._setDocumentType(token);
 const mode = token.forceQuirks ? DOCUMENT_MODE.QUIRKS : getDocumentMode(token);
 if (!isConforming(token)) {
  p._err(token, ERR.nonConformingDoctype);
 }
 p.treeAdapter.setDocumentMode(p.document, mode);
 p.insertionMode = InsertionMode.BEFORE_HTML;
}

function tokenInInitialMode(p, token) {
 p._err(token, ERR.missingDoctype, true);
 p.treeAdapter.setDocumentMode(p.document, DOCUMENT_MODE.QUIRKS);
 p.insertionMode = InsertionMode.BEFORE_HTML;
 p._processToken(token);
}

function startTagBeforeHtml(p, token) {
 if (token.tagID === TAG_ID.HTML) {
  p._insertElement(token, NS.HTML);
  p.insertionMode = InsertionMode.BEFORE_HEAD;
 } else {
  tokenBeforeHtml(p, token);
 }
}

function endTagBeforeHtml(p, token) {
 const tn = token.tagID;
 if (tn === TAG_ID.HTML || tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.BR) {
  tokenBeforeHtml(p, token);
 }
}

function tokenBeforeHtml(p, token) {
 p._insertFakeRootElement();
 p.insertionMode = InsertionMode.BEFORE_HEAD;
 p._processToken(token);
}

function startTagBeforeHead(p, token) {
 switch (token.tagID) {
 case TAG_ID.HTML:
  {
   startTagInBody(p, token);
   break;
  }

 case TAG_ID.HEAD:
  {
   p._insertElement(token, NS.HTML);
   p.headElement = p.openElements.current;
   p.insertionMode = InsertionMode.IN_HEAD;
   break;
  }

 default:
  {
   tokenBeforeHead(p, token);
  }
 }
}

function endTagBeforeHead(p, token) {
 const tn = token.tagID;
 if (tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.HTML || tn === TAG_ID.BR) {
  tokenBeforeHead(p, token);
 } else {
  p._err(token, ERR.endTagWithoutMatchingOpenElement);
 }
}

function tokenBeforeHead(p, token) {
 p._insertFakeElement(TAG_NAMES.HEAD, TAG_ID.HEAD);
 p.headElement = p.openElements.current;
 p.insertionMode = InsertionMode.IN_HEAD;
 p._processToken(token);
}

function startTagInHead(p, token) {
 switch (token.tagID) {
 case TAG_ID.HTML:
  {
   startTagInBody(p, token);
   break;
  }

 case TAG_ID.BASE:
 case TAG_ID.BASEFONT:
 case TAG_ID.BGSOUND:
 case TAG_ID.LINK:
 case TAG_ID.META:
  {
   p._appendElement(token, NS.HTML);
   token.ackSelfClosing = true;
   break;
  }

 case TAG_ID.TITLE:
  {
   p._switchToTextParsing(token, TokenizerMode.RCDATA);
   break;
  }

 case TAG_ID.NOSCRIPT:
  {
   if (p.options.scriptingEnabled) {
    p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
   } else {
    p._insertElement(token, NS.HTML);
    p.insertionMode = InsertionMode.IN_HEAD_NO_SCRIPT;
   }
   break;
  }

 case TAG_ID.NOFRAMES:
 case TAG_ID.STYLE:
  {
   p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
   break;
  }

 case TAG_ID.SCRIPT:
  {
   p._switchToTextParsing(token, TokenizerMode.SCRIPT_DATA);
   break;
  }

 case TAG_ID.TEMPLATE:
  {
   p._insertTemplate(token);
   p.activeFormattingElements.insertMarker();
   p.framesetOk = false;
   p.insertionMode = InsertionMode.IN_TEMPLATE;
   p.tmplInsertionModeStack.unshift(InsertionMode.IN_TEMPLATE);
   break;
  }

 case TAG_ID.HEAD:
  {
   p._err(token, ERR.misplacedStartTagForHeadElement);
   break;
  }

 default:
  {
   tokenInHead(p, token);
  }
 }
}

function endTagInHead(p, token) {
 switch (token.tagID) {
 case TAG_ID.HEAD:
  {
   p.openElements.pop();
   p.insertionMode = InsertionMode.AFTER_HEAD;
   break;
  }

 case TAG_ID.BODY:
 case TAG_ID.BR:
 case TAG_ID.HTML:
  {
   tokenInHead(p, token);
   break;
  }

 case TAG_ID.TEMPLATE:
  {
   templateEndTagInHead(p, token);
   break;
  }

 default:
  {
   p._err(token, ERR.endTagWithoutMatchingOpenElement);
  }
 }
}

function templateEndTagInHead(p, token) {
 if (p.openElements.tmplCount > 0) {
  p.openElements.generateImpliedEndTagsThoroughly();
  if (p.openElements.currentTagId !== TAG_ID.TEMPLATE) {
   p._err(token, ERR.closingOfElementWithOpenChildElements);
  }
  p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
  p.activeFormattingElements.clearToLastMarker();
  p.tmplInsertionModeStack.shift();
  p._resetInsertionMode();
 } else {
  p._err(token, ERR.endTagWithoutMatchingOpenElement);
 }
}

function tokenInHead(p, token) {
 p.openElements.pop();
 p.insertionMode = InsertionMode.AFTER_HEAD;
 p._processToken(token);
}

function startTagInHeadNoScript(p, token) {
 switch (token.tagID) {
 case TAG_ID.HTML:
  {
   startTagInBody(p, token);
   break;
  }

 case TAG_ID.BASEFONT:
 case TAG_ID.BGSOUND:
 case TAG_ID.HEAD:
 case TAG_ID.LINK:
 case TAG_ID.META:
 case TAG_ID.NOFRAMES:
 case TAG_ID.STYLE:
  {
   startTagInHead(p, token);
   break;
  }

 case TAG_ID.NOSCRIPT:
  {
   p._err(token, ERR.nestedNoscriptInHead);
   break;
  }

 default:
  {
   tokenInHeadNoScript(p, token);
  }
 }
}

function endTagInHeadNoScript(p, token) {
 switch (token.tagID) {
 case TAG_ID.NOSCRIPT:
  {
   p.openElements.pop();
   p.insertionMode = InsertionMode.IN_HEAD;
   break;
  }

 case TAG_ID.BR:
  {
   tokenInHeadNoScript(p, token);
   break;
  }

 default:
  {
   p._err(token, ERR.endTagWithoutMatchingOpenElement);
  }
 }
}

function tokenInHeadNoScript(p, token) {
 const errCode = token.type === TokenType.EOF ? ERR.openElementsLeftAfterEof : ERR.disallowedContentInNoscriptInHead;
 p._err(token, errCode);
 p.openElements.pop();
 p.insertionMode = InsertionMode.IN_HEAD;
 p._processToken(token);
}

function startTagAfterHead(p, token) {
 switch (token.tagID) {
 case TAG_ID.HTML:
  {
   startTagInBody(p, token);
   break;
  }

 case TAG_ID.BODY:
  {
   p._insertElement(token, NS.HTML);
   p.framesetOk = false;
   p.insertionMode = InsertionMode.IN_BODY;
   break;
  }

 case TAG_ID.FRAMESET:
  {
   p._insertElement(token, NS.HTML);
   p.insertionMode = InsertionMode.IN_FRAMESET;
   break;
  }

 case TAG_ID.BASE:
 case TAG_ID.BASEFONT:
 case TAG_ID.BGSOUND:
 case TAG_ID.LINK:
 case TAG_ID.META:
 case TAG_ID.NOFRAMES:
 case TAG_ID.SCRIPT:
 case TAG_ID.STYLE:
 case TAG_ID.TEMPLATE:
 case TAG_ID.TITLE:
  {
   p._err(token, ERR.abandonedHeadElementChild);
   p.openElements.push(p.headElement, TAG_ID.HEAD);
   startTagInHead(p, token);
   p.openElements.remove(p.headElement);
   break;
  }

 case TAG_ID.HEAD:
  {
   p._err(token, ERR.misplacedStartTagForHeadElement);
   break;
  }

 default:
  {
   tokenAfterHead(p, token);
  }
 }
}

function endTagAfterHead(p, token) {
 switch (token.tagID) {
 case TAG_ID.BODY:
 case TAG_ID.HTML:
 case TAG_ID.BR:
  {
   tokenAfterHead(p, token);
   break;
  }

 case TAG_ID.TEMPLATE:
  {
   templateEndTagInHead(p, token);
   break;
  }

 default:
  {
   p._err(token, ERR.endTagWithoutMatchingOpenElement);
  }
 }
}

function tokenAfterHead(p, token) {
 p._insertFakeElement(TAG_NAMES.BODY, TAG_ID.BODY);
 p.insertionMode = InsertionMode.IN_BODY;
 modeInBody(p, token);
}

function modeInBody(p, token) {
 switch (token.type) {
 case TokenType.CHARACTER:
  {
   characterInBody(p, token);
   break;
  }

 case TokenType.WHITESPACE_CHARACTER:
  {
   whitespaceCharacterInBody(p, token);
   break;
  }

 case TokenType.COMMENT:
  {
   appendComment(p, token);
   break;
  }

 case TokenType.START_TAG:
  {
   startTagInBody(p, token);
   break;
  }

 case TokenType.END_TAG:
  {
   endTagInBody(p, token);
   break;
  }

 case TokenType.EOF:
  {
   eofInBody(p, token);
   break;
  }
 }
}

function whitespaceCharacterInBody(p, token) {
 p._reconstructActiveFormattingElements();
 p._insertCharacters(token);
}

function characterInBody(p, token) {
 p._reconstructActiveFormattingElements();
 p._insertCharacters(token);
 p.framesetOk = false;
}

function htmlStartTagInBody(p, token) {
 if (p.openElements.tmplCount === 0) {
  p.treeAdapter.adoptAttributes(p.openElements.items[0], token.attrs);
 }
}

function bodyStartTagInBody(p, token) {
 const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
 if (bodyElement && p.openElements.tmplCount === 0) {
  p.framesetOk = false;
  p.treeAdapter.adoptAttributes(bodyElement, token.attrs);
 }
}

function framesetStartTagInBody(p, token) {
 const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
 if (p.framesetOk && bodyElement) {
  p.treeAdapter.detachNode(bodyElement);
  p.openElements.popAllUpToHtmlElement();
  p._insertElement(token, NS.HTML);
  p.insertionMode = InsertionMode.IN_FRAMESET;
 }
}

function addressStartTagInBody(p, token) {
 if (p.openElements.hasInButtonScope(TAG_ID.P)) {
  p._closePElement();
 }
 p._insertElement(token, NS.HTML);
}

function numberedHeaderStartTagInBody(p, token) {
 if (p.openElements.hasInButtonScope(TAG_ID.P)) {
  p._closePElement();
 }
 if (p.openElements.currentTagId !== undefined && NUMBERED_HEADERS.has(p.openElements.currentTagId)) {
  p.openElements.pop();
 }
 p._insertElement(token, NS.HTML);
}

function preStartTagInBody(p, token) {
 if (p.openElements.hasInButtonScope(TAG_ID.P)) {
  p._closePElement();
 }
 p._insertElement(token, NS.HTML);
 p.skipNextNewLine = true;
 p.framesetOk = false;
}

function formStartTagInBody(p, token) {
 const inTemplate = p.openElements.tmplCount > 0;
 if (!p.formElement || inTemplate) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
   p._closePElement();
  }
  p._insertElement(token, NS.HTML);
  if (!inTemplate) {
   p.formElement = p.openElements.current;
  }
 }
}

function listItemStartTagInBody(p, token) {
 p.framesetOk = false;
 const tn = token.tagID;
 for (let i = p.openElements.stackTop; i >= 0; i--) {
  const elementId = p.openElements.tagIDs[i];
  if (tn === TAG_ID.LI && elementId === TAG_ID.LI || (tn === TAG_ID.DD || tn === TAG_ID.DT) && (elementId === TAG_ID.DD || elementId === TAG_ID.DT)) {
   p.openElements.generateImpliedEndTagsWithExclusion(elementId);
   p.openElements.popUntilTagNamePopped(elementId);
   break;
  }
  if (elementId !== TAG_ID.ADDRESS && elementId !== TAG_ID.DIV && elementId !== TAG_ID.P && p._isSpecialElement(p.openElements.items[i], elementId)) {
   break;
  }
 }
 if (p.openElements.hasInButtonScope(TAG_ID.P)) {
  p._closePElement();
 }
 p._insertElement(token, NS.HTML);
}

function plaintextStartTagInBody(p, token) {
 if (p.openElements.hasInButtonScope(TAG_ID.P)) {
  p._closePElement();
 }
 p._insertElement(token, NS.HTML);
 p.tokenizer.state = TokenizerMode.PLAINTEXT;
}

function buttonStartTagInBody(p, token) {
 if (p.openElements.hasInScope(TAG_ID.BUTTON)) {
  p.openElements.generateImpliedEndTags();
  p.openElements.popUntilTagNamePopped(TAG_ID.BUTTON);
 }
 p._reconstructActiveFormattingElements();
 p._insertElement(token, NS.HTML);
 p.framesetOk = false;
}

function aStartTagInBody(p, token) {
 const activeElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(TAG_NAMES.A);
 if (activeElementEntry) {
  callAdoptionAgency(p, token);
  p.openElements.remove(activeElementEntry.element);
  p.activeFormattingElements.removeEntry(activeElementEntry);
 }
 p._reconstructActiveFormattingElements();
 p._insertElement(token, NS.HTML);
 p.activeFormattingElements.pushElement(p.openElements.current, token);
}

function bStartTagInBody(p, token) {
 p._reconstructActiveFormattingElements();
 p._insertElement(token, NS.HTML);
 p.activeFormattingElements.pushElement(p.openElements.current, token);
}

function nobrStartTagInBody(p, token) {
 p._reconstructActiveFormattingElements();
 if (p.openElements.hasInScope(TAG_ID.NOBR)) {
  callAdoptionAgency(p, token);
  p._reconstructActiveFormattingElements();
 }
 p._insertElement(token, NS.HTML);
 p.activeFormattingElements.pushElement(p.openElements.current, token);
}

function appletStartTagInBody(p, token) {
 p._reconstructActiveFormattingElements();
 p._insertElement(token, NS.HTML);
 p.activeFormattingElements.insertMarker();
 p.framesetOk = false;
}

function tableStartTagInBody(p, token) {
 if (p.treeAdapter.getDocumentMode(p.document) !== DOCUMENT_MODE.QUIRKS && p.openElements.hasInButtonScope(TAG_ID.P)) {
  p._closePElement();
 }
 p._insertElement(token, NS.HTML);
 p.framesetOk = false;
 p.insertionMode = InsertionMode.IN_TABLE;
}

function areaStartTagInBody(p, token) {
 p._reconstructActiveFormattingElements();
 p._appendElement(token, NS.HTML);
 p.framesetOk = false;
 token.ackSelfClosing = true;
}

function isHiddenInput(token) {
 const inputType = getTokenAttr(token, ATTRS.TYPE);
 return inputType != null && inputType.toLowerCase() === HIDDEN_INPUT_TYPE;
}

function inputStartTagInBody(p, token) {
 p._reconstructActiveFormattingElements();
 p._appendElement(token, NS.HTML);
 if (!isHiddenInput(token)) {
  p.framesetOk = false;
 }
 token.ackSelfClosing = true;
}

function paramStartTagInBody(p, token) {
 p._appendElement(token, NS.HTML);
 token.ackSelfClosing = true;
}

function hrStartTagInBody(p, token) {
 if (p.openElements.hasInButtonScope(TAG_ID.P)) {
  p._closePElement();
 }
 p._appendElement(token, NS.HTML);
 p.framesetOk = false;
 token.ackSelfClosing = true;
}

function imageStartTagInBody(p, token) {
 token.tagName = TAG_NAMES.IMG;
 token.tagID = TAG_ID.IMG;
 areaStartTagInBody(p, token);
}

function textareaStartTagInBody(p, token) {
 p._insertElement(token, NS.HTML);
 p.skipNextNewLine = true;
 p.tokenizer.state = TokenizerMode.RCDATA;
 p.originalInsertionMode = p.insertionMode;
 p.framesetOk = false;
 p.insertionMode = InsertionMode.TEXT;
}

function xmpStartTagInBody(p, token) {
 if (p.openElements.hasInButtonScope(TAG_ID.P)) {
  p._closePElement();
 }
 p._reconstructActiveFormattingElements();
 p.framesetOk = false;
 p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}

function iframeStartTagInBody(p, token) {
 p.framesetOk = false;
 p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}

function rawTextStartTagInBody(p, token) {
 p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}

function selectStartTagInBody(p, token) {
 p._reconstructActiveFormattingElements();
 p._insertElement(token, NS.HTML);
 p.framesetOk = false;
 p.insertionMode = p.insertionMode === InsertionMode.IN_TABLE || p.insertionMode === InsertionMode.IN_CAPTION || p.insertionMode === InsertionMode.IN_TABLE_BODY || p.insertionMode === InsertionMode.IN_ROW || p.insertionMode === InsertionMode.IN_CELL ? InsertionMode.IN_SELECT_IN_TABLE : InsertionMode.IN_SELECT;
}

function optgroupStartTagInBody(p, token) {
 if (p.openElements.currentTagId === TAG_ID.OPTION) {
  p.openElements.pop();
 }
 p._reconstructActiveFormattingElements();
 p._insertElement(token, NS.HTML);
}

function rbStartTagInBody(p, token) {
 if (p.openElements.hasInScope(TAG_ID.RUBY)) {
  p.openElements.generateImpliedEndTags();
 }
 p._insertElement(token, NS.HTML);
}

function rtStartTagInBody(p, token) {
 if (p.openElements.hasInScope(TAG_ID.RUBY)) {
  p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.RTC);
 }
 p._insertElement(token, NS.HTML);
}

function mathStartTagInBody(p, token) {
 p._reconstructActiveFormattingElements();
 adjustTokenMathMLAttrs(token);
 adjustTokenXMLAttrs(token);
 if (token.selfClosing) {
  p._appendElement(token, NS.MATHML);
 } else {
  p._insertElement(token, NS.MATHML);
 }
 token.ackSelfClosing = true;
}

function svgStartTagInBody(p, token) {
 p._reconstructActiveFormattingElements();
 adjustTokenSVGAttrs(token);
 adjustTokenXMLAttrs(token);
 if (token.selfClosing) {
  p._appendElement(token, NS.SVG);
 } else {
  p._insertElement(token, NS.SVG);
 }
 token.ackSelfClosing = true;
}

function genericStartTagInBody(p, token) {
 p._reconstructActiveFormattingElements();
 p._insertElement(token, NS.HTML);
}

function startTagInBody(p, token) {
 switch (token.tagID) {
 case TAG_ID.I:
 case TAG_ID.S:
 case TAG_ID.B:
 case TAG_ID.U:
 case TAG_ID.EM:
 case TAG_ID.TT:
 case TAG_ID.BIG:
 case TAG_ID.CODE:
 case TAG_ID.FONT:
 case TAG_ID.SMALL:
 case TAG_ID.STRIKE:
 case TAG_ID.STRONG:
  {
   bStartTagInBody(p, token);
   break;
  }

 case TAG_ID.A:
  {
   aStartTagInBody(p, token);
   break;
  }

 case TAG_ID.H1:
 case TAG_ID.H2:
 case TAG_ID.H3:
 case TAG_ID.H4:
 case TAG_ID.H5:
 case TAG_ID.H6:
  {
   numberedHeaderStartTagInBody(p, token);
   break;
  }

 case TAG_ID.P:
 case TAG_ID.DL:
 case TAG_ID.OL:
 case TAG_ID.UL:
 case TAG_ID.DIV:
 case TAG_ID.DIR:
 case TAG_ID.NAV:
 case TAG_ID.MAIN:
 case TAG_ID.MENU:
 case TAG_ID.ASIDE:
 case TAG_ID.CENTER:
 case TAG_ID.FIGURE:
 case TAG_ID.FOOTER:
 case TAG_ID.HEADER:
 case TAG_ID.HGROUP:
 case TAG_ID.DIALOG:
 case TAG_ID.DETAILS:
 case TAG_ID.ADDRESS:
 case TAG_ID.ARTICLE:
 case TAG_ID.SEARCH:
 case TAG_ID.SECTION:
 case TAG_ID.SUMMARY:
 case TAG_ID.FIELDSET:
 case TAG_ID.BLOCKQUOTE:
 case TAG_ID.FIGCAPTION:
  {
   addressStartTagInBody(p, token);
   break;
  }

 case TAG_ID.LI:
 case TAG_ID.DD:
 case TAG_ID.DT:
  {
   listItemStartTagInBody(p, token);
   break;
  }

 case TAG_ID.BR:
 case TAG_ID.IMG:
 case TAG_ID.WBR:
 case TAG_ID.AREA:
 case TAG_ID.EMBED:
 case TAG_ID.KEYGEN:
  {
   areaStartTagInBody(p, token);
   break;
  }

 case TAG_ID.HR:
  {
   hrStartTagInBody(p, token);
   break;
  }

 case TAG_ID.RB:
 case TAG_ID.RTC:
  {
   rbStartTagInBody(p, token);
   break;
  }

 case TAG_ID.RT:
 case TAG_ID.RP:
  {
   rtStartTagInBody(p, token);
   break;
  }

 case TAG_ID.PRE:
 case TAG_ID.LISTING:
  {
   preStartTagInBody(p, token);
   break;
  }

 case TAG_ID.XMP:
  {
   xmpStartTagInBody(p, token);
   break;
  }

 case TAG_ID.SVG:
  {
   svgStartTagInBody(p, token);
   break;
  }

 case TAG_ID.HTML:
  {
   htmlStartTagInBody(p, token);
   break;
  }

 case TAG_ID.BASE:
 case TAG_ID.LINK:
 case TAG_ID.META:
 case TAG_ID.STYLE:
 case TAG_ID.TITLE:
 case TAG_ID.SCRIPT:
 case TAG_ID.BGSOUND:
 case TAG_ID.BASEFONT:
 case TAG_ID.TEMPLATE:
  {
   startTagInHead(p, token);
   break;
  }

 case TAG_ID.BODY:
  {
   bodyStartTagInBody(p, token);
   break;
  }

 case TAG_ID.FORM:
  {
   formStartTagInBody(p, token);
   break;
  }

 case TAG_ID.NOBR:
  {
   nobrStartTagInBody(p, token);
   break;
  }

 case TAG_ID.MATH:
  {
   mathStartTagInBody(p, token);
   break;
  }

 case TAG_ID.TABLE:
  {
   tableStartTagInBody(p, token);
   break;
  }

 case TAG_ID.INPUT:
  {
   inputStartTagInBody(p, token);
   break;
  }

 case TAG_ID.PARAM:
 case TAG_ID.TRACK:
 case TAG_ID.SOURCE:
  {
   paramStartTagInBody(p, token);
   break;
  }

 case TAG_ID.IMAGE:
  {
   imageStartTagInBody(p, token);
   break;
  }

 case TAG_ID.BUTTON:
  {
   buttonStartTagInBody(p, token);
   break;
  }

 case TAG_ID.APPLET:
 case TAG_ID.OBJECT:
 case TAG_ID.MARQUEE:
  {
   appletStartTagInBody(p, token);
   break;
  }

 case TAG_ID.IFRAME:
  {
   iframeStartTagInBody(p, token);
   break;
  }

 case TAG_ID.SELECT:
  {
   selectStartTagInBody(p, token);
   break;
  }

 case TAG_ID.OPTION:
 case TAG_ID.OPTGROUP:
  {
   optgroupStartTagInBody(p, token);
   break;
  }

 case TAG_ID.NOEMBED:
 case TAG_ID.NOFRAMES:
  {
   rawTextStartTagInBody(p, token);
   break;
  }

 case TAG_ID.FRAMESET:
  {
   framesetStartTagInBody(p, token);
   break;
  }

 case TAG_ID.TEXTAREA:
  {
   textareaStartTagInBody(p, token);
   break;
  }

 case TAG_ID.NOSCRIPT:
  {
   if (p.options.scriptingEnabled) {
    rawTextStartTagInBody(p, token);
   } else {
    genericStartTagInBody(p, token);
   }
   break;
  }

 case TAG_ID.PLAINTEXT:
  {
   plaintextStartTagInBody(p, token);
   break;
  }

 case TAG_ID.COL:
 case TAG_ID.TH:
 case TAG_ID.TD:
 case TAG_ID.TR:
 case TAG_ID.HEAD:
 case TAG_ID.FRAME:
 case TAG_ID.TBODY:
 case TAG_ID.TFOOT:
 case TAG_ID.THEAD:
 case TAG_ID.CAPTION:
 case TAG_ID.COLGROUP:
  {
   break;
  }

 default:
  {
   genericStartTagInBody(p, token);
  }
 }
}

function bodyEndTagInBody(p, token) {
 if (p.openElements.hasInScope(TAG_ID.BODY)) {
  p.insertionMode = InsertionMode.AFTER_BODY;
  if (p.options.sourceCodeLocationInfo) {
   const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
   if (bodyElement) {
    p._setEndLocation(bodyElement, token);
   }
  }
 }
}

function htmlEndTagInBody(p, token) {
 if (p.openElements.hasInScope(TAG_ID.BODY)) {
  p.insertionMode = InsertionMode.AFTER_BODY;
  endTagAfterBody(p, token);
 }
}

function addressEndTagInBody(p, token) {
 const tn = token.tagID;
 if (p.openElements.hasInScope(tn)) {
  p.openElements.generateImpliedEndTags();
  p.openElements.popUntilTagNamePopped(tn);
 }
}

function formEndTagInBody(p) {
 const inTemplate = p.openElements.tmplCount > 0;
 const {formElement: formElement} = p;
 if (!inTemplate) {
  p.formElement = null;
 }
 if ((formElement || inTemplate) && p.openElements.hasInScope(TAG_ID.FORM)) {
  p.openElements.generateImpliedEndTags();
  if (inTemplate) {
   p.openElements.popUntilTagNamePopped(TAG_ID.FORM);
  } else if (formElement) {
   p.openElements.remove(formElement);
  }
 }
}

function pEndTagInBody(p) {
 if (!p.openElements.hasInButtonScope(TAG_ID.P)) {
  p._insertFakeElement(TAG_NAMES.P, TAG_ID.P);
 }
 p._closePElement();
}

function liEndTagInBody(p) {
 if (p.openElements.hasInListItemScope(TAG_ID.LI)) {
  p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.LI);
  p.openElements.popUntilTagNamePopped(TAG_ID.LI);
 }
}

function ddEndTagInBody(p, token) {
 const tn = token.tagID;
 if (p.openElements.hasInScope(tn)) {
  p.openElements.generateImpliedEndTagsWithExclusion(tn);
  p.openElements.popUntilTagNamePopped(tn);
 }
}

function numberedHeaderEndTagInBody(p) {
 if (p.openElements.hasNumberedHeaderInScope()) {
  p.openElements.generateImpliedEndTags();
  p.openElements.popUntilNumberedHeaderPopped();
 }
}

function appletEndTagInBody(p, token) {
 const tn = token.tagID;
 if (p.openElements.hasInScope(tn)) {
  p.openElements.generateImpliedEndTags();
  p.openElements.popUntilTagNamePopped(tn);
  p.activeFormattingElements.clearToLastMarker();
 }
}

function brEndTagInBody(p) {
 p._reconstructActiveFormattingElements();
 p._insertFakeElement(TAG_NAMES.BR, TAG_ID.BR);
 p.openElements.pop();
 p.framesetOk = false;
}

function genericEndTagInBody(p, token) {
 const tn = token.tagName;
 const tid = token.tagID;
 for (let i = p.openElements.stackTop; i > 0; i--) {
  const element = p.openElements.items[i];
  const elementId = p.openElements.tagIDs[i];
  if (tid === elementId && (tid !== TAG_ID.UNKNOWN || p.treeAdapter.getTagName(element) === tn)) {
   p.openElements.generateImpliedEndTagsWithExclusion(tid);
   if (p.openElements.stackTop >= i) p.openElements.shortenToLength(i);
   break;
  }
  if (p._isSpecialElement(element, elementId)) {
   break;
  }
 }
}

function endTagInBody(p, token) {
 switch (token.tagID) {
 case TAG_ID.A:
 case TAG_ID.B:
 case TAG_ID.I:
 case TAG_ID.S:
 case TAG_ID.U:
 case TAG_ID.EM:
 case TAG_ID.TT:
 case TAG_ID.BIG:
 case TAG_ID.CODE:
 case TAG_ID.FONT:
 case TAG_ID.NOBR:
 case TAG_ID.SMALL:
 case TAG_ID.STRIKE:
 case TAG_ID.STRONG:
  {
   callAdoptionAgency(p, token);
   break;
  }

 case TAG_ID.P:
  {
   pEndTagInBody(p);
   break;
  }

 case TAG_ID.DL:
 case TAG_ID.UL:
 case TAG_ID.OL:
 case TAG_ID.DIR:
 case TAG_ID.DIV:
 case TAG_ID.NAV:
 case TAG_ID.PRE:
 case TAG_ID.MAIN:
 case TAG_ID.MENU:
 case TAG_ID.ASIDE:
 case TAG_ID.BUTTON:
 case TAG_ID.CENTER:
 case TAG_ID.FIGURE:
 case TAG_ID.FOOTER:
 case TAG_ID.HEADER:
 case TAG_ID.HGROUP:
 case TAG_ID.DIALOG:
 case TAG_ID.ADDRESS:
 case TAG_ID.ARTICLE:
 case TAG_ID.DETAILS:
 case TAG_ID.SEARCH:
 case TAG_ID.SECTION:
 case TAG_ID.SUMMARY:
 case TAG_ID.LISTING:
 case TAG_ID.FIELDSET:
 case TAG_ID.BLOCKQUOTE:
 case TAG_ID.FIGCAPTION:
  {
   addressEndTagInBody(p, token);
   break;
  }

 case TAG_ID.LI:
  {
   liEndTagInBody(p);
   break;
  }

 case TAG_ID.DD:
 case TAG_ID.DT:
  {
   ddEndTagInBody(p, token);
   break;
  }

 case TAG_ID.H1:
 case TAG_ID.H2:
 case TAG_ID.H3:
 case TAG_ID.H4:
 case TAG_ID.H5:
 case TAG_ID.H6:
  {
   numberedHeaderEndTagInBody(p);
   break;
  }

 case TAG_ID.BR:
  {
   brEndTagInBody(p);
   break;
  }

 case TAG_ID.BODY:
  {
   bodyEndTagInBody(p, token);
   break;
  }

 case TAG_ID.HTML:
  {
   htmlEndTagInBody(p, token);
   break;
  }

 case TAG_ID.FORM:
  {
   formEndTagInBody(p);
   break;
  }

 case TAG_ID.APPLET:
 case TAG_ID.OBJECT:
 case TAG_ID.MARQUEE:
  {
   appletEndTagInBody(p, token);
   break;
  }

 case TAG_ID.TEMPLATE:
  {
   templateEndTagInHead(p, token);
   break;
  }

 default:
  {
   genericEndTagInBody(p, token);
  }
 }
}

function eofInBody(p, token) {
 if (p.tmplInsertionModeStack.length > 0) {
  eofInTemplate(p, token);
 } else {
  stopParsing(p, token);
 }
}

function endTagInText(p, token) {
 var _a;
 if (token.tagID === TAG_ID.SCRIPT) {
  (_a = p.scriptHandler) === null || _a === void 0 ? void 0 : _a.call(p, p.openElements.current);
 }
 p.openElements.pop();
 p.insertionMode = p.originalInsertionMode;
}

function eofInText(p, token) {
 p._err(token, ERR.eofInElementThatCanContainOnlyText);
 p.openElements.pop();
 p.insertionMode = p.originalInsertionMode;
 p.onEof(token);
}

function characterInTable(p, token) {
 if (p.openElements.currentTagId !== undefined && TABLE_STRUCTURE_TAGS.has(p.openElements.currentTagId)) {
  p.pendingCharacterTokens.length = 0;
  p.hasNonWhitespacePendingCharacterToken = false;
  p.originalInsertionMode = p.insertionMode;
  p.insertionMode = InsertionMode.IN_TABLE_TEXT;
  switch (token.type) {
  case TokenType.CHARACTER:
   {
    characterInTableText(p, token);
    break;
   }

  case TokenType.WHITESPACE_CHARACTER:
   {
    whitespaceCharacterInTableText(p, token);
    break;
   }
  }
 } else {
  tokenInTable(p, token);
 }
}

function captionStartTagInTable(p, token) {
 p.openElements.clearBackToTableContext();
 p.activeFormattingElements.insertMarker();
 p._insertElement(token, NS.HTML);
 p.insertionMode = InsertionMode.IN_CAPTION;
}

function colgroupStartTagInTable(p, token) {
 p.openElements.clearBackToTableContext();
 p._insertElement(token, NS.HTML);
 p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
}

function colStartTagInTable(p, token) {
 p.openElements.clearBackToTableContext();
 p._insertFakeElement(TAG_NAMES.COLGROUP, TAG_ID.COLGROUP);
 p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
 startTagInColumnGroup(p, token);
}

function tbodyStartTagInTable(p, token) {
 p.openElements.clearBackToTableContext();
 p._insertElement(token, NS.HTML);
 p.insertionMode = InsertionMode.IN_TABLE_BODY;
}

function tdStartTagInTable(p, token) {
 p.openElements.clearBackToTableContext();
 p._insertFakeElement(TAG_NAMES.TBODY, TAG_ID.TBODY);
 p.insertionMode = InsertionMode.IN_TABLE_BODY;
 startTagInTableBody(p, token);
}

function tableStartTagInTable(p, token) {
 if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
  p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
  p._resetInsertionMode();
  p._processStartTag(token);
 }
}

function inputStartTagInTable(p, token) {
 if (isHiddenInput(token)) {
  p._appendElement(token, NS.HTML);
 } else {
  tokenInTable(p, token);
 }
 token.ackSelfClosing = true;
}

function formStartTagInTable(p, token) {
 if (!p.formElement && p.openElements.tmplCount === 0) {
  p._insertElement(token, NS.HTML);
  p.formElement = p.openElements.current;
  p.openElements.pop();
 }
}

function startTagInTable(p, token) {
 switch (token.tagID) {
 case TAG_ID.TD:
 case TAG_ID.TH:
 case TAG_ID.TR:
  {
   tdStartTagInTable(p, token);
   break;
  }

 case TAG_ID.STYLE:
 case TAG_ID.SCRIPT:
 case TAG_ID.TEMPLATE:
  {
   startTagInHead(p, token);
   break;
  }

 case TAG_ID.COL:
  {
   colStartTagInTable(p, token);
   break;
  }

 case TAG_ID.FORM:
  {
   formStartTagInTable(p, token);
   break;
  }

 case TAG_ID.TABLE:
  {
   tableStartTagInTable(p, token);
   break;
  }

 case TAG_ID.TBODY:
 case TAG_ID.TFOOT:
 case TAG_ID.THEAD:
  {
   tbodyStartTagInTable(p, token);
   break;
  }

 case TAG_ID.INPUT:
  {
   inputStartTagInTable(p, token);
   break;
  }

 case TAG_ID.CAPTION:
  {
   captionStartTagInTable(p, token);
   break;
  }

 case TAG_ID.COLGROUP:
  {
   colgroupStartTagInTable(p, token);
   break;
  }

 default:
  {
   tokenInTable(p, token);
  }
 }
}

function endTagInTable(p, token) {
 switch (token.tagID) {
 case TAG_ID.TABLE:
  {
   if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
    p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
    p._resetInsertionMode();
   }
   break;
  }

 case TAG_ID.TEMPLATE:
  {
   templateEndTagInHead(p, token);
   break;
  }

 case TAG_ID.BODY:
 case TAG_ID.CAPTION:
 case TAG_ID.COL:
 case TAG_ID.COLGROUP:
 case TAG_ID.HTML:
 case TAG_ID.TBODY:
 case TAG_ID.TD:
 case TAG_ID.TFOOT:
 case TAG_ID.TH:
 case TAG_ID.THEAD:
 case TAG_ID.TR:
  {
   break;
  }

 default:
  {
   tokenInTable(p, token);
  }
 }
}

function tokenInTable(p, token) {
 const savedFosterParentingState = p.fosterParentingEnabled;
 p.fosterParentingEnabled = true;
 modeInBody(p, token);
 p.fosterParentingEnabled = savedFosterParentingState;
}

function whitespaceCharacterInTableText(p, token) {
 p.pendingCharacterTokens.push(token);
}

function characterInTableText(p, token) {
 p.pendingCharacterTokens.push(token);
 p.hasNonWhitespacePendingCharacterToken = true;
}

function tokenInTableText(p, token) {
 let i = 0;
 if (p.hasNonWhitespacePendingCharacterToken) {
  for (;i < p.pendingCharacterTokens.length; i++) {
   tokenInTable(p, p.pendingCharacterTokens[i]);
  }
 } else {
  for (;i < p.pendingCharacterTokens.length; i++) {
   p._insertCharacters(p.pendingCharacterTokens[i]);
  }
 }
 p.insertionMode = p.originalInsertionMode;
 p._processToken(token);
}

const TABLE_VOID_ELEMENTS = new Set([ TAG_ID.CAPTION, TAG_ID.COL, TAG_ID.COLGROUP, TAG_ID.TBODY, TAG_ID.TD, TAG_ID.TFOOT, TAG_ID.TH, TAG_ID.THEAD, TAG_ID.TR ]);

function startTagInCaption(p, token) {
 const tn = token.tagID;
 if (TABLE_VOID_ELEMENTS.has(tn)) {
  if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
   p.openElements.generateImpliedEndTags();
   p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
   p.activeFormattingElements.clearToLastMarker();
   p.insertionMode = InsertionMode.IN_TABLE;
   startTagInTable(p, token);
  }
 } else {
  startTagInBody(p, token);
 }
}

function endTagInCaption(p, token) {
 const tn = token.tagID;
 switch (tn) {
 case TAG_ID.CAPTION:
 case TAG_ID.TABLE:
  {
   if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
    p.activeFormattingElements.clearToLastMarker();
    p.insertionMode = InsertionMode.IN_TABLE;
    if (tn === TAG_ID.TABLE) {
     endTagInTable(p, token);
    }
   }
   break;
  }

 case TAG_ID.BODY:
 case TAG_ID.COL:
 case TAG_ID.COLGROUP:
 case TAG_ID.HTML:
 case TAG_ID.TBODY:
 case TAG_ID.TD:
 case TAG_ID.TFOOT:
 case TAG_ID.TH:
 case TAG_ID.THEAD:
 case TAG_ID.TR:
  {
   break;
  }

 default:
  {
   endTagInBody(p, token);
  }
 }
}

function startTagInColumnGroup(p, token) {
 switch (token.tagID) {
 case TAG_ID.HTML:
  {
   startTagInBody(p, token);
   break;
  }

 case TAG_ID.COL:
  {
   p._appendElement(token, NS.HTML);
   token.ackSelfClosing = true;
   break;
  }

 case TAG_ID.TEMPLATE:
  {
   startTagInHead(p, token);
   break;
  }

 default:
  {
   tokenInColumnGroup(p, token);
  }
 }
}

function endTagInColumnGroup(p, token) {
 switch (token.tagID) {
 case TAG_ID.COLGROUP:
  {
   if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE;
   }
   break;
  }

 case TAG_ID.TEMPLATE:
  {
   templateEndTagInHead(p, token);
   break;
  }

 case TAG_ID.COL:
  {
   break;
  }

 default:
  {
   tokenInColumnGroup(p, token);
  }
 }
}

function tokenInColumnGroup(p, token) {
 if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
  p.openElements.pop();
  p.insertionMode = InsertionMode.IN_TABLE;
  p._processToken(token);
 }
}

function startTagInTableBody(p, token) {
 switch (token.tagID) {
 case TAG_ID.TR:
  {
   p.openElements.clearBackToTableBodyContext();
   p._insertElement(token, NS.HTML);
   p.insertionMode = InsertionMode.IN_ROW;
   break;
  }

 case TAG_ID.TH:
 case TAG_ID.TD:
  {
   p.openElements.clearBackToTableBodyContext();
   p._insertFakeElement(TAG_NAMES.TR, TAG_ID.TR);
   p.insertionMode = InsertionMode.IN_ROW;
   startTagInRow(p, token);
   break;
  }

 case TAG_ID.CAPTION:
 case TAG_ID.COL:
 case TAG_ID.COLGROUP:
 case TAG_ID.TBODY:
 case TAG_ID.TFOOT:
 case TAG_ID.THEAD:
  {
   if (p.openElements.hasTableBodyContextInTableScope()) {
    p.openElements.clearBackToTableBodyContext();
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE;
    startTagInTable(p, token);
   }
   break;
  }

 default:
  {
   startTagInTable(p, token);
  }
 }
}

function endTagInTableBody(p, token) {
 const tn = token.tagID;
 switch (token.tagID) {
 case TAG_ID.TBODY:
 case TAG_ID.TFOOT:
 case TAG_ID.THEAD:
  {
   if (p.openElements.hasInTableScope(tn)) {
    p.openElements.clearBackToTableBodyContext();
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE;
   }
   break;
  }

 case TAG_ID.TABLE:
  {
   if (p.openElements.hasTableBodyContextInTableScope()) {
    p.openElements.clearBackToTableBodyContext();
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE;
    endTagInTable(p, token);
   }
   break;
  }

 case TAG_ID.BODY:
 case TAG_ID.CAPTION:
 case TAG_ID.COL:
 case TAG_ID.COLGROUP:
 case TAG_ID.HTML:
 case TAG_ID.TD:
 case TAG_ID.TH:
 case TAG_ID.TR:
  {
   break;
  }

 default:
  {
   endTagInTable(p, token);
  }
 }
}

function startTagInRow(p, token) {
 switch (token.tagID) {
 case TAG_ID.TH:
 case TAG_ID.TD:
  {
   p.openElements.clearBackToTableRowContext();
   p._insertElement(token, NS.HTML);
   p.insertionMode = InsertionMode.IN_CELL;
   p.activeFormattingElements.insertMarker();
   break;
  }

 case TAG_ID.CAPTION:
 case TAG_ID.COL:
 case TAG_ID.COLGROUP:
 case TAG_ID.TBODY:
 case TAG_ID.TFOOT:
 case TAG_ID.THEAD:
 case TAG_ID.TR:
  {
   if (p.openElements.hasInTableScope(TAG_ID.TR)) {
    p.openElements.clearBackToTableRowContext();
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE_BODY;
    startTagInTableBody(p, token);
   }
   break;
  }

 default:
  {
   startTagInTable(p, token);
  }
 }
}

function endTagInRow(p, token) {
 switch (token.tagID) {
 case TAG_ID.TR:
  {
   if (p.openElements.hasInTableScope(TAG_ID.TR)) {
    p.openElements.clearBackToTableRowContext();
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE_BODY;
   }
   break;
  }

 case TAG_ID.TABLE:
  {
   if (p.openElements.hasInTableScope(TAG_ID.TR)) {
    p.openElements.clearBackToTableRowContext();
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE_BODY;
    endTagInTableBody(p, token);
   }
   break;
  }

 case TAG_ID.TBODY:
 case TAG_ID.TFOOT:
 case TAG_ID.THEAD:
  {
   if (p.openElements.hasInTableScope(token.tagID) || p.openElements.hasInTableScope(TAG_ID.TR)) {
    p.openElements.clearBackToTableRowContext();
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE_BODY;
    endTagInTableBody(p, token);
   }
   break;
  }

 case TAG_ID.BODY:
 case TAG_ID.CAPTION:
 case TAG_ID.COL:
 case TAG_ID.COLGROUP:
 case TAG_ID.HTML:
 case TAG_ID.TD:
 case TAG_ID.TH:
  {
   break;
  }

 default:
  {
   endTagInTable(p, token);
  }
 }
}

function startTagInCell(p, token) {
 const tn = token.tagID;
 if (TABLE_VOID_ELEMENTS.has(tn)) {
  if (p.openElements.hasInTableScope(TAG_ID.TD) || p.openElements.hasInTableScope(TAG_ID.TH)) {
   p._closeTableCell();
   startTagInRow(p, token);
  }
 } else {
  startTagInBody(p, token);
 }
}

function endTagInCell(p, token) {
 const tn = token.tagID;
 switch (tn) {
 case TAG_ID.TD:
 case TAG_ID.TH:
  {
   if (p.openElements.hasInTableScope(tn)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(tn);
    p.activeFormattingElements.clearToLastMarker();
    p.insertionMode = InsertionMode.IN_ROW;
   }
   break;
  }

 case TAG_ID.TABLE:
 case TAG_ID.TBODY:
 case TAG_ID.TFOOT:
 case TAG_ID.THEAD:
 case TAG_ID.TR:
  {
   if (p.openElements.hasInTableScope(tn)) {
    p._closeTableCell();
    endTagInRow(p, token);
   }
   break;
  }

 case TAG_ID.BODY:
 case TAG_ID.CAPTION:
 case TAG_ID.COL:
 case TAG_ID.COLGROUP:
 case TAG_ID.HTML:
  {
   break;
  }

 default:
  {
   endTagInBody(p, token);
  }
 }
}

function startTagInSelect(p, token) {
 switch (token.tagID) {
 case TAG_ID.HTML:
  {
   startTagInBody(p, token);
   break;
  }

 case TAG_ID.OPTION:
  {
   if (p.openElements.currentTagId === TAG_ID.OPTION) {
    p.openElements.pop();
   }
   p._insertElement(token, NS.HTML);
   break;
  }

 case TAG_ID.OPTGROUP:
  {
   if (p.openElements.currentTagId === TAG_ID.OPTION) {
    p.openElements.pop();
   }
   if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
    p.openElements.pop();
   }
   p._insertElement(token, NS.HTML);
   break;
  }

 case TAG_ID.HR:
  {
   if (p.openElements.currentTagId === TAG_ID.OPTION) {
    p.openElements.pop();
   }
   if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
    p.openElements.pop();
   }
   p._appendElement(token, NS.HTML);
   token.ackSelfClosing = true;
   break;
  }

 case TAG_ID.INPUT:
 case TAG_ID.KEYGEN:
 case TAG_ID.TEXTAREA:
 case TAG_ID.SELECT:
  {
   if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
    p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
    p._resetInsertionMode();
    if (token.tagID !== TAG_ID.SELECT) {
     p._processStartTag(token);
    }
   }
   break;
  }

 case TAG_ID.SCRIPT:
 case TAG_ID.TEMPLATE:
  {
   startTagInHead(p, token);
   break;
  }
 }
}

function endTagInSelect(p, token) {
 switch (token.tagID) {
 case TAG_ID.OPTGROUP:
  {
   if (p.openElements.stackTop > 0 && p.openElements.currentTagId === TAG_ID.OPTION && p.openElements.tagIDs[p.openElements.stackTop - 1] === TAG_ID.OPTGROUP) {
    p.openElements.pop();
   }
   if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
    p.openElements.pop();
   }
   break;
  }

 case TAG_ID.OPTION:
  {
   if (p.openElements.currentTagId === TAG_ID.OPTION) {
    p.openElements.pop();
   }
   break;
  }

 case TAG_ID.SELECT:
  {
   if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
    p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
    p._resetInsertionMode();
   }
   break;
  }

 case TAG_ID.TEMPLATE:
  {
   templateEndTagInHead(p, token);
   break;
  }
 }
}

function startTagInSelectInTable(p, token) {
 const tn = token.tagID;
 if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
  p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
  p._resetInsertionMode();
  p._processStartTag(token);
 } else {
  startTagInSelect(p, token);
 }
}

function endTagInSelectInTable(p, token) {
 const tn = token.tagID;
 if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
  if (p.openElements.hasInTableScope(tn)) {
   p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
   p._resetInsertionMode();
   p.onEndTag(token);
  }
 } else {
  endTagInSelect(p, token);
 }
}

function startTagInTemplate(p, token) {
 switch (token.tagID) {
 case TAG_ID.BASE:
 case TAG_ID.BASEFONT:
 case TAG_ID.BGSOUND:
 case TAG_ID.LINK:
 case TAG_ID.META:
 case TAG_ID.NOFRAMES:
 case TAG_ID.SCRIPT:
 case TAG_ID.STYLE:
 case TAG_ID.TEMPLATE:
 case TAG_ID.TITLE:
  {
   startTagInHead(p, token);
   break;
  }

 case TAG_ID.CAPTION:
 case TAG_ID.COLGROUP:
 case TAG_ID.TBODY:
 case TAG_ID.TFOOT:
 case TAG_ID.THEAD:
  {
   p.tmplInsertionModeStack[0] = InsertionMode.IN_TABLE;
   p.insertionMode = InsertionMode.IN_TABLE;
   startTagInTable(p, token);
   break;
  }

 case TAG_ID.COL:
  {
   p.tmplInsertionModeStack[0] = InsertionMode.IN_COLUMN_GROUP;
   p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
   startTagInColumnGroup(p, token);
   break;
  }

 case TAG_ID.TR:
  {
   p.tmplInsertionModeStack[0] = InsertionMode.IN_TABLE_BODY;
   p.insertionMode = InsertionMode.IN_TABLE_BODY;
   startTagInTableBody(p, token);
   break;
  }

 case TAG_ID.TD:
 case TAG_ID.TH:
  {
   p.tmplInsertionModeStack[0] = InsertionMode.IN_ROW;
   p.insertionMode = InsertionMode.IN_ROW;
   startTagInRow(p, token);
   break;
  }

 default:
  {
   p.tmplInsertionModeStack[0] = InsertionMode.IN_BODY;
   p.insertionMode = InsertionMode.IN_BODY;
   startTagInBody(p, token);
  }
 }
}

function endTagInTemplate(p, token) {
 if (token.tagID === TAG_ID.TEMPLATE) {
  templateEndTagInHead(p, token);
 }
}

function eofInTemplate(p, token) {
 if (p.openElements.tmplCount > 0) {
  p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
  p.activeFormattingElements.clearToLastMarker();
  p.tmplInsertionModeStack.shift();
  p._resetInsertionMode();
  p.onEof(token);
 } else {
  stopParsing(p, token);
 }
}

function startTagAfterBody(p, token) {
 if (token.tagID === TAG_ID.HTML) {
  startTagInBody(p, token);
 } else {
  tokenAfterBody(p, token);
 }
}

function endTagAfterBody(p, token) {
 var _a;
 if (token.tagID === TAG_ID.HTML) {
  if (!p.fragmentContext) {
   p.insertionMode = InsertionMode.AFTER_AFTER_BODY;
  }
  if (p.options.sourceCodeLocationInfo && p.openElements.tagIDs[0] === TAG_ID.HTML) {
   p._setEndLocation(p.openElements.items[0], token);
   const bodyElement = p.openElements.items[1];
   if (bodyElement && !((_a = p.treeAdapter.getNodeSourceCodeLocation(bodyElement)) === null || _a === void 0 ? void 0 : _a.endTag)) {
    p._setEndLocation(bodyElement, token);
   }
  }
 } else {
  tokenAfterBody(p, token);
 }
}

function tokenAfterBody(p, token) {
 p.insertionMode = InsertionMode.IN_BODY;
 modeInBody(p, token);
}

function startTagInFrameset(p, token) {
 switch (token.tagID) {
 case TAG_ID.HTML:
  {
   startTagInBody(p, token);
   break;
  }

 case TAG_ID.FRAMESET:
  {
   p._insertElement(token, NS.HTML);
   break;
  }

 case TAG_ID.FRAME:
  {
   p._appendElement(token, NS.HTML);
   token.ackSelfClosing = true;
   break;
  }

 case TAG_ID.NOFRAMES:
  {
   startTagInHead(p, token);
   break;
  }
 }
}

function endTagInFrameset(p, token) {
 if (token.tagID === TAG_ID.FRAMESET && !p.openElements.isRootHtmlElementCurrent()) {
  p.openElements.pop();
  if (!p.fragmentContext && p.openElements.currentTagId !== TAG_ID.FRAMESET) {
   p.insertionMode = InsertionMode.AFTER_FRAMESET;
  }
 }
}

function startTagAfterFrameset(p, token) {
 switch (token.tagID) {
 case TAG_ID.HTML:
  {
   startTagInBody(p, token);
   break;
  }

 case TAG_ID.NOFRAMES:
  {
   startTagInHead(p, token);
   break;
  }
 }
}

function endTagAfterFrameset(p, token) {
 if (token.tagID === TAG_ID.HTML) {
  p.insertionMode = InsertionMode.AFTER_AFTER_FRAMESET;
 }
}

function startTagAfterAfterBody(p, token) {
 if (token.tagID === TAG_ID.HTML) {
  startTagInBody(p, token);
 } else {
  tokenAfterAfterBody(p, token);
 }
}

function tokenAfterAfterBody(p, token) {
 p.insertionMode = InsertionMode.IN_BODY;
 modeInBody(p, token);
}

function startTagAfterAfterFrameset(p, token) {
 switch (token.tagID) {
 case TAG_ID.HTML:
  {
   startTagInBody(p, token);
   break;
  }

 case TAG_ID.NOFRAMES:
  {
   startTagInHead(p, token);
   break;
  }
 }
}

function nullCharacterInForeignContent(p, token) {
 token.chars = REPLACEMENT_CHARACTER;
 p._insertCharacters(token);
}

function characterInForeignContent(p, token) {
 p._insertCharacters(token);
 p.framesetOk = false;
}

function popUntilHtmlOrIntegrationPoint(p) {
 while (p.treeAdapter.getNamespaceURI(p.openElements.current) !== NS.HTML && p.openElements.currentTagId !== undefined && !p._isIntegrationPoint(p.openElements.currentTagId, p.openElements.current)) {
  p.openElements.pop();
 }
}

function startTagInForeignContent(p, token) {
 if (causesExit(token)) {
  popUntilHtmlOrIntegrationPoint(p);
  p._startTagOutsideForeignContent(token);
 } else {
  const current = p._getAdjustedCurrentElement();
  const currentNs = p.treeAdapter.getNamespaceURI(current);
  if (currentNs === NS.MATHML) {
   adjustTokenMathMLAttrs(token);
  } else if (currentNs === NS.SVG) {
   adjustTokenSVGTagName(token);
   adjustTokenSVGAttrs(token);
  }
  adjustTokenXMLAttrs(token);
  if (token.selfClosing) {
   p._appendElement(token, currentNs);
  } else {
   p._insertElement(token, currentNs);
  }
  token.ackSelfClosing = true;
 }
}

function endTagInForeignContent(p, token) {
 if (token.tagID === TAG_ID.P || token.tagID === TAG_ID.BR) {
  popUntilHtmlOrIntegrationPoint(p);
  p._endTagOutsideForeignContent(token);
  return;
 }
 for (let i = p.openElements.stackTop; i > 0; i--) {
  const element = p.openElements.items[i];
  if (p.treeAdapter.getNamespaceURI(element) === NS.HTML) {
   p._endTagOutsideForeignContent(token);
   break;
  }
  const tagName = p.treeAdapter.getTagName(element);
  if (tagName.toLowerCase() === token.tagName) {
   token.tagName = tagName;
   p.openElements.shortenToLength(i);
   break;
  }
 }
}

new Set([ TAG_NAMES.AREA, TAG_NAMES.BASE, TAG_NAMES.BASEFONT, TAG_NAMES.BGSOUND, TAG_NAMES.BR, TAG_NAMES.COL, TAG_NAMES.EMBED, TAG_NAMES.FRAME, TAG_NAMES.HR, TAG_NAMES.IMG, TAG_NAMES.INPUT, TAG_NAMES.KEYGEN, TAG_NAMES.LINK, TAG_NAMES.META, TAG_NAMES.PARAM, TAG_NAMES.SOURCE, TAG_NAMES.TRACK, TAG_NAMES.WBR ]);

function parse$1(html, options) {
 return Parser.parse(html, options);
}

function parseFragment(fragmentContext, html, options) {
 if (typeof fragmentContext === "string") {
  options = html;
  html = fragmentContext;
  fragmentContext = null;
 }
 const parser = Parser.getFragmentParser(fragmentContext, options);
 parser.tokenizer.write(html, true);
 return parser.getFragment();
}

({
 HTML: NS.HTML,
 XML: NS.XML,
 MATHML: NS.MATHML,
 SVG: NS.SVG,
 XLINK: NS.XLINK,
 XMLNS: NS.XMLNS
});

function isDocument(node) {
 return node.nodeName === "#document";
}

function isDocumentFragment(node) {
 return node.nodeName === "#document-fragment";
}

function isTemplateNode(node) {
 return node.nodeName === "template";
}

const isElementNode = defaultTreeAdapter.isElementNode;

const isCommentNode = defaultTreeAdapter.isCommentNode;

const isDocumentTypeNode = defaultTreeAdapter.isDocumentTypeNode;

const isTextNode = defaultTreeAdapter.isTextNode;

function isParentNode(node) {
 return isDocument(node) || isDocumentFragment(node) || isElementNode(node) || isTemplateNode(node);
}

defaultTreeAdapter.appendChild;

function traverse(node, visitor, parent) {
 const shouldVisitChildren = typeof visitor["pre:node"] !== "function" || visitor["pre:node"](node, parent) !== false;
 if (shouldVisitChildren && isParentNode(node)) {
  for (const child of node.childNodes) {
   traverse(child, visitor, node);
  }
 }
 if (typeof visitor.node === "function") {
  visitor.node(node, parent);
 }
 if (typeof visitor.document === "function" && isDocument(node)) {
  visitor.document(node);
 }
 if (typeof visitor.documentFragment === "function" && isDocumentFragment(node)) {
  visitor.documentFragment(node, parent);
 }
 if (typeof visitor.element === "function" && isElementNode(node)) {
  visitor.element(node, parent);
 }
 if (typeof visitor.template === "function" && isTemplateNode(node)) {
  visitor.template(node, parent);
 }
 if (typeof visitor.comment === "function" && isCommentNode(node)) {
  visitor.comment(node, parent);
 }
 if (typeof visitor.text === "function" && isTextNode(node)) {
  visitor.text(node, parent);
 }
 if (typeof visitor.documentType === "function" && isDocumentTypeNode(node)) {
  visitor.documentType(node, parent);
 }
}

const s = e => f(e)?.t;

const reflectedAttributesSource = [ [ "accept", [ "input" ] ], [ [ "accept-charset", "acceptCharset" ], [ "form" ] ], [ [ "accesskey", "accessKey" ], [ "*" ] ], [ "action", [ "form" ] ], [ "align", [ "caption", "col", "colgroup", "hr", "iframe", "img", "table", "tbody", "td", "tfoot", "th", "thead", "tr" ] ], [ "allow", [ "iframe" ] ], [ "alt", [ "area", "img", "input" ] ], [ "async", [ "script" ] ], [ "autocapitalize", [ "*" ] ], [ "autocomplete", [ "form", "input", "select", "textarea" ] ], [ "autofocus", [ "button", "input", "keygen", "select", "textarea" ] ], [ "autoplay", [ "audio", "video" ] ], [ "background", [ "body" ] ], [ [ "bgcolor", "bgColor" ], [ "body", "marquee", "table", "td", "th", "tr" ] ], [ "border", [ "img", "object", "table" ] ], [ "buffered", [] ], [ "capture", [] ], [ "challenge", [] ], [ "charset", [ "script" ] ], [ "checked", [ "input" ] ], [ "cite", [ "blockquote", "del", "ins", "q" ] ], [ [ "class", "className" ], [ "*" ] ], [ "code", [] ], [ "codebase", [] ], [ "color", [ "font", "hr" ] ], [ "cols", [ "textarea" ] ], [ [ "colspan", "colSpan" ], [ "td", "th" ] ], [ "content", [ "meta" ] ], [ [ "contenteditable", "contentEditable" ], [ "*" ] ], [ [ "contextmenu" ], [] ], [ "controls", [ "audio", "video" ] ], [ "coords", [ "area" ] ], [ [ "crossorigin", "crossOrigin" ], [ "audio", "img", "link", "script", "video" ] ], [ "csp", [ "iframe" ] ], [ "data", [ "object" ] ], [ [ "datetime", "dateTime" ], [ "del", "ins", "time" ] ], [ "decoding", [ "img" ] ], [ "default", [ "track" ] ], [ "defer", [ "script" ] ], [ "dir", [ "*" ] ], [ [ "dirname", "dirName" ], [ "input", "textarea" ] ], [ "disabled", [ "button", "fieldset", "input", "optgroup", "option", "select", "textarea" ] ], [ "download", [ "a", "area" ] ], [ "draggable", [ "*" ] ], [ "enctype", [ "form" ] ], [ [ "enterkeyhint", "enterKeyHint" ], [ "textarea", "contenteditable" ] ], [ "for", [] ], [ "form", [] ], [ [ "formaction", "formAction" ], [ "input", "button" ] ], [ [ "formenctype", "formEnctype" ], [ "button", "input" ] ], [ [ "formmethod", "formMethod" ], [ "button", "input" ] ], [ [ "formnovalidate", "formNoValidate" ], [ "button", "input" ] ], [ [ "formtarget", "formTarget" ], [ "button", "input" ] ], [ "headers", [ "td", "th" ] ], [ "height", [ "canvas", "embed", "iframe", "img", "input", "object", "video" ] ], [ "hidden", [ "*" ] ], [ "high", [ "meter" ] ], [ "href", [ "a", "area", "base", "link" ] ], [ "hreflang", [ "a", "link" ] ], [ [ "http-equiv", "httpEquiv" ], [ "meta" ] ], [ "icon", [] ], [ "id", [ "*" ] ], [ "importance", [] ], [ "integrity", [ "link", "script" ] ], [ "intrinsicsize", [] ], [ [ "inputmode", "inputMode" ], [ "textarea", "contenteditable" ] ], [ [ "ismap", "isMap" ], [ "img" ] ], [ "itemprop", [] ], [ "keytype", [] ], [ "kind", [ "track" ] ], [ "label", [ "optgroup", "option", "track" ] ], [ "lang", [ "*" ] ], [ "language", [] ], [ "loading", [ "img", "iframe" ] ], [ "list", [] ], [ "loop", [ "audio", "marquee", "video" ] ], [ "low", [ "meter" ] ], [ "manifest", [] ], [ "max", [ "input", "meter", "progress" ] ], [ [ "maxlength", "maxLength" ], [ "input", "textarea" ] ], [ [ "minlength", "minLength" ], [ "input", "textarea" ] ], [ "media", [ "link", "source", "style" ] ], [ "method", [ "form" ] ], [ "min", [ "input", "meter" ] ], [ "multiple", [ "input", "select" ] ], [ "muted", [ "audio", "video" ] ], [ "name", [ "button", "form", "fieldset", "iframe", "input", "object", "output", "select", "textarea", "map", "meta", "param" ] ], [ [ "novalidate", "noValidate" ], [ "form" ] ], [ "open", [ "details" ] ], [ "optimum", [ "meter" ] ], [ "pattern", [ "input" ] ], [ "ping", [ "a", "area" ] ], [ "placeholder", [ "input", "textarea" ] ], [ "poster", [ "video" ] ], [ "preload", [ "audio", "video" ] ], [ "radiogroup", [] ], [ [ "readonly", "readOnly" ], [ "input", "textarea" ] ], [ [ "referrerpolicy", "referrerPolicy" ], [ "a", "area", "iframe", "img", "link", "script" ] ], [ "rel", [ "a", "area", "link" ] ], [ "required", [ "input", "select", "textarea" ] ], [ "reversed", [ "ol" ] ], [ "rows", [ "textarea" ] ], [ [ "rowspan", "rowSpan" ], [ "td", "th" ] ], [ "sandbox", [ "iframe" ] ], [ "scope", [ "th" ] ], [ "scoped", [] ], [ "selected", [ "option" ] ], [ "shape", [ "a", "area" ] ], [ "size", [ "input", "select" ] ], [ "sizes", [ "link", "img", "source" ] ], [ "slot", [ "*" ] ], [ "span", [ "col", "colgroup" ] ], [ "spellcheck", [ "*" ] ], [ "src", [ "audio", "embed", "iframe", "img", "input", "script", "source", "track", "video" ] ], [ "srcdoc", [ "iframe" ] ], [ "srclang", [ "track" ] ], [ "srcset", [ "img", "source" ] ], [ "start", [ "ol" ] ], [ "step", [ "input" ] ], [ "style", [ "*" ] ], [ "summary", [ "table" ] ], [ [ "tabindex", "tabIndex" ], [ "*" ] ], [ "target", [ "a", "area", "base", "form" ] ], [ "title", [ "*" ] ], [ "translate", [] ], [ "type", [ "button", "input", "embed", "object", "script", "source", "style" ] ], [ [ "usemap", "useMap" ], [ "img", "input", "object" ] ], [ "value", [ "button", "data", "input", "li", "meter", "option", "progress", "param" ] ], [ "width", [ "canvas", "embed", "iframe", "img", "input", "object", "video" ] ], [ "wrap", [ "textarea" ] ] ];

const reflectedAttributes = new Map;

const addPropertyForElement = (elementName, attributeName, propertyName) => {
 if (reflectedAttributes.has(elementName)) {
  reflectedAttributes.get(elementName).set(propertyName, attributeName);
 } else {
  reflectedAttributes.set(elementName, new Map([ [ propertyName, attributeName ] ]));
 }
};

for (const [attr, elements] of reflectedAttributesSource) {
 for (let elementName of elements) {
  elementName = elementName.toUpperCase();
  if (attr instanceof Array) {
   addPropertyForElement(elementName, attr[0], attr[1]);
  } else {
   addPropertyForElement(elementName, attr, attr);
  }
 }
}

const reflectedAttributeName = (elementName, propertyName) => {
 const attributes = reflectedAttributes.get(elementName);
 if (attributes !== undefined && attributes.has(propertyName)) {
  return attributes.get(propertyName);
 } else {
  return reflectedAttributes.get("*").get(propertyName);
 }
};

const SERVER_ONLY = 1;

const isHydratable = template => template._$litServerRenderMode !== SERVER_ONLY;

const {getTemplateHtml: getTemplateHtml, marker: marker, markerMatch: markerMatch, boundAttributeSuffix: boundAttributeSuffix, patchDirectiveResolve: patchDirectiveResolve, getAttributePartCommittedValue: getAttributePartCommittedValue, resolveDirective: resolveDirective, AttributePart: AttributePart, PropertyPart: PropertyPart, BooleanAttributePart: BooleanAttributePart, EventPart: EventPart, connectedDisconnectable: connectedDisconnectable, isIterable: isIterable} = i;

function ssrResolve(_part, values) {
 return patchIfDirective(this.render(...values));
}

const patchIfDirective = value => {
 const directiveCtor = f(value);
 if (directiveCtor !== undefined) {
  patchDirectiveResolve(directiveCtor, ssrResolve);
 }
 return value;
};

const patchAnyDirectives = (part, value, valueIndex) => {
 if (part.strings !== undefined) {
  for (let i = 0; i < part.strings.length - 1; i++) {
   patchIfDirective(value[valueIndex + i]);
  }
 } else {
  patchIfDirective(value);
 }
};

const templateCache = new WeakMap;

const REGEXP_TEMPLATE_HAS_TOP_LEVEL_PAGE_TAG = /^(\s|<!--[^(-->)]*-->)*(<(!doctype|html|head|body))/i;

const getTemplateOpcodes = result => {
 const template = templateCache.get(result.strings);
 if (template !== undefined) {
  return template;
 }
 const [html, attrNames] = getTemplateHtml(result.strings, e$1.HTML);
 const hydratable = isHydratable(result);
 const htmlString = String(html);
 const isPageLevelTemplate = !hydratable && REGEXP_TEMPLATE_HAS_TOP_LEVEL_PAGE_TAG.test(htmlString);
 const ast = (isPageLevelTemplate ? parse$1 : parseFragment)(htmlString, {
  sourceCodeLocationInfo: true
 });
 const ops = [];
 let lastOffset = 0;
 let attrIndex = 0;
 const skipTo = offset => {
  if (lastOffset === undefined) {
   throw new Error("lastOffset is undefined");
  }
  if (offset < lastOffset) {
   throw new Error(`offset must be greater than lastOffset.\n        offset: ${offset}\n        lastOffset: ${lastOffset}\n      `);
  }
  lastOffset = offset;
 };
 const flush = value => {
  const op = ops.at(-1);
  if (op !== undefined && op.type === "text") {
   op.value += value;
  } else {
   ops.push({
    type: "text",
    value: value
   });
  }
 };
 const flushTo = offset => {
  if (lastOffset === undefined) {
   throw new Error("lastOffset is undefined");
  }
  const previousLastOffset = lastOffset;
  lastOffset = offset;
  const value = String(html).substring(previousLastOffset, offset);
  flush(value);
 };
 let nodeIndex = 0;
 traverse(ast, {
  "pre:node"(node, parent) {
   if (isCommentNode(node)) {
    if (node.data === markerMatch) {
     flushTo(node.sourceCodeLocation.startOffset);
     skipTo(node.sourceCodeLocation.endOffset);
     ops.push({
      type: "child-part",
      index: nodeIndex,
      useCustomElementInstance: parent && isElementNode(parent) && parent.isDefinedCustomElement
     });
    }
    nodeIndex++;
   } else if (isElementNode(node)) {
    let boundAttributesCount = 0;
    const tagName = node.tagName;
    if (node.parentNode && isElementNode(node.parentNode) && node.parentNode.isDefinedCustomElement) {
     ops.push({
      type: "slotted-element-open",
      name: node.attrs.find(a => a.name === "slot")?.value
     });
    }
    if (tagName.indexOf("-") !== -1) {
     const ctor = customElements.get(tagName);
     if (ctor !== undefined) {
      node.isDefinedCustomElement = true;
      ops.push({
       type: "custom-element-open",
       tagName: tagName,
       ctor: ctor,
       staticAttributes: new Map(node.attrs.filter(attr => !attr.name.endsWith(boundAttributeSuffix)).map(attr => [ attr.name, attr.value ]))
      });
     }
    } else if (tagName === "slot") {
     ops.push({
      type: "slot-element-open",
      name: node.attrs.find(a => a.name === "name")?.value
     });
    }
    const attrInfo = node.attrs.map(attr => {
     const isAttrBinding = attr.name.endsWith(boundAttributeSuffix);
     const isElementBinding = attr.name.startsWith(marker);
     if (isAttrBinding || isElementBinding) {
      boundAttributesCount += 1;
     }
     return [ isAttrBinding, isElementBinding, attr ];
    });
    if (boundAttributesCount > 0 || node.isDefinedCustomElement) {
     flushTo(node.sourceCodeLocation.startTag.startOffset);
     ops.push({
      type: "possible-node-marker",
      boundAttributesCount: boundAttributesCount,
      nodeIndex: nodeIndex
     });
    }
    for (const [isAttrBinding, isElementBinding, attr] of attrInfo) {
     if (isAttrBinding || isElementBinding) {
      const strings = attr.value.split(marker);
      const attrSourceLocation = node.sourceCodeLocation.attrs[attr.name];
      const attrNameStartOffset = attrSourceLocation.startOffset;
      const attrEndOffset = attrSourceLocation.endOffset;
      flushTo(attrNameStartOffset);
      if (isAttrBinding) {
       const name = attrNames[attrIndex++];
       const [, prefix, caseSensitiveName] = /([.?@])?(.*)/.exec(name);
       if (!hydratable) {
        if (prefix === ".") {
         throw new Error(`Server-only templates can't bind to properties. Bind to attributes instead, as they can be serialized when the template is rendered and sent to the browser.`);
        } else if (prefix === "@") {
         throw new Error(`Server-only templates can't bind to events. There's no way to serialize an event listener when generating HTML and sending it to the browser.`);
        }
       }
       ops.push({
        type: "attribute-part",
        index: nodeIndex,
        name: caseSensitiveName,
        ctor: prefix === "." ? PropertyPart : prefix === "?" ? BooleanAttributePart : prefix === "@" ? EventPart : AttributePart,
        strings: strings,
        tagName: tagName.toUpperCase(),
        useCustomElementInstance: node.isDefinedCustomElement
       });
      } else {
       if (!hydratable) {
        throw new Error(`Server-only templates don't support element parts, as their API does not currently give them any way to render anything on the server. Found in template:\n    ${displayTemplateResult(result)}`);
       }
       ops.push({
        type: "element-part",
        index: nodeIndex
       });
      }
      skipTo(attrEndOffset);
     } else if (node.isDefinedCustomElement) {
      const attrSourceLocation = node.sourceCodeLocation.attrs[attr.name];
      flushTo(attrSourceLocation.startOffset);
      skipTo(attrSourceLocation.endOffset);
     }
    }
    if (node.isDefinedCustomElement) {
     flushTo(node.sourceCodeLocation.startTag.endOffset - 1);
     ops.push({
      type: "custom-element-attributes"
     });
     flush(">");
     skipTo(node.sourceCodeLocation.startTag.endOffset);
     ops.push({
      type: "custom-element-shadow"
     });
    } else if (!hydratable && /^(title|textarea|script|style)$/.test(node.tagName)) {
     const dangerous = isJavaScriptScriptTag(node);
     for (const child of node.childNodes) {
      if (!isTextNode(child)) {
       throw new Error(`Internal error: Unexpected child node inside raw text node, a ${node.tagName} should only contain text nodes, but found a ${node.nodeName} (tagname: ${node.tagName})`);
      }
      const text = child.value;
      const textStart = child.sourceCodeLocation.startOffset;
      flushTo(textStart);
      const markerRegex = new RegExp(marker.replace(/\$/g, "\\$"), "g");
      for (const mark of text.matchAll(markerRegex)) {
       flushTo(textStart + mark.index);
       if (dangerous) {
        throw new Error(`Found binding inside an executable <script> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to execute arbitrary JavaScript. If you do need to create a script element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:\n\n    ${displayTemplateResult(result)}`);
       }
       if (node.tagName === "style") {
        throw new Error(`Found binding inside a <style> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to exfiltrate information from the page. If you do need to create a style element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:\n\n    ${displayTemplateResult(result)}`);
       }
       ops.push({
        type: "child-part",
        index: nodeIndex,
        useCustomElementInstance: false
       });
       skipTo(textStart + mark.index + mark[0].length);
      }
      flushTo(textStart + text.length);
     }
    } else if (!hydratable && isTemplateNode(node)) {
     traverse(node.content, this, node);
    }
    nodeIndex++;
   }
  },
  node(node) {
   if (!isElementNode(node)) {
    return;
   }
   if (node.isDefinedCustomElement) {
    ops.push({
     type: "custom-element-close"
    });
   } else if (node.tagName === "slot") {
    ops.push({
     type: "slot-element-close"
    });
   }
   if (node.parentNode && isElementNode(node.parentNode) && node.parentNode.isDefinedCustomElement) {
    ops.push({
     type: "slotted-element-close"
    });
   }
  }
 });
 flushTo();
 templateCache.set(result.strings, ops);
 return ops;
};

function renderValue(value, renderInfo, hydratable = true) {
 if (renderInfo.customElementHostStack.length === 0) {
  const rootEventTarget = renderInfo.eventTargetStack[0];
  if (rootEventTarget !== litServerRoot) {
   renderInfo.eventTargetStack.unshift(litServerRoot);
   if (rootEventTarget) {
    rootEventTarget.__eventTargetParent = rootEventTarget;
   }
  }
 }
 patchIfDirective(value);
 if (s(value)) {
  const instance = renderInfo.customElementInstanceStack.at(-1);
  if (instance !== undefined) {
   const renderLightResult = instance.renderLight(renderInfo);
   if (renderLightResult !== undefined) {
    return renderLightResult;
   }
  }
  value = null;
 } else {
  value = resolveDirective(connectedDisconnectable({
   type: t.CHILD
  }), value);
 }
 const result = [];
 if (value != null && l(value)) {
  if (hydratable) {
   result.push(`\x3c!--lit-part ${b(value)}--\x3e`);
  }
  result.push(() => renderTemplateResult(value, renderInfo));
  if (hydratable) {
   result.push(`\x3c!--/lit-part--\x3e`);
  }
 } else {
  if (hydratable) {
   result.push(`\x3c!--lit-part--\x3e`);
  }
  if (value === undefined || value === null || value === A || value === E) ; else if (!n(value) && isIterable(value)) {
   for (const item of value) {
    result.push(() => renderValue(item, renderInfo, hydratable));
   }
  } else {
   result.push(escapeHtml(typeof value === "string" ? value : String(value)));
  }
  if (hydratable) {
   result.push(`\x3c!--/lit-part--\x3e`);
  }
 }
 return result;
}

function renderTemplateResult(result, renderInfo) {
 const hydratable = isHydratable(result);
 const ops = getTemplateOpcodes(result);
 let partIndex = 0;
 const renderResult = [];
 for (const op of ops) {
  switch (op.type) {
  case "text":
   renderResult.push(op.value);
   break;

  case "child-part":
   {
    renderResult.push(() => {
     const value = result.values[partIndex++];
     let isValueHydratable = hydratable;
     if (l(value)) {
      isValueHydratable = isHydratable(value);
      if (!isValueHydratable && hydratable) {
       throw new Error(`A server-only template can't be rendered inside an ordinary, hydratable template. A server-only template can only be rendered at the top level, or within other server-only templates. The outer template was:\n    ${displayTemplateResult(result)}\n\nAnd the inner template was:\n    ${displayTemplateResult(value)}\n              `);
      }
     }
     return renderValue(value, renderInfo, isValueHydratable);
    });
    break;
   }

  case "attribute-part":
   {
    renderResult.push(() => {
     const statics = op.strings;
     const part = new op.ctor({
      tagName: op.tagName
     }, op.name, statics, connectedDisconnectable(), {});
     const value = part.strings === undefined ? result.values[partIndex] : result.values;
     patchAnyDirectives(part, value, partIndex);
     let committedValue = E;
     if (!(part.type === t.EVENT)) {
      committedValue = getAttributePartCommittedValue(part, value, partIndex);
     }
     let attributeResult = undefined;
     if (committedValue !== E) {
      const instance = op.useCustomElementInstance ? renderInfo.customElementInstanceStack.at(-1) : undefined;
      if (part.type === t.PROPERTY) {
       attributeResult = renderPropertyPart(instance, op, committedValue);
      } else if (part.type === t.BOOLEAN_ATTRIBUTE) {
       attributeResult = renderBooleanAttributePart(instance, op, committedValue);
      } else {
       attributeResult = renderAttributePart(instance, op, committedValue);
      }
     }
     partIndex += statics.length - 1;
     return attributeResult;
    });
    break;
   }

  case "element-part":
   {
    renderResult.push(() => {
     partIndex++;
    });
    break;
   }

  case "custom-element-open":
   {
    renderResult.push(() => {
     const instance = getElementRenderer(renderInfo, op.tagName, op.ctor, op.staticAttributes);
     if (instance.element) {
      addElementToEventPath(instance.element, renderInfo);
      renderInfo.eventTargetStack.push(instance.element);
     }
     for (const [name, value] of op.staticAttributes) {
      instance.setAttribute(name, value);
     }
     renderInfo.customElementInstanceStack.push(instance);
     renderInfo.customElementRendered?.(op.tagName);
    });
    break;
   }

  case "custom-element-attributes":
   {
    renderResult.push(() => {
     const instance = renderInfo.customElementInstanceStack.at(-1);
     if (instance === undefined) {
      throw new Error(`Internal error: ${op.type} outside of custom element context`);
     }
     instance?.connectedCallback();
     let result = instance.renderAttributes();
     if (renderInfo.deferHydration || renderInfo.customElementHostStack.length > 0) {
      result = result.concat(" defer-hydration");
     }
     return result;
    });
    break;
   }

  case "possible-node-marker":
   {
    renderResult.push(() => {
     if ((op.boundAttributesCount > 0 || renderInfo.customElementHostStack.length > 0) && hydratable) {
      return `\x3c!--lit-node ${op.nodeIndex}--\x3e`;
     }
     return undefined;
    });
    break;
   }

  case "custom-element-shadow":
   {
    renderResult.push(() => {
     const instance = renderInfo.customElementInstanceStack.at(-1);
     if (instance === undefined) {
      throw new Error(`Internal error: ${op.type} outside of custom element context`);
     }
     renderInfo.customElementHostStack.push(instance);
     const shadowContents = instance.renderShadow(renderInfo);
     const shadowResult = [];
     if (shadowContents !== undefined) {
      const {mode: mode = "open", delegatesFocus: delegatesFocus} = instance.shadowRootOptions ?? {};
      const delegatesfocusAttr = delegatesFocus ? " shadowrootdelegatesfocus" : "";
      shadowResult.push(`<template shadowroot="${mode}" shadowrootmode="${mode}"${delegatesfocusAttr}>`);
      shadowResult.push(() => shadowContents);
      shadowResult.push("</template>");
      shadowResult.push(() => {
       renderInfo.customElementHostStack.pop();
      });
     }
     return shadowResult;
    });
    break;
   }

  case "custom-element-close":
   renderResult.push(() => {
    renderInfo.customElementInstanceStack.pop();
    renderInfo.eventTargetStack.pop();
   });
   break;

  case "slot-element-open":
   {
    renderResult.push(() => {
     const host = renderInfo.customElementHostStack.at(-1);
     if (host === undefined) {
      throw new Error(`Internal error: ${op.type} outside of custom element context`);
     } else if (host.element) {
      const slots = host.element.__slots ??= new Map;
      const element = new HTMLSlotElementShimWithRealType;
      element.name = op.name ?? "";
      addElementToEventPath(element, renderInfo);
      if (!slots.has(op.name)) {
       slots.set(op.name, element);
      }
      renderInfo.eventTargetStack.push(element);
     }
    });
    break;
   }

  case "slot-element-close":
   renderResult.push(() => {
    renderInfo.eventTargetStack.pop();
   });
   break;

  case "slotted-element-open":
   renderResult.push(() => {
    renderInfo.slotStack.push(op.name);
   });
   break;

  case "slotted-element-close":
   renderResult.push(() => {
    renderInfo.slotStack.pop();
   });
   break;

  default:
   throw new Error("internal error");
  }
 }
 renderResult.push(() => {
  if (partIndex !== result.values.length) {
   throwErrorForPartIndexMismatch(partIndex, result);
  }
 });
 return renderResult;
}

function throwErrorForPartIndexMismatch(partIndex, result) {
 const errorMsg = `\n    Unexpected final partIndex: ${partIndex} !== ${result.values.length} while processing the following template:\n\n    ${displayTemplateResult(result)}\n\n    This could be because you're attempting to render an expression in an invalid location. See\n    https://lit.dev/docs/templates/expressions/#invalid-locations for more information about invalid expression\n    locations.\n  `;
 throw new Error(errorMsg);
}

function renderPropertyPart(instance, op, value) {
 value = value === A ? undefined : value;
 const reflectedName = reflectedAttributeName(op.tagName, op.name);
 if (instance !== undefined) {
  instance.setProperty(op.name, value);
 }
 return reflectedName !== undefined ? `${reflectedName}="${escapeHtml(typeof value === "string" ? value : String(value))}"` : undefined;
}

function renderBooleanAttributePart(instance, op, value) {
 if (value && value !== A) {
  if (instance !== undefined) {
   instance.setAttribute(op.name, "");
  } else {
   return op.name;
  }
 }
 return undefined;
}

function renderAttributePart(instance, op, value) {
 if (value !== A) {
  value = typeof value === "string" ? value : value == null || value === E ? "" : String(value);
  if (instance !== undefined) {
   instance.setAttribute(op.name, value);
  } else {
   return `${op.name}="${escapeHtml(value)}"`;
  }
 }
 return undefined;
}

function displayTemplateResult(result) {
 if (d(result)) {
  return result._$litType$.h.join("${...}");
 }
 return result.strings.join("${...}");
}

function isJavaScriptScriptTag(node) {
 function isScriptTag(node) {
  return /script/i.test(node.tagName);
 }
 if (!isScriptTag(node)) {
  return false;
 }
 let safeTypeSeen = false;
 for (const attr of node.attrs) {
  if (attr.name !== "type") {
   continue;
  }
  switch (attr.value) {
  case null:
  case undefined:
  case "":
  case "module":
  case "text/javascript":
  case "application/javascript":
  case "application/ecmascript":
  case "application/x-ecmascript":
  case "application/x-javascript":
  case "text/ecmascript":
  case "text/javascript1.0":
  case "text/javascript1.1":
  case "text/javascript1.2":
  case "text/javascript1.3":
  case "text/javascript1.4":
  case "text/javascript1.5":
  case "text/jscript":
  case "text/livescript":
  case "text/x-ecmascript":
  case "text/x-javascript":
   return true;

  default:
   safeTypeSeen = true;
  }
 }
 const willExecute = !safeTypeSeen;
 return willExecute;
}

function addElementToEventPath(element, renderInfo) {
 const eventTarget = renderInfo.eventTargetStack.at(-1);
 const slotName = renderInfo.slotStack.at(-1);
 element.__host = renderInfo.customElementHostStack.at(-1)?.element;
 const assignedSlot = eventTarget?.__slots?.get(slotName);
 if (assignedSlot) {
  element.__eventTargetParent = assignedSlot;
 } else if (element.__host === eventTarget) {
  element.__eventTargetParent = element.getRootNode() ?? eventTarget;
 } else {
  element.__eventTargetParent = eventTarget;
 }
}

const {attributeToProperty: attributeToProperty, changedProperties: changedProperties} = e;

i$1.prototype["createRenderRoot"] = function() {
 return this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
};

class LitElementRenderer extends ElementRenderer {
 static matchesClass(ctor) {
  return ctor["_$litElement$"];
 }
 constructor(tagName) {
  super(tagName);
  this._disabled = false;
  this.element = new (customElements.get(this.tagName));
  const internals = this.element.__internals;
  if (internals) {
   for (const [ariaProp, ariaAttribute] of Object.entries(ariaMixinAttributes)) {
    const value = internals[ariaProp];
    if (value && !this.element.hasAttribute(ariaAttribute)) {
     this.element.setAttribute(ariaAttribute, value);
     this.element.setAttribute(`${HYDRATE_INTERNALS_ATTR_PREFIX}${ariaAttribute}`, value);
    }
   }
  }
 }
 get shadowRootOptions() {
  return this.element.constructor.shadowRootOptions ?? super.shadowRootOptions;
 }
 connectedCallback() {
  if (globalThis.litSsrCallConnectedCallback) {
   console.warn("litSsrCallConnectedCallback is deprecated. " + "Please use LitElementRenderer.renderOptions instead.");
  }
  let renderOptions;
  for (const optionsCallback of LitElementRenderer.renderOptions) {
   const options = optionsCallback(this.element);
   if (options) {
    renderOptions = options;
    break;
   }
  }
  if (renderOptions?.disableSsr) {
   this._disabled = true;
   return;
  }
  if (globalThis.litSsrCallConnectedCallback || renderOptions?.connectedCallback) {
   this.element["enableUpdating"] = function() {};
   try {
    this.element.connectedCallback();
   } catch (e) {
    const className = this.element.constructor.name;
    console.warn(`Calling ${className}.connectedCallback() resulted in a thrown ` + "error. Consider configuring `LitElementRenderer.renderOptions` " + "to prevent calling connectedCallback for unsupported elements " + "or add isServer checks to your code to prevent calling browser " + "API during SSR.");
    throw e;
   }
  }
  const propertyValues = changedProperties(this.element);
  this.element?.["willUpdate"](propertyValues);
  g$1.prototype["update"].call(this.element, propertyValues);
 }
 attributeChangedCallback(name, _old, value) {
  attributeToProperty(this.element, name, value);
 }
 renderShadow(renderInfo) {
  if (this._disabled) {
   return undefined;
  }
  const result = [];
  const styles = this.element.constructor.elementStyles;
  if (styles !== undefined && styles.length > 0) {
   result.push("<style>");
   for (const style of styles) {
    result.push(style.cssText);
   }
   result.push("</style>");
  }
  result.push(() => renderValue(this.element.render(), renderInfo));
  return result;
 }
 renderLight(renderInfo) {
  const value = this.element?.renderLight();
  if (value) {
   return [ () => renderValue(value, renderInfo) ];
  } else {
   return [ "" ];
  }
 }
}

LitElementRenderer.renderOptions = [];

function render(value, renderInfo) {
 return new RenderResultIterator(renderThunked(value, renderInfo));
}

function renderThunked(value, renderInfo) {
 const defaultRenderInfo = {
  elementRenderers: [ LitElementRenderer ],
  customElementInstanceStack: [],
  customElementHostStack: [],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false
 };
 renderInfo = {
  ...defaultRenderInfo,
  ...renderInfo
 };
 let hydratable = true;
 if (l(value)) {
  hydratable = isHydratable(value);
 }
 return renderValue(value, renderInfo, hydratable);
}

class RenderResultIterator {
 constructor(result) {
  this._waiting = false;
  this._iterators = [ result[Symbol.iterator]() ];
 }
 next() {
  if (this._waiting) {
   throw new Error("Cannot call next() while waiting for a Promise to resolve");
  }
  while (true) {
   const iterator = this._iterators.at(-1);
   if (iterator === undefined) {
    return {
     done: true,
     value: undefined
    };
   }
   const result = iterator.next();
   if (result.done) {
    this._iterators.pop();
    continue;
   }
   let value = result.value;
   if (typeof value === "string") {
    return result;
   }
   while (typeof value === "function") {
    value = value();
   }
   if (value === undefined) {
    continue;
   }
   if (typeof value === "string") {
    return {
     done: false,
     value: value
    };
   }
   if (Array.isArray(value)) {
    this._iterators.push(value[Symbol.iterator]());
    continue;
   }
   this._waiting = true;
   return {
    done: false,
    value: value.then(r => {
     this._waiting = false;
     if (typeof r === "string") {
      return r;
     }
     this._iterators.push(r[Symbol.iterator]());
     return this;
    })
   };
  }
 }
 [Symbol.iterator]() {
  return this;
 }
}

const collectResultSync = result => {
 let str = "";
 for (const chunk of result) {
  let value = chunk;
  while (typeof value === "function") {
   value = value();
  }
  if (typeof value === "string") {
   str += value;
  } else if (Array.isArray(value)) {
   str += collectResultSync(value);
  } else if (value !== undefined) {
   throw new Error("Promises not supported in collectResultSync. " + "Please use collectResult.");
  }
 }
 return str;
};

const FOR_LIT = /<!--.*?-->|<\?>/gs;

const TAG$1 = /<[^>]*>/g;

const NO_VALUE = / (?:class|part)=""/g;

const LINE_BREAK = /[ \t\r\n]*\n[ \t\r\n]*/g;

const tidyTag = tag => tag.replace(NO_VALUE, "").replace(/^<svg /, '<svg width="20" height="20" ').replace(/\s+/g, " ").replace(/ ?\/?>$/, ">");

const plainHtml = view => collectResultSync(render(view)).replace(FOR_LIT, "").replace(TAG$1, tidyTag).replace(LINE_BREAK, " ").trim();

const plainText = view => plainHtml(view).replace(TAG$1, "").replace(/\s+/g, " ").trim();

const pageTitle = ({name: name}, procedure) => procedure ? msg(str`Klachtenprocedure van ${name} (${procedure.regime.short})`, {
 id: "page.title-of-regime"
}) : msg(str`Klachtenprocedure van ${name}`, {
 id: "page.title"
});

const summaryOf = ({name: name, collective: collective}) => collective ? msg(str`Heb je een klacht over een zorgaanbieder van ${name}? Lees wat je kunt doen en wie je kan helpen.`, {
 id: "page.summary-of-collective"
}) : msg(str`Heb je een klacht over ${name}? Lees wat je kunt doen en wie je kan helpen.`, {
 id: "page.summary"
});

const pageWords = (provider, procedure, locale) => ({
 title: plainText(pageTitle(provider, procedure)),
 description: plainText([ summaryOf(provider), " ", procedure && audienceText(procedure, locale) ])
});

const whatThisIs = () => msg("Klachtenprocedure", {
 id: "page.kind"
});

const asMarkup = text => text;

const viewMarkup = html => asMarkup(html);

const SIGNS = {
 "&": "&amp;",
 "<": "&lt;",
 ">": "&gt;",
 '"': "&quot;"
};

const escaped$1 = (plain, signs) => plain.replace(signs, sign => SIGNS[sign] ?? sign);

const textMarkup = plain => asMarkup(escaped$1(plain, /[&<>]/g));

const attributeText = plain => escaped$1(plain, /[&<>"]/g);

function elementMarkup(name, attributes, ...content) {
 const written = Object.entries(attributes).flatMap(([key, value]) => value === void 0 ? [] : value === true ? [ ` ${key}` ] : [ ` ${key}="${attributeText(value)}"` ]);
 return asMarkup(`<${name}${written.join("")}>${content.join("")}</${name}>`);
}

const joined = (...parts) => asMarkup(parts.join(""));

const asNumber = sign => `&#${String(sign.charCodeAt(0))};`;

function markdownLink(href, text) {
 const words = text.replace(/[\\`*_[\]<>&!#~|]/g, asNumber);
 return asMarkup(`[${words}](${href.replace(/[()]/g, encodedBracket).replace(/&/g, asNumber)})`);
}

const encodedBracket = sign => sign === "(" ? "%28" : "%29";

const SHAPES = [ "element", "div", "link", "script", "iframe" ];

const said = ({lang: lang}) => ({
 lang: lang,
 dir: directionOf(lang) === "rtl" ? "rtl" : void 0
});

const pageOf = ({base: base, provider: provider, regime: regime, lang: lang}) => `${base.folder}/klachtenprocedure/${provider.id}/${folderOf({
 regime: regime,
 locale: lang
})}`;

const placeholderOf = placed => `${pageOf(placed)}#widget`;

const titleOf = ({provider: provider, lang: lang}) => speaking(lang, () => pageTitle(provider));

const commaIn = ({lang: lang}) => directionOf(lang) === "rtl" ? `‏${commaOf(lang)}` : commaOf(lang);

const linkTextOf = placed => placed.whom ? `${titleOf(placed)}${commaIn(placed)}${placed.whom.words}${placed.whom.shown}` : titleOf(placed);

const linkMarkup = (placed, href, words) => elementMarkup("a", {
 href: href,
 ...placed.lang !== SOURCE && said(placed)
}, textMarkup(words));

function fallback(placed, href) {
 const link = linkMarkup(placed, href, titleOf(placed));
 if (!placed.whom) return link;
 const {words: words, shown: shown, href: way} = placed.whom;
 const reached = way ? elementMarkup("a", {
  href: way
 }, textMarkup(shown)) : textMarkup(shown);
 return joined(link, textMarkup(`${commaIn(placed)}${words}`), reached);
}

const offeredIn = ({languages: languages}) => languages.join(" ") || void 0;

const scriptTag = ({src: src, integrity: integrity}, facts = {}) => elementMarkup("script", {
 "data-cfasync": "false",
 src: src,
 integrity: integrity,
 crossorigin: integrity && "anonymous",
 ...facts,
 async: true
});

const elementWith = (placed, children) => joined(scriptTag(placed.script), elementMarkup("klachten-procedure", {
 ...said(placed),
 provider: placed.provider.id,
 regime: placed.regime,
 languages: offeredIn(placed)
}, children));

function snippetOf(shape, placed) {
 const {provider: provider, regime: regime, script: script} = placed;
 const data = {
  "data-provider": provider.id,
  "data-regime": regime,
  "data-languages": offeredIn(placed)
 };
 switch (shape) {
 case "element":
  return elementWith(placed, fallback(placed, placeholderOf(placed)));

 case "div":
  return elementMarkup("div", {
   class: "klachten-procedure",
   ...said(placed),
   ...data
  }, fallback(placed, placeholderOf(placed)));

 case "link":
  return linkMarkup(placed, placeholderOf(placed), linkTextOf(placed));

 case "script":
  return joined(scriptTag(script, {
   lang: placed.lang,
   ...data
  }), fallback(placed, placeholderOf(placed)));

 case "iframe":
  return joined(elementMarkup("iframe", {
   src: pageOf(placed),
   title: titleOf(placed),
   lang: placed.lang,
   width: "100%",
   height: "1200",
   frameborder: "0",
   allow: "clipboard-write; web-share"
  }), fallback(placed, pageOf(placed)));
 }
}

const markdownOf = placed => markdownLink(placeholderOf(placed), linkTextOf(placed));

const USAGE = {
 nl: `Zo gebruik je het:\n  klachten-procedure check BESTAND…   wat is er fout, en wat is nog open?\n  klachten-procedure new [BESTAND]    maakt een bestand om in te vullen\n  klachten-procedure page BESTAND…    maakt pagina's die zonder script werken\n  klachten-procedure snippet          maakt de regel die je in je site plakt\n\nEen bestand bevat de feiten over één aanbieder, als JSON. Met - komt het van de standaardinvoer.\n\ncheck  zet elke fout op een regel. Daaronder staat wat nog open is, als brief aan de aanbieder.\nnew    zet het bestand op de standaarduitvoer. Wat al in BESTAND staat, blijft staan.\n       --id ID          kleine letters, cijfers en koppeltekens: de naam van het bestand\n       --name NAAM      de naam die bezoekers kennen\n       --regime WET     wkkgz (als je niets kiest), wmo of jeugdwet\npage   maakt de map klachtenprocedure/ met een pagina per wet en per taal, en noemt ze.\n       --out MAP        waar klachtenprocedure/ in komt: de map waar je bent, als je niets kiest\n       --provider ID    een aanbieder die in het script zit, in plaats van een bestand\n       --base ADRES     waar de map op je site komt: dan vinden zoekmachines elke taal\nsnippet [BESTAND]  zet één regel op de standaarduitvoer; wat je moet weten staat op de foutuitvoer.\n       --base ADRES     waar de map dist staat: https://www.voorbeeld.nl/klachten of /klachten\n       --provider ID    een aanbieder die in het script zit; een andere staat in BESTAND\n       --regime WET     wkkgz, wmo of jeugdwet; kies je niets, dan kiest de bezoeker\n       --cms NAAM       waar je de regel plakt: html (als je niets kiest), wordpress, drupal,\n                        joomla, typo3, umbraco, wix, squarespace, webflow, tinymce, ckeditor,\n                        quill, tiptap of markdown\n       --shape VORM     een andere vorm: element, div, link, script of iframe\n       --full           met de hele procedure erin, voor een template die je zelf beheert\n       --lang TAAL      de taal voor bezoekers, nl als je niets kiest; er zijn:\n                        ${LOCALES.join(", ")}\n       --languages TALEN  laat bezoekers kiezen, bijvoorbeeld nl,en,ar; niet met link of iframe\n\n--language nl|en  de taal van de uitvoer: Nederlands of Engels\n--help, -h        deze tekst\n--version         het versienummer\n\nEindcode: 0 als het goed is, 1 als een bestand fout is, 2 als de opdracht fout is.\n`,
 en: `Usage:\n  klachten-procedure check FILE…   what is wrong, and what is still open?\n  klachten-procedure new [FILE]    makes a file to fill in\n  klachten-procedure page FILE…    makes pages that work without a script\n  klachten-procedure snippet       makes the line to paste into your site\n\nA file holds the facts about one provider, as JSON. With - it comes from standard input.\n\ncheck  writes every fault on a line. Beneath is what is still open, as a letter to the provider.\nnew    writes the file to standard output. What is in FILE already stays.\n       --id ID          lower-case letters, digits and hyphens: the name of the file\n       --name NAME      the name visitors know\n       --regime LAW     wkkgz (unless told otherwise), wmo or jeugdwet\npage   makes the folder klachtenprocedure/ with a page for each law and language, and names them.\n       --out FOLDER     where to put klachtenprocedure/: where you are, unless told otherwise\n       --provider ID    a provider that is in the script, in place of a file\n       --base ADDRESS   where the folder goes on your site: then search engines find every language\nsnippet [FILE]  writes one line to standard output; what to know goes to standard error.\n       --base ADDRESS   where the folder dist is: https://www.voorbeeld.nl/klachten or /klachten\n       --provider ID    a provider that is in the script; another one is in FILE\n       --regime LAW     wkkgz, wmo or jeugdwet; without it the visitor chooses\n       --cms NAME       where you paste the line: html (unless told otherwise), wordpress, drupal,\n                        joomla, typo3, umbraco, wix, squarespace, webflow, tinymce, ckeditor,\n                        quill, tiptap or markdown\n       --shape SHAPE    another shape: element, div, link, script or iframe\n       --full           with the whole procedure in it, for a template that you control\n       --lang LANGUAGE  the language for visitors, nl unless told otherwise; there are:\n                        ${LOCALES.join(", ")}\n       --languages LIST  lets visitors choose, for instance nl,en,ar; not with link or iframe\n\n--language nl|en  the language of the output: Dutch or English\n--help, -h        this text\n--version         the number of the version\n\nExit code: 0 when all is well, 1 when a file is wrong, 2 when the command is.\n`
};

const USAGE_WORDS = {
 nl: {
  noCommand: "Er is geen opdracht gegeven.",
  noFile: "Noem een of meer bestanden.",
  noFileOrProvider: "Noem een of meer bestanden, of een aanbieder met --provider.",
  tooMany: "Noem niet meer dan één bestand.",
  twiceStdin: "De standaardinvoer (-) kan maar één keer gelezen worden.",
  command: found => `Deze opdracht is er niet: ${found}`,
  option: found => `Deze optie is er niet: ${found}`,
  noValue: option => `Achter ${option} hoort een waarde: ${option}=…`,
  needless: option => `Achter ${option} hoort geen waarde.`,
  more: "Gebruik: klachten-procedure check, new, page of snippet. Meer met --help."
 },
 en: {
  noCommand: "There is no command.",
  noFile: "Name one or more files.",
  noFileOrProvider: "Name one or more files, or a provider by --provider.",
  tooMany: "Name no more than one file.",
  twiceStdin: "Standard input (-) can be read only once.",
  command: found => `There is no such command: ${found}`,
  option: found => `There is no such option: ${found}`,
  noValue: option => `${option} needs a value: ${option}=…`,
  needless: option => `${option} takes no value.`,
  more: "Usage: klachten-procedure check, new, page or snippet. More by --help."
 }
};

const OPTIONS = {
 help: {
  type: "boolean",
  short: "h"
 },
 version: {
  type: "boolean"
 },
 language: {
  type: "string"
 },
 id: {
  type: "string"
 },
 name: {
  type: "string"
 },
 regime: {
  type: "string"
 },
 provider: {
  type: "string"
 },
 out: {
  type: "string"
 },
 base: {
  type: "string"
 },
 cms: {
  type: "string"
 },
 shape: {
  type: "string"
 },
 full: {
  type: "boolean"
 },
 lang: {
  type: "string"
 },
 languages: {
  type: "string"
 }
};

const FOR_ALL = [ "help", "version", "language" ];

const FOR_COMMAND = {
 check: [],
 new: [ "id", "name", "regime" ],
 page: [ "provider", "out", "base" ],
 snippet: [ "base", "provider", "regime", "cms", "shape", "full", "lang", "languages" ]
};

const parse = args => parseArgs({
 args: [ ...args ],
 options: OPTIONS,
 strict: false,
 tokens: true,
 allowPositionals: true
});

function misuse(token, words) {
 const {name: name, rawName: rawName, value: value, inlineValue: inlineValue} = token;
 if (OPTIONS[name].type === "boolean") return value === void 0 ? [] : [ words.needless(rawName) ];
 return value && (inlineValue || !value.startsWith("-")) ? [] : [ words.noValue(rawName) ];
}

function languagesFaults(found, lang) {
 const where = "--languages";
 const faults = [];
 const read = readLanguages(found, faults);
 if (faults[0]) return faults.map(fault => ({
  ...fault,
  where: where
 }));
 const shown = localeOf(typeof lang === "string" ? lang : SOURCE);
 return read.some(one => one !== shown) ? [] : [ {
  code: "value-wrong",
  where: where,
  found: found,
  expected: [ '"nl en ar"' ]
 } ];
}

function valueFaults(values, command) {
 const faults = [];
 const {id: id, name: name, regime: regime, provider: provider, language: language, cms: cms, shape: shape, lang: lang, languages: languages} = values;
 if (id !== void 0) readAs("Id", id, "--id", {
  known: {},
  faults: faults
 });
 if (name !== void 0) readAs("Name", name, "--name", {
  known: {},
  faults: faults
 });
 const oneOf = (where, found, expected) => {
  if (found !== void 0 && !expected.some(one => one === found)) faults.push({
   code: "value-unknown",
   where: where,
   found: found,
   expected: expected
  });
 };
 oneOf("--regime", regime, Object.keys(bundled.regimes));
 if (command !== "snippet") oneOf("--provider", provider, bundled.providers.map(one => one.id));
 oneOf("--cms", cms, CMS_NAMES);
 oneOf("--shape", shape, SHAPES);
 oneOf("--language", language, [ "nl", "en" ]);
 if (typeof lang === "string" && !localeOf(lang)) oneOf("--lang", lang, LOCALES);
 if (typeof languages === "string") faults.push(...languagesFaults(languages, lang));
 return faults;
}

const named$1 = (values, key) => {
 const value = values[key];
 return typeof value === "string" ? {
  [key]: value.toLowerCase()
 } : {};
};

function readArguments(args) {
 const {tokens: tokens, values: typed, positionals: positionals} = parse(args);
 const values = {
  ...typed,
  ...named$1(typed, "cms"),
  ...named$1(typed, "shape")
 };
 const language = values.language === "en" ? "en" : "nl";
 const words = USAGE_WORDS[language];
 const [command = "", ...files] = positionals;
 const options = tokens.filter(token => token.kind === "option");
 const isKnown = ({name: name}) => Object.hasOwn(OPTIONS, name) && (FOR_ALL.includes(name) || !Object.hasOwn(FOR_COMMAND, command) || !!FOR_COMMAND[command]?.includes(name));
 const wrong = options.flatMap(token => isKnown(token) ? misuse(token, words) : [ words.option(token.rawName) ]);
 return {
  language: language,
  help: values.help === true,
  version: values.version === true,
  command: command,
  files: files,
  given: values,
  wrong: wrong[0] ? wrong : valueFaults(values, command).map(fault => faultLine(fault, language))
 };
}

const idsOf = whom => whom === void 0 ? [] : typeof whom === "string" ? [ whom ] : whom;

const stepsIn = ({sections: sections}) => sections.flatMap(section => section.kind === "steps" || section.kind === "choice" ? section.steps : []).flatMap(step => [ step, ...step.kind === "choice" ? step.steps : [] ]);

const partiesAt = step => {
 const {with: met, to: to, from: from} = step;
 return idsOf(met ?? to ?? from);
};

const waysTo = (contact, ...kinds) => kinds.flatMap(kind => contact.channels.filter(channel => channel.kind === kind).map(channel => ({
 contact: contact,
 channel: channel
})));

const reachable = contact => contact.channels[0] ? contact : contact.via ?? contact;

function withoutDoubles$1(ways, others = []) {
 const seen = new Set(others.map(({channel: channel}) => channel));
 return ways.filter(({channel: channel}) => !seen.has(channel) && seen.add(channel));
}

const MOST_HELPERS = 6;

const TALKING = [ "phone", "mobile", "mail" ];

const CALLING = [ "phone", "mobile" ];

function usualWays({kind: kind}) {
 switch (kind) {
 case "file":
  return [ "form", "download", "mail", "letter" ];

 case "dispute":
  return [ "form", "download", "mail", "letter", "web" ];

 case "answer":
  return [];

 default:
  return TALKING;
 }
}

function waysAt(step, {find: find, contacts: contacts}) {
 const named = partiesAt(step).map(find);
 const parties = named.map(reachable);
 const receivers = step.kind === "dispute" ? named : parties;
 const act = receivers.flatMap(party => waysTo(party, ...step.by ?? usualWays(step)));
 const helpers = step.kind === "meet" ? contacts.filter(({role: role, tasks: tasks}) => role === "klachtenfunctionaris" || tasks?.includes("provides-klachtenfunctionaris")) : parties;
 const help = helpers.flatMap(party => waysTo(party, ...CALLING));
 return {
  act: withoutDoubles$1(act),
  help: withoutDoubles$1(help, act).slice(0, MOST_HELPERS)
 };
}

const MAIL = /^[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

function readMail(typed) {
 const address = typed.replace(/^mailto:/i, "");
 return MAIL.test(address) ? address : void 0;
}

const HTTPS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][\w.~:/?#@!$&()*+,;=%-]*)?$/i;

const safeWith = (scheme, value) => value ? scheme + value : void 0;

const httpsHref = address => safeWith("", HTTPS.exec(address)?.[0]);

function hrefOf(channel) {
 switch (channel.kind) {
 case "phone":
  return safeWith("tel:", readPhone(channel.number));

 case "mail":
  return safeWith("mailto:", readMail(channel.address));

 default:
  if ("href" in channel) return httpsHref(channel.href);
  if (!("number" in channel)) return void 0;
  return channel.kind === "whatsapp" ? safeWith("https://wa.me/", readPhone(channel.number)?.slice(1)) : safeWith(channel.kind === "sms" ? "sms:" : "tel:", readPhone(channel.number));
 }
}

const INSPECTORATE = "igj";

const OF_THE_PROVIDER = [ "bestuur", "directeur", "voorzitter", "leidinggevende", "zorgverlener" ];

function partiesOf({organisations: organisations}, provider, supplied = []) {
 const channels = [ ...supplied, ...provider?.channels ?? [] ];
 const everybody = new Map(organisations.map(one => [ one.id, one ]));
 const owns = new Map(provider?.contacts?.map(one => [ one.id, one ]));
 const find = (id, isVia) => {
  const shared = everybody.get(id);
  const own = owns.get(id);
  if (id === provider?.id && !own) return {
   id: id,
   name: provider.name,
   channels: channels
  };
  if (!shared && !own) return void 0;
  const {through: through, ...contact} = {
   channels: [],
   ...shared,
   ...own,
   id: id
  };
  const {name: name, role: role = ""} = contact;
  const isOfProvider = !!name || OF_THE_PROVIDER.includes(role);
  const via = through ?? (channels[0] && !shared && isOfProvider && provider?.id);
  return {
   ...contact,
   via: via && !isVia ? find(via, true) : void 0
  };
 };
 return id => find(id);
}

const namedIn = (arrangement, {contacts: contacts = []}) => [ ...stepsIn(arrangement).flatMap(partiesAt), ...arrangement.sections.flatMap(section => section.kind === "routes" ? [ section.to ] : section.kind === "confidants" ? section.contacts : []), ...arrangement.support ? [ arrangement.support.by ] : [], ...contacts.map(({id: id}) => id) ];

const isReached = ({channels: channels}) => channels.some(channel => hrefOf(channel) ?? ("street" in channel && channel.street));

const isReachable = party => isReached(party) || !!party.via && isReached(party.via);

const withInspectorate = (named, {organisations: organisations}) => [ ...named.filter(({id: id}) => id !== INSPECTORATE), ...organisations.filter(({id: id}) => id === INSPECTORATE) ];

function procedureOf(catalogue, provider, regime, arrangement, channels = []) {
 const parties = partiesOf(catalogue, provider, channels);
 const find = id => {
  const party = parties(id) ?? {
   id: id,
   channels: []
  };
  return {
   ...party,
   channels: party.channels.filter(({kind: kind}) => !arrangement.without?.includes(kind))
  };
 };
 const named = [ ...new Set([ ...find(provider.id).channels[0] ? [ provider.id ] : [], ...arrangement.contacts ?? namedIn(arrangement, provider) ]) ].map(find);
 const contacts = !named.some(isReachable) ? withInspectorate(named, catalogue) : named;
 return {
  provider: provider,
  regime: catalogue.regimes[regime],
  arrangement: arrangement,
  contacts: contacts,
  find: find,
  corrections: (provider.corrections ?? []).filter(({contact: contact, channel: channel}) => contacts.some(one => one.id === contact && (!channel || one.channels.some(({kind: kind}) => kind === channel))))
 };
}

const sharedContacts = ([first, ...others]) => (first?.contacts ?? []).map(contact => ({
 ...contact,
 channels: contact.channels.filter(({kind: kind}) => others.every(({contacts: contacts}) => contacts.some(({id: id, channels: channels}) => id === contact.id && channels.some(channel => channel.kind === kind))))
})).filter(({channels: channels}) => channels[0]);

const MET = [ "zorgverlener", "leidinggevende", "eigen-vertrouwenspersoon" ];

const isPhone = ({kind: kind}) => kind === "phone" || kind === "mobile";

const isOfficer = ({role: role, tasks: tasks}) => [ role ?? "" ].flatMap(one => typeof one === "string" ? one : Object.values(one)).some(namesOfficer) || !!tasks?.includes("provides-klachtenfunctionaris");

const namesOfficer = role => /klachtenfunctionaris/i.test(role);

const channelsOf = ({channels: channels, via: via}) => channels[0] || !via ? channels : channelsOf(via);

const unique = items => [ ...new Map(items.map(item => [ item.id, item ])).values() ];

const numberedSteps = ({arrangement: arrangement}) => arrangement.sections.flatMap(section => section.kind !== "steps" && section.kind !== "choice" ? [] : section.steps.flatMap((step, at) => [ step, ...step.kind === "choice" ? step.steps : [] ].map(one => section.kind === "steps" ? [ one, at + 1 ] : [ one ])));

const meetingsIn = (procedure, {channels: channels = []}) => numberedSteps(procedure).flatMap(([step, number]) => {
 const met = partiesAt(step).map(procedure.find);
 const ways = [ ...channels, ...met.flatMap(channelsOf) ];
 if (step.kind !== "meet" || ways.some(isPhone)) return [];
 return [ {
  kind: "nobody-to-call",
  regime: procedure.regime.id,
  ...number && {
   step: number
  },
  with: met,
  mail: ways.some(({kind: kind}) => kind === "mail")
 } ];
});

const partiesIn = procedure => unique([ ...procedure.contacts, ...numberedSteps(procedure).flatMap(([step]) => [ ...partiesAt(step).map(procedure.find), ...officersAt(step, procedure) ]) ]);

const officersAt = (step, {find: find}) => step.kind === "choice" ? [] : (step.support ?? []).flatMap(who => who.kind === "klachtenfunctionaris" ? [ find(who.by) ] : []);

function officersIn(procedure, {id: id, contacts: contacts = []}) {
 const regime = procedure.regime.id;
 const named = numberedSteps(procedure).flatMap(([step]) => officersAt(step, procedure));
 const officers = unique([ ...partiesIn(procedure).filter(isOfficer), ...named ]);
 if (!officers[0] && regime === "wkkgz") return [ {
  kind: "officer-without-phone",
  regime: regime
 } ];
 const isGeneral = officer => !officer.channels[0] && officer.via?.id === id && !contacts.some(one => one.id === officer.id && one.through);
 return officers.filter(officer => isGeneral(officer) || !channelsOf(officer).some(isPhone)).map(officer => ({
  kind: "officer-without-phone",
  regime: regime,
  officer: officer
 }));
}

const hoursIn = contacts => contacts.flatMap(({channels: channels = [], ...contact}) => channels.flatMap(channel => {
 const hours = (channel.hours ?? []).filter(({days: days}) => !days);
 return hours[0] ? [ {
  kind: "hours-without-days",
  contact: contact,
  channel: channel.kind,
  hours: hours
 } ] : [];
}));

function readingIn({arrangement: arrangement, regime: regime}) {
 const titles = (arrangement.reading ?? []).filter(({href: href}) => !href).map(({title: title}) => title);
 return titles[0] ? [ {
  kind: "reading-without-link",
  regime: regime.id,
  titles: titles
 } ] : [];
}

const documentsOf = ({source: source = []}) => [ source ].flat();

const datesIn = documents => documents[0] ? documents.filter(({date: date, by: by}) => !date && !by).map(({title: title}) => ({
 kind: "document-without-date",
 ...documents[1] && {
  title: title
 }
})) : [ {
 kind: "no-document"
} ];

function recorded(question, find) {
 switch (question.kind) {
 case "several-for-one-role":
  {
   const contacts = question.contacts.map(find);
   const role = contacts.every(isOfficer) ? "klachtenfunctionaris" : contacts[0]?.role;
   const same = role === "klachtenfunctionaris" || contacts.every(one => one.role === role);
   return {
    kind: question.kind,
    contacts: contacts,
    ...role && same && {
     role: role
    }
   };
  }

 case "not-described":
 case "condition-contradicts-text":
  return {
   kind: question.kind,
   contact: find(question.contact)
  };

 default:
  return question;
 }
}

function once(points, about) {
 const keys = points.map(point => JSON.stringify([ about(point) ]));
 return points.filter((_, at) => keys.findIndex(key => key === keys[at]) === at);
}

function openPointsOf(provider, catalogue) {
 const {regimes: regimes, members: members = [], questions: questions = []} = provider;
 const procedures = Object.entries(regimes).map(([id, arrangement]) => procedureOf(catalogue, provider, id, arrangement));
 const known = partiesOf(catalogue, provider);
 const told = questions.map(question => recorded(question, id => known(id) ?? {
  id: id,
  channels: []
 }));
 const everybody = procedures.flatMap(partiesIn);
 const officers = procedures.flatMap(one => officersIn(one, provider));
 const meetings = procedures.flatMap(one => meetingsIn(one, provider));
 const asked = [ ...officers.map(({officer: officer}) => officer?.id), ...meetings.flatMap(one => one.with.map(({id: id}) => id)), ...told.map(one => one.kind === "not-described" ? one.contact.id : void 0) ];
 const unreachable = unique(everybody).filter(one => !channelsOf(one)[0] && !asked.includes(one.id) && (one.name || !MET.includes(one.role)));
 const hours = hoursIn([ ...everybody, ...members.map(member => ({
  ...member,
  id: member.name
 })) ]);
 return [ ...once(officers, ({officer: officer}) => officer?.id), ...once(meetings, one => one.with.map(({id: id}) => id)), ...unreachable.map(contact => ({
  kind: "no-channel",
  contact: contact
 })), ...once(hours, one => [ one.contact.id, one.channel, one.hours ]), ...procedures.flatMap(readingIn), ...datesIn(documentsOf(provider)), ...told ];
}

const count = (number, none, one, several) => number === 0 ? none : `${number} ${number === 1 ? one : several}`;

const CHECK_WORDS = {
 nl: {
  stdin: "standaardinvoer",
  heading: (name, faults, open) => faults === 0 && open === 0 ? `${name}: in orde, geen fouten en geen open vragen` : `${name}: ${count(faults, "geen fouten", "fout", "fouten")}${open === void 0 ? "" : `, ${count(open, "geen open vragen", "open vraag", "open vragen")}`}`,
  place: ({line: line, column: column}) => `Hier gaat het mis: regel ${line}, teken ${column}. Of vlak ervoor: mist er een komma of een haakje?`,
  otherName: (name, id) => `Let op: dit bestand heet ${name}, maar het id erin is ${id}. In de map providers/ moet het ${id}.json heten.`,
  letter: hasFaults => hasFaults ? "Verbeter eerst de fouten: daarna kan deze brief aan de aanbieder anders zijn." : "Wat nog open is, als brief aan de aanbieder:"
 },
 en: {
  stdin: "standard input",
  heading: (name, faults, open) => faults === 0 && open === 0 ? `${name}: fine, no faults and no open questions` : `${name}: ${count(faults, "no faults", "fault", "faults")}${open === void 0 ? "" : `, ${count(open, "no open questions", "open question", "open questions")}`}`,
  place: ({line: line, column: column}) => `It goes wrong here: line ${line}, column ${column}. Or just before: is a comma or a bracket missing?`,
  otherName: (name, id) => `Mind: this file is called ${name}, but the id in it is ${id}. In the folder providers/ it has to be ${id}.json.`,
  letter: hasFaults => hasFaults ? "Correct the faults first: after that, this letter to the provider may differ." : "What is still open, as a letter to the provider:"
 }
};

const LETTER_WORDS = {
 nl: {
  roles: {
   zorgaanbieder: "de zorgaanbieder",
   bestuur: "het bestuur",
   directeur: "de directeur",
   voorzitter: "de voorzitter",
   leidinggevende: "de leidinggevende",
   zorgverlener: "de zorgverlener",
   klachtenfunctionaris: "de klachtenfunctionaris",
   vertrouwenspersoon: "de vertrouwenspersoon",
   "eigen-vertrouwenspersoon": "de vertrouwenspersoon van de eigen zorgaanbieder",
   klachtencommissie: "de klachtencommissie",
   geschillencommissie: "de geschillencommissie",
   toezichthouder: "de toezichthouder"
  },
  conditions: {
   "under-18": "alleen voor cliënten jonger dan 18 jaar",
   "visits-location-or-in-touch": "als de vertrouwenspersoon op de locatie komt, of als iemand al contact heeft met een vertrouwenspersoon"
  },
  ways: {
   phone: "telefonisch",
   mobile: "mobiel",
   whatsapp: "via WhatsApp",
   sms: "per sms",
   mail: "per mail",
   form: "via het formulier",
   download: "via het bestand",
   chat: "via de chat",
   video: "met beeldbellen",
   "sign-language": "met beeldbellen in gebarentaal",
   web: "via de website",
   letter: "per brief",
   visit: "op het bezoekadres",
   "on-request": "op verzoek",
   "see-there": "op een andere plek"
  }
 },
 en: {
  roles: {
   zorgaanbieder: "the care provider",
   bestuur: "the board",
   directeur: "the director (directeur)",
   voorzitter: "the chair (voorzitter)",
   leidinggevende: "the manager",
   zorgverlener: "the care worker",
   klachtenfunctionaris: "the complaints officer (klachtenfunctionaris)",
   vertrouwenspersoon: "the confidant (vertrouwenspersoon)",
   "eigen-vertrouwenspersoon": "the confidant (vertrouwenspersoon) of the client's own care provider",
   klachtencommissie: "the complaints committee (klachtencommissie)",
   geschillencommissie: "the disputes committee (geschillencommissie)",
   toezichthouder: "the supervisory authority (toezichthouder)"
  },
  conditions: {
   "under-18": "only for clients under 18",
   "visits-location-or-in-touch": "when the confidant visits the location, or when somebody is in touch with a confidant already"
  },
  ways: {
   phone: "by phone",
   mobile: "by mobile phone",
   whatsapp: "by WhatsApp",
   sms: "by text message",
   mail: "by mail",
   form: "by the form",
   download: "by the file",
   chat: "by chat",
   video: "by video call",
   "sign-language": "by video call in sign language",
   web: "by the website",
   letter: "by letter",
   visit: "at the address for visitors",
   "on-request": "on request",
   "see-there": "elsewhere"
  }
 }
};

function namingIn(language) {
 const {roles: roles, conditions: conditions} = LETTER_WORDS[language];
 const text = own => saidIn(own, language).line;
 const role = one => typeof one === "string" ? roles[one] : text(one);
 const list = (items, type) => listText(LOCALE[language], items, type);
 const stretch = ({from: from, to: to}) => {
  const [start, end] = [ from, to ].map(time => timeText$2(LOCALE[language], time));
  return language === "nl" ? `van ${start} tot ${end} uur` : `from ${start} to ${end}`;
 };
 return {
  role: role,
  text: text,
  list: list,
  condition: one => typeof one === "string" ? conditions[one] : text(one),
  contact: ({id: id, name: name, role: its}) => name ?? (its ? role(its) : id),
  hours: all => list(all.map(stretch))
 };
}

const {role: role$1, condition: condition$1, contact: contact$1, text: text$1, list: list$1, hours: hours$1} = namingIn("nl");

const quoted$1 = title => `“${title}”`;

const letterInDutch = {
 greeting: ({name: name}) => `Beste mensen van ${name},`,
 reason: provider => {
  const documents = documentsOf(provider);
  const made = documents[0] ? `De klachtenprocedure op de website is gemaakt van ${list$1(documents.map(documentName$1))}.` : `Op de website komt de klachtenprocedure van ${provider.name}.`;
  return `${made} Deze vragen zijn nog open:`;
 },
 question: question$1,
 closing: [ "Wilt u deze vragen beantwoorden? Dan wordt de website aangevuld. Alvast bedankt.", "Met vriendelijke groet," ]
};

function documentName$1({title: title, by: by, id: id, version: version}) {
 const details = [ id, version && `versie ${version}` ].filter(detail => detail);
 const name = `${quoted$1(text$1(title))}${details[0] ? ` (${details.join(", ")})` : ""}`;
 return by ? `het document ${name} van ${by}` : `uw document ${name}`;
}

function question$1(point, law) {
 switch (point.kind) {
 case "officer-without-phone":
  return point.officer ? `Op welk telefoonnummer is ${contact$1(point.officer)}${point.officer.name ? " als klachtenfunctionaris" : ""} te bereiken (${law(point.regime)})? De inspectie vraagt dat een klachtenregeling dit nummer noemt.` : `Wie is de klachtenfunctionaris (${law(point.regime)}), en op welk telefoonnummer is die te bereiken? De inspectie vraagt dat een klachtenregeling dit nummer noemt.`;

 case "nobody-to-call":
  {
   const {step: step, regime: regime, mail: mail} = point;
   const where = step ? `Bij stap ${step} (${law(regime)})` : `In de procedure (${law(regime)})`;
   return `${where} maakt iemand een afspraak met ${list$1(point.with.map(contact$1), "disjunction")}. Op welk telefoonnummer${mail ? "" : " en welk e-mailadres"} kan dat?`;
  }

 case "no-channel":
  return `Hoe is ${contact$1(point.contact)} te bereiken? Wij vonden geen telefoonnummer en geen adres.`;

 case "hours-without-days":
  return `${sentence$1(contact$1(point.contact))} is ${LETTER_WORDS.nl.ways[point.channel]} te bereiken ${hours$1(point.hours)}. Op welke dagen is dat?`;

 case "reading-without-link":
  return `Het document verwijst (${law(point.regime)}) naar ${list$1(point.titles.map(title => quoted$1(text$1(title))))}, maar zonder link. ${point.titles[1] ? "Op welke webadressen staan die?" : "Op welk webadres staat dat?"}`;

 case "document-without-date":
  return `Van welke datum is het document${point.title ? ` ${quoted$1(text$1(point.title))}` : ""}?`;

 case "no-document":
  return "Hoe heet het document waarin uw klachtenprocedure staat, en van welke datum is het?";

 case "regime-named-differently":
  return `Het deel van het document over de ${law(point.regime)} noemt ook ${quoted$1(point.found)}. Welke wet geldt voor dat deel?`;

 case "several-for-one-role":
  return `Het document noemt ${list$1(point.contacts.map(contact$1))} naast elkaar${point.role ? `, voor dezelfde rol: ${role$1(point.role)}` : ""}. Mag iemand zelf kiezen, of bij wie kan iemand waarvoor terecht?`;

 case "not-described":
  return `Het document noemt ${contact$1(point.contact)}, maar zegt niet wie dat is. Wie is dat, en hoe is die te bereiken?`;

 case "condition-contradicts-text":
  {
   const own = point.contact.condition;
   return `Bij ${contact$1(point.contact)} staat een voorwaarde${own ? `: ${quoted$1(condition$1(own))}` : ""}. Ergens anders in het document staat iets wat daar niet bij past. Wat klopt?`;
  }

 case "own":
  return text$1(point.text);
 }
}

const sentence$1 = words => words.charAt(0).toUpperCase() + words.slice(1);

const {role: role, condition: condition, contact: contact, text: text, list: list, hours: hours} = namingIn("en");

const quoted = title => `“${title}”`;

const letterInEnglish = {
 greeting: ({name: name}) => `Dear people of ${name},`,
 reason: provider => {
  const documents = documentsOf(provider);
  const made = documents[0] ? `The complaints procedure on the website was made from ${list(documents.map(documentName))}.` : `The complaints procedure of ${provider.name} is going to be on the website.`;
  return `${made} These questions are still open:`;
 },
 question: question,
 closing: [ "Would you please answer these questions? Then the website will be completed. Thank you.", "Kind regards," ]
};

function documentName({title: title, by: by, id: id, version: version}) {
 const details = [ id, version && `version ${version}` ].filter(detail => detail);
 const name = `${quoted(text(title))}${details[0] ? ` (${details.join(", ")})` : ""}`;
 return by ? `the document ${name} of ${by}` : `your document ${name}`;
}

function question(point, law) {
 switch (point.kind) {
 case "officer-without-phone":
  return point.officer ? `At which phone number can people reach ${contact(point.officer)}${point.officer.name ? " as complaints officer (klachtenfunctionaris)" : ""}, under the ${law(point.regime)}? The inspectorate asks that a complaints arrangement names this number.` : `Who is the complaints officer (klachtenfunctionaris) under the ${law(point.regime)}, and at which phone number can people reach them? The inspectorate asks that a complaints arrangement names this number.`;

 case "nobody-to-call":
  {
   const {step: step, regime: regime, mail: mail} = point;
   const where = step ? `At step ${step} (${law(regime)})` : `In the procedure (${law(regime)})`;
   return `${where} people make an appointment with ${list(point.with.map(contact), "disjunction")}. At which phone number${mail ? "" : " and which mail address"}?`;
  }

 case "no-channel":
  return `How can people reach ${contact(point.contact)}? We found no phone number and no address.`;

 case "hours-without-days":
  return `${sentence(contact(point.contact))} can be reached ${LETTER_WORDS.en.ways[point.channel]} ${hours(point.hours)}. On which days?`;

 case "reading-without-link":
  return `The document refers (${law(point.regime)}) to ${list(point.titles.map(title => quoted(text(title))))}, but without a link. ${point.titles[1] ? "At which web addresses are they?" : "At which web address is it?"}`;

 case "document-without-date":
  return `What is the date of the document${point.title ? ` ${quoted(text(point.title))}` : ""}?`;

 case "no-document":
  return "What is the title of the document with your complaints procedure, and what is its date?";

 case "regime-named-differently":
  return `The part of the document about the ${law(point.regime)} also names ${quoted(point.found)}. Which law does that part follow?`;

 case "several-for-one-role":
  return `The document names ${list(point.contacts.map(contact))} side by side${point.role ? `, for the same role: ${role(point.role)}` : ""}. May people choose, or who is there for what?`;

 case "not-described":
  return `The document names ${contact(point.contact)}, but does not say who that is. Who is it, and how can people reach them?`;

 case "condition-contradicts-text":
  {
   const own = point.contact.condition;
   return `With ${contact(point.contact)} stands a condition${own ? `: ${quoted(condition(own))}` : ""}. Elsewhere the document says something that does not agree with it. Which is right?`;
  }

 case "own":
  return text(point.text);
 }
}

const sentence = words => words.charAt(0).toUpperCase() + words.slice(1);

const LETTERS = {
 nl: letterInDutch,
 en: letterInEnglish
};

const lawName$1 = id => bundled.regimes[id].short;

function letterTo(provider, points, language) {
 const {greeting: greeting, reason: reason, question: question, closing: closing} = LETTERS[language];
 return [ greeting(provider), "", reason(provider), "", ...points.map((point, at) => `${at + 1}. ${question(point, lawName$1)}`), ...closing.flatMap(line => [ "", line ]) ];
}

const linesOf = lines => lines.map(line => `${line}\n`).join("");

const visible = line => line.replace(/[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, sign => `\\u{${sign.charCodeAt(0).toString(16)}}`);

const SPACE = /[ \t\r\n]*/y;

const TOKEN = /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

const placeAt = (text, position) => {
 const lines = text.slice(0, position).split(/\r\n|\n|\r/);
 const [rest = ""] = text.slice(position).split(/\r|\n/, 1);
 return {
  line: lines.length,
  column: (lines.at(-1) ?? "").length + 1,
  rest: rest
 };
};

function jsonPlace(text) {
 const open = [];
 let may = "value";
 for (let at = 0; ;) {
  SPACE.lastIndex = at;
  SPACE.exec(text);
  TOKEN.lastIndex = at = SPACE.lastIndex;
  const token = TOKEN.exec(text)?.[0];
  const next = token && nextAfter(token, may, open);
  if (!next) return placeAt(text, at);
  may = next;
  at += token.length;
 }
}

function nextAfter(token, may, open) {
 const closes = open.at(-1) === "{" ? "}" : open.at(-1) === "[" ? "]" : void 0;
 if (token === closes && [ "comma", "first", "first-key" ].includes(may)) {
  open.pop();
  return "comma";
 }
 switch (may) {
 case "first-key":
 case "key":
  return token.startsWith('"') ? "colon" : void 0;

 case "colon":
  return token === ":" ? "value" : void 0;

 case "comma":
  return token !== "," || !closes ? void 0 : closes === "}" ? "key" : "value";

 default:
  if (token === "{" || token === "[") open.push(token);
  return token === "{" ? "first-key" : token === "[" ? "first" : /[}\],:]/.test(token[0] ?? "") ? void 0 : "comma";
 }
}

const LARGEST_FILE = 2e6;

const unusable = (found, where) => ({
 code: "file-unusable",
 where: where,
 found: found,
 expected: [ '{"id": "…", "name": "…", "regimes": {…}}' ]
});

function notJson(text, where) {
 if (!text) return {
  code: "file-not-json",
  where: where,
  found: void 0,
  expected: [ "JSON (UTF-8)" ]
 };
 const {line: line, column: column, rest: rest} = jsonPlace(text);
 return {
  code: "file-not-json",
  where: `${where}:${String(line)}:${String(column)}`,
  found: rest,
  expected: [ "JSON (UTF-8)" ]
 };
}

const FORMAT = 1;

const itemsIn = (value, key) => {
 const list = value?.[key];
 return Array.isArray(list) ? list.slice(0, MOST_ITEMS) : [];
};

const idsIn = list => list.map(item => item?.id).filter(id => typeof id === "string");

const stepIdsIn = regimes => [ "end", ...idsIn((typeof regimes === "object" && regimes ? Object.values(regimes) : []).flatMap(arrangement => itemsIn(arrangement, "sections")).flatMap(section => itemsIn(section, "steps")).flatMap(step => [ step, ...itemsIn(step, "steps") ])) ];

function ringsIn(contacts) {
 const next = new Map(contacts.map(({id: id, through: through}) => [ id, through ]));
 const done = new Set;
 const rings = new Set;
 for (const {id: first} of contacts) {
  const path = [];
  let id = first;
  for (;id && !done.has(id); id = next.get(id)) {
   done.add(id);
   path.push(id);
  }
  if (id && path.includes(id)) for (const one of path.slice(path.indexOf(id))) rings.add(one);
 }
 return rings;
}

function readProvider(value, organisations, faults) {
 const {id: id, regimes: regimes, format: format} = value ?? {};
 const own = itemsIn(value, "contacts");
 const ids = [ ...idsIn([ {
  id: id
 } ]), ...idsIn(own), ...idsIn(organisations) ];
 const known = {
  ContactId: [ ...new Set(ids) ],
  StepId: stepIdsIn(regimes)
 };
 const provider = readAs("Provider", value, "", {
  known: known,
  faults: faults
 });
 if (typeof format === "number" && format > FORMAT && provider?.format === format) faults.push({
  code: "format-newer",
  where: "format",
  found: format,
  expected: [ String(FORMAT) ]
 });
 const read = readAs("OwnContact[]", own, "contacts", {
  known: known,
  faults: []
 });
 const contacts = readContacts(read, own, organisations, faults);
 if (provider && !Object.keys(provider.regimes)[0] && !faults.some(({where: where}) => where.startsWith("regimes"))) faults.push({
  code: "value-missing",
  where: "regimes",
  found: regimes,
  expected: [ '"wkkgz": {…}' ]
 });
 return provider && Object.keys(provider.regimes)[0] ? {
  ...provider,
  contacts: contacts
 } : void 0;
}

function readContacts(contacts, own, organisations, faults) {
 const rings = ringsIn(contacts);
 const raw = own;
 return contacts.map(contact => {
  const {through: through, ...others} = contact;
  const {id: id, name: name, role: role} = contact;
  const at = raw.findIndex(one => one?.id === id);
  const where = `contacts[${String(at)}]`;
  if (!name && raw[at]?.name === void 0 && ![ role, raw[at]?.role ].some(one => typeof one === "string") && !organisations.some(one => one.id === id)) faults.push({
   code: "value-missing",
   where: `${where}.name`,
   found: void 0,
   expected: [ '"…"' ]
  });
  const damaged = faults.some(fault => fault.where.startsWith(contact.channels?.[0] ? `${where}.` : `${where}.channels`) || fault.code === "field-unknown" && fault.where.startsWith(`${where}.`));
  const read = damaged ? {
   ...contact,
   damaged: damaged
  } : contact;
  if (!rings.has(id)) return read;
  faults.push({
   code: "through-circular",
   where: `${where}.through`,
   found: through,
   expected: [ `≠ "${through ?? ""}"` ]
  });
  return damaged ? {
   ...others,
   damaged: damaged
  } : others;
 });
}

async function bytesOf(stream) {
 const chunks = [];
 let size = 0;
 for await (const chunk of stream) {
  size += chunk.length;
  if (size > LARGEST_FILE) return void 0;
  chunks.push(chunk);
 }
 return Buffer.concat(chunks);
}

async function readFile(name, stdin) {
 const failed = (code, found, ...expected) => ({
  fault: {
   code: code,
   where: name,
   found: found,
   expected: expected
  }
 });
 let bytes;
 try {
  bytes = await bytesOf(name === "-" ? stdin : createReadStream(name));
 } catch (error) {
  return failed("file-unreachable", error.message);
 }
 if (!bytes) return failed("file-too-large", `> ${LARGEST_FILE}`, `≤ ${LARGEST_FILE}`);
 let text = "";
 try {
  text = new TextDecoder("utf-8", {
   fatal: true
  }).decode(bytes);
  return {
   value: JSON.parse(text)
  };
 } catch {
  return {
   fault: notJson(text, name),
   at: text ? jsonPlace(text) : void 0
  };
 }
}

async function readFacts(name, stdin) {
 const content = await readFile(name, stdin);
 if ("fault" in content) return {
  faults: [ content.fault ],
  at: content.at
 };
 const faults = [];
 const provider = readProvider(content.value, bundled.organisations, faults);
 return {
  provider: provider,
  faults: provider ? faults : [ unusable(content.value, name), ...faults ]
 };
}

const faultLines = ({faults: faults, at: at}, language) => [ ...faults.map(fault => faultLine(fault, language)), ...at ? [ CHECK_WORDS[language].place(at) ] : [] ];

async function checkFile(name, stdin, language) {
 const words = CHECK_WORDS[language];
 const shown = name === "-" ? words.stdin : name;
 const facts = await readFacts(name, stdin);
 const {provider: provider, faults: faults} = facts;
 const points = provider ? openPointsOf(provider, bundled) : [];
 const otherName = provider && name !== "-" && basename(name) !== `${provider.id}.json` ? [ words.otherName(basename(name), provider.id) ] : [];
 const letter = provider && points[0] ? [ "", words.letter(faults.length > 0), "", ...letterTo(provider, points, language) ] : [];
 return {
  lines: [ words.heading(shown, faults.length, provider && points.length), ...faultLines(facts, language), ...otherName, ...letter ],
  wrong: faults.length > 0
 };
}

async function check(names, stdin, language) {
 const lines = [];
 let wrong = false;
 for (const name of names) {
  const found = await checkFile(name, stdin, language);
  lines.push(...lines[0] ? [ "" ] : [], ...found.lines);
  wrong ||= found.wrong;
 }
 return {
  out: linesOf(lines.map(visible)),
  code: wrong ? 1 : 0
 };
}

const isFields = value => typeof value === "object" && value !== null && !Array.isArray(value);

const fieldOf = (value, key) => isFields(value) && Object.hasOwn(value, key) ? value[key] : void 0;

const ABOVE_ALL = "//";

const isWanted = (key, given) => !Object.hasOwn(given, key) && (!key.startsWith("// ") || !Object.hasOwn(given, key.slice(3)));

function complete(given, starter) {
 if (given === void 0) return starter;
 if (!isFields(given) || !isFields(starter)) return given;
 const missing = Object.entries(starter).filter(([key]) => isWanted(key, given));
 return Object.fromEntries([ ...missing.filter(([key]) => key === ABOVE_ALL), ...Object.entries(given).map(([key, value]) => [ key, complete(value, fieldOf(starter, key)) ]), ...missing.filter(([key]) => key !== ABOVE_ALL) ]);
}

function completeById(given, starters) {
 if (given === void 0) return starters;
 if (!Array.isArray(given)) return given;
 const items = given;
 const idOf = item => fieldOf(item, "id");
 return [ ...items.map(item => complete(item, starters.find(({id: id}) => id === idOf(item)))), ...starters.filter(({id: id}) => !items.some(item => idOf(item) === id)) ];
}

const EMPTY = "";

const phone = words => ({
 kind: "phone",
 "// number": words.number,
 number: EMPTY
});

const mail = {
 kind: "mail",
 address: EMPTY
};

const form = words => ({
 kind: "form",
 "// href": words.form,
 href: EMPTY
});

const letter = words => ({
 kind: "letter",
 "// street": words.letter,
 street: EMPTY,
 postcode: EMPTY,
 town: EMPTY
});

const hasKlachtencommissie = regime => regime === "jeugdwet";

const committeeRole = regime => hasKlachtencommissie(regime) ? "klachtencommissie" : "geschillencommissie";

function starterArrangement(regime, people, words) {
 const {met: met, officer: officer, committee: committee} = people;
 const toCommittee = hasKlachtencommissie(regime);
 const file = {
  "// kind": words.filing,
  kind: "file",
  "// to": words.to,
  to: (toCommittee ? committee : officer).id,
  "// by": words.by,
  by: [ EMPTY ],
  "// mayBeFirst": words.mayBeFirst,
  mayBeFirst: EMPTY
 };
 const dispute = {
  "// kind": words.dispute,
  kind: "dispute",
  to: committee.id
 };
 return {
  "// audience": words.audience,
  audience: EMPTY,
  "// sections": words.sections,
  sections: [ {
   kind: "steps",
   steps: [ {
    "// kind": words.talk,
    kind: "talk",
    "// optional": words.optional,
    optional: EMPTY
   }, {
    "// kind": words.meet,
    kind: "meet",
    "// with": words.with,
    with: met.id,
    "// support": words.support
   }, file, ...toCommittee ? [] : [ dispute ] ]
  } ]
 };
}

const named = ({given: given}, comment, needed) => given === void 0 || needed ? {
 "// name": comment,
 name: EMPTY
} : {};

const reached = ({given: given}, ...channels) => fieldOf(given, "through") ? {} : {
 channels: channels
};

function starterPeople(regime, people, words) {
 const {met: met, officer: officer, committee: committee} = people;
 const toCommittee = hasKlachtencommissie(regime);
 const filing = [ form(words), letter(words) ];
 return [ {
  id: met.id,
  ...named(met, words.contactName, true),
  "// role": words.role,
  role: EMPTY
 }, {
  id: officer.id,
  ...named(officer, words.contactName, true),
  "// role": words.officer,
  role: "klachtenfunctionaris",
  ...reached(officer, phone(words), mail, ...toCommittee ? [] : filing)
 }, {
  id: committee.id,
  ...named(committee, words.committeeName, false),
  role: committeeRole(regime),
  ...reached(committee, ...toCommittee ? filing : [ {
   kind: "web",
   "// href": words.web,
   href: EMPTY
  } ])
 } ];
}

function starterProvider(words) {
 return {
  first: {
   "//": words.file,
   "// $schema": words.schema,
   $schema: "../provider.schema.json",
   format: 1,
   "// id": words.id,
   id: EMPTY,
   "// name": words.name,
   name: EMPTY,
   "// channels": words.channels,
   channels: [ phone(words), mail ],
   "// introduction": words.introduction,
   "// complainants": words.complainants,
   complainants: EMPTY
  },
  last: {
   "// source": words.source,
   source: {
    title: EMPTY,
    "// date": words.date,
    date: EMPTY,
    "// href": words.href,
    href: EMPTY,
    "// checked": words.checked,
    checked: EMPTY
   }
  }
 };
}

const wordsOf = type => format$1[type].split("|").filter(word => /^[a-z]/.test(word)).join(", ");

const organisationIds = () => bundled.organisations.map(({id: id}) => id).join(", ");

const nl = {
 file: 'Vul in wat leeg is (""), met wat er in je eigen klachtenregeling staat en niets anders. Staat iets er niet in? Haal die regel of dat blok dan weg. Regels die met // beginnen zijn uitleg: die mogen weg. Welke woorden mogen, staat hier, en bij elk veld in provider.schema.json: een editor als VS Code laat die uitleg zien. Is het klaar? Dan vindt npx klachten-procedure check geen fouten meer.',
 schema: "Waar de uitleg voor je editor staat: in de map boven providers/.",
 id: "Kleine letters, cijfers en koppeltekens. Het bestand heet hetzelfde: id.json, in de map providers/.",
 name: 'De naam die bezoekers kennen. De naam in de wet mag erbij, als die anders is: "fullName".',
 channels: `Telefoon en mail van je organisatie zelf, de beste manier eerst. Andere soorten: ${wordsOf("ChannelKind")}.`,
 number: 'Zo: +31, en dan het nummer zonder eerste nul en zonder spaties. Uren mogen erbij: "hours": [{ "days": "working-days", "from": "09:00", "to": "12:00" }].',
 introduction: `Waarom het goed is om te klagen. Neem alleen op wat je regeling ook zegt: "introduction": ["…"], met deze woorden: ${wordsOf("IntroductionFact")}.`,
 complainants: `Wie mag klagen: ${wordsOf("Complainants")}. Of je eigen zin: { "nl": "…" }.`,
 regimes: "Wat je hebt geregeld, per wet: wkkgz, wmo of jeugdwet.",
 audience: `Voor wie deze regeling is: ${wordsOf("Audience")}. Of je eigen woorden: { "nl": "…" }.`,
 sections: 'De stappen, in de volgorde van je regeling. Elke stap mag ook "terms" (termijnen) en "costs" (kosten) hebben, en je eigen "title" en "text".',
 talk: "Eerst praten met de mensen over wie de klacht gaat, of met hun leidinggevende. Staat dit niet in je regeling? Haal deze stap weg.",
 optional: "Mag een bezoeker deze stap overslaan? true of false, zonder aanhalingstekens.",
 meet: "Een afspraak maken met iemand van je organisatie. Staat dit niet in je regeling? Haal deze stap weg.",
 with: "Het id van een contact hieronder. Verander je dat id, verander het dan op beide plekken.",
 support: 'Wie mee mag komen, als je regeling dat zegt: "support": [{ "kind": "klachtenfunctionaris", "by": "id van het contact" }, { "kind": "somebody-trusted" }].',
 filing: "De klacht indienen.",
 to: `Het id van wie de klacht aanneemt: een contact hieronder, of een van deze organisaties: ${organisationIds()}.`,
 by: 'Hoe een klacht daar ingediend mag worden: form, mail, letter of download. Meer tegelijk mag: ["form", "letter"].',
 mayBeFirst: "Mag een bezoeker met deze stap beginnen? true of false, zonder aanhalingstekens.",
 dispute: "Naar de geschillencommissie als het niet is opgelost. Staat dit niet in je regeling? Haal deze stap weg, en het contact hieronder.",
 contacts: `Iedereen bij wie een bezoeker terechtkan. Deze organisaties zijn al bekend en hoeven hier niet: ${organisationIds()}. Voor iemand zonder eigen nummer of adres: haal "channels" weg.`,
 contactName: "De naam van de persoon of de organisatie.",
 role: `Wat die persoon is: ${wordsOf("Role")}. Of je eigen woord: { "nl": "…" }.`,
 officer: "De inspectie vraagt dat een klachtenregeling het telefoonnummer van de klachtenfunctionaris noemt.",
 committeeName: "De naam van de commissie. Heeft ze geen eigen naam? Haal deze regel weg.",
 form: "Het adres van het formulier op internet, met https://.",
 letter: "Waar brieven heen gaan. De postcode met een spatie: vier cijfers, twee letters.",
 web: "Het adres van de website, met https://.",
 source: "Het document waar dit allemaal in staat.",
 date: "De datum van het document: jaar-maand-dag. Staat er geen datum in? Haal deze regel weg; check zet de vraag dan in de brief.",
 href: "Waar het document op internet staat, met https://. Staat het er niet? Haal deze regel weg.",
 checked: "De dag waarop je het document hebt gelezen: jaar-maand-dag."
};

const en = {
 file: 'Fill in what is empty (""), with what your own complaints arrangement says and nothing else. It does not say something? Then take that line or block away. Lines that begin with // explain: they may go. Which words are allowed stands here, and with each field in provider.schema.json: an editor like VS Code shows that explanation. Ready? Then npx klachten-procedure check finds no faults any more.',
 schema: "Where the explanation for your editor is: in the folder above providers/.",
 id: "Lower-case letters, digits and hyphens. The file has the same name: id.json, in the folder providers/.",
 name: 'The name visitors know. The name in law may be added when it differs: "fullName".',
 channels: `Phone and mail of your organisation itself, the best way first. Other kinds: ${wordsOf("ChannelKind")}.`,
 number: 'Like this: +31, and then the number without its first nought and without spaces. Hours may be added: "hours": [{ "days": "working-days", "from": "09:00", "to": "12:00" }].',
 introduction: `Why it is good to complain. Only what your arrangement says too: "introduction": ["…"], with these words: ${wordsOf("IntroductionFact")}.`,
 complainants: `Who may complain: ${wordsOf("Complainants")}. Or a sentence of your own: { "nl": "…" }.`,
 regimes: "What you arranged, by law: wkkgz, wmo or jeugdwet.",
 audience: `For whom this arrangement is: ${wordsOf("Audience")}. Or your own words: { "nl": "…" }.`,
 sections: 'The steps, in the order of your arrangement. Each may also have "terms" (how long things take) and "costs", and your own "title" and "text".',
 talk: "First talk with those the complaint is about, or with their manager. Your arrangement does not say so? Take this step away.",
 optional: "May a visitor leave this step out? true or false, without quotation marks.",
 meet: "Make an appointment with somebody of your organisation. Your arrangement does not say so? Take this step away.",
 with: "The id of a contact below. When you change that id, change it in both places.",
 support: 'Who may come along, if your arrangement says so: "support": [{ "kind": "klachtenfunctionaris", "by": "id of the contact" }, { "kind": "somebody-trusted" }].',
 filing: "File the complaint.",
 to: `The id of who takes the complaint: a contact below, or one of these organisations: ${organisationIds()}.`,
 by: 'How a complaint may be filed there: form, mail, letter or download. Several at once are fine: ["form", "letter"].',
 mayBeFirst: "May a visitor begin with this step? true or false, without quotation marks.",
 dispute: "To the disputes committee when it is not solved. Your arrangement does not say so? Take this step away, and the contact below.",
 contacts: `Everybody a visitor can turn to. These organisations are known already and need not stand here: ${organisationIds()}. For somebody without a number or address of their own: take "channels" away.`,
 contactName: "The name of the person or the organisation.",
 role: `What that person is: ${wordsOf("Role")}. Or your own word: { "nl": "…" }.`,
 officer: "The inspectorate asks that a complaints arrangement names the phone number of the complaints officer.",
 committeeName: "The name of the committee. It has no name of its own? Take this line away.",
 form: "The address of the form on the web, with https://.",
 letter: "Where letters go. The postcode with a space: four digits, two letters.",
 web: "The address of the website, with https://.",
 source: "The document that says all this.",
 date: "The date of the document: year-month-day. It has none? Take this line away; check then puts the question into the letter.",
 href: "Where the document is on the web, with https://. It is not there? Take this line away.",
 checked: "The day on which you read the document: year-month-day."
};

const STARTER_WORDS = {
 nl: nl,
 en: en
};

const PROVIDERS_OWN = [ "directeur", "voorzitter", "bestuur", "leidinggevende" ];

function personOf(contacts, roles, id) {
 const list = Array.isArray(contacts) ? contacts : [];
 const idOf = contact => fieldOf(contact, "id");
 const given = list.find(one => typeof idOf(one) === "string" && roles.some(role => role === fieldOf(one, "role"))) ?? list.find(one => idOf(one) === id);
 return {
  id: given ? String(idOf(given)) : id,
  given: given
 };
}

function regimesOf(given, asked) {
 const named = isFields(given.regimes) ? Object.keys(given.regimes).filter(key => !key.startsWith("//")) : [];
 const known = named.filter(key => Object.hasOwn(bundled.regimes, key));
 return [ ...new Set([ ...known, ...asked ? [ asked ] : named[0] ? [] : [ "wkkgz" ] ]) ];
}

function completed(given, {id: id, name: name, regime: regime}, words) {
 const {first: first, last: last} = starterProvider(words);
 const laws = regimesOf(given, regime).map(law => {
  const committee = committeeRole(law);
  const people2 = {
   met: personOf(given.contacts, PROVIDERS_OWN, "gesprekspartner"),
   officer: personOf(given.contacts, [ "klachtenfunctionaris" ], "klachtenfunctionaris"),
   committee: personOf(given.contacts, [ committee ], committee)
  };
  const hasSections = fieldOf(fieldOf(given.regimes, law), "sections") !== void 0;
  return {
   law: law,
   arrangement: starterArrangement(law, people2, words),
   people: hasSections ? [] : starterPeople(law, people2, words)
  };
 });
 const people = [ ...new Map(laws.flatMap(law => law.people.map(one => [ one.id, one ]))).values() ];
 const starter = {
  ...first,
  ...id !== void 0 && {
   id: id
  },
  ...name !== void 0 && {
   name: name
  },
  "// regimes": words.regimes,
  regimes: Object.fromEntries(laws.map(({law: law, arrangement: arrangement}) => [ law, arrangement ])),
  ...people[0] && {
   "// contacts": words.contacts,
   contacts: people
  },
  ...last
 };
 const whole = complete(given, starter);
 return people[0] ? {
  ...whole,
  contacts: completeById(given.contacts, people)
 } : whole;
}

const escaped = json => json.replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

async function makeNew(file, given, stdin, language) {
 const refused = fault => ({
  err: linesOf([ visible(faultLine(fault, language)) ]),
  code: 1
 });
 const content = file === void 0 ? {
  value: {}
 } : await readFile(file, stdin);
 if ("fault" in content) return refused(content.fault);
 const {value: value} = content;
 if (!isFields(value)) return refused({
  code: "value-wrong",
  where: file ?? "",
  found: value,
  expected: [ "{…}" ]
 });
 try {
  const whole = JSON.stringify(completed(value, given, STARTER_WORDS[language]), void 0, 2);
  return {
   out: linesOf([ escaped(whole) ]),
   code: 0
  };
 } catch {
  return refused({
   code: "value-too-long",
   where: file ?? "",
   found: value,
   expected: []
  });
 }
}

const templates$6 = {
 "about.background": `لماذا الشكوى مهمة`,
 "about.checked": str`تمت قراءة الوثيقة بتاريخ ${0}.`,
 "about.correction-found": T`في الوثيقة مكتوب: «${0}».`,
 "about.correction-used": T`هنا مكتوب: «${0}».`,
 "about.corrections": `تم تصحيح ما يلي:`,
 "about.document": T`مصدر هذه المعلومات: «${0}» من ${1}.`,
 "about.former-name": `هذا اسم قديم.`,
 "about.heading": `عن هذه المعلومات`,
 "about.law": T`نظام الشكاوى هذا مرتبط بهذا القانون: ${0}.`,
 "about.misspelling": `هذا خطأ إملائي.`,
 "about.more": `معرفة المزيد`,
 "about.not-tried": `لم يتم اختبار أرقام الهاتف والعناوين.`,
 "about.tried": str`تم اختبار أرقام الهاتف والعناوين بتاريخ ${0}.`,
 "about.version": T`الإصدار ${0}`,
 "about.wording": `يمكن التعبير عن ذلك بوضوح أكبر.`,
 "audience.adults": T`هذا هو نظام الشكاوى للبالغين (${0}).`,
 "audience.client-or-representative": T`للمستفيدين من خدمات ${0}، ولمن يجوز له التحدث باسم أحد المستفيدين.`,
 "audience.collective": T`لكل من يتعامل مع إحدى جهات الرعاية في مجموعة ${0}. ولدى جهة الرعاية نفسها أيضًا نظام شكاوى خاص بها.`,
 "audience.everyone": T`نظام الشكاوى هذا مرتبط بهذا القانون: ${0}.`,
 "audience.provider": T`لكل من يتعامل مع ${0}، سواء كان من المستفيدين أم لا.`,
 "audience.surviving-relative": T`للمستفيدين من خدمات ${0}، ولمن يجوز له التحدث باسم أحد المستفيدين، وللأقارب بعد وفاة أحد المستفيدين.`,
 "audience.young-people": T`هذا هو نظام الشكاوى للشباب (${0}).`,
 "channel.chat": T`دردشة مع ${0}`,
 "channel.complaint-about-care": `شكوى أو سؤال بشأن الرعاية أو بشأن المساعدة المخصصة للأطفال والشباب`,
 "channel.download": `تنزيل الوثيقة`,
 "channel.form": `ملء الاستمارة`,
 "channel.help": `هل تلزمك مساعدة؟`,
 "channel.letter": `العنوان البريدي:`,
 "channel.mail": T`<span class="who">بريد إلكتروني إلى ${0}: </span>${1}`,
 "channel.on-request": T`عند الطلب: ${0}`,
 "channel.phone": T`<span class="who">مكالمة هاتفية مع ${0}: </span>${1}`,
 "channel.see-there": T`يمكنك الاطلاع على: ${0}`,
 "channel.sign-language": T`مكالمة بلغة الإشارة مع ${0}`,
 "channel.sms": T`رسالة SMS إلى <span class="who">${0}: </span>${1}`,
 "channel.video": T`مكالمة فيديو مع ${0}`,
 "channel.visit": `للزيارة:`,
 "channel.whatsapp": T`WhatsApp <span class="who">${0}: </span>${1}`,
 "choice.adults-care": `أنا شخص بالغ وأحصل على رعاية`,
 "choice.adults-support": `أنا شخص بالغ وأحصل على دعم`,
 "choice.care": `أحصل على رعاية`,
 "choice.question": `ما هي المساعدة المقدمة لك؟`,
 "choice.support": `أحصل على دعم`,
 "choice.young-people": `أحصل على مساعدة مخصصة للأطفال والشباب`,
 "condition.under-18": `فقط للمستفيدين الذين تقل أعمارهم عن 18 سنة`,
 "condition.visits-location-or-in-touch": `إذا كان vertrouwenspersoon (شخص موثوق به) يأتي إلى المكان الذي أنت فيه، أو إذا كان لديك تواصل بالفعل مع vertrouwenspersoon`,
 "confidants.for-child-parent-or-guardian": `إذا كنت من الأطفال أو الشباب، أو من الوالدين، أو من أسرة حاضنة، أو ممن يتولون رعاية طفل، فيجوز لك التحدث مع vertrouwenspersoon (شخص موثوق به) عن أي شيء أردت.`,
 "confidants.formal-complaint-to-klachtencommissie": `لا يمكن تقديم شكوى رسمية إلى vertrouwenspersoon (شخص موثوق به). للشكاوى الرسمية توجد klachtencommissie (لجنة الشكاوى) مستقلة.`,
 "confidants.heading": `التحدث مع vertrouwenspersoon (شخص موثوق به)`,
 "confidants.listens-and-helps": `يستمع vertrouwenspersoon (شخص موثوق به) إلى قصتك. ويمكن أن يساعدك أيضًا في بدء الحديث، وفي إيجاد الكلمات المناسبة لشكواك.`,
 "contact.ask": T`يمكنك السؤال عن ذلك لدى ${0}:`,
 "contact.audience": T`لمن: ${0}`,
 "contact.discipline": T`نوع الرعاية: ${0}`,
 "contact.location": T`المكان: ${0}`,
 "contact.no-channel": `لا يوجد في إجراءات الشكوى رقم هاتف ولا عنوان بريد إلكتروني.`,
 "contact.region": T`المنطقة: ${0}`,
 "contact.subject": T`للشكاوى بشأن: ${0}`,
 "contacts.heading": `من يمكنه أن يساعدك؟`,
 "costs.amount": str`المبلغ الذي عليك دفعه: ${0}.`,
 "costs.amount-for": T`المبلغ الذي عليك دفعه: ${0} (${1}).`,
 "costs.back": `إذا تبين أن الحق معك، يعاد إليك هذا المبلغ.`,
 "costs.free": `لا يكلفك هذا شيئًا.`,
 "costs.free-for": T`لا يكلفك هذا شيئًا (${0}).`,
 "costs.in": str`كان هذا هو المبلغ في عام ${0}.`,
 "costs.on": str`كان هذا هو المبلغ بتاريخ ${0}.`,
 "costs.unknown": `هذا يكلف مالًا.`,
 "costs.unknown-for": T`هذا يكلف مالًا (${0}).`,
 "exit.history": `تنبيه: متصفحك يتذكر أنك كنت هنا.`,
 "exit.keys": `أو بالضغط ثلاث مرات على Shift.`,
 "exit.leave": `مغادرة هذه الصفحة بسرعة`,
 "exit.one-more": `ضغطة واحدة أخرى على Shift للمغادرة.`,
 "exit.two-more": `ضغطتان أخريان على Shift للمغادرة.`,
 "explain.bestuur": T`مجلس إدارة ${0}.`,
 "explain.directeur": T`الوظيفة: مدير ${0}.`,
 "explain.eigen-vertrouwenspersoon": `لدى جهة الرعاية التي تقدم لك المساعدة vertrouwenspersoon (شخص موثوق به) مستقل. وطريقة التواصل معه مذكورة في نظام الشكاوى لدى جهة الرعاية هذه.`,
 "explain.geschillencommissie": `geschillencommissie (لجنة النزاعات): مجموعة من الأشخاص تصدر قرارًا إذا بقي الخلاف بينك وبين الطرف الآخر دون حل.`,
 "explain.klachtencommissie": `klachtencommissie (لجنة الشكاوى): مجموعة مستقلة من الأشخاص تنظر في الشكاوى الرسمية.`,
 "explain.klachtenfunctionaris": `klachtenfunctionaris (موظف الشكاوى): شخص يقدم لك الشرح ويساعدك في شكواك.`,
 "explain.leidinggevende": T`الوظيفة: مسؤول مباشر عن عاملين لدى ${0}.`,
 "explain.toezichthouder": `الجهة الرقابية: تراقب التزام الجميع بالقواعد.`,
 "explain.vertrouwenspersoon": `vertrouwenspersoon (شخص موثوق به): شخص يستمع إليك ويساعدك.`,
 "explain.voorzitter": T`الوظيفة: رئيس ${0}.`,
 "explain.zorgverlener": T`الوظيفة: مقدم رعاية لدى ${0}.`,
 "extra.arriving": `لحظة من فضلك…`,
 "extra.lost": `لا يمكننا عرض هذا الآن. يمكنك فتحه مرة أخرى لاحقًا. وكل ما عدا ذلك يعمل.`,
 "hours.always": `ليلًا ونهارًا`,
 "hours.closed": T`مغلق: ${0}`,
 "hours.days-unknown": str`من الساعة ${0} إلى ${1} (الأيام غير مذكورة)`,
 "hours.every-day": str`كل يوم من الساعة ${0} إلى ${1}`,
 "hours.on-days": str`${0}، من الساعة ${1} إلى ${2}`,
 "hours.working-days": str`في أيام العمل من الساعة ${0} إلى ${1}`,
 "introduction.aims": `الهدف: أن يزول عدم رضاك، وأن يزول أي سوء فهم، وأن تصبح الرعاية أفضل.`,
 "introduction.bring-it-up": `من الأفضل لك التحدث عن ذلك وعدم كتمانه.`,
 "introduction.discussed-and-taken-seriously": `من المهم أن يجري الحديث عن شكواك وأن تؤخذ بجدية.`,
 "introduction.dissatisfaction": `الشكوى تعني: هناك أمر لا يرضيك.`,
 "introduction.for-those-complained-about": `إذا كانت هناك شكوى بشأنك، فهنا شرح لكيفية التعامل مع الشكاوى بعناية.`,
 "introduction.helps-clients": `وبهذا تساعد شكواك المستفيدين.`,
 "introduction.whatever-the-cause": `ربما تكون شكواك في محلها. وربما هناك سوء فهم، أو أن شيئًا مما ظننته غير صحيح. وأيًا كان الأمر: من المهم أن يزول عدم رضاك، وأن يحدث شيء إذا كانت شكواك في محلها.`,
 "language.group": `اللغة`,
 "language.help": `هذه ترجمة لمساعدتك. وإجراءات الشكوى باللغة الهولندية هي المعتمدة.`,
 "language.lost": `لا يمكننا عرض هذه اللغة الآن. يمكنك المحاولة مرة أخرى لاحقًا.`,
 "law.aid": T`هذه أداة مساعدة. الحساب فيها حسب المادة ${0} من ${1}، وحسب أيام العمل في Algemene termijnenwet (القانون العام للمدد): كل الأيام ما عدا السبت والأحد والعطل الرسمية المعترف بها عمومًا. ولا تأخذ هذه الأداة أيام العطلة الأخرى في الحساب. ولم يتم التحقق مما إذا كانت هذه القوانين قد تغيرت.`,
 "law.answer": T`حسب القانون، آخر يوم لتقييم شكواك هو: ${0}.`,
 "law.arrangement-sets-its-own-term": `تعطي اللجنة تقييمها خلال المدة المذكورة في نظام الشكاوى. والقانون نفسه لا يذكر مدة.`,
 "law.article": str`المادة ${0}`,
 "law.binding-advice-and-damages": str`تصدر geschilleninstantie (هيئة النزاعات) قرارًا ملزمًا: يجب عليك وعلى الطرف الآخر الالتزام به. ويمكنها أيضًا أن تمنحك تعويضًا عن الضرر. وهذا ممكن لمبالغ تصل إلى ${0} على الأقل.`,
 "law.committee-of-at-least-three-with-outside-chair": `تقيّم klachtencommissie (لجنة الشكاوى) شكواك. وفيها ثلاثة أشخاص على الأقل. ورئيس اللجنة لا يعمل لدى مقدم الخدمة.`,
 "law.counted": str`طريقة الحساب: تاريخ البداية ${1}، والمدة ${0}، والنتيجة ${2}.`,
 "law.disputes-body-rules": str`تصدر geschilleninstantie (هيئة النزاعات) قرارها خلال مدة أقصاها ${0} بعد عرض النزاع عليها.`,
 "law.extended": T`إذا مددت جهة الرعاية هذه المدة، فآخر يوم هو: ${0}.`,
 "law.extension": str`يجوز لجهة الرعاية تمديد هذه المدة مرة واحدة، ومدة التمديد ${0}. ويجب أن يكون ذلك كتابيًا، وقبل انتهاء المدة.`,
 "law.filed-in-writing": `المقصود هو شكوى قدمتها كتابيًا. وما يكتب هنا لا يتم حفظه ولا إرساله.`,
 "law.filed-on": `قدمت شكواي بتاريخ`,
 "law.introduction": T`هذا مكتوب في القانون نفسه: ${0}. وهو ليس نصًا من ${1}.`,
 "law.klachtenfunctionaris-is-free": `يمكن أن يساعدك klachtenfunctionaris (موظف الشكاوى) بشكل مستقل. وهذه المساعدة مجانية.`,
 "law.last-day": `متى يصلك تقييم شكواك على أبعد تقدير؟`,
 "law.may-be-assisted": `يجوز لك الحصول على مساعدة في شكواك.`,
 "law.moved-holiday": `هذا اليوم عطلة رسمية، لذلك يحسب أول يوم عمل بعده.`,
 "law.moved-saturday": `هذا يوم سبت، لذلك يحسب أول يوم عمل بعده.`,
 "law.moved-sunday": `هذا يوم أحد، لذلك يحسب أول يوم عمل بعده.`,
 "law.municipality-sees-to-independent-vertrouwenspersoon": `تضمن البلدية وجود vertrouwenspersoon (شخص موثوق به) مستقل.`,
 "law.no-term": `لا يقول هذا القانون كم يجوز أن يستغرق الجواب.`,
 "law.provider-has-arrangement": `لدى مقدم الخدمة نظام شكاوى.`,
 "law.provider-says-what-it-will-do": str`يخبرك مقدم الخدمة بما سيفعله، خلال مدة أقصاها ${0}. ويمكنك قراءة موعد بداية هذه المدة في القانون.`,
 "law.read": str`تمت قراءة هذا بتاريخ ${0}، في القانون كما هو منشور في Staatsblad (الجريدة الرسمية) لعام ${1}. ولم يتم التحقق مما إذا كان القانون قد تغير بعد ذلك.`,
 "law.recognised-disputes-body": `توجد geschilleninstantie (هيئة النزاعات) معترف بها، مثل geschillencommissie (لجنة النزاعات). وهناك يمكنك عرض نزاع، وهو شكوى بقيت دون حل بينك وبين الطرف الآخر.`,
 "law.summary": `ماذا يقول القانون؟`,
 "law.term-starts-with-written-complaint": `تبدأ مدة التقييم عند تقديم شكواك كتابيًا. وإذا بدأت بالحديث أولًا، فهذه المدة لم تبدأ بعد.`,
 "law.time-and-extension": str`${0} زائد ${1}`,
 "law.today": T`القانون كما هو الآن: ${0}.`,
 "law.written-reasoned-judgement": str`خلال مدة أقصاها ${0} بعد شكواك المكتوبة، يصلك تقييم مكتوب لشكواك مع الأسباب.`,
 "meaning.igj": `هيئة التفتيش المعنية بالرعاية الصحية وبالأطفال والشباب`,
 "meaning.jeugdstem": `صوت الأطفال والشباب`,
 "meaning.jeugdwet": `قانون مساعدة الأطفال والشباب`,
 "meaning.klachtenportaal-zorg": `بوابة للشكاوى بشأن الرعاية`,
 "meaning.landelijk-meldpunt-zorg": `نقطة وطنية للبلاغات بشأن الرعاية`,
 "meaning.wkkgz": `قانون الجودة والشكاوى والنزاعات في الرعاية`,
 "meaning.wmo": `قانون الدعم الاجتماعي`,
 "meaning.zorgbelang": `لصالح الرعاية`,
 "members.heading": `من ينتمي إلى هذه المجموعة؟`,
 "next.after-end": `بعد ذلك تنتهي الإجراءات.`,
 "next.after-go": str`بعد ذلك تأتي الخطوة ${0}.`,
 "next.after-go-title": T`بعد ذلك تأتي الخطوة «${0}».`,
 "next.end": `في هذه الحالة تنتهي الإجراءات هنا.`,
 "next.go": str`في هذه الحالة تأتي الخطوة ${0}.`,
 "next.go-title": T`في هذه الحالة تأتي الخطوة «${0}».`,
 "next.not-satisfied": `هل النتيجة لا ترضيك؟`,
 "next.satisfied": `هل ترضيك النتيجة؟`,
 "notice.file": `لا يمكننا عرض إجراءات الشكوى الآن. في الأسفل قائمة بمن يمكنه أن يساعدك.`,
 "notice.other": `تطلب هذه الصفحة شيئًا غير موجود. في الأسفل يظهر لك ما هو موجود.`,
 "notice.provider": T`لا يمكننا عرض إجراءات الشكوى هذه، ولكن يمكننا عرض إجراءات الشكوى لدى: ${0}.`,
 "opening.closed": `مغلق الآن`,
 "opening.closed-today": str`مغلق، ويفتح اليوم من الساعة ${0}`,
 "opening.closed-until": str`مغلق، ويفتح من جديد ${0} من الساعة ${1}`,
 "opening.maybe-sooner": `قد تختلف الأوقات قرب أيام العطل الرسمية.`,
 "opening.open": T`<b>مفتوح الآن</b>`,
 "opening.open-until": T`<b>مفتوح الآن</b>، حتى الساعة ${0}`,
 "opening.unsure": `قد تختلف الأوقات اليوم.`,
 "page.kind": `إجراءات الشكوى`,
 "page.summary": str`هل لديك شكوى بشأن ${0}؟ هنا معلومات عما يمكنك فعله وعمن يمكنه أن يساعدك.`,
 "page.summary-of-collective": str`هل لديك شكوى بشأن إحدى جهات الرعاية في مجموعة ${0}؟ هنا معلومات عما يمكنك فعله وعمن يمكنه أن يساعدك.`,
 "page.title": str`إجراءات الشكوى لدى ${0}`,
 "page.title-of-regime": str`إجراءات الشكوى لدى ${0} (${1})`,
 "procedure.collective-title": T`شكوى بشأن إحدى جهات الرعاية في مجموعة ${0}؟ هذا ما يمكنك فعله`,
 "procedure.contacts-title": T`شكوى بشأن ${0}: من يمكنه أن يساعدك؟`,
 "procedure.title": T`شكوى بشأن ${0}؟ هذا ما يمكنك فعله`,
 "procedure.unknown-title": `هل لديك شكوى بشأن الرعاية المقدمة لك؟`,
 "prose.heading": `معلومات مفيدة`,
 "read-aloud.continue": `متابعة القراءة`,
 "read-aloud.failed": `القراءة بصوت عالٍ غير ممكنة الآن.`,
 "read-aloud.group": `القراءة بصوت عالٍ`,
 "read-aloud.other-language": `هنا نص بلغة أخرى. لا يستطيع هذا الجهاز قراءته بصوت عالٍ.`,
 "read-aloud.pause": `إيقاف مؤقت`,
 "read-aloud.start": `قراءة بصوت عالٍ`,
 "read-aloud.stop": `إيقاف`,
 "reading.heading": `قراءة المزيد`,
 "reading.named": `ورد في إجراءات الشكوى أيضًا:`,
 "rights.heading": `حقوقك`,
 "role.bestuur": `مجلس الإدارة`,
 "role.directeur": `المدير`,
 "role.eigen-vertrouwenspersoon": `vertrouwenspersoon (شخص موثوق به) لدى جهة الرعاية الخاصة بك`,
 "role.geschillencommissie": `geschillencommissie (لجنة النزاعات)`,
 "role.klachtencommissie": `klachtencommissie (لجنة الشكاوى)`,
 "role.klachtenfunctionaris": `klachtenfunctionaris (موظف الشكاوى)`,
 "role.leidinggevende": `المسؤول المباشر`,
 "role.toezichthouder": `الجهة الرقابية`,
 "role.vertrouwenspersoon": `vertrouwenspersoon (شخص موثوق به)`,
 "role.voorzitter": `الرئيس`,
 "role.zorgaanbieder": `جهة الرعاية`,
 "role.zorgverlener": `مقدم الرعاية`,
 "routes.file": T`يمكنك تقديم شكواك إلى ${0} كما يلي:`,
 "routes.heading": `كيف يمكنك تقديم شكوى`,
 "routes.letter": `يمكنك إرسال رسالة بالبريد إلى:`,
 "rules.article": `المادة`,
 "rules.heading": `القواعد`,
 "steps.alongside": str`يجوز لك فعل هذا في الوقت نفسه مع الخطوة ${0}`,
 "steps.alongside-title": T`يجوز لك فعل هذا في الوقت نفسه مع الخطوة «${0}»`,
 "steps.answer": T`يصلك جواب من ${0}.`,
 "steps.answer-title": `انتظار الجواب`,
 "steps.ask-title": T`طلب المساعدة من ${0}`,
 "steps.binding": `يجب عليك وعلى الطرف الآخر تنفيذ ما جاء في القرار.`,
 "steps.bring": `هذا ما يلزمك:`,
 "steps.choice-title": `اختيار ما يناسبك`,
 "steps.damages": str`يمكنك الحصول على تعويض عن الضرر حتى مبلغ ${0}.`,
 "steps.dispute": T`إذا كان الحل وطريقة التعامل مع شكواك لا يرضيانك، فيجوز لك طلب عرض شكواك على ${0}.`,
 "steps.dispute-still": T`إذا كانت النتيجة لا ترضيك حتى الآن، فيجوز لك طلب عرض شكواك على ${0}.`,
 "steps.dispute-title": T`التوجه إلى ${0}`,
 "steps.dispute-when": T`في هذه الحالة يجوز لك طلب عرض شكواك على ${0}.`,
 "steps.file": T`إذا كانت النتيجة لا ترضيك حتى الآن، أو إذا فضلت عدم التوجه بنفسك إلى ${0}، فيمكنك ملء استمارة الشكوى.`,
 "steps.file-collective": T`إذا كانت النتيجة لا ترضيك حتى الآن، أو إذا فضلت عدم التوجه بنفسك إلى جهة الرعاية أو إلى ${0}، فيمكنك ملء استمارة الشكوى.`,
 "steps.file-then-mediation": `بعد ذلك تبدأ الوساطة: شخص يساعدك أنت والطرف الآخر على إيجاد حل معًا.`,
 "steps.file-title": T`تقديم شكواك إلى ${0}`,
 "steps.file-ways": `يمكنك ذلك كما يلي:`,
 "steps.heading": `خطوة بخطوة`,
 "steps.may-be-first": `يجوز لك البدء من هنا أيضًا`,
 "steps.meet": T`يمكنك التحدث عن شكواك مع <b>${0}</b>. `,
 "steps.meet-directeur-title": `تحديد موعد مع المدير`,
 "steps.meet-title": T`تحديد موعد مع ${0}`,
 "steps.meet-voorzitter-title": `تحديد موعد مع الرئيس`,
 "steps.optional": `يجوز لك تخطي هذه الخطوة`,
 "steps.step": `الخطوة`,
 "steps.support-klachtenfunctionaris": T`لدى ${0} يوجد klachtenfunctionaris (موظف الشكاوى) مستقل يمكنه أن يساعدك في ذلك. `,
 "steps.support-only-trusted": `يجوز لك اصطحاب شخص لديك ثقة به. `,
 "steps.support-trusted": `يجوز لك أيضًا اصطحاب شخص آخر لديك ثقة به.`,
 "steps.talk": `إذا أردت وكان ذلك ممكنًا، فأول خطوة هي التحدث مع الشخص أو الأشخاص الذين تتعلق بهم شكواك، أو مع مسؤولهم المباشر.`,
 "steps.talk-title": `التحدث عن الأمر أولًا`,
 "steps.talk-with": T`إذا أردت وكان ذلك ممكنًا، فأول خطوة هي التحدث مع <b>${0}</b>. `,
 "support.offer": T`<b>إذا أردت التحدث مع شخص أولًا:</b> ${0} هنا لمساعدتك.`,
 "task.belongs-to": T`هذه الجهة تنتمي إلى ${0}.`,
 "task.confidential": `كلامك يبقى سرًا.`,
 "task.explains-complaint-to-inspectorate": `هنا شرح لكيفية التوجه بشكوى إلى هيئة التفتيش.`,
 "task.file-through": T`تقديم شكواك يكون لدى ${0}.`,
 "task.free": `لا يكلفك ذلك شيئًا.`,
 "task.helps-filing": `مساعدة لك في كتابة شكواك أو تقديمها.`,
 "task.helps-towards-solution": `تقديم النصيحة، أو التشاور معك، أو الوساطة، أو تقييم الشكوى.`,
 "task.impartial": `دون انحياز إلى أي طرف.`,
 "task.independent": `استقلالية تامة.`,
 "task.mediates": `وساطة: مساعدتك أنت والطرف الآخر على إيجاد حل معًا.`,
 "task.provides-klachtenfunctionaris": `توفير klachtenfunctionaris (موظف الشكاوى) مستقل: شخص يقدم لك الشرح ويساعدك في شكواك.`,
 "task.receives-complaints": `استقبال الشكاوى.`,
 "task.works-with-provider": T`هذه الجهة تتعاون مع ${0}. ويجوز لك الاتصال بها هاتفيًا بنفسك مباشرة.`,
 "term.answer": str`يصلك جواب خلال مدة أقصاها ${0}.`,
 "term.by-article": T`هذا مكتوب في المادة ${0} من القانون (${1}).`,
 "term.by-law": T`هذا مكتوب في القانون (${0}).`,
 "term.by-provider": T`هذا ما تم الاتفاق عليه لدى ${0}.`,
 "term.confirmation": str`يصلك تأكيد خلال مدة أقصاها ${0}.`,
 "term.contact": str`يتواصل معك شخص خلال مدة أقصاها ${0}.`,
 "term.extension": str`يمكن أن تطول هذه المدة، ومدة الزيادة ${0}.`,
 "term.file": str`أمامك لفعل ذلك مدة أقصاها ${0}.`,
 "term.from-answer": `تبدأ هذه المدة عند حصولك على الجواب.`,
 "term.from-conversation": `تبدأ هذه المدة بعد المحادثة.`,
 "term.from-event": `تبدأ هذه المدة في اليوم الذي حدث فيه الأمر.`,
 "term.from-own": T`بداية هذه المدة: ${0}.`,
 "term.from-receipt": `تبدأ هذه المدة عند وصول شكواك.`,
 "term.from-written-receipt": `تبدأ هذه المدة عند وصول شكواك المكتوبة.`,
 "term.hearing": str`هناك محادثة أو جلسة خلال مدة أقصاها ${0}.`,
 "term.judgement": str`يصلك تقييم لشكواك خلال مدة أقصاها ${0}.`,
 "term.least": str`أقل مدة لذلك هي ${0}.`,
 "term.own": T`${0}: خلال مدة أقصاها ${1}.`,
 "term.usual": `هكذا يكون الأمر في الغالب.`,
 "term.working-day": `يوم عمل واحد`,
 "term.working-days": str`${0} من أيام العمل`,
 "tools.copied": T`تم النسخ: ${0}`,
 "tools.copy-address": T`نسخ العنوان <span class="hidden">– ${0}</span>`,
 "tools.copy-letter": T`نسخ العنوان البريدي <span class="hidden">– ${0}</span>`,
 "tools.copy-mail": T`نسخ عنوان البريد الإلكتروني <span class="hidden">– ${0}</span>`,
 "tools.copy-number": T`نسخ الرقم <span class="hidden">– ${0}</span>`,
 "tools.copy-refused": `لم ينجح النسخ هنا. النص موجود في الأسفل وهو محدد بالفعل: يمكنك نسخه بنفسك.`,
 "tools.copy-this": T`نسخ ${0} <span class="hidden">– ${1}</span>`,
 "tools.copy-visit": T`نسخ عنوان الزيارة <span class="hidden">– ${0}</span>`,
 "tools.print": `طباعة إجراءات الشكوى هذه`,
 "tools.print-refused": `لم تنجح الطباعة هنا. يمكنك اختيار «طباعة» في قائمة متصفحك.`,
 "tools.save": T`حفظ في جهات اتصالك <span class="hidden">(${0})</span>`,
 "tools.save-refused": `لم ينجح الحفظ هنا. يمكنك كتابة ما يلزمك أو نسخه.`,
 "tools.saved": T`تم إنشاء ملف: ${0}. يمكنك فتحه لوضع ${1} في جهات اتصالك.`,
 "tools.summary": `الطباعة والحفظ والمزيد`,
 "tools.to-copy": `نص للنسخ`
};

const templates$5 = {
 "about.background": `Warum eine Beschwerde wichtig ist`,
 "about.checked": str`Das Dokument wurde am ${0} gelesen.`,
 "about.correction-found": T`Im Dokument steht „${0}“.`,
 "about.correction-used": T`Hier steht „${0}“.`,
 "about.corrections": `Das wurde korrigiert:`,
 "about.document": T`Diese Informationen kommen aus „${0}“ von ${1}.`,
 "about.former-name": `Das ist ein alter Name.`,
 "about.heading": `Über diese Informationen`,
 "about.law": T`Die Beschwerderegelung gehört zu diesem Gesetz: ${0}.`,
 "about.misspelling": `Das ist ein Schreibfehler.`,
 "about.more": `Mehr erfahren`,
 "about.not-tried": `Die Telefonnummern und Adressen wurden nicht getestet.`,
 "about.tried": str`Die Telefonnummern und Adressen wurden am ${0} getestet.`,
 "about.version": T`Version ${0}`,
 "about.wording": `Das kann man deutlicher sagen.`,
 "audience.adults": T`Das ist die Beschwerderegelung für Erwachsene (${0}).`,
 "audience.client-or-representative": T`Für Klientinnen und Klienten von ${0} und für alle, die im Namen einer Klientin oder eines Klienten sprechen dürfen.`,
 "audience.collective": T`Für alle, die mit einem Betreuungsanbieter zu tun haben, der zu ${0} gehört. Dieser Betreuungsanbieter hat auch eine eigene Beschwerderegelung.`,
 "audience.everyone": T`Diese Beschwerderegelung gehört zu diesem Gesetz: ${0}.`,
 "audience.provider": T`Für alle, die mit ${0} zu tun haben: als Klientin oder Klient oder auf andere Weise.`,
 "audience.surviving-relative": T`Für Klientinnen und Klienten von ${0}, für alle, die im Namen einer Klientin oder eines Klienten sprechen dürfen, und für Hinterbliebene.`,
 "audience.young-people": T`Das ist die Beschwerderegelung für junge Menschen (${0}).`,
 "channel.chat": T`Chat: ${0}`,
 "channel.complaint-about-care": `Eine Beschwerde oder Frage zu Pflege, Betreuung oder Jugendhilfe`,
 "channel.download": `Dokument herunterladen`,
 "channel.form": `Formular ausfüllen`,
 "channel.help": `Brauchen Sie Hilfe?`,
 "channel.letter": `Postadresse:`,
 "channel.mail": T`<span class="who">E-Mail: ${0}, </span>${1}`,
 "channel.on-request": T`Auf Anfrage: ${0}`,
 "channel.phone": T`<span class="who">Anrufen: ${0}, </span>${1}`,
 "channel.see-there": T`Siehe: ${0}`,
 "channel.sign-language": T`Anruf in Gebärdensprache: ${0}`,
 "channel.sms": T`SMS: <span class="who">${0}, </span>${1}`,
 "channel.video": T`Videoanruf: ${0}`,
 "channel.visit": `Kommen Sie vorbei:`,
 "channel.whatsapp": T`WhatsApp: <span class="who">${0}, </span>${1}`,
 "choice.adults-care": `Ich bin erwachsen und bekomme Pflege oder Betreuung`,
 "choice.adults-support": `Ich bin erwachsen und bekomme Unterstützung`,
 "choice.care": `Ich bekomme Pflege oder Betreuung`,
 "choice.question": `Welche Hilfe bekommen Sie?`,
 "choice.support": `Ich bekomme Unterstützung`,
 "choice.young-people": `Ich bekomme Jugendhilfe`,
 "condition.under-18": `nur für Klientinnen und Klienten unter 18 Jahren`,
 "condition.visits-location-or-in-touch": `wenn die Vertrouwenspersoon (Vertrauensperson) in Ihre Einrichtung kommt oder wenn Sie schon Kontakt mit einer Vertrouwenspersoon haben`,
 "confidants.for-child-parent-or-guardian": `Sind Sie ein Kind oder ein junger Mensch? Haben Sie ein Kind oder ein Pflegekind? Oder sorgen Sie auf andere Weise für ein Kind oder einen jungen Menschen? Dann dürfen Sie mit einer Vertrouwenspersoon (Vertrauensperson) über alles sprechen, worüber Sie möchten.`,
 "confidants.formal-complaint-to-klachtencommissie": `Eine formelle Beschwerde können Sie nicht bei einer Vertrouwenspersoon einreichen. Dafür gibt es eine unabhängige Klachtencommissie (Beschwerdekommission).`,
 "confidants.heading": `Sprechen Sie mit einer Vertrouwenspersoon (Vertrauensperson)`,
 "confidants.listens-and-helps": `Eine Vertrouwenspersoon hört sich an, was Sie erzählen. Diese Person kann Ihnen auch helfen, das Gespräch zu führen und die richtigen Worte für Ihre Beschwerde zu finden.`,
 "contact.ask": T`Fragen Sie hier nach – ${0}:`,
 "contact.audience": T`Für: ${0}`,
 "contact.discipline": T`Art der Pflege oder Betreuung: ${0}`,
 "contact.location": T`Standort: ${0}`,
 "contact.no-channel": `In der Beschreibung des Beschwerdeverfahrens steht keine Telefonnummer und keine E-Mail-Adresse.`,
 "contact.region": T`Region: ${0}`,
 "contact.subject": T`Für Beschwerden über: ${0}`,
 "contacts.heading": `Wer kann Ihnen helfen?`,
 "costs.amount": str`Sie bezahlen ${0}.`,
 "costs.amount-for": T`Sie bezahlen ${0} (${1}).`,
 "costs.back": `Bekommen Sie recht? Dann bekommen Sie dieses Geld zurück.`,
 "costs.free": `Sie bezahlen nichts.`,
 "costs.free-for": T`Sie bezahlen nichts (${0}).`,
 "costs.in": str`Das war der Betrag im Jahr ${0}.`,
 "costs.on": str`Das war der Betrag am ${0}.`,
 "costs.unknown": `Das kostet Geld.`,
 "costs.unknown-for": T`Das kostet Geld (${0}).`,
 "exit.history": `Achtung: Ihr Browser merkt sich, dass Sie hier waren.`,
 "exit.keys": `Oder drücken Sie dreimal die Shift-Taste.`,
 "exit.leave": `Diese Seite schnell verlassen`,
 "exit.one-more": `Drücken Sie noch einmal die Shift-Taste, um die Seite zu verlassen.`,
 "exit.two-more": `Drücken Sie noch zweimal die Shift-Taste, um die Seite zu verlassen.`,
 "explain.bestuur": T`Vorstand von ${0}.`,
 "explain.directeur": T`Direktion von ${0}.`,
 "explain.eigen-vertrouwenspersoon": `Der Betreuungsanbieter, der Sie begleitet, hat eine unabhängige Vertrouwenspersoon (Vertrauensperson). Wie Sie diese Person erreichen, steht in der Beschwerderegelung dieses Betreuungsanbieters.`,
 "explain.geschillencommissie": `Geschillencommissie (Kommission für Streitfälle): eine Gruppe von Menschen, die Ihre Beschwerde beurteilt, wenn beide Seiten zusammen keine Lösung finden.`,
 "explain.klachtencommissie": `Klachtencommissie (Beschwerdekommission): eine unabhängige Gruppe von Menschen, die formelle Beschwerden behandelt.`,
 "explain.klachtenfunctionaris": `Klachtenfunctionaris (Ansprechperson für Beschwerden): eine Person, die Ihnen Dinge erklärt und Ihnen bei Ihrer Beschwerde hilft.`,
 "explain.leidinggevende": T`Führungskraft bei ${0}.`,
 "explain.toezichthouder": `Aufsichtsbehörde: achtet darauf, dass sich alle an die Regeln halten.`,
 "explain.vertrouwenspersoon": `Vertrouwenspersoon (Vertrauensperson): eine Person, die Ihnen zuhört und Ihnen hilft.`,
 "explain.voorzitter": T`Vorsitz von ${0}.`,
 "explain.zorgverlener": T`Betreuende Fachkraft bei ${0}.`,
 "extra.arriving": `Einen Moment …`,
 "extra.lost": `Das können wir jetzt nicht zeigen. Öffnen Sie diesen Teil später noch einmal. Der Rest funktioniert.`,
 "hours.always": `Tag und Nacht`,
 "hours.closed": T`geschlossen: ${0}`,
 "hours.days-unknown": str`von ${0} bis ${1} Uhr (Tage nicht angegeben)`,
 "hours.every-day": str`jeden Tag von ${0} bis ${1} Uhr`,
 "hours.on-days": str`${0} von ${1} bis ${2} Uhr`,
 "hours.working-days": str`an Arbeitstagen von ${0} bis ${1} Uhr`,
 "introduction.aims": `Das Ziel ist, dass Sie nicht mehr unzufrieden sind, dass Missverständnisse geklärt werden und dass die Betreuung besser wird.`,
 "introduction.bring-it-up": `Behalten Sie das nicht für sich, sondern sprechen Sie darüber.`,
 "introduction.discussed-and-taken-seriously": `Es ist wichtig, dass über Ihre Beschwerde gesprochen wird und dass sie ernst genommen wird.`,
 "introduction.dissatisfaction": `Eine Beschwerde bedeutet: Sie sind mit etwas nicht zufrieden.`,
 "introduction.for-those-complained-about": `Hat sich jemand über Sie beschwert? Dann lesen Sie hier, wie sorgfältig mit Beschwerden umgegangen wird.`,
 "introduction.helps-clients": `Damit helfen Sie Klientinnen und Klienten.`,
 "introduction.whatever-the-cause": `Vielleicht ist Ihre Beschwerde berechtigt. Vielleicht gibt es ein Missverständnis, oder etwas ist anders, als Sie dachten. Was es auch ist: Es ist wichtig, dass Sie nicht unzufrieden bleiben und dass etwas geschieht, wenn Ihre Beschwerde berechtigt ist.`,
 "language.group": `Sprache`,
 "language.help": `Das ist eine Übersetzung, um Ihnen zu helfen. Es gilt der niederländische Text des Beschwerdeverfahrens.`,
 "language.lost": `Diese Sprache können wir jetzt nicht zeigen. Versuchen Sie es später noch einmal.`,
 "law.aid": T`Das ist eine Rechenhilfe. Gerechnet wird mit Artikel ${0} aus dem Gesetz ${1} und mit den Arbeitstagen aus der Algemene termijnenwet (allgemeines Gesetz über Fristen): Das sind alle Tage außer Samstagen, Sonntagen und allgemein anerkannten Feiertagen. Andere freie Tage sind nicht berücksichtigt. Es wurde nicht geprüft, ob diese Gesetze geändert wurden.`,
 "law.answer": T`Laut Gesetz ist das der letzte Tag für die Beurteilung Ihrer Beschwerde: ${0}.`,
 "law.arrangement-sets-its-own-term": `Die Kommission beurteilt Ihre Beschwerde innerhalb der Zeit, die in der Beschwerderegelung steht. Das Gesetz selbst nennt keine Zeit.`,
 "law.article": str`Artikel ${0}`,
 "law.binding-advice-and-damages": str`Die Geschilleninstantie (Stelle für Streitfälle) trifft eine verbindliche Entscheidung: Beide Seiten müssen sich daran halten. Diese Stelle kann Ihnen auch Schadenersatz zusprechen. Auf jeden Fall sind bis zu ${0} möglich.`,
 "law.committee-of-at-least-three-with-outside-chair": `Eine Klachtencommissie (Beschwerdekommission) beurteilt Ihre Beschwerde. Darin sitzen mindestens drei Personen. Wer den Vorsitz hat, arbeitet nicht für den Anbieter.`,
 "law.counted": str`So wurde gerechnet: ${0} nach dem ${1} ist der ${2}.`,
 "law.disputes-body-rules": str`Wenn der Streitfall vorgelegt ist, entscheidet die Geschilleninstantie (Stelle für Streitfälle). Das dauert höchstens ${0}.`,
 "law.extended": T`Hat der Betreuungsanbieter die Zeit verlängert? Dann ist der letzte Tag: ${0}.`,
 "law.extension": str`Der Betreuungsanbieter darf diese Zeit ein Mal verlängern, um ${0}. Das muss er schriftlich tun, bevor die Zeit um ist.`,
 "law.filed-in-writing": `Es geht um eine Beschwerde, die Sie schriftlich eingereicht haben. Was Sie hier eintragen, wird nicht gespeichert und nicht verschickt.`,
 "law.filed-on": `Ich habe meine Beschwerde eingereicht am`,
 "law.introduction": T`Das steht im Gesetz selbst: ${0}. Es ist kein Text von ${1}.`,
 "law.klachtenfunctionaris-is-free": `Eine unabhängige Klachtenfunctionaris (Ansprechperson für Beschwerden) kann Ihnen helfen. Diese Hilfe ist kostenlos.`,
 "law.last-day": `Bis wann bekommen Sie eine Beurteilung Ihrer Beschwerde?`,
 "law.may-be-assisted": `Sie dürfen sich bei Ihrer Beschwerde helfen lassen.`,
 "law.moved-holiday": `Das ist ein Feiertag, deshalb zählt der erste Arbeitstag danach.`,
 "law.moved-saturday": `Das ist ein Samstag, deshalb zählt der erste Arbeitstag danach.`,
 "law.moved-sunday": `Das ist ein Sonntag, deshalb zählt der erste Arbeitstag danach.`,
 "law.municipality-sees-to-independent-vertrouwenspersoon": `Die Gemeinde sorgt dafür, dass es eine unabhängige Vertrouwenspersoon (Vertrauensperson) gibt.`,
 "law.no-term": `Dieses Gesetz sagt nicht, wie lange es bis zu einer Antwort dauern darf.`,
 "law.provider-has-arrangement": `Der Anbieter hat eine Beschwerderegelung.`,
 "law.provider-says-what-it-will-do": str`Der Anbieter teilt mit, was er tun wird. Dafür hat er höchstens ${0} Zeit. Im Gesetz lesen Sie, wann diese Zeit beginnt.`,
 "law.read": str`Das Gesetz wurde am ${0} gelesen, so wie es im Staatsblad (Gesetzblatt) von ${1} steht. Es wurde nicht geprüft, ob das Gesetz danach geändert wurde.`,
 "law.recognised-disputes-body": `Es gibt eine anerkannte Geschilleninstantie (Stelle für Streitfälle), zum Beispiel eine Geschillencommissie (Kommission für Streitfälle). Dort können Sie einen Streitfall vorlegen: eine Beschwerde, bei der beide Seiten zusammen keine Lösung finden.`,
 "law.summary": `Was sagt das Gesetz?`,
 "law.term-starts-with-written-complaint": `Die Zeit für die Beurteilung beginnt, wenn Sie Ihre Beschwerde schriftlich einreichen. Sprechen Sie zuerst darüber? Dann beginnt diese Zeit noch nicht.`,
 "law.time-and-extension": str`${0} plus ${1}`,
 "law.today": T`Das Gesetz, wie es jetzt ist: ${0}.`,
 "law.written-reasoned-judgement": str`Sie bekommen schriftlich eine Beurteilung Ihrer Beschwerde. Darin stehen auch die Gründe. Nach Ihrer schriftlichen Beschwerde warten Sie darauf höchstens ${0}.`,
 "meaning.igj": `die Aufsichtsbehörde für Gesundheitsversorgung und Jugend`,
 "meaning.jeugdstem": `Stimme der Jugend`,
 "meaning.jeugdwet": `das Gesetz über Jugendhilfe`,
 "meaning.klachtenportaal-zorg": `Portal für Beschwerden über Pflege und Betreuung`,
 "meaning.landelijk-meldpunt-zorg": `nationale Meldestelle für Pflege und Betreuung`,
 "meaning.wkkgz": `das Gesetz über Qualität, Beschwerden und Streitfälle in Pflege und Betreuung`,
 "meaning.wmo": `das Gesetz über soziale Unterstützung`,
 "meaning.zorgbelang": `Interessen in Pflege und Betreuung`,
 "members.heading": `Wer gehört dazu?`,
 "next.after-end": `Danach endet das Verfahren.`,
 "next.after-go": str`Gehen Sie danach zu Schritt ${0}.`,
 "next.after-go-title": T`Gehen Sie danach zu „${0}“.`,
 "next.end": `Dann endet das Verfahren hier.`,
 "next.go": str`Gehen Sie dann zu Schritt ${0}.`,
 "next.go-title": T`Gehen Sie dann zu „${0}“.`,
 "next.not-satisfied": `Sind Sie nicht zufrieden?`,
 "next.satisfied": `Sind Sie zufrieden?`,
 "notice.file": `Wir können das Beschwerdeverfahren jetzt nicht zeigen. Unten sehen Sie, wer Ihnen helfen kann.`,
 "notice.other": `Was hier stehen sollte, gibt es nicht. Unten sehen Sie, was es gibt.`,
 "notice.provider": T`Dieses Beschwerdeverfahren können wir nicht zeigen, aber das von ${0}.`,
 "opening.closed": `Jetzt geschlossen`,
 "opening.closed-today": str`Geschlossen, heute ab ${0} Uhr geöffnet`,
 "opening.closed-until": str`Geschlossen, ${0} wieder ab ${1} Uhr geöffnet`,
 "opening.maybe-sooner": `Rund um Feiertage können die Zeiten anders sein.`,
 "opening.open": T`<b>Jetzt geöffnet</b>`,
 "opening.open-until": T`<b>Jetzt geöffnet</b>, bis ${0} Uhr`,
 "opening.unsure": `Heute können die Zeiten anders sein.`,
 "page.kind": `Beschwerdeverfahren`,
 "page.summary": str`Haben Sie eine Beschwerde über ${0}? Lesen Sie, was Sie tun können und wer Ihnen helfen kann.`,
 "page.summary-of-collective": str`Haben Sie eine Beschwerde über einen Betreuungsanbieter, der zu ${0} gehört? Lesen Sie, was Sie tun können und wer Ihnen helfen kann.`,
 "page.title": str`Beschwerdeverfahren von ${0}`,
 "page.title-of-regime": str`Beschwerdeverfahren von ${0} (${1})`,
 "procedure.collective-title": T`Eine Beschwerde über einen Betreuungsanbieter, der zu ${0} gehört? So gehen Sie vor`,
 "procedure.contacts-title": T`Beschwerde über ${0}: Wer kann Ihnen helfen?`,
 "procedure.title": T`Eine Beschwerde über ${0}? So gehen Sie vor`,
 "procedure.unknown-title": `Haben Sie eine Beschwerde über Ihre Pflege oder Betreuung?`,
 "prose.heading": `Gut zu wissen`,
 "read-aloud.continue": `Weiter`,
 "read-aloud.failed": `Vorlesen geht jetzt nicht.`,
 "read-aloud.group": `Vorlesen`,
 "read-aloud.other-language": `Hier steht Text in einer anderen Sprache. Den kann dieses Gerät nicht vorlesen.`,
 "read-aloud.pause": `Pause`,
 "read-aloud.start": `Vorlesen`,
 "read-aloud.stop": `Stopp`,
 "reading.heading": `Mehr lesen`,
 "reading.named": `In der Beschreibung des Beschwerdeverfahrens werden auch genannt:`,
 "rights.heading": `Ihre Rechte`,
 "role.bestuur": `der Vorstand`,
 "role.directeur": `die Direktion`,
 "role.eigen-vertrouwenspersoon": `die Vertrouwenspersoon (Vertrauensperson) Ihres eigenen Betreuungsanbieters`,
 "role.geschillencommissie": `die Geschillencommissie (Kommission für Streitfälle)`,
 "role.klachtencommissie": `die Klachtencommissie (Beschwerdekommission)`,
 "role.klachtenfunctionaris": `die Klachtenfunctionaris (Ansprechperson für Beschwerden)`,
 "role.leidinggevende": `die Führungskraft`,
 "role.toezichthouder": `die Aufsichtsbehörde`,
 "role.vertrouwenspersoon": `die Vertrouwenspersoon (Vertrauensperson)`,
 "role.voorzitter": `der Vorsitz`,
 "role.zorgaanbieder": `der Betreuungsanbieter`,
 "role.zorgverlener": `die betreuende Fachkraft`,
 "routes.file": T`Ihre Beschwerde reichen Sie hier ein: ${0}. Das geht so:`,
 "routes.heading": `So reichen Sie eine Beschwerde ein`,
 "routes.letter": `Schicken Sie einen Brief an:`,
 "rules.article": `Artikel`,
 "rules.heading": `Die Regeln`,
 "steps.alongside": str`Das dürfen Sie gleichzeitig mit Schritt ${0} tun`,
 "steps.alongside-title": T`Das dürfen Sie gleichzeitig mit „${0}“ tun`,
 "steps.answer": T`Die Antwort gibt Ihnen ${0}.`,
 "steps.answer-title": `Warten Sie auf die Antwort`,
 "steps.ask-title": T`Bitten Sie diese Person oder Stelle um Hilfe: ${0}`,
 "steps.binding": `Beide Seiten müssen tun, was in der Entscheidung steht.`,
 "steps.bring": `Das brauchen Sie:`,
 "steps.choice-title": `Wählen Sie, was zu Ihnen passt`,
 "steps.damages": str`Sie können bis zu ${0} Schadenersatz bekommen.`,
 "steps.dispute": T`Sind Sie nicht zufrieden mit der Lösung und damit, wie Ihre Beschwerde behandelt wurde? Dann dürfen Sie Ihre Beschwerde dieser Stelle vorlegen lassen: ${0}.`,
 "steps.dispute-still": T`Sind Sie noch nicht zufrieden? Dann dürfen Sie Ihre Beschwerde dieser Stelle vorlegen lassen: ${0}.`,
 "steps.dispute-title": T`Wenden Sie sich an diese Stelle: ${0}`,
 "steps.dispute-when": T`Dann dürfen Sie Ihre Beschwerde dieser Stelle vorlegen lassen: ${0}.`,
 "steps.file": T`Sind Sie noch nicht zufrieden? Oder möchten Sie nicht selbst zu ${0} gehen? Dann füllen Sie das Beschwerdeformular aus.`,
 "steps.file-collective": T`Sind Sie noch nicht zufrieden? Oder möchten Sie nicht selbst zum Betreuungsanbieter oder zu ${0} gehen? Dann füllen Sie das Beschwerdeformular aus.`,
 "steps.file-then-mediation": `Danach beginnt die Vermittlung: Jemand hilft beiden Seiten, zusammen eine Lösung zu finden.`,
 "steps.file-title": T`Reichen Sie Ihre Beschwerde hier ein: ${0}`,
 "steps.file-ways": `Das geht so:`,
 "steps.heading": `Schritt für Schritt`,
 "steps.may-be-first": `Sie dürfen auch hier beginnen`,
 "steps.meet": T`Besprechen Sie Ihre Beschwerde. Das Gespräch führt <b>${0}</b> mit Ihnen. `,
 "steps.meet-directeur-title": `Vereinbaren Sie einen Termin mit der Direktion`,
 "steps.meet-title": T`Vereinbaren Sie einen Termin mit dieser Person oder Stelle: ${0}`,
 "steps.meet-voorzitter-title": `Vereinbaren Sie einen Termin mit der Person, die den Vorsitz hat`,
 "steps.optional": `Diesen Schritt dürfen Sie überspringen`,
 "steps.step": `Schritt`,
 "steps.support-klachtenfunctionaris": T`Dabei kann Ihnen eine unabhängige Klachtenfunctionaris (Ansprechperson für Beschwerden) helfen. Diese Hilfe bietet ${0}. `,
 "steps.support-only-trusted": `Sie dürfen eine Person mitbringen, der Sie vertrauen. `,
 "steps.support-trusted": `Sie dürfen auch eine andere Person mitbringen, der Sie vertrauen.`,
 "steps.talk": `Wenn es geht und Sie das möchten, sprechen Sie zuerst mit der Person oder den Personen, um die es in Ihrer Beschwerde geht. Oder sprechen Sie mit deren Führungskraft.`,
 "steps.talk-title": `Sprechen Sie zuerst darüber`,
 "steps.talk-with": T`Wenn es geht und Sie das möchten, sprechen Sie zuerst mit dieser Person oder Stelle: <b>${0}</b>. `,
 "support.offer": T`<b>Möchten Sie zuerst mit jemandem sprechen?</b> ${0} hilft Ihnen weiter.`,
 "task.belongs-to": T`Gehört zu dieser Stelle: ${0}.`,
 "task.confidential": `Was Sie erzählen, bleibt geheim.`,
 "task.explains-complaint-to-inspectorate": `Hier lesen Sie, wie Sie sich mit einer Beschwerde an die Aufsichtsbehörde wenden.`,
 "task.file-through": T`Ihre Beschwerde reichen Sie hier ein: ${0}.`,
 "task.free": `Sie bezahlen nichts dafür.`,
 "task.helps-filing": `Hilft Ihnen, Ihre Beschwerde aufzuschreiben oder einzureichen.`,
 "task.helps-towards-solution": `Gibt Rat, denkt mit, vermittelt oder beurteilt die Beschwerde.`,
 "task.impartial": `Stellt sich auf keine Seite.`,
 "task.independent": `Völlig unabhängig.`,
 "task.mediates": `Vermittelt: hilft beiden Seiten, zusammen eine Lösung zu finden.`,
 "task.provides-klachtenfunctionaris": `Hat eine unabhängige Klachtenfunctionaris (Ansprechperson für Beschwerden): eine Person, die Ihnen Dinge erklärt und Ihnen bei Ihrer Beschwerde hilft.`,
 "task.receives-complaints": `Nimmt Beschwerden an.`,
 "task.works-with-provider": T`Arbeitet mit ${0} zusammen. Sie dürfen selbst direkt anrufen.`,
 "term.answer": str`Sie bekommen eine Antwort. Darauf warten Sie höchstens ${0}.`,
 "term.by-article": T`Das steht in Artikel ${0} des Gesetzes (${1}).`,
 "term.by-law": T`Das steht im Gesetz (${0}).`,
 "term.by-provider": T`Das hat ${0} festgelegt.`,
 "term.confirmation": str`Sie bekommen eine Bestätigung. Darauf warten Sie höchstens ${0}.`,
 "term.contact": str`Jemand nimmt Kontakt mit Ihnen auf. Darauf warten Sie höchstens ${0}.`,
 "term.extension": str`Das kann ${0} länger dauern.`,
 "term.file": str`Sie haben dafür höchstens ${0} Zeit.`,
 "term.from-answer": `Diese Zeit beginnt, wenn Sie eine Antwort bekommen haben.`,
 "term.from-conversation": `Diese Zeit beginnt nach dem Gespräch.`,
 "term.from-event": `Diese Zeit beginnt an dem Tag, an dem es passiert ist.`,
 "term.from-own": T`Diese Zeit beginnt: ${0}.`,
 "term.from-receipt": `Diese Zeit beginnt, wenn Ihre Beschwerde eingegangen ist.`,
 "term.from-written-receipt": `Diese Zeit beginnt, wenn Ihre schriftliche Beschwerde eingegangen ist.`,
 "term.hearing": str`Es gibt ein Gespräch oder eine Sitzung. Darauf warten Sie höchstens ${0}.`,
 "term.judgement": str`Sie bekommen eine Beurteilung Ihrer Beschwerde. Darauf warten Sie höchstens ${0}.`,
 "term.least": str`Es dauert mindestens ${0}.`,
 "term.own": T`${0}: höchstens ${1}.`,
 "term.usual": `So ist es meistens.`,
 "term.working-day": `1 Arbeitstag`,
 "term.working-days": str`${0} Arbeitstage`,
 "tools.copied": T`Kopiert: ${0}`,
 "tools.copy-address": T`Adresse kopieren <span class="hidden">– ${0}</span>`,
 "tools.copy-letter": T`Postadresse kopieren <span class="hidden">– ${0}</span>`,
 "tools.copy-mail": T`E-Mail-Adresse kopieren <span class="hidden">– ${0}</span>`,
 "tools.copy-number": T`Nummer kopieren <span class="hidden">– ${0}</span>`,
 "tools.copy-refused": `Kopieren geht hier nicht. Unten steht der Text. Er ist schon markiert: Kopieren Sie ihn selbst.`,
 "tools.copy-this": T`Kopieren: ${0} <span class="hidden">– ${1}</span>`,
 "tools.copy-visit": T`Besuchsadresse kopieren <span class="hidden">– ${0}</span>`,
 "tools.print": `Dieses Beschwerdeverfahren drucken`,
 "tools.print-refused": `Drucken geht hier nicht. Wählen Sie „Drucken“ im Menü Ihres Browsers.`,
 "tools.save": T`In Ihren Kontakten speichern <span class="hidden">(${0})</span>`,
 "tools.save-refused": `Speichern geht hier nicht. Schreiben Sie ab, was Sie brauchen, oder kopieren Sie es.`,
 "tools.saved": T`Eine Datei wurde erstellt: ${0}. Öffnen Sie die Datei, um diese Angaben in Ihren Kontakten zu speichern: ${1}.`,
 "tools.summary": `Drucken, speichern und mehr`,
 "tools.to-copy": `Text zum Kopieren`
};

const templates$4 = {
 "about.background": `Why a complaint is important`,
 "about.checked": str`The document was read on ${0}.`,
 "about.correction-found": T`The document says ‘${0}’.`,
 "about.correction-used": T`Here it says ‘${0}’.`,
 "about.corrections": `This has been corrected:`,
 "about.document": T`This information comes from ‘${0}’ by ${1}.`,
 "about.former-name": `That is an old name.`,
 "about.heading": `About this information`,
 "about.law": T`This complaints scheme comes under this law: ${0}.`,
 "about.misspelling": `That is a spelling mistake.`,
 "about.more": `Find out more`,
 "about.not-tried": `The phone numbers and addresses have not been tested.`,
 "about.tried": str`The phone numbers and addresses were tested on ${0}.`,
 "about.version": T`version ${0}`,
 "about.wording": `That could be clearer.`,
 "audience.adults": T`This is the complaints scheme for adults (${0}).`,
 "audience.client-or-representative": T`For clients of ${0}, and for anyone who may speak on behalf of a client.`,
 "audience.collective": T`For everyone who deals with a care provider that is part of ${0}. That care provider also has its own complaints scheme.`,
 "audience.everyone": T`This complaints scheme comes under the ${0}.`,
 "audience.provider": T`For everyone who deals with ${0}: clients and other people.`,
 "audience.surviving-relative": T`For clients of ${0}, for anyone who may speak on behalf of a client, and for the family of a client who has died.`,
 "audience.young-people": T`This is the complaints scheme for young people (${0}).`,
 "channel.chat": T`Chat with ${0}`,
 "channel.complaint-about-care": `A complaint or question about care or youth care`,
 "channel.download": `Download the document`,
 "channel.form": `Fill in the form`,
 "channel.help": `Need help?`,
 "channel.letter": `Postal address:`,
 "channel.mail": T`<span class="who">Email ${0}: </span>${1}`,
 "channel.on-request": T`Available on request: ${0}`,
 "channel.phone": T`<span class="who">Call ${0}: </span>${1}`,
 "channel.see-there": T`See: ${0}`,
 "channel.sign-language": T`Call ${0} using sign language`,
 "channel.sms": T`Text <span class="who">${0}: </span>${1}`,
 "channel.video": T`Call ${0} by video`,
 "channel.visit": `Visit in person:`,
 "channel.whatsapp": T`WhatsApp <span class="who">${0}: </span>${1}`,
 "choice.adults-care": `I am an adult and I get care`,
 "choice.adults-support": `I am an adult and I get support`,
 "choice.care": `I get care`,
 "choice.question": `What help do you get?`,
 "choice.support": `I get support`,
 "choice.young-people": `I get youth care`,
 "condition.under-18": `only for clients under 18`,
 "condition.visits-location-or-in-touch": `if the vertrouwenspersoon (confidential adviser) visits the place where you get care, or if you are already in contact with a vertrouwenspersoon`,
 "confidants.for-child-parent-or-guardian": `If you are a child, young person, parent, foster parent or carer, you may talk to a vertrouwenspersoon about anything you like.`,
 "confidants.formal-complaint-to-klachtencommissie": `You cannot submit a formal complaint to a vertrouwenspersoon. There is an independent klachtencommissie (complaints committee) for that.`,
 "confidants.heading": `Talk to a vertrouwenspersoon (confidential adviser)`,
 "confidants.listens-and-helps": `A vertrouwenspersoon listens to your story. They can also help you to start a conversation, and to find the right words for your complaint.`,
 "contact.ask": T`Ask ${0} about it:`,
 "contact.audience": T`For: ${0}`,
 "contact.discipline": T`Type of care: ${0}`,
 "contact.location": T`Location: ${0}`,
 "contact.no-channel": `The complaints procedure does not give a phone number or an email address.`,
 "contact.region": T`Region: ${0}`,
 "contact.subject": T`For complaints about: ${0}`,
 "contacts.heading": `Who can help you?`,
 "costs.amount": str`You pay ${0}.`,
 "costs.amount-for": T`You pay ${0} (${1}).`,
 "costs.back": `If the decision is in your favour, you get this money back.`,
 "costs.free": `You pay nothing.`,
 "costs.free-for": T`You pay nothing (${0}).`,
 "costs.in": str`That was the amount in ${0}.`,
 "costs.on": str`That was the amount on ${0}.`,
 "costs.unknown": `This costs money.`,
 "costs.unknown-for": T`This costs money (${0}).`,
 "exit.history": `Please note: your browser remembers that you were here.`,
 "exit.keys": `Or press Shift three times.`,
 "exit.leave": `Leave this page quickly`,
 "exit.one-more": `Press Shift one more time to leave.`,
 "exit.two-more": `Press Shift two more times to leave.`,
 "explain.bestuur": T`Board of ${0}.`,
 "explain.directeur": T`Director of ${0}.`,
 "explain.eigen-vertrouwenspersoon": `The care provider that supports you has an independent vertrouwenspersoon (confidential adviser). The complaints scheme of that care provider says how to reach this person.`,
 "explain.geschillencommissie": `Geschillencommissie (disputes committee): a group of people who give a judgement if you and the care provider cannot work it out together.`,
 "explain.klachtencommissie": `Klachtencommissie (complaints committee): an independent group of people who handle formal complaints.`,
 "explain.klachtenfunctionaris": `Klachtenfunctionaris (complaints officer): someone who explains things to you and helps you with your complaint.`,
 "explain.leidinggevende": T`Manager at ${0}.`,
 "explain.toezichthouder": `Supervisory body: checks that everyone keeps to the rules.`,
 "explain.vertrouwenspersoon": `Vertrouwenspersoon (confidential adviser): someone who listens to you and helps you.`,
 "explain.voorzitter": T`Chair of ${0}.`,
 "explain.zorgverlener": T`Care professional at ${0}.`,
 "extra.arriving": `Please wait…`,
 "extra.lost": `We cannot show this right now. Open it again later. Everything else works.`,
 "hours.always": `day and night`,
 "hours.closed": T`closed: ${0}`,
 "hours.days-unknown": str`from ${0} to ${1} (days not stated)`,
 "hours.every-day": str`every day from ${0} to ${1}`,
 "hours.on-days": str`${0} from ${1} to ${2}`,
 "hours.working-days": str`on working days from ${0} to ${1}`,
 "introduction.aims": `The aim: to end your dissatisfaction, clear up misunderstandings and make the care better.`,
 "introduction.bring-it-up": `Do not keep it to yourself: talk about it.`,
 "introduction.discussed-and-taken-seriously": `It is important that your complaint is discussed and taken seriously.`,
 "introduction.dissatisfaction": `A complaint means: you are not satisfied with something.`,
 "introduction.for-those-complained-about": `If a complaint is about you, you can read here how carefully complaints are handled.`,
 "introduction.helps-clients": `In this way, you help clients.`,
 "introduction.whatever-the-cause": `Perhaps your complaint is justified. Perhaps there is a misunderstanding, or something is not as you thought. Whatever the case, it is important that you no longer feel dissatisfied, and that something is done if your complaint is justified.`,
 "language.group": `Language`,
 "language.help": `This is a translation, to help you. The Dutch complaints procedure is the one that counts.`,
 "language.lost": `We cannot show this language right now. Try again later.`,
 "law.aid": T`This is a tool to help you. It uses article ${0} of the ${1}, and the working days of the Algemene termijnenwet (the general law on time limits): all days except Saturdays, Sundays and generally recognised public holidays. It does not take other days off into account. It has not been checked whether those laws have changed.`,
 "law.answer": T`According to the law, the last day for giving you a judgement is: ${0}.`,
 "law.arrangement-sets-its-own-term": `The committee gives its judgement within the period stated in the complaints scheme. The law itself does not state a period.`,
 "law.article": str`article ${0}`,
 "law.binding-advice-and-damages": str`The geschilleninstantie (disputes body) gives binding advice: you and the care provider must both keep to it. It can also award you compensation for damage. In any case, amounts up to ${0} are possible.`,
 "law.committee-of-at-least-three-with-outside-chair": `A klachtencommissie (complaints committee) gives a judgement on your complaint. It has at least three members. The chair does not work for the provider.`,
 "law.counted": str`This is how it was counted: ${0} after ${1} is ${2}.`,
 "law.disputes-body-rules": str`The geschilleninstantie (disputes body) decides within ${0} after the dispute is submitted.`,
 "law.extended": T`If the care provider has made the period longer, the last day is: ${0}.`,
 "law.extension": str`The care provider may make that period longer by ${0}, but only once. This must be done in writing, and before the period ends.`,
 "law.filed-in-writing": `This is about a complaint that you submitted in writing. What you fill in here is not saved and not sent.`,
 "law.filed-on": `I submitted my complaint on`,
 "law.introduction": T`This is in the law itself: the ${0}. It was not written by ${1}.`,
 "law.klachtenfunctionaris-is-free": `A klachtenfunctionaris (complaints officer) can give you independent help. That help is free of charge.`,
 "law.last-day": `By what date do you get a judgement?`,
 "law.may-be-assisted": `You may ask someone to help you with your complaint.`,
 "law.moved-holiday": `That is a public holiday, so the next working day counts instead.`,
 "law.moved-saturday": `That is a Saturday, so the next working day counts instead.`,
 "law.moved-sunday": `That is a Sunday, so the next working day counts instead.`,
 "law.municipality-sees-to-independent-vertrouwenspersoon": `The municipality makes sure that there is an independent vertrouwenspersoon (confidential adviser).`,
 "law.no-term": `This law does not say how long an answer may take.`,
 "law.provider-has-arrangement": `The provider has a complaints scheme.`,
 "law.provider-says-what-it-will-do": str`The provider says within ${0} what it is going to do. You can read in the law when that period starts.`,
 "law.read": str`This was read on ${0}, in the law as it stands in the Staatsblad (the official journal for Dutch laws) of ${1}. It has not been checked whether the law has changed since then.`,
 "law.recognised-disputes-body": `There is a recognised geschilleninstantie (disputes body), such as a geschillencommissie (disputes committee). You can submit a dispute there: a complaint that you and the care provider cannot work out together.`,
 "law.summary": `What does the law say?`,
 "law.term-starts-with-written-complaint": `The period for a judgement starts when you submit your complaint in writing. If you talk first, that period does not start yet.`,
 "law.time-and-extension": str`${0} plus ${1}`,
 "law.today": T`The law as it is now: ${0}.`,
 "law.written-reasoned-judgement": str`Within ${0} of your written complaint, you get a judgement in writing, with the reasons.`,
 "meaning.igj": `the inspectorate for healthcare and youth`,
 "meaning.jeugdstem": `voice of young people`,
 "meaning.jeugdwet": `the law on youth care`,
 "meaning.klachtenportaal-zorg": `portal for complaints about care`,
 "meaning.landelijk-meldpunt-zorg": `national centre for reports about care`,
 "meaning.wkkgz": `the law on quality, complaints and disputes in care`,
 "meaning.wmo": `the law on social support`,
 "meaning.zorgbelang": `in the interest of care`,
 "members.heading": `Which care providers are part of this?`,
 "next.after-end": `After that, the procedure ends.`,
 "next.after-go": str`After that, go to step ${0}.`,
 "next.after-go-title": T`After that, go to ‘${0}’.`,
 "next.end": `Then the procedure ends here.`,
 "next.go": str`Then go to step ${0}.`,
 "next.go-title": T`Then go to ‘${0}’.`,
 "next.not-satisfied": `Not satisfied?`,
 "next.satisfied": `Are you satisfied?`,
 "notice.file": `We cannot show the complaints procedure right now. Below you can see who can help you.`,
 "notice.other": `What this page should show is not available. Below you can see what is available.`,
 "notice.provider": T`We cannot show this complaints procedure, but we can show the one for ${0}.`,
 "opening.closed": `Closed now`,
 "opening.closed-today": str`Closed until ${0} today`,
 "opening.closed-until": str`Closed until ${0} at ${1}`,
 "opening.maybe-sooner": `Opening times can be different around public holidays.`,
 "opening.open": T`<b>Open now</b>`,
 "opening.open-until": T`<b>Open now</b>, until ${0}`,
 "opening.unsure": `Opening times can be different today.`,
 "page.kind": `Complaints procedure`,
 "page.summary": str`Do you have a complaint about ${0}? Read what you can do and who can help you.`,
 "page.summary-of-collective": str`Do you have a complaint about a care provider that is part of ${0}? Read what you can do and who can help you.`,
 "page.title": str`Complaints procedure of ${0}`,
 "page.title-of-regime": str`Complaints procedure of ${0} (${1})`,
 "procedure.collective-title": T`A complaint about a care provider that is part of ${0}? Here is what to do`,
 "procedure.contacts-title": T`Complaint about ${0}: who can help you?`,
 "procedure.title": T`A complaint about ${0}? Here is what to do`,
 "procedure.unknown-title": `Do you have a complaint about your care?`,
 "prose.heading": `Good to know`,
 "read-aloud.continue": `Continue`,
 "read-aloud.failed": `Reading aloud is not working right now.`,
 "read-aloud.group": `Read aloud`,
 "read-aloud.other-language": `There is text in another language here. This device cannot read it aloud.`,
 "read-aloud.pause": `Pause`,
 "read-aloud.start": `Read aloud`,
 "read-aloud.stop": `Stop`,
 "reading.heading": `Read more`,
 "reading.named": `The complaints procedure also mentions:`,
 "rights.heading": `Your rights`,
 "role.bestuur": `the board`,
 "role.directeur": `the director`,
 "role.eigen-vertrouwenspersoon": `the vertrouwenspersoon (confidential adviser) of your own care provider`,
 "role.geschillencommissie": `the geschillencommissie (disputes committee)`,
 "role.klachtencommissie": `the klachtencommissie (complaints committee)`,
 "role.klachtenfunctionaris": `the klachtenfunctionaris (complaints officer)`,
 "role.leidinggevende": `the manager`,
 "role.toezichthouder": `the supervisory body`,
 "role.vertrouwenspersoon": `the vertrouwenspersoon (confidential adviser)`,
 "role.voorzitter": `the chair`,
 "role.zorgaanbieder": `the care provider`,
 "role.zorgverlener": `the care professional`,
 "routes.file": T`You submit your complaint to ${0}. This is how you can do it:`,
 "routes.heading": `How to submit a complaint`,
 "routes.letter": `Send a letter to:`,
 "rules.article": `Article`,
 "rules.heading": `The rules`,
 "steps.alongside": str`You may do this at the same time as step ${0}`,
 "steps.alongside-title": T`You may do this at the same time as ‘${0}’`,
 "steps.answer": T`You get an answer from ${0}.`,
 "steps.answer-title": `Wait for the answer`,
 "steps.ask-title": T`Ask ${0} for help`,
 "steps.binding": `You and the care provider must both do what the decision says.`,
 "steps.bring": `This is what you need:`,
 "steps.choice-title": `Choose what suits you`,
 "steps.damages": str`You can get compensation of up to ${0}.`,
 "steps.dispute": T`If you are not satisfied with the solution and with how your complaint was handled, you may have your complaint passed on to ${0}.`,
 "steps.dispute-still": T`If you are still not satisfied, you may have your complaint passed on to ${0}.`,
 "steps.dispute-title": T`Go to ${0}`,
 "steps.dispute-when": T`Then you may have your complaint passed on to ${0}.`,
 "steps.file": T`If you are still not satisfied, or if you do not want to take your complaint to ${0} yourself, fill in the complaint form.`,
 "steps.file-collective": T`If you are still not satisfied, or if you do not want to take your complaint to the care provider or to ${0} yourself, fill in the complaint form.`,
 "steps.file-then-mediation": `After that, the mediation starts: someone helps you and the others involved to find a solution together.`,
 "steps.file-title": T`Submit your complaint to ${0}`,
 "steps.file-ways": `This is how you can do it:`,
 "steps.heading": `Step by step`,
 "steps.may-be-first": `You may also start here`,
 "steps.meet": T`Discuss your complaint with <b>${0}</b>. `,
 "steps.meet-directeur-title": `Make an appointment with the director`,
 "steps.meet-title": T`Make an appointment with ${0}`,
 "steps.meet-voorzitter-title": `Make an appointment with the chair`,
 "steps.optional": `You may skip this step`,
 "steps.step": `Step`,
 "steps.support-klachtenfunctionaris": T`An independent klachtenfunctionaris (complaints officer) of ${0} can help you with that. `,
 "steps.support-only-trusted": `You may bring someone you trust. `,
 "steps.support-trusted": `You may also bring someone else you trust.`,
 "steps.talk": `If this is possible and you want to, first talk to the person or people your complaint is about. Or talk to their manager.`,
 "steps.talk-title": `Talk about it first`,
 "steps.talk-with": T`If this is possible and you want to, first talk to <b>${0}</b>. `,
 "support.offer": T`<b>Do you want to talk to someone first?</b> ${0} is there to help you.`,
 "task.belongs-to": T`Belongs to ${0}.`,
 "task.confidential": `What you say stays private.`,
 "task.explains-complaint-to-inspectorate": `Here you can read how to take a complaint to the inspectorate.`,
 "task.file-through": T`You submit your complaint to ${0}.`,
 "task.free": `You do not pay for it.`,
 "task.helps-filing": `Helps you to write down or submit your complaint.`,
 "task.helps-towards-solution": `Gives advice, helps you think it through, mediates or gives a judgement.`,
 "task.impartial": `Does not take sides.`,
 "task.independent": `Completely independent.`,
 "task.mediates": `Mediates: helps you and the others involved to find a solution together.`,
 "task.provides-klachtenfunctionaris": `Has an independent klachtenfunctionaris (complaints officer): someone who explains things to you and helps you with your complaint.`,
 "task.receives-complaints": `Receives complaints.`,
 "task.works-with-provider": T`Works with ${0}. You may call directly yourself.`,
 "term.answer": str`You get an answer within ${0}.`,
 "term.by-article": T`This is in article ${0} of the law (${1}).`,
 "term.by-law": T`This is in the law (${0}).`,
 "term.by-provider": T`This period was set by ${0}.`,
 "term.confirmation": str`You get a confirmation within ${0}.`,
 "term.contact": str`Someone contacts you within ${0}.`,
 "term.extension": str`This period can be made longer by ${0}.`,
 "term.file": str`Do this within ${0}.`,
 "term.from-answer": `That period starts when you have received an answer.`,
 "term.from-conversation": `That period starts after the conversation.`,
 "term.from-event": `That period starts on the day that it happened.`,
 "term.from-own": T`That period starts ${0}.`,
 "term.from-receipt": `That period starts when your complaint has been received.`,
 "term.from-written-receipt": `That period starts when your written complaint has been received.`,
 "term.hearing": str`There is a conversation or a hearing within ${0}.`,
 "term.judgement": str`You get a judgement within ${0}.`,
 "term.least": str`It takes at least ${0}.`,
 "term.own": T`${0}: within ${1}.`,
 "term.usual": `This is what usually happens.`,
 "term.working-day": `1 working day`,
 "term.working-days": str`${0} working days`,
 "tools.copied": T`Copied: ${0}`,
 "tools.copy-address": T`Copy address <span class="hidden">of ${0}</span>`,
 "tools.copy-letter": T`Copy postal address <span class="hidden">of ${0}</span>`,
 "tools.copy-mail": T`Copy email address <span class="hidden">of ${0}</span>`,
 "tools.copy-number": T`Copy number <span class="hidden">of ${0}</span>`,
 "tools.copy-refused": `Copying does not work here. The text is below. It is already selected: copy it yourself.`,
 "tools.copy-this": T`Copy ${0} <span class="hidden">of ${1}</span>`,
 "tools.copy-visit": T`Copy visiting address <span class="hidden">of ${0}</span>`,
 "tools.print": `Print this complaints procedure`,
 "tools.print-refused": `Printing does not work here. Choose ‘Print’ in the menu of your browser.`,
 "tools.save": T`Save to your contacts <span class="hidden">(${0})</span>`,
 "tools.save-refused": `Saving does not work here. Write down what you need, or copy it.`,
 "tools.saved": T`A file has been made: ${0}. Open it to add ${1} to your contacts.`,
 "tools.summary": `Print, save and more`,
 "tools.to-copy": `Text to copy`
};

const templates$3 = {
 "about.background": `Pourquoi une plainte est importante`,
 "about.checked": str`Le document a été lu le ${0}.`,
 "about.correction-found": T`Dans le document, il est écrit « ${0} ».`,
 "about.correction-used": T`Ici, il est écrit « ${0} ».`,
 "about.corrections": `Voici ce qui a été corrigé :`,
 "about.document": T`Ces informations viennent de « ${0} », un document de l’organisation ${1}.`,
 "about.former-name": `C’est un ancien nom.`,
 "about.heading": `À propos de ces informations`,
 "about.law": T`Ce règlement relève de cette loi : ${0}.`,
 "about.misspelling": `C’est une faute d’orthographe.`,
 "about.more": `En savoir plus`,
 "about.not-tried": `Les numéros de téléphone et les adresses n’ont pas été testés.`,
 "about.tried": str`Les numéros de téléphone et les adresses ont été testés le ${0}.`,
 "about.version": T`version ${0}`,
 "about.wording": `On peut le dire plus clairement.`,
 "audience.adults": T`Ce règlement sur les plaintes est pour les adultes (${0}).`,
 "audience.client-or-representative": T`Pour les personnes accompagnées par ${0}, et pour les personnes qui ont le droit de parler au nom d’une personne accompagnée.`,
 "audience.collective": T`Pour toutes les personnes en contact avec une organisation de soins du groupe ${0}. Cette organisation de soins a aussi son propre règlement sur les plaintes.`,
 "audience.everyone": T`Ce règlement sur les plaintes relève de cette loi : ${0}.`,
 "audience.provider": T`Pour toutes les personnes en contact avec ${0} : personnes accompagnées par cette organisation ou autres personnes.`,
 "audience.surviving-relative": T`Pour les personnes accompagnées par ${0}, pour les personnes qui ont le droit de parler au nom d’une personne accompagnée, et pour les proches d’une personne accompagnée qui est décédée.`,
 "audience.young-people": T`Ce règlement sur les plaintes est pour les jeunes (${0}).`,
 "channel.chat": T`Chatter avec ${0}`,
 "channel.complaint-about-care": `Une plainte ou une question concernant les soins ou l’aide à la jeunesse`,
 "channel.download": `Télécharger le document`,
 "channel.form": `Remplir le formulaire`,
 "channel.help": `Besoin d’aide ?`,
 "channel.letter": `Adresse postale :`,
 "channel.mail": T`<span class="who">Contacter ${0} par e-mail : </span>${1}`,
 "channel.on-request": T`Sur demande : ${0}`,
 "channel.phone": T`<span class="who">Appeler ${0} : </span>${1}`,
 "channel.see-there": T`Voir : ${0}`,
 "channel.sign-language": T`Appeler ${0} en langue des signes`,
 "channel.sms": T`SMS : <span class="who">${0}, </span>${1}`,
 "channel.video": T`Appeler ${0} en vidéo`,
 "channel.visit": `Venir sur place :`,
 "channel.whatsapp": T`WhatsApp : <span class="who">${0}, </span>${1}`,
 "choice.adults-care": `Je suis adulte et je reçois des soins`,
 "choice.adults-support": `Je suis adulte et je reçois un soutien`,
 "choice.care": `Je reçois des soins`,
 "choice.question": `Quelle aide recevez-vous ?`,
 "choice.support": `Je reçois un soutien`,
 "choice.young-people": `Je reçois de l’aide à la jeunesse`,
 "condition.under-18": `seulement si la personne accompagnée a moins de 18 ans`,
 "condition.visits-location-or-in-touch": `si la vertrouwenspersoon (personne de confiance) vient à l’endroit où vous recevez de l’aide, ou si vous êtes déjà en contact avec une vertrouwenspersoon`,
 "confidants.for-child-parent-or-guardian": `Enfants, jeunes, parents, familles d’accueil et personnes qui s’occupent d’un enfant ou d’un jeune : vous pouvez parler avec une vertrouwenspersoon de tout ce que vous voulez.`,
 "confidants.formal-complaint-to-klachtencommissie": `Vous ne pouvez pas déposer une plainte officielle auprès d’une vertrouwenspersoon. Pour cela, il y a une klachtencommissie indépendante (commission des plaintes).`,
 "confidants.heading": `Parlez avec une vertrouwenspersoon (personne de confiance)`,
 "confidants.listens-and-helps": `Une vertrouwenspersoon écoute votre histoire. Cette personne peut aussi vous aider à engager la conversation, et à trouver les bons mots pour votre plainte.`,
 "contact.ask": T`Pour les demander, contactez ${0} :`,
 "contact.audience": T`Pour : ${0}`,
 "contact.discipline": T`Type de soins : ${0}`,
 "contact.location": T`Lieu : ${0}`,
 "contact.no-channel": `La procédure de plainte ne donne ni numéro de téléphone ni adresse e-mail.`,
 "contact.region": T`Région : ${0}`,
 "contact.subject": T`Pour les plaintes concernant : ${0}`,
 "contacts.heading": `Qui peut vous aider ?`,
 "costs.amount": str`Vous payez ${0}.`,
 "costs.amount-for": T`Vous payez ${0} (${1}).`,
 "costs.back": `On vous donne raison ? Alors vous récupérez cet argent.`,
 "costs.free": `Vous ne payez rien.`,
 "costs.free-for": T`Vous ne payez rien (${0}).`,
 "costs.in": str`C’était le montant en ${0}.`,
 "costs.on": str`C’était le montant le ${0}.`,
 "costs.unknown": `C’est payant.`,
 "costs.unknown-for": T`C’est payant (${0}).`,
 "exit.history": `Attention : votre navigateur se souvient de votre visite.`,
 "exit.keys": `Ou appuyez trois fois sur Shift.`,
 "exit.leave": `Quitter vite cette page`,
 "exit.one-more": `Appuyez encore une fois sur Shift pour partir.`,
 "exit.two-more": `Appuyez encore deux fois sur Shift pour partir.`,
 "explain.bestuur": T`Conseil d’administration de l’organisation ${0}.`,
 "explain.directeur": T`Dirige l’organisation ${0}.`,
 "explain.eigen-vertrouwenspersoon": `L’organisation de soins qui vous accompagne a une vertrouwenspersoon indépendante (personne de confiance). Le règlement sur les plaintes de cette organisation de soins indique comment joindre cette personne.`,
 "explain.geschillencommissie": `Geschillencommissie (commission des litiges) : un groupe de personnes qui prend une décision quand les deux parties ne trouvent pas de solution ensemble.`,
 "explain.klachtencommissie": `Klachtencommissie (commission des plaintes) : un groupe indépendant de personnes qui traite les plaintes officielles.`,
 "explain.klachtenfunctionaris": `Klachtenfunctionaris (personne chargée des plaintes) : quelqu’un qui vous donne des explications et vous aide pour votre plainte.`,
 "explain.leidinggevende": T`Responsable chez ${0}.`,
 "explain.toezichthouder": `Autorité de contrôle : veille à ce que tout le monde respecte les règles.`,
 "explain.vertrouwenspersoon": `Vertrouwenspersoon (personne de confiance) : quelqu’un qui vous écoute et vous aide.`,
 "explain.voorzitter": T`Préside l’organisation ${0}.`,
 "explain.zorgverlener": T`Donne des soins chez ${0}.`,
 "extra.arriving": `Un instant…`,
 "extra.lost": `Nous ne pouvons pas afficher cette partie maintenant. Ouvrez-la de nouveau plus tard. Le reste fonctionne.`,
 "hours.always": `jour et nuit`,
 "hours.closed": T`fermé : ${0}`,
 "hours.days-unknown": str`de ${0} à ${1} (jours non précisés)`,
 "hours.every-day": str`tous les jours, de ${0} à ${1}`,
 "hours.on-days": str`${0}, de ${1} à ${2}`,
 "hours.working-days": str`les jours ouvrés, de ${0} à ${1}`,
 "introduction.aims": `Le but : mettre fin à votre mécontentement, régler les malentendus et améliorer les soins.`,
 "introduction.bring-it-up": `Ne gardez pas cela pour vous : parlez-en.`,
 "introduction.discussed-and-taken-seriously": `Il est important que l’on parle de votre plainte et qu’elle soit prise au sérieux.`,
 "introduction.dissatisfaction": `Une plainte veut dire : quelque chose ne vous satisfait pas.`,
 "introduction.for-those-complained-about": `Une plainte porte sur vous ? Ici, vous pouvez lire avec quelle attention les plaintes sont traitées.`,
 "introduction.helps-clients": `Ainsi, vous aidez les personnes accompagnées.`,
 "introduction.whatever-the-cause": `Peut-être que votre plainte est justifiée. Peut-être qu’il y a un malentendu, ou que quelque chose n’est pas comme vous le pensiez. Dans tous les cas, il est important que votre mécontentement disparaisse, et que l’on fasse quelque chose si votre plainte est justifiée.`,
 "language.group": `Langue`,
 "language.help": `Ceci est une traduction, pour vous aider. C’est la procédure de plainte en néerlandais qui compte.`,
 "language.lost": `Nous ne pouvons pas afficher le texte dans cette langue maintenant. Réessayez plus tard.`,
 "law.aid": T`Ceci est un outil d’aide. Le calcul se base sur l’article ${0} de la loi ${1}, et sur les jours ouvrés de l’Algemene termijnenwet (loi générale sur les délais) : tous les jours sauf le samedi, le dimanche et les jours fériés généralement reconnus. Il ne tient pas compte d’autres jours non travaillés. On n’a pas vérifié si ces lois ont changé.`,
 "law.answer": T`Selon la loi, le dernier jour pour une conclusion sur votre plainte est : ${0}.`,
 "law.arrangement-sets-its-own-term": `La commission donne sa conclusion dans le délai indiqué dans le règlement sur les plaintes. La loi elle-même n’indique pas de délai.`,
 "law.article": str`article ${0}`,
 "law.binding-advice-and-damages": str`La geschilleninstantie (instance des litiges) donne un avis contraignant : les deux parties doivent le respecter. Elle peut aussi vous accorder une indemnisation pour un dommage. C’est possible au moins jusqu’à un montant de ${0}.`,
 "law.committee-of-at-least-three-with-outside-chair": `Une klachtencommissie (commission des plaintes) évalue votre plainte. Elle compte au moins trois personnes. La personne qui la préside ne travaille pas pour l’organisation de soins.`,
 "law.counted": str`Voici le calcul : ${0} après le ${1}, c’est le ${2}.`,
 "law.disputes-body-rules": str`La geschilleninstantie (instance des litiges) décide dans un délai de ${0} après que le litige lui a été soumis.`,
 "law.extended": T`L’organisation de soins a prolongé le délai ? Alors le dernier jour est : ${0}.`,
 "law.extension": str`L’organisation de soins peut prolonger ce délai une seule fois, de ${0}. Elle doit le faire par écrit, et avant la fin du délai.`,
 "law.filed-in-writing": `Il s’agit d’une plainte que vous avez déposée par écrit. Ce que vous indiquez ici n’est ni conservé ni envoyé.`,
 "law.filed-on": `J’ai déposé ma plainte le`,
 "law.introduction": T`Voici ce que dit la loi elle-même : ${0}. Ce n’est pas un texte de l’organisation ${1}.`,
 "law.klachtenfunctionaris-is-free": `Une klachtenfunctionaris (personne chargée des plaintes) peut vous aider de façon indépendante. Cette aide est gratuite.`,
 "law.last-day": `Quel est le dernier jour pour recevoir une conclusion sur votre plainte ?`,
 "law.may-be-assisted": `Vous avez le droit de vous faire aider pour votre plainte.`,
 "law.moved-holiday": `C’est un jour férié, donc c’est le premier jour ouvré suivant qui compte.`,
 "law.moved-saturday": `C’est un samedi, donc c’est le premier jour ouvré suivant qui compte.`,
 "law.moved-sunday": `C’est un dimanche, donc c’est le premier jour ouvré suivant qui compte.`,
 "law.municipality-sees-to-independent-vertrouwenspersoon": `La commune veille à ce qu’il y ait une vertrouwenspersoon indépendante (personne de confiance).`,
 "law.no-term": `Cette loi ne fixe pas de délai pour une réponse.`,
 "law.provider-has-arrangement": `L’organisation de soins a un règlement sur les plaintes.`,
 "law.provider-says-what-it-will-do": str`L’organisation de soins dit dans un délai de ${0} ce qu’elle va faire. La loi indique quand ce délai commence.`,
 "law.read": str`Ces informations ont été lues le ${0}, dans la loi telle qu’elle est publiée au Staatsblad (journal officiel) de ${1}. On n’a pas vérifié si la loi a changé ensuite.`,
 "law.recognised-disputes-body": `Il existe une geschilleninstantie reconnue (instance des litiges), par exemple une geschillencommissie (commission des litiges). Vous pouvez lui soumettre un litige : une plainte pour laquelle les deux parties ne trouvent pas de solution ensemble.`,
 "law.summary": `Que dit la loi ?`,
 "law.term-starts-with-written-complaint": `Le délai pour une conclusion sur votre plainte commence quand vous la déposez par écrit. Vous parlez d’abord ? Alors ce délai ne commence pas encore.`,
 "law.time-and-extension": str`${0} plus ${1}`,
 "law.today": T`La loi telle qu’elle est maintenant : ${0}.`,
 "law.written-reasoned-judgement": str`Dans un délai de ${0} après votre plainte écrite, vous recevez par écrit une conclusion sur votre plainte, avec les raisons.`,
 "meaning.igj": `l’inspection des soins de santé et de la jeunesse`,
 "meaning.jeugdstem": `voix de la jeunesse`,
 "meaning.jeugdwet": `la loi sur l’aide à la jeunesse`,
 "meaning.klachtenportaal-zorg": `portail pour les plaintes concernant les soins`,
 "meaning.landelijk-meldpunt-zorg": `point national de signalement pour les soins`,
 "meaning.wkkgz": `la loi sur la qualité, les plaintes et les litiges dans les soins`,
 "meaning.wmo": `la loi sur le soutien social`,
 "meaning.zorgbelang": `intérêts dans le domaine des soins`,
 "members.heading": `Qui fait partie de ce groupe ?`,
 "next.after-end": `Ensuite, la procédure s’arrête.`,
 "next.after-go": str`Passez ensuite à l’étape ${0}.`,
 "next.after-go-title": T`Passez ensuite à « ${0} ».`,
 "next.end": `Alors la procédure s’arrête ici.`,
 "next.go": str`Alors passez à l’étape ${0}.`,
 "next.go-title": T`Alors passez à « ${0} ».`,
 "next.not-satisfied": `Le résultat ne vous satisfait pas ?`,
 "next.satisfied": `Le résultat vous satisfait ?`,
 "notice.file": `Nous ne pouvons pas afficher la procédure de plainte maintenant. Ci-dessous, vous voyez qui peut vous aider.`,
 "notice.other": `Ce que cette page demande n’est pas disponible. Ci-dessous, vous voyez ce qui est disponible.`,
 "notice.provider": T`Nous ne pouvons pas afficher cette procédure de plainte. Mais nous pouvons afficher la procédure pour : ${0}.`,
 "opening.closed": `Fermé maintenant`,
 "opening.closed-today": str`Fermé, ouvert aujourd’hui à partir de ${0}`,
 "opening.closed-until": str`Fermé, de nouveau ouvert ${0} à partir de ${1}`,
 "opening.maybe-sooner": `Autour des jours fériés, les horaires peuvent être différents.`,
 "opening.open": T`<b>Ouvert maintenant</b>`,
 "opening.open-until": T`<b>Ouvert maintenant</b>, jusqu’à ${0}`,
 "opening.unsure": `Aujourd’hui, les horaires peuvent être différents.`,
 "page.kind": `Procédure de plainte`,
 "page.summary": str`Vous avez une plainte concernant ${0} ? Lisez ce que vous pouvez faire et qui peut vous aider.`,
 "page.summary-of-collective": str`Vous avez une plainte concernant une organisation de soins du groupe ${0} ? Lisez ce que vous pouvez faire et qui peut vous aider.`,
 "page.title": str`Procédure de plainte : ${0}`,
 "page.title-of-regime": str`Procédure de plainte : ${0} (${1})`,
 "procedure.collective-title": T`Une plainte concernant une organisation de soins du groupe ${0} ? Voici comment faire`,
 "procedure.contacts-title": T`Plainte concernant ${0} : qui peut vous aider ?`,
 "procedure.title": T`Une plainte concernant ${0} ? Voici comment faire`,
 "procedure.unknown-title": `Vous avez une plainte concernant vos soins ?`,
 "prose.heading": `Bon à savoir`,
 "read-aloud.continue": `Continuer`,
 "read-aloud.failed": `La lecture à voix haute ne fonctionne pas maintenant.`,
 "read-aloud.group": `Lecture à voix haute`,
 "read-aloud.other-language": `Ici, il y a un texte dans une autre langue. Cet appareil ne peut pas le lire à voix haute.`,
 "read-aloud.pause": `Pause`,
 "read-aloud.start": `Écouter`,
 "read-aloud.stop": `Arrêter`,
 "reading.heading": `À lire aussi`,
 "reading.named": `La procédure de plainte mentionne aussi :`,
 "rights.heading": `Vos droits`,
 "role.bestuur": `le conseil d’administration`,
 "role.directeur": `la personne qui dirige l’organisation`,
 "role.eigen-vertrouwenspersoon": `la vertrouwenspersoon (personne de confiance) de votre propre organisation de soins`,
 "role.geschillencommissie": `la geschillencommissie (commission des litiges)`,
 "role.klachtencommissie": `la klachtencommissie (commission des plaintes)`,
 "role.klachtenfunctionaris": `la klachtenfunctionaris (personne chargée des plaintes)`,
 "role.leidinggevende": `la personne responsable`,
 "role.toezichthouder": `l’autorité de contrôle`,
 "role.vertrouwenspersoon": `la vertrouwenspersoon (personne de confiance)`,
 "role.voorzitter": `la personne qui assure la présidence`,
 "role.zorgaanbieder": `l’organisation de soins`,
 "role.zorgverlener": `la personne qui vous donne les soins`,
 "routes.file": T`Vous déposez votre plainte ici : ${0}. Voici comment faire :`,
 "routes.heading": `Comment déposer une plainte`,
 "routes.letter": `Envoyez une lettre à :`,
 "rules.article": `Article`,
 "rules.heading": `Les règles`,
 "steps.alongside": str`Possible en même temps que l’étape ${0}`,
 "steps.alongside-title": T`Possible en même temps que « ${0} »`,
 "steps.answer": T`C’est ${0} qui vous répond.`,
 "steps.answer-title": `Attendez la réponse`,
 "steps.ask-title": T`Contactez ${0} pour avoir de l’aide`,
 "steps.binding": `Les deux parties doivent respecter la décision.`,
 "steps.bring": `Voici ce qu’il vous faut :`,
 "steps.choice-title": `Choisissez ce qui vous convient`,
 "steps.damages": str`Vous pouvez recevoir une indemnisation, jusqu’à un montant de ${0}.`,
 "steps.dispute": T`La solution et la façon dont votre plainte a été traitée ne vous satisfont pas ? Vous pouvez alors faire examiner votre plainte par ${0}.`,
 "steps.dispute-still": T`Le résultat ne vous satisfait toujours pas ? Vous pouvez alors faire examiner votre plainte par ${0}.`,
 "steps.dispute-title": T`Tournez-vous vers ${0}`,
 "steps.dispute-when": T`Vous pouvez alors faire examiner votre plainte par ${0}.`,
 "steps.file": T`Le résultat ne vous satisfait toujours pas ? Ou vous ne voulez pas contacter vous-même ${0} ? Remplissez alors le formulaire de plainte.`,
 "steps.file-collective": T`Le résultat ne vous satisfait toujours pas ? Ou vous ne voulez pas contacter vous-même l’organisation de soins ou ${0} ? Remplissez alors le formulaire de plainte.`,
 "steps.file-then-mediation": `Ensuite, la médiation commence : quelqu’un aide les deux parties à trouver une solution ensemble.`,
 "steps.file-title": T`Déposez votre plainte ici : ${0}`,
 "steps.file-ways": `Voici comment faire :`,
 "steps.heading": `Étape par étape`,
 "steps.may-be-first": `Vous pouvez aussi commencer ici`,
 "steps.meet": T`Parlez de votre plainte avec <b>${0}</b>. `,
 "steps.meet-directeur-title": `Prenez rendez-vous avec la personne qui dirige l’organisation`,
 "steps.meet-title": T`Prenez rendez-vous avec ${0}`,
 "steps.meet-voorzitter-title": `Prenez rendez-vous avec la personne qui assure la présidence`,
 "steps.optional": `Vous pouvez sauter cette étape`,
 "steps.step": `Étape`,
 "steps.support-klachtenfunctionaris": T`Chez ${0}, une klachtenfunctionaris indépendante (personne chargée des plaintes) peut vous y aider. `,
 "steps.support-only-trusted": `Vous pouvez venir avec quelqu’un en qui vous avez confiance. `,
 "steps.support-trusted": `Vous pouvez aussi venir avec quelqu’un d’autre en qui vous avez confiance.`,
 "steps.talk": `Si c’est possible et si vous le voulez, parlez d’abord avec la personne ou les personnes que votre plainte concerne. Ou parlez avec leur responsable.`,
 "steps.talk-title": `Parlez-en d’abord`,
 "steps.talk-with": T`Si c’est possible et si vous le voulez, parlez d’abord avec <b>${0}</b>. `,
 "support.offer": T`<b>Vous voulez d’abord parler à quelqu’un ?</b> ${0} vous aide à avancer.`,
 "task.belongs-to": T`Fait partie de : ${0}.`,
 "task.confidential": `Ce que vous dites reste secret.`,
 "task.explains-complaint-to-inspectorate": `Ici, vous pouvez lire comment adresser une plainte à l’inspection.`,
 "task.file-through": T`Vous déposez votre plainte ici : ${0}.`,
 "task.free": `Vous ne payez rien pour cela.`,
 "task.helps-filing": `Vous aide à écrire ou à déposer votre plainte.`,
 "task.helps-towards-solution": `Donne des conseils, réfléchit avec vous, fait une médiation ou donne une conclusion sur la plainte.`,
 "task.impartial": `Ne prend pas parti.`,
 "task.independent": `Travaille en toute indépendance.`,
 "task.mediates": `Fait une médiation : aide les deux parties à trouver une solution ensemble.`,
 "task.provides-klachtenfunctionaris": `A une klachtenfunctionaris indépendante (personne chargée des plaintes) : quelqu’un qui vous donne des explications et vous aide pour votre plainte.`,
 "task.receives-complaints": `Reçoit les plaintes.`,
 "task.works-with-provider": T`Travaille avec ${0}. Vous pouvez téléphoner vous-même, directement.`,
 "term.answer": str`Vous recevez une réponse dans un délai de ${0}.`,
 "term.by-article": T`C’est écrit dans l’article ${0} de la loi (${1}).`,
 "term.by-law": T`C’est écrit dans la loi (${0}).`,
 "term.by-provider": T`Ce délai est fixé par ${0}.`,
 "term.confirmation": str`Vous recevez une confirmation dans un délai de ${0}.`,
 "term.contact": str`Dans un délai de ${0}, quelqu’un prend contact avec vous.`,
 "term.extension": str`Ce délai peut être prolongé de ${0}.`,
 "term.file": str`Faites-le dans un délai de ${0}.`,
 "term.from-answer": `Ce délai commence quand vous avez reçu la réponse.`,
 "term.from-conversation": `Ce délai commence après l’entretien.`,
 "term.from-event": `Ce délai commence le jour où cela s’est passé.`,
 "term.from-own": T`Ce délai commence ${0}.`,
 "term.from-receipt": `Ce délai commence quand votre plainte est arrivée.`,
 "term.from-written-receipt": `Ce délai commence quand votre plainte écrite est arrivée.`,
 "term.hearing": str`Un entretien ou une audience a lieu dans un délai de ${0}.`,
 "term.judgement": str`Vous recevez une conclusion sur votre plainte dans un délai de ${0}.`,
 "term.least": str`Cela dure au moins ${0}.`,
 "term.own": T`${0} : dans un délai de ${1}.`,
 "term.usual": `En général, cela se passe ainsi.`,
 "term.working-day": `1 jour ouvré`,
 "term.working-days": str`${0} jours ouvrés`,
 "tools.copied": T`Copié : ${0}`,
 "tools.copy-address": T`Copier l’adresse <span class="hidden">– ${0}</span>`,
 "tools.copy-letter": T`Copier l’adresse postale <span class="hidden">– ${0}</span>`,
 "tools.copy-mail": T`Copier l’adresse e-mail <span class="hidden">– ${0}</span>`,
 "tools.copy-number": T`Copier le numéro <span class="hidden">– ${0}</span>`,
 "tools.copy-refused": `Impossible de copier ici. Le texte est ci-dessous. Il est déjà sélectionné : copiez-le vous-même.`,
 "tools.copy-this": T`Copier ${0} <span class="hidden">– ${1}</span>`,
 "tools.copy-visit": T`Copier l’adresse pour venir <span class="hidden">– ${0}</span>`,
 "tools.print": `Imprimer cette procédure de plainte`,
 "tools.print-refused": `Impossible d’imprimer ici. Choisissez « Imprimer » dans le menu de votre navigateur.`,
 "tools.save": T`Enregistrer dans vos contacts <span class="hidden">(${0})</span>`,
 "tools.save-refused": `Impossible d’enregistrer ici. Notez ce dont vous avez besoin, ou copiez-le.`,
 "tools.saved": T`Un fichier a été créé : ${0}. Ouvrez-le pour mettre ${1} dans vos contacts.`,
 "tools.summary": `Imprimer, enregistrer et plus encore`,
 "tools.to-copy": `Texte à copier`
};

const templates$2 = {
 "about.background": `Dlaczego skarga ma znaczenie`,
 "about.checked": str`Dokument przeczytano ${0}.`,
 "about.correction-found": T`W dokumencie jest „${0}”.`,
 "about.correction-used": T`Tutaj jest „${0}”.`,
 "about.corrections": `Co poprawiono:`,
 "about.document": T`Te informacje pochodzą z dokumentu „${0}” organizacji ${1}.`,
 "about.former-name": `To dawna nazwa.`,
 "about.heading": `O tych informacjach`,
 "about.law": T`Regulamin jest związany z tą ustawą: ${0}.`,
 "about.misspelling": `To błąd w pisowni.`,
 "about.more": `Dowiedz się więcej`,
 "about.not-tried": `Nie sprawdzono, czy numery telefonów i adresy działają.`,
 "about.tried": str`Sprawdzono ${0}, czy numery telefonów i adresy działają.`,
 "about.version": T`wersja ${0}`,
 "about.wording": `Można to napisać jaśniej.`,
 "audience.adults": T`To jest regulamin skarg dla dorosłych (${0}).`,
 "audience.client-or-representative": T`Dla klientów organizacji ${0} i dla osób, które mogą mówić w imieniu klienta.`,
 "audience.collective": T`Dla wszystkich, którzy mają do czynienia z organizacją opiekuńczą z grupy ${0}. Ta organizacja opiekuńcza ma też własny regulamin skarg.`,
 "audience.everyone": T`Ten regulamin skarg jest związany z ustawą ${0}.`,
 "audience.provider": T`Dla wszystkich, którzy mają do czynienia z organizacją ${0}: dla klientów i dla innych osób.`,
 "audience.surviving-relative": T`Dla klientów organizacji ${0}, dla osób, które mogą mówić w imieniu klienta, i dla bliskich zmarłego klienta.`,
 "audience.young-people": T`To jest regulamin skarg dla młodzieży (${0}).`,
 "channel.chat": T`Czat – ${0}`,
 "channel.complaint-about-care": `Skarga lub pytanie w sprawie opieki albo pomocy dla dzieci i młodzieży`,
 "channel.download": `Pobierz dokument`,
 "channel.form": `Wypełnij formularz`,
 "channel.help": `Potrzebujesz pomocy?`,
 "channel.letter": `Adres pocztowy:`,
 "channel.mail": T`<span class="who">Napisz e-mail – ${0}: </span>${1}`,
 "channel.on-request": T`Dostępne na prośbę: ${0}`,
 "channel.phone": T`<span class="who">Zadzwoń – ${0}: </span>${1}`,
 "channel.see-there": T`Zobacz: ${0}`,
 "channel.sign-language": T`Rozmowa w języku migowym – ${0}`,
 "channel.sms": T`SMS <span class="who">${0}: </span>${1}`,
 "channel.video": T`Rozmowa wideo – ${0}`,
 "channel.visit": `Przyjdź tutaj:`,
 "channel.whatsapp": T`WhatsApp <span class="who">${0}: </span>${1}`,
 "choice.adults-care": `Jestem osobą dorosłą i korzystam z opieki`,
 "choice.adults-support": `Jestem osobą dorosłą i korzystam ze wsparcia`,
 "choice.care": `Korzystam z opieki`,
 "choice.question": `Z jakiej pomocy korzystasz?`,
 "choice.support": `Korzystam ze wsparcia`,
 "choice.young-people": `Korzystam z pomocy dla dzieci i młodzieży`,
 "condition.under-18": `tylko dla klientów, którzy mają mniej niż 18 lat`,
 "condition.visits-location-or-in-touch": `jeśli vertrouwenspersoon (osoba zaufania) przychodzi do twojej placówki lub jeśli masz już kontakt z taką osobą`,
 "confidants.for-child-parent-or-guardian": `Jesteś dzieckiem, młodą osobą, rodzicem, rodzicem zastępczym lub opiekunem? Możesz porozmawiać z vertrouwenspersoon (osobą zaufania) o wszystkim, o czym chcesz.`,
 "confidants.formal-complaint-to-klachtencommissie": `Formalnej skargi nie można złożyć u vertrouwenspersoon (osoby zaufania). Od tego jest niezależna klachtencommissie (komisja do spraw skarg).`,
 "confidants.heading": `Porozmawiaj z vertrouwenspersoon (osobą zaufania)`,
 "confidants.listens-and-helps": `Vertrouwenspersoon (osoba zaufania) słucha tego, co masz do powiedzenia. Może ci też pomóc przeprowadzić rozmowę i znaleźć właściwe słowa do twojej skargi.`,
 "contact.ask": T`Zapytaj o to. Odpowie ci ${0}:`,
 "contact.audience": T`Dla kogo: ${0}`,
 "contact.discipline": T`Rodzaj opieki: ${0}`,
 "contact.location": T`Placówka: ${0}`,
 "contact.no-channel": `W procedurze skargowej nie ma numeru telefonu ani adresu e-mail.`,
 "contact.region": T`Region: ${0}`,
 "contact.subject": T`Dla skarg na temat: ${0}`,
 "contacts.heading": `Kto może ci pomóc?`,
 "costs.amount": str`Płacisz ${0}.`,
 "costs.amount-for": T`Płacisz ${0} (${1}).`,
 "costs.back": `Jeśli przyznają ci rację, dostaniesz te pieniądze z powrotem.`,
 "costs.free": `Nic nie płacisz.`,
 "costs.free-for": T`Nic nie płacisz (${0}).`,
 "costs.in": str`Tyle wynosiła opłata w roku ${0}.`,
 "costs.on": str`Tyle wynosiła opłata w dniu ${0}.`,
 "costs.unknown": `Za to trzeba zapłacić.`,
 "costs.unknown-for": T`Za to trzeba zapłacić (${0}).`,
 "exit.history": `Uwaga: twoja przeglądarka pamięta tę wizytę.`,
 "exit.keys": `Lub naciśnij Shift trzy razy.`,
 "exit.leave": `Szybko opuść tę stronę`,
 "exit.one-more": `Naciśnij Shift jeszcze raz, aby stąd wyjść.`,
 "exit.two-more": `Naciśnij Shift jeszcze dwa razy, aby stąd wyjść.`,
 "explain.bestuur": T`Zarząd organizacji ${0}.`,
 "explain.directeur": T`Dyrektor organizacji ${0}.`,
 "explain.eigen-vertrouwenspersoon": `Organizacja opiekuńcza, która się tobą zajmuje, ma niezależną vertrouwenspersoon (osobę zaufania). Jak się skontaktować z tą osobą, przeczytasz w regulaminie skarg tej organizacji opiekuńczej.`,
 "explain.geschillencommissie": `Geschillencommissie (komisja do spraw sporów): grupa osób, która ocenia sprawę, jeśli razem nie możecie znaleźć rozwiązania.`,
 "explain.klachtencommissie": `Klachtencommissie (komisja do spraw skarg): niezależna grupa osób, która rozpatruje formalne skargi.`,
 "explain.klachtenfunctionaris": `Klachtenfunctionaris (osoba do spraw skarg): ktoś, kto udziela ci wyjaśnień i pomaga ci przy skardze.`,
 "explain.leidinggevende": T`Kierownik w organizacji ${0}.`,
 "explain.toezichthouder": `Organ nadzoru: pilnuje, żeby wszyscy przestrzegali zasad.`,
 "explain.vertrouwenspersoon": `Vertrouwenspersoon (osoba zaufania): ktoś, kto cię słucha i ci pomaga.`,
 "explain.voorzitter": T`Prezes organizacji ${0}.`,
 "explain.zorgverlener": T`Pracownik opieki w organizacji ${0}.`,
 "extra.arriving": `Chwileczkę…`,
 "extra.lost": `Nie możemy teraz tego pokazać. Rozwiń to jeszcze raz później. Reszta działa.`,
 "hours.always": `całą dobę`,
 "hours.closed": T`nieczynne: ${0}`,
 "hours.days-unknown": str`od ${0} do ${1} (nie podano dni)`,
 "hours.every-day": str`codziennie od ${0} do ${1}`,
 "hours.on-days": str`${0}: od ${1} do ${2}`,
 "hours.working-days": str`w dni robocze od ${0} do ${1}`,
 "introduction.aims": `Cel: żeby twoje niezadowolenie minęło, nieporozumienia się wyjaśniły, a opieka była lepsza.`,
 "introduction.bring-it-up": `Nie trzymaj tego w sobie. Powiedz o tym.`,
 "introduction.discussed-and-taken-seriously": `To ważne, żeby twoja skarga została omówiona i potraktowana poważnie.`,
 "introduction.dissatisfaction": `Skarga oznacza: coś ci się nie podoba.`,
 "introduction.for-those-complained-about": `Skarga dotyczy ciebie? Tutaj przeczytasz, jak starannie traktuje się skargi.`,
 "introduction.helps-clients": `W ten sposób pomagasz klientom.`,
 "introduction.whatever-the-cause": `Może twoja skarga jest słuszna. Może to nieporozumienie albo coś jest inaczej, niż ci się wydawało. Niezależnie od przyczyny: ważne jest, żeby twoje niezadowolenie minęło i żeby coś zrobiono, jeśli twoja skarga jest słuszna.`,
 "language.group": `Język`,
 "language.help": `To jest tłumaczenie, które ma ci pomóc. Obowiązuje procedura skargowa w języku niderlandzkim.`,
 "language.lost": `Nie możemy teraz pokazać tekstu w tym języku. Spróbuj jeszcze raz później.`,
 "law.aid": T`To jest narzędzie pomocnicze. Liczy według artykułu ${0} ustawy ${1} i według dni roboczych, które określa Algemene termijnenwet (ogólna ustawa o terminach): są to wszystkie dni oprócz sobót, niedziel i powszechnie uznanych świąt. Innych dni wolnych nie bierze pod uwagę. Nie sprawdzono, czy te ustawy się zmieniły.`,
 "law.answer": T`Według ustawy ostatni dzień na ocenę skargi to: ${0}.`,
 "law.arrangement-sets-its-own-term": `Komisja ocenia skargę w czasie, który podaje regulamin skarg. Sama ustawa nie podaje czasu.`,
 "law.article": str`artykuł ${0}`,
 "law.binding-advice-and-damages": str`Geschilleninstantie (instytucja do spraw sporów) wydaje wiążącą opinię: obie strony muszą się do niej stosować. Może ci też przyznać odszkodowanie. Może to zrobić co najmniej do kwoty ${0}.`,
 "law.committee-of-at-least-three-with-outside-chair": `Klachtencommissie (komisja do spraw skarg) ocenia twoją skargę. Są w niej co najmniej trzy osoby. Osoba, która jej przewodniczy, nie pracuje dla organizacji, która ci pomaga.`,
 "law.counted": str`Tak to policzono: ${1} plus ${0} to ${2}.`,
 "law.disputes-body-rules": str`Geschilleninstantie (instytucja do spraw sporów) wydaje decyzję najpóźniej ${0} po zgłoszeniu sporu.`,
 "law.extended": T`Jeśli organizacja opiekuńcza przedłużyła ten czas, ostatni dzień to: ${0}.`,
 "law.extension": str`Organizacja opiekuńcza może jeden raz przedłużyć ten czas o ${0}. Musi to zrobić na piśmie i zanim ten czas minie.`,
 "law.filed-in-writing": `Chodzi o skargę złożoną na piśmie. To, co tu wpiszesz, nie jest zapisywane ani wysyłane.`,
 "law.filed-on": `Data złożenia skargi`,
 "law.introduction": T`To jest zapisane w samej ustawie: ${0}. To nie jest tekst organizacji ${1}.`,
 "law.klachtenfunctionaris-is-free": `Klachtenfunctionaris (osoba do spraw skarg) może ci pomóc i działa niezależnie. Ta pomoc jest bezpłatna.`,
 "law.last-day": `Kiedy najpóźniej dostaniesz ocenę skargi?`,
 "law.may-be-assisted": `Możesz skorzystać z pomocy przy skardze.`,
 "law.moved-holiday": `To jest święto, więc liczy się pierwszy dzień roboczy po nim.`,
 "law.moved-saturday": `To jest sobota, więc liczy się pierwszy dzień roboczy po niej.`,
 "law.moved-sunday": `To jest niedziela, więc liczy się pierwszy dzień roboczy po niej.`,
 "law.municipality-sees-to-independent-vertrouwenspersoon": `Gmina zapewnia niezależną vertrouwenspersoon (osobę zaufania).`,
 "law.no-term": `Ta ustawa nie mówi, ile czasu może zająć odpowiedź.`,
 "law.provider-has-arrangement": `Organizacja, która ci pomaga, ma regulamin skarg.`,
 "law.provider-says-what-it-will-do": str`Organizacja, która ci pomaga, ma najwyżej ${0}, żeby poinformować, co zrobi. W ustawie przeczytasz, kiedy ten czas się zaczyna.`,
 "law.read": str`Przeczytano to ${0} w ustawie, w wersji, którą podaje Staatsblad (dziennik ustaw) z roku ${1}. Nie sprawdzono, czy ustawa potem się zmieniła.`,
 "law.recognised-disputes-body": `Istnieje uznana geschilleninstantie (instytucja do spraw sporów), na przykład geschillencommissie (komisja do spraw sporów). Możesz tam zgłosić spór: skargę, dla której razem nie możecie znaleźć rozwiązania.`,
 "law.summary": `Co mówi ustawa?`,
 "law.term-starts-with-written-complaint": `Czas na ocenę skargi zaczyna się, gdy złożysz skargę na piśmie. Jeśli najpierw z kimś rozmawiasz, ten czas jeszcze się nie zaczyna.`,
 "law.time-and-extension": str`${0} i jeszcze ${1}`,
 "law.today": T`Ustawa w obecnej wersji: ${0}.`,
 "law.written-reasoned-judgement": str`Najpóźniej ${0} po złożeniu skargi na piśmie dostaniesz pisemną ocenę skargi z wyjaśnieniem powodów.`,
 "meaning.igj": `inspekcja do spraw opieki zdrowotnej i młodzieży`,
 "meaning.jeugdstem": `głos młodzieży`,
 "meaning.jeugdwet": `ustawa o pomocy dla dzieci i młodzieży`,
 "meaning.klachtenportaal-zorg": `portal skarg na opiekę`,
 "meaning.landelijk-meldpunt-zorg": `krajowy punkt zgłoszeń w sprawie opieki`,
 "meaning.wkkgz": `ustawa o jakości, skargach i sporach w opiece`,
 "meaning.wmo": `ustawa o wsparciu społecznym`,
 "meaning.zorgbelang": `dobro opieki`,
 "members.heading": `Kto należy do tej grupy?`,
 "next.after-end": `Potem procedura się kończy.`,
 "next.after-go": str`Potem przejdź do kroku ${0}.`,
 "next.after-go-title": T`Potem przejdź do kroku „${0}”.`,
 "next.end": `Wtedy procedura kończy się tutaj.`,
 "next.go": str`Przejdź wtedy do kroku ${0}.`,
 "next.go-title": T`Przejdź wtedy do kroku „${0}”.`,
 "next.not-satisfied": `Nie zadowala cię to?`,
 "next.satisfied": `Zadowala cię to?`,
 "notice.file": `Nie możemy teraz pokazać procedury skargowej. Poniżej zobaczysz, kto może ci pomóc.`,
 "notice.other": `Nie ma tu tego, co ta strona miała pokazać. Poniżej zobaczysz, co jest.`,
 "notice.provider": T`Nie możemy pokazać tej procedury skargowej. Możemy pokazać: ${0}.`,
 "opening.closed": `Teraz nieczynne`,
 "opening.closed-today": str`Nieczynne, dzisiaj czynne od ${0}`,
 "opening.closed-until": str`Nieczynne, znów czynne: ${0} od ${1}`,
 "opening.maybe-sooner": `W okolicach dni świątecznych godziny mogą być inne niż zwykle.`,
 "opening.open": T`<b>Teraz czynne</b>`,
 "opening.open-until": T`<b>Teraz czynne</b>, do ${0}`,
 "opening.unsure": `Dzisiaj godziny mogą być inne niż zwykle.`,
 "page.kind": `Procedura skargowa`,
 "page.summary": str`Masz skargę na organizację ${0}? Przeczytaj, co możesz zrobić i kto może ci pomóc.`,
 "page.summary-of-collective": str`Masz skargę na organizację opiekuńczą z grupy ${0}? Przeczytaj, co możesz zrobić i kto może ci pomóc.`,
 "page.title": str`Procedura skargowa organizacji ${0}`,
 "page.title-of-regime": str`Procedura skargowa organizacji ${0} (${1})`,
 "procedure.collective-title": T`Skarga na organizację opiekuńczą z grupy ${0}? Zrób to tak`,
 "procedure.contacts-title": T`Skarga na organizację ${0}: kto może ci pomóc?`,
 "procedure.title": T`Skarga na organizację ${0}? Zrób to tak`,
 "procedure.unknown-title": `Masz skargę na opiekę, z której korzystasz?`,
 "prose.heading": `Warto wiedzieć`,
 "read-aloud.continue": `Wznów`,
 "read-aloud.failed": `Czytanie na głos teraz nie działa.`,
 "read-aloud.group": `Czytanie na głos`,
 "read-aloud.other-language": `Jest tu tekst w innym języku. To urządzenie nie może przeczytać go na głos.`,
 "read-aloud.pause": `Pauza`,
 "read-aloud.start": `Czytaj na głos`,
 "read-aloud.stop": `Stop`,
 "reading.heading": `Przeczytaj więcej`,
 "reading.named": `Procedura skargowa wymienia też:`,
 "rights.heading": `Twoje prawa`,
 "role.bestuur": `zarząd`,
 "role.directeur": `dyrektor`,
 "role.eigen-vertrouwenspersoon": `vertrouwenspersoon (osoba zaufania) w twojej organizacji opiekuńczej`,
 "role.geschillencommissie": `geschillencommissie (komisja do spraw sporów)`,
 "role.klachtencommissie": `klachtencommissie (komisja do spraw skarg)`,
 "role.klachtenfunctionaris": `klachtenfunctionaris (osoba do spraw skarg)`,
 "role.leidinggevende": `kierownik`,
 "role.toezichthouder": `organ nadzoru`,
 "role.vertrouwenspersoon": `vertrouwenspersoon (osoba zaufania)`,
 "role.voorzitter": `prezes`,
 "role.zorgaanbieder": `organizacja opiekuńcza`,
 "role.zorgverlener": `pracownik opieki`,
 "routes.file": T`Twoją skargę przyjmuje ${0}. Możesz ją złożyć tak:`,
 "routes.heading": `Jak złożyć skargę`,
 "routes.letter": `Wyślij list na adres:`,
 "rules.article": `Artykuł`,
 "rules.heading": `Zasady`,
 "steps.alongside": str`Możesz to robić równocześnie z krokiem ${0}`,
 "steps.alongside-title": T`Możesz to robić równocześnie z krokiem „${0}”`,
 "steps.answer": T`Odpowie ci ${0}.`,
 "steps.answer-title": `Poczekaj na odpowiedź`,
 "steps.ask-title": T`Poproś o pomoc – pomaga ${0}`,
 "steps.binding": `Obie strony muszą zrobić to, co jest w decyzji.`,
 "steps.bring": `Tego potrzebujesz:`,
 "steps.choice-title": `Wybierz to, co ci odpowiada`,
 "steps.damages": str`Możesz dostać odszkodowanie do kwoty ${0}.`,
 "steps.dispute": T`Nie zadowala cię rozwiązanie i to, jak rozpatrzono twoją skargę? Możesz wtedy oddać skargę do oceny. Ocenia ją ${0}.`,
 "steps.dispute-still": T`Nadal cię to nie zadowala? Możesz wtedy oddać skargę do oceny. Ocenia ją ${0}.`,
 "steps.dispute-title": T`Oddaj skargę do oceny – ocenia ją ${0}`,
 "steps.dispute-when": T`Możesz wtedy oddać skargę do oceny. Ocenia ją ${0}.`,
 "steps.file": T`Nadal cię to nie zadowala? Albo nie chcesz zwracać się bezpośrednio do organizacji ${0}? Wypełnij wtedy formularz skargi.`,
 "steps.file-collective": T`Nadal cię to nie zadowala? Albo nie chcesz zwracać się bezpośrednio do organizacji opiekuńczej lub do grupy ${0}? Wypełnij wtedy formularz skargi.`,
 "steps.file-then-mediation": `Potem zaczyna się mediacja: ktoś pomaga wam wspólnie znaleźć rozwiązanie.`,
 "steps.file-title": T`Złóż skargę – przyjmuje ją ${0}`,
 "steps.file-ways": `Możesz to zrobić tak:`,
 "steps.heading": `Krok po kroku`,
 "steps.may-be-first": `Od tego możesz też zacząć`,
 "steps.meet": T`Omów swoją skargę. Porozmawia z tobą <b>${0}</b>. `,
 "steps.meet-directeur-title": `Umów się na rozmowę z dyrektorem`,
 "steps.meet-title": T`Umów się na rozmowę – rozmawia z tobą ${0}`,
 "steps.meet-voorzitter-title": `Umów się na rozmowę z prezesem`,
 "steps.optional": `Ten krok możesz pominąć`,
 "steps.step": `Krok`,
 "steps.support-klachtenfunctionaris": T`Może ci w tym pomóc niezależny klachtenfunctionaris (osoba do spraw skarg) – zapewnia go ${0}. `,
 "steps.support-only-trusted": `Możesz przyjść z kimś, komu ufasz. `,
 "steps.support-trusted": `Możesz też przyjść z kimś innym, komu ufasz.`,
 "steps.talk": `Jeśli to możliwe i jeśli chcesz, najpierw porozmawiaj z osobą lub osobami, których dotyczy twoja skarga. Albo porozmawiaj z ich kierownikiem.`,
 "steps.talk-title": `Najpierw o tym porozmawiaj`,
 "steps.talk-with": T`Jeśli to możliwe i jeśli chcesz, najpierw o tym porozmawiaj. Porozmawia z tobą <b>${0}</b>. `,
 "support.offer": T`<b>Chcesz najpierw z kimś porozmawiać?</b> ${0} ci pomoże.`,
 "task.belongs-to": T`Należy do organizacji ${0}.`,
 "task.confidential": `To, co powiesz, pozostaje w tajemnicy.`,
 "task.explains-complaint-to-inspectorate": `Tutaj przeczytasz, jak zwrócić się ze skargą do inspekcji.`,
 "task.file-through": T`Twoją skargę przyjmuje ${0}.`,
 "task.free": `Nic za to nie płacisz.`,
 "task.helps-filing": `Pomaga ci napisać lub złożyć skargę.`,
 "task.helps-towards-solution": `Doradza, zastanawia się razem z tobą, prowadzi mediację lub ocenia skargę.`,
 "task.impartial": `Nie staje po żadnej stronie.`,
 "task.independent": `Działa całkowicie niezależnie.`,
 "task.mediates": `Prowadzi mediację: pomaga wam wspólnie znaleźć rozwiązanie.`,
 "task.provides-klachtenfunctionaris": `Jest tu niezależny klachtenfunctionaris (osoba do spraw skarg): ktoś, kto udziela ci wyjaśnień i pomaga ci przy skardze.`,
 "task.receives-complaints": `Przyjmuje skargi.`,
 "task.works-with-provider": T`Współpracuje z organizacją ${0}. Możesz zadzwonić tu bezpośrednio.`,
 "term.answer": str`Dostaniesz odpowiedź najpóźniej za ${0}.`,
 "term.by-article": T`Jest to zapisane w artykule ${0} ustawy (${1}).`,
 "term.by-law": T`Jest to zapisane w ustawie (${0}).`,
 "term.by-provider": T`Tak ustaliła organizacja ${0}.`,
 "term.confirmation": str`Dostaniesz potwierdzenie najpóźniej za ${0}.`,
 "term.contact": str`Najpóźniej za ${0} ktoś się z tobą skontaktuje.`,
 "term.extension": str`Ten czas może się wydłużyć o ${0}.`,
 "term.file": str`Zrób to na czas. Masz na to najwyżej ${0}.`,
 "term.from-answer": `Ten czas zaczyna się, gdy dostaniesz odpowiedź.`,
 "term.from-conversation": `Ten czas zaczyna się po rozmowie.`,
 "term.from-event": `Ten czas zaczyna się w dniu, w którym to się stało.`,
 "term.from-own": T`Kiedy ten czas się zaczyna: ${0}.`,
 "term.from-receipt": `Ten czas zaczyna się, gdy twoja skarga dotrze na miejsce.`,
 "term.from-written-receipt": `Ten czas zaczyna się, gdy twoja pisemna skarga dotrze na miejsce.`,
 "term.hearing": str`Najpóźniej za ${0} odbędzie się rozmowa lub posiedzenie.`,
 "term.judgement": str`Najpóźniej za ${0} dostaniesz ocenę skargi.`,
 "term.least": str`Trwa to co najmniej ${0}.`,
 "term.own": T`${0}: najpóźniej za ${1}.`,
 "term.usual": `Zwykle tak to wygląda.`,
 "term.working-day": `1 dzień roboczy`,
 "term.working-days": str`${0} dni (licząc tylko dni robocze)`,
 "tools.copied": T`Skopiowano: ${0}`,
 "tools.copy-address": T`Kopiuj adres <span class="hidden">– ${0}</span>`,
 "tools.copy-letter": T`Kopiuj adres pocztowy <span class="hidden">– ${0}</span>`,
 "tools.copy-mail": T`Kopiuj adres e-mail <span class="hidden">– ${0}</span>`,
 "tools.copy-number": T`Kopiuj numer <span class="hidden">– ${0}</span>`,
 "tools.copy-refused": `Kopiowanie tutaj nie działa. Poniżej jest tekst. Jest już zaznaczony: skopiuj go ręcznie.`,
 "tools.copy-this": T`Kopiuj ${0} <span class="hidden">– ${1}</span>`,
 "tools.copy-visit": T`Kopiuj adres dla odwiedzających <span class="hidden">– ${0}</span>`,
 "tools.print": `Wydrukuj tę procedurę skargową`,
 "tools.print-refused": `Drukowanie tutaj nie działa. Wybierz „Drukuj” w menu przeglądarki.`,
 "tools.save": T`Zapisz w kontaktach <span class="hidden">– ${0}</span>`,
 "tools.save-refused": `Zapisywanie tutaj nie działa. Przepisz to, czego potrzebujesz, albo to skopiuj.`,
 "tools.saved": T`Utworzono plik: ${0}. Otwórz go, aby zapisać ten kontakt: ${1}.`,
 "tools.summary": `Drukowanie, zapisywanie i inne`,
 "tools.to-copy": `Tekst do skopiowania`
};

const templates$1 = {
 "about.background": `Şikâyet neden önemlidir`,
 "about.checked": str`Belge ${0} tarihinde okundu.`,
 "about.correction-found": T`Belgede “${0}” yazıyor.`,
 "about.correction-used": T`Burada “${0}” yazıyor.`,
 "about.corrections": `Düzeltilenler:`,
 "about.document": T`Bu bilgiler ${1} kuruluşunun şu belgesinden alındı: “${0}”.`,
 "about.former-name": `Bu eski bir addır.`,
 "about.heading": `Bu bilgiler hakkında`,
 "about.law": T`Bu şikâyet düzenlemesi şu yasaya bağlıdır: ${0}.`,
 "about.misspelling": `Bu bir yazım hatasıdır.`,
 "about.more": `Daha fazla bilgi`,
 "about.not-tried": `Telefon numaraları ve adresler denenmedi.`,
 "about.tried": str`Telefon numaraları ve adresler ${0} tarihinde denendi.`,
 "about.version": T`sürüm ${0}`,
 "about.wording": `Bu daha açık yazılabilir.`,
 "audience.adults": T`Bu, yetişkinler için şikâyet düzenlemesidir (${0}).`,
 "audience.client-or-representative": T`${0} kuruluşundan hizmet alan kişiler ve hizmet alan bir kişi adına konuşma yetkisi olanlar için.`,
 "audience.collective": T`${0} üyesi bir bakım kuruluşuyla bağlantısı olan herkes için. O bakım kuruluşunun kendi şikâyet düzenlemesi de vardır.`,
 "audience.everyone": T`Bu şikâyet düzenlemesi şu yasaya bağlıdır: ${0}.`,
 "audience.provider": T`${0} ile bağlantısı olan herkes için: ister hizmet alan kişi olsun ister başka biri.`,
 "audience.surviving-relative": T`${0} kuruluşundan hizmet alan kişiler, hizmet alan bir kişi adına konuşma yetkisi olanlar ve vefat eden kişilerin yakınları için.`,
 "audience.young-people": T`Bu, gençler için şikâyet düzenlemesidir (${0}).`,
 "channel.chat": T`${0} ile yazışın (chat)`,
 "channel.complaint-about-care": `Bakım veya gençlik yardımı hakkında şikâyet ya da soru`,
 "channel.download": `Belgeyi indirin`,
 "channel.form": `Formu doldurun`,
 "channel.help": `Yardıma mı ihtiyacınız var?`,
 "channel.letter": `Posta adresi:`,
 "channel.mail": T`<span class="who">E-posta yazın – ${0}: </span>${1}`,
 "channel.on-request": T`İstek üzerine: ${0}`,
 "channel.phone": T`<span class="who">Arayın – ${0}: </span>${1}`,
 "channel.see-there": T`Şuraya bakın: ${0}`,
 "channel.sign-language": T`İşaret diliyle arayın: ${0}`,
 "channel.sms": T`SMS <span class="who">${0}: </span>${1}`,
 "channel.video": T`Görüntülü arayın: ${0}`,
 "channel.visit": `Ziyaret edin:`,
 "channel.whatsapp": T`WhatsApp <span class="who">${0}: </span>${1}`,
 "choice.adults-care": `Yetişkinim ve bakım alıyorum`,
 "choice.adults-support": `Yetişkinim ve destek alıyorum`,
 "choice.care": `Bakım alıyorum`,
 "choice.question": `Hangi yardımı alıyorsunuz?`,
 "choice.support": `Destek alıyorum`,
 "choice.young-people": `Gençlik yardımı alıyorum`,
 "condition.under-18": `yalnızca hizmet alan ve 18 yaşından küçük olan kişiler için`,
 "condition.visits-location-or-in-touch": `vertrouwenspersoon (güven danışmanı) hizmet aldığınız yere geliyorsa veya bir vertrouwenspersoon ile zaten iletişiminiz varsa`,
 "confidants.for-child-parent-or-guardian": `Çocuk, genç, anne, baba, koruyucu aile ya da çocuğa bakan kişi misiniz? O zaman bir vertrouwenspersoon (güven danışmanı) ile istediğiniz her konuda konuşabilirsiniz.`,
 "confidants.formal-complaint-to-klachtencommissie": `Bir vertrouwenspersoon (güven danışmanı) resmî şikâyet başvurusu kabul edemez. Bunun için bağımsız bir klachtencommissie (şikâyet komisyonu) vardır.`,
 "confidants.heading": `Bir vertrouwenspersoon (güven danışmanı) ile konuşun`,
 "confidants.listens-and-helps": `Bir vertrouwenspersoon (güven danışmanı) anlattıklarınızı dinler. Konuyu açıp konuşmanıza ve şikâyetiniz için doğru sözleri bulmanıza da yardımcı olabilir.`,
 "contact.ask": T`Bunu sormak için ${0} ile iletişime geçin:`,
 "contact.audience": T`Kimler için: ${0}`,
 "contact.discipline": T`Bakım türü: ${0}`,
 "contact.location": T`Yer: ${0}`,
 "contact.no-channel": `Şikâyet prosedüründe telefon numarası da e-posta adresi de yazmıyor.`,
 "contact.region": T`Bölge: ${0}`,
 "contact.subject": T`Şu konudaki şikâyetler için: ${0}`,
 "contacts.heading": `Kim size yardımcı olabilir?`,
 "costs.amount": str`Ödeyeceğiniz tutar: ${0}.`,
 "costs.amount-for": T`Ödeyeceğiniz tutar: ${0} (${1}).`,
 "costs.back": `Haklı bulunursanız bu parayı geri alırsınız.`,
 "costs.free": `Ücret ödemezsiniz.`,
 "costs.free-for": T`Ücret ödemezsiniz (${0}).`,
 "costs.in": str`${0} yılındaki tutar buydu.`,
 "costs.on": str`${0} tarihindeki tutar buydu.`,
 "costs.unknown": `Bu ücretlidir.`,
 "costs.unknown-for": T`Bu ücretlidir (${0}).`,
 "exit.history": `Dikkat: Tarayıcınız bu sayfaya girdiğinizi kaydeder.`,
 "exit.keys": `Ya da Shift tuşuna üç kez basın.`,
 "exit.leave": `Bu sayfadan hızla çık`,
 "exit.one-more": `Çıkmak için Shift tuşuna bir kez daha basın.`,
 "exit.two-more": `Çıkmak için Shift tuşuna iki kez daha basın.`,
 "explain.bestuur": T`${0} kuruluşunun yönetim kurulu.`,
 "explain.directeur": T`${0} kuruluşunun müdürü.`,
 "explain.eigen-vertrouwenspersoon": `Size destek veren bakım kuruluşunda bağımsız bir vertrouwenspersoon (güven danışmanı) vardır. Ona nasıl ulaşacağınız, o bakım kuruluşunun şikâyet düzenlemesinde yazar.`,
 "explain.geschillencommissie": `Geschillencommissie (uyuşmazlık komisyonu): İki taraf birlikte çözüm bulamadığında karar veren bir grup insan.`,
 "explain.klachtencommissie": `Klachtencommissie (şikâyet komisyonu): Resmî şikâyetleri ele alan bağımsız bir grup insan.`,
 "explain.klachtenfunctionaris": `Klachtenfunctionaris (şikâyet görevlisi): Size bilgi veren ve şikâyetiniz konusunda yardımcı olan kişi.`,
 "explain.leidinggevende": T`${0} kuruluşunda yönetici.`,
 "explain.toezichthouder": `Denetim kurumu: Herkesin kurallara uyup uymadığını kontrol eder.`,
 "explain.vertrouwenspersoon": `Vertrouwenspersoon (güven danışmanı): Sizi dinleyen ve size yardımcı olan kişi.`,
 "explain.voorzitter": T`${0} kuruluşunun başkanı.`,
 "explain.zorgverlener": T`${0} kuruluşunda bakım veren kişi.`,
 "extra.arriving": `Biraz bekleyin…`,
 "extra.lost": `Bunu şu anda gösteremiyoruz. Daha sonra tekrar açın. Geri kalan her şey çalışıyor.`,
 "hours.always": `gece gündüz`,
 "hours.closed": T`kapalı: ${0}`,
 "hours.days-unknown": str`saat ${0}–${1} arası (günler belirtilmemiş)`,
 "hours.every-day": str`her gün, saat ${0}–${1} arası`,
 "hours.on-days": str`${0}, saat ${1}–${2} arası`,
 "hours.working-days": str`iş günleri, saat ${0}–${1} arası`,
 "introduction.aims": `Amaç: Memnuniyetsizliğinizi gidermek, yanlış anlamaları çözmek ve bakımı daha iyi hâle getirmek.`,
 "introduction.bring-it-up": `İçinize atmayın, anlatın.`,
 "introduction.discussed-and-taken-seriously": `Şikâyetinizin konuşulması ve ciddiye alınması önemlidir.`,
 "introduction.dissatisfaction": `Şikâyet şu demektir: Bir şeyden memnun değilsiniz.`,
 "introduction.for-those-complained-about": `Sizin hakkınızda bir şikâyet mi var? O zaman şikâyetlerin özenle nasıl ele alındığını burada okuyabilirsiniz.`,
 "introduction.helps-clients": `Böylece hizmet alan kişilere yardımcı olursunuz.`,
 "introduction.whatever-the-cause": `Belki şikâyetiniz haklıdır. Belki bir yanlış anlama vardır veya düşündüğünüz bir şey doğru değildir. Hangisi olursa olsun, memnuniyetsizliğinizin geçmesi ve şikâyetiniz haklıysa bir şey yapılması önemlidir.`,
 "language.group": `Dil`,
 "language.help": `Bu bir çeviridir ve size yardımcı olmak içindir. Geçerli olan, Hollandaca şikâyet prosedürüdür.`,
 "language.lost": `Bu dili şu anda gösteremiyoruz. Daha sonra tekrar deneyin.`,
 "law.aid": T`Bu bir yardımcı araçtır. Araç şu yasa maddesine göre hesap yapar: ${1}, madde ${0}. Ayrıca Algemene termijnenwet (süreler hakkındaki genel yasa) ile belirlenen iş günlerini kullanır: cumartesi, pazar ve genel olarak tanınan resmî tatil günleri dışındaki bütün günler. Diğer tatil günlerini dikkate almaz. Bu yasaların değişip değişmediğine bakılmadı.`,
 "law.answer": T`Yasaya göre değerlendirme sonucu için son gün: ${0}.`,
 "law.arrangement-sets-its-own-term": `Komisyon, değerlendirme sonucunu şikâyet düzenlemesinde yazan süre içinde bildirir. Yasanın kendisi bir süre belirtmez.`,
 "law.article": str`madde ${0}`,
 "law.binding-advice-and-damages": str`Geschilleninstantie (uyuşmazlık kurumu) bağlayıcı bir tavsiye verir: İki taraf da buna uymak zorundadır. Bu kurum, zararınız için size tazminat ödenmesine de karar verebilir. Bu, en azından ${0} tutarına kadar mümkündür.`,
 "law.committee-of-at-least-three-with-outside-chair": `Şikâyetinizi bir klachtencommissie (şikâyet komisyonu) değerlendirir. Komisyonda en az üç kişi vardır. Başkan, hizmeti veren kuruluş için çalışmaz.`,
 "law.counted": str`Şöyle hesaplandı: ${1} tarihinden ${0} sonrası ${2} tarihine denk gelir.`,
 "law.disputes-body-rules": str`Geschilleninstantie (uyuşmazlık kurumu), uyuşmazlık başvurusu yapıldıktan sonra ${0} içinde karar verir.`,
 "law.extended": T`Bakım kuruluşu süreyi uzattı mı? O zaman son gün: ${0}.`,
 "law.extension": str`Bakım kuruluşu bu süreyi bir kez ${0} uzatabilir. Bunu yazılı olarak ve süre dolmadan önce yapmak zorundadır.`,
 "law.filed-in-writing": `Bu, yazılı olarak yaptığınız bir şikâyet başvurusu içindir. Buraya girdiğiniz bilgi kaydedilmez ve gönderilmez.`,
 "law.filed-on": `Şikâyet başvurumu yaptığım tarih`,
 "law.introduction": T`Bunlar şu yasanın kendisinde yazar: ${0}. Bu metin ${1} kuruluşuna ait değildir.`,
 "law.klachtenfunctionaris-is-free": `Bir klachtenfunctionaris (şikâyet görevlisi) size bağımsız olarak yardımcı olabilir. Bu yardım ücretsizdir.`,
 "law.last-day": `Şikâyetinizin değerlendirme sonucunu en geç ne zaman alırsınız?`,
 "law.may-be-assisted": `Şikâyetiniz için başkasından yardım alabilirsiniz.`,
 "law.moved-holiday": `O gün resmî tatildir. Bu yüzden ondan sonraki ilk iş günü geçerlidir.`,
 "law.moved-saturday": `O gün cumartesidir. Bu yüzden ondan sonraki ilk iş günü geçerlidir.`,
 "law.moved-sunday": `O gün pazardır. Bu yüzden ondan sonraki ilk iş günü geçerlidir.`,
 "law.municipality-sees-to-independent-vertrouwenspersoon": `Belediye, bağımsız bir vertrouwenspersoon (güven danışmanı) bulunmasını sağlar.`,
 "law.no-term": `Bu yasa, yanıtın ne kadar süre içinde verileceğini belirtmez.`,
 "law.provider-has-arrangement": `Hizmeti veren kuruluşun bir şikâyet düzenlemesi vardır.`,
 "law.provider-says-what-it-will-do": str`Hizmeti veren kuruluş, ne yapacağını ${0} içinde bildirir. Bu sürenin ne zaman başladığını yasada okuyabilirsiniz.`,
 "law.read": str`Bunlar ${0} tarihinde okundu. Okunan metin, yasanın ${1} yılında Staatsblad (resmî gazete) içinde yayımlanan hâlidir. Yasanın daha sonra değişip değişmediğine bakılmadı.`,
 "law.recognised-disputes-body": `Resmen tanınmış bir geschilleninstantie (uyuşmazlık kurumu) vardır, örneğin bir geschillencommissie (uyuşmazlık komisyonu). Oraya uyuşmazlık başvurusu yapabilirsiniz. Uyuşmazlık, iki tarafın birlikte çözemediği bir şikâyettir.`,
 "law.summary": `Yasa ne diyor?`,
 "law.term-starts-with-written-complaint": `Değerlendirme sonucu için süre, şikâyet başvurunuzu yazılı olarak yaptığınızda başlar. Önce bu konuda konuşuyor musunuz? O zaman bu süre henüz başlamaz.`,
 "law.time-and-extension": str`${0} artı ${1}`,
 "law.today": T`Yasanın şu anki hâli: ${0}.`,
 "law.written-reasoned-judgement": str`Yazılı şikâyet başvurunuzdan sonra ${0} içinde değerlendirme sonucunu, nedenleriyle birlikte, yazılı olarak alırsınız.`,
 "meaning.igj": `sağlık hizmetleri ve gençlik müfettişliği`,
 "meaning.jeugdstem": `gençliğin sesi`,
 "meaning.jeugdwet": `gençlik yardımı hakkındaki yasa`,
 "meaning.klachtenportaal-zorg": `bakım hakkındaki şikâyetler için portal`,
 "meaning.landelijk-meldpunt-zorg": `bakım için ulusal bildirim noktası`,
 "meaning.wkkgz": `bakımda kalite, şikâyetler ve uyuşmazlıklar hakkındaki yasa`,
 "meaning.wmo": `toplumsal destek hakkındaki yasa`,
 "meaning.zorgbelang": `bakımla ilgili çıkarlar`,
 "members.heading": `Hangi kuruluşlar üye?`,
 "next.after-end": `Sonra süreç biter.`,
 "next.after-go": str`Sonra ${0}. adıma geçin.`,
 "next.after-go-title": T`Sonra “${0}” adımına geçin.`,
 "next.end": `O zaman süreç burada biter.`,
 "next.go": str`O zaman ${0}. adıma geçin.`,
 "next.go-title": T`O zaman “${0}” adımına geçin.`,
 "next.not-satisfied": `Memnun değil misiniz?`,
 "next.satisfied": `Memnun musunuz?`,
 "notice.file": `Şikâyet prosedürünü şu anda gösteremiyoruz. Kimin size yardımcı olabileceğini aşağıda görebilirsiniz.`,
 "notice.other": `Bu sayfada aranan bilgi yok. Var olan bilgileri aşağıda görebilirsiniz.`,
 "notice.provider": T`Bu şikâyet prosedürünü gösteremiyoruz. Gösterebildiğimiz şikâyet prosedürü: ${0}.`,
 "opening.closed": `Şu anda kapalı`,
 "opening.closed-today": str`Kapalı, açılış: bugün, saat ${0}`,
 "opening.closed-until": str`Kapalı, açılış: ${0}, saat ${1}`,
 "opening.maybe-sooner": `Resmî tatillerde ve tatillere yakın günlerde saatler farklı olabilir.`,
 "opening.open": T`<b>Şu anda açık</b>`,
 "opening.open-until": T`<b>Şu anda açık</b>, kapanış: saat ${0}`,
 "opening.unsure": `Bugün saatler farklı olabilir.`,
 "page.kind": `Şikâyet prosedürü`,
 "page.summary": str`${0} hakkında şikâyetiniz mi var? Ne yapabileceğinizi ve kimin size yardımcı olabileceğini okuyun.`,
 "page.summary-of-collective": str`${0} üyesi bir bakım kuruluşu hakkında şikâyetiniz mi var? Ne yapabileceğinizi ve kimin size yardımcı olabileceğini okuyun.`,
 "page.title": str`${0} şikâyet prosedürü`,
 "page.title-of-regime": str`${0} şikâyet prosedürü (${1})`,
 "procedure.collective-title": T`${0} üyesi bir bakım kuruluşu hakkında şikâyetiniz mi var? Şu yolu izleyin`,
 "procedure.contacts-title": T`${0} hakkında şikâyet: Kim size yardımcı olabilir?`,
 "procedure.title": T`${0} hakkında şikâyetiniz mi var? Şu yolu izleyin`,
 "procedure.unknown-title": `Aldığınız bakım hakkında şikâyetiniz mi var?`,
 "prose.heading": `Bilmekte fayda var`,
 "read-aloud.continue": `Devam et`,
 "read-aloud.failed": `Sesli okuma şu anda çalışmıyor.`,
 "read-aloud.group": `Sesli okuma`,
 "read-aloud.other-language": `Burada başka bir dilde metin var. Bu cihaz o metni sesli okuyamıyor.`,
 "read-aloud.pause": `Duraklat`,
 "read-aloud.start": `Sesli oku`,
 "read-aloud.stop": `Durdur`,
 "reading.heading": `Daha fazlasını okuyun`,
 "reading.named": `Şikâyet prosedüründe şunların da adı geçiyor:`,
 "rights.heading": `Haklarınız`,
 "role.bestuur": `yönetim kurulu`,
 "role.directeur": `müdür`,
 "role.eigen-vertrouwenspersoon": `kendi bakım kuruluşunuzdaki vertrouwenspersoon (güven danışmanı)`,
 "role.geschillencommissie": `geschillencommissie (uyuşmazlık komisyonu)`,
 "role.klachtencommissie": `klachtencommissie (şikâyet komisyonu)`,
 "role.klachtenfunctionaris": `klachtenfunctionaris (şikâyet görevlisi)`,
 "role.leidinggevende": `yönetici`,
 "role.toezichthouder": `denetim kurumu`,
 "role.vertrouwenspersoon": `vertrouwenspersoon (güven danışmanı)`,
 "role.voorzitter": `başkan`,
 "role.zorgaanbieder": `bakım kuruluşu`,
 "role.zorgverlener": `bakım veren kişi`,
 "routes.file": T`Şikâyet başvurunuzu ${0} alır. Başvurunuzu şöyle yapabilirsiniz:`,
 "routes.heading": `Şikâyet başvurusu böyle yapılır`,
 "routes.letter": `Şu adrese mektup gönderin:`,
 "rules.article": `Madde`,
 "rules.heading": `Kurallar`,
 "steps.alongside": str`Bunu ${0}. adımla aynı anda yapabilirsiniz`,
 "steps.alongside-title": T`Bunu “${0}” adımıyla aynı anda yapabilirsiniz`,
 "steps.answer": T`Size yanıtı ${0} verir.`,
 "steps.answer-title": `Yanıtı bekleyin`,
 "steps.ask-title": T`Yardım için ${0} ile iletişime geçin`,
 "steps.binding": `İki taraf da kararda yazanı yapmak zorundadır.`,
 "steps.bring": `Size gerekenler:`,
 "steps.choice-title": `Size uygun olanı seçin`,
 "steps.damages": str`${0} tutarına kadar tazminat alabilirsiniz.`,
 "steps.dispute": T`Çözümden ve şikâyetinizin ele alınma şeklinden memnun değil misiniz? O zaman şikâyetinizin ${0} tarafından incelenmesini isteyebilirsiniz.`,
 "steps.dispute-still": T`Henüz memnun değil misiniz? O zaman şikâyetinizin ${0} tarafından incelenmesini isteyebilirsiniz.`,
 "steps.dispute-title": T`Şuraya başvurun: ${0}`,
 "steps.dispute-when": T`O zaman şikâyetinizin ${0} tarafından incelenmesini isteyebilirsiniz.`,
 "steps.file": T`Henüz memnun değil misiniz? Ya da ${0} kuruluşuna kendiniz başvurmak istemiyor musunuz? O zaman şikâyet formunu doldurun.`,
 "steps.file-collective": T`Henüz memnun değil misiniz? Ya da bakım kuruluşuna veya ${0} kuruluşuna kendiniz başvurmak istemiyor musunuz? O zaman şikâyet formunu doldurun.`,
 "steps.file-then-mediation": `Ardından arabuluculuk başlar: Bir kişi, iki tarafın birlikte çözüm bulmasına yardımcı olur.`,
 "steps.file-title": T`Şikâyet başvurunuzu yapın: ${0}`,
 "steps.file-ways": `Şöyle yapabilirsiniz:`,
 "steps.heading": `Adım adım`,
 "steps.may-be-first": `Buradan da başlayabilirsiniz`,
 "steps.meet": T`Şikâyetinizi <b>${0}</b> ile konuşun. `,
 "steps.meet-directeur-title": `Müdürle görüşmek için randevu alın`,
 "steps.meet-title": T`Görüşmek için randevu alın: ${0}`,
 "steps.meet-voorzitter-title": `Başkanla görüşmek için randevu alın`,
 "steps.optional": `Bu adımı atlayabilirsiniz`,
 "steps.step": `Adım`,
 "steps.support-klachtenfunctionaris": T`Bu konuda size ${0} için çalışan bağımsız bir klachtenfunctionaris (şikâyet görevlisi) yardımcı olabilir. `,
 "steps.support-only-trusted": `Güvendiğiniz birini yanınızda getirebilirsiniz. `,
 "steps.support-trusted": `Güvendiğiniz başka birini de yanınızda getirebilirsiniz.`,
 "steps.talk": `Mümkünse ve istiyorsanız, önce şikâyet ettiğiniz kişiyle veya kişilerle konuşun. Ya da onların yöneticisiyle konuşun.`,
 "steps.talk-title": `Önce bu konuda konuşun`,
 "steps.talk-with": T`Mümkünse ve istiyorsanız, önce <b>${0}</b> ile konuşun. `,
 "support.offer": T`<b>Önce biriyle konuşmak ister misiniz?</b> ${0} size yardımcı olur.`,
 "task.belongs-to": T`Bağlı olduğu kuruluş: ${0}.`,
 "task.confidential": `Anlattıklarınız gizli kalır.`,
 "task.explains-complaint-to-inspectorate": `Bir şikâyetle müfettişliğe nasıl başvuracağınızı burada okuyabilirsiniz.`,
 "task.file-through": T`Şikâyet başvurunuzu ${0} alır.`,
 "task.free": `Bunun için ücret ödemezsiniz.`,
 "task.helps-filing": `Şikâyetinizi yazmanıza veya şikâyet başvurusu yapmanıza yardımcı olur.`,
 "task.helps-towards-solution": `Tavsiye verir, sizinle birlikte düşünür, arabuluculuk yapar veya şikâyetinizi değerlendirip sonucu bildirir.`,
 "task.impartial": `Taraf tutmaz.`,
 "task.independent": `Tamamen bağımsızdır.`,
 "task.mediates": `Arabuluculuk yapar: İki tarafın birlikte çözüm bulmasına yardımcı olur.`,
 "task.provides-klachtenfunctionaris": `Bağımsız bir klachtenfunctionaris (şikâyet görevlisi) sağlar: Size bilgi veren ve şikâyetiniz konusunda yardımcı olan kişi.`,
 "task.receives-complaints": `Şikâyet başvurularını alır.`,
 "task.works-with-provider": T`${0} ile birlikte çalışır. Kendiniz doğrudan arayabilirsiniz.`,
 "term.answer": str`${0} içinde yanıt alırsınız.`,
 "term.by-article": T`Bu, yasada yazar (${1}, madde ${0}).`,
 "term.by-law": T`Bu, yasada yazar (${0}).`,
 "term.by-provider": T`Bu süreyi ${0} belirlemiştir.`,
 "term.confirmation": str`${0} içinde size şikâyetinizin alındığı bildirilir.`,
 "term.contact": str`${0} içinde biri sizinle iletişime geçer.`,
 "term.extension": str`Bu süre ${0} daha uzayabilir.`,
 "term.file": str`Bunu ${0} içinde yapın.`,
 "term.from-answer": `Bu süre, yanıt aldığınızda başlar.`,
 "term.from-conversation": `Bu süre, görüşmeden sonra başlar.`,
 "term.from-event": `Bu süre, olayın olduğu gün başlar.`,
 "term.from-own": T`Bu sürenin başlangıcı: ${0}.`,
 "term.from-receipt": `Bu süre, şikâyetiniz alındığında başlar.`,
 "term.from-written-receipt": `Bu süre, yazılı şikâyetiniz alındığında başlar.`,
 "term.hearing": str`${0} içinde bir görüşme veya dinleme oturumu yapılır.`,
 "term.judgement": str`${0} içinde şikâyetinizin değerlendirme sonucunu alırsınız.`,
 "term.least": str`En az ${0} sürer.`,
 "term.own": T`${0}: ${1} içinde.`,
 "term.usual": `Genellikle böyle olur.`,
 "term.working-day": `1 iş günü`,
 "term.working-days": str`${0} iş günü`,
 "tools.copied": T`Kopyalandı: ${0}`,
 "tools.copy-address": T`Adresi kopyala <span class="hidden">– ${0}</span>`,
 "tools.copy-letter": T`Posta adresini kopyala <span class="hidden">– ${0}</span>`,
 "tools.copy-mail": T`E-posta adresini kopyala <span class="hidden">– ${0}</span>`,
 "tools.copy-number": T`Numarayı kopyala <span class="hidden">– ${0}</span>`,
 "tools.copy-refused": `Burada kopyalanamıyor. Metin aşağıda. Metin zaten seçili: Kendiniz kopyalayın.`,
 "tools.copy-this": T`Kopyala: ${0} <span class="hidden">– ${1}</span>`,
 "tools.copy-visit": T`Ziyaret adresini kopyala <span class="hidden">– ${0}</span>`,
 "tools.print": `Bu şikâyet prosedürünü yazdır`,
 "tools.print-refused": `Burada yazdırılamıyor. Tarayıcınızın menüsünde “Yazdır” seçeneğini seçin.`,
 "tools.save": T`Rehbere kaydet <span class="hidden">(${0})</span>`,
 "tools.save-refused": `Burada kaydedilemiyor. Size gerekeni bir yere yazın veya kopyalayın.`,
 "tools.saved": T`Bir dosya oluşturuldu: ${0}. Rehberinize şunu eklemek için dosyayı açın: ${1}.`,
 "tools.summary": `Yazdırma, kaydetme ve daha fazlası`,
 "tools.to-copy": `Kopyalanacak metin`
};

const templates = {
 "about.background": `Чому скарга важлива`,
 "about.checked": str`${0} цей документ прочитали.`,
 "about.correction-found": T`У документі написано «${0}».`,
 "about.correction-used": T`Тут написано «${0}».`,
 "about.corrections": `Ось що виправлено:`,
 "about.document": T`Ця інформація взята з документа «${0}» від ${1}.`,
 "about.former-name": `Це стара назва.`,
 "about.heading": `Про цю інформацію`,
 "about.law": T`Ці правила пов’язані з таким законом: ${0}.`,
 "about.misspelling": `Це помилка в написанні.`,
 "about.more": `Дізнатися більше`,
 "about.not-tried": `Номери телефонів і адреси на практиці не перевіряли.`,
 "about.tried": str`${0} номери телефонів і адреси перевірили на практиці.`,
 "about.version": T`версія ${0}`,
 "about.wording": `Це можна сказати ясніше.`,
 "audience.adults": T`Це правила розгляду скарг для дорослих (${0}).`,
 "audience.client-or-representative": T`Для клієнтів ${0} і для тих, хто має право говорити від імені клієнта.`,
 "audience.collective": T`Для всіх, хто має справу з надавачем догляду, який входить до ${0}. Цей надавач догляду також має власні правила розгляду скарг.`,
 "audience.everyone": T`Ці правила розгляду скарг пов’язані з таким законом: ${0}.`,
 "audience.provider": T`Для всіх, хто має справу із ${0}: як клієнт або як хтось інший.`,
 "audience.surviving-relative": T`Для клієнтів ${0}, для тих, хто має право говорити від імені клієнта, і для рідних клієнта, який помер.`,
 "audience.young-people": T`Це правила розгляду скарг для молоді (${0}).`,
 "channel.chat": T`Написати в чаті: ${0}`,
 "channel.complaint-about-care": `Скарга чи запитання щодо догляду або щодо допомоги дітям і молоді`,
 "channel.download": `Завантажити документ`,
 "channel.form": `Заповнити форму`,
 "channel.help": `Потрібна допомога?`,
 "channel.letter": `Поштова адреса:`,
 "channel.mail": T`<span class="who">Написати на електронну пошту: ${0}, </span>${1}`,
 "channel.on-request": T`На ваше прохання: ${0}`,
 "channel.phone": T`<span class="who">Зателефонувати: ${0}, </span>${1}`,
 "channel.see-there": T`Дивіться тут: ${0}`,
 "channel.sign-language": T`Відеодзвінок жестовою мовою: ${0}`,
 "channel.sms": T`Надіслати SMS: <span class="who">${0}, </span>${1}`,
 "channel.video": T`Відеодзвінок: ${0}`,
 "channel.visit": `Прийти особисто:`,
 "channel.whatsapp": T`WhatsApp: <span class="who">${0}, </span>${1}`,
 "choice.adults-care": `Я доросла людина й отримую догляд`,
 "choice.adults-support": `Я доросла людина й отримую підтримку`,
 "choice.care": `Я отримую догляд`,
 "choice.question": `Яку допомогу ви отримуєте?`,
 "choice.support": `Я отримую підтримку`,
 "choice.young-people": `Я отримую допомогу для дітей і молоді`,
 "condition.under-18": `лише для клієнтів віком до 18 років`,
 "condition.visits-location-or-in-touch": `якщо vertrouwenspersoon (людина, якій можна довіритися) приходить туди, де вам надають допомогу, або якщо ви вже маєте контакт із vertrouwenspersoon`,
 "confidants.for-child-parent-or-guardian": `Ви дитина, молода людина, хтось із батьків, прийомних батьків чи опікунів? Тоді вам можна поговорити з vertrouwenspersoon про все, що захочете.`,
 "confidants.formal-complaint-to-klachtencommissie": `Vertrouwenspersoon не приймає офіційних скарг. Для таких скарг є незалежна klachtencommissie (комісія зі скарг).`,
 "confidants.heading": `Поговоріть із vertrouwenspersoon (людиною, якій можна довіритися)`,
 "confidants.listens-and-helps": `Vertrouwenspersoon вислуховує вашу історію. Ця людина також може допомогти вам у розмові та допомогти знайти правильні слова для вашої скарги.`,
 "contact.ask": T`Запитайте про це. Контакт — ${0}:`,
 "contact.audience": T`Для кого: ${0}`,
 "contact.discipline": T`Вид догляду: ${0}`,
 "contact.location": T`Місце: ${0}`,
 "contact.no-channel": `У тексті порядку розгляду скарг немає ні номера телефону, ні адреси електронної пошти.`,
 "contact.region": T`Регіон: ${0}`,
 "contact.subject": T`Тема скарг: ${0}`,
 "contacts.heading": `Хто може вам допомогти?`,
 "costs.amount": str`Ви платите ${0}.`,
 "costs.amount-for": T`Ви платите ${0} (${1}).`,
 "costs.back": `Рішення на вашу користь? Тоді ці гроші вам повернуть.`,
 "costs.free": `Ви нічого не платите.`,
 "costs.free-for": T`Ви нічого не платите (${0}).`,
 "costs.in": str`Такою ця сума була в ${0} році.`,
 "costs.on": str`${0} ця сума була такою.`,
 "costs.unknown": `Це платно.`,
 "costs.unknown-for": T`Це платно (${0}).`,
 "exit.history": `Увага: ваш браузер пам’ятає, що ви тут були.`,
 "exit.keys": `Або тричі натисніть Shift.`,
 "exit.leave": `Швидко залишити цю сторінку`,
 "exit.one-more": `Натисніть Shift ще один раз, щоб залишити сторінку.`,
 "exit.two-more": `Натисніть Shift ще два рази, щоб залишити сторінку.`,
 "explain.bestuur": T`Правління ${0}.`,
 "explain.directeur": T`Директор ${0}.`,
 "explain.eigen-vertrouwenspersoon": `Надавач догляду, який вам допомагає, має незалежну vertrouwenspersoon (людину, якій можна довіритися). Як із нею зв’язатися, написано в правилах розгляду скарг цього надавача догляду.`,
 "explain.geschillencommissie": `Geschillencommissie (комісія зі спорів): група людей, яка ухвалює рішення, якщо ви й інша сторона не можете домовитися.`,
 "explain.klachtencommissie": `Klachtencommissie (комісія зі скарг): незалежна група людей, яка розглядає офіційні скарги.`,
 "explain.klachtenfunctionaris": `Klachtenfunctionaris (консультант зі скарг): людина, яка дає вам пояснення й допомагає зі скаргою.`,
 "explain.leidinggevende": T`Керівник у ${0}.`,
 "explain.toezichthouder": `Наглядовий орган: стежить, щоб усі дотримувалися правил.`,
 "explain.vertrouwenspersoon": `Vertrouwenspersoon (людина, якій можна довіритися): вислуховує вас і допомагає вам.`,
 "explain.voorzitter": T`Голова ${0}.`,
 "explain.zorgverlener": T`Фахівець із догляду в ${0}.`,
 "extra.arriving": `Зачекайте трохи…`,
 "extra.lost": `Зараз ми не можемо цього показати. Спробуйте відкрити ще раз пізніше. Решта працює.`,
 "hours.always": `цілодобово`,
 "hours.closed": T`не працює: ${0}`,
 "hours.days-unknown": str`з ${0} до ${1} (дні не вказано)`,
 "hours.every-day": str`щодня з ${0} до ${1}`,
 "hours.on-days": str`${0}: з ${1} до ${2}`,
 "hours.working-days": str`у робочі дні з ${0} до ${1}`,
 "introduction.aims": `Мета: щоб ваше незадоволення зникло, непорозуміння з’ясувалися, а догляд став кращим.`,
 "introduction.bring-it-up": `Не тримайте цього в собі, розкажіть.`,
 "introduction.discussed-and-taken-seriously": `Важливо, щоб вашу скаргу обговорили й поставилися до неї серйозно.`,
 "introduction.dissatisfaction": `Скарга означає: ви чимось не задоволені.`,
 "introduction.for-those-complained-about": `Скаржаться на вас? Тоді тут ви прочитаєте, наскільки ретельно розглядають скарги.`,
 "introduction.helps-clients": `Цим ви допомагаєте клієнтам.`,
 "introduction.whatever-the-cause": `Можливо, ваша скарга справедлива. Можливо, сталося непорозуміння або щось не так, як ви думали. Хоч би як там було: важливо, щоб ваше незадоволення зникло і щоб щось зробили, якщо ваша скарга справедлива.`,
 "language.group": `Мова`,
 "language.help": `Це переклад, який має вам допомогти. Чинним є нідерландський текст порядку розгляду скарг.`,
 "language.lost": `Зараз ми не можемо показати текст цією мовою. Спробуйте ще раз пізніше.`,
 "law.aid": T`Це допоміжний інструмент. Він рахує за статтею ${0} закону ${1} і за робочими днями з Algemene termijnenwet (загального закону про строки): це всі дні, крім суботи, неділі та загальновизнаних свят. Інших вихідних він не враховує. Чи змінилися ці закони, не перевіряли.`,
 "law.answer": T`За законом: ${0} — це останній день, щоб дати вам висновок.`,
 "law.arrangement-sets-its-own-term": `Комісія дає свій висновок протягом строку, який указано в правилах розгляду скарг. Сам закон строку не називає.`,
 "law.article": str`стаття ${0}`,
 "law.binding-advice-and-damages": str`Geschilleninstantie (орган вирішення спорів) ухвалює обов’язкове рішення: обидві сторони повинні його виконувати. Цей орган також може призначити вам компенсацію за шкоду. До суми ${0} це можливо в будь-якому разі.`,
 "law.committee-of-at-least-three-with-outside-chair": `Вашу скаргу оцінює klachtencommissie (комісія зі скарг). У ній щонайменше три людини. Голова комісії не працює на надавача догляду.`,
 "law.counted": str`Ось як пораховано: ${2} — це ${1} плюс ${0}.`,
 "law.disputes-body-rules": str`Geschilleninstantie (орган вирішення спорів) ухвалює рішення не пізніше ніж через ${0} після того, як до нього звернулися зі спором.`,
 "law.extended": T`Надавач догляду продовжив цей строк? Тоді ${0} — це останній день.`,
 "law.extension": str`Надавач догляду має право один раз продовжити цей строк на ${0}. Це треба зробити письмово й до того, як строк мине.`,
 "law.filed-in-writing": `Ідеться про скаргу, яку ви подали письмово. Те, що ви тут уводите, не зберігається й не надсилається.`,
 "law.filed-on": `Дата, коли ви подали скаргу`,
 "law.introduction": T`Це написано в самому законі: ${0}. Це не текст від ${1}.`,
 "law.klachtenfunctionaris-is-free": `Вам може допомогти незалежний klachtenfunctionaris (консультант зі скарг). Ця допомога безплатна.`,
 "law.last-day": `Коли щонайпізніше ви отримаєте висновок?`,
 "law.may-be-assisted": `Вам можна взяти когось на допомогу зі скаргою.`,
 "law.moved-holiday": `Порахована дата — це свято, тому рахується перший робочий день після неї.`,
 "law.moved-saturday": `Порахована дата — це субота, тому рахується перший робочий день після неї.`,
 "law.moved-sunday": `Порахована дата — це неділя, тому рахується перший робочий день після неї.`,
 "law.municipality-sees-to-independent-vertrouwenspersoon": `Муніципалітет дбає про те, щоб була незалежна vertrouwenspersoon (людина, якій можна довіритися).`,
 "law.no-term": `Цей закон не каже, скільки часу дається на відповідь.`,
 "law.provider-has-arrangement": `Надавач догляду має правила розгляду скарг.`,
 "law.provider-says-what-it-will-do": str`Надавач догляду повідомляє, що він робитиме. Строк для цього: ${0}. Коли починається цей строк, можна прочитати в законі.`,
 "law.read": str`Це прочитали ${0} у тексті закону, який опубліковано в Staatsblad (державному віснику) за ${1} рік. Чи змінився закон після того, не перевіряли.`,
 "law.recognised-disputes-body": `Є визнаний geschilleninstantie (орган вирішення спорів), наприклад geschillencommissie (комісія зі спорів). Туди ви можете звернутися зі спором. Спір — це скарга, про яку ви й інша сторона не можете домовитися.`,
 "law.summary": `Що каже закон?`,
 "law.term-starts-with-written-complaint": `Строк для висновку починається, коли ви подаєте скаргу письмово. Якщо ви спершу розмовляєте, цей строк ще не починається.`,
 "law.time-and-extension": str`${0} і ще ${1}`,
 "law.today": T`Чинний текст закону: ${0}.`,
 "law.written-reasoned-judgement": str`Не пізніше ніж через ${0} після вашої письмової скарги ви отримуєте письмовий висновок із поясненням причин.`,
 "meaning.igj": `інспекція з питань охорони здоров’я та молоді`,
 "meaning.jeugdstem": `голос молоді`,
 "meaning.jeugdwet": `закон про допомогу дітям і молоді`,
 "meaning.klachtenportaal-zorg": `портал для скарг на догляд`,
 "meaning.landelijk-meldpunt-zorg": `національний пункт звернень щодо догляду`,
 "meaning.wkkgz": `закон про якість, скарги та спори у сфері догляду`,
 "meaning.wmo": `закон про соціальну підтримку`,
 "meaning.zorgbelang": `в інтересах догляду`,
 "members.heading": `Хто входить до об’єднання?`,
 "next.after-end": `Після цього розгляд завершується.`,
 "next.after-go": str`Потім перейдіть до кроку ${0}.`,
 "next.after-go-title": T`Потім перейдіть до кроку «${0}».`,
 "next.end": `Тоді розгляд на цьому завершується.`,
 "next.go": str`Тоді перейдіть до кроку ${0}.`,
 "next.go-title": T`Тоді перейдіть до кроку «${0}».`,
 "next.not-satisfied": `Ви не задоволені?`,
 "next.satisfied": `Ви задоволені?`,
 "notice.file": `Зараз ми не можемо показати порядок розгляду скарг. Нижче ви бачите, хто може вам допомогти.`,
 "notice.other": `Того, що мало бути на цій сторінці, немає. Нижче ви бачите те, що є.`,
 "notice.provider": T`Ми не можемо показати цей порядок розгляду скарг, але можемо показати порядок для ${0}.`,
 "opening.closed": `Зараз неробочий час`,
 "opening.closed-today": str`Зараз неробочий час, сьогодні працює з ${0}`,
 "opening.closed-until": str`Зараз неробочий час. Знову працює: ${0}, з ${1}`,
 "opening.maybe-sooner": `У період свят години роботи можуть бути іншими.`,
 "opening.open": T`<b>Зараз працює</b>`,
 "opening.open-until": T`<b>Зараз працює</b>, до ${0}`,
 "opening.unsure": `Сьогодні години роботи можуть бути іншими.`,
 "page.kind": `Порядок розгляду скарг`,
 "page.summary": str`У вас є скарга на ${0}? Прочитайте, що ви можете зробити і хто може вам допомогти.`,
 "page.summary-of-collective": str`У вас є скарга на надавача догляду, який входить до ${0}? Прочитайте, що ви можете зробити і хто може вам допомогти.`,
 "page.title": str`Порядок розгляду скарг: ${0}`,
 "page.title-of-regime": str`Порядок розгляду скарг: ${0} (${1})`,
 "procedure.collective-title": T`Скарга на надавача догляду, який входить до ${0}? Ось як діяти`,
 "procedure.contacts-title": T`Скарга на ${0}: хто може вам допомогти?`,
 "procedure.title": T`Скарга на ${0}? Ось як діяти`,
 "procedure.unknown-title": `У вас є скарга на догляд, який ви отримуєте?`,
 "prose.heading": `Корисно знати`,
 "read-aloud.continue": `Продовжити`,
 "read-aloud.failed": `Зараз прочитати вголос не вдається.`,
 "read-aloud.group": `Читання вголос`,
 "read-aloud.other-language": `Тут є текст іншою мовою. Цей пристрій не може прочитати його вголос.`,
 "read-aloud.pause": `Пауза`,
 "read-aloud.start": `Прочитати вголос`,
 "read-aloud.stop": `Стоп`,
 "reading.heading": `Що ще можна прочитати`,
 "reading.named": `У тексті порядку розгляду скарг також згадано:`,
 "rights.heading": `Ваші права`,
 "role.bestuur": `правління`,
 "role.directeur": `директор`,
 "role.eigen-vertrouwenspersoon": `vertrouwenspersoon (людина, якій можна довіритися) у вашого надавача догляду`,
 "role.geschillencommissie": `geschillencommissie (комісія зі спорів)`,
 "role.klachtencommissie": `klachtencommissie (комісія зі скарг)`,
 "role.klachtenfunctionaris": `klachtenfunctionaris (консультант зі скарг)`,
 "role.leidinggevende": `керівник`,
 "role.toezichthouder": `наглядовий орган`,
 "role.vertrouwenspersoon": `vertrouwenspersoon (людина, якій можна довіритися)`,
 "role.voorzitter": `голова організації`,
 "role.zorgaanbieder": `надавач догляду`,
 "role.zorgverlener": `фахівець із догляду`,
 "routes.file": T`Вашу скаргу приймає ${0}. Подати її можна так:`,
 "routes.heading": `Як подати скаргу`,
 "routes.letter": `Надішліть листа на адресу:`,
 "rules.article": `Стаття`,
 "rules.heading": `Правила`,
 "steps.alongside": str`Це можна робити одночасно з кроком ${0}`,
 "steps.alongside-title": T`Це можна робити одночасно з кроком «${0}»`,
 "steps.answer": T`Відповідь вам дає ${0}.`,
 "steps.answer-title": `Зачекайте на відповідь`,
 "steps.ask-title": T`До кого звернутися по допомогу: ${0}`,
 "steps.binding": `Обидві сторони повинні виконати те, що сказано в рішенні.`,
 "steps.bring": `Ось що вам потрібно:`,
 "steps.choice-title": `Виберіть те, що вам підходить`,
 "steps.damages": str`Ви можете отримати компенсацію за шкоду до ${0}.`,
 "steps.dispute": T`Ви не задоволені тим, як вирішили проблему і як розглянули вашу скаргу? Тоді вам можна передати скаргу далі. Її розглядає ${0}.`,
 "steps.dispute-still": T`Ви все ще не задоволені? Тоді вам можна передати скаргу далі. Її розглядає ${0}.`,
 "steps.dispute-title": T`Передайте скаргу далі — її розглядає ${0}`,
 "steps.dispute-when": T`Тоді вам можна передати скаргу далі. Її розглядає ${0}.`,
 "steps.file": T`Ви все ще не задоволені? Або не хочете самі звертатися до ${0}? Тоді заповніть форму скарги.`,
 "steps.file-collective": T`Ви все ще не задоволені? Або не хочете самі звертатися до надавача догляду чи до ${0}? Тоді заповніть форму скарги.`,
 "steps.file-then-mediation": `Потім починається посередництво: хтось допомагає обом сторонам разом вирішити проблему.`,
 "steps.file-title": T`Подайте скаргу — її приймає ${0}`,
 "steps.file-ways": `Це можна зробити так:`,
 "steps.heading": `Крок за кроком`,
 "steps.may-be-first": `Можна почати й звідси`,
 "steps.meet": T`Обговоріть свою скаргу. З ким говорити: <b>${0}</b>. `,
 "steps.meet-directeur-title": `Домовтеся про зустріч із директором`,
 "steps.meet-title": T`Домовтеся про зустріч. З ким: ${0}`,
 "steps.meet-voorzitter-title": `Домовтеся про зустріч із головою організації`,
 "steps.optional": `Цей крок можна пропустити`,
 "steps.step": `Крок`,
 "steps.support-klachtenfunctionaris": T`У цьому вам може допомогти незалежний klachtenfunctionaris (консультант зі скарг), якого пропонує ${0}. `,
 "steps.support-only-trusted": `Можна взяти з собою людину, якій ви довіряєте. `,
 "steps.support-trusted": `Можна також узяти з собою іншу людину, якій ви довіряєте.`,
 "steps.talk": `Якщо це можливо і якщо ви хочете, спершу поговоріть із людиною або людьми, на яких ви скаржитеся. Або поговоріть з їхнім керівником.`,
 "steps.talk-title": `Спершу поговоріть про це`,
 "steps.talk-with": T`Якщо це можливо і якщо ви хочете, спершу поговоріть. З ким говорити: <b>${0}</b>. `,
 "support.offer": T`<b>Хочете спершу з кимось поговорити?</b> ${0} вам допоможе.`,
 "task.belongs-to": T`Належить до такої організації: ${0}.`,
 "task.confidential": `Те, що ви розповідаєте, залишається в таємниці.`,
 "task.explains-complaint-to-inspectorate": `Тут ви прочитаєте, як звернутися зі скаргою до інспекції.`,
 "task.file-through": T`Вашу скаргу приймає ${0}.`,
 "task.free": `Ви нічого за це не платите.`,
 "task.helps-filing": `Допомагає вам написати або подати скаргу.`,
 "task.helps-towards-solution": `Дає поради, обмірковує все разом із вами, виступає посередником або дає висновок.`,
 "task.impartial": `Не стає ні на чий бік.`,
 "task.independent": `Працює цілком незалежно.`,
 "task.mediates": `Виступає посередником: допомагає обом сторонам разом вирішити проблему.`,
 "task.provides-klachtenfunctionaris": `Має незалежного klachtenfunctionaris (консультанта зі скарг): це людина, яка дає вам пояснення й допомагає зі скаргою.`,
 "task.receives-complaints": `Приймає скарги.`,
 "task.works-with-provider": T`Співпрацює із ${0}. Вам можна самим телефонувати туди напряму.`,
 "term.answer": str`Ви отримаєте відповідь. Строк: ${0}.`,
 "term.by-article": T`Це написано в статті ${0} закону (${1}).`,
 "term.by-law": T`Це написано в законі (${0}).`,
 "term.by-provider": T`Такий строк установлює ${0}.`,
 "term.confirmation": str`Ви отримаєте підтвердження. Строк: ${0}.`,
 "term.contact": str`Хтось зв’яжеться з вами. Строк: ${0}.`,
 "term.extension": str`Цей строк може стати довшим. Додатково: ${0}.`,
 "term.file": str`Зробіть це за такий строк: ${0}.`,
 "term.from-answer": `Цей строк починається, коли ви отримаєте відповідь.`,
 "term.from-conversation": `Цей строк починається після розмови.`,
 "term.from-event": `Цей строк починається в день, коли це сталося.`,
 "term.from-own": T`Початок цього строку: ${0}.`,
 "term.from-receipt": `Цей строк починається, коли вашу скаргу отримають.`,
 "term.from-written-receipt": `Цей строк починається, коли вашу письмову скаргу отримають.`,
 "term.hearing": str`Буде розмова або засідання. Строк: ${0}.`,
 "term.judgement": str`Ви отримаєте висновок. Строк: ${0}.`,
 "term.least": str`Це триває щонайменше стільки: ${0}.`,
 "term.own": T`${0} — строк: ${1}.`,
 "term.usual": `Так буває зазвичай.`,
 "term.working-day": `1 робочий день`,
 "term.working-days": str`робочих днів — ${0}`,
 "tools.copied": T`Скопійовано: ${0}`,
 "tools.copy-address": T`Скопіювати адресу <span class="hidden">— ${0}</span>`,
 "tools.copy-letter": T`Скопіювати поштову адресу <span class="hidden">— ${0}</span>`,
 "tools.copy-mail": T`Скопіювати електронну адресу <span class="hidden">— ${0}</span>`,
 "tools.copy-number": T`Скопіювати номер <span class="hidden">— ${0}</span>`,
 "tools.copy-refused": `Скопіювати тут не вдається. Нижче є текст. Його вже виділено: скопіюйте його самі.`,
 "tools.copy-this": T`Скопіювати ${0} <span class="hidden">— ${1}</span>`,
 "tools.copy-visit": T`Скопіювати адресу для відвідувачів <span class="hidden">— ${0}</span>`,
 "tools.print": `Роздрукувати цей порядок розгляду скарг`,
 "tools.print-refused": `Роздрукувати тут не вдається. Виберіть «Друк» у меню браузера.`,
 "tools.save": T`Зберегти в контактах <span class="hidden">(${0})</span>`,
 "tools.save-refused": `Зберегти тут не вдається. Перепишіть те, що вам потрібно, або скопіюйте це.`,
 "tools.saved": T`Створено файл: ${0}. У ньому контакт: ${1}. Відкрийте файл, щоб додати цей контакт до своїх контактів.`,
 "tools.summary": `Друк, збереження та інше`,
 "tools.to-copy": `Текст для копіювання`
};

const ALL = {
 ar: templates$6,
 de: templates$5,
 en: templates$4,
 fr: templates$3,
 pl: templates$2,
 tr: templates$1,
 uk: templates
};

function learnAll() {
 for (const [locale, words] of Object.entries(ALL)) learn(locale, words);
}

const proceduresOf = (catalogue, provider, channels) => Object.entries(provider.regimes).map(([id, arrangement]) => procedureOf(catalogue, provider, id, arrangement, channels));

const missing = (where, found, known) => ({
 code: `${where}-${found ? "unknown" : "missing"}`,
 where: where,
 found: found,
 expected: [ ...new Set(known.map(({id: id}) => id)) ]
});

function helpIn({organisations: organisations}, procedures) {
 const shared = sharedContacts(procedures);
 if (shared[0]) return shared;
 const all = procedures.flatMap(({contacts: contacts}) => contacts).filter(({channels: channels}) => channels[0]);
 return all[0] ? [ ...new Map(all.map(one => [ one.id, one ])).values() ] : organisations;
}

const holds = ({provider: provider, regime: regime, contacts: contacts}, linked = "", help) => linked.startsWith(`klachten-${provider.id}-${regime.id}-`) || contacts.some(({id: id}) => linked === `klachten-contact-${id}` && !help.some(one => one.id === id));

function answerTo(catalogue, {provider: id, regime: regime, chosen: chosen, linked: linked, channels: channels = [], hasNumber: hasNumber, failure: failure}) {
 const {providers: providers} = catalogue;
 const provider = findProvider$1(catalogue, id);
 if (!provider) {
  const shared = helpIn(catalogue, providers.flatMap(one => proceduresOf(catalogue, one)));
  const isElsewhere = failure && (failure.code.startsWith("file") || failure.expected.join().includes("http"));
  const own = channels[0] ? [ {
   id: "zorgaanbieder",
   role: "zorgaanbieder",
   channels: channels
  } ] : [];
  return {
   choices: [],
   help: [ ...own, ...isElsewhere && (hasNumber || own[0]) ? shared.filter(({id: one}) => one === INSPECTORATE) : shared ],
   available: isElsewhere ? [] : providers.map(({name: name}) => name),
   fault: failure ?? missing("provider", id, providers)
  };
 }
 const procedures = proceduresOf(catalogue, provider, channels);
 const named = name => procedures.find(one => one.regime.id === name);
 const asked = named(regime) ?? (procedures[1] ? void 0 : procedures[0]);
 const help = helpIn(catalogue, procedures);
 return {
  procedure: asked ?? procedures.find(one => holds(one, linked, help)) ?? named(chosen),
  choices: asked ? [] : procedures,
  help: help,
  available: [],
  fault: failure ?? (regime && !named(regime) ? missing("regime", regime, procedures.map(one => one.regime)) : void 0)
 };
}

const lawStyles = i$3`.articles>li+li{margin-block-start:.6em}.last-day{margin-block:.4em 1.2em;padding:1.1em min(1.2em,5cqi);border-radius:var(--_klachten-radius);background:color-mix(in oklab,currentColor 6%,transparent)}.last-day>*+*{margin-block-start:.7em}.last-day p+p:not(.quiet){margin-block-start:.7em}.last-day label{display:flex;flex-wrap:wrap;align-items:center;gap:.4em .8em;font-weight:600}.last-day input{box-sizing:border-box;inline-size:auto;max-inline-size:100%;block-size:auto;min-block-size:2.9em;padding:.4em min(.7em,3cqi);border:1.5px solid var(--_klachten-mark);border-radius:var(--_klachten-radius);background:Field;color:FieldText;box-shadow:none;font:inherit;font-weight:400}.last-day input:focus-within{outline:3px solid var(--_klachten-mark);outline-offset:3px}@media print{.articles>li{break-inside:avoid}.articles>li+li{margin-block-start:0}.articles .quiet{display:inline}.last-day{padding:0;background:none}.last-day:not(:has(strong)){display:none}}`;

const DAYS = {
 mon: "Monday",
 tue: "Tuesday",
 wed: "Wednesday",
 thu: "Thursday",
 fri: "Friday",
 sat: "Saturday",
 sun: "Sunday"
};

const WEEK = Object.values(DAYS);

const dayNames = days => {
 if (days === "working-days") return WEEK.slice(0, 5);
 return days === "every-day" ? WEEK : days.map(day => DAYS[day]);
};

const hoursOf = (hours = []) => {
 const stated = hours.flatMap(({days: days, from: from, to: to}) => days ? [ {
  "@type": "OpeningHoursSpecification",
  dayOfWeek: dayNames(days).map(day => `https://schema.org/${day}`),
  opens: from,
  closes: to === "24:00" ? "23:59" : to
 } ] : []);
 return stated[0] ? {
  hoursAvailable: stated
 } : {};
};

function reach(channel) {
 switch (channel.kind) {
 case "phone":
 case "mobile":
  return {
   "@type": "ContactPoint",
   telephone: channel.number
  };

 case "mail":
  return {
   "@type": "ContactPoint",
   email: channel.address
  };

 case "form":
 case "chat":
 case "web":
  return {
   "@type": "ContactPoint",
   url: channel.href
  };

 case "letter":
  return {
   "@type": "PostalAddress",
   streetAddress: channel.street,
   postalCode: channel.postcode,
   addressLocality: channel.town
  };

 default:
  return void 0;
 }
}

function aboutContact({role: role, tasks: tasks, region: region}, lang) {
 const type = typeof role === "object" ? saidIn(role, lang).line : role ?? (tasks?.includes("receives-complaints") && "klachten");
 return {
  ...type && {
   contactType: type
  },
  ...region && {
   areaServed: saidIn(region, lang).line
  }
 };
}

const contactPoints = (party, lang) => party.channels.flatMap(channel => {
 const said = reach(channel);
 return said ? [ {
  ...said,
  ...aboutContact(party, lang),
  ...hoursOf(channel.hours)
 } ] : [];
});

const organisation = (names, points) => ({
 "@type": "Organization",
 ...names,
 ...points[0] && {
  contactPoint: points
 }
});

function jsonLd(provider, {procedure: procedure, help: help}, organisations, lang) {
 const parties = procedure ? [ ...procedure.contacts, ...procedure.arrangement.sections.flatMap(section => section.kind === "confidants" ? section.contacts.map(procedure.find) : []) ] : help;
 const others = [ ...new Map(parties.map(one => [ one.id, one ])).values() ].filter(({id: id, channels: channels}) => id !== provider.id && channels[0]);
 const itself = parties.find(({id: id}) => id === provider.id);
 const graph = [ organisation({
  name: provider.name,
  ...provider.fullName && {
   legalName: provider.fullName
  }
 }, itself ? contactPoints(itself, lang) : []), ...others.flatMap(party => {
  const points = contactPoints(party, lang);
  return organisations.some(({id: id}) => id === party.id) ? [ organisation({
   name: party.name,
   ...party.fullName && {
    alternateName: party.fullName
   }
  }, points) ] : points.map(point => ({
   ...point,
   ...party.name && {
    name: party.name
   }
  }));
 }) ];
 return JSON.stringify({
  "@context": "https://schema.org",
  "@graph": graph
 }).replace(/</g, "\\u003c");
}

function missingText(missing) {
 switch (missing) {
 case "arriving":
  return msg("Even wachten…", {
   id: "extra.arriving"
  });

 case "lost":
  return msg("Dit kunnen we nu niet laten zien. Klap het later nog eens open. De rest werkt wel.", {
   id: "extra.lost"
  });

 default:
  return "";
 }
}

function extraView(name, summary, extra) {
 if (!extra) return A;
 const {content: content, missing: missing, ask: ask} = extra;
 const toggled = ({target: target}) => {
  if (target.open) ask?.();
 };
 return T`<details part=${name} class=${name} @toggle=${toggled}> <summary>${summary}</summary> ${content} ${ask && T`<div class="quiet" role="status">${missingText(missing)}</div>`} </details>`;
}

const toolsView = extra => extraView("tools", msg("Printen, bewaren en meer", {
 id: "tools.summary"
}), extra);

const languageText = () => msg("Taal", {
 id: "language.group"
});

const translationView = locale => locale === "nl" ? A : T`<p class="quiet" part="translation"> ${msg("Dit is een vertaling, om je te helpen. De Nederlandse klachtenprocedure geldt.", {
 id: "language.help"
})} </p>`;

function linkHtml$1(locale, shown, addressIn) {
 const current = locale === shown ? ' aria-current="page"' : "";
 const direction = directionOf(locale);
 const dir = direction === directionOf(shown) ? "" : ` dir="${direction}"`;
 return `<li><a class="language" href="${addressIn(locale)}" lang="${locale}" hreflang="${locale}"${dir} target="_self"${current}>${LANGUAGES[locale]}</a></li>`;
}

const languageLinks = (shown, addressIn) => `<nav aria-label="${plainText(languageText())}"><ul class="languages" role="list">${LOCALES.map(locale => linkHtml$1(locale, shown, addressIn)).join("")}</ul></nav>`;

const alternateLinks = addressIn => [ ...LOCALES.map(locale => [ locale, locale ]), [ "x-default", SOURCE ] ].map(([hreflang, locale]) => `<link rel="alternate" hreflang="${hreflang}" href="${addressIn(locale)}">`);

const pageStyles = i$3`:root{color-scheme:light dark;font-family:system-ui,sans-serif;color:#1c2430;background:#fff}@media(prefers-color-scheme:dark){:root{--klachten-accent-color: #6cc6d3;color:#e8ecf1;background:#14181d}}.bar,main{padding-inline:max(1.25rem,50% - 30rem)}.bar{padding-block:1.1rem;border-block-end:1px solid color-mix(in oklab,currentColor 16%,transparent);background:color-mix(in oklab,var(--klachten-accent-color, #0f6674) 9%,transparent)}main{padding-block:clamp(1.75rem,5vw,3.25rem) 4rem}.bar .root{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.8em 2em}.owner{font-weight:700}.bar .quiet,.option .quiet{font-weight:400}.bar .regimes{display:flex;flex-wrap:wrap;align-items:center;gap:.4em 1em}.regimes ul{display:flex;flex-wrap:wrap;gap:.6em;list-style:none}.regimes li{max-inline-size:none}.bar .languages{gap:0;margin:0;margin-inline:-.6em;list-style:none;font-size:.9em}.bar .language{display:flex;align-items:center;box-sizing:border-box;min-inline-size:44px;padding-inline:.6em;font-weight:400;text-decoration:none}.bar .language[aria-current]{color:inherit;font-weight:700}.bar .language:hover{text-decoration:underline .14em}.regimes .option{box-sizing:border-box;min-block-size:2.9em;text-decoration:none}main .regimes{margin-block:2em}main .regimes ul{flex-direction:column}main .option:after{content:"";flex:none;inline-size:.5em;block-size:.5em;margin-inline-start:auto;border:solid;border-width:2px;border-block-end:0;border-inline-start:0;rotate:45deg}main .option:dir(rtl):after{rotate:-45deg}.option[aria-current]{border-color:var(--_klachten-mark);color:inherit}@page{size:A4;margin:10mm 15mm}@media print{:root{color:#000;background:none}.bar,main{padding:0;border:0;background:none}.bar .regimes{display:none}.owner .quiet{display:inline}.section details>p+p{margin-block-start:0}details li,.routes>li{break-inside:avoid}.heading:dir(rtl){padding-block-start:.3em;margin-block-end:.1em}main{padding-inline:1px}.bar{padding-block-end:.6em}}`;

function daysSinceEaster(date) {
 const year = date.slice(0, 4);
 const golden = Number(year) % 19;
 const moon = (19 * golden + 24) % 30;
 const isLate = moon > 28 || moon > 27 && golden > 10;
 const fullMoon = addDays(`${year}-03-21`, moon - (isLate ? 1 : 0));
 return daysBetween(fullMoon, date) - 7 + new Date(fullMoon).getUTCDay();
}

const AROUND_EASTER = [ -2, 1, 39, 50 ];

const isKingsDay = date => /04-27$/.test(date) && weekdayOf(date) !== "sun" || /04-26$/.test(date) && weekdayOf(date) === "sat";

const isHoliday = date => /-(01-01|05-05|12-2[56])$/.test(date) || isKingsDay(date) || AROUND_EASTER.includes(daysSinceEaster(date));

const mayDiffer = date => isHoliday(date) || /12-(24|31)$/.test(date) || [ 0, 49 ].includes(daysSinceEaster(date));

const NO_ID = A;

function headingView(level, content, name = "heading", id = NO_ID) {
 switch (level) {
 case 1:
  return T`<h1 id=${id} class=${name} part=${name}>${content}</h1>`;

 case 2:
  return T`<h2 id=${id} class=${name} part=${name}>${content}</h2>`;

 case 3:
  return T`<h3 id=${id} class=${name} part=${name}>${content}</h3>`;

 case 4:
  return T`<h4 id=${id} class=${name} part=${name}>${content}</h4>`;

 case 5:
  return T`<h5 id=${id} class=${name} part=${name}>${content}</h5>`;

 default:
  return T`<h6 id=${id} class=${name} part=${name}>${content}</h6>`;
 }
}

function linkView(href, content, name = "link") {
 const address = href;
 return T`<a class=${name} part=${name} href=${address} rel="noreferrer">${content}</a>`;
}

const timeText$1 = (locale, {amount: amount, unit: unit}) => durationText(locale, amount, unit);

function articleText({fact: fact, term: term, amount: amount = 0}, locale) {
 const time = term && timeText$1(locale, term);
 switch (fact) {
 case "term-starts-with-written-complaint":
  return msg("De tijd voor een oordeel begint als je je klacht schriftelijk indient. Praat je eerst? Dan begint die tijd nog niet.", {
   id: "law.term-starts-with-written-complaint"
  });

 case "klachtenfunctionaris-is-free":
  return msg("Een klachtenfunctionaris kan je onafhankelijk helpen. Die hulp is gratis.", {
   id: "law.klachtenfunctionaris-is-free"
  });

 case "written-reasoned-judgement":
  return T`${msg(str`Binnen ${time} na je schriftelijke klacht krijg je schriftelijk een oordeel, met de redenen erbij.`, {
   id: "law.written-reasoned-judgement"
  })} ${term?.extension && msg(str`De zorgaanbieder mag die tijd één keer langer maken, met ${timeText$1(locale, term.extension)}. Dat moet schriftelijk, en voordat de tijd om is.`, {
   id: "law.extension"
  })}`;

 case "recognised-disputes-body":
  return msg("Er is een erkende geschilleninstantie, zoals een geschillencommissie. Daar kun je een geschil indienen: een klacht waar jullie samen niet uitkomen.", {
   id: "law.recognised-disputes-body"
  });

 case "binding-advice-and-damages":
  return msg(str`De geschilleninstantie geeft een bindend advies: jullie moeten je er allebei aan houden. Zij kan je ook een vergoeding voor schade geven. Dat kan in elk geval tot ${moneyText(locale, amount)}.`, {
   id: "law.binding-advice-and-damages"
  });

 case "disputes-body-rules":
  return msg(str`De geschilleninstantie beslist binnen ${time} nadat het geschil is ingediend.`, {
   id: "law.disputes-body-rules"
  });

 case "municipality-sees-to-independent-vertrouwenspersoon":
  return msg("De gemeente zorgt dat er een onafhankelijke vertrouwenspersoon is.", {
   id: "law.municipality-sees-to-independent-vertrouwenspersoon"
  });

 case "committee-of-at-least-three-with-outside-chair":
  return msg("Een klachtencommissie beoordeelt je klacht. Daarin zitten minstens drie mensen. De voorzitter werkt niet voor de aanbieder.", {
   id: "law.committee-of-at-least-three-with-outside-chair"
  });

 case "arrangement-sets-its-own-term":
  return msg("De commissie geeft haar oordeel binnen de tijd die in de klachtenregeling staat. De wet zelf noemt geen tijd.", {
   id: "law.arrangement-sets-its-own-term"
  });

 case "may-be-assisted":
  return msg("Je mag je laten helpen bij je klacht.", {
   id: "law.may-be-assisted"
  });

 case "provider-says-what-it-will-do":
  return msg(str`De aanbieder laat binnen ${time} weten wat hij gaat doen. In de wet lees je wanneer die tijd begint.`, {
   id: "law.provider-says-what-it-will-do"
  });

 case "provider-has-arrangement":
  return msg("De aanbieder heeft een klachtenregeling.", {
   id: "law.provider-has-arrangement"
  });

 default:
  return "";
 }
}

const articleView = (article, locale) => T` <li part="law-article"> ${articleText(article, locale)} <span class="quiet">${msg(str`artikel ${article.article}`, {
 id: "law.article"
})}</span> </li> `;

const lawName = ({id: id, name: name, short: short}, locale) => [ dutchView(name === short ? name : `${name} (${short})`, locale), meaningView(id, locale) ];

function readView(law, locale) {
 const {publication: publication, href: href, name: name} = law;
 const address = httpsHref(href);
 return T`<p class="quiet"> ${msg(str`Dit is gelezen op ${dateText(locale, publication.checked)}, in de wet zoals die in het Staatsblad van ${publication.year} staat. Of de wet daarna is veranderd, is niet nagekeken.`, {
  id: "law.read"
 })} ${address && msg(T`De wet zoals die nu is: ${linkView(address, dutchView(name, locale))}.`, {
  id: "law.today"
 })} </p>`;
}

function lawView(law, {name: name}, locale, helper = A) {
 const {articles: articles} = law;
 return T`<p> ${msg(T`Dit staat in de wet zelf: de ${lawName(law, locale)}. Het is geen tekst van ${dutchView(name, locale)}.`, {
  id: "law.introduction"
 })} </p> <ul class="articles"> ${articles.map(article => articleView(article, locale))} </ul> ${articles.some(({term: term}) => term) ? A : T`<p>${msg("Deze wet zegt niet hoe lang een antwoord mag duren.", {
  id: "law.no-term"
 })}</p>`} ${helper} ${readView(law, locale)}`;
}

function introductionText(fact, locale) {
 switch (fact) {
 case "bring-it-up":
  return msg("Blijf er niet mee zitten en vertel het.", {
   id: "introduction.bring-it-up"
  });

 case "dissatisfaction":
  return msg("Een klacht betekent: je bent ergens niet tevreden over.", {
   id: "introduction.dissatisfaction"
  });

 case "aims":
  return msg("Het doel: je ontevredenheid wegnemen, misverstanden oplossen en de zorg beter maken.", {
   id: "introduction.aims"
  });

 case "discussed-and-taken-seriously":
  return msg("Het is belangrijk dat je klacht wordt besproken en serieus wordt genomen.", {
   id: "introduction.discussed-and-taken-seriously"
  });

 case "helps-clients":
  return msg("Daarmee help je cliënten.", {
   id: "introduction.helps-clients"
  });

 case "whatever-the-cause":
  return msg("Misschien is je klacht terecht. Misschien is er een misverstand, of klopt iets niet wat je dacht. Wat het ook is: het is belangrijk dat je ontevredenheid weggaat, en dat er iets gebeurt als je klacht terecht is.", {
   id: "introduction.whatever-the-cause"
  });

 case "for-those-complained-about":
  return msg("Gaat een klacht over jou? Dan lees je hier hoe zorgvuldig met klachten wordt omgegaan.", {
   id: "introduction.for-those-complained-about"
  });

 default:
  return textView(fact, locale);
 }
}

function reasonText(why) {
 switch (why) {
 case "misspelling":
  return msg("Dat is een schrijffout.", {
   id: "about.misspelling"
  });

 case "former-name":
  return msg("Dat is een oude naam.", {
   id: "about.former-name"
  });

 case "wording":
  return msg("Dat kan duidelijker.", {
   id: "about.wording"
  });
 }
}

const correctionView = ({found: found, used: used, why: why}, locale) => T` <li> ${msg(T`In het document staat “${dutchView(found, locale)}”.`, {
 id: "about.correction-found"
})} ${reasonText(why)} ${msg(T`Hier staat “${dutchView(used, locale)}”.`, {
 id: "about.correction-used"
})} </li> `;

const foldedView = (name, summary, content) => T`<details part=${name}> <summary>${summary}</summary> ${content} </details>`;

const backgroundView = ({background: background}, locale) => background && foldedView("background", msg("Waarom een klacht belangrijk is", {
 id: "about.background"
}), background.map(fact => T`<p>${introductionText(fact, locale)}</p>`));

const documentView = (title, address) => {
 const href = address && httpsHref(address);
 return href ? linkView(href, title) : title;
};

const readingView = (reading, locale) => reading && foldedView("reading", msg("Meer lezen", {
 id: "reading.heading"
}), T`<p>${msg("De klachtenprocedure noemt ook:", {
 id: "reading.named"
})}</p> <ul> ${reading.map(({title: title, href: href}) => T`<li>${documentView(textView(title, locale), href)}</li>`)} </ul>`);

function sourceView(source, {fullName: fullName, name: name}, locale) {
 const {title: title, by: by, id: id, version: version, date: date, href: href, checked: checked} = source;
 const document = [ id && dutchView(id, locale), version && msg(T`versie ${dutchView(version, locale)}`, {
  id: "about.version"
 }), date && dateText(locale, date) ].filter(Boolean);
 const titled = T`${textView(title, locale)}${document.map(part => [ commaOf(locale), part ])}`;
 const shown = documentView(titled, href);
 const owner = dutchView(by || (fullName ?? name), locale);
 return T`<p> ${msg(T`Deze informatie komt uit “${shown}” van ${owner}.`, {
  id: "about.document"
 })} ${checked && msg(str`Het document is gelezen op ${dateText(locale, checked)}.`, {
  id: "about.checked"
 })} </p>`;
}

function triedText(sources, locale) {
 const days = sources.map(({tried: tried}) => tried ?? "").sort();
 const [day] = days;
 return day ? msg(str`De telefoonnummers en adressen zijn uitgeprobeerd op ${dateText(locale, day)}.`, {
  id: "about.tried"
 }) : msg("De telefoonnummers en adressen zijn niet uitgeprobeerd.", {
  id: "about.not-tried"
 });
}

function aboutView({provider: provider, regime: regime, corrections: corrections}, locale) {
 const href = httpsHref(regime.href);
 const written = dutchView(regime.name, locale);
 const law = [ href ? linkView(href, written) : written, meaningView(regime.id, locale) ];
 const sources = [ provider.source ?? [] ].flat();
 return foldedView("about", msg("Over deze informatie", {
  id: "about.heading"
 }), T`${sources.map(source => sourceView(source, provider, locale))} ${sources[0] ? T`<p>${triedText(sources, locale)}</p>` : A} <p>${msg(T`De regeling hoort bij deze wet: ${law}.`, {
  id: "about.law"
 })}</p> ${corrections[0] && T`<p>${msg("Dit is verbeterd:", {
  id: "about.corrections"
 })}</p> <ul> ${corrections.map(one => correctionView(one, locale))} </ul>`}`);
}

const PAGE = "M6 3h8l4 4v14H6zM9 11h6M9 15h6";

const CALL = "M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2z";

const SPEECH = "M4 5h16v11h-9l-5 4v-4H4z";

const CAMERA = "M3 7h12v10H3zM15 11l6-3v8l-6-3";

const PIN = "M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z";

const PATHS = {
 phone: CALL,
 mail: "M3 6h18v13H3zl9 7 9-7",
 chat: SPEECH,
 letter: PIN,
 ...{
  mobile: CALL,
  whatsapp: SPEECH,
  sms: SPEECH,
  video: CAMERA,
  "sign-language": CAMERA,
  visit: PIN
 }
};

const iconView = kind => T`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[kind] ?? PAGE}></path></svg>`;

function otherTask(task, locale) {
 switch (task) {
 case "impartial":
  return msg("Kiest geen partij.", {
   id: "task.impartial"
  });

 case "confidential":
  return msg("Wat je vertelt, blijft geheim.", {
   id: "task.confidential"
  });

 case "free":
  return msg("Je betaalt er niets voor.", {
   id: "task.free"
  });

 case "mediates":
  return msg("Bemiddelt: helpt jullie om samen een oplossing te vinden.", {
   id: "task.mediates"
  });

 case "helps-filing":
  return msg("Helpt je om je klacht op te schrijven of in te dienen.", {
   id: "task.helps-filing"
  });

 default:
  return typeof task === "object" ? textView(task, locale) : "";
 }
}

function taskText(task, {via: via}, locale, provider) {
 const through = via && nameView(via, locale);
 switch (task) {
 case "receives-complaints":
  return msg("Neemt klachten aan.", {
   id: "task.receives-complaints"
  });

 case "independent":
  return msg("Helemaal onafhankelijk.", {
   id: "task.independent"
  });

 case "helps-towards-solution":
  return msg("Geeft advies, denkt mee, bemiddelt of geeft een oordeel.", {
   id: "task.helps-towards-solution"
  });

 case "provides-klachtenfunctionaris":
  return msg("Heeft een onafhankelijke klachtenfunctionaris: iemand die je uitleg geeft en je helpt bij je klacht.", {
   id: "task.provides-klachtenfunctionaris"
  });

 case "works-with-provider":
  return msg(T`Werkt samen met ${dutchView(provider?.name, locale)}. Je mag zelf rechtstreeks bellen.`, {
   id: "task.works-with-provider"
  });

 case "explains-complaint-to-inspectorate":
  return msg("Hier lees je hoe je met een klacht naar de inspectie gaat.", {
   id: "task.explains-complaint-to-inspectorate"
  });

 case "belongs-to":
  return msg(T`Hoort bij ${through}.`, {
   id: "task.belongs-to"
  });

 case "file-through":
  return msg(T`Je klacht dien je in bij ${through}.`, {
   id: "task.file-through"
  });

 default:
  return otherTask(task, locale);
 }
}

function conditionText(condition, locale) {
 switch (condition) {
 case "under-18":
  return msg("alleen voor cliënten jonger dan 18 jaar", {
   id: "condition.under-18"
  });

 case "visits-location-or-in-touch":
  return msg("als de vertrouwenspersoon op je locatie komt, of als je al contact hebt met een vertrouwenspersoon", {
   id: "condition.visits-location-or-in-touch"
  });

 default:
  return textView(condition, locale);
 }
}

function hoursText(locale, {days: days, from: opens, to: closes}) {
 const from = timeText$2(locale, opens);
 const to = timeText$2(locale, closes);
 if (!days) return msg(str`van ${from} tot ${to} uur (dagen niet vermeld)`, {
  id: "hours.days-unknown"
 });
 if (days === "working-days") return msg(str`op werkdagen van ${from} tot ${to} uur`, {
  id: "hours.working-days"
 });
 if (days === "every-day") return opens === "00:00" && closes === "24:00" ? msg("dag en nacht", {
  id: "hours.always"
 }) : msg(str`elke dag van ${from} tot ${to} uur`, {
  id: "hours.every-day"
 });
 return msg(str`${daysText(locale, days)} van ${from} tot ${to} uur`, {
  id: "hours.on-days"
 });
}

function closedText(opens, locale) {
 if (!opens) return msg("Nu gesloten", {
  id: "opening.closed"
 });
 const time = timeText$2(locale, opens.time);
 return opens.inDays ? msg(str`Gesloten, ${dayText(locale, opens)} weer vanaf ${time} uur`, {
  id: "opening.closed-until"
 }) : msg(str`Gesloten, vandaag vanaf ${time} uur`, {
  id: "opening.closed-today"
 });
}

function openingText(opening, locale) {
 switch (opening.state) {
 case "unsure":
  return msg("Vandaag kunnen de tijden afwijken.", {
   id: "opening.unsure"
  });

 case "open":
  return opening.until ? msg(T`<b>Nu open</b>, tot ${timeText$2(locale, opening.until)} uur`, {
   id: "opening.open-until"
  }) : msg(T`<b>Nu open</b>`, {
   id: "opening.open"
  });

 case "closed":
  return [ closedText(opening.opens, locale), opening.maybeSooner ? [ ". ", msg("Rond feestdagen kunnen de tijden afwijken.", {
   id: "opening.maybe-sooner"
  }) ] : "" ];
 }
}

function otherLabel(channel, name, address, locale) {
 const number = value => numberView$1(readablePhone(value));
 switch (channel.kind) {
 case "whatsapp":
  return msg(T`WhatsApp <span class="who">${name}: </span>${number(channel.number)}`, {
   id: "channel.whatsapp"
  });

 case "sms":
  return msg(T`Sms <span class="who">${name}: </span>${number(channel.number)}`, {
   id: "channel.sms"
  });

 case "download":
  return msg("Download het document", {
   id: "channel.download"
  });

 case "video":
  return msg(T`Videobel met ${name}`, {
   id: "channel.video"
  });

 case "sign-language":
  return msg(T`Bel in gebarentaal met ${name}`, {
   id: "channel.sign-language"
  });

 case "visit":
  return T`${msg("Kom langs:", {
   id: "channel.visit"
  })}<br />${address}`;

 case "on-request":
  return msg(T`Op verzoek: ${textView(channel.title, locale)}`, {
   id: "channel.on-request"
  });

 case "see-there":
  return msg(T`Zie: ${textView(channel.title, locale)}`, {
   id: "channel.see-there"
  });

 default:
  return void 0;
 }
}

const remarksOf = ({closed: closed = [], note: note}, locale) => [ ...closed.map(({from: from, to: to, why: why}) => T`${msg(T`gesloten: ${datesText(locale, from, to)}`, {
 id: "hours.closed"
})}${why && T` (${textView(why, locale)})`}`), ...note ? [ textView(note, locale) ] : [] ];

function label({contact: contact, channel: channel}, locale) {
 const name = nameView(contact, locale);
 if ("title" in channel && channel.kind !== "on-request" && "href" in channel) return textView(channel.title, locale);
 switch (channel.kind) {
 case "phone":
 case "mobile":
  return msg(T`<span class="who">Bel ${name}: </span>${numberView$1(readablePhone(channel.number))}`, {
   id: "channel.phone"
  });

 case "mail":
  return msg(T`<span class="who">Mail ${name}: </span>${addressOf(channel)}`, {
   id: "channel.mail"
  });

 case "form":
  return msg("Vul het formulier in", {
   id: "channel.form"
  });

 case "chat":
  return msg(T`Chat met ${name}`, {
   id: "channel.chat"
  });

 case "web":
  return channel.topic ? msg("Een klacht of vraag over zorg of jeugdhulp", {
   id: "channel.complaint-about-care"
  }) : fixedView(channel.href.split("/")[2]);

 case "letter":
  return T`<span class="hidden">${msg("Postadres:", {
   id: "channel.letter"
  })} </span >${addressView(channel, name, locale)}`;

 default:
  return otherLabel(channel, name, channel.kind === "visit" ? addressView(channel, name, locale) : "", locale);
 }
}

function addressOf({address: address}) {
 const [user, host, country] = address.split(/(?<=@)|(?=\.[^.]*$)/);
 return fixedView(T`${user}<wbr />${host}<wbr />${country}`);
}

const addressView = (channel, name, locale) => {
 const {street: street, postcode: postcode, town: town} = channel;
 const first = channel.kind === "letter" ? channel.name ?? name : name;
 const second = channel.kind === "letter" ? channel.attention : channel.at;
 const written = line => dutchView(line, locale);
 return T`${first === name ? name : written(first)}<br />${second ? T`${textView(second, locale)}<br />` : A}${written(street)}<br />${written([ postcode, " ", town ])}`;
};

function wayView(way, locale, name) {
 const href = hrefOf(way.channel);
 const content = T`${name && iconView(way.channel.kind)}<span>${label(way, locale)}</span>`;
 return href ? linkView(href, content, name) : content;
}

const rowsView = (ways, look, isOnCard = false) => T`<ul class="channels" role="list"> ${ways.map(way => T`<li class="channel" part="channel"> ${iconView(way.channel.kind)} <span>${wayView(way, look.locale)} ${hoursView(way, look, isOnCard)}</span> </li>`)} </ul>`;

function openingView({contact: contact, channel: channel}, {locale: locale, opening: opening}, isOnCard) {
 const found = contact.damaged ?? channel.damaged ? void 0 : opening?.(channel);
 const condition = isOnCard ? void 0 : contact.condition;
 return found && T`<small class="state" part="opening" >${openingText(found, locale)}${condition && T` (${conditionText(condition, locale)})`}</small >`;
}

const hoursView = (way, look, isOnCard = false) => [ openingView(way, look, isOnCard), wordsOfHours(way, look) ];

const wordsOfHours = ({channel: channel}, {locale: locale}) => [ ...(channel.hours ?? []).map(hours => hoursText(locale, hours)), ...remarksOf(channel, locale) ].map(text => T`<small class="quiet">${text}</small>`);

const pressView = (way, locale, name) => way.channel.note ? T`<div> ${wayView(way, locale, name)} <small class="quiet">${textView(way.channel.note, locale)}</small> </div>` : wayView(way, locale, name);

function actionsView(act, help, look) {
 const {locale: locale} = look;
 const press = act.filter(({channel: channel}) => hrefOf(channel));
 const others = act.filter(way => !press.includes(way));
 return [ press[0] ?? help[0] ? T`<div class="actions"> ${press.map((way, at) => pressView(way, locale, at ? "action" : "primary"))} ${help[0] && T`<p class="quiet">${msg("Hulp nodig?", {
  id: "channel.help"
 })}</p>`} ${help.map(way => pressView(way, locale, "action"))} </div>` : A, others[0] ? rowsView(others, look) : A ];
}

const keepInside = event => {
 event.stopPropagation();
};

const choiceView = (choices, chosen, choose, locale) => T` <fieldset class="choice" part="choice" @input=${keepInside}> <legend>${msg("Welke hulp krijg je?", {
 id: "choice.question"
})}</legend> ${choices.map(choice => T` <label class="option"> <input type="radio" name="regime" .checked=${choice.regime.id === chosen} @change=${() => {
 choose(choice.regime.id);
}} /> <span >${regimeChoice(choice, locale)} <small class="quiet">${lawNameView(choice.regime, locale)}</small></span > </label> `)} </fieldset> `;

function placesView(contact, locale) {
 const {audience: audience, region: region, location: location, discipline: discipline, subject: subject} = contact;
 const line = (text, say) => text ? [ say(textView(text, locale)) ] : [];
 const lines = [ ...line(audience, text => msg(T`Voor: ${text}`, {
  id: "contact.audience"
 })), ...line(location, text => msg(T`Locatie: ${text}`, {
  id: "contact.location"
 })), ...line(region, text => msg(T`Regio: ${text}`, {
  id: "contact.region"
 })), ...line(discipline, text => msg(T`Soort zorg: ${text}`, {
  id: "contact.discipline"
 })), ...line(subject, text => msg(T`Voor klachten over: ${text}`, {
  id: "contact.subject"
 })) ];
 return lines[0] && T`<div>${lines.map(text => T`<p class="quiet">${text}</p>`)}</div>`;
}

function reachView(contact, look) {
 const {channels: channels, via: via, role: role, damaged: damaged} = contact;
 if (channels[0]) return rowsView(channels.map(channel => ({
  contact: contact,
  channel: channel
 })), look, true);
 if (role === "eigen-vertrouwenspersoon" || damaged) return A;
 return T`<p class="quiet"> ${msg("In de klachtenprocedure staat geen telefoonnummer en geen e-mailadres.", {
  id: "contact.no-channel"
 })} ${via && msg(T`Vraag ernaar bij ${nameView(via, look.locale)}:`, {
  id: "contact.ask"
 })} </p> ${via && rowsView(waysTo(via, "phone", "mobile", "mail"), look)}`;
}

const asideView = ({id: id, name: name, fullName: fullName, desk: desk, place: place}, locale) => [ name && locale !== "nl" && meaningText(id), fullName && dutchView(fullName, locale), desk && [ dutchView(desk, locale), meaningView(desk, locale) ], place && dutchView(place, locale) ].filter(Boolean).map((part, at) => [ at ? commaOf(locale) : "", part ]);

function cardView(contact, look, provider) {
 const {level: level, locale: locale} = look;
 const {id: id, name: name, abbreviation: abbreviation, role: role, tasks: tasks, condition: condition} = contact;
 const aside = asideView(contact, locale);
 const does = [ ...role ? [ typeof role === "object" ? textView(role, locale) : roleExplained(role, provider && dutchView(provider.name, locale)) ] : [], ...(tasks ?? []).map(task => taskText(task, contact, locale, provider)) ].filter(Boolean);
 return T`<article class="card" part="card"> ${headingView(level, name ? dutchView([ name, abbreviation && ` (${abbreviation})` ], locale) : [ nameView(contact, locale), abbreviation && ` (${abbreviation})` ], "name", `klachten-contact-${id}`)} ${aside[0] && T`<p class="quiet">${aside}</p>`} ${does[0] && T`<p>${does.map(text => T`${text} `)}</p>`} ${placesView(contact, locale)} ${condition && T`<p class="condition" part="condition">${conditionText(condition, locale)}</p>`} ${reachView(contact, look)} </article>`;
}

const cardsView = (contacts, look, provider) => T`<div class="cards"> ${contacts.map(contact => cardView(contact, {
 ...look,
 level: look.level + 2
}, provider))} </div>`;

const membersView = ({members: members}, look) => members && foldedView("members", msg("Wie horen hierbij?", {
 id: "members.heading"
}), T`<ul> ${members.map(({name: name, place: place, channels: channels = []}) => T`<li> ${dutchView(name, look.locale)}${place && [ commaOf(look.locale), dutchView(place, look.locale) ]} ${channels[0] && rowsView(channels.map(channel => ({
 contact: {
  id: "",
  name: name,
  channels: channels
 },
 channel: channel
})), look)} </li>`)} </ul>`);

const names = (available, locale) => listParts(locale, available.map(name => dutchView(name, locale)));

const noticeText = (available, locale, failed = false) => failed ? msg("We kunnen de klachtenprocedure nu niet laten zien. Hieronder zie je wie je kan helpen.", {
 id: "notice.file"
}) : available[0] ? msg(T`Deze klachtenprocedure kunnen we niet laten zien, wel die van ${names(available, locale)}.`, {
 id: "notice.provider"
}) : msg("Wat deze pagina zoekt, is er niet. Hieronder zie je wat er wel is.", {
 id: "notice.other"
});

const noticeView = text => T`<p class="notice" part="notice" role="status">${text}</p>`;

function sumText({amount: amount, for: what}, locale) {
 const sum = amount && moneyText(locale, amount);
 if (what) return amount === void 0 ? msg(T`Dit kost geld (${textView(what, locale)}).`, {
  id: "costs.unknown-for"
 }) : sum ? msg(T`Je betaalt ${sum} (${textView(what, locale)}).`, {
  id: "costs.amount-for"
 }) : msg(T`Je betaalt niets (${textView(what, locale)}).`, {
  id: "costs.free-for"
 });
 return amount === void 0 ? msg("Dit kost geld.", {
  id: "costs.unknown"
 }) : sum ? msg(str`Je betaalt ${sum}.`, {
  id: "costs.amount"
 }) : msg("Je betaalt niets.", {
  id: "costs.free"
 });
}

const costsText = (costs, locale) => T` ${sumText(costs, locale)} ${costs.on && (costs.on.length > 4 ? msg(str`Dat was het bedrag op ${dateText(locale, costs.on)}.`, {
 id: "costs.on"
}) : msg(str`Dat was het bedrag in ${costs.on}.`, {
 id: "costs.in"
}))} ${costs.back && msg("Krijg je gelijk? Dan krijg je dit geld terug.", {
 id: "costs.back"
})} `;

function outcomeText(when, locale) {
 switch (when) {
 case "satisfied":
  return msg("Ben je tevreden?", {
   id: "next.satisfied"
  });

 case "not-satisfied":
  return msg("Ben je niet tevreden?", {
   id: "next.not-satisfied"
  });

 default:
  return textView(when, locale);
 }
}

function nextText({when: when, go: go}, placeOf, locale) {
 const place = placeOf(go);
 if (when) return T`${outcomeText(when, locale)} ${thenText(place)}`;
 return typeof place === "number" ? msg(str`Ga daarna naar stap ${place}.`, {
  id: "next.after-go"
 }) : place ? msg(T`Ga daarna naar “${place}”.`, {
  id: "next.after-go-title"
 }) : msg("Daarna stopt het.", {
  id: "next.after-end"
 });
}

const thenText = place => typeof place === "number" ? msg(str`Ga dan naar stap ${place}.`, {
 id: "next.go"
}) : place ? msg(T`Ga dan naar “${place}”.`, {
 id: "next.go-title"
}) : msg("Dan stopt het hier.", {
 id: "next.end"
});

function timeText({amount: amount, unit: unit}, locale) {
 if (unit !== "working-day") return durationText(locale, amount, unit);
 return amount === 1 ? msg("1 werkdag", {
  id: "term.working-day"
 }) : msg(str`${amount} werkdagen`, {
  id: "term.working-days"
 });
}

function promiseText(term, locale) {
 const time = timeText(term, locale);
 switch (term.for) {
 case "confirmation":
  return msg(str`Je krijgt binnen ${time} een bevestiging.`, {
   id: "term.confirmation"
  });

 case "contact":
  return msg(str`Binnen ${time} neemt iemand contact met je op.`, {
   id: "term.contact"
  });

 case "hearing":
  return msg(str`Er is een gesprek of zitting binnen ${time}.`, {
   id: "term.hearing"
  });

 case "answer":
  return msg(str`Je krijgt binnen ${time} antwoord.`, {
   id: "term.answer"
  });

 case "judgement":
  return msg(str`Je krijgt binnen ${time} een oordeel.`, {
   id: "term.judgement"
  });

 case "file":
  return msg(str`Doe dit binnen ${time}.`, {
   id: "term.file"
  });

 default:
  return msg(T`${textView(term.for, locale)}: binnen ${time}.`, {
   id: "term.own"
  });
 }
}

function startText(from, locale) {
 switch (from) {
 case "receipt":
  return msg("Die tijd begint als je klacht binnen is.", {
   id: "term.from-receipt"
  });

 case "written-receipt":
  return msg("Die tijd begint als je schriftelijke klacht binnen is.", {
   id: "term.from-written-receipt"
  });

 case "event":
  return msg("Die tijd begint op de dag dat het gebeurde.", {
   id: "term.from-event"
  });

 case "conversation":
  return msg("Die tijd begint na het gesprek.", {
   id: "term.from-conversation"
  });

 case "answer":
  return msg("Die tijd begint als je antwoord hebt gekregen.", {
   id: "term.from-answer"
  });

 default:
  return msg(T`Die tijd begint ${textView(from, locale)}.`, {
   id: "term.from-own"
  });
 }
}

function setterText({by: by, article: article}, {provider: provider, regime: regime}, locale) {
 const law = dutchView(regime.short, locale);
 if (by === "provider") return msg(T`Dat is een afspraak van ${dutchView(provider.name, locale)}.`, {
  id: "term.by-provider"
 });
 return article ? msg(T`Dat staat in artikel ${article} van de wet (${law}).`, {
  id: "term.by-article"
 }) : by && msg(T`Dat staat in de wet (${law}).`, {
  id: "term.by-law"
 });
}

function termText(term, procedure, locale) {
 const {least: least, usual: usual, from: from, extension: extension} = term;
 return T` ${promiseText(term, locale)} ${least && msg(str`Het duurt minstens ${timeText({
  ...term,
  amount: least
 }, locale)}.`, {
  id: "term.least"
 })} ${usual && msg("Zo gaat het meestal.", {
  id: "term.usual"
 })} ${from && startText(from, locale)} ${extension && msg(str`Dat kan ${timeText(extension, locale)} langer worden.`, {
  id: "term.extension"
 })} ${setterText(term, procedure, locale)} `;
}

function otherStepPhrases(step, names, [party], procedure, locale) {
 switch (step.kind) {
 case "ask":
  return {
   title: msg(T`Vraag hulp aan ${names}`, {
    id: "steps.ask-title"
   }),
   text: "",
   explained: typeof party?.role === "string" ? roleExplained(party.role, dutchView(procedure.provider.name, locale)) : void 0
  };

 case "answer":
  return {
   title: msg("Wacht op het antwoord", {
    id: "steps.answer-title"
   }),
   text: msg(T`Je krijgt antwoord van ${names}.`, {
    id: "steps.answer"
   })
  };

 case "choice":
  return {
   title: choiceTitle(),
   text: ""
  };

 default:
  return {
   title: step.title && textView(step.title, locale),
   text: ""
  };
 }
}

const choiceTitle = () => msg("Kies wat bij je past", {
 id: "steps.choice-title"
});

function otherTags({optional: optional, alongside: alongside}, placeOf) {
 const place = alongside && placeOf(alongside);
 return [ ...optional ? [ msg("Deze stap mag je overslaan", {
  id: "steps.optional"
 }) ] : [], ...place ? [ typeof place === "number" ? msg(str`Dit mag tegelijk met stap ${place}`, {
  id: "steps.alongside"
 }) : msg(T`Dit mag tegelijk met “${place}”`, {
  id: "steps.alongside-title"
 }) ] : [] ];
}

const bringView = (bring, locale) => T`<p>${msg("Dit heb je nodig:", {
 id: "steps.bring"
})}</p> <ul class="list"> ${bring.map(text => T`<li>${textView(text, locale)}</li>`)} </ul>`;

function decisionTexts(step, locale) {
 if (step.kind !== "dispute") return [];
 return [ ...step.binding ? [ msg("Jullie moeten allebei doen wat de uitspraak zegt.", {
  id: "steps.binding"
 }) ] : [], ...step.damagesUpTo ? [ msg(str`Je kunt een schadevergoeding krijgen tot ${moneyText(locale, step.damagesUpTo)}.`, {
  id: "steps.damages"
 }) ] : [] ];
}

const otherFacts = (step, procedure, placeOf, locale) => [ textsView(step.note, locale), [ ...(step.terms ?? []).map(term => termText(term, procedure, locale)), ...decisionTexts(step, locale), ...(step.costs ?? []).map(cost => costsText(cost, locale)), ...(step.next ?? []).map(one => nextText(one, placeOf, locale)) ].map(text => T`<p>${text}</p>`) ];

function stepPhrases(step, procedure, locale) {
 const {find: find} = procedure;
 const parties = partiesAt(step).map(find);
 const names = namesView(parties, locale);
 switch (step.kind) {
 case "talk":
  return {
   title: msg("Praat er eerst over", {
    id: "steps.talk-title"
   }),
   text: parties[0] ? msg(T`Kan dat en wil je dat? Praat dan eerst met <b>${names}</b>. `, {
    id: "steps.talk-with"
   }) : msg("Kan dat en wil je dat? Praat dan eerst met de persoon of de mensen over wie je klacht gaat. Of praat met hun leidinggevende.", {
    id: "steps.talk"
   })
  };

 case "meet":
  return {
   title: meetTitle(names, parties),
   text: meetText(names)
  };

 case "file":
  return {
   title: msg(T`Dien je klacht in bij ${names}`, {
    id: "steps.file-title"
   }),
   text: step.mayBeFirst && !step.when && step.by?.join() === "form" ? fileText(procedure, locale) : waysAt(step, procedure).act[0] ? msg("Dat kan zo:", {
    id: "steps.file-ways"
   }) : ""
  };

 case "dispute":
  return {
   title: msg(T`Ga naar ${names}`, {
    id: "steps.dispute-title"
   }),
   text: step.when ? disputeText(names) : !step.dissatisfiedWith ? msg(T`Ben je nog niet tevreden? Dan mag je je klacht laten voorleggen aan ${names}.`, {
    id: "steps.dispute-still"
   }) : dissatisfiedText(names),
   explained: roleExplained(typeof parties[0]?.role === "string" ? parties[0].role : "geschillencommissie")
  };

 default:
  return otherStepPhrases(step, names, parties, procedure, locale);
 }
}

const followingText = (then, locale) => then === "mediation" ? msg("Daarna begint de bemiddeling: iemand helpt jullie om samen een oplossing te vinden.", {
 id: "steps.file-then-mediation"
}) : textView(then, locale);

const meetText = names => msg(T`Bespreek je klacht met <b>${names}</b>. `, {
 id: "steps.meet"
});

const fileAtText = names => msg(T`Je dient je klacht in bij ${names}. Dat kan zo:`, {
 id: "routes.file"
});

function meetTitle(names, [party, other]) {
 switch (!other && party?.role) {
 case "directeur":
  return msg("Maak een afspraak met de directeur", {
   id: "steps.meet-directeur-title"
  });

 case "voorzitter":
  return msg("Maak een afspraak met de voorzitter", {
   id: "steps.meet-voorzitter-title"
  });

 default:
  return msg(T`Maak een afspraak met ${names}`, {
   id: "steps.meet-title"
  });
 }
}

function supportText(who, at, find, locale) {
 switch (who.kind) {
 case "somebody-trusted":
  return !at ? msg("Je mag iemand meenemen die je vertrouwt. ", {
   id: "steps.support-only-trusted"
  }) : msg("Je mag ook iemand anders meenemen die je vertrouwt.", {
   id: "steps.support-trusted"
  });

 case "klachtenfunctionaris":
  return msg(T`Een onafhankelijke klachtenfunctionaris van ${nameView(find(who.by), locale)} kan je daarbij helpen. `, {
   id: "steps.support-klachtenfunctionaris"
  });

 default:
  return T`${textView(who.text, locale)} `;
 }
}

const dissatisfiedText = names => msg(T`Ben je niet tevreden met de oplossing en met hoe je klacht is behandeld? Dan mag je je klacht laten voorleggen aan ${names}.`, {
 id: "steps.dispute"
});

const disputeText = names => msg(T`Dan mag je je klacht laten voorleggen aan ${names}.`, {
 id: "steps.dispute-when"
});

const fileText = ({provider: provider}, locale) => {
 const name = dutchView(provider.name, locale);
 return provider.collective ? msg(T`Ben je nog niet tevreden? Of wil je niet zelf naar de zorgaanbieder of naar ${name} gaan? Vul dan het klachtenformulier in.`, {
  id: "steps.file-collective"
 }) : msg(T`Ben je nog niet tevreden? Of wil je niet zelf naar ${name} gaan? Vul dan het klachtenformulier in.`, {
  id: "steps.file"
 });
};

const tagsOf = (step, placeOf) => [ ...step.mayBeFirst ? [ msg("Hier mag je ook beginnen", {
 id: "steps.may-be-first"
}) ] : [], ...otherTags(step, placeOf) ];

const titleView = (step, procedure, locale) => step.title ? textView(step.title, locale) : stepPhrases(step, procedure, locale).title;

const numberView = number => T`<span class="hidden">${msg("Stap", {
 id: "steps.step"
})} </span ><span class="marker" part="marker">${number}</span><span class="hidden">: </span>`;

function stepView(step, number, procedure, look, placeOf) {
 const {level: level, locale: locale} = look;
 const {provider: provider, regime: regime} = procedure;
 const {act: act, help: help} = waysAt(step, procedure);
 const {text: text, explained: explained} = stepPhrases(step, procedure, locale);
 const {support: support = [], then: then} = step;
 const sentence = step.text ? "" : text;
 const officer = support.some(({kind: kind}) => kind === "klachtenfunctionaris") ? "klachtenfunctionaris" : void 0;
 const word = explained ?? (officer && roleExplained(officer));
 return T`<li class=${number ? "step" : "card"} part="step"> ${headingView(level, [ number ? numberView(number) : A, titleView(step, procedure, locale) ], "title", number ? `klachten-${provider.id}-${regime.id}-stap-${number}` : void 0)} ${tagsOf(step, placeOf).map(tag => T`<p class="tag">${tag}</p>`)} ${[ textsView(step.when, locale), textsView(step.text, locale) ]} ${(sentence || support[0]) && T`<p>${sentence} ${support.map((who, at) => supportText(who, at, procedure.find, locale))}</p>`} ${word && T`<p class="quiet">${word}</p>`} ${actionsView(act, help, look)} ${step.bring ? bringView(step.bring, locale) : A} ${then && T`<p>${followingText(then, locale)}</p>`} ${step.kind === "choice" ? routeStepsView(step.steps, procedure, {
  ...look,
  level: level + 1
 }, placeOf) : A} ${otherFacts(step, procedure, placeOf, locale)} </li>`;
}

const routeStepsView = (steps, procedure, look, placeOf = titlesIn(procedure, look.locale)) => T`<ul class="cards" role="list"> ${steps.map(step => stepView(step, 0, procedure, look, placeOf))} </ul>`;

const titlesIn = (procedure, locale) => id => {
 const step = stepsIn(procedure.arrangement).find(one => one.id === id);
 return step && titleView(step, procedure, locale);
};

function stepsView(steps, procedure, look) {
 const placeOf = id => steps.findIndex(step => step.id === id) + 1 || titlesIn(procedure, look.locale)(id);
 return T`<ol class="steps" role="list"> ${steps.map((step, at) => stepView(step, at + 1, procedure, look, placeOf))} </ol>`;
}

const rulesView = (rules, {level: level, locale: locale}) => T`<div class="routes"> ${rules.map(({number: number, title: title, text: text}) => T`<div part="rule"> ${(number ?? title) && headingView(level + 2, [ number && `${msg("Artikel", {
 id: "rules.article"
})} ${number}${title ? ": " : ""}`, title && textView(title, locale) ], "title")} ${textsView(text, locale)} </div>`)} </div>`;

function otherSectionTitle({kind: kind}) {
 switch (kind) {
 case "choice":
  return choiceTitle();

 case "rules":
  return msg("De regels", {
   id: "rules.heading"
  });

 case "rights":
  return msg("Je rechten", {
   id: "rights.heading"
  });

 default:
  return msg("Goed om te weten", {
   id: "prose.heading"
  });
 }
}

function otherSectionView(section, procedure, look) {
 const {level: level, locale: locale} = look;
 switch (section.kind) {
 case "choice":
  return routeStepsView(section.steps, procedure, {
   ...look,
   level: level + 2
  });

 case "rules":
  return rulesView(section.rules, look);

 case "rights":
  return T`<ul class="list" role="list"> ${[ section.text ].flat().map(text => T`<li>${textView(text, locale)}</li>`)} </ul>`;

 case "prose":
  return textsView(section.text, locale);

 default:
  return void 0;
 }
}

function routesView({to: to, by: by}, {find: find}, look) {
 const contact = find(to);
 return T`<p>${fileAtText(namesView([ contact ], look.locale))}</p> <ul class="routes" role="list"> ${waysTo(contact, ...by).map(way => T`<li> ${way.channel.kind === "letter" ? T`<p>${msg("Stuur een brief naar:", {
  id: "routes.letter"
 })}</p> ${rowsView([ way ], look)}` : !hrefOf(way.channel) ? rowsView([ way ], look) : T`${wayView(way, look.locale, "primary")} ${hoursView(way, look)}`} </li>`)} </ul>`;
}

function confidantText(fact, locale) {
 switch (fact) {
 case "for-child-parent-or-guardian":
  return msg("Ben je kind, jongere, ouder, pleegouder of verzorger? Dan mag je met een vertrouwenspersoon praten, waarover je maar wilt.", {
   id: "confidants.for-child-parent-or-guardian"
  });

 case "listens-and-helps":
  return msg("Een vertrouwenspersoon luistert naar je verhaal. Die kan je ook helpen om het gesprek aan te gaan, en om de goede woorden voor je klacht te vinden.", {
   id: "confidants.listens-and-helps"
  });

 case "formal-complaint-to-klachtencommissie":
  return msg("Een formele klacht indienen kan niet bij een vertrouwenspersoon. Daarvoor is er een onafhankelijke klachtencommissie.", {
   id: "confidants.formal-complaint-to-klachtencommissie"
  });

 default:
  return textView(fact, locale);
 }
}

const partView = (name, title, content, {level: level}) => T`<section class="section" part=${name}>${headingView(level + 1, title)} ${content}</section>`;

function sectionTitle(section) {
 switch (section.kind) {
 case "steps":
  return msg("Stap voor stap", {
   id: "steps.heading"
  });

 case "routes":
  return msg("Zo dien je een klacht in", {
   id: "routes.heading"
  });

 case "confidants":
  return msg("Praat met een vertrouwenspersoon", {
   id: "confidants.heading"
  });

 default:
  return otherSectionTitle(section);
 }
}

function contentView(section, procedure, look) {
 const {level: level, locale: locale} = look;
 switch (section.kind) {
 case "steps":
  return stepsView(section.steps, procedure, {
   ...look,
   level: level + 2
  });

 case "routes":
  return routesView(section, procedure, look);

 case "confidants":
  return [ section.facts?.map(fact => T`<p>${confidantText(fact, locale)}</p>`), cardsView(section.contacts.map(procedure.find), look, procedure.provider) ];

 default:
  return otherSectionView(section, procedure, look);
 }
}

const sectionView = (section, procedure, look) => partView(section.kind === "choice" ? "options" : section.kind, section.title ? textView(section.title, look.locale) : sectionTitle(section), contentView(section, procedure, look), look);

function titleText(provider, {view: view, locale: locale}) {
 if (!provider) return msg("Heb je een klacht over je zorg?", {
  id: "procedure.unknown-title"
 });
 const name = dutchView(provider.name, locale);
 if (view === "contacts") return msg(T`Klacht over ${name}: wie kan je helpen?`, {
  id: "procedure.contacts-title"
 });
 return provider.collective ? msg(T`Een klacht over een zorgaanbieder van ${name}? Zo pak je het aan`, {
  id: "procedure.collective-title"
 }) : msg(T`Een klacht over ${name}? Zo pak je het aan`, {
  id: "procedure.title"
 });
}

const introductionView = (one, {procedure: procedure, help: help}, look) => T`${one.provider.introduction && T`<p>${one.provider.introduction.map(fact => T`${introductionText(fact, look.locale)} `)}</p>`} ${procedure || help.some(({id: id}) => id === one.arrangement.support?.by) ? supportView(one, look) : A} <p class="quiet"> ${mayComplainText(one.provider, look.locale)} ${procedure && audienceText(procedure, look.locale)} </p>`;

function supportView({arrangement: {support: support}, find: find}, look) {
 if (!support) return A;
 const contact = find(support.by);
 const named = [ nameView(contact, look.locale), meaningView(contact.id, look.locale) ];
 return T`<div class="support" part="support"> <p> ${msg(T`<b>Wil je eerst met iemand praten?</b> ${named} helpt je verder.`, {
  id: "support.offer"
 })} </p> <div class="actions"> ${waysTo(contact, ...support.through).map(way => T`<div>${wayView(way, look.locale, "action")} ${hoursView(way, look)}</div>`)} </div> </div>`;
}

const lawFoldView = (procedure, look) => extraView("law", msg("Wat zegt de wet?", {
 id: "law.summary"
}), look.extra?.("law", procedure, {
 ...look,
 level: look.level + 2
}));

const TO_READ = [ "rules", "rights", "prose" ];

function bodyView(procedure, look) {
 const {provider: provider, arrangement: arrangement, contacts: contacts} = procedure;
 const {locale: locale} = look;
 const of = (...kinds) => arrangement.sections.filter(({kind: kind}) => kinds.includes(kind));
 const steps = of("steps", "choice");
 const routes = of("routes");
 const shown = {
  all: arrangement.sections,
  steps: steps[0] ? steps : routes[0] ? routes : arrangement.sections,
  contacts: []
 }[look.view];
 const acting = shown.map(({kind: kind}) => !TO_READ.includes(kind)).lastIndexOf(true) + 1;
 const inSections = shown.flatMap(section => section.kind === "confidants" ? section.contacts : []);
 return [ shown.slice(0, acting).map(section => sectionView(section, procedure, look)), look.view !== "steps" && helpView(contacts.filter(({id: id}) => !inSections.includes(id)), look, provider), shown.slice(acting).map(section => sectionView(section, procedure, look)), look.view === "all" && partView("more", msg("Meer weten", {
  id: "about.more"
 }), [ look.hideLaw ? A : lawFoldView(procedure, look), backgroundView(provider, locale), membersView(provider, look), readingView(arrangement.reading, locale), aboutView(procedure, locale) ], look) ].map(part => part || A);
}

const helpView = (contacts, look, provider) => partView("contacts", msg("Wie kan je helpen?", {
 id: "contacts.heading"
}), cardsView(contacts, look, provider), look);

function answerView(answer, look, choose) {
 const {procedure: procedure, choices: choices, help: help, fault: fault} = answer;
 const one = procedure ?? choices[0];
 return T` ${look.hideHeading ? A : headingView(look.level, titleText(one?.provider, look))} ${fault && noticeView(noticeText(answer.available, look.locale, !procedure && fault.code.startsWith("file")))} ${one && look.view !== "contacts" ? introductionView(one, answer, look) : A} ${translationView(look.locale)} ${choices[0] ? choiceView(choices, procedure?.regime.id, choose, look.locale) : A} ${procedure ? bodyView(procedure, look) : helpView(help, look, one?.provider)} ${toolsView(look.extra?.("tools", procedure?.contacts ?? help, look))} `;
}

const questionText = () => plainText(msg("Welke hulp krijg je?", {
 id: "choice.question"
}));

function linkHtml(procedure, shown, addressOf, locale) {
 const {regime: regime} = procedure;
 const current = regime.id === shown?.regime.id ? ' aria-current="page"' : "";
 const words = plainHtml([ regimeChoice(procedure, locale), " " ]);
 return `<li><a class="option" href="${addressOf(regime.id)}" target="_self"${current}><span>${words} <small class="quiet">${plainHtml(lawNameView(regime, locale))}</small></span></a></li>`;
}

function regimeLinks(procedures, shown, addressOf, locale, heading) {
 const question = questionText();
 const links = procedures.map(one => linkHtml(one, shown, addressOf, locale)).join("");
 const title = heading ? `<h${heading} class="heading">${question}</h${heading}>` : `<p>${question}</p>`;
 return `<nav class="regimes" aria-label="${question}">${title}<ul role="list">${links}</ul></nav>`;
}

const ID = / id="([^"]*)"/g;

function withoutDoubles(html) {
 const seen = new Set;
 return html.replace(ID, (attribute, id) => {
  const isNew = !seen.has(id);
  seen.add(id);
  return isNew ? attribute : "";
 });
}

const lawOnly = (name, subject, {locale: locale}) => {
 if (name !== "law") return void 0;
 const {regime: regime, provider: provider} = subject;
 return {
  content: lawView(regime, provider, locale)
 };
};

function choiceHtml(answer, look, addressOf) {
 const {choices: choices, help: help} = answer;
 const {level: level, locale: locale, hideHeading: hideHeading} = look;
 const [one] = choices;
 return [ hideHeading ? "" : plainHtml(headingView(level, titleText(one?.provider, look))), one ? plainHtml(introductionView(one, answer, look)) : "", plainHtml(translationView(locale)), regimeLinks(choices, void 0, addressOf, locale, level + 1), plainHtml(helpView(help, look, one?.provider)) ].filter(Boolean).join(" ");
}

function procedureHtml(answer, look, addressOf) {
 const content = answer.choices[0] ? choiceHtml(answer, look, addressOf) : plainHtml(answerView(answer, {
  ...look,
  extra: lawOnly
 }, () => void 0));
 return `<div class="root" lang="${look.locale}" dir="${directionOf(look.locale)}">${withoutDoubles(content)}</div>`;
}

const actionStyles = i$3`.actions{display:flex;flex-wrap:wrap;gap:.6em;margin-block-start:.9em}.actions:not(:last-child){margin-block-end:.9em}.action,.primary{display:inline-flex;box-sizing:border-box;align-items:center;gap:.6em;min-block-size:2.9em;padding:.4em .9em;border:1.5px solid var(--_klachten-mark);border-radius:var(--_klachten-radius);line-height:1.3;text-decoration:none}.primary,.marker{border-color:transparent;background:var(--_klachten-accent);color:#fff}@supports (color: color(from red xyz x y z)){.primary,.marker{color:color(from var(--_klachten-accent) xyz calc((.18 - y)*99) calc((.18 - y)*99) calc((.18 - y)*99))}}.actions .number{display:inline-block}.actions>p,.languages>p{flex:1 0 100%;max-inline-size:none}.actions>div{display:flex;flex:1 0 100%;flex-wrap:wrap;align-items:center;gap:.2em .8em}a:hover{text-decoration:underline .14em}@container (max-width: 28em){.actions>*,.actions>div>a{flex:1 0 100%}}`;

const languagesStyles = i$3`.languages{display:flex;flex-wrap:wrap;gap:0 1.2em;margin-block-end:.9em}.language{min-block-size:max(44px,2.9em);border:0;background:none;font:inherit;font-weight:600;color:var(--_klachten-mark);cursor:pointer}.language:is(:hover,[aria-current=true]){color:inherit;text-decoration:underline .14em;text-underline-offset:.4em}@media print{.languages{display:none}}`;

const foldStyles = i$3`details{border-block:1px solid var(--_klachten-line);margin-block-end:-1px}summary{padding-block:.7em;font-weight:600;cursor:pointer}details>:not(summary){padding-block-end:.8em}summary:focus-visible{outline-offset:-3px}details>[role=status]:empty{padding:0}.tools{margin-block-start:1.2em}[part=more]+.tools{margin-block-start:0}@media print{summary,details>:not(summary){padding-block:.1em 0}summary{break-after:avoid}::details-content{content-visibility:visible;block-size:auto}.tools,.law:has(summary+[role=status]){display:none}}`;

const contactStyles = i$3`.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19em,100%),1fr));gap:1em;list-style:none}.card{display:grid;gap:.6em;align-content:start;padding:1.1em 1.2em;border:1px solid var(--_klachten-line);border-radius:var(--_klachten-radius);break-inside:avoid}.channels{list-style:none}.channel{display:flex;gap:.7em;padding-block:.4em}.channel .icon{margin-block-start:.15em}.state{display:block}.channel .link{display:inline-block;padding-block:.65em;margin-block:-.65em}@media print{.state{display:none}}`;

const procedureStyles$1 = i$3`p,li{max-inline-size:38em}.channel,.step{max-inline-size:none}.heading{font-size:1.3em;line-height:1.25;margin-block-end:.7em;text-wrap:balance}.root>.heading{font-size:clamp(1.4em,1.1em + 1.6cqi,1.9em);margin-block-end:.4em}:is(.root,.section,details,[part=rule])>p+p{margin-block-start:.6em}p+.cards,p+.routes{margin-block-start:1em}.section{margin-block-start:2.6em}.support{margin-block:1.2em;padding:1.1em 1.2em;border-radius:var(--_klachten-radius);background:color-mix(in oklab,currentColor 6%,transparent)}.routes{display:grid;gap:1.1em;list-style:none}.choice{display:grid;gap:.6em;margin-block:1.6em;border:0}legend{padding-block-end:.6em;font-weight:600}.option{display:flex;align-items:center;gap:.8em;padding:.6em 1em;border:1.5px solid var(--_klachten-line);border-radius:var(--_klachten-radius);cursor:pointer}.option:has(:checked){border-color:var(--_klachten-mark)}input{flex:none;inline-size:1.2em;block-size:1.2em;accent-color:var(--_klachten-accent)}details>ul,.list{padding-inline-start:1.4em}@media print{.root{font-size:10pt;line-height:1.3}p,li{max-inline-size:none}:is(h1,h2,h3,h4,h5,h6){break-after:avoid}.heading{margin-block-end:.4em}.section{margin-block-start:1.2em}.routes{gap:.4em}.support{margin-block:.8em;padding:0;background:none}.step{padding-block-end:.7em}.actions{gap:.1em 1.5em;margin-block:.2em}.actions>div{flex:none}.action,.primary,.marker{min-block-size:0;padding:0;border:0;background:none;color:inherit}.marker{border:1px solid}a[href^=https]:after{content:" ⁦(" attr(href) ")⁩";font-weight:400}.cards{display:block;columns:18em}[part=more]{columns:20em}[part=more]>details{font-size:9pt;line-height:1.25}[part=more] .quiet{font-size:inherit}[part=more]>.heading{column-span:all}.card{gap:.3em;padding:.35em .9em;margin-block-end:.45em}.channel{padding-block:.1em}}`;

const rootStyles = i$3`:host{display:block;flex-grow:1}:host([hidden]){display:none}.root{all:initial;display:block;flex-grow:1;visibility:inherit;color-scheme:inherit;color:inherit;font-family:inherit;font-size:max(16px,1em);line-height:1.55;overflow-wrap:anywhere;user-select:text;position:relative;container-type:inline-size;contain-intrinsic-inline-size:min(15em,60vw);--_klachten-accent: var(--klachten-accent-color, #0f6674);--_klachten-mark: color-mix(in oklab, var(--_klachten-accent) 40%, currentColor);--_klachten-line: color-mix(in oklab, currentColor 22%, transparent);--_klachten-radius: var(--klachten-corner-radius, .6em)}.root:where(:lang(ar)){font-size:max(17px,1.08em);line-height:1.7}.heading:lang(ar){line-height:1.5}*{margin:0;padding:0;font-size:inherit}.name:first-letter,.condition:first-letter{text-transform:uppercase}[id]{scroll-margin-block-start:1em}.name,.title{font-size:1.1em;line-height:1.3}.quiet{display:block;font-size:.9em;color:color-mix(in oklab,currentColor 78%,transparent)}.root+div{margin-block-start:1em}.hidden,.channel .who,.support .who{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}a{color:var(--_klachten-mark);font-weight:600;text-underline-offset:.2em}:focus-visible{outline:3px solid var(--_klachten-mark);outline-offset:3px}.icon{inline-size:1.25em;block-size:1.25em;flex:none;fill:none;stroke:currentColor;stroke-width:1.6}.notice,.condition{padding-inline-start:.8em;border-inline-start:3px solid var(--_klachten-mark)}.notice{margin-block:1em;font-weight:600}`;

const stepsStyles = i$3`.steps{list-style:none}.step{position:relative;break-inside:avoid;padding-inline-start:3.2em;padding-block-end:2em}.step:last-child{padding-block-end:0}.step:not(:last-child):after{content:"";position:absolute;inset-inline-start:1em;inset-block:2.5em .4em;border-inline-start:2px solid var(--_klachten-line)}.title{padding-block:.3em}.marker{position:absolute;inset-inline-start:0;inset-block-start:0;inline-size:1.9em;line-height:1.9;border-radius:50%;text-align:center}.step>p{margin-block-start:.4em}.step .cards{margin-block-start:.6em}p.tag{inline-size:fit-content;margin-block:0 .5em;padding-inline:.75em;border:1px solid;border-radius:1em;font-size:.9em;color:var(--_klachten-mark)}@container (max-width: 28em){.step{padding-inline-start:2.6em}}@media(forced-colors:active){.marker{border:1px solid}}`;

i$3`:host(:is([view*="inline" i],[data-view*="inline" i]):not([hidden])){display:inline}.inline{display:inline;container-type:normal;font:inherit;letter-spacing:inherit;overflow-wrap:anywhere}.inline .number{white-space:nowrap}.inline a{color:inherit}`;

const procedureStyles = [ rootStyles, contactStyles, actionStyles, stepsStyles, foldStyles, languagesStyles, procedureStyles$1 ];

function viewStyles(holder) {
 const host = holder === void 0 ? ":root" : "&";
 const rules = procedureStyles.map(({cssText: cssText}) => cssText.trim()).join("").replace(/:host\(([^)]*)\)/g, `${host}$1`).replaceAll(":host", host);
 return holder === void 0 ? rules : `${holder}{${rules}}`;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

function headHtml({provider: provider, answer: answer, organisations: organisations, locale: locale, wholeAddressIn: wholeAddressIn}) {
 const {title: title, description: description} = pageWords(provider, answer.procedure, locale);
 return [ '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">', `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`, '<base target="_top">', `<title>${title}</title>`, `<meta name="description" content="${description}">`, '<meta name="color-scheme" content="light dark">', '<meta name="format-detection" content="telephone=no, date=no, address=no">', '<link rel="icon" href="data:,">', ...wholeAddressIn ? alternateLinks(wholeAddressIn) : [], `<style>${viewStyles()}${lawStyles.cssText.trim()}${pageStyles.cssText.trim()}</style>`, `<script type="application/ld+json">${jsonLd(provider, answer, organisations, locale)}<\/script>` ].join("\n");
}

function barHtml({provider: provider, answer: answer, procedures: procedures, locale: locale, addressOf: addressOf, addressIn: addressIn}) {
 const name = plainHtml(dutchView(provider.name, locale));
 const links = answer.procedure && procedures[1] ? regimeLinks(procedures, answer.procedure, addressOf, locale) : "";
 return `<header class="bar"><div class="root"><p class="owner">${name} <small class="quiet">${plainText(whatThisIs())}</small></p>${languageLinks(locale, addressIn)}${links}</div></header>`;
}

function pageDocument(content) {
 const {answer: answer, locale: locale, addressOf: addressOf} = content;
 const look = {
  locale: locale,
  level: 1,
  view: "all",
  hideHeading: false
 };
 const procedure = procedureHtml(answer, look, addressOf).replaceAll("<details", "<details open").replace(/<a (?=[^>]*href="(?:tel|mailto|sms):)/g, '<a target="_self" ');
 return [ "<!doctype html>", `<html lang="${locale}" dir="${directionOf(locale)}">`, `<head>\n${headHtml(content)}\n</head>`, `<body>\n${barHtml(content)}\n<main id="widget">${procedure}</main>\n</body>`, "</html>\n" ].join("\n");
}

function pagesOf({organisations: organisations, providers: providers, regimes: regimes}, provider, site) {
 learnAll();
 const catalogue = {
  organisations: organisations,
  providers: providers,
  regimes: regimes,
  own: provider
 };
 const ask = regime => answerTo(catalogue, {
  provider: provider.id,
  regime: regime
 });
 const {choices: choices} = ask("");
 const ids = Object.keys(provider.regimes);
 const top = `klachtenprocedure/${provider.id}/`;
 return [ void 0, ...ids ].flatMap(regime => LOCALES.map(locale => {
  const spot = {
   regime: regime,
   locale: locale
  };
  const content = {
   provider: provider,
   procedures: choices,
   organisations: organisations,
   locale: locale,
   answer: ask(regime ?? ""),
   addressOf: other => addressFrom(spot, {
    regime: other,
    locale: locale
   }),
   addressIn: other => addressFrom(spot, {
    regime: regime,
    locale: other
   }),
   wholeAddressIn: site === void 0 ? void 0 : other => `${site}/${top}${folderOf({
    regime: regime,
    locale: other
   })}`
  };
  return {
   path: `${top}${folderOf(spot)}${FILE$1}`,
   html: speaking(locale, () => pageDocument(content))
  };
 }));
}

const PAGE_WORDS = {
 nl: {
  twice: (id, name) => `${name}: een ander bestand heeft hetzelfde id: ${id}.`,
  nothingMade: "Er is niets gemaakt. Verbeter eerst de fouten.",
  notWritten: (path, reason) => `${path} kon niet worden geschreven: ${reason}`
 },
 en: {
  twice: (id, name) => `${name}: another file has the same id: ${id}.`,
  nothingMade: "Nothing was made. Mend the faults first.",
  notWritten: (path, reason) => `${path} could not be written: ${reason}`
 }
};

const EXPECTED = [ "https://www.voorbeeld.nl/klachten", "/klachten" ];

const LONGEST$1 = 2e3;

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/;

const ODD = /[\s\\?#\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/;

const FILE = /\.(js|mjs|html?|json)\/?$/i;

function readBase(typed) {
 const refused = code => ({
  code: code,
  where: "--base",
  found: typed,
  expected: EXPECTED
 });
 if (!typed) return refused("value-missing");
 const isWhole = /^https?:\/\//i.test(typed);
 if (typed.length > LONGEST$1 || ODD.test(typed) || FILE.test(typed) || !(isWhole || typed.startsWith("/"))) return refused("value-wrong");
 let url;
 try {
  url = new URL(typed, "https://voorbeeld.nl");
 } catch {
  return refused("value-wrong");
 }
 const {protocol: protocol, username: username, password: password, origin: origin, pathname: pathname} = url;
 const isLocal = LOCAL.test(origin);
 const isOther = isWhole && protocol !== "https:" && !isLocal;
 if (isOther || username || password || !isWhole && [ typed, pathname ].some(path => path.startsWith("//"))) return refused("value-wrong");
 return {
  folder: `${isWhole ? origin : ""}${pathname.replace(/\/+$/, "")}`,
  isWhole: isWhole,
  isLocal: isLocal
 };
}

function refusal(name, facts, language) {
 const {heading: heading, stdin: stdin} = CHECK_WORDS[language];
 return [ heading(name === "-" ? stdin : name, facts.faults.length), ...faultLines(facts, language) ];
}

function readWholeBase(typed) {
 const base = readBase(typed);
 return "code" in base || base.isWhole ? base : {
  code: "value-wrong",
  where: "--base",
  found: typed,
  expected: [ "https://www.voorbeeld.nl/klachten" ]
 };
}

function writePages(pages, folder, language) {
 const written = [];
 for (const {path: path, html: html} of pages) {
  const file = join(folder, path);
  try {
   mkdirSync(dirname(file), {
    recursive: true
   });
   writeFileSync(file, html);
   written.push(file);
  } catch (error) {
   const line = PAGE_WORDS[language].notWritten(file, error.message);
   return {
    out: linesOf(written.map(visible)),
    err: linesOf([ visible(line) ]),
    code: 1
   };
  }
 }
 return {
  out: linesOf(written.map(visible)),
  code: 0
 };
}

async function makePages(names, {provider: id, out: out = ".", base: typed}, stdin, language) {
 const base = typed === void 0 ? void 0 : readWholeBase(typed);
 if (base && "code" in base) return {
  err: linesOf([ visible(faultLine(base, language)) ]),
  code: 2
 };
 const providers = bundled.providers.filter(one => one.id === id);
 const refused = [];
 for (const name of names) {
  const facts = await readFacts(name, stdin);
  const {provider: provider, faults: faults} = facts;
  if (!provider || faults[0]) refused.push(...refusal(name, facts, language)); else if (providers.some(one => one.id === provider.id)) refused.push(PAGE_WORDS[language].twice(provider.id, name)); else providers.push(provider);
 }
 if (refused[0]) return {
  err: linesOf([ ...refused.map(visible), PAGE_WORDS[language].nothingMade ]),
  code: 1
 };
 return writePages(providers.flatMap(provider => pagesOf(bundled, provider, base?.folder)), out, language);
}

const AROUND = /^[\s"'`´«»\\\u200b-\u203a\u2060]+|[\s"'`´«»\\\u200b-\u203a\u2060]+$/g;

const LONGEST = 2e3;

const tidy = raw => (raw ?? "").slice(0, LONGEST).replace(AROUND, "");

const tidyId = raw => tidy(raw).toLowerCase();

const AHEAD = 31;

const isOn = ({days: days}, date) => {
 const weekday = weekdayOf(date);
 return days === "working-days" ? !/s[au]/.test(weekday) : days === "every-day" || !!days?.includes(weekday);
};

function openingOf({hours: hours = [], closed: closed = []}, {date: date, time: time}) {
 if (!hours[0] || hours.some(({days: days}) => !days)) return void 0;
 if (mayDiffer(date)) return {
  state: "unsure"
 };
 const isClosed = day => closed.some(({from: from, to: to = from}) => from <= day && day <= to);
 const on = day => isClosed(day) ? [] : hours.filter(one => isOn(one, day));
 let until;
 for (const {from: from, to: to} of [ ...on(date) ].sort((a, b) => a.from < b.from ? -1 : 1)) if (from <= (until ?? time) && to > (until ?? time)) until = to;
 if (until) {
  const goesOn = until === "24:00" && on(addDays(date, 1)).some(({from: from}) => from === "00:00");
  return {
   state: "open",
   until: goesOn ? void 0 : until
  };
 }
 let maybeSooner = false;
 for (let inDays = 0; inDays < AHEAD; inDays += 1) {
  const day = addDays(date, inDays);
  const [from] = on(day).map(one => one.from).filter(start => inDays || start > time).sort();
  if (!from) continue;
  if (!mayDiffer(day)) return {
   state: "closed",
   opens: {
    date: day,
    time: from,
    inDays: inDays
   },
   maybeSooner: maybeSooner
  };
  maybeSooner = true;
 }
 return {
  state: "closed",
  maybeSooner: maybeSooner
 };
}

const CLASS = "klachten-full";

const HOLDER = `.${CLASS}`.repeat(3);

const PREFIX = "klachten-";

const UNDONE = [ "", "::before", "::after" ].map(part => `*:where(:not(svg,svg *))${part}`).join();

const CHOICE = `\n  .regimes { margin-block: 1.6em; }\n  .regimes .heading { margin: 0; padding-block-end: 0.6em; font-size: 1em; font-weight: 600; line-height: 1.55; }\n  .regimes ul { display: grid; gap: 0.6em; list-style: none; }\n  .regimes li { max-inline-size: none; }\n  .regimes .option { padding-inline-start: 3em; font-weight: 400; }\n  .tools, .state { visibility: hidden; }\n`;

function stylesInOneLine() {
 const place = "\0";
 return `${place}{&,${UNDONE}{all:revert}}${viewStyles(place)}${place}{${CHOICE}}`.replace(/\/\*.*?\*\//gs, "").replace(/\s+/g, " ").replace(/\.(?=[a-z])/gi, `.${PREFIX}`).replaceAll(place, HOLDER);
}

const IDS = / id="[^"]*"/g;

const CLASSES = / class="([^"]*)"/g;

const TAG = /<[^>]*>/g;

const fitTag = tag => tag.replace(IDS, "").replace(CLASSES, (_, names) => ` class="${names.trim().replace(/(^|\s+)(?=\S)/g, `$1${PREFIX}`)}"`);

function withLink(html, link) {
 const last = html.lastIndexOf("</details>");
 return last < 0 ? html : `${html.slice(0, last)}<p>${link}</p>${html.slice(last)}`;
}

const withRoom = html => html.replace(/<\/div>$/, `${plainHtml(toolsView({
 content: ""
}))}</div>`);

const fullMarkup = (answer, placed) => speaking(placed.lang, () => markupOf(answer, placed));

function markupOf(answer, placed) {
 const opening = channel => openingOf(channel, {
  date: "2026-12-25",
  time: "12:00"
 });
 const look = {
  locale: placed.lang,
  level: 2,
  view: "all",
  hideHeading: false,
  opening: opening
 };
 const html = procedureHtml(answer, look, regime => attributeText(pageOf({
  ...placed,
  regime: regime
 })));
 const link = elementMarkup("a", {
  href: pageOf(placed)
 }, textMarkup(titleOf(placed)));
 return elementMarkup("div", {
  class: CLASS
 }, elementMarkup("style", {}, viewMarkup(stylesInOneLine())), viewMarkup(withRoom(withLink(html, link)).replace(TAG, fitTag)));
}

const versionsIn = ({folder: folder}) => folder.split("/").flatMap(segment => /^(?:[^@]*@)?v?(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)$/.exec(decoded(segment))?.[1] ?? []);

const decoded = segment => segment.replace(/%40/g, "@");

const INTEGRITY = /^sha384-[A-Za-z0-9+/]{64}$/;

const NOBODY = async function*() {}();

async function integrityOf(file) {
 const list = fileURLToPath(new URL("integrity.json", import.meta.url));
 const content = await readFile(list, NOBODY);
 if ("fault" in content) return content.fault;
 const hashes = content.value;
 const found = typeof hashes === "object" && hashes && Object.hasOwn(hashes, file) ? hashes[file] : void 0;
 return typeof found === "string" && INTEGRITY.test(found) ? found : {
  code: "value-wrong",
  where: `${list}: "${file}"`,
  found: found,
  expected: [ '"sha384-…"' ]
 };
}

const SNIPPET_WORDS = {
 nl: {
  link: (text, address) => [ "Heeft je editor een knop voor links? Plak de regel dan niet, maar maak de link met die knop:", `  tekst: ${text}`, `  adres: ${address}` ],
  scriptOnce: "Zet deze regel één keer in het thema (de template) van je site, vlak voor </head>:",
  bodyOnly: "Plak de regel op de plek waar de klachtenprocedure moet komen, niet in de <head>. Zonder script zie je de link.",
  fullOnly: "Plak de regel in een template die je zelf beheert, nooit in een editor: die maakt hem stuk.",
  choice: regimes => `Bezoekers kiezen zelf: ${regimes}. Eén daarvan? Voeg toe: --regime=…`,
  folder: folder => `De hele map dist moet op dit adres staan: ${folder}/`,
  local: "Dit adres bestaat alleen op je eigen computer.",
  integrity: version => `Het adres noemt versie ${version}, dus het script heeft integrity: het werkt alleen met precies dat bestand.`,
  otherSite: "Staat het script op een andere site? Dan moet die Access-Control-Allow-Origin: * sturen.",
  otherVersion: (found, own) => `Geen integrity: het adres noemt versie ${found}, en dit is versie ${own}. Gebruik cli.js uit die versie.`,
  noIntegrity: "integrity.json hoort naast cli.js te staan. Of kies een --base zonder versienummer.",
  ownFile: place => `De feiten komen uit een bestand. Zet het hier neer: ${place}`,
  ownPage: (page, file) => `Maak ook de pagina die op ${page} komt: page ${file} --out=… (achter --out= komt jouw map klachten-widget)`,
  isBundled: id => `${id} zit al in het script. De pagina leest het bestand niet.`,
  needsFile: "Een andere aanbieder? Noem dan ook het bestand met zijn feiten.",
  needsWhole: cms => `Op ${cms} kan de map niet staan. Geef het hele adres: --base=https://…`,
  fullElsewhere: shape => `--full kan alleen met --shape element, niet met ${shape}. Kies een van de twee.`,
  languagesElsewhere: shape => `--languages kan alleen met --shape element, div of script, niet met ${shape}. Kies een van de twee.`
 },
 en: {
  link: (text, address) => [ "Does your editor have a button for links? Then do not paste the line, but make the link with that button:", `  text: ${text}`, `  address: ${address}` ],
  scriptOnce: "Put this line once into the theme (the template) of your site, right before </head>:",
  bodyOnly: "Paste the line where the complaints procedure should stand, not into the <head>. Without scripts there is the link.",
  fullOnly: "Paste the line into a template that you control, never into an editor, which would break it.",
  choice: regimes => `Visitors choose: ${regimes}. Just one of them? Add: --regime=…`,
  folder: folder => `The whole folder dist has to be at this address: ${folder}/`,
  local: "Only your own computer has this address.",
  integrity: version => `The address names version ${version}, so the script has integrity: it works with exactly that file only.`,
  otherSite: "Is the script on another site? Then that one has to send Access-Control-Allow-Origin: *.",
  otherVersion: (found, own) => `No integrity: the address names version ${found}, and this is version ${own}. Use cli.js of that version.`,
  noIntegrity: "integrity.json has to be beside cli.js. Or choose a --base without a version number.",
  ownFile: place => `The facts come from a file. Put it here: ${place}`,
  ownPage: (page, file) => `Also make the page that comes at ${page}: page ${file} --out=… (behind --out= comes your folder klachten-widget)`,
  isBundled: id => `${id} is in the script already. The page does not read the file.`,
  needsFile: "Another provider? Then name the file with its facts too.",
  needsWhole: cms => `The folder cannot be on ${cms}. Give the whole address: --base=https://…`,
  fullElsewhere: shape => `--full works with --shape element only, not with ${shape}. Choose one of them.`,
  languagesElsewhere: shape => `--languages works with --shape element, div or script only, not with ${shape}. Choose one of them.`
 }
};

function hintsOn(placed, asked) {
 const {base: base, provider: provider, script: script} = placed;
 const {shape: shape, version: version} = asked;
 const words = SNIPPET_WORDS[asked.language];
 const needsScript = shape === "div" || shape === "link";
 const others = versionsIn(base).filter(one => one !== version);
 return [ ...shape === "script" ? [ words.bodyOnly ] : asked.place ? [ asked.place ] : [], ...shape === "link" && !asked.isMarkdown ? words.link(linkTextOf(placed), placeholderOf(placed)) : [], ...needsScript ? [ words.scriptOnce, scriptTag(script) ] : [], ...asked.choices ? [ words.choice(asked.choices) ] : [], words.folder(base.folder), ...base.isLocal ? [ words.local ] : [], ...asked.isFileUnread ? [ words.isBundled(provider.id) ] : [], ...asked.file !== void 0 && shape !== "iframe" ? [ words.ownFile(`${base.folder}/providers/${provider.id}.json`) ] : [], ...asked.file === void 0 ? [] : [ words.ownPage(pageOf(placed), asked.file) ], ...shape === "iframe" ? [] : script.integrity ? [ words.integrity(version), ...base.isWhole ? [ words.otherSite ] : [] ] : others[0] ? [ words.otherVersion(others[0], version) ] : [] ];
}

const KINDS = [ [ "phone", "mobile" ], [ "mail" ], [ "whatsapp", "sms" ], [ "form", "chat", "video", "sign-language", "download", "web", "on-request", "see-there" ], [ "letter", "visit" ] ];

const everyWay = party => [ party, ...party.via ? [ party.via ] : [] ].flatMap(contact => contact.channels.map(channel => ({
 contact: contact,
 channel: channel
})));

const isForSome = ({contact: contact}) => {
 const {condition: condition, audience: audience, region: region, location: location, discipline: discipline, subject: subject} = contact;
 return [ condition, audience, region, location, discipline, subject ].some(one => one !== void 0);
};

const forAllFirst = ways => [ ...ways.filter(way => !isForSome(way)), ...ways.filter(isForSome) ];

const atSteps = (steps, procedure) => steps.flatMap(step => {
 const {act: act, help: help} = waysAt(step, procedure);
 return [ ...act, ...help ];
});

function waysIn(procedure) {
 const {arrangement: arrangement, contacts: contacts, find: find} = procedure;
 const {support: support, sections: sections} = arrangement;
 const steps = stepsIn(arrangement).filter(({kind: kind}) => kind !== "dispute");
 const isAlways = ({when: when}) => when === void 0;
 return [ ...support ? waysTo(find(support.by), ...support.through) : [], ...forAllFirst([ ...atSteps(steps.filter(isAlways), procedure), ...sections.flatMap(section => section.kind === "routes" ? everyWay(find(section.to)) : []), ...contacts.flatMap(everyWay), ...atSteps(steps, procedure) ]) ];
}

const LEFT_TO_RIGHT = "‎";

const isolated = name => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(name) ? `${name}${LEFT_TO_RIGHT}` : name;

const IN_DUTCH = {
 nameOf: contact => isolated(namingIn("nl").contact(contact)),
 named: isolated,
 start: (dutch, name, end) => `${dutch} ${name}${end} `
};

function announcingIn(lang) {
 if (lang === SOURCE) return IN_DUTCH;
 const comma = commaOf(lang);
 const isTurned = directionOf(lang) === "rtl";
 const named = name => isTurned ? name : isolated(name);
 return {
  nameOf: contact => named(speaking(lang, () => contactName(contact))),
  named: named,
  start: (_, name, end, sign) => `${sign ? `${name}${comma}${sign}` : name}${end === ":" ? ": " : comma}${isTurned ? LEFT_TO_RIGHT : ""}`
 };
}

function whomBy({contact: contact, channel: channel}, {nameOf: nameOf, named: named, start: start}) {
 const name = nameOf(contact);
 const href = hrefOf(channel);
 const led = (dutch, shown, sign) => href && {
  words: start(dutch, name, ":", sign),
  shown: shown,
  href: href
 };
 switch (channel.kind) {
 case "phone":
 case "mobile":
  return led("of bel", readablePhone(channel.number));

 case "mail":
  return led("of mail", channel.address);

 case "whatsapp":
  return led("of app", readablePhone(channel.number), "WhatsApp");

 case "sms":
  return led("of stuur een sms naar", readablePhone(channel.number), "SMS");

 case "letter":
  return {
   words: start("of schrijf naar", named(channel.name ?? name), ","),
   shown: `${isolated(channel.street)}, ${channel.postcode} ${isolated(channel.town)}`
  };

 case "visit":
  {
   const shown = placeOf(channel);
   return shown ? {
    words: start("of ga langs bij", name, ","),
    shown: shown
   } : void 0;
  }

 default:
  return led("of ga naar", href ? new URL(href).host : "");
 }
}

const placeOf = ({street: street, postcode: postcode, town: town}) => street === void 0 ? "" : [ street, [ postcode, town ].filter(part => part).join(" ") ].filter(part => part).join(", ");

function firstOf(ways, announcing) {
 for (const kinds of KINDS) {
  for (const way of ways) {
   const whom = kinds.includes(way.channel.kind) ? whomBy(way, announcing) : void 0;
   if (whom) return whom;
  }
 }
 return void 0;
}

function whomFor({procedure: procedure, help: help}, lang) {
 const announcing = announcingIn(lang);
 const ways = procedure ? waysIn(procedure) : forAllFirst(help.flatMap(everyWay));
 return firstOf(ways.filter(({contact: contact}) => contact.id !== INSPECTORATE), announcing) ?? firstOf(bundled.organisations.filter(({id: id}) => id === INSPECTORATE).flatMap(everyWay), announcing);
}

const isFault = value => "code" in value;

class Refusal extends Error {
 constructor(code, lines) {
  super();
  this.code = code;
  this.lines = lines;
 }
}

async function findProvider(given, file, stdin, language) {
 const words = SNIPPET_WORDS[language];
 const id = tidyId(given.provider ?? "");
 const refused = (code, expected, ...more) => new Refusal(2, [ faultLine({
  code: code,
  where: "--provider",
  found: given.provider,
  expected: expected
 }, language), ...more ]);
 const known = bundled.providers.find(one => one.id === id);
 if (file === void 0) {
  if (known) return known;
  const ids = bundled.providers.map(one => one.id);
  throw refused(id ? "provider-unknown" : "provider-missing", ids, words.needsFile);
 }
 const facts = await readFacts(file, stdin);
 const {provider: provider} = facts;
 if (!provider || facts.faults[0]) throw new Refusal(1, faultLines(facts, language));
 if (id && provider.id !== id) throw refused("value-wrong", [ provider.id ]);
 return bundled.providers.find(one => one.id === provider.id) ?? provider;
}

async function scriptOf(base, shape, isBundled, language) {
 const isExact = versionsIn(base).includes(VERSION);
 const file = isExact || !isBundled ? "klachten-procedure.all.js" : "klachten-procedure.js";
 const src = `${base.folder}/${file}`;
 if (!isExact || shape === "iframe") return {
  src: src
 };
 const integrity = await integrityOf(file);
 if (typeof integrity === "string") return {
  src: src,
  integrity: integrity
 };
 throw new Refusal(1, [ faultLine(integrity, language), SNIPPET_WORDS[language].noIntegrity ]);
}

async function snippet(given, file, stdin, language) {
 try {
  return await made(given, file, stdin, language);
 } catch (error) {
  if (!(error instanceof Refusal)) throw error;
  return {
   err: linesOf(error.lines.map(visible)),
   code: error.code
  };
 }
}

async function made(given, file, stdin, language) {
 const words = SNIPPET_WORDS[language];
 const base = readBase(given.base);
 if (isFault(base)) throw new Refusal(2, [ faultLine(base, language) ]);
 const cms = cmsOf(given.cms ?? "html");
 const shape = given.shape ?? cms.shape;
 if (cms.needsWholeAddress && !base.isWhole) throw new Refusal(2, [ words.needsWhole(given.cms ?? "") ]);
 if (given.full && shape !== "element") throw new Refusal(2, [ words.fullElsewhere(shape) ]);
 if (given.languages !== void 0 && (shape === "link" || shape === "iframe")) throw new Refusal(2, [ words.languagesElsewhere(shape) ]);
 const provider = await findProvider(given, file, stdin, language);
 const isBundled = bundled.providers.includes(provider);
 const answer = answerTo({
  ...bundled,
  own: provider
 }, {
  provider: provider.id,
  regime: given.regime ?? ""
 });
 if (answer.fault) throw new Refusal(2, [ faultLine({
  ...answer.fault,
  where: "--regime"
 }, language) ]);
 learnAll();
 const lang = localeOf(given.lang ?? SOURCE) ?? SOURCE;
 const placed = {
  base: base,
  provider: provider,
  regime: answer.procedure?.regime.id,
  whom: whomFor(answer, lang),
  script: await scriptOf(base, shape, isBundled, language),
  lang: lang,
  languages: readLanguages(given.languages ?? "", [])
 };
 const isMarkdown = shape === "link" && !!cms.isMarkdown;
 const line = given.full ? elementWith(placed, fullMarkup(answer, placed)) : isMarkdown ? markdownOf(placed) : snippetOf(shape, placed);
 const hints = hintsOn(placed, {
  language: language,
  shape: shape,
  place: given.full ? words.fullOnly : shape === "link" && !isMarkdown ? void 0 : cms.place?.[language],
  isMarkdown: isMarkdown,
  version: VERSION,
  choices: namingIn(language).list(answer.choices.map(({regime: regime}) => regime.id), "disjunction"),
  file: isBundled ? void 0 : file,
  isFileUnread: isBundled && file !== void 0
 });
 return {
  out: linesOf([ line ]),
  err: linesOf(hints.map(visible)),
  code: 0
 };
}

const COMMANDS = [ "check", "new", "page", "snippet" ];

const isCommand = word => COMMANDS.some(one => one === word);

function filesWrong({command: command, files: files, given: given}, words) {
 if (command === "check" && !files[0]) return words.noFile;
 if (command === "page" && !files[0] && given.provider === void 0) return words.noFileOrProvider;
 if ((command === "new" || command === "snippet") && files[1]) return words.tooMany;
 return files.filter(name => name === "-").length > 1 ? words.twiceStdin : void 0;
}

async function run(args, stdin) {
 const asked = readArguments(args);
 const {language: language, help: help, command: command, files: files, given: given, wrong: wrong} = asked;
 const words = USAGE_WORDS[language];
 const misused = (...lines) => ({
  err: linesOf([ ...lines, words.more ].map(visible)),
  code: 2
 });
 if (wrong[0]) return misused(...wrong);
 if (help) return {
  out: USAGE[language],
  code: 0
 };
 if (asked.version) return {
  out: linesOf([ VERSION ]),
  code: 0
 };
 if (!command) return misused(words.noCommand);
 if (!isCommand(command)) return misused(words.command(command));
 const filesFault = filesWrong(asked, words);
 if (filesFault) return misused(filesFault);
 if (command === "page") return makePages(files, given, stdin, language);
 if (command === "snippet") return snippet(given, files[0], stdin, language);
 return command === "check" ? check(files, stdin, language) : makeNew(files[0], given, stdin, language);
}

for (const stream of [ stdout, stderr ]) stream.on("error", error => {
 if (error.code === "EPIPE") process.exit();
 if (stream === stdout) stderr.write(`${error.message}\n`);
 process.exit(1);
});

const {out: out = "", err: err = "", code: code} = await run(process.argv.slice(2), stdin);

process.exitCode = code;

stdout.write(out);

stderr.write(err);
