#!/usr/bin/env node
const VERSION = '0.1.0';

import { stdout, stderr, stdin } from 'node:process';
import { parseArgs } from 'node:util';
import { basename } from 'node:path';
import { createReadStream } from 'node:fs';

var igj = {id:"igj",name:"Inspectie Gezondheidszorg en Jeugd",abbreviation:"IGJ",desk:"Landelijk Meldpunt Zorg",tasks:["explains-complaint-to-inspectorate"],channels:[{kind:"web",href:"https://www.igj.nl/onderwerpen/klacht-of-vraag-over-zorg-of-jeugdhulpverlening",topic:"complaint-about-care"},{kind:"web",href:"https://www.igj.nl"}]};

var jeugdstem = {id:"jeugdstem",name:"Jeugdstem",role:"vertrouwenspersoon",condition:"under-18",channels:[{kind:"phone",number:"+31885551000",hours:[{days:"working-days",from:"09:00",to:"17:00"}]},{kind:"mail",address:"info@jeugdstem.nl"},{kind:"chat",href:"https://www.jeugdstem.nl",hours:[{days:["mon","tue","wed","thu"],from:"16:00",to:"20:00"},{days:["fri"],from:"15:00",to:"17:00"}]}]};

var klachtenportaalZorg = {id:"klachtenportaal-zorg",name:"Klachtenportaal Zorg",abbreviation:"KPZ",tasks:["receives-complaints","independent","helps-towards-solution","provides-klachtenfunctionaris"],channels:[{kind:"phone",number:"+31228322205",hours:[{from:"09:00",to:"12:00"}]},{kind:"mail",address:"info@klachtenportaalzorg.nl"},{kind:"form",href:"https://klachtenportaalzorg.nl/klacht-indienen"},{kind:"letter",street:"Westeinde 14a",postcode:"1601 BJ",town:"Enkhuizen"}]};

var quasir = {id:"quasir",name:"Quasir",fullName:"Quasir groep",place:"Meppel",role:"klachtenfunctionaris",channels:[{kind:"phone",number:"+31648445538"}]};

var zorgbelangDrenthe = {id:"zorgbelang-drenthe",name:"Zorgbelang Drenthe",role:"vertrouwenspersoon",condition:"visits-location-or-in-touch",channels:[{kind:"phone",number:"+31507271500"},{kind:"mail",address:"info@zorgbelang-drenthe.nl"}]};

var zorgbelangGroningen = {id:"zorgbelang-groningen",name:"Zorgbelang Groningen",role:"vertrouwenspersoon",condition:"visits-location-or-in-touch",channels:[{kind:"phone",number:"+31505713999"},{kind:"mail",address:"info@zorgbelang-groningen.nl"}]};

var jeugdwet = {id:"jeugdwet",name:"Jeugdwet",short:"Jeugdwet",href:"https://wetten.overheid.nl/BWBR0034925",publication:{"in":"Staatsblad",year:2014,checked:"2026-11-21"},articles:[{article:"2.6",fact:"municipality-sees-to-independent-vertrouwenspersoon"},{article:"4.2.1",fact:"committee-of-at-least-three-with-outside-chair"},{article:"4.2.1",fact:"arrangement-sets-its-own-term"},{article:"4.2.1",fact:"may-be-assisted"},{article:"4.2.1",fact:"provider-says-what-it-will-do",term:{amount:1,unit:"month"}}]};

var wkkgz = {id:"wkkgz",name:"Wet kwaliteit, klachten en geschillen zorg",short:"Wkkgz",href:"https://wetten.overheid.nl/BWBR0037173",publication:{"in":"Staatsblad",year:2015,checked:"2026-11-21"},articles:[{article:"14",fact:"term-starts-with-written-complaint"},{article:"15",fact:"klachtenfunctionaris-is-free"},{article:"17",fact:"written-reasoned-judgement",term:{amount:6,unit:"week",extension:{amount:4,unit:"week"}}},{article:"18",fact:"recognised-disputes-body"},{article:"20",fact:"binding-advice-and-damages",amount:25000},{article:"22",fact:"disputes-body-rules",term:{amount:6,unit:"month"}}]};

var wmo = {id:"wmo",name:"Wet maatschappelijke ondersteuning 2015",short:"Wmo",href:"https://wetten.overheid.nl/BWBR0035362",publication:{"in":"Staatsblad",year:2014,checked:"2026-11-21"},articles:[{article:"3.2",fact:"provider-has-arrangement"}]};

function readPhone(typed) {
  const digits = typed.replace(/^tel:|\(0\)|[\s().\-/\u200b-\u203a]/gi, "");
  const number = digits.replace(/^00/, "+").replace(/^0/, "+31");
  return /^\+(?:31(?:[1-9]\d{8}|[89]00\d{4,7})|(?!31)[1-9]\d{6,14})$/.test(number) ? number : void 0;
}

const bundled = {
  organisations: [klachtenportaalZorg, quasir, igj, jeugdstem, zorgbelangGroningen, zorgbelangDrenthe],
  regimes: { wkkgz, wmo, jeugdwet }
};

const isDay = (day) => day > "1000" && !!new Date(day).toJSON()?.startsWith(day);
const contradiction = (name, part) => {
  const { from, to, least, amount, days, on, at, street } = part;
  if (["Hours", "ClosedDates"].includes(name) && from && to && (name === "Hours" ? to <= from : to < from))
    return ["to", `> "${String(from)}"`];
  if (least && amount && least > amount) return ["least", `\u2264 ${String(amount)}`];
  if (name === "Costs" && on && amount === void 0) return ["on", '"amount": \u2026'];
  if (name === "VisitChannel" && !at && !street) return ["kind", '"street": "\u2026"'];
  if (Array.isArray(days) && !days[0]) return ["days", '["mon", \u2026]'];
  return void 0;
};

var format$1 = {Provider:{"$schema?":"Line","format=1":"Count",id:"Id",name:"Name","fullName?":"Name","collective?":"boolean","members?":"Member[]","channels?":"Channel[]","introduction?":"IntroductionText[]","background?":"IntroductionText[]","complainants?":"Complainants",regimes:"Regimes","contacts?":"OwnContact[]","source?":"Sources","corrections?":"Correction[]","questions?":"OpenQuestion[]"},Line:["^(?=.*[\\p{L}\\p{N}])[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]+$",2000,"een regel tekst"],Count:[1,1000,1],Id:["^[a-z0-9]+(-[a-z0-9]+)*$",60,"lichtpunt"],Name:["^(?=.*[\\p{L}\\p{N}])[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]+$",120,"een naam"],Member:{name:"Name","place?":"Name","channels?":"Channel[]"},Channel:"NumberChannel|MailChannel|LinkChannel|LetterChannel|VisitChannel|ElsewhereChannel",NumberChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"phone|mobile|whatsapp|sms",number:"PhoneNumber"},Hours:{"days?":"Days",from:"ClockTime",to:"ClockTime"},Days:"working-days|every-day|Weekday[]",Weekday:"mon|tue|wed|thu|fri|sat|sun",ClockTime:["^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",40,"09:00"],ClosedDates:{from:"IsoDate","to?":"IsoDate","why?":"Text"},IsoDate:["^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",40,"2026-12-31"],Text:"Line|Languages",Languages:{"*":"Line"},PhoneNumber:["^\\+(31([1-9][0-9]{8}|[89]00[0-9]{4,7})|(?!31)[1-9][0-9]{6,14})$",40,"+31500000000"],MailChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"mail",address:"MailAddress"},MailAddress:["^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",254,"naam@voorbeeld.nl"],LinkChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"form|download|chat|video|sign-language|web",href:"HttpsAddress","title?":"Text","topic?":"complaint-about-care"},HttpsAddress:["^https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#][A-Za-z0-9_.~:/?#@!$&()*+,;=%-]*)?$",2000,"https://www.voorbeeld.nl/klachten"],LetterChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"letter","name?":"Name","attention?":"Text",street:"Name",postcode:"Postcode",town:"Name"},Postcode:["^[1-9][0-9]{3} [A-Z]{2}$",40,"1601 BJ"],VisitChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"visit","at?":"Text","street?":"Name","postcode?":"Postcode","town?":"Name"},ElsewhereChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"on-request|see-there",title:"Text","href?":"HttpsAddress"},IntroductionText:"IntroductionFact|Languages",IntroductionFact:"bring-it-up|dissatisfaction|aims|discussed-and-taken-seriously|helps-clients|whatever-the-cause|for-those-complained-about",Complainants:"everyone|client-or-representative|client-representative-or-surviving-relative|Languages",Regimes:{"wkkgz?":"Arrangement","wmo?":"Arrangement","jeugdwet?":"Arrangement"},Arrangement:{"audience=\"everyone\"":"Audience","choice?":"Text","sections=[]":"Section[]","contacts?":"ContactId[]","without?":"ChannelKind[]","support?":"Help","reading?":"Reading[]"},Audience:"everyone|adults|young-people|Languages",Section:"StepsSection|ChoiceSection|RoutesSection|ConfidantsSection|RulesSection|TextSection",StepsSection:{"title?":"Text",kind:"steps",steps:"Step[]"},Step:"PlainStep|ChoiceStep",PlainStep:"TalkStep|AskStep|MeetStep|FileStep|AnswerStep|DisputeStep|OwnStep",TalkStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"talk","with?":"Whom"},Texts:"Text|Text[]",Support:"OfficerSupport|TrustedSupport|OwnSupport",OfficerSupport:{kind:"klachtenfunctionaris",by:"ContactId"},ContactId:["^[a-z0-9]+(-[a-z0-9]+)*$",60,"klachtenfunctionaris"],TrustedSupport:{kind:"somebody-trusted"},OwnSupport:{kind:"own",text:"Text"},ChannelKind:"phone|mobile|whatsapp|sms|mail|form|download|chat|video|sign-language|web|letter|visit|on-request|see-there",StepId:["^[a-z0-9]+(-[a-z0-9]+)*$",60,"gesprek"],Term:{amount:"Count",unit:"TimeUnit","least?":"Count","for":"TermFor","usual?":"boolean","from?":"TermStart","extension?":"Duration","by?":"TermSetter","article?":"ArticleNumber"},TimeUnit:"day|working-day|week|month|year",TermFor:"confirmation|contact|hearing|answer|judgement|file|Languages",TermStart:"receipt|written-receipt|event|conversation|answer|Languages",Duration:{amount:"Count",unit:"TimeUnit"},TermSetter:"provider|law",ArticleNumber:["^[0-9A-Za-z.: ]+$",20,"4.2.1"],Costs:{"amount?":"Euros","for?":"Text","on?":"DayOrYear","back?":"boolean"},Euros:[0,100000],DayOrYear:["^[0-9]{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$",40,"2026"],Following:"mediation|Languages",Next:{"when?":"Outcome",go:"StepId"},Outcome:"satisfied|not-satisfied|Languages",Whom:"ContactId|ContactId[]",AskStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"ask","with":"Whom"},MeetStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"meet","with":"Whom"},FileStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"file",to:"Whom"},AnswerStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"answer",from:"Whom"},DisputeStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"dispute",to:"Whom","dissatisfiedWith?":"solution-and-handling","binding?":"boolean","damagesUpTo?":"Euros"},OwnStep:{"id?":"Id",title:"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"own","with?":"Whom"},ChoiceStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"choice",steps:"PlainStep[]"},ChoiceSection:{"title?":"Text",kind:"choice",steps:"Step[]"},RoutesSection:{"title?":"Text",kind:"routes",to:"ContactId",by:"ChannelKind[]"},ConfidantsSection:{"title?":"Text",kind:"confidants","facts?":"ConfidantText[]",contacts:"ContactId[]"},ConfidantText:"ConfidantFact|Languages",ConfidantFact:"for-child-parent-or-guardian|listens-and-helps|formal-complaint-to-klachtencommissie",RulesSection:{"title?":"Text",kind:"rules",rules:"Rule[]"},Rule:{"number?":"ArticleNumber","title?":"Text",text:"Texts"},TextSection:{"title?":"Text",kind:"rights|prose",text:"Texts"},Help:{by:"ContactId",through:"ChannelKind[]"},Reading:{title:"Text","href?":"HttpsAddress"},OwnContact:{id:"Id","name?":"Name","abbreviation?":"Name","fullName?":"Name","desk?":"Name","place?":"Name","role?":"RoleText","tasks?":"TaskText[]","through?":"ContactId","condition?":"ConditionText","audience?":"Text","region?":"Text","location?":"Text","discipline?":"Text","subject?":"Text","channels?":"Channel[]"},RoleText:"Role|Languages",Role:"zorgaanbieder|bestuur|directeur|voorzitter|leidinggevende|zorgverlener|klachtenfunctionaris|vertrouwenspersoon|eigen-vertrouwenspersoon|klachtencommissie|geschillencommissie|toezichthouder",TaskText:"Task|Languages",Task:"receives-complaints|independent|impartial|confidential|free|mediates|helps-filing|helps-towards-solution|provides-klachtenfunctionaris|works-with-provider|explains-complaint-to-inspectorate|belongs-to|file-through",ConditionText:"Condition|Languages",Condition:"under-18|visits-location-or-in-touch",Sources:"SourceDocument|SourceDocument[]",SourceDocument:{title:"Text","by?":"Name","id?":"Name","version?":"Name","date?":"IsoDate","href?":"HttpsAddress","checked?":"IsoDate","tried?":"IsoDate"},Correction:{contact:"ContactId","channel?":"ChannelKind",found:"Name",used:"Name",why:"CorrectionReason"},CorrectionReason:"misspelling|former-name|wording",OpenQuestion:"RegimeQuestion|RoleQuestion|ContactQuestion|OwnQuestion",RegimeQuestion:{kind:"regime-named-differently",regime:"RegimeId",found:"Name"},RegimeId:"wkkgz|wmo|jeugdwet",RoleQuestion:{kind:"several-for-one-role",contacts:"ContactId[]"},ContactQuestion:{kind:"not-described|condition-contradicts-text",contact:"ContactId"},OwnQuestion:{kind:"own",text:"Text"},Contact:{id:"Id","name?":"Name","abbreviation?":"Name","fullName?":"Name","desk?":"Name","place?":"Name","role?":"RoleText","tasks?":"TaskText[]","through?":"ContactId","condition?":"ConditionText","audience?":"Text","region?":"Text","location?":"Text","discipline?":"Text","subject?":"Text",channels:"Channel[]"}};

const format = format$1;
const MOST_ITEMS = 5e3;
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const leavesOf = (expression) => expression.split("|").flatMap((name) => {
  const shape = format[name];
  return typeof shape === "string" ? leavesOf(shape) : name;
});
const isFields$1 = (shape) => typeof shape === "object" && !Array.isArray(shape);
const fieldsOf = (fields) => Object.entries(fields).map(([field, type]) => {
  const [key = "", otherwise] = field.split("=");
  return { key: key.replace("?", ""), type, needed: !key.endsWith("?"), otherwise };
});
const isWord = (leaf) => /^[a-z]/.test(leaf) && !["string", "boolean"].includes(leaf);
const expectedOf = (leaf) => {
  const shape = format[leaf];
  if (leaf.endsWith("[]")) return ["[\u2026]"];
  if (leaf === "boolean") return ["true", "false"];
  if (isFields$1(shape)) return ["{\u2026}"];
  if (!shape) return [leaf === "string" ? '"\u2026"' : leaf];
  const [least, most, example] = shape;
  return [typeof least === "number" ? `${String(least)}\u2013${String(most)}` : `"${String(example)}"`];
};
function readAs(type, value, where, reading) {
  const leaves = leavesOf(type);
  const fault = (code, expected = leaves.flatMap(expectedOf), found = value, at = where) => {
    reading.faults.push({ code, where: at, found, expected });
    return void 0;
  };
  if (Array.isArray(value)) return readList(leaves, value, where, reading, fault);
  if (typeof value === "string") return readText(leaves, value, reading, fault);
  if (typeof value === "object" && value)
    return readObject(leaves, value, where, reading, fault);
  const fits = leaves.some((leaf) => {
    const shape = format[leaf];
    return Array.isArray(shape) && typeof shape[0] === "number" && typeof value === "number" ? value >= shape[0] && value <= Number(shape[1]) && (!shape[2] || Number.isInteger(value)) : leaf === typeof value;
  });
  return fits ? value : fault("value-wrong");
}
function readList(leaves, value, where, reading, fault) {
  const list = leaves.find((leaf) => leaf.endsWith("[]"));
  if (!list) return fault("value-wrong");
  if (value.length > MOST_ITEMS) fault("value-too-long", [`\u2264 ${String(MOST_ITEMS)}`]);
  const ids = /* @__PURE__ */ new Set();
  return value.slice(0, MOST_ITEMS).flatMap((item, at) => {
    const path = `${where}[${String(at)}]`;
    const part = readAs(list.slice(0, -2), item, path, reading);
    const { id } = part ?? {};
    if (id && ids.has(id)) {
      fault("id-twice", [`\u2260 "${id}"`], id, `${path}.id`);
      return [];
    }
    ids.add(id);
    return part === void 0 ? [] : [part];
  });
}
function readObject(leaves, value, where, reading, fault) {
  const names = leaves.filter((leaf) => isFields$1(format[leaf]));
  const kindsOf = (name2) => format[name2].kind?.split("|") ?? [];
  const kinds = names.flatMap(kindsOf).map(String);
  const { kind } = value;
  const name = kinds[0] ? names.find((one) => kindsOf(one).includes(kind)) : names[0];
  if (name) return readFields(name, value, where, reading);
  if (!kinds[0]) return fault("value-wrong");
  const code = kind === void 0 ? "value-missing" : "value-unknown";
  reading.faults.push({ code, where: `${where}.kind`, found: kind, expected: kinds });
  return void 0;
}
function readText(leaves, value, { known }, fault) {
  if (leaves.includes(value) && isWord(value)) return value;
  const leaf = leaves.find((one) => one === "string" || typeof format[one]?.[0] === "string");
  if (!leaf) return fault(leaves.some(isWord) ? "value-unknown" : "value-wrong");
  const [pattern, most] = format[leaf] ?? ["", 200];
  const ids = known[leaf];
  if (TURNS_DIRECTION.test(value)) return fault("value-turns-direction");
  if (Array.from(value.slice(0, 2 * most + 1)).length > most)
    return fault("value-too-long", [`\u2264 ${String(most)}`]);
  if (ids && !ids.includes(value)) return fault("id-unknown", ids);
  const fits = new RegExp(pattern, "u").test(value) && (!["IsoDate", "DayOrYear"].includes(leaf) || isDay(value));
  return fits ? value : fault("value-wrong");
}
function readFields(name, value, where, reading) {
  const shape = format[name];
  const any = shape["*"];
  const fields = any ? [] : fieldsOf(shape);
  const result = {};
  const path = (key) => {
    const name2 = /^[$\w-]+$/.test(key) ? key : JSON.stringify(key.slice(0, 40));
    return where ? `${where}.${name2}` : name2;
  };
  const fault = (code, key, expected2) => {
    reading.faults.push({ code, where: path(key), found: value[key], expected: expected2 });
  };
  for (const { key, type, needed } of fields)
    if (Object.hasOwn(value, key)) {
      const part = readAs(type, value[key], path(key), reading);
      if (part !== void 0) result[key] = part;
    } else if (needed) fault("value-missing", key, leavesOf(type).flatMap(expectedOf));
  for (const key of Object.keys(value))
    if (any && LANGUAGE_TAG.test(key)) {
      const part = readAs(any, value[key], path(key), reading);
      if (part !== void 0) result[key] = part;
    } else if ((any || !key.startsWith("//")) && !fields.some((field) => field.key === key))
      fault("field-unknown", key, any ? ["nl", "en", "\u2026"] : fields.map((field) => field.key));
  const [wrong, expected] = contradiction(name, result) ?? [];
  if (wrong && expected) {
    fault("value-wrong", wrong, [expected]);
    result[wrong] = void 0;
  }
  for (const { key, needed, otherwise } of fields)
    if (result[key] === void 0 && needed) {
      if (!otherwise) return void 0;
      result[key] = JSON.parse(otherwise);
    }
  if (!any || Object.keys(result)[0]) return result;
  if (!Object.keys(value)[0])
    reading.faults.push({ code: "value-wrong", where, found: value, expected: ['{"nl": "\u2026"}'] });
  return void 0;
}

const MOST = 40;
const LONGEST = 80;
const LONGEST_ADDRESS = 200;
const expectedText = (expected, or) => [
  ...expected.slice(0, MOST).map((one) => one.slice(0, LONGEST_ADDRESS)),
  ...expected[MOST] ? ["\u2026"] : []
].join(` ${or} `);
const foundText = (found) => {
  if (found === void 0) return '""';
  if (Array.isArray(found)) return "[\u2026]";
  if (found === null) return "null";
  if (typeof found === "object") return "{\u2026}";
  if (typeof found === "string") return JSON.stringify(found.slice(0, LONGEST));
  return typeof found === "number" || typeof found === "boolean" ? String(found) : typeof found;
};
const faultText = ({ code, where, found, expected }, [expects, or] = ["verwacht", "of"]) => `[klachten] ${code}: ${where}=${foundText(found)}${expected[0] ? `; ${expects}: ${expectedText(expected, or)}` : ""}`.replace(
  /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
  (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`
);

const LOCALE = { nl: "nl", en: "en-GB" };
const BETWEEN = { nl: ["verwacht", "of"], en: ["expected", "or"] };
const faultLine = (fault, language) => faultText(fault, BETWEEN[language]);

const USAGE = {
  nl: `Zo gebruik je het:
  klachten-procedure check BESTAND\u2026   wat is er fout, en wat is nog open?
  klachten-procedure new [BESTAND]    maakt een bestand om in te vullen

Een bestand bevat de feiten over \xE9\xE9n aanbieder, als JSON. Met - komt het van de standaardinvoer.

check  zet elke fout op een regel. Daaronder staat wat nog open is, als brief aan de aanbieder.
new    zet het bestand op de standaarduitvoer. Wat al in BESTAND staat, blijft staan.
       --id ID          kleine letters, cijfers en koppeltekens: de naam van het bestand
       --name NAAM      de naam die bezoekers kennen
       --regime WET     wkkgz (als je niets kiest), wmo of jeugdwet

--language nl|en  de taal van de uitvoer: Nederlands of Engels
--help, -h        deze tekst
--version         het versienummer

Eindcode: 0 als het goed is, 1 als een bestand fout is, 2 als de opdracht fout is.
`,
  en: `Usage:
  klachten-procedure check FILE\u2026   what is wrong, and what is still open?
  klachten-procedure new [FILE]    makes a file to fill in

A file holds the facts about one provider, as JSON. With - it comes from standard input.

check  writes every fault on a line. Beneath is what is still open, as a letter to the provider.
new    writes the file to standard output. What is in FILE already stays.
       --id ID          lower-case letters, digits and hyphens: the name of the file
       --name NAME      the name visitors know
       --regime LAW     wkkgz (unless told otherwise), wmo or jeugdwet

--language nl|en  the language of the output: Dutch or English
--help, -h        this text
--version         the number of the version

Exit code: 0 when all is well, 1 when a file is wrong, 2 when the command is.
`
};
const USAGE_WORDS = {
  nl: {
    noCommand: "Er is geen opdracht gegeven.",
    noFile: "Noem een of meer bestanden.",
    tooMany: "Noem niet meer dan \xE9\xE9n bestand.",
    twiceStdin: "De standaardinvoer (-) kan maar \xE9\xE9n keer gelezen worden.",
    command: (found) => `Deze opdracht is er niet: ${found}`,
    option: (found) => `Deze optie is er niet: ${found}`,
    noValue: (option) => `Achter ${option} hoort een waarde: ${option}=\u2026`,
    needless: (option) => `Achter ${option} hoort geen waarde.`,
    more: "Gebruik: klachten-procedure check BESTAND\u2026 of klachten-procedure new [BESTAND]. Meer met --help."
  },
  en: {
    noCommand: "There is no command.",
    noFile: "Name one or more files.",
    tooMany: "Name no more than one file.",
    twiceStdin: "Standard input (-) can be read only once.",
    command: (found) => `There is no such command: ${found}`,
    option: (found) => `There is no such option: ${found}`,
    noValue: (option) => `${option} needs a value: ${option}=\u2026`,
    needless: (option) => `${option} takes no value.`,
    more: "Usage: klachten-procedure check FILE\u2026 or klachten-procedure new [FILE]. More by --help."
  }
};

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  language: { type: "string" },
  id: { type: "string" },
  name: { type: "string" },
  regime: { type: "string" }
};
const FOR_NEW = ["id", "name", "regime"];
const parse = (args) => parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true, allowPositionals: true });
function misuse(token, words) {
  const { name, rawName, value, inlineValue } = token;
  if (OPTIONS[name].type === "boolean")
    return value === void 0 ? [] : [words.needless(rawName)];
  return value && (inlineValue || !value.startsWith("-")) ? [] : [words.noValue(rawName)];
}
function valueFaults(values) {
  const faults = [];
  const { id, name, regime, language } = values;
  if (id !== void 0) readAs("Id", id, "--id", { known: {}, faults });
  if (name !== void 0) readAs("Name", name, "--name", { known: {}, faults });
  const oneOf = (where, found, expected) => {
    if (found !== void 0 && !expected.some((one) => one === found))
      faults.push({ code: "value-unknown", where, found, expected });
  };
  oneOf("--regime", regime, Object.keys(bundled.regimes));
  oneOf("--language", language, ["nl", "en"]);
  return faults;
}
function readArguments(args) {
  const { tokens, values, positionals } = parse(args);
  const language = values.language === "en" ? "en" : "nl";
  const words = USAGE_WORDS[language];
  const [command = "", ...files] = positionals;
  const options = tokens.filter((token) => token.kind === "option");
  const isKnown = ({ name }) => Object.hasOwn(OPTIONS, name) && (command !== "check" || !FOR_NEW.includes(name));
  const wrong = options.flatMap(
    (token) => isKnown(token) ? misuse(token, words) : [words.option(token.rawName)]
  );
  return {
    language,
    help: values.help === true,
    version: values.version === true,
    command,
    files,
    given: values,
    wrong: wrong[0] ? wrong : valueFaults(values).map((fault) => faultLine(fault, language))
  };
}

const idsOf = (whom) => whom === void 0 ? [] : typeof whom === "string" ? [whom] : whom;
const stepsIn = ({ sections }) => sections.flatMap((section) => section.kind === "steps" || section.kind === "choice" ? section.steps : []).flatMap((step) => [step, ...step.kind === "choice" ? step.steps : []]);
const partiesAt = (step) => {
  const { with: met, to, from } = step;
  return idsOf(met ?? to ?? (from ));
};

const MAIL = /^[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
function readMail(typed) {
  const address = typed.replace(/^mailto:/i, "");
  return MAIL.test(address) ? address : void 0;
}

const HTTPS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][\w.~:/?#@!$&()*+,;=%-]*)?$/i;
const safeWith = (scheme, value) => value ? scheme + value : void 0;
const httpsHref = (address) => safeWith("", HTTPS.exec(address)?.[0]);
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
const OF_THE_PROVIDER = [
  "bestuur",
  "directeur",
  "voorzitter",
  "leidinggevende",
  "zorgverlener"
];
function partiesOf({ organisations }, provider, supplied = []) {
  const channels = [...supplied, ...provider?.channels ?? []] ;
  const everybody = new Map(organisations.map((one) => [one.id, one]));
  const owns = new Map(provider?.contacts?.map((one) => [one.id, one]));
  const find = (id, isVia) => {
    const shared = everybody.get(id);
    const own = owns.get(id);
    if (id === provider?.id && !own) return { id, name: provider.name, channels };
    if (!shared && !own) return void 0;
    const { through, ...contact } = { channels: [], ...shared, ...own, id };
    const { name, role = "" } = contact;
    const isOfProvider = !!name || OF_THE_PROVIDER.includes(role);
    const via = through ?? (channels[0] && !shared && isOfProvider && provider?.id);
    return { ...contact, via: via && !isVia ? find(via, true) : void 0 };
  };
  return (id) => find(id);
}
const namedIn = (arrangement, { contacts = [] }) => [
  ...stepsIn(arrangement).flatMap(partiesAt),
  ...arrangement.sections.flatMap(
    (section) => section.kind === "routes" ? [section.to] : section.kind === "confidants" ? section.contacts : []
  ),
  ...arrangement.support ? [arrangement.support.by] : [],
  ...contacts.map(({ id }) => id)
];
const isReachable = ({ channels, via }) => [...channels, ...via?.channels ?? []].some(
  (channel) => hrefOf(channel) ?? ("street" in channel && channel.street)
);
const withInspectorate = (named, { organisations }) => [
  ...named.filter(({ id }) => id !== INSPECTORATE),
  ...organisations.filter(({ id }) => id === INSPECTORATE)
];
function procedureOf(catalogue, provider, regime, arrangement, channels = []) {
  const parties = partiesOf(catalogue, provider, channels);
  const find = (id) => {
    const party = parties(id) ?? { id, channels: [] };
    return { ...party, channels: party.channels.filter(({ kind }) => !arrangement.without?.includes(kind)) };
  };
  const named = [
    .../* @__PURE__ */ new Set([
      ...find(provider.id).channels[0] ? [provider.id] : [],
      ...arrangement.contacts ?? (namedIn(arrangement, provider) )
    ])
  ].map(find);
  const contacts = !named.some(isReachable) ? withInspectorate(named, catalogue) : named;
  return {
    provider,
    regime: catalogue.regimes[regime],
    arrangement,
    contacts,
    find,
    corrections: (provider.corrections ?? []).filter(
      ({ contact, channel }) => contacts.some(
        (one) => one.id === contact && (!channel || one.channels.some(({ kind }) => kind === channel))
      )
    )
  };
}

const MET = [
  "zorgverlener",
  "leidinggevende",
  "eigen-vertrouwenspersoon"
];
const isPhone = ({ kind }) => kind === "phone" || kind === "mobile";
const isOfficer = ({ role, tasks }) => [role ?? ""].flatMap((one) => typeof one === "string" ? one : Object.values(one)).some(namesOfficer) || !!tasks?.includes("provides-klachtenfunctionaris");
const namesOfficer = (role) => /klachtenfunctionaris/i.test(role);
const channelsOf = ({ channels, via }) => channels[0] || !via ? channels : channelsOf(via);
const unique = (items) => [
  ...new Map(items.map((item) => [item.id, item])).values()
];
const numberedSteps = ({ arrangement }) => arrangement.sections.flatMap(
  (section) => section.kind !== "steps" && section.kind !== "choice" ? [] : section.steps.flatMap(
    (step, at) => [step, ...step.kind === "choice" ? step.steps : []].map(
      (one) => section.kind === "steps" ? [one, at + 1] : [one]
    )
  )
);
const meetingsIn = (procedure, { channels = [] }) => numberedSteps(procedure).flatMap(([step, number]) => {
  const met = partiesAt(step).map(procedure.find);
  const ways = [...channels, ...met.flatMap(channelsOf)];
  if (step.kind !== "meet" || ways.some(isPhone)) return [];
  return [
    {
      kind: "nobody-to-call",
      regime: procedure.regime.id,
      ...number && { step: number },
      with: met,
      mail: ways.some(({ kind }) => kind === "mail")
    }
  ];
});
const partiesIn = (procedure) => unique([
  ...procedure.contacts,
  ...numberedSteps(procedure).flatMap(([step]) => [
    ...partiesAt(step).map(procedure.find),
    ...officersAt(step, procedure)
  ])
]);
const officersAt = (step, { find }) => step.kind === "choice" ? [] : (step.support ?? []).flatMap((who) => who.kind === "klachtenfunctionaris" ? [find(who.by)] : []);
function officersIn(procedure, { id, contacts = [] }) {
  const regime = procedure.regime.id;
  const named = numberedSteps(procedure).flatMap(([step]) => officersAt(step, procedure));
  const officers = unique([...partiesIn(procedure).filter(isOfficer), ...named]);
  if (!officers[0] && regime === "wkkgz") return [{ kind: "officer-without-phone", regime }];
  const isGeneral = (officer) => !officer.channels[0] && officer.via?.id === id && !contacts.some((one) => one.id === officer.id && one.through);
  return officers.filter((officer) => isGeneral(officer) || !channelsOf(officer).some(isPhone)).map((officer) => ({ kind: "officer-without-phone", regime, officer }));
}
const hoursIn = (contacts) => contacts.flatMap(
  ({ channels = [], ...contact }) => channels.flatMap((channel) => {
    const hours = (channel.hours ?? []).filter(({ days }) => !days);
    return hours[0] ? [{ kind: "hours-without-days", contact, channel: channel.kind, hours }] : [];
  })
);
function readingIn({ arrangement, regime }) {
  const titles = (arrangement.reading ?? []).filter(({ href }) => !href).map(({ title }) => title);
  return titles[0] ? [{ kind: "reading-without-link", regime: regime.id, titles }] : [];
}
const documentsOf = ({ source = [] }) => [source].flat();
const datesIn = (documents) => documents[0] ? documents.filter(({ date, by }) => !date && !by).map(({ title }) => ({ kind: "document-without-date", ...documents[1] && { title } })) : [{ kind: "no-document" }];
function recorded(question, find) {
  switch (question.kind) {
    case "several-for-one-role": {
      const contacts = question.contacts.map(find);
      const role = contacts.every(isOfficer) ? "klachtenfunctionaris" : contacts[0]?.role;
      const same = role === "klachtenfunctionaris" || contacts.every((one) => one.role === role);
      return { kind: question.kind, contacts, ...role && same && { role } };
    }
    case "not-described":
    case "condition-contradicts-text":
      return { kind: question.kind, contact: find(question.contact) };
    default:
      return question;
  }
}
function once(points, about) {
  const keys = points.map((point) => JSON.stringify([about(point)]));
  return points.filter((_, at) => keys.findIndex((key) => key === keys[at]) === at);
}
function openPointsOf(provider, catalogue) {
  const { regimes, members = [], questions = [] } = provider;
  const procedures = Object.entries(regimes).map(
    ([id, arrangement]) => procedureOf(catalogue, provider, id, arrangement)
  );
  const known = partiesOf(catalogue, provider);
  const told = questions.map((question) => recorded(question, (id) => known(id) ?? { id, channels: [] }));
  const everybody = procedures.flatMap(partiesIn);
  const officers = procedures.flatMap((one) => officersIn(one, provider));
  const meetings = procedures.flatMap((one) => meetingsIn(one, provider));
  const asked = [
    ...officers.map(({ officer }) => officer?.id),
    ...meetings.flatMap((one) => one.with.map(({ id }) => id)),
    ...told.map((one) => one.kind === "not-described" ? one.contact.id : void 0)
  ];
  const unreachable = unique(everybody).filter(
    (one) => !channelsOf(one)[0] && !asked.includes(one.id) && (one.name || !MET.includes(one.role))
  );
  const hours = hoursIn([...everybody, ...members.map((member) => ({ ...member, id: member.name }))]);
  return [
    ...once(officers, ({ officer }) => officer?.id),
    ...once(meetings, (one) => one.with.map(({ id }) => id)),
    ...unreachable.map((contact) => ({ kind: "no-channel", contact })),
    ...once(hours, (one) => [one.contact.id, one.channel, one.hours]),
    ...procedures.flatMap(readingIn),
    ...datesIn(documentsOf(provider)),
    ...told
  ];
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN = /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const placeAt = (text, position) => {
  const lines = text.slice(0, position).split(/\r\n|\n|\r/);
  const [rest = ""] = text.slice(position).split(/\r|\n/, 1);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, rest };
};
function jsonPlace(text) {
  const open = [];
  let may = "value";
  for (let at = 0; ; ) {
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
  if (token === closes && ["comma", "first", "first-key"].includes(may)) {
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
  where,
  found,
  expected: ['{"id": "\u2026", "name": "\u2026", "regimes": {\u2026}}']
});
function notJson(text, where) {
  if (!text) return { code: "file-not-json", where, found: void 0, expected: ["JSON (UTF-8)"] };
  const { line, column, rest } = jsonPlace(text);
  return {
    code: "file-not-json",
    where: `${where}:${String(line)}:${String(column)}`,
    found: rest,
    expected: ["JSON (UTF-8)"]
  };
}
const FORMAT = 1;
const itemsIn = (value, key) => {
  const list = value?.[key];
  return Array.isArray(list) ? list.slice(0, MOST_ITEMS) : [];
};
const idsIn = (list) => list.map((item) => item?.id).filter((id) => typeof id === "string");
const stepIdsIn = (regimes) => [
  "end",
  ...idsIn(
    (typeof regimes === "object" && regimes ? Object.values(regimes) : []).flatMap((arrangement) => itemsIn(arrangement, "sections")).flatMap((section) => itemsIn(section, "steps")).flatMap((step) => [step, ...itemsIn(step, "steps")])
  )
];
function ringsIn(contacts) {
  const next = new Map(contacts.map(({ id, through }) => [id, through]));
  const done = /* @__PURE__ */ new Set();
  const rings = /* @__PURE__ */ new Set();
  for (const { id: first } of contacts) {
    const path = [];
    let id = first;
    for (; id && !done.has(id); id = next.get(id)) {
      done.add(id);
      path.push(id);
    }
    if (id && path.includes(id)) for (const one of path.slice(path.indexOf(id))) rings.add(one);
  }
  return rings;
}
function readProvider(value, organisations, faults) {
  const { id, regimes, format } = value ?? {};
  const own = itemsIn(value, "contacts");
  const ids = [...idsIn([{ id }]), ...idsIn(own), ...idsIn(organisations)];
  const known = { ContactId: [...new Set(ids)], StepId: stepIdsIn(regimes) };
  const provider = readAs("Provider", value, "", { known, faults });
  if (typeof format === "number" && format > FORMAT && provider?.format === format)
    faults.push({ code: "format-newer", where: "format", found: format, expected: [String(FORMAT)] });
  const read = readAs("OwnContact[]", own, "contacts", { known, faults: [] });
  const contacts = readContacts(read, own, organisations, faults);
  if (provider && !Object.keys(provider.regimes)[0] && !faults.some(({ where }) => where.startsWith("regimes")))
    faults.push({ code: "value-missing", where: "regimes", found: regimes, expected: ['"wkkgz": {\u2026}'] });
  return provider && Object.keys(provider.regimes)[0] ? { ...provider, contacts } : void 0;
}
function readContacts(contacts, own, organisations, faults) {
  const rings = ringsIn(contacts);
  const raw = own;
  return contacts.map((contact) => {
    const { through, ...others } = contact;
    const { id, name, role } = contact;
    const at = raw.findIndex((one) => one?.id === id);
    const where = `contacts[${String(at)}]`;
    if (!name && raw[at]?.name === void 0 && ![role, raw[at]?.role].some((one) => typeof one === "string") && !organisations.some((one) => one.id === id))
      faults.push({ code: "value-missing", where: `${where}.name`, found: void 0, expected: ['"\u2026"'] });
    const damaged = faults.some(
      (fault) => fault.where.startsWith(`${where}.channels`) || fault.code === "field-unknown" && fault.where.startsWith(`${where}.`)
    );
    const read = damaged ? { ...contact, damaged } : contact;
    if (!rings.has(id)) return read;
    faults.push({
      code: "through-circular",
      where: `${where}.through`,
      found: through,
      expected: [`\u2260 "${through ?? ""}"`]
    });
    return damaged ? { ...others, damaged } : others;
  });
}

const count = (number, none, one, several) => number === 0 ? none : `${number} ${number === 1 ? one : several}`;
const CHECK_WORDS = {
  nl: {
    stdin: "standaardinvoer",
    heading: (name, faults, open) => faults === 0 && open === 0 ? `${name}: in orde, geen fouten en geen open vragen` : `${name}: ${count(faults, "geen fouten", "fout", "fouten")}${open === void 0 ? "" : `, ${count(open, "geen open vragen", "open vraag", "open vragen")}`}`,
    place: ({ line, column }) => `Hier gaat het mis: regel ${line}, teken ${column}. Of vlak ervoor: mist er een komma of een haakje?`,
    otherName: (name, id) => `Let op: dit bestand heet ${name}, maar het id erin is ${id}. In de map providers/ moet het ${id}.json heten.`,
    letter: (hasFaults) => hasFaults ? "Verbeter eerst de fouten: daarna kan deze brief aan de aanbieder anders zijn." : "Wat nog open is, als brief aan de aanbieder:"
  },
  en: {
    stdin: "standard input",
    heading: (name, faults, open) => faults === 0 && open === 0 ? `${name}: fine, no faults and no open questions` : `${name}: ${count(faults, "no faults", "fault", "faults")}${open === void 0 ? "" : `, ${count(open, "no open questions", "open question", "open questions")}`}`,
    place: ({ line, column }) => `It goes wrong here: line ${line}, column ${column}. Or just before: is a comma or a bracket missing?`,
    otherName: (name, id) => `Mind: this file is called ${name}, but the id in it is ${id}. In the folder providers/ it has to be ${id}.json.`,
    letter: (hasFaults) => hasFaults ? "Correct the faults first: after that, this letter to the provider may differ." : "What is still open, as a letter to the provider:"
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
      "under-18": "alleen voor cli\xEBnten jonger dan 18 jaar",
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

const listText = (locale, items, type = "conjunction") => new Intl.ListFormat(locale, { type }).format(items);
const timeText = (locale, time) => locale === "nl" ? time.replace(/^0/, "").replace(":", ".") : new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" }).format(
  /* @__PURE__ */ new Date(`1970-01-01T${time}Z`)
);

function saidIn(text, lang) {
  if (typeof text === "string") return { line: text, lang: "nl" };
  const tag = [lang, "nl", ...Object.keys(text)].find((one) => Object.hasOwn(text, one)) ?? lang;
  return { line: text[tag] ?? "", lang: tag };
}

function namingIn(language) {
  const { roles, conditions } = LETTER_WORDS[language];
  const text = (own) => saidIn(own, language).line;
  const role = (one) => typeof one === "string" ? roles[one] : text(one);
  const list = (items, type) => listText(LOCALE[language], items, type);
  const stretch = ({ from, to }) => {
    const [start, end] = [from, to].map((time) => timeText(LOCALE[language], time));
    return language === "nl" ? `van ${start} tot ${end} uur` : `from ${start} to ${end}`;
  };
  return {
    role,
    text,
    list,
    condition: (one) => typeof one === "string" ? conditions[one] : text(one),
    contact: ({ id, name, role: its }) => name ?? (its ? role(its) : id),
    hours: (all) => list(all.map(stretch))
  };
}

const { role: role$1, condition: condition$1, contact: contact$1, text: text$1, list: list$1, hours: hours$1 } = namingIn("nl");
const quoted$1 = (title) => `\u201C${title}\u201D`;
const letterInDutch = {
  greeting: ({ name }) => `Beste mensen van ${name},`,
  reason: (provider) => {
    const documents = documentsOf(provider);
    const made = documents[0] ? `De klachtenprocedure op de website is gemaakt van ${list$1(documents.map(documentName$1))}.` : `Op de website komt de klachtenprocedure van ${provider.name}.`;
    return `${made} Deze vragen zijn nog open:`;
  },
  question: question$1,
  closing: [
    "Wilt u deze vragen beantwoorden? Dan wordt de website aangevuld. Alvast bedankt.",
    "Met vriendelijke groet,"
  ]
};
function documentName$1({ title, by, id, version }) {
  const details = [id, version && `versie ${version}`].filter((detail) => detail);
  const name = `${quoted$1(text$1(title))}${details[0] ? ` (${details.join(", ")})` : ""}`;
  return by ? `het document ${name} van ${by}` : `uw document ${name}`;
}
function question$1(point, law) {
  switch (point.kind) {
    case "officer-without-phone":
      return point.officer ? `Op welk telefoonnummer is ${contact$1(point.officer)}${point.officer.name ? " als klachtenfunctionaris" : ""} te bereiken (${law(point.regime)})? De inspectie vraagt dat een klachtenregeling dit nummer noemt.` : `Wie is de klachtenfunctionaris (${law(point.regime)}), en op welk telefoonnummer is die te bereiken? De inspectie vraagt dat een klachtenregeling dit nummer noemt.`;
    case "nobody-to-call": {
      const { step, regime, mail } = point;
      const where = step ? `Bij stap ${step} (${law(regime)})` : `In de procedure (${law(regime)})`;
      return `${where} maakt iemand een afspraak met ${list$1(point.with.map(contact$1), "disjunction")}. Op welk telefoonnummer${mail ? "" : " en welk e-mailadres"} kan dat?`;
    }
    case "no-channel":
      return `Hoe is ${contact$1(point.contact)} te bereiken? Wij vonden geen telefoonnummer en geen adres.`;
    case "hours-without-days":
      return `${sentence$1(contact$1(point.contact))} is ${LETTER_WORDS.nl.ways[point.channel]} te bereiken ${hours$1(point.hours)}. Op welke dagen is dat?`;
    case "reading-without-link":
      return `Het document verwijst (${law(point.regime)}) naar ${list$1(point.titles.map((title) => quoted$1(text$1(title))))}, maar zonder link. ${point.titles[1] ? "Op welke webadressen staan die?" : "Op welk webadres staat dat?"}`;
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
    case "condition-contradicts-text": {
      const own = point.contact.condition;
      return `Bij ${contact$1(point.contact)} staat een voorwaarde${own ? `: ${quoted$1(condition$1(own))}` : ""}. Ergens anders in het document staat iets wat daar niet bij past. Wat klopt?`;
    }
    case "own":
      return text$1(point.text);
  }
}
const sentence$1 = (words) => words.charAt(0).toUpperCase() + words.slice(1);

const { role, condition, contact, text, list, hours } = namingIn("en");
const quoted = (title) => `\u201C${title}\u201D`;
const letterInEnglish = {
  greeting: ({ name }) => `Dear people of ${name},`,
  reason: (provider) => {
    const documents = documentsOf(provider);
    const made = documents[0] ? `The complaints procedure on the website was made from ${list(documents.map(documentName))}.` : `The complaints procedure of ${provider.name} is going to be on the website.`;
    return `${made} These questions are still open:`;
  },
  question,
  closing: [
    "Would you please answer these questions? Then the website will be completed. Thank you.",
    "Kind regards,"
  ]
};
function documentName({ title, by, id, version }) {
  const details = [id, version && `version ${version}`].filter((detail) => detail);
  const name = `${quoted(text(title))}${details[0] ? ` (${details.join(", ")})` : ""}`;
  return by ? `the document ${name} of ${by}` : `your document ${name}`;
}
function question(point, law) {
  switch (point.kind) {
    case "officer-without-phone":
      return point.officer ? `At which phone number can people reach ${contact(point.officer)}${point.officer.name ? " as complaints officer (klachtenfunctionaris)" : ""}, under the ${law(point.regime)}? The inspectorate asks that a complaints arrangement names this number.` : `Who is the complaints officer (klachtenfunctionaris) under the ${law(point.regime)}, and at which phone number can people reach them? The inspectorate asks that a complaints arrangement names this number.`;
    case "nobody-to-call": {
      const { step, regime, mail } = point;
      const where = step ? `At step ${step} (${law(regime)})` : `In the procedure (${law(regime)})`;
      return `${where} people make an appointment with ${list(point.with.map(contact), "disjunction")}. At which phone number${mail ? "" : " and which mail address"}?`;
    }
    case "no-channel":
      return `How can people reach ${contact(point.contact)}? We found no phone number and no address.`;
    case "hours-without-days":
      return `${sentence(contact(point.contact))} can be reached ${LETTER_WORDS.en.ways[point.channel]} ${hours(point.hours)}. On which days?`;
    case "reading-without-link":
      return `The document refers (${law(point.regime)}) to ${list(point.titles.map((title) => quoted(text(title))))}, but without a link. ${point.titles[1] ? "At which web addresses are they?" : "At which web address is it?"}`;
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
    case "condition-contradicts-text": {
      const own = point.contact.condition;
      return `With ${contact(point.contact)} stands a condition${own ? `: ${quoted(condition(own))}` : ""}. Elsewhere the document says something that does not agree with it. Which is right?`;
    }
    case "own":
      return text(point.text);
  }
}
const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);

const LETTERS = { nl: letterInDutch, en: letterInEnglish };
const lawName = (id) => bundled.regimes[id].short;
function letterTo(provider, points, language) {
  const { greeting, reason, question, closing } = LETTERS[language];
  return [
    greeting(provider),
    "",
    reason(provider),
    "",
    ...points.map((point, at) => `${at + 1}. ${question(point, lawName)}`),
    ...closing.flatMap((line) => ["", line])
  ];
}

const linesOf = (lines) => lines.map((line) => `${line}
`).join("");
const visible = (line) => line.replace(
  /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
  (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`
);

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
    fault: { code, where: name, found, expected }
  });
  let bytes;
  try {
    bytes = await bytesOf(name === "-" ? stdin : createReadStream(name));
  } catch (error) {
    return failed("file-unreachable", error.message);
  }
  if (!bytes) return failed("file-too-large", `> ${LARGEST_FILE}`, `\u2264 ${LARGEST_FILE}`);
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { value: JSON.parse(text) };
  } catch {
    return { fault: notJson(text, name), at: text ? jsonPlace(text) : void 0 };
  }
}

function readValue(value, where) {
  const faults = [];
  const provider = readProvider(value, bundled.organisations, faults);
  return provider ? { provider, faults } : { faults: [unusable(value, where), ...faults] };
}
async function checkFile(name, stdin, language) {
  const words = CHECK_WORDS[language];
  const shown = name === "-" ? words.stdin : name;
  const content = await readFile(name, stdin);
  if ("fault" in content) {
    const { fault, at } = content;
    const lines = [words.heading(shown, 1), faultLine(fault, language), ...at ? [words.place(at)] : []];
    return { lines, wrong: true };
  }
  const { provider, faults } = readValue(content.value, name);
  const points = provider ? openPointsOf(provider, bundled) : [];
  const otherName = provider && name !== "-" && basename(name) !== `${provider.id}.json` ? [words.otherName(basename(name), provider.id)] : [];
  const letter = provider && points[0] ? ["", words.letter(faults.length > 0), "", ...letterTo(provider, points, language)] : [];
  return {
    lines: [
      words.heading(shown, faults.length, provider && points.length),
      ...faults.map((fault) => faultLine(fault, language)),
      ...otherName,
      ...letter
    ],
    wrong: faults.length > 0
  };
}
async function check(names, stdin, language) {
  const lines = [];
  let wrong = false;
  for (const name of names) {
    const found = await checkFile(name, stdin, language);
    lines.push(...lines[0] ? [""] : [], ...found.lines);
    wrong ||= found.wrong;
  }
  return { out: linesOf(lines.map(visible)), code: wrong ? 1 : 0 };
}

const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const fieldOf = (value, key) => isFields(value) && Object.hasOwn(value, key) ? value[key] : void 0;
const ABOVE_ALL = "//";
const isWanted = (key, given) => !Object.hasOwn(given, key) && (!key.startsWith("// ") || !Object.hasOwn(given, key.slice(3)));
function complete(given, starter) {
  if (given === void 0) return starter;
  if (!isFields(given) || !isFields(starter)) return given;
  const missing = Object.entries(starter).filter(([key]) => isWanted(key, given));
  return Object.fromEntries([
    ...missing.filter(([key]) => key === ABOVE_ALL),
    ...Object.entries(given).map(([key, value]) => [key, complete(value, fieldOf(starter, key))]),
    ...missing.filter(([key]) => key !== ABOVE_ALL)
  ]);
}
function completeById(given, starters) {
  if (given === void 0) return starters;
  if (!Array.isArray(given)) return given;
  const items = given;
  const idOf = (item) => fieldOf(item, "id");
  return [
    ...items.map(
      (item) => complete(
        item,
        starters.find(({ id }) => id === idOf(item))
      )
    ),
    ...starters.filter(({ id }) => !items.some((item) => idOf(item) === id))
  ];
}

const EMPTY = "";
const phone = (words) => ({ kind: "phone", "// number": words.number, number: EMPTY });
const mail = { kind: "mail", address: EMPTY };
const form = (words) => ({ kind: "form", "// href": words.form, href: EMPTY });
const letter = (words) => ({
  kind: "letter",
  "// street": words.letter,
  street: EMPTY,
  postcode: EMPTY,
  town: EMPTY
});
const hasKlachtencommissie = (regime) => regime === "jeugdwet";
const committeeRole = (regime) => hasKlachtencommissie(regime) ? "klachtencommissie" : "geschillencommissie";
function starterArrangement(regime, people, words) {
  const { met, officer, committee } = people;
  const toCommittee = hasKlachtencommissie(regime);
  const file = {
    "// kind": words.filing,
    kind: "file",
    "// to": words.to,
    to: (toCommittee ? committee : officer).id,
    "// by": words.by,
    by: [EMPTY],
    "// mayBeFirst": words.mayBeFirst,
    mayBeFirst: EMPTY
  };
  const dispute = { "// kind": words.dispute, kind: "dispute", to: committee.id };
  return {
    "// audience": words.audience,
    audience: EMPTY,
    "// sections": words.sections,
    sections: [
      {
        kind: "steps",
        steps: [
          { "// kind": words.talk, kind: "talk", "// optional": words.optional, optional: EMPTY },
          {
            "// kind": words.meet,
            kind: "meet",
            "// with": words.with,
            with: met.id,
            "// support": words.support
          },
          file,
          ...toCommittee ? [] : [dispute]
        ]
      }
    ]
  };
}
const named = ({ given }, comment, needed) => given === void 0 || needed ? { "// name": comment, name: EMPTY } : {};
const reached = ({ given }, ...channels) => fieldOf(given, "through") ? {} : { channels };
function starterPeople(regime, people, words) {
  const { met, officer, committee } = people;
  const toCommittee = hasKlachtencommissie(regime);
  const filing = [form(words), letter(words)];
  return [
    { id: met.id, ...named(met, words.contactName, true), "// role": words.role, role: EMPTY },
    {
      id: officer.id,
      ...named(officer, words.contactName, true),
      "// role": words.officer,
      role: "klachtenfunctionaris",
      ...reached(officer, phone(words), mail, ...toCommittee ? [] : filing)
    },
    {
      id: committee.id,
      ...named(committee, words.committeeName, false),
      role: committeeRole(regime),
      ...reached(committee, ...toCommittee ? filing : [{ kind: "web", "// href": words.web, href: EMPTY }])
    }
  ];
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
      channels: [phone(words), mail],
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

const wordsOf = (type) => format$1[type].split("|").filter((word) => /^[a-z]/.test(word)).join(", ");
const organisationIds = () => bundled.organisations.map(({ id }) => id).join(", ");

const nl = {
  file: 'Vul in wat leeg is (""), met wat er in je eigen klachtenregeling staat en niets anders. Staat iets er niet in? Haal die regel of dat blok dan weg. Regels die met // beginnen zijn uitleg: die mogen weg. Welke woorden mogen, staat hier, en bij elk veld in provider.schema.json: een editor als VS Code laat die uitleg zien. Is het klaar? Dan vindt npx klachten-procedure check geen fouten meer.',
  schema: "Waar de uitleg voor je editor staat: in de map boven providers/.",
  id: "Kleine letters, cijfers en koppeltekens. Het bestand heet hetzelfde: id.json, in de map providers/.",
  name: 'De naam die bezoekers kennen. De naam in de wet mag erbij, als die anders is: "fullName".',
  channels: `Telefoon en mail van je organisatie zelf, de beste manier eerst. Andere soorten: ${wordsOf("ChannelKind")}.`,
  number: 'Zo: +31, en dan het nummer zonder eerste nul en zonder spaties. Uren mogen erbij: "hours": [{ "days": "working-days", "from": "09:00", "to": "12:00" }].',
  introduction: `Waarom het goed is om te klagen. Neem alleen op wat je regeling ook zegt: "introduction": ["\u2026"], met deze woorden: ${wordsOf("IntroductionFact")}.`,
  complainants: `Wie mag klagen: ${wordsOf("Complainants")}. Of je eigen zin: { "nl": "\u2026" }.`,
  regimes: "Wat je hebt geregeld, per wet: wkkgz, wmo of jeugdwet.",
  audience: `Voor wie deze regeling is: ${wordsOf("Audience")}. Of je eigen woorden: { "nl": "\u2026" }.`,
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
  role: `Wat die persoon is: ${wordsOf("Role")}. Of je eigen woord: { "nl": "\u2026" }.`,
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
  introduction: `Why it is good to complain. Only what your arrangement says too: "introduction": ["\u2026"], with these words: ${wordsOf("IntroductionFact")}.`,
  complainants: `Who may complain: ${wordsOf("Complainants")}. Or a sentence of your own: { "nl": "\u2026" }.`,
  regimes: "What you arranged, by law: wkkgz, wmo or jeugdwet.",
  audience: `For whom this arrangement is: ${wordsOf("Audience")}. Or your own words: { "nl": "\u2026" }.`,
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
  role: `What that person is: ${wordsOf("Role")}. Or your own word: { "nl": "\u2026" }.`,
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
const STARTER_WORDS = { nl, en };

const PROVIDERS_OWN = ["directeur", "voorzitter", "bestuur", "leidinggevende"];
function personOf(contacts, roles, id) {
  const list = Array.isArray(contacts) ? contacts : [];
  const idOf = (contact) => fieldOf(contact, "id");
  const given = list.find(
    (one) => typeof idOf(one) === "string" && roles.some((role) => role === fieldOf(one, "role"))
  ) ?? list.find((one) => idOf(one) === id);
  return { id: given ? String(idOf(given)) : id, given };
}
function regimesOf(given, asked) {
  const named = isFields(given.regimes) ? Object.keys(given.regimes).filter((key) => !key.startsWith("//")) : [];
  const known = named.filter((key) => Object.hasOwn(bundled.regimes, key));
  return [.../* @__PURE__ */ new Set([...known, ...asked ? [asked] : named[0] ? [] : ["wkkgz"]])];
}
function completed(given, { id, name, regime }, words) {
  const { first, last } = starterProvider(words);
  const laws = regimesOf(given, regime).map((law) => {
    const committee = committeeRole(law);
    const people2 = {
      met: personOf(given.contacts, PROVIDERS_OWN, "gesprekspartner"),
      officer: personOf(given.contacts, ["klachtenfunctionaris"], "klachtenfunctionaris"),
      committee: personOf(given.contacts, [committee], committee)
    };
    const hasSections = fieldOf(fieldOf(given.regimes, law), "sections") !== void 0;
    return {
      law,
      arrangement: starterArrangement(law, people2, words),
      people: hasSections ? [] : starterPeople(law, people2, words)
    };
  });
  const people = [...new Map(laws.flatMap((law) => law.people.map((one) => [one.id, one]))).values()];
  const starter = {
    ...first,
    ...id !== void 0 && { id },
    ...name !== void 0 && { name },
    "// regimes": words.regimes,
    regimes: Object.fromEntries(laws.map(({ law, arrangement }) => [law, arrangement])),
    ...people[0] && { "// contacts": words.contacts, contacts: people },
    ...last
  };
  const whole = complete(given, starter);
  return people[0] ? { ...whole, contacts: completeById(given.contacts, people) } : whole;
}
const escaped = (json) => json.replace(
  /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
  (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
);
async function makeNew(file, given, stdin, language) {
  const refused = (fault) => ({
    err: linesOf([visible(faultLine(fault, language))]),
    code: 1
  });
  const content = file === void 0 ? { value: {} } : await readFile(file, stdin);
  if ("fault" in content) return refused(content.fault);
  const { value } = content;
  if (!isFields(value))
    return refused({ code: "value-wrong", where: file ?? "", found: value, expected: ["{\u2026}"] });
  try {
    const whole = JSON.stringify(completed(value, given, STARTER_WORDS[language]), void 0, 2);
    return { out: linesOf([escaped(whole)]), code: 0 };
  } catch {
    return refused({ code: "value-too-long", where: file ?? "", found: value, expected: [] });
  }
}

function filesWrong({ command, files }, words) {
  if (command === "check" && !files[0]) return words.noFile;
  if (command === "new" && files[1]) return words.tooMany;
  return files.filter((name) => name === "-").length > 1 ? words.twiceStdin : void 0;
}
async function run(args, stdin) {
  const asked = readArguments(args);
  const { language, help, command, files, given, wrong } = asked;
  const words = USAGE_WORDS[language];
  const misused = (...lines) => ({
    err: linesOf([...lines, words.more].map(visible)),
    code: 2
  });
  if (wrong[0]) return misused(...wrong);
  if (help) return { out: USAGE[language], code: 0 };
  if (asked.version) return { out: linesOf([VERSION]), code: 0 };
  if (!command) return misused(words.noCommand);
  if (command !== "check" && command !== "new") return misused(words.command(command));
  const filesFault = filesWrong(asked, words);
  if (filesFault) return misused(filesFault);
  return command === "check" ? check(files, stdin, language) : makeNew(files[0], given, stdin, language);
}

for (const stream of [stdout, stderr])
  stream.on("error", (error) => {
    if (error.code === "EPIPE") process.exit();
    if (stream === stdout) stderr.write(`${error.message}
`);
    process.exit(1);
  });
const { out = "", err = "", code } = await run(process.argv.slice(2), stdin);
process.exitCode = code;
stdout.write(out);
stderr.write(err);
