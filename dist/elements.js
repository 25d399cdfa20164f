import { html, nothing, css, render, adoptStyles } from 'lit';

const MOST = 40;
const LONGEST$3 = 80;
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
  if (typeof found === "string") return JSON.stringify(found.slice(0, LONGEST$3));
  return typeof found === "number" || typeof found === "boolean" ? String(found) : typeof found;
};
const faultText = ({ code, where, found, expected }, [expects, or] = ["verwacht", "of"]) => `[klachten] ${code}: ${where}=${foundText(found)}${expected[0] ? `; ${expects}: ${expectedText(expected, or)}` : ""}`.replace(
  /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
  (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`
);

const MAIL = /^[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
function readMail(typed) {
  const address = typed.replace(/^mailto:/i, "");
  return MAIL.test(address) ? address : void 0;
}

const AREA = /^0(?:6|1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[4578]|\d{3})/;
const readablePhone = (number) => number.startsWith("+31") ? number.replace("+31", "0").replace(AREA, "$& ").replace(/(?<=\d\d)(?=(\d\d){1,3}$)/g, " ") : number;
function readPhone(typed) {
  const digits = typed.replace(/^tel:|\(0\)|[\s().\-/\u200b-\u203a]/gi, "");
  const number = digits.replace(/^00/, "+").replace(/^0/, "+31");
  return /^\+(?:31(?:[1-9]\d{8}|[89]00\d{4,7})|(?!31)[1-9]\d{6,14})$/.test(number) ? number : void 0;
}

const AROUND = /^[\s"'`´«»\\\u200b-\u203a\u2060]+|[\s"'`´«»\\\u200b-\u203a\u2060]+$/g;
const LONGEST$2 = 2e3;
const tidy = (raw) => (raw ?? "").slice(0, LONGEST$2).replace(AROUND, "");
const tidyId = (raw) => tidy(raw).toLowerCase();
const readFlag = (raw) => raw !== null && tidyId(raw) !== "false";
function readOneOf(where, raw, allowed, faults, otherwise = allowed[0]) {
  const found = tidyId(raw);
  const word = allowed.find((one) => one === found);
  if (!word && found) faults.push({ code: "value-unknown", where, found, expected: allowed });
  return word ?? otherwise;
}
const readLevel = (raw, faults) => Number(readOneOf("heading-level", raw, ["1", "2", "3", "4", "5", "6"], faults, "2"));
function readChannels(phone, email, faults) {
  const number = readPhone(tidy(phone));
  const address = readMail(tidy(email));
  const check = (where, found, good, example) => {
    if (found && !good) faults.push({ code: "value-wrong", where, found, expected: [example] });
  };
  check("provider-phone", tidy(phone), number, "050 000 00 00");
  check("provider-email", tidy(email), address, "naam@voorbeeld.nl");
  return [
    ...number ? [{ kind: "phone", number }] : [],
    ...address ? [{ kind: "mail", address }] : []
  ];
}

const renderFailed = (error) => ({
  code: "render-failed",
  where: "script",
  found: error instanceof Error ? String(error) : typeof error,
  expected: ["geen fout"]
});
const unreachable = (where, found = "") => ({
  code: "part-unreachable",
  where,
  found,
  expected: ['base="\u2026"', "klachten-procedure.all.js"]
});

const INLINE = "a,abbr,b,bdi,br,cite,code,em,font,i,mark,q,s,script,small,span,strong,sub,sup,time,u,wbr";
const IN_A_LINE = `${INLINE},button,del,img,input,ins,kbd,label,picture,svg`;
const LINES_ONLY = "p,h1,h2,h3,h4,h5,h6,pre,summary,legend";
const CALLS_OR_WRITES = 'a[href^="tel:"],a[href^="mailto:"]';
const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
const isInline = (node) => !isElement(node) || node.matches(IN_A_LINE);
function lineFrom(first) {
  const line = [];
  for (let node = first; node && isInline(node); node = node.nextSibling) line.push(node);
  return line;
}
function placeOf(element) {
  let first = element;
  while (first.parentElement?.matches(IN_A_LINE)) first = first.parentElement;
  const paragraph = first.parentElement?.matches(LINES_ONLY) ? first.parentElement : void 0;
  while (first.previousSibling && isInline(first.previousSibling)) first = first.previousSibling;
  const line = lineFrom(first);
  return { line, paragraph, end: paragraph ?? line.at(-1) ?? element };
}
const elementsIn = ({ line }) => line.filter(isElement).flatMap((element) => [element, ...element.querySelectorAll("*")]);
const textIn = (nodes) => nodes.map((node) => /^(#comment|SCRIPT)$/.test(node.nodeName) ? "" : node.textContent).join("");
const LINK$1 = "\0";
function isAlone(element, place) {
  const { line, paragraph } = place;
  let text = textIn(line);
  for (const one of elementsIn(place))
    if (one === element || one.matches(CALLS_OR_WRITES)) text = text.replace(one.textContent, LINK$1);
  return !/[\p{L}\p{N}]/u.test(text.replace(/\0,\sof\s[^.:\0]+:\s*\0/, "")) && elementsIn(place).every((one) => one.matches(INLINE) || element.contains(one)) && (!paragraph || paragraph.localName === "p" && paragraph.childNodes.length === line.length);
}

var igj = {id:"igj",name:"Inspectie Gezondheidszorg en Jeugd",abbreviation:"IGJ",desk:"Landelijk Meldpunt Zorg",tasks:["explains-complaint-to-inspectorate"],channels:[{kind:"web",href:"https://www.igj.nl/onderwerpen/klacht-of-vraag-over-zorg-of-jeugdhulpverlening",topic:"complaint-about-care"},{kind:"web",href:"https://www.igj.nl"}]};

var jeugdstem = {id:"jeugdstem",name:"Jeugdstem",role:"vertrouwenspersoon",condition:"under-18",channels:[{kind:"phone",number:"+31885551000",hours:[{days:"working-days",from:"09:00",to:"17:00"}]},{kind:"mail",address:"info@jeugdstem.nl"},{kind:"chat",href:"https://www.jeugdstem.nl",hours:[{days:["mon","tue","wed","thu"],from:"16:00",to:"20:00"},{days:["fri"],from:"15:00",to:"17:00"}]}]};

var klachtenportaalZorg = {id:"klachtenportaal-zorg",name:"Klachtenportaal Zorg",abbreviation:"KPZ",tasks:["receives-complaints","independent","helps-towards-solution","provides-klachtenfunctionaris"],channels:[{kind:"phone",number:"+31228322205",hours:[{from:"09:00",to:"12:00"}]},{kind:"mail",address:"info@klachtenportaalzorg.nl"},{kind:"form",href:"https://klachtenportaalzorg.nl/klacht-indienen"},{kind:"letter",street:"Westeinde 14a",postcode:"1601 BJ",town:"Enkhuizen"}]};

var quasir = {id:"quasir",name:"Quasir",fullName:"Quasir groep",place:"Meppel",role:"klachtenfunctionaris",channels:[{kind:"phone",number:"+31648445538"}]};

var zorgbelangDrenthe = {id:"zorgbelang-drenthe",name:"Zorgbelang Drenthe",role:"vertrouwenspersoon",condition:"visits-location-or-in-touch",channels:[{kind:"phone",number:"+31507271500"},{kind:"mail",address:"info@zorgbelang-drenthe.nl"}]};

var zorgbelangGroningen = {id:"zorgbelang-groningen",name:"Zorgbelang Groningen",role:"vertrouwenspersoon",condition:"visits-location-or-in-touch",channels:[{kind:"phone",number:"+31505713999"},{kind:"mail",address:"info@zorgbelang-groningen.nl"}]};

var lichtpunt = {$schema:"../provider.schema.json",format:1,id:"lichtpunt",name:"Lichtpunt",fullName:"Stichting Maatschappelijke Opvang en Ontmoeting Lichtpunt",introduction:["dissatisfaction","bring-it-up","aims"],background:["whatever-the-cause","for-those-complained-about"],complainants:"everyone",regimes:{wkkgz:{audience:"adults",sections:[{kind:"steps",steps:[{kind:"talk"},{kind:"meet","with":"directeur",support:[{kind:"klachtenfunctionaris",by:"klachtenportaal-zorg"},{kind:"somebody-trusted"}]},{kind:"file",to:"klachtenportaal-zorg",by:["form"],mayBeFirst:true,then:"mediation"},{kind:"dispute",to:"geschillencommissie",dissatisfiedWith:"solution-and-handling"}]},{kind:"routes",to:"klachtenportaal-zorg",by:["form","letter"]}],support:{by:"klachtenportaal-zorg",through:["phone","mail"]},contacts:["klachtenportaal-zorg","quasir","directeur","geschillencommissie","igj"],reading:[{title:"Klachtenprocedure Wkkgz"},{title:"Klachtenfunctionaris Wkkgz"},{title:"Geschillencommissie KPZ"},{title:"Klachtenreglement Wkkgz"}]}},contacts:[{id:"directeur",name:"Machiel Talsma",role:"directeur"},{id:"geschillencommissie",role:"geschillencommissie",tasks:["belongs-to"],through:"klachtenportaal-zorg"},{id:"quasir",tasks:["works-with-provider"]}],source:{title:"Klachtenprocedure cliënten",id:"Procedure 6.4",checked:"2026-11-21"},corrections:[{contact:"klachtenportaal-zorg",channel:"letter",found:"Enkhuzen",used:"Enkhuizen",why:"misspelling"},{contact:"igj",found:"Inspectie voor de Gezondheidszorg",used:"Inspectie Gezondheidszorg en Jeugd",why:"former-name"}],questions:[{kind:"several-for-one-role",contacts:["klachtenportaal-zorg","quasir"]}]};

var zorgkracht12 = {$schema:"../provider.schema.json",format:1,id:"zorgkracht-12",name:"Zorgkracht 12",collective:true,introduction:["dissatisfaction","discussed-and-taken-seriously","aims","helps-clients"],complainants:"everyone",regimes:{jeugdwet:{audience:"young-people",sections:[{kind:"routes",to:"klachtenportaal-zorg",by:["form","letter"]},{kind:"confidants",facts:["for-child-parent-or-guardian","listens-and-helps","formal-complaint-to-klachtencommissie"],contacts:["jeugdstem","eigen-vertrouwenspersoon","zorgbelang-drenthe","zorgbelang-groningen"]}],support:{by:"klachtenportaal-zorg",through:["phone","mail"]},contacts:["klachtenportaal-zorg","jeugdstem","eigen-vertrouwenspersoon","zorgbelang-drenthe","zorgbelang-groningen","klachtencommissie","igj"],reading:[{title:"Klachtenprocedure jeugdzorg"},{title:"Klachtenfunctionaris jeugdzorg"},{title:"Klachtencommissie jeugdzorg"},{title:"Klachtenreglement jeugdwet"}]},wmo:{audience:"adults",sections:[{kind:"steps",steps:[{kind:"talk"},{kind:"meet","with":"voorzitter",support:[{kind:"klachtenfunctionaris",by:"klachtenportaal-zorg"},{kind:"somebody-trusted"}]},{kind:"file",to:"klachtenportaal-zorg",by:["form"],mayBeFirst:true,then:"mediation"},{kind:"dispute",to:"geschillencommissie",dissatisfiedWith:"solution-and-handling"}]}],support:{by:"klachtenportaal-zorg",through:["phone","mail"]},without:["letter"],contacts:["klachtenportaal-zorg","voorzitter","geschillencommissie","igj"],reading:[{title:"Klachtenprocedure Wkkgz"},{title:"Klachtenfunctionaris Wkkgz"},{title:"Geschillencommissie KPZ"},{title:"Klachtenreglement Wkkgz"}]}},contacts:[{id:"voorzitter",name:"Esther Bronsema",role:"voorzitter"},{id:"geschillencommissie",role:"geschillencommissie",tasks:["belongs-to"],through:"klachtenportaal-zorg"},{id:"klachtencommissie",role:"klachtencommissie",tasks:["file-through"],through:"klachtenportaal-zorg"},{id:"eigen-vertrouwenspersoon",role:"eigen-vertrouwenspersoon"}],source:{title:"Klachtenprocedure",version:"4",checked:"2026-11-21"},corrections:[{contact:"klachtenportaal-zorg",channel:"letter",found:"Enkhuzen",used:"Enkhuizen",why:"misspelling"},{contact:"igj",found:"Inspectie voor de Gezondheidszorg",used:"Inspectie Gezondheidszorg en Jeugd",why:"former-name"},{contact:"jeugdstem",found:"Stichting Advies- en Klachtenbureau Jeugdzorg",used:"Jeugdstem",why:"former-name"},{contact:"jeugdstem",channel:"phone",found:"tussen 9:00-17:00 uur",used:"van 9.00 tot 17.00 uur",why:"wording"}],questions:[{kind:"regime-named-differently",regime:"wmo",found:"Wkkgz"},{kind:"not-described",contact:"klachtencommissie"},{kind:"condition-contradicts-text",contact:"jeugdstem"}]};

var jeugdwet = {id:"jeugdwet",name:"Jeugdwet",short:"Jeugdwet",href:"https://wetten.overheid.nl/BWBR0034925",publication:{"in":"Staatsblad",year:2014,checked:"2026-11-21"},articles:[{article:"2.6",fact:"municipality-sees-to-independent-vertrouwenspersoon"},{article:"4.2.1",fact:"committee-of-at-least-three-with-outside-chair"},{article:"4.2.1",fact:"arrangement-sets-its-own-term"},{article:"4.2.1",fact:"may-be-assisted"},{article:"4.2.1",fact:"provider-says-what-it-will-do",term:{amount:1,unit:"month"}}]};

var wkkgz = {id:"wkkgz",name:"Wet kwaliteit, klachten en geschillen zorg",short:"Wkkgz",href:"https://wetten.overheid.nl/BWBR0037173",publication:{"in":"Staatsblad",year:2015,checked:"2026-11-21"},articles:[{article:"14",fact:"term-starts-with-written-complaint"},{article:"15",fact:"klachtenfunctionaris-is-free"},{article:"17",fact:"written-reasoned-judgement",term:{amount:6,unit:"week",extension:{amount:4,unit:"week"}}},{article:"18",fact:"recognised-disputes-body"},{article:"20",fact:"binding-advice-and-damages",amount:25000},{article:"22",fact:"disputes-body-rules",term:{amount:6,unit:"month"}}]};

var wmo = {id:"wmo",name:"Wet maatschappelijke ondersteuning 2015",short:"Wmo",href:"https://wetten.overheid.nl/BWBR0035362",publication:{"in":"Staatsblad",year:2014,checked:"2026-11-21"},articles:[{article:"3.2",fact:"provider-has-arrangement"}]};

const laws = { wkkgz, wmo, jeugdwet };

const findProvider = ({ own, providers }, id) => own?.id === id ? own : providers.find((one) => one.id === id);
const bundled = {
  providers: [lichtpunt, zorgkracht12],
  organisations: [klachtenportaalZorg, quasir, igj, jeugdstem, zorgbelangGroningen, zorgbelangDrenthe],
  regimes: laws
};
const lastResort = () => `${klachtenportaalZorg.name}: ${readablePhone(klachtenportaalZorg.channels[0]?.number ?? "")}`;

function absolute(address, from = document.baseURI) {
  try {
    const { href } = new URL(address, from);
    return /^https?:\/\/[^/@]+\//.test(href) ? href : "";
  } catch {
    return "";
  }
}

const found = globalThis.document?.currentScript;
const ownScript = found && found instanceof HTMLScriptElement ? found : void 0;
const baseAddress = (given) => given ? absolute(given.replace(/\/*$/, "/")) : absolute(
  ".",
  ownScript?.src ?? document.querySelector('script[src*="klachten-procedure."]')?.src ?? ""
);
const sureBaseAddress = (given) => given || !ownScript || /\/klachten-procedure(\.all)?\.js(\?|$)/.test(ownScript.src) ? baseAddress(given) : "";

const SOURCE = "nl";
const LANGUAGES = {
  nl: "Nederlands",
  en: "English",
  de: "Deutsch",
  fr: "Fran\xE7ais",
  pl: "Polski",
  tr: "T\xFCrk\xE7e",
  uk: "\u0423\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430",
  ar: "\u0627\u0644\u0639\u0631\u0628\u064A\u0629"
};
const LOCALES = Object.keys(LANGUAGES);
const localeOf = (tag) => LOCALES.find((one) => one === tag.trim().toLowerCase().split(/[-_]/)[0]);
const MOST_FAULTS$1 = LOCALES.length;
const directionOf = (locale) => locale === "ar" ? "rtl" : "ltr";
function readLanguages(raw, faults) {
  const found = raw.split(/[\s,;]+/).filter(Boolean);
  const unknown = [...new Set(found.filter((one) => !localeOf(one)))];
  for (const one of unknown.slice(0, MOST_FAULTS$1))
    faults.push({ code: "value-unknown", where: "languages", found: one, expected: LOCALES });
  return [...new Set(found.flatMap((one) => localeOf(one) ?? []))];
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

function readExit(raw, faults, parse) {
  const found = tidy(raw);
  const href = httpsHref(found);
  try {
    if (href) parse(href);
    if (href || raw === null) return href ?? "";
  } catch {
  }
  faults.push({ code: "value-wrong", where: "quick-exit", found, expected: ["https://\u2026"] });
  return "";
}

const frameView = (content, locale, keepsChildren, childrenChanged) => html`<div class="root" part="root" lang=${locale} dir=${directionOf(locale)}>${content}</div> <div ?hidden=${!keepsChildren}><slot @slotchange=${childrenChanged}></slot></div>`;
const inlineFrameView = (content, locale, keepsChildren, childrenChanged) => html`<span class="root inline" part="root" lang=${locale} dir=${directionOf(locale)}>${content}</span ><span ?hidden=${!keepsChildren}><slot @slotchange=${childrenChanged}></slot></span>`;

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * Tag that allows expressions to be used in localized non-HTML template
 * strings.
 *
 * Example: msg(str`Hello ${this.user}!`);
 *
 * The Lit html tag can also be used for this purpose, but HTML will need to be
 * escaped, and there is a small overhead for HTML parsing.
 *
 * Untagged template strings with expressions aren't supported by lit-localize
 * because they don't allow for values to be captured at runtime.
 */
const _str = (strings, ...values) => ({
    strTag: true,
    strings,
    values,
});
const str = _str;
const isStrTagged = (val) => typeof val !== 'string' && 'strTag' in val;
/**
 * Render the result of a `str` tagged template to a string. Note we don't need
 * to do this for Lit templates, since Lit itself handles rendering.
 */
const joinStringsAndValues = (strings, values, valueOrder) => {
    let concat = strings[0];
    for (let i = 1; i < strings.length; i++) {
        concat += values[valueOrder ? valueOrder[i - 1] : i - 1];
        concat += strings[i];
    }
    return concat;
};

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * Default identity msg implementation. Simply returns the input template with
 * no awareness of translations. If the template is str-tagged, returns it in
 * string form.
 */
const defaultMsg = ((template) => isStrTagged(template)
    ? joinStringsAndValues(template.strings, template.values)
    : template);

/**
 * Make a string or lit-html template localizable.
 *
 * @param template A string, a lit-html template, or a function that returns
 * either a string or lit-html template.
 * @param options Optional configuration object with the following properties:
 *   - id: Optional project-wide unique identifier for this template. If
 *     omitted, an id will be automatically generated from the template strings.
 *   - desc: Optional description
 */
let msg = defaultMsg;
let installed = false;
/**
 * Internal only. Do not use this function.
 *
 * Installs an implementation of the msg function to replace the default
 * identity function. Throws if called more than once.
 *
 * @internal
 */
function _installMsgImplementation(impl) {
    if (installed) {
        throw new Error('lit-localize can only be configured once');
    }
    msg = impl;
    installed = true;
}

/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
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

/**
 * @license
 * Copyright 2014 Travis Webb
 * SPDX-License-Identifier: MIT
 */
// This module is derived from the file:
// https://github.com/tjwebb/fnv-plus/blob/1e2ce68a07cb7dd4c3c85364f3d8d96c95919474/index.js#L309
//
// Changes:
// - Only the _hash64_1a_fast function is included.
// - Removed loop unrolling.
// - Converted to TypeScript ES module.
// - var -> let/const
//
// TODO(aomarks) Upstream improvements to https://github.com/tjwebb/fnv-plus/.
const hl = [];
for (let i = 0; i < 256; i++) {
    hl[i] = ((i >> 4) & 15).toString(16) + (i & 15).toString(16);
}
/**
 * Perform a FNV-1A 64-bit hash of the given string (as UTF-16 code units), and
 * return a hexadecimal digest (left zero padded to 16 characters).
 *
 * @see {@link http://tools.ietf.org/html/draft-eastlake-fnv-06}
 */
function fnv1a64(str) {
    let t0 = 0, v0 = 0x2325, t1 = 0, v1 = 0x8422, t2 = 0, v2 = 0x9ce4, t3 = 0, v3 = 0xcbf2;
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
        v3 = (t3 + (t2 >>> 16)) & 65535;
        v2 = t2 & 65535;
    }
    return (hl[v3 >> 8] +
        hl[v3 & 255] +
        hl[v2 >> 8] +
        hl[v2 & 255] +
        hl[v1 >> 8] +
        hl[v1 & 255] +
        hl[v0 >> 8] +
        hl[v0 & 255]);
}

/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * Delimiter used between each template string component before hashing. Used to
 * prevent e.g. "foobar" and "foo${baz}bar" from sharing a hash.
 *
 * This is the "record separator" ASCII character.
 */
const HASH_DELIMITER = '\x1e';
/**
 * Id prefix on html-tagged templates to distinguish e.g. `<b>x</b>` from
 * html`<b>x</b>`.
 */
const HTML_PREFIX = 'h';
/**
 * Id prefix on plain string templates to distinguish e.g. `<b>x</b>` from
 * html`<b>x</b>`.
 */
const STRING_PREFIX = 's';
/**
 * Generate a unique ID for a lit-localize message.
 *
 * Example:
 *   Template: html`Hello <b>${who}</b>!`
 *     Params: ["Hello <b>", "</b>!"], true
 *     Output: h82ccc38d4d46eaa9
 *
 * The ID is constructed as:
 *
 *   [0]    Kind of template: [h]tml or [s]tring.
 *   [1,16] 64-bit FNV-1a hash hex digest of the template strings, as UTF-16
 *          code points, delineated by an ASCII "record separator" character.
 *
 * We choose FNV-1a because:
 *
 *   1. It's pretty fast (e.g. much faster than SHA-1).
 *   2. It's pretty small (0.25 KiB minified + brotli).
 *   3. We don't require cryptographic security, and 64 bits should give
 *      sufficient collision resistance for any one application. Worst
 *      case, we will always detect collisions during analysis.
 *   4. We can't use Web Crypto API (e.g. SHA-1), because it's asynchronous.
 *   5. It's a well known non-cryptographic hash with implementations in many
 *      languages.
 *   6. There was an existing JavaScript implementation that doesn't require
 *      BigInt, for IE11 compatibility.
 */
function generateMsgId(strings, isHtmlTagged) {
    return ((isHtmlTagged ? HTML_PREFIX : STRING_PREFIX) +
        fnv1a64(typeof strings === 'string' ? strings : strings.join(HASH_DELIMITER)));
}

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const expressionOrders = new WeakMap();
const hashCache = new Map();
function runtimeMsg(templates, template, options) {
    if (templates) {
        const id = options?.id ?? generateId(template);
        const localized = templates[id];
        if (localized) {
            if (typeof localized === 'string') {
                // E.g. "Hello World!"
                return localized;
            }
            else if ('strTag' in localized) {
                // E.g. str`Hello ${name}!`
                //
                // Localized templates have ${number} in place of real template
                // expressions. They can't have real template values, because the
                // variable scope would be wrong. The number tells us the index of the
                // source value to substitute in its place, because expressions can be
                // moved to a different position during translation.
                return joinStringsAndValues(localized.strings, 
                // Cast `template` because its type wasn't automatically narrowed (but
                // we know it must be the same type as `localized`).
                template.values, localized.values);
            }
            else {
                // E.g. html`Hello <b>${name}</b>!`
                //
                // We have to keep our own mapping of expression ordering because we do
                // an in-place update of `values`, and otherwise we'd lose ordering for
                // subsequent renders.
                let order = expressionOrders.get(localized);
                if (order === undefined) {
                    order = localized.values;
                    expressionOrders.set(localized, order);
                }
                return {
                    ...localized,
                    values: order.map((i) => template.values[i]),
                };
            }
        }
    }
    return defaultMsg(template);
}
function generateId(template) {
    const strings = typeof template === 'string' ? template : template.strings;
    let id = hashCache.get(strings);
    if (id === undefined) {
        id = generateMsgId(strings, typeof template !== 'string' && !('strTag' in template));
        hashCache.set(strings, id);
    }
    return id;
}

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
let loading = new Deferred();
// The loading promise must be initially resolved, because that's what we should
// return if the user immediately calls setLocale(sourceLocale).
loading.resolve();

function missingText(missing) {
  switch (missing) {
    case "arriving":
      return msg("Even wachten\u2026", { id: "extra.arriving" });
    case "lost":
      return msg("Dit kunnen we nu niet laten zien. Klap het later nog eens open. De rest werkt wel.", {
        id: "extra.lost"
      });
    default:
      return "";
  }
}
function extraView(name, summary, extra) {
  if (!extra) return nothing;
  const { content, missing, ask } = extra;
  const toggled = ({ target }) => {
    if (target.open) ask?.();
  };
  return html`<details part=${name} class=${name} @toggle=${toggled}> <summary>${summary}</summary> ${content} ${ask && html`<div class="quiet" role="status">${missingText(missing)}</div>`} </details>`;
}
const toolsView = (extra) => extraView("tools", msg("Printen, bewaren en meer", { id: "tools.summary" }), extra);

const languageText = () => msg("Taal", { id: "language.group" });
const languagesView = ({ offered, shown, missing }, choose) => offered[1] ? html`<div class="languages" part="languages" role="group" aria-label=${languageText()}> ${offered.map(
  (locale) => html`<button class="language" part="language" type="button" lang=${locale} aria-current=${locale === shown} @click=${() => {
    choose(locale);
  }} > ${LANGUAGES[locale]} </button>`
)} <p class="quiet" role="status"> ${missing === "lost" ? msg("Deze taal kunnen we nu niet laten zien. Probeer het later nog eens.", {
  id: "language.lost"
}) : missingText(missing)} </p> </div>` : nothing;
const translationView = (locale) => locale === "nl" ? nothing : html`<p class="quiet" part="translation"> ${msg("Dit is een vertaling, om je te helpen. De Nederlandse klachtenprocedure geldt.", {
  id: "language.help"
})} </p>`;

const actionStyles = css`.actions{display:flex;flex-wrap:wrap;gap:.6em;margin-block-start:.9em}.actions:not(:last-child){margin-block-end:.9em}.action,.primary{display:inline-flex;box-sizing:border-box;align-items:center;gap:.6em;min-block-size:2.9em;padding:.4em .9em;border:1.5px solid var(--_klachten-mark);border-radius:var(--_klachten-radius);line-height:1.3;text-decoration:none}.primary,.marker{border-color:transparent;background:var(--_klachten-accent);color:#fff}@supports (color: color(from red xyz x y z)){.primary,.marker{color:color(from var(--_klachten-accent) xyz calc((.18 - y)*99) calc((.18 - y)*99) calc((.18 - y)*99))}}.actions .number{display:inline-block}.actions>p,.languages>p{flex:1 0 100%;max-inline-size:none}.actions>div{display:flex;flex:1 0 100%;flex-wrap:wrap;align-items:center;gap:.2em .8em}a:hover{text-decoration:underline .14em}@container (max-width: 28em){.actions>*,.actions>div>a{flex:1 0 100%}}`;

const languagesStyles = css`.languages{display:flex;flex-wrap:wrap;gap:0 1.2em;margin-block-end:.9em}.language{min-block-size:max(44px,2.9em);border:0;background:none;font:inherit;font-weight:600;color:var(--_klachten-mark);cursor:pointer}.language:is(:hover,[aria-current=true]){color:inherit;text-decoration:underline .14em;text-underline-offset:.4em}@media print{.languages{display:none}}`;

const foldStyles = css`details{border-block:1px solid var(--_klachten-line);margin-block-end:-1px}summary{padding-block:.7em;font-weight:600;cursor:pointer}details>:not(summary){padding-block-end:.8em}summary:focus-visible{outline-offset:-3px}details>[role=status]:empty{padding:0}.tools{margin-block-start:1.2em}[part=more]+.tools{margin-block-start:0}@media print{summary,details>:not(summary){padding-block:.1em 0}summary{break-after:avoid}::details-content{content-visibility:visible;block-size:auto}.tools,.law:has(summary+[role=status]){display:none}}`;

const contactStyles$1 = css`.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19em,100%),1fr));gap:1em;list-style:none}.card{display:grid;gap:.6em;align-content:start;padding:1.1em 1.2em;border:1px solid var(--_klachten-line);border-radius:var(--_klachten-radius);break-inside:avoid}.channels{list-style:none}.channel{display:flex;gap:.7em;padding-block:.4em}.channel .icon{margin-block-start:.15em}.state{display:block}.channel .link{display:inline-block;padding-block:.65em;margin-block:-.65em}@media print{.state{display:none}}`;

const procedureStyles$1 = css`p,li{max-inline-size:38em}.channel,.step{max-inline-size:none}.heading{font-size:1.3em;line-height:1.25;margin-block-end:.7em;text-wrap:balance}.root>.heading{font-size:clamp(1.4em,1.1em + 1.6cqi,1.9em);margin-block-end:.4em}:is(.root,.section,details,[part=rule])>p+p{margin-block-start:.6em}p+.cards,p+.routes{margin-block-start:1em}.section{margin-block-start:2.6em}.support{margin-block:1.2em;padding:1.1em 1.2em;border-radius:var(--_klachten-radius);background:color-mix(in oklab,currentColor 6%,transparent)}.routes{display:grid;gap:1.1em;list-style:none}.choice{display:grid;gap:.6em;margin-block:1.6em;border:0}legend{padding-block-end:.6em;font-weight:600}.option{display:flex;align-items:center;gap:.8em;padding:.6em 1em;border:1.5px solid var(--_klachten-line);border-radius:var(--_klachten-radius);cursor:pointer}.option:has(:checked){border-color:var(--_klachten-mark)}input{flex:none;inline-size:1.2em;block-size:1.2em;accent-color:var(--_klachten-accent)}details>ul,.list{padding-inline-start:1.4em}@media print{.root{font-size:10pt;line-height:1.3}p,li{max-inline-size:none}:is(h1,h2,h3,h4,h5,h6){break-after:avoid}.heading{margin-block-end:.4em}.section{margin-block-start:1.2em}.routes{gap:.4em}.support{margin-block:.8em;padding:0;background:none}.step{padding-block-end:.7em}.actions{gap:.1em 1.5em;margin-block:.2em}.actions>div{flex:none}.action,.primary,.marker{min-block-size:0;padding:0;border:0;background:none;color:inherit}.marker{border:1px solid}a[href^=https]:after{content:" ⁦(" attr(href) ")⁩";font-weight:400}.cards{display:block;columns:18em}[part=more]{columns:20em}[part=more]>details{font-size:9pt;line-height:1.25}[part=more] .quiet{font-size:inherit}[part=more]>.heading{column-span:all}.card{gap:.3em;padding:.35em .9em;margin-block-end:.45em}.channel{padding-block:.1em}}`;

const rootStyles = css`:host{display:block;flex-grow:1}:host([hidden]){display:none}.root{all:initial;display:block;flex-grow:1;visibility:inherit;color-scheme:inherit;color:inherit;font-family:inherit;font-size:max(16px,1em);line-height:1.55;overflow-wrap:anywhere;user-select:text;position:relative;container-type:inline-size;contain-intrinsic-inline-size:min(15em,60vw);--_klachten-accent: var(--klachten-accent-color, #0f6674);--_klachten-mark: color-mix(in oklab, var(--_klachten-accent) 40%, currentColor);--_klachten-line: color-mix(in oklab, currentColor 22%, transparent);--_klachten-radius: var(--klachten-corner-radius, .6em)}.root:where(:lang(ar)){font-size:max(17px,1.08em);line-height:1.7}.heading:lang(ar){line-height:1.5}*{margin:0;padding:0;font-size:inherit}.name:first-letter,.condition:first-letter{text-transform:uppercase}[id]{scroll-margin-block-start:1em}.name,.title{font-size:1.1em;line-height:1.3}.quiet{display:block;font-size:.9em;color:color-mix(in oklab,currentColor 78%,transparent)}.root+div{margin-block-start:1em}.hidden,.channel .who,.support .who{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}a{color:var(--_klachten-mark);font-weight:600;text-underline-offset:.2em}:focus-visible{outline:3px solid var(--_klachten-mark);outline-offset:3px}.icon{inline-size:1.25em;block-size:1.25em;flex:none;fill:none;stroke:currentColor;stroke-width:1.6}.notice,.condition{padding-inline-start:.8em;border-inline-start:3px solid var(--_klachten-mark)}.notice{margin-block:1em;font-weight:600}`;

const stepsStyles = css`.steps{list-style:none}.step{position:relative;break-inside:avoid;padding-inline-start:3.2em;padding-block-end:2em}.step:last-child{padding-block-end:0}.step:not(:last-child):after{content:"";position:absolute;inset-inline-start:1em;inset-block:2.5em .4em;border-inline-start:2px solid var(--_klachten-line)}.title{padding-block:.3em}.marker{position:absolute;inset-inline-start:0;inset-block-start:0;inline-size:1.9em;line-height:1.9;border-radius:50%;text-align:center}.step>p{margin-block-start:.4em}.step .cards{margin-block-start:.6em}p.tag{inline-size:fit-content;margin-block:0 .5em;padding-inline:.75em;border:1px solid;border-radius:1em;font-size:.9em;color:var(--_klachten-mark)}@container (max-width: 28em){.step{padding-inline-start:2.6em}}@media(forced-colors:active){.marker{border:1px solid}}`;

const inlineStyles = css`:host(:is([view*="inline" i],[data-view*="inline" i]):not([hidden])){display:inline}.inline{display:inline;container-type:normal;font:inherit;letter-spacing:inherit;overflow-wrap:anywhere}.inline .number{white-space:nowrap}.inline a{color:inherit}`;

const contactStyles = [rootStyles, contactStyles$1, foldStyles, inlineStyles];
const procedureStyles = [
  rootStyles,
  contactStyles$1,
  actionStyles,
  stepsStyles,
  foldStyles,
  languagesStyles,
  procedureStyles$1
];

const LINK = /^#klachten-[a-z0-9-]+$/;
const elements = /* @__PURE__ */ new Set();
let followed = "";
let isPressed = false;
let timer$1;
const linkedId = () => LINK.test(location.hash) ? location.hash.slice(1) : "";
const isSeen = (element) => !!element?.getClientRects()[0];
const isBusy = () => document.activeElement !== null && document.activeElement !== document.body;
function go() {
  const id = linkedId();
  if (!id || isSeen(document.getElementById(id))) return;
  const [first] = [...elements].filter(({ root }) => isSeen(root.getElementById(id))).sort(
    ({ root: { host: a } }, { root: { host: b } }) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1
  );
  const heading = first?.root.getElementById(id);
  if (!heading || !first?.isReady()) return;
  followed = id;
  if (!isPressed && isBusy()) return;
  isPressed = false;
  heading.tabIndex = -1;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}
function goLater() {
  clearTimeout(timer$1);
  timer$1 = setTimeout(go);
}
const followAgain = () => {
  followed = "";
  if (!linkedId()) return;
  for (const { follow } of elements) follow();
  isPressed = true;
  goLater();
};
const onClick = (event) => {
  const link = event.composedPath().find((node) => node.localName === "a");
  if (link && LINK.test(link.hash)) setTimeout(followAgain);
};
function followLinks(element) {
  if (!elements.size) {
    addEventListener("hashchange", followAgain);
    addEventListener("click", onClick);
  }
  elements.add(element);
}
function unfollowLinks(element) {
  elements.delete(element);
  if (elements.size) return;
  removeEventListener("hashchange", followAgain);
  removeEventListener("click", onClick);
}
function followOnce() {
  const id = linkedId();
  if (id && id !== followed) goLater();
}

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * Set configuration parameters for lit-localize when in reentrant mode.
 *
 * Throws if called more than once.
 */
const configureReentrantLocalization = ({ sourceLocale, targetLocales, getLocale, loadLocaleSync, }) => {
    const targetLocalesSet = new Set(targetLocales);
    _installMsgImplementation(((template, options) => {
        const locale = getLocale();
        const templates = locale !== sourceLocale && targetLocalesSet.has(locale)
            ? loadLocaleSync(locale)?.templates
            : undefined;
        return runtimeMsg(templates, template, options);
    }));
    return {};
};

const words = /* @__PURE__ */ new Map();
let spoken$1 = SOURCE;
configureReentrantLocalization({
  sourceLocale: SOURCE,
  targetLocales: [...LOCALES],
  getLocale: () => spoken$1,
  loadLocaleSync: (locale) => ({ templates: words.get(locale) ?? {} })
});
function learn(locale, more) {
  words.set(locale, { ...words.get(locale), ...more });
}
function speaking(locale, make) {
  const before = spoken$1;
  spoken$1 = locale;
  try {
    return make();
  } finally {
    spoken$1 = before;
  }
}

class KlachtenRenderedEvent extends CustomEvent {
  constructor() {
    super("klachten-rendered", { bubbles: true, composed: true });
  }
}
class KlachtenFailedEvent extends CustomEvent {
  constructor(reason) {
    super("klachten-failed", { bubbles: true, composed: true });
    this.reason = reason;
  }
}

const MORE = `:not(${INLINE},.klachten-full,.klachten-full>style,.klachten-root,.klachten-root *)`;
const holdsMore = (element) => !!element.querySelector(MORE);
function moveFocus(element, focused) {
  if (element.contains(focused) && !focused?.getClientRects()[0])
    element.shadowRoot?.querySelector("a,input")?.focus({ preventScroll: true });
}

const UNTIL_CLICK = 300;
function onRelease(then) {
  for (const type of ["pointerup", "pointercancel"])
    addEventListener(type, () => setTimeout(then, UNTIL_CLICK), { once: true });
}

const rootsAround = (element) => {
  const root = element.getRootNode();
  const { host } = root;
  return [root, ...host ? rootsAround(host) : []];
};
function tagOf$1(element) {
  const nearest = element.closest("[lang]");
  if (nearest) return nearest.getAttribute("lang") ?? "";
  const { host } = element.getRootNode();
  return host ? tagOf$1(host) : "";
}
const languageOf$1 = (element) => localeOf(tidy(element.getAttribute("lang") ?? element.dataset.lang ?? tagOf$1(element))) ?? SOURCE;
const watching = /* @__PURE__ */ new Set();
let observer;
function watchLanguage(element, changed) {
  try {
    observer ??= new MutationObserver(() => {
      for (const one of watching) one();
    });
    watching.add(changed);
    for (const root of rootsAround(element))
      observer.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true });
  } catch {
  }
}
function unwatchLanguage(changed) {
  watching.delete(changed);
  if (watching.size) return;
  observer?.disconnect();
  observer = void 0;
}

const LOAD = {
  ar: () => import('./languages/ar.js'),
  de: () => import('./languages/de.js'),
  en: () => import('./languages/en.js'),
  fr: () => import('./languages/fr.js'),
  pl: () => import('./languages/pl.js'),
  tr: () => import('./languages/tr.js'),
  uk: () => import('./languages/uk.js')
};
const learned = /* @__PURE__ */ new Set([SOURCE]);
const findWords = (locale) => {
  if (learned.has(locale)) return void 0;
  return LOAD[locale]().then(
    ({ templates }) => {
      learned.add(locale);
      learn(locale, templates);
      return void 0;
    },
    (error) => unreachable(`languages/${locale}.js`, String(error))
  );
};
const hasWords = (locale) => learned.has(locale);
const canFindWords = () => true;

const tellers = /* @__PURE__ */ new Map();
class OwnLanguage {
  constructor(element, changed) {
    /** What is shown, or is about to be. */
    this.shown = SOURCE;
    /** What the page asks for. */
    this.asked = SOURCE;
    /** False where no other language than Dutch can be had. */
    this.hasOthers = true;
    // Not the element itself, which may leave the page.
    this.#teller = {};
    this.#element = element;
    this.#changed = changed;
  }
  #chosen;
  #awaited;
  #lost;
  #teller;
  #element;
  #changed;
  /** A visitor wants another one, until the page asks for something else. */
  choose(locale) {
    this.#chosen = locale;
    this.forget();
    this.#changed();
  }
  /** True when the page now asks for another than before. */
  get isOutdated() {
    try {
      return languageOf$1(this.#element) !== this.asked;
    } catch {
      return true;
    }
  }
  /** What the page asks for now: when that is something else, what a visitor chose is over. */
  #reread() {
    const asked = languageOf$1(this.#element);
    const canChoose = this.#element.matches("[languages],[data-languages]");
    if (asked !== this.asked || !canChoose) this.#chosen = void 0;
    this.asked = asked;
  }
  /** What could not be had is worth another attempt. */
  forget() {
    this.#lost = void 0;
  }
  /** Why it does not speak what it should. */
  get missing() {
    return this.#lost ? "lost" : this.arriving && "arriving";
  }
  get faults() {
    const { fault } = this.#lost ?? {};
    if (!fault) return [];
    const teller = tellers.get(fault.where);
    if (!teller) tellers.set(fault.where, this.#teller);
    return !teller || teller === this.#teller ? [fault] : [];
  }
  /**
   * Sees to it that it can be spoken.
   * @param folder where `locales/` is; empty when that cannot be told
   * @param own true for a provider whose procedure says what is not seen at first elsewhere
   * @param unfolded true when such things are in sight
   */
  find(folder, own, unfolded) {
    this.#reread();
    const locale = this.#chosen ?? this.asked;
    if (this.#lost?.locale === locale) return;
    this.#lost = void 0;
    this.hasOthers = canFindWords();
    if (locale !== SOURCE && !this.hasOthers) {
      this.#lose(locale, unreachable(`locales/${locale}.js`));
      return;
    }
    if (this.arriving && this.#awaited === locale) return;
    own || unfolded && locale !== this.shown && this.#awaited !== locale;
    const found = findWords(locale);
    this.arriving = void 0;
    if (!found) {
      this.shown = locale;
      return;
    }
    this.#awaited = locale;
    const arriving = found.then((fault) => {
      if (this.arriving !== arriving) return;
      this.arriving = void 0;
      if (fault && !hasWords(locale)) this.#lose(locale, fault);
      this.#changed();
    });
    this.arriving = arriving;
  }
  /** What a visitor chose leaves what there is; what the page asked for leaves Dutch. */
  #lose(locale, fault) {
    this.#lost = { locale, fault };
    if (locale === this.#chosen) return;
    this.shown = SOURCE;
  }
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

const DAY = 864e5;
const WEEK$1 = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const addDays = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;
const weekdayOf = (date) => WEEK$1[new Date(date).getUTCDay()];
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

var shapes = {Provider:{"$schema?":"Line","format=1":"Count",id:"Id",name:"Name","fullName?":"Name","collective?":"boolean","members?":"Member[]","channels?":"Channel[]","introduction?":"IntroductionText[]","background?":"IntroductionText[]","complainants?":"Complainants",regimes:"Regimes","contacts?":"OwnContact[]","source?":"Sources","corrections?":"Correction[]","questions?":"OpenQuestion[]"},Line:["^(?=.*[\\p{L}\\p{N}])[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]+$",2000,"een regel tekst"],Count:[1,1000,1],Id:["^[a-z0-9]+(-[a-z0-9]+)*$",60,"lichtpunt"],Name:["^(?=.*[\\p{L}\\p{N}])[^\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]+$",120,"een naam"],Member:{name:"Name","place?":"Name","channels?":"Channel[]"},Channel:"NumberChannel|MailChannel|LinkChannel|LetterChannel|VisitChannel|ElsewhereChannel",NumberChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"phone|mobile|whatsapp|sms",number:"PhoneNumber"},Hours:{"days?":"Days",from:"ClockTime",to:"ClockTime"},Days:"working-days|every-day|Weekday[]",Weekday:"mon|tue|wed|thu|fri|sat|sun",ClockTime:["^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",40,"09:00"],ClosedDates:{from:"IsoDate","to?":"IsoDate","why?":"Text"},IsoDate:["^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",40,"2026-12-31"],Text:"Line|Languages",Languages:{"*":"Line"},PhoneNumber:["^\\+(31([1-9][0-9]{8}|[89]00[0-9]{4,7})|(?!31)[1-9][0-9]{6,14})$",40,"+31500000000"],MailChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"mail",address:"MailAddress"},MailAddress:["^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",254,"naam@voorbeeld.nl"],LinkChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"form|download|chat|video|sign-language|web",href:"HttpsAddress","title?":"Text","topic?":"complaint-about-care"},HttpsAddress:["^https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#][A-Za-z0-9_.~:/?#@!$&()*+,;=%-]*)?$",2000,"https://www.voorbeeld.nl/klachten"],LetterChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"letter","name?":"Name","attention?":"Text",street:"Name",postcode:"Postcode",town:"Name"},Postcode:["^[1-9][0-9]{3} [A-Z]{2}$",40,"1601 BJ"],VisitChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"visit","at?":"Text","street?":"Name","postcode?":"Postcode","town?":"Name"},ElsewhereChannel:{"hours?":"Hours[]","closed?":"ClosedDates[]","note?":"Text",kind:"on-request|see-there",title:"Text","href?":"HttpsAddress"},IntroductionText:"IntroductionFact|Languages",IntroductionFact:"bring-it-up|dissatisfaction|aims|discussed-and-taken-seriously|helps-clients|whatever-the-cause|for-those-complained-about",Complainants:"everyone|client-or-representative|client-representative-or-surviving-relative|Languages",Regimes:{"wkkgz?":"Arrangement","wmo?":"Arrangement","jeugdwet?":"Arrangement"},Arrangement:{"audience=\"everyone\"":"Audience","choice?":"Text","sections=[]":"Section[]","contacts?":"ContactId[]","without?":"ChannelKind[]","support?":"Help","reading?":"Reading[]"},Audience:"everyone|adults|young-people|Languages",Section:"StepsSection|ChoiceSection|RoutesSection|ConfidantsSection|RulesSection|TextSection",StepsSection:{"title?":"Text",kind:"steps",steps:"Step[]"},Step:"PlainStep|ChoiceStep",PlainStep:"TalkStep|AskStep|MeetStep|FileStep|AnswerStep|DisputeStep|OwnStep",TalkStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"talk","with?":"Whom"},Texts:"Text|Text[]",Support:"OfficerSupport|TrustedSupport|OwnSupport",OfficerSupport:{kind:"klachtenfunctionaris",by:"ContactId"},ContactId:["^[a-z0-9]+(-[a-z0-9]+)*$",60,"klachtenfunctionaris"],TrustedSupport:{kind:"somebody-trusted"},OwnSupport:{kind:"own",text:"Text"},ChannelKind:"phone|mobile|whatsapp|sms|mail|form|download|chat|video|sign-language|web|letter|visit|on-request|see-there",StepId:["^[a-z0-9]+(-[a-z0-9]+)*$",60,"gesprek"],Term:{amount:"Count",unit:"TimeUnit","least?":"Count","for":"TermFor","usual?":"boolean","from?":"TermStart","extension?":"Duration","by?":"TermSetter","article?":"ArticleNumber"},TimeUnit:"day|working-day|week|month|year",TermFor:"confirmation|contact|hearing|answer|judgement|file|Languages",TermStart:"receipt|written-receipt|event|conversation|answer|Languages",Duration:{amount:"Count",unit:"TimeUnit"},TermSetter:"provider|law",ArticleNumber:["^[0-9A-Za-z.: ]+$",20,"4.2.1"],Costs:{"amount?":"Euros","for?":"Text","on?":"DayOrYear","back?":"boolean"},Euros:[0,100000],DayOrYear:["^[0-9]{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$",40,"2026"],Following:"mediation|Languages",Next:{"when?":"Outcome",go:"StepId"},Outcome:"satisfied|not-satisfied|Languages",Whom:"ContactId|ContactId[]",AskStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"ask","with":"Whom"},MeetStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"meet","with":"Whom"},FileStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"file",to:"Whom"},AnswerStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"answer",from:"Whom"},DisputeStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"dispute",to:"Whom","dissatisfiedWith?":"solution-and-handling","binding?":"boolean","damagesUpTo?":"Euros"},OwnStep:{"id?":"Id",title:"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"own","with?":"Whom"},ChoiceStep:{"id?":"Id","title?":"Text","when?":"Text","text?":"Texts","note?":"Texts","support?":"Support[]","bring?":"Text[]","by?":"ChannelKind[]","optional?":"boolean","mayBeFirst?":"boolean","alongside?":"StepId","terms?":"Term[]","costs?":"Costs[]","then?":"Following","next?":"Next[]",kind:"choice",steps:"PlainStep[]"},ChoiceSection:{"title?":"Text",kind:"choice",steps:"Step[]"},RoutesSection:{"title?":"Text",kind:"routes",to:"ContactId",by:"ChannelKind[]"},ConfidantsSection:{"title?":"Text",kind:"confidants","facts?":"ConfidantText[]",contacts:"ContactId[]"},ConfidantText:"ConfidantFact|Languages",ConfidantFact:"for-child-parent-or-guardian|listens-and-helps|formal-complaint-to-klachtencommissie",RulesSection:{"title?":"Text",kind:"rules",rules:"Rule[]"},Rule:{"number?":"ArticleNumber","title?":"Text",text:"Texts"},TextSection:{"title?":"Text",kind:"rights|prose",text:"Texts"},Help:{by:"ContactId",through:"ChannelKind[]"},Reading:{title:"Text","href?":"HttpsAddress"},OwnContact:{id:"Id","name?":"Name","abbreviation?":"Name","fullName?":"Name","desk?":"Name","place?":"Name","role?":"RoleText","tasks?":"TaskText[]","through?":"ContactId","condition?":"ConditionText","audience?":"Text","region?":"Text","location?":"Text","discipline?":"Text","subject?":"Text","channels?":"Channel[]"},RoleText:"Role|Languages",Role:"zorgaanbieder|bestuur|directeur|voorzitter|leidinggevende|zorgverlener|klachtenfunctionaris|vertrouwenspersoon|eigen-vertrouwenspersoon|klachtencommissie|geschillencommissie|toezichthouder",TaskText:"Task|Languages",Task:"receives-complaints|independent|impartial|confidential|free|mediates|helps-filing|helps-towards-solution|provides-klachtenfunctionaris|works-with-provider|explains-complaint-to-inspectorate|belongs-to|file-through",ConditionText:"Condition|Languages",Condition:"under-18|visits-location-or-in-touch",Sources:"SourceDocument|SourceDocument[]",SourceDocument:{title:"Text","by?":"Name","id?":"Name","version?":"Name","date?":"IsoDate","href?":"HttpsAddress","checked?":"IsoDate","tried?":"IsoDate"},Correction:{contact:"ContactId","channel?":"ChannelKind",found:"Name",used:"Name",why:"CorrectionReason"},CorrectionReason:"misspelling|former-name|wording",OpenQuestion:"RegimeQuestion|RoleQuestion|ContactQuestion|OwnQuestion",RegimeQuestion:{kind:"regime-named-differently",regime:"RegimeId",found:"Name"},RegimeId:"wkkgz|wmo|jeugdwet",RoleQuestion:{kind:"several-for-one-role",contacts:"ContactId[]"},ContactQuestion:{kind:"not-described|condition-contradicts-text",contact:"ContactId"},OwnQuestion:{kind:"own",text:"Text"},Contact:{id:"Id","name?":"Name","abbreviation?":"Name","fullName?":"Name","desk?":"Name","place?":"Name","role?":"RoleText","tasks?":"TaskText[]","through?":"ContactId","condition?":"ConditionText","audience?":"Text","region?":"Text","location?":"Text","discipline?":"Text","subject?":"Text",channels:"Channel[]"}};

const format = shapes;
const MOST_ITEMS = 5e3;
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const leavesOf = (expression) => expression.split("|").flatMap((name) => {
  const shape = format[name];
  return typeof shape === "string" ? leavesOf(shape) : name;
});
const isFields = (shape) => typeof shape === "object" && !Array.isArray(shape);
const fieldsOf = (fields) => Object.entries(fields).map(([field, type]) => {
  const [key = "", otherwise] = field.split("=");
  return { key: key.replace("?", ""), type, needed: !key.endsWith("?"), otherwise };
});
const isWord = (leaf) => /^[a-z]/.test(leaf) && !["string", "boolean"].includes(leaf);
const expectedOf = (leaf) => {
  const shape = format[leaf];
  if (leaf.endsWith("[]")) return ["[\u2026]"];
  if (leaf === "boolean") return ["true", "false"];
  if (isFields(shape)) return ["{\u2026}"];
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
  const names = leaves.filter((leaf) => isFields(format[leaf]));
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
  const before = reading.faults.length;
  const path = (key) => {
    const name2 = /^[$\w-]+$/.test(key) ? key : JSON.stringify(key.slice(0, 40));
    return where ? `${where}.${name2}` : name2;
  };
  const fault = (code, key, expected2) => {
    reading.faults.push({ code, where: path(key), found: value[key], expected: expected2 });
  };
  for (const key of Object.keys(value)) {
    const type = any ? LANGUAGE_TAG.test(key) && any : fields.find((field) => field.key === key)?.type;
    if (type) {
      const part = readAs(type, value[key], path(key), reading);
      if (part !== void 0) result[key] = part;
    } else if (any || !key.startsWith("//"))
      fault("field-unknown", key, any ? ["nl", "en", "\u2026"] : fields.map((field) => field.key));
  }
  for (const { key, type, needed } of fields)
    if (needed && !Object.hasOwn(value, key)) fault("value-missing", key, leavesOf(type).flatMap(expectedOf));
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
  if ("hours?" in shape && reading.faults.length > before) result.damaged = true;
  if (!any || Object.keys(result)[0]) return result;
  if (!Object.keys(value)[0])
    reading.faults.push({ code: "value-wrong", where, found: value, expected: ['{"nl": "\u2026"}'] });
  return void 0;
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
      (fault) => (
        // For whom somebody is may not be lost either, where it is said whether they answer now.
        fault.where.startsWith(contact.channels?.[0] ? `${where}.` : `${where}.channels`) || fault.code === "field-unknown" && fault.where.startsWith(`${where}.`)
      )
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

const LONGEST$1 = 1e4;
const MOST_FAULTS = 20;
function readFacts(value, where, organisations) {
  const faults = [];
  const provider = readProvider(value, organisations, faults);
  const count = faults.length;
  return {
    provider,
    failure: provider ? void 0 : unusable(value, where),
    faults: [
      ...count ? [{ code: "file-faults", where, found: count, expected: ["npx klachten-procedure check"] }] : [],
      ...faults.slice(0, MOST_FAULTS)
    ]
  };
}
async function bytesOf({ body }) {
  const chunks = [];
  const reader = body?.getReader();
  for (let size = 0; reader; ) {
    const { value } = await reader.read();
    if (!value) break;
    size += value.length;
    if (size > LARGEST_FILE) {
      void reader.cancel();
      return void 0;
    }
    chunks.push(value);
  }
  return new Blob(chunks);
}
async function fetchFacts(where, organisations) {
  const failed = (code, found, ...expected) => ({
    failure: { code, where, found, expected },
    faults: []
  });
  const signal = AbortSignal.timeout(LONGEST$1);
  let blob;
  try {
    const response = await fetch(where, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal
    });
    if (!response.ok) return failed("file-status", response.status, "200");
    blob = await bytesOf(response);
  } catch (error) {
    return signal.aborted ? failed("file-slow", `> ${String(LONGEST$1)} ms`, `\u2264 ${String(LONGEST$1)} ms`) : failed(
      "file-unreachable",
      navigator.onLine ? String(error) : "offline",
      "connect-src",
      "Access-Control-Allow-Origin"
    );
  }
  if (!blob) return failed("file-too-large", `> ${String(LARGEST_FILE)}`, `\u2264 ${String(LARGEST_FILE)}`);
  const bytes = await blob.arrayBuffer();
  let text = "";
  let value;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return { failure: notJson(text, where), faults: [] };
  }
  return readFacts(value, where, organisations);
}
const broken = (error) => ({ failure: renderFailed(error), faults: [] });
const files = /* @__PURE__ */ new Map();
function factsAt(address, organisations) {
  const known = files.get(address);
  if (known) return known;
  const asking = fetchFacts(address, organisations).catch(broken).then((found) => {
    const { failure, faults } = found;
    if (!failure) {
      files.set(address, found);
      return void 0;
    }
    files.delete(address);
    return { failure, faults };
  });
  files.set(address, asking);
  return asking;
}

const idsOf = (whom) => whom === void 0 ? [] : typeof whom === "string" ? [whom] : whom;
const stepsIn = ({ sections }) => sections.flatMap((section) => section.kind === "steps" || section.kind === "choice" ? section.steps : []).flatMap((step) => [step, ...step.kind === "choice" ? step.steps : []]);
const partiesAt = (step) => {
  const { with: met, to, from } = step;
  return idsOf(met ?? to ?? (from ));
};
const waysTo = (contact, ...kinds) => kinds.flatMap(
  (kind) => contact.channels.filter((channel) => channel.kind === kind).map((channel) => ({ contact, channel }))
);
const reachable = (contact) => contact.channels[0] ? contact : contact.via ?? contact;
function withoutDoubles(ways, others = []) {
  const seen = new Set(others.map(({ channel }) => channel));
  return ways.filter(({ channel }) => !seen.has(channel) && seen.add(channel));
}
const MOST_HELPERS = 6;
const TALKING = ["phone", "mobile", "mail"];
const CALLING = ["phone", "mobile"];
function usualWays({ kind }) {
  switch (kind) {
    case "file":
      return ["form", "download", "mail", "letter"];
    case "dispute":
      return ["form", "download", "mail", "letter", "web"];
    case "answer":
      return [];
    default:
      return TALKING;
  }
}
function waysAt(step, { find, contacts }) {
  const named = partiesAt(step).map(find);
  const parties = named.map(reachable);
  const receivers = step.kind === "dispute" ? named : parties;
  const act = receivers.flatMap(
    (party) => waysTo(party, ...step.by ?? (usualWays(step) ))
  );
  const helpers = step.kind === "meet" ? (
    // Officers stand side by side as equals, whichever of them the step's own sentence names.
    contacts.filter(
      ({ role, tasks }) => role === "klachtenfunctionaris" || tasks?.includes("provides-klachtenfunctionaris")
    )
  ) : parties;
  const help = helpers.flatMap((party) => waysTo(party, ...CALLING));
  return { act: withoutDoubles(act), help: withoutDoubles(help, act).slice(0, MOST_HELPERS) };
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
const isReached = ({ channels }) => channels.some((channel) => hrefOf(channel) ?? ("street" in channel && channel.street));
const isReachable = (party) => isReached(party) || !!party.via && isReached(party.via);
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
const sharedContacts = ([first, ...others]) => (first?.contacts ?? []).map((contact) => ({
  ...contact,
  channels: contact.channels.filter(
    ({ kind }) => others.every(
      ({ contacts }) => contacts.some(
        ({ id, channels }) => id === contact.id && channels.some((channel) => channel.kind === kind)
      )
    )
  )
})).filter(({ channels }) => channels[0]);

const proceduresOf = (catalogue, provider, channels) => Object.entries(provider.regimes).map(
  ([id, arrangement]) => procedureOf(catalogue, provider, id, arrangement, channels)
);
const missing = (where, found, known) => ({
  code: `${where}-${found ? "unknown" : "missing"}`,
  where,
  found,
  expected: [...new Set(known.map(({ id }) => id))]
});
function helpIn({ organisations }, procedures) {
  const shared = sharedContacts(procedures);
  if (shared[0]) return shared;
  const all = procedures.flatMap(({ contacts }) => contacts).filter(({ channels }) => channels[0]);
  return all[0] ? [...new Map(all.map((one) => [one.id, one])).values()] : organisations;
}
const holds = ({ provider, regime, contacts }, linked = "", help) => linked.startsWith(`klachten-${provider.id}-${regime.id}-`) || contacts.some(({ id }) => linked === `klachten-contact-${id}` && !help.some((one) => one.id === id));
function answerTo(catalogue, { provider: id, regime, chosen, linked, channels = [], hasNumber, failure }) {
  const { providers } = catalogue;
  const provider = findProvider(catalogue, id);
  if (!provider) {
    const shared = helpIn(
      catalogue,
      providers.flatMap((one) => proceduresOf(catalogue, one))
    );
    const isElsewhere = failure && (failure.code.startsWith("file") || failure.expected.join().includes("http"));
    const own = channels[0] ? [{ id: "zorgaanbieder", role: "zorgaanbieder", channels }] : [];
    return {
      choices: [],
      help: [
        ...own,
        ...isElsewhere && (hasNumber || own[0]) ? shared.filter(({ id: one }) => one === INSPECTORATE) : shared
      ],
      available: isElsewhere ? [] : providers.map(({ name }) => name),
      fault: failure ?? missing("provider", id, providers)
    };
  }
  const procedures = proceduresOf(catalogue, provider, channels);
  const named = (name) => procedures.find((one) => one.regime.id === name);
  const asked = named(regime) ?? (procedures[1] ? void 0 : procedures[0]);
  const help = helpIn(catalogue, procedures);
  return {
    procedure: asked ?? procedures.find((one) => holds(one, linked, help)) ?? named(chosen),
    choices: asked ? [] : procedures,
    help,
    available: [],
    fault: failure ?? (regime && !named(regime) ? missing(
      "regime",
      regime,
      procedures.map((one) => one.regime)
    ) : void 0)
  };
}
function contactAnswerTo(catalogue, question) {
  const { providers, organisations } = catalogue;
  const provider = findProvider(catalogue, question.provider);
  const contact = partiesOf(catalogue, provider)(question.contact);
  return {
    contact: contact ?? answerTo(catalogue, { provider: "", regime: "" }).help[0],
    provider,
    fault: question.failure ?? (!contact ? missing("contact", question.contact, [...provider?.contacts ?? [], ...organisations]) : question.provider && !provider ? missing("provider", question.provider, providers) : void 0)
  };
}

const TAGS = { en: "en-GB", ar: "ar-u-nu-latn" };
const tagOf = (locale) => TAGS[locale] ?? locale;
const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const listText = (locale, items, type = "conjunction") => new Intl.ListFormat(tagOf(locale), { type }).format(items);
const listParts = (locale, items, type = "conjunction") => new Intl.ListFormat(tagOf(locale), { type }).formatToParts(items.map((_, at) => String(at))).map(({ type: kind, value }) => kind === "element" ? items[Number(value)] : value);
const commaOf = (locale) => locale === "ar" ? "\u060C " : ", ";
const dateText = (locale, date) => new Intl.DateTimeFormat(tagOf(locale), { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
const fullDateText = (locale, date) => new Intl.DateTimeFormat(tagOf(locale), { dateStyle: "full", timeZone: "UTC" }).format(new Date(date));
const timeText$2 = (locale, time) => locale === "nl" ? time.replace(/^0/, "").replace(":", ".") : new Intl.DateTimeFormat(tagOf(locale), { timeStyle: "short", timeZone: "UTC" }).format(
  /* @__PURE__ */ new Date(`1970-01-01T${time}Z`)
);
const dayOf = (day) => Date.UTC(1970, 0, 5 + WEEK.indexOf(day));
function daysText(locale, days) {
  const name = new Intl.DateTimeFormat(tagOf(locale), { weekday: "long", timeZone: "UTC" });
  const runs = [];
  for (const day of WEEK) {
    if (!days.includes(day)) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === WEEK[WEEK.indexOf(day) - 1]) run.push(day);
    else runs.push([day]);
  }
  return listText(
    locale,
    runs.flatMap(
      (run) => run.length > 2 ? name.formatRange(dayOf(run[0]), dayOf(run.at(-1))) : run.map((day) => name.format(dayOf(day)))
    )
  );
}
const dayText = (locale, { date, inDays }) => inDays < 2 ? new Intl.RelativeTimeFormat(tagOf(locale), { numeric: "auto" }).format(inDays, "day") : new Intl.DateTimeFormat(tagOf(locale), {
  weekday: "long",
  ...inDays > 6 && { day: "numeric", month: "long" },
  timeZone: "UTC"
}).format(new Date(date));
const durationText = (locale, amount, unit) => new Intl.NumberFormat(tagOf(locale), { style: "unit", unit, unitDisplay: "long" }).format(amount);
const moneyText = (locale, amount) => new Intl.NumberFormat(tagOf(locale), {
  style: "currency",
  currency: "EUR",
  // Ukrainian writes `EUR` otherwise.
  currencyDisplay: "narrowSymbol",
  minimumFractionDigits: amount % 1 ? 2 : 0
}).format(amount);
const datesText = (locale, from, to = from) => new Intl.DateTimeFormat(tagOf(locale), { dateStyle: "long", timeZone: "UTC" }).formatRange(
  new Date(from),
  new Date(to)
);

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
const iconView = (kind) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[kind] ?? PAGE}></path></svg>`;

function linkView(href, content, name = "link") {
  const address = href;
  return html`<a class=${name} part=${name} href=${address} rel="noreferrer">${content}</a>`;
}

function meaningText(name) {
  switch (name) {
    case "wkkgz":
      return msg("de wet over kwaliteit, klachten en geschillen in de zorg", { id: "meaning.wkkgz" });
    case "wmo":
      return msg("de wet over maatschappelijke ondersteuning", { id: "meaning.wmo" });
    case "jeugdwet":
      return msg("de wet over jeugdhulp", { id: "meaning.jeugdwet" });
    case "igj":
      return msg("de inspectie voor gezondheidszorg en jeugd", { id: "meaning.igj" });
    case "Landelijk Meldpunt Zorg":
      return msg("landelijk meldpunt voor de zorg", { id: "meaning.landelijk-meldpunt-zorg" });
    case "klachtenportaal-zorg":
      return msg("portaal voor klachten over zorg", { id: "meaning.klachtenportaal-zorg" });
    case "jeugdstem":
      return msg("stem van de jeugd", { id: "meaning.jeugdstem" });
    case "zorgbelang-groningen":
    case "zorgbelang-drenthe":
      return msg("belang van de zorg", { id: "meaning.zorgbelang" });
    default:
      return void 0;
  }
}

function otherRoleName(role) {
  switch (role) {
    case "zorgaanbieder":
      return msg("de zorgaanbieder", { id: "role.zorgaanbieder" });
    case "bestuur":
      return msg("het bestuur", { id: "role.bestuur" });
    case "directeur":
      return msg("de directeur", { id: "role.directeur" });
    case "voorzitter":
      return msg("de voorzitter", { id: "role.voorzitter" });
    case "leidinggevende":
      return msg("de leidinggevende", { id: "role.leidinggevende" });
    case "zorgverlener":
      return msg("de zorgverlener", { id: "role.zorgverlener" });
    case "klachtenfunctionaris":
      return msg("de klachtenfunctionaris", { id: "role.klachtenfunctionaris" });
    case "vertrouwenspersoon":
      return msg("de vertrouwenspersoon", { id: "role.vertrouwenspersoon" });
    case "toezichthouder":
      return msg("de toezichthouder", { id: "role.toezichthouder" });
    default:
      return void 0;
  }
}
function otherRoleExplained(role, provider) {
  switch (role) {
    case "bestuur":
      return msg(html`Bestuur van ${provider}.`, { id: "explain.bestuur" });
    case "leidinggevende":
      return msg(html`Leidinggevende bij ${provider}.`, { id: "explain.leidinggevende" });
    case "zorgverlener":
      return msg(html`Zorgverlener bij ${provider}.`, { id: "explain.zorgverlener" });
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
      return msg("de vertrouwenspersoon van je eigen zorgaanbieder", { id: "role.eigen-vertrouwenspersoon" });
    case "klachtencommissie":
      return msg("de klachtencommissie", { id: "role.klachtencommissie" });
    case "geschillencommissie":
      return msg("de geschillencommissie", { id: "role.geschillencommissie" });
    default:
      return typeof role === "string" ? otherRoleName(role) : void 0;
  }
}
function roleExplained(role, provider = "") {
  switch (role) {
    case "directeur":
      return msg(html`Directeur van ${provider}.`, {
        id: "explain.directeur"
      });
    case "voorzitter":
      return msg(html`Voorzitter van ${provider}.`, {
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
      return msg(
        "De zorgaanbieder die jou begeleidt, heeft een onafhankelijke vertrouwenspersoon. Hoe je die bereikt, staat in de klachtenregeling van die zorgaanbieder.",
        { id: "explain.eigen-vertrouwenspersoon" }
      );
    case "klachtencommissie":
      return msg("Klachtencommissie: een onafhankelijke groep mensen die formele klachten behandelt.", {
        id: "explain.klachtencommissie"
      });
    case "geschillencommissie":
      return msg("Geschillencommissie: een groep mensen die oordeelt als jullie er samen niet uitkomen.", {
        id: "explain.geschillencommissie"
      });
    default:
      return otherRoleExplained(role, provider) ;
  }
}

const contactName = ({ id, name, role }) => name ?? roleName(role) ?? id;

const NO_LANG = nothing;
const dutchView = (text, locale) => html`<bdi lang=${locale === "nl" ? NO_LANG : "nl"}>${text}</bdi>`;
const fixedView = (text) => html`<bdi dir="ltr">${text}</bdi>`;
const numberView$1 = (text) => html`<bdi class="number" dir="ltr">${text}</bdi>`;
const nameView = (contact, locale) => contact.name ? dutchView(contact.name, locale) : contactName(contact);
function meaningView(name, locale) {
  const meaning = locale === "nl" ? void 0 : meaningText(name);
  return meaning ? ` (${meaning})` : nothing;
}
const namesView = (contacts, locale) => listParts(
  locale,
  contacts.map((contact) => [nameView(contact, locale), meaningView(contact.id, locale)]),
  "disjunction"
);
function lawNameView(regime, locale) {
  const meaning = locale === "nl" ? void 0 : meaningText(regime.id);
  return [dutchView(regime.short, locale), meaning ? ` \u2013 ${meaning}` : ""];
}

function saidIn(text, lang) {
  if (typeof text === "string") return { line: text, lang: "nl" };
  const tags = Object.keys(text);
  const near = tags.find((one) => one.toLowerCase().split("-")[0] === lang);
  const tag = [lang, near, "nl", ...tags].find((one) => one && Object.hasOwn(text, one)) ?? lang;
  return { line: text[tag] ?? "", lang: tag };
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
const NUMBER = /(\+?\(?\d[\d\s()-]{4,}\d)/;
const withNumbers = (line) => line.split(NUMBER).map((part, at) => at % 2 ? numberView$1(part) : part);
function textView(text, locale) {
  const { line, lang } = saidIn(text, locale);
  const shown = RIGHT_TO_LEFT.test(line) ? withNumbers(line) : line;
  return lang === locale ? shown : html`<span lang=${lang} dir="auto">${shown}</span>`;
}
const textsView = (texts, locale) => (texts === void 0 ? [] : [texts].flat()).map((text) => html`<p>${textView(text, locale)}</p>`);

function otherTask(task, locale) {
  switch (task) {
    case "impartial":
      return msg("Kiest geen partij.", { id: "task.impartial" });
    case "confidential":
      return msg("Wat je vertelt, blijft geheim.", { id: "task.confidential" });
    case "free":
      return msg("Je betaalt er niets voor.", { id: "task.free" });
    case "mediates":
      return msg("Bemiddelt: helpt jullie om samen een oplossing te vinden.", { id: "task.mediates" });
    case "helps-filing":
      return msg("Helpt je om je klacht op te schrijven of in te dienen.", { id: "task.helps-filing" });
    default:
      return typeof task === "object" ? textView(task, locale) : "";
  }
}

function taskText(task, { via }, locale, provider) {
  const through = via && nameView(via, locale);
  switch (task) {
    case "receives-complaints":
      return msg("Neemt klachten aan.", { id: "task.receives-complaints" });
    case "independent":
      return msg("Helemaal onafhankelijk.", { id: "task.independent" });
    case "helps-towards-solution":
      return msg("Geeft advies, denkt mee, bemiddelt of geeft een oordeel.", {
        id: "task.helps-towards-solution"
      });
    case "provides-klachtenfunctionaris":
      return msg(
        "Heeft een onafhankelijke klachtenfunctionaris: iemand die je uitleg geeft en je helpt bij je klacht.",
        { id: "task.provides-klachtenfunctionaris" }
      );
    case "works-with-provider":
      return msg(
        html`Werkt samen met ${dutchView(provider?.name, locale)}. Je mag zelf rechtstreeks bellen.`,
        {
          id: "task.works-with-provider"
        }
      );
    case "explains-complaint-to-inspectorate":
      return msg("Hier lees je hoe je met een klacht naar de inspectie gaat.", {
        id: "task.explains-complaint-to-inspectorate"
      });
    case "belongs-to":
      return msg(html`Hoort bij ${through}.`, { id: "task.belongs-to" });
    case "file-through":
      return msg(html`Je klacht dien je in bij ${through}.`, { id: "task.file-through" });
    default:
      return otherTask(task, locale) ;
  }
}
function conditionText(condition, locale) {
  switch (condition) {
    case "under-18":
      return msg("alleen voor cli\xEBnten jonger dan 18 jaar", { id: "condition.under-18" });
    case "visits-location-or-in-touch":
      return msg(
        "als de vertrouwenspersoon op je locatie komt, of als je al contact hebt met een vertrouwenspersoon",
        {
          id: "condition.visits-location-or-in-touch"
        }
      );
    default:
      return textView(condition, locale) ;
  }
}

function hoursText(locale, { days, from: opens, to: closes }) {
  const from = timeText$2(locale, opens);
  const to = timeText$2(locale, closes);
  if (!days) return msg(str`van ${from} tot ${to} uur (dagen niet vermeld)`, { id: "hours.days-unknown" });
  if (days === "working-days")
    return msg(str`op werkdagen van ${from} tot ${to} uur`, { id: "hours.working-days" });
  if (days === "every-day")
    return opens === "00:00" && closes === "24:00" ? msg("dag en nacht", { id: "hours.always" }) : msg(str`elke dag van ${from} tot ${to} uur`, { id: "hours.every-day" });
  return msg(str`${daysText(locale, days)} van ${from} tot ${to} uur`, {
    id: "hours.on-days"
  });
}

function closedText(opens, locale) {
  if (!opens) return msg("Nu gesloten", { id: "opening.closed" });
  const time = timeText$2(locale, opens.time);
  return opens.inDays ? msg(str`Gesloten, ${dayText(locale, opens)} weer vanaf ${time} uur`, { id: "opening.closed-until" }) : msg(str`Gesloten, vandaag vanaf ${time} uur`, { id: "opening.closed-today" });
}
function openingText(opening, locale) {
  switch (opening.state) {
    case "unsure":
      return msg("Vandaag kunnen de tijden afwijken.", { id: "opening.unsure" });
    case "open":
      return opening.until ? msg(html`<b>Nu open</b>, tot ${timeText$2(locale, opening.until)} uur`, { id: "opening.open-until" }) : msg(html`<b>Nu open</b>`, { id: "opening.open" });
    case "closed":
      return [
        closedText(opening.opens, locale),
        opening.maybeSooner ? [". ", msg("Rond feestdagen kunnen de tijden afwijken.", { id: "opening.maybe-sooner" })] : ""
      ];
  }
}

function otherLabel(channel, name, address, locale) {
  const number = (value) => numberView$1(readablePhone(value));
  switch (channel.kind) {
    case "whatsapp":
      return msg(html`WhatsApp <span class="who">${name}: </span>${number(channel.number)}`, {
        id: "channel.whatsapp"
      });
    case "sms":
      return msg(html`Sms <span class="who">${name}: </span>${number(channel.number)}`, {
        id: "channel.sms"
      });
    case "download":
      return msg("Download het document", { id: "channel.download" });
    case "video":
      return msg(html`Videobel met ${name}`, { id: "channel.video" });
    case "sign-language":
      return msg(html`Bel in gebarentaal met ${name}`, { id: "channel.sign-language" });
    case "visit":
      return html`${msg("Kom langs:", { id: "channel.visit" })}<br />${address}`;
    case "on-request":
      return msg(html`Op verzoek: ${textView(channel.title, locale)}`, { id: "channel.on-request" });
    case "see-there":
      return msg(html`Zie: ${textView(channel.title, locale)}`, { id: "channel.see-there" });
    default:
      return void 0;
  }
}
const remarksOf = ({ closed = [], note }, locale) => [
  ...closed.map(
    ({ from, to, why }) => html`${msg(html`gesloten: ${datesText(locale, from, to)}`, { id: "hours.closed" })}${why && html` (${textView(why, locale)})`}`
  ),
  ...note ? [textView(note, locale)] : []
];

function label({ contact, channel }, locale) {
  const name = nameView(contact, locale);
  if ("title" in channel && channel.kind !== "on-request" && "href" in channel)
    return textView(channel.title, locale);
  switch (channel.kind) {
    case "phone":
    case "mobile":
      return msg(html`<span class="who">Bel ${name}: </span>${numberView$1(readablePhone(channel.number))}`, {
        id: "channel.phone"
      });
    case "mail":
      return msg(html`<span class="who">Mail ${name}: </span>${addressOf$1(channel)}`, { id: "channel.mail" });
    case "form":
      return msg("Vul het formulier in", { id: "channel.form" });
    case "chat":
      return msg(html`Chat met ${name}`, { id: "channel.chat" });
    case "web":
      return channel.topic ? msg("Een klacht of vraag over zorg of jeugdhulp", { id: "channel.complaint-about-care" }) : fixedView(channel.href.split("/")[2]);
    case "letter":
      return html`<span class="hidden">${msg("Postadres:", { id: "channel.letter" })} </span >${addressView(channel, name, locale)}`;
    default:
      return otherLabel(
        channel,
        name,
        channel.kind === "visit" ? addressView(channel, name, locale) : "",
        locale
      ) ;
  }
}
function addressOf$1({ address }) {
  const [user, host, country] = address.split(/(?<=@)|(?=\.[^.]*$)/);
  return fixedView(html`${user}<wbr />${host}<wbr />${country}`);
}
const addressView = (channel, name, locale) => {
  const { street, postcode, town } = channel;
  const first = channel.kind === "letter" ? channel.name ?? name : name;
  const second = (channel.kind === "letter" ? channel.attention : channel.at);
  const written = (line) => dutchView(line, locale);
  return html`${first === name ? name : written(first)}<br />${second ? html`${textView(second, locale)}<br />` : nothing}${written(street)}<br />${written([postcode, " ", town])}`;
};
function wayView(way, locale, name) {
  const href = hrefOf(way.channel);
  const content = html`${name && iconView(way.channel.kind)}<span>${label(way, locale)}</span>`;
  return href ? linkView(href, content, name) : content;
}
const rowsView = (ways, look, isOnCard = false) => html`<ul class="channels" role="list"> ${ways.map(
  (way) => html`<li class="channel" part="channel"> ${iconView(way.channel.kind)} <span>${wayView(way, look.locale)} ${hoursView(way, look, isOnCard)}</span> </li>`
)} </ul>`;
function openingView({ contact, channel }, { locale, opening }, isOnCard) {
  const found = (contact.damaged ?? channel.damaged) ? void 0 : opening?.(channel);
  const condition = isOnCard ? void 0 : contact.condition;
  return found && html`<small class="state" part="opening" >${openingText(found, locale)}${condition && html` (${conditionText(condition, locale)})`}</small >`;
}
const hoursView = (way, look, isOnCard = false) => [
  openingView(way, look, isOnCard),
  wordsOfHours(way, look)
];
const wordsOfHours = ({ channel }, { locale }) => [
  ...(channel.hours ?? []).map((hours) => hoursText(locale, hours)),
  ...remarksOf(channel, locale) 
].map((text) => html`<small class="quiet">${text}</small>`);
const pressView = (way, locale, name) => way.channel.note ? html`<div> ${wayView(way, locale, name)} <small class="quiet">${textView(way.channel.note, locale)}</small> </div>` : wayView(way, locale, name);
function actionsView(act, help, look) {
  const { locale } = look;
  const press = act.filter(({ channel }) => hrefOf(channel)) ;
  const others = act.filter((way) => !press.includes(way)) ;
  return [
    press[0] ?? help[0] ? html`<div class="actions"> ${press.map((way, at) => pressView(way, locale, at ? "action" : "primary"))} ${help[0] && html`<p class="quiet">${msg("Hulp nodig?", { id: "channel.help" })}</p>`} ${help.map((way) => pressView(way, locale, "action"))} </div>` : nothing,
    others[0] ? rowsView(others, look) : nothing
  ];
}

const NO_ID = nothing;
function headingView(level, content, name = "heading", id = NO_ID) {
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${name} part=${name}>${content}</h6>`;
  }
}

function placesView(contact, locale) {
  const { audience, region, location, discipline, subject } = contact;
  const line = (text, say) => text ? [say(textView(text, locale))] : [];
  const lines = [
    ...line(audience, (text) => msg(html`Voor: ${text}`, { id: "contact.audience" })),
    ...line(location, (text) => msg(html`Locatie: ${text}`, { id: "contact.location" })),
    ...line(region, (text) => msg(html`Regio: ${text}`, { id: "contact.region" })),
    ...line(discipline, (text) => msg(html`Soort zorg: ${text}`, { id: "contact.discipline" })),
    ...line(subject, (text) => msg(html`Voor klachten over: ${text}`, { id: "contact.subject" }))
  ];
  return lines[0] && html`<div>${lines.map((text) => html`<p class="quiet">${text}</p>`)}</div>`;
}

function reachView(contact, look) {
  const { channels, via, role, damaged } = contact;
  if (channels[0])
    return rowsView(
      channels.map((channel) => ({ contact, channel })),
      look,
      true
    );
  if (role === "eigen-vertrouwenspersoon" || damaged) return nothing;
  return html`<p class="quiet"> ${msg("In de klachtenprocedure staat geen telefoonnummer en geen e-mailadres.", { id: "contact.no-channel" })} ${via && msg(html`Vraag ernaar bij ${nameView(via, look.locale)}:`, { id: "contact.ask" })} </p> ${via && rowsView(waysTo(via, "phone", "mobile", "mail"), look)}`;
}
const asideView = ({ id, name, fullName, desk, place }, locale) => [
  name && locale !== "nl" && meaningText(id),
  fullName && dutchView(fullName, locale),
  desk && [dutchView(desk, locale), meaningView(desk, locale)],
  place && dutchView(place, locale)
].filter(Boolean).map((part, at) => [at ? commaOf(locale) : "", part]);
function cardView(contact, look, provider) {
  const { level, locale } = look;
  const { id, name, abbreviation, role, tasks, condition } = contact;
  const aside = asideView(contact, locale);
  const does = [
    ...role ? [
      typeof role === "object" ? textView(role, locale) : roleExplained(role, provider && dutchView(provider.name, locale))
    ] : [],
    ...(tasks ?? []).map((task) => taskText(task, contact, locale, provider))
  ].filter(Boolean);
  return html`<article class="card" part="card"> ${headingView(
    level,
    name ? dutchView([name, abbreviation && ` (${abbreviation})`], locale) : [nameView(contact, locale), abbreviation && ` (${abbreviation})`],
    "name",
    `klachten-contact-${id}`
  )} ${aside[0] && html`<p class="quiet">${aside}</p>`} ${does[0] && html`<p>${does.map((text) => html`${text} `)}</p>`} ${placesView(contact, locale) } ${condition && html`<p class="condition" part="condition">${conditionText(condition, locale)}</p>`} ${reachView(contact, look)} </article>`;
}
const cardsView = (contacts, look, provider) => html`<div class="cards"> ${contacts.map((contact) => cardView(contact, { ...look, level: look.level + 2 }, provider))} </div>`;
function inlineView(contact, locale) {
  const name = nameView(contact, locale);
  const channel = waysTo(contact, "phone", "mobile", "mail", "form", "chat", "web")[0]?.channel;
  const href = channel && hrefOf(channel);
  const text = channel && "number" in channel ? numberView$1(readablePhone(channel.number)) : channel?.kind === "mail" && fixedView(channel.address);
  const condition = contact.condition && html` (${conditionText(contact.condition, locale)})`;
  return text && href ? html`${name}${commaOf(locale)}${linkView(href, text)}${condition}` : html`${href ? linkView(href, name) : name}${condition}`;
}

const names = (available, locale) => listParts(
  locale,
  available.map((name) => dutchView(name, locale))
);
const noticeText = (available, locale, failed = false) => failed ? msg("We kunnen de klachtenprocedure nu niet laten zien. Hieronder zie je wie je kan helpen.", {
  id: "notice.file"
}) : available[0] ? msg(
  html`Deze klachtenprocedure kunnen we niet laten zien, wel die van ${names(available, locale)}.`,
  {
    id: "notice.provider"
  }
) : msg("Wat deze pagina zoekt, is er niet. Hieronder zie je wat er wel is.", { id: "notice.other" });
const noticeView = (text) => html`<p class="notice" part="notice" role="status">${text}</p>`;

const contactAnswerView = ({ contact, provider, fault }, look) => html` ${fault?.where === "contact" ? noticeView(noticeText([], look.locale)) : nothing} ${cardView(contact, look, provider)} ${toolsView(look.extra?.("tools", [contact], look))} `;

function introductionText(fact, locale) {
  switch (fact) {
    case "bring-it-up":
      return msg("Blijf er niet mee zitten en vertel het.", { id: "introduction.bring-it-up" });
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
      return msg("Daarmee help je cli\xEBnten.", { id: "introduction.helps-clients" });
    case "whatever-the-cause":
      return msg(
        "Misschien is je klacht terecht. Misschien is er een misverstand, of klopt iets niet wat je dacht. Wat het ook is: het is belangrijk dat je ontevredenheid weggaat, en dat er iets gebeurt als je klacht terecht is.",
        { id: "introduction.whatever-the-cause" }
      );
    case "for-those-complained-about":
      return msg("Gaat een klacht over jou? Dan lees je hier hoe zorgvuldig met klachten wordt omgegaan.", {
        id: "introduction.for-those-complained-about"
      });
    default:
      return textView(fact, locale) ;
  }
}

function reasonText(why) {
  switch (why) {
    case "misspelling":
      return msg("Dat is een schrijffout.", { id: "about.misspelling" });
    case "former-name":
      return msg("Dat is een oude naam.", { id: "about.former-name" });
    case "wording":
      return msg("Dat kan duidelijker.", { id: "about.wording" });
  }
}
const correctionView = ({ found, used, why }, locale) => html` <li> ${msg(html`In het document staat “${dutchView(found, locale)}”.`, { id: "about.correction-found" })} ${reasonText(why)} ${msg(html`Hier staat “${dutchView(used, locale)}”.`, { id: "about.correction-used" })} </li> `;
const foldedView = (name, summary, content) => html`<details part=${name}> <summary>${summary}</summary> ${content} </details>`;
const backgroundView = ({ background }, locale) => background && foldedView(
  "background",
  msg("Waarom een klacht belangrijk is", { id: "about.background" }),
  background.map((fact) => html`<p>${introductionText(fact, locale)}</p>`)
);
const documentView = (title, address) => {
  const href = address && httpsHref(address);
  return href ? linkView(href, title) : title;
};
const readingView = (reading, locale) => reading && foldedView(
  "reading",
  msg("Meer lezen", { id: "reading.heading" }),
  html`<p>${msg("De klachtenprocedure noemt ook:", { id: "reading.named" })}</p> <ul> ${reading.map(({ title, href }) => html`<li>${documentView(textView(title, locale), href)}</li>`)} </ul>`
);
function sourceView(source, { fullName, name }, locale) {
  const { title, by, id, version, date, href, checked } = source;
  const document = [
    id && dutchView(id, locale),
    version && msg(html`versie ${dutchView(version, locale)}`, { id: "about.version" }),
    date && dateText(locale, date)
  ].filter(Boolean);
  const titled = html`${textView(title, locale)}${document.map((part) => [commaOf(locale), part])}`;
  const shown = documentView(titled, href);
  const owner = dutchView(by || (fullName ?? name), locale);
  return html`<p> ${msg(html`Deze informatie komt uit “${shown}” van ${owner}.`, { id: "about.document" })} ${checked && msg(str`Het document is gelezen op ${dateText(locale, checked)}.`, { id: "about.checked" })} </p>`;
}
function triedText(sources, locale) {
  const days = sources.map(({ tried }) => tried ?? "").sort() ;
  const [day] = days;
  return day ? msg(str`De telefoonnummers en adressen zijn uitgeprobeerd op ${dateText(locale, day)}.`, {
    id: "about.tried"
  }) : msg("De telefoonnummers en adressen zijn niet uitgeprobeerd.", { id: "about.not-tried" });
}
function aboutView({ provider, regime, corrections }, locale) {
  const href = httpsHref(regime.href);
  const written = dutchView(regime.name, locale);
  const law = [href ? linkView(href, written) : written, meaningView(regime.id, locale)];
  const sources = [provider.source ?? []].flat() ;
  return foldedView(
    "about",
    msg("Over deze informatie", { id: "about.heading" }),
    html`${sources.map((source) => sourceView(source, provider, locale))} ${sources[0] ? html`<p>${triedText(sources, locale)}</p>` : nothing} <p>${msg(html`De regeling hoort bij deze wet: ${law}.`, { id: "about.law" })}</p> ${corrections[0] && html`<p>${msg("Dit is verbeterd:", { id: "about.corrections" })}</p> <ul> ${corrections.map((one) => correctionView(one, locale))} </ul>`}`
  );
}

function regimeChoice({ regime, arrangement: { audience, choice } }, locale) {
  if (choice) return textView(choice, locale);
  if (typeof audience === "object") return textView(audience, locale);
  if (audience === "young-people" || regime.id === "jeugdwet")
    return msg("Ik krijg jeugdhulp", { id: "choice.young-people" });
  if (audience === "everyone")
    return regime.id === "wmo" ? msg("Ik krijg ondersteuning", { id: "choice.support" }) : msg("Ik krijg zorg", { id: "choice.care" });
  return regime.id === "wmo" ? msg("Ik ben volwassen en krijg ondersteuning", { id: "choice.adults-support" }) : msg("Ik ben volwassen en krijg zorg", { id: "choice.adults-care" });
}
function mayComplainText({ name: written, collective, complainants }, locale) {
  const name = dutchView(written, locale);
  if (complainants === "everyone")
    return collective ? msg(
      html`Voor iedereen die te maken heeft met een zorgaanbieder van ${name}. Die zorgaanbieder heeft ook een eigen klachtenregeling.`,
      { id: "audience.collective" }
    ) : msg(html`Voor iedereen die met ${name} te maken heeft: als cliënt of als iemand anders.`, {
      id: "audience.provider"
    });
  switch (complainants) {
    case "client-or-representative":
      return msg(html`Voor cliënten van ${name}, en voor wie namens een cliënt mag spreken.`, {
        id: "audience.client-or-representative"
      });
    case "client-representative-or-surviving-relative":
      return msg(
        html`Voor cliënten van ${name}, voor wie namens een cliënt mag spreken, en voor nabestaanden.`,
        { id: "audience.surviving-relative" }
      );
    default:
      return complainants && textView(complainants, locale);
  }
}
function audienceText({ arrangement: { audience }, regime }, locale) {
  const name = lawNameView(regime, locale);
  if (audience === "adults" || audience === "young-people")
    return audience === "adults" ? msg(html`Dit is de klachtenregeling voor volwassenen (${name}).`, { id: "audience.adults" }) : msg(html`Dit is de klachtenregeling voor jongeren (${name}).`, {
      id: "audience.young-people"
    });
  const law = msg(html`Deze klachtenregeling hoort bij de ${name}.`, { id: "audience.everyone" });
  return audience === "everyone" ? law : [textView(audience, locale), " ", law];
}

const keepInside$1 = (event) => {
  event.stopPropagation();
};
const choiceView = (choices, chosen, choose, locale) => html` <fieldset class="choice" part="choice" @input=${keepInside$1}> <legend>${msg("Welke hulp krijg je?", { id: "choice.question" })}</legend> ${choices.map(
  (choice) => html` <label class="option"> <input type="radio" name="regime" .checked=${choice.regime.id === chosen} @change=${() => {
    choose(choice.regime.id);
  }} /> <span >${regimeChoice(choice, locale)} <small class="quiet">${lawNameView(choice.regime, locale)}</small></span > </label> `
)} </fieldset> `;

const membersView = ({ members }, look) => members && foldedView(
  "members",
  msg("Wie horen hierbij?", { id: "members.heading" }),
  html`<ul> ${members.map(
    ({ name, place, channels = [] }) => html`<li> ${dutchView(name, look.locale)}${place && [commaOf(look.locale), dutchView(place, look.locale)]} ${channels[0] && rowsView(
      channels.map((channel) => ({ contact: { id: "", name, channels }, channel })),
      look
    )} </li>`
  )} </ul>`
);

function sumText({ amount, for: what }, locale) {
  const sum = amount && moneyText(locale, amount);
  if (what)
    return amount === void 0 ? msg(html`Dit kost geld (${textView(what, locale)}).`, { id: "costs.unknown-for" }) : sum ? msg(html`Je betaalt ${sum} (${textView(what, locale)}).`, { id: "costs.amount-for" }) : msg(html`Je betaalt niets (${textView(what, locale)}).`, { id: "costs.free-for" });
  return amount === void 0 ? msg("Dit kost geld.", { id: "costs.unknown" }) : sum ? msg(str`Je betaalt ${sum}.`, { id: "costs.amount" }) : msg("Je betaalt niets.", { id: "costs.free" });
}
const costsText = (costs, locale) => html` ${sumText(costs, locale)} ${costs.on && (costs.on.length > 4 ? msg(str`Dat was het bedrag op ${dateText(locale, costs.on)}.`, { id: "costs.on" }) : msg(str`Dat was het bedrag in ${costs.on}.`, { id: "costs.in" }))} ${costs.back && msg("Krijg je gelijk? Dan krijg je dit geld terug.", { id: "costs.back" })} `;

function outcomeText$2(when, locale) {
  switch (when) {
    case "satisfied":
      return msg("Ben je tevreden?", { id: "next.satisfied" });
    case "not-satisfied":
      return msg("Ben je niet tevreden?", { id: "next.not-satisfied" });
    default:
      return textView(when, locale);
  }
}
function nextText({ when, go }, placeOf, locale) {
  const place = placeOf(go);
  if (when) return html`${outcomeText$2(when, locale)} ${thenText(place)}`;
  return typeof place === "number" ? msg(str`Ga daarna naar stap ${place}.`, { id: "next.after-go" }) : place ? msg(html`Ga daarna naar “${place}”.`, { id: "next.after-go-title" }) : msg("Daarna stopt het.", { id: "next.after-end" });
}
const thenText = (place) => typeof place === "number" ? msg(str`Ga dan naar stap ${place}.`, { id: "next.go" }) : place ? msg(html`Ga dan naar “${place}”.`, { id: "next.go-title" }) : msg("Dan stopt het hier.", { id: "next.end" });

function timeText$1({ amount, unit }, locale) {
  if (unit !== "working-day") return durationText(locale, amount, unit);
  return amount === 1 ? msg("1 werkdag", { id: "term.working-day" }) : msg(str`${amount} werkdagen`, { id: "term.working-days" });
}
function promiseText(term, locale) {
  const time = timeText$1(term, locale);
  switch (term.for) {
    case "confirmation":
      return msg(str`Je krijgt binnen ${time} een bevestiging.`, { id: "term.confirmation" });
    case "contact":
      return msg(str`Binnen ${time} neemt iemand contact met je op.`, { id: "term.contact" });
    case "hearing":
      return msg(str`Er is een gesprek of zitting binnen ${time}.`, { id: "term.hearing" });
    case "answer":
      return msg(str`Je krijgt binnen ${time} antwoord.`, { id: "term.answer" });
    case "judgement":
      return msg(str`Je krijgt binnen ${time} een oordeel.`, { id: "term.judgement" });
    case "file":
      return msg(str`Doe dit binnen ${time}.`, { id: "term.file" });
    default:
      return msg(html`${textView(term.for, locale)}: binnen ${time}.`, { id: "term.own" });
  }
}
function startText(from, locale) {
  switch (from) {
    case "receipt":
      return msg("Die tijd begint als je klacht binnen is.", { id: "term.from-receipt" });
    case "written-receipt":
      return msg("Die tijd begint als je schriftelijke klacht binnen is.", {
        id: "term.from-written-receipt"
      });
    case "event":
      return msg("Die tijd begint op de dag dat het gebeurde.", { id: "term.from-event" });
    case "conversation":
      return msg("Die tijd begint na het gesprek.", { id: "term.from-conversation" });
    case "answer":
      return msg("Die tijd begint als je antwoord hebt gekregen.", { id: "term.from-answer" });
    default:
      return msg(html`Die tijd begint ${textView(from, locale)}.`, { id: "term.from-own" });
  }
}
function setterText({ by, article }, { provider, regime }, locale) {
  const law = dutchView(regime.short, locale);
  if (by === "provider")
    return msg(html`Dat is een afspraak van ${dutchView(provider.name, locale)}.`, {
      id: "term.by-provider"
    });
  return article ? msg(html`Dat staat in artikel ${article} van de wet (${law}).`, { id: "term.by-article" }) : by && msg(html`Dat staat in de wet (${law}).`, { id: "term.by-law" });
}
function termText(term, procedure, locale) {
  const { least, usual, from, extension } = term;
  return html` ${promiseText(term, locale)} ${least && msg(str`Het duurt minstens ${timeText$1({ ...term, amount: least }, locale)}.`, { id: "term.least" })} ${usual && msg("Zo gaat het meestal.", { id: "term.usual" })} ${from && startText(from, locale)} ${extension && msg(str`Dat kan ${timeText$1(extension, locale)} langer worden.`, { id: "term.extension" })} ${setterText(term, procedure, locale)} `;
}

function otherStepPhrases(step, names, [party], procedure, locale) {
  switch (step.kind) {
    case "ask":
      return {
        title: msg(html`Vraag hulp aan ${names}`, { id: "steps.ask-title" }),
        text: "",
        explained: typeof party?.role === "string" ? roleExplained(party.role, dutchView(procedure.provider.name, locale)) : void 0
      };
    case "answer":
      return {
        title: msg("Wacht op het antwoord", { id: "steps.answer-title" }),
        text: msg(html`Je krijgt antwoord van ${names}.`, { id: "steps.answer" })
      };
    case "choice":
      return { title: choiceTitle(), text: "" };
    default:
      return { title: step.title && textView(step.title, locale), text: "" };
  }
}
const choiceTitle = () => msg("Kies wat bij je past", { id: "steps.choice-title" });
function otherTags({ optional, alongside }, placeOf) {
  const place = alongside && placeOf(alongside);
  return [
    ...optional ? [msg("Deze stap mag je overslaan", { id: "steps.optional" })] : [],
    ...place ? [
      typeof place === "number" ? msg(str`Dit mag tegelijk met stap ${place}`, { id: "steps.alongside" }) : msg(html`Dit mag tegelijk met “${place}”`, { id: "steps.alongside-title" })
    ] : []
  ];
}
const bringView = (bring, locale) => html`<p>${msg("Dit heb je nodig:", { id: "steps.bring" })}</p> <ul class="list"> ${bring.map((text) => html`<li>${textView(text, locale)}</li>`)} </ul>`;
function decisionTexts(step, locale) {
  if (step.kind !== "dispute") return [];
  return [
    ...step.binding ? [msg("Jullie moeten allebei doen wat de uitspraak zegt.", { id: "steps.binding" })] : [],
    ...step.damagesUpTo ? [
      msg(str`Je kunt een schadevergoeding krijgen tot ${moneyText(locale, step.damagesUpTo)}.`, {
        id: "steps.damages"
      })
    ] : []
  ];
}
const otherFacts = (step, procedure, placeOf, locale) => [
  textsView(step.note, locale),
  [
    ...(step.terms ?? []).map((term) => termText(term, procedure, locale)),
    ...decisionTexts(step, locale),
    ...(step.costs ?? []).map((cost) => costsText(cost, locale)),
    ...(step.next ?? []).map((one) => nextText(one, placeOf, locale))
  ].map((text) => html`<p>${text}</p>`)
];

function stepPhrases(step, procedure, locale) {
  const { find } = procedure;
  const parties = partiesAt(step).map(find);
  const names = namesView(parties, locale);
  switch (step.kind) {
    case "talk":
      return {
        title: msg("Praat er eerst over", { id: "steps.talk-title" }),
        text: parties[0] ? msg(html`Kan dat en wil je dat? Praat dan eerst met <b>${names}</b>. `, {
          id: "steps.talk-with"
        }) : msg(
          "Kan dat en wil je dat? Praat dan eerst met de persoon of de mensen over wie je klacht gaat. Of praat met hun leidinggevende.",
          { id: "steps.talk" }
        )
      };
    case "meet":
      return { title: meetTitle(names, parties), text: meetText(names) };
    case "file":
      return {
        title: msg(html`Dien je klacht in bij ${names}`, { id: "steps.file-title" }),
        text: step.mayBeFirst && !step.when && step.by?.join() === "form" ? fileText(procedure, locale) : waysAt(step, procedure).act[0] ? msg("Dat kan zo:", { id: "steps.file-ways" }) : ""
      };
    case "dispute":
      return {
        title: msg(html`Ga naar ${names}`, { id: "steps.dispute-title" }),
        text: step.when ? disputeText(names) : !step.dissatisfiedWith ? msg(html`Ben je nog niet tevreden? Dan mag je je klacht laten voorleggen aan ${names}.`, {
          id: "steps.dispute-still"
        }) : dissatisfiedText(names),
        explained: roleExplained(
          typeof parties[0]?.role === "string" ? parties[0].role : "geschillencommissie"
        )
      };
    default:
      return otherStepPhrases(step, names, parties, procedure, locale) ;
  }
}
const followingText = (then, locale) => then === "mediation" ? msg("Daarna begint de bemiddeling: iemand helpt jullie om samen een oplossing te vinden.", {
  id: "steps.file-then-mediation"
}) : textView(then, locale) ;
const meetText = (names) => msg(html`Bespreek je klacht met <b>${names}</b>. `, { id: "steps.meet" });
const fileAtText = (names) => msg(html`Je dient je klacht in bij ${names}. Dat kan zo:`, { id: "routes.file" });
function meetTitle(names, [party, other]) {
  switch (!other && party?.role) {
    case "directeur":
      return msg("Maak een afspraak met de directeur", { id: "steps.meet-directeur-title" });
    case "voorzitter":
      return msg("Maak een afspraak met de voorzitter", { id: "steps.meet-voorzitter-title" });
    default:
      return msg(html`Maak een afspraak met ${names}`, { id: "steps.meet-title" });
  }
}
function supportText(who, at, find, locale) {
  switch (who.kind) {
    case "somebody-trusted":
      return !at ? msg("Je mag iemand meenemen die je vertrouwt. ", { id: "steps.support-only-trusted" }) : msg("Je mag ook iemand anders meenemen die je vertrouwt.", { id: "steps.support-trusted" });
    case "klachtenfunctionaris":
      return msg(
        html`Een onafhankelijke klachtenfunctionaris van ${nameView(find(who.by), locale)} kan je daarbij helpen. `,
        { id: "steps.support-klachtenfunctionaris" }
      );
    default:
      return html`${textView(who.text, locale)} ` ;
  }
}
const dissatisfiedText = (names) => msg(
  html`Ben je niet tevreden met de oplossing en met hoe je klacht is behandeld? Dan mag je je klacht laten voorleggen aan ${names}.`,
  { id: "steps.dispute" }
);
const disputeText = (names) => msg(html`Dan mag je je klacht laten voorleggen aan ${names}.`, { id: "steps.dispute-when" });
const fileText = ({ provider }, locale) => {
  const name = dutchView(provider.name, locale);
  return provider.collective ? msg(
    html`Ben je nog niet tevreden? Of wil je niet zelf naar de zorgaanbieder of naar ${name} gaan? Vul dan het klachtenformulier in.`,
    { id: "steps.file-collective" }
  ) : msg(
    html`Ben je nog niet tevreden? Of wil je niet zelf naar ${name} gaan? Vul dan het klachtenformulier in.`,
    {
      id: "steps.file"
    }
  );
};

const tagsOf = (step, placeOf) => [
  ...step.mayBeFirst ? [msg("Hier mag je ook beginnen", { id: "steps.may-be-first" })] : [],
  ...otherTags(step, placeOf) 
];
const titleView = (step, procedure, locale) => step.title ? textView(step.title, locale) : stepPhrases(step, procedure, locale).title;
const numberView = (number) => html`<span class="hidden">${msg("Stap", { id: "steps.step" })} </span ><span class="marker" part="marker">${number}</span><span class="hidden">: </span>`;
function stepView(step, number, procedure, look, placeOf) {
  const { level, locale } = look;
  const { provider, regime } = procedure;
  const { act, help } = waysAt(step, procedure);
  const { text, explained } = stepPhrases(step, procedure, locale);
  const { support = [], then } = step;
  const sentence = step.text ? "" : text;
  const officer = support.some(({ kind }) => kind === "klachtenfunctionaris") ? "klachtenfunctionaris" : void 0;
  const word = explained ?? (officer && roleExplained(officer));
  return html`<li class=${number ? "step" : "card"} part="step"> ${headingView(
    level,
    [number ? numberView(number) : nothing, titleView(step, procedure, locale)],
    "title",
    number ? `klachten-${provider.id}-${regime.id}-stap-${number}` : void 0
  )} ${tagsOf(step, placeOf).map((tag) => html`<p class="tag">${tag}</p>`)} ${[textsView(step.when, locale), textsView(step.text, locale)] } ${(sentence || support[0]) && html`<p>${sentence} ${support.map((who, at) => supportText(who, at, procedure.find, locale))}</p>`} ${word && html`<p class="quiet">${word}</p>`} ${actionsView(act, help, look)} ${step.bring ? bringView(step.bring, locale) : nothing} ${then && html`<p>${followingText(then, locale)}</p>`} ${step.kind === "choice" ? routeStepsView(step.steps, procedure, { ...look, level: level + 1 }, placeOf) : nothing} ${otherFacts(step, procedure, placeOf, locale) } </li>`;
}
const routeStepsView = (steps, procedure, look, placeOf = titlesIn(procedure, look.locale)) => html`<ul class="cards" role="list"> ${steps.map((step) => stepView(step, 0, procedure, look, placeOf))} </ul>`;
const titlesIn = (procedure, locale) => (id) => {
  const step = stepsIn(procedure.arrangement).find((one) => one.id === id);
  return step && titleView(step, procedure, locale);
};
function stepsView(steps, procedure, look) {
  const placeOf = (id) => steps.findIndex((step) => step.id === id) + 1 || titlesIn(procedure, look.locale)(id) ;
  return html`<ol class="steps" role="list"> ${steps.map((step, at) => stepView(step, at + 1, procedure, look, placeOf))} </ol>`;
}

const rulesView = (rules, { level, locale }) => html`<div class="routes"> ${rules.map(
  ({ number, title, text }) => html`<div part="rule"> ${(number ?? title) && headingView(
    level + 2,
    [
      number && `${msg("Artikel", { id: "rules.article" })} ${number}${title ? ": " : ""}`,
      title && textView(title, locale)
    ],
    "title"
  )} ${textsView(text, locale)} </div>`
)} </div>`;
function otherSectionTitle({ kind }) {
  switch (kind) {
    case "choice":
      return choiceTitle();
    case "rules":
      return msg("De regels", { id: "rules.heading" });
    case "rights":
      return msg("Je rechten", { id: "rights.heading" });
    default:
      return msg("Goed om te weten", { id: "prose.heading" });
  }
}
function otherSectionView(section, procedure, look) {
  const { level, locale } = look;
  switch (section.kind) {
    case "choice":
      return routeStepsView(section.steps, procedure, { ...look, level: level + 2 });
    case "rules":
      return rulesView(section.rules, look);
    case "rights":
      return html`<ul class="list" role="list"> ${[section.text].flat().map((text) => html`<li>${textView(text, locale)}</li>`)} </ul>`;
    case "prose":
      return textsView(section.text, locale);
    default:
      return void 0;
  }
}

function routesView({ to, by }, { find }, look) {
  const contact = find(to);
  return html`<p>${fileAtText(namesView([contact], look.locale))}</p> <ul class="routes" role="list"> ${waysTo(contact, ...by).map(
    (way) => html`<li> ${way.channel.kind === "letter" ? html`<p>${msg("Stuur een brief naar:", { id: "routes.letter" })}</p> ${rowsView([way], look)}` : !hrefOf(way.channel) ? rowsView([way], look) : html`${wayView(way, look.locale, "primary")} ${hoursView(way, look) }`} </li>`
  )} </ul>`;
}
function confidantText(fact, locale) {
  switch (fact) {
    case "for-child-parent-or-guardian":
      return msg(
        "Ben je kind, jongere, ouder, pleegouder of verzorger? Dan mag je met een vertrouwenspersoon praten, waarover je maar wilt.",
        { id: "confidants.for-child-parent-or-guardian" }
      );
    case "listens-and-helps":
      return msg(
        "Een vertrouwenspersoon luistert naar je verhaal. Die kan je ook helpen om het gesprek aan te gaan, en om de goede woorden voor je klacht te vinden.",
        { id: "confidants.listens-and-helps" }
      );
    case "formal-complaint-to-klachtencommissie":
      return msg(
        "Een formele klacht indienen kan niet bij een vertrouwenspersoon. Daarvoor is er een onafhankelijke klachtencommissie.",
        { id: "confidants.formal-complaint-to-klachtencommissie" }
      );
    default:
      return textView(fact, locale) ;
  }
}
const partView = (name, title, content, { level }) => html`<section class="section" part=${name}>${headingView(level + 1, title)} ${content}</section>`;
function sectionTitle(section) {
  switch (section.kind) {
    case "steps":
      return msg("Stap voor stap", { id: "steps.heading" });
    case "routes":
      return msg("Zo dien je een klacht in", { id: "routes.heading" });
    case "confidants":
      return msg("Praat met een vertrouwenspersoon", { id: "confidants.heading" });
    default:
      return otherSectionTitle(section) ;
  }
}
function contentView(section, procedure, look) {
  const { level, locale } = look;
  switch (section.kind) {
    case "steps":
      return stepsView(section.steps, procedure, { ...look, level: level + 2 });
    case "routes":
      return routesView(section, procedure, look);
    case "confidants":
      return [
        section.facts?.map((fact) => html`<p>${confidantText(fact, locale)}</p>`),
        cardsView(section.contacts.map(procedure.find), look, procedure.provider)
      ];
    default:
      return otherSectionView(section, procedure, look) ;
  }
}
const sectionView = (section, procedure, look) => partView(
  // `choice` is the choice between laws.
  section.kind === "choice" ? "options" : section.kind,
  section.title ? textView(section.title, look.locale) : sectionTitle(section),
  contentView(section, procedure, look),
  look
);

function titleText(provider, { view, locale }) {
  if (!provider) return msg("Heb je een klacht over je zorg?", { id: "procedure.unknown-title" });
  const name = dutchView(provider.name, locale);
  if (view === "contacts")
    return msg(html`Klacht over ${name}: wie kan je helpen?`, { id: "procedure.contacts-title" });
  return provider.collective ? msg(html`Een klacht over een zorgaanbieder van ${name}? Zo pak je het aan`, {
    id: "procedure.collective-title"
  }) : msg(html`Een klacht over ${name}? Zo pak je het aan`, { id: "procedure.title" });
}
const introductionView = (one, { procedure, help }, look) => html`${one.provider.introduction && html`<p>${one.provider.introduction.map((fact) => html`${introductionText(fact, look.locale)} `)}</p>`} ${procedure || help.some(({ id }) => id === one.arrangement.support?.by) ? supportView(one, look) : nothing} <p class="quiet"> ${mayComplainText(one.provider, look.locale)} ${procedure && audienceText(procedure, look.locale)} </p>`;
function supportView({ arrangement: { support }, find }, look) {
  if (!support) return nothing;
  const contact = find(support.by);
  const named = [nameView(contact, look.locale), meaningView(contact.id, look.locale)];
  return html`<div class="support" part="support"> <p> ${msg(html`<b>Wil je eerst met iemand praten?</b> ${named} helpt je verder.`, {
    id: "support.offer"
  })} </p> <div class="actions"> ${waysTo(contact, ...support.through).map(
    (way) => html`<div>${wayView(way, look.locale, "action")} ${hoursView(way, look)}</div>`
  )} </div> </div>`;
}
const lawFoldView = (procedure, look) => extraView(
  "law",
  msg("Wat zegt de wet?", { id: "law.summary" }),
  look.extra?.("law", procedure, { ...look, level: look.level + 2 })
);
const TO_READ = ["rules", "rights", "prose"];
function bodyView(procedure, look) {
  const { provider, arrangement, contacts } = procedure;
  const { locale } = look;
  const of = (...kinds) => arrangement.sections.filter(({ kind }) => kinds.includes(kind));
  const steps = of("steps", "choice");
  const routes = of("routes");
  const shown = {
    all: arrangement.sections,
    steps: steps[0] ? steps : routes[0] ? routes : arrangement.sections,
    contacts: []
  }[look.view];
  const acting = shown.map(({ kind }) => !TO_READ.includes(kind)).lastIndexOf(true) + 1 ;
  const inSections = shown.flatMap((section) => section.kind === "confidants" ? section.contacts : []);
  return [
    shown.slice(0, acting).map((section) => sectionView(section, procedure, look)),
    look.view !== "steps" && helpView(
      contacts.filter(({ id }) => !inSections.includes(id)),
      look,
      provider
    ),
    shown.slice(acting).map((section) => sectionView(section, procedure, look)) ,
    look.view === "all" && partView(
      "more",
      msg("Meer weten", { id: "about.more" }),
      [
        look.hideLaw ? nothing : lawFoldView(procedure, look),
        backgroundView(provider, locale),
        membersView(provider, look) ,
        readingView(arrangement.reading, locale),
        aboutView(procedure, locale)
      ],
      look
    )
  ].map((part) => part || nothing);
}
const helpView = (contacts, look, provider) => partView(
  "contacts",
  msg("Wie kan je helpen?", { id: "contacts.heading" }),
  cardsView(contacts, look, provider),
  look
);
function answerView(answer, look, choose) {
  const { procedure, choices, help, fault } = answer;
  const one = procedure ?? choices[0];
  return html` ${look.hideHeading ? nothing : headingView(look.level, titleText(one?.provider, look))} ${fault && noticeView(noticeText(answer.available, look.locale, !procedure && fault.code.startsWith("file")))} ${one && look.view !== "contacts" ? introductionView(one, answer, look) : nothing} ${translationView(look.locale)} ${choices[0] ? choiceView(choices, procedure?.regime.id, choose, look.locale) : nothing} ${procedure ? bodyView(procedure, look) : helpView(help, look, one?.provider)} ${toolsView(look.extra?.("tools", procedure?.contacts ?? help, look))} `;
}

function procedure(catalogue, question, look, choose) {
  const answer = answerTo(catalogue, question);
  return { content: answerView(answer, look, choose), fault: answer.fault };
}
function contact(catalogue, question, look, inline, hasWords) {
  const answer = contactAnswerTo(catalogue, question);
  const { fault } = answer;
  if (!inline) return { content: contactAnswerView(answer, look), fault };
  return { content: fault && hasWords ? void 0 : inlineView(answer.contact, look.locale), fault };
}

var show = /*#__PURE__*/Object.freeze({
  __proto__: null,
  contact: contact,
  procedure: procedure
});

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const readings = /* @__PURE__ */ new WeakMap();
function readData(data, { organisations }) {
  const reading = readings.get(data) ?? readFacts(data.value, "data", organisations);
  readings.set(data, reading);
  return reading;
}
const sourceOf = (asked, { provider, failure, faults }, bundled) => ({
  provider: provider?.id ?? asked,
  catalogue: { ...bundled, own: provider },
  show,
  failure,
  faults: [
    ...asked && provider && provider.id !== asked ? [{ code: "provider-unknown", where: "provider", found: asked, expected: [provider.id] }] : [],
    ...faults
  ]
});
const findSource = ({ provider, src, folder, data }, bundled) => {
  if (data !== void 0) return sourceOf(provider, readData(data, bundled), bundled);
  const named = folder && ID.test(provider) ? `${folder}providers/${provider}.json` : "";
  const address = src ? absolute(src) : named;
  const unknown = {
    failure: src ? { code: "value-wrong", where: "src", found: src, expected: ["https://\u2026/\u2026.json"] } : {
      code: "provider-unknown",
      where: "provider",
      found: provider,
      expected: [...bundled.providers.map(({ id }) => id), named || 'base="\u2026"']
    },
    faults: []
  };
  if (!address) return sourceOf(provider, unknown, bundled);
  const facts = factsAt(address, bundled.organisations);
  if (!("then" in facts)) return sourceOf(provider, facts, bundled);
  return facts.then(
    (lost) => lost && {
      // A file that is not there is a provider that is not there.
      ...!src && lost.failure?.found === 404 ? { failure: unknown.failure, faults: [] } : lost,
      show
    }
  );
};

class OwnSource {
  constructor(changed) {
    /** True when what was asked for is not among what the script holds. */
    this.isOwn = false;
    this.#changed = changed;
  }
  #lost;
  #changed;
  /** The page asks for something else: what is still on its way is not that. */
  forget() {
    this.#lost = void 0;
    this.arriving = void 0;
  }
  /** @returns undefined while a file is on its way */
  find({ provider, src, folder }) {
    const { data } = this;
    const source = { provider, catalogue: bundled, show, faults: [], ...this.#lost };
    this.isOwn = !!data || !!src || !!provider && !bundled.providers.some(({ id }) => id === provider);
    if (this.#lost ?? !this.isOwn) return source;
    const found = findSource({ provider, src, data, folder }, bundled);
    if (!("then" in found)) return found;
    const arriving = found.then((lost) => {
      if (this.arriving !== arriving) return;
      this.arriving = void 0;
      this.#lost = lost;
      this.#changed();
    });
    this.arriving = arriving;
    return void 0;
  }
}

const exitStyles = css`.exit{position:sticky;inset-block-start:.5em;z-index:1;inline-size:fit-content;max-inline-size:100%;margin-inline-start:auto}.dots{letter-spacing:.15em;white-space:nowrap}.about-exit{max-inline-size:none;margin-block:.6em 1em;text-align:end}:is(a,button,summary,input,select,textarea,[tabindex],[id]){scroll-margin-block-start:5em}@media(any-pointer:coarse)and (not (any-pointer:fine)){.keys{display:none}}@media print{.exit,.about-exit{display:none}}`;

const PRESSES = 3;
const dotsView = (presses) => presses > 0 ? html`<span class="dots" aria-hidden="true" >${"\u25CF".repeat(presses)}${"\u25CB".repeat(PRESSES - presses)}</span >` : nothing;
function leftText(presses) {
  if (presses === 1) return msg("Druk nog twee keer op Shift om weg te gaan.", { id: "exit.two-more" });
  return presses === 2 ? msg("Druk nog \xE9\xE9n keer op Shift om weg te gaan.", { id: "exit.one-more" }) : "";
}
const exitView = (href, presses) => html`<div class="exit" part="exit"> ${linkView(href, [msg("Snel weg van deze pagina", { id: "exit.leave" }), dotsView(presses)], "primary")} <p class="hidden" role="status">${leftText(presses)}</p> </div> <p class="quiet about-exit" part="exit-note"> <span class="keys">${msg("Of druk drie keer op Shift.", { id: "exit.keys" })}</span> ${msg("Let op: je browser onthoudt dat je hier was.", { id: "exit.history" })} </p>`;

function keepFocusInSight(root, signal, covers) {
  root.addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof Element && covers(target) && target.matches(":focus-visible"))
        target.scrollIntoView({ block: "nearest", behavior: "instant" });
    },
    { signal }
  );
}

function attempt(act) {
  try {
    act();
  } catch {
  }
}
function windowsAround() {
  const around = new Set(top === window ? [] : [top]);
  attempt(() => {
    for (let one = parent; one !== window && !around.has(one); one = one.parent) around.add(one);
  });
  return around;
}
const within = (root) => [...root.querySelectorAll("*")].flatMap((one) => [one, ...one.shadowRoot ? within(one.shadowRoot) : []]);
function silence(root, standsIn) {
  for (const one of within(root))
    attempt(() => {
      if ("pause" in one) one.pause();
      if ("contentWindow" in one && !standsIn.has(one.contentWindow)) one.remove();
    });
}
function askNothing(view) {
  view.onbeforeunload = null;
  for (const type of ["BeforeUnloadEvent", "NavigateEvent"])
    attempt(() => {
      const { prototype } = Reflect.get(view, type);
      Object.defineProperties(prototype, {
        preventDefault: { value: () => void 0 },
        returnValue: { get: () => "", set: () => void 0 }
      });
    });
}
function blank(view, address, standsIn) {
  const { document: document2 } = view;
  attempt(() => {
    document2.title = new URL(address).host;
  });
  attempt(() => {
    const root = Reflect.get(Document.prototype, "documentElement", document2);
    root.style.setProperty("display", "none", "important");
    silence(root, standsIn);
  });
  attempt(() => {
    askNothing(view);
  });
  attempt(() => {
    view.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) view.location.reload();
    });
  });
}
function tellNobody() {
  const meta = document.createElement("meta");
  meta.name = "referrer";
  meta.content = "no-referrer";
  document.head.append(meta);
}
function leave(address) {
  const around = windowsAround();
  const standsIn = /* @__PURE__ */ new Set([window, ...around]);
  blank(window, address, standsIn);
  attempt(() => {
    speechSynthesis.cancel();
  });
  attempt(tellNobody);
  if (top && top !== window)
    try {
      top.location.replace(address);
      for (const one of around) blank(one, address, standsIn);
      return;
    } catch {
    }
  location.replace(address);
}

const PAUSE = 5e3;
const counting = /* @__PURE__ */ new Set();
function countShifts(signal, isShown, counted) {
  let presses = 0;
  let isAlone = false;
  let timer;
  const set = (to) => {
    clearTimeout(timer);
    if (to > 0) timer = setTimeout(reset, PAUSE);
    if (to === presses) return;
    presses = to;
    counted(to);
  };
  const reset = () => {
    isAlone = false;
    set(0);
  };
  const isMine = () => [...counting].find((one) => one()) === isShown;
  const down = ({ key, repeat, ctrlKey, altKey, metaKey }) => {
    if (key !== "Shift") reset();
    else if (!repeat) isAlone = !ctrlKey && !altKey && !metaKey;
  };
  const up = ({ key }) => {
    if (key !== "Shift") return;
    const isPress = isAlone && isMine();
    isAlone = false;
    set(isPress ? presses + 1 : 0);
    if (presses >= PRESSES) set(0);
  };
  counting.add(isShown);
  signal.addEventListener("abort", () => {
    counting.delete(isShown);
    clearTimeout(timer);
  });
  const first = { capture: true, passive: true, signal };
  addEventListener("keydown", down, first);
  addEventListener("keyup", up, first);
  for (const type of ["pointerdown", "wheel", "blur"]) addEventListener(type, reset, first);
}

const MIDDLE = 1;
const make$2 = ({ root, update, signal }) => {
  let href;
  let presses = 0;
  const link = () => root.querySelector('[part="exit"] a');
  const hear = (event) => {
    const pressed = link();
    if (!href || !pressed || !event.composedPath().includes(pressed)) return;
    if (event.type === "auxclick" && event.button !== MIDDLE) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== "dragstart") leave(href);
  };
  for (const target of [window, root])
    for (const type of ["click", "auxclick", "dragstart"])
      target.addEventListener(type, hear, { capture: true, signal });
  keepFocusInSight(root, signal, (focused) => focused !== link());
  countShifts(
    signal,
    // Not where the page has it hidden: nobody was told there.
    () => !!link()?.getClientRects()[0],
    (counted) => {
      presses = counted;
      if (href && counted === PRESSES) leave(href);
      update();
    }
  );
  return (address) => {
    href = httpsHref(address);
    return href ? exitView(href, presses) : nothing;
  };
};
const styles$2 = [exitStyles];

var exit = /*#__PURE__*/Object.freeze({
  __proto__: null,
  make: make$2,
  styles: styles$2
});

function daysSinceEaster(date) {
  const year = date.slice(0, 4);
  const golden = Number(year) % 19;
  const moon = (19 * golden + 24) % 30;
  const isLate = moon > 28 || moon > 27 && golden > 10;
  const fullMoon = addDays(`${year}-03-21`, moon - (isLate ? 1 : 0));
  return daysBetween(fullMoon, date) - 7 + new Date(fullMoon).getUTCDay();
}
const AROUND_EASTER = [-2, 1, 39, 50];
const isKingsDay = (date) => /04-27$/.test(date) && weekdayOf(date) !== "sun" || /04-26$/.test(date) && weekdayOf(date) === "sat";
const isHoliday = (date) => /-(01-01|05-05|12-2[56])$/.test(date) || isKingsDay(date) || AROUND_EASTER.includes(daysSinceEaster(date));
const mayDiffer = (date) => isHoliday(date) || /12-(24|31)$/.test(date) || [0, 49].includes(daysSinceEaster(date));

function freeDayOf(date) {
  const weekday = weekdayOf(date);
  if (weekday === "sat") return "saturday";
  if (weekday === "sun") return "sunday";
  return isHoliday(date) ? "holiday" : void 0;
}
function lastDay(start, weeks) {
  const counted = addDays(start, weeks * 7);
  let day = counted;
  while (freeDayOf(day)) day = addDays(day, 1);
  return { counted, free: freeDayOf(counted), day };
}
const answerTerm = ({ articles }) => articles.find(
  (article) => article.fact === "written-reasoned-judgement" && article.term?.unit === "week"
);
const filingDays = ({ publication }) => ({
  first: `${publication.year}-01-01`,
  last: "2099-12-31"
});
function answerDays(law, written) {
  const article = answerTerm(law);
  const { first, last } = filingDays(law);
  if (!article || written < first || written > last || written.length < first.length || !isDay(written))
    return void 0;
  const { amount, extension } = article.term;
  return {
    written,
    term: article,
    answer: lastDay(written, amount),
    extended: extension?.unit === "week" ? lastDay(written, amount + extension.amount) : void 0
  };
}

const timeText = (locale, { amount, unit }) => durationText(locale, amount, unit);
function articleText({ fact, term, amount = 0 }, locale) {
  const time = term && timeText(locale, term);
  switch (fact) {
    case "term-starts-with-written-complaint":
      return msg(
        "De tijd voor een oordeel begint als je je klacht schriftelijk indient. Praat je eerst? Dan begint die tijd nog niet.",
        { id: "law.term-starts-with-written-complaint" }
      );
    case "klachtenfunctionaris-is-free":
      return msg("Een klachtenfunctionaris kan je onafhankelijk helpen. Die hulp is gratis.", {
        id: "law.klachtenfunctionaris-is-free"
      });
    case "written-reasoned-judgement":
      return html`${msg(
        str`Binnen ${time} na je schriftelijke klacht krijg je schriftelijk een oordeel, met de redenen erbij.`,
        { id: "law.written-reasoned-judgement" }
      )} ${term?.extension && msg(
        str`De zorgaanbieder mag die tijd één keer langer maken, met ${timeText(locale, term.extension)}. Dat moet schriftelijk, en voordat de tijd om is.`,
        { id: "law.extension" }
      )}`;
    case "recognised-disputes-body":
      return msg(
        "Er is een erkende geschilleninstantie, zoals een geschillencommissie. Daar kun je een geschil indienen: een klacht waar jullie samen niet uitkomen.",
        { id: "law.recognised-disputes-body" }
      );
    case "binding-advice-and-damages":
      return msg(
        str`De geschilleninstantie geeft een bindend advies: jullie moeten je er allebei aan houden. Zij kan je ook een vergoeding voor schade geven. Dat kan in elk geval tot ${moneyText(locale, amount)}.`,
        { id: "law.binding-advice-and-damages" }
      );
    case "disputes-body-rules":
      return msg(str`De geschilleninstantie beslist binnen ${time} nadat het geschil is ingediend.`, {
        id: "law.disputes-body-rules"
      });
    case "municipality-sees-to-independent-vertrouwenspersoon":
      return msg("De gemeente zorgt dat er een onafhankelijke vertrouwenspersoon is.", {
        id: "law.municipality-sees-to-independent-vertrouwenspersoon"
      });
    case "committee-of-at-least-three-with-outside-chair":
      return msg(
        "Een klachtencommissie beoordeelt je klacht. Daarin zitten minstens drie mensen. De voorzitter werkt niet voor de aanbieder.",
        { id: "law.committee-of-at-least-three-with-outside-chair" }
      );
    case "arrangement-sets-its-own-term":
      return msg(
        "De commissie geeft haar oordeel binnen de tijd die in de klachtenregeling staat. De wet zelf noemt geen tijd.",
        { id: "law.arrangement-sets-its-own-term" }
      );
    case "may-be-assisted":
      return msg("Je mag je laten helpen bij je klacht.", { id: "law.may-be-assisted" });
    case "provider-says-what-it-will-do":
      return msg(
        str`De aanbieder laat binnen ${time} weten wat hij gaat doen. In de wet lees je wanneer die tijd begint.`,
        {
          id: "law.provider-says-what-it-will-do"
        }
      );
    case "provider-has-arrangement":
      return msg("De aanbieder heeft een klachtenregeling.", { id: "law.provider-has-arrangement" });
    default:
      return "";
  }
}
function movedText(free) {
  switch (free) {
    case "saturday":
      return msg("Dat is een zaterdag, dus telt de eerste werkdag daarna.", { id: "law.moved-saturday" });
    case "sunday":
      return msg("Dat is een zondag, dus telt de eerste werkdag daarna.", { id: "law.moved-sunday" });
    case "holiday":
      return msg("Dat is een feestdag, dus telt de eerste werkdag daarna.", { id: "law.moved-holiday" });
  }
}
const countedText = ({ counted, free }, time, written, locale) => html` ${msg(str`Zo is gerekend: ${time} na ${dateText(locale, written)} is ${dateText(locale, counted)}.`, {
  id: "law.counted"
})} ${free && movedText(free)} `;
function answerText({ written, term: { term }, answer }, locale) {
  const day = html`<strong>${fullDateText(locale, answer.day)}</strong>`;
  return html`<p> ${msg(html`Volgens de wet is de laatste dag voor een oordeel: ${day}.`, { id: "law.answer" })} </p> <p class="quiet">${countedText(answer, timeText(locale, term), written, locale)}</p>`;
}
function extendedText({ written, term: { term }, extended }, locale) {
  if (!extended || !term.extension) return "";
  const day = html`<strong>${fullDateText(locale, extended.day)}</strong>`;
  const time = msg(str`${timeText(locale, term)} en nog ${timeText(locale, term.extension)}`, {
    id: "law.time-and-extension"
  });
  return html`<p> ${msg(html`Heeft de zorgaanbieder de tijd langer gemaakt? Dan is de laatste dag: ${day}.`, {
    id: "law.extended"
  })} </p> <p class="quiet">${countedText(extended, time, written, locale)}</p>`;
}

const articleView = (article, locale) => html` <li part="law-article"> ${articleText(article, locale)} <span class="quiet">${msg(str`artikel ${article.article}`, { id: "law.article" })}</span> </li> `;
const lawName = ({ id, name, short }, locale) => [
  dutchView(name === short ? name : `${name} (${short})`, locale),
  meaningView(id, locale)
];
function readView(law, locale) {
  const { publication, href, name } = law;
  const address = httpsHref(href);
  return html`<p class="quiet"> ${msg(
    str`Dit is gelezen op ${dateText(locale, publication.checked)}, in de wet zoals die in het Staatsblad van ${publication.year} staat. Of de wet daarna is veranderd, is niet nagekeken.`,
    { id: "law.read" }
  )} ${address && msg(html`De wet zoals die nu is: ${linkView(address, dutchView(name, locale))}.`, { id: "law.today" })} </p>`;
}
function lawView(law, { name }, locale, helper = nothing) {
  const { articles } = law;
  return html`<p> ${msg(
    html`Dit staat in de wet zelf: de ${lawName(law, locale)}. Het is geen tekst van ${dutchView(name, locale)}.`,
    { id: "law.introduction" }
  )} </p> <ul class="articles"> ${articles.map((article) => articleView(article, locale))} </ul> ${articles.some(({ term }) => term) ? nothing : html`<p>${msg("Deze wet zegt niet hoe lang een antwoord mag duren.", { id: "law.no-term" })}</p>`} ${helper} ${readView(law, locale)}`;
}
const HARMLESS = ["Escape", "Shift", "Tab"];
const keepInside = (event) => {
  if (!HARMLESS.includes(event.key ?? "")) event.stopPropagation();
};
function lastDayView(law, { article }, days, changed, { locale, level }) {
  const { first, last } = filingDays(law);
  const change = (event) => {
    keepInside(event);
    changed();
  };
  return html`<div class="last-day" part="last-day"> ${headingView(level, msg("Wanneer krijg je uiterlijk een oordeel?", { id: "law.last-day" }), "title")} <label >${msg("Ik diende mijn klacht in op", { id: "law.filed-on" })} <input type="date" min=${first} max=${last} autocomplete="off" aria-describedby="law-filed" @input=${change} @change=${change} @keydown=${keepInside} @keypress=${keepInside} @keyup=${keepInside} /></label> <p id="law-filed" class="quiet"> ${msg(
    "Het gaat om een klacht die je schriftelijk indiende. Wat je hier invult, wordt niet bewaard en niet verstuurd.",
    { id: "law.filed-in-writing" }
  )} </p> <div role="status" part="last-day-result"> ${days ? [answerText(days, locale), extendedText(days, locale)] : nothing} </div> <p class="quiet"> ${msg(
    html`Dit is een hulpmiddel. Het rekent met artikel ${article} van de ${dutchView(law.short, locale)}, en met de werkdagen van de Algemene termijnenwet: alle dagen behalve zaterdag, zondag en algemeen erkende feestdagen. Andere vrije dagen telt het niet mee. Of die wetten zijn veranderd, is niet nagekeken.`,
    { id: "law.aid" }
  )} </p> </div>`;
}

const lawStyles = css`.articles>li+li{margin-block-start:.6em}.last-day{margin-block:.4em 1.2em;padding:1.1em min(1.2em,5cqi);border-radius:var(--_klachten-radius);background:color-mix(in oklab,currentColor 6%,transparent)}.last-day>*+*{margin-block-start:.7em}.last-day p+p:not(.quiet){margin-block-start:.7em}.last-day label{display:flex;flex-wrap:wrap;align-items:center;gap:.4em .8em;font-weight:600}.last-day input{box-sizing:border-box;inline-size:auto;max-inline-size:100%;block-size:auto;min-block-size:2.9em;padding:.4em min(.7em,3cqi);border:1.5px solid var(--_klachten-mark);border-radius:var(--_klachten-radius);background:Field;color:FieldText;box-shadow:none;font:inherit;font-weight:400}.last-day input:focus-within{outline:3px solid var(--_klachten-mark);outline-offset:3px}@media print{.articles>li{break-inside:avoid}.articles>li+li{margin-block-start:0}.articles .quiet{display:inline}.last-day{padding:0;background:none}.last-day:not(:has(strong)){display:none}}`;

const make$1 = ({ root, update }) => ({ provider, regime }, look) => {
  const law = laws[regime.id];
  const term = answerTerm(law);
  if (!term) return lawView(law, provider, look.locale);
  const filed = root.querySelector('[part="last-day"] input')?.value ?? "";
  return lawView(law, provider, look.locale, lastDayView(law, term, answerDays(law, filed), update, look));
};
const styles$1 = [lawStyles];

var law = /*#__PURE__*/Object.freeze({
  __proto__: null,
  make: make$1,
  styles: styles$1
});

function reachedOf(parties) {
  const ids = new Set(parties.map(({ id }) => id));
  return parties.flatMap((party) => {
    if (isReached(party)) return [party];
    const { via } = party;
    if (!via || ids.has(via.id) || !isReached(via)) return [];
    ids.add(via.id);
    return [via];
  });
}
function linesOf$2(channel, name, locale) {
  if (!("street" in channel) || !channel.street) return [];
  const { street, postcode, town } = channel;
  const isLetter = channel.kind === "letter";
  const second = isLetter ? channel.attention : channel.at;
  return [
    isLetter ? channel.name ?? name : name,
    second ? saidIn(second, locale).line : "",
    street,
    [postcode, town].filter(Boolean).join(" ")
  ].filter(Boolean);
}
function toCopy(channel, name, locale) {
  switch (channel.kind) {
    case "phone":
    case "mobile":
    case "whatsapp":
    case "sms": {
      const text = readablePhone(channel.number);
      return [{ kind: "number", text, which: text }];
    }
    case "mail":
      return [{ kind: "mail", text: channel.address, which: channel.address }];
    case "letter":
    case "visit": {
      const lines = linesOf$2(channel, name, locale);
      return lines[0] ? [{ kind: channel.kind, text: lines.join("\n"), which: lines.slice(1, -1).join(", ") }] : [];
    }
    default:
      return [];
  }
}
function copiesOf({ channels }, name, locale) {
  const texts = /* @__PURE__ */ new Set();
  return channels.flatMap((channel) => toCopy(channel, name, locale)).filter(({ text }) => !texts.has(text) && texts.add(text));
}

const LONGEST = 75;
const OF_A_PERSON = [
  "directeur",
  "voorzitter",
  "leidinggevende",
  "zorgverlener"
];
const octetsOf = (character) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
};
function folded(line) {
  let text = "";
  let room = LONGEST;
  for (const character of line) {
    const size = octetsOf(character);
    if (size > room) {
      text += "\r\n ";
      room = LONGEST - 1;
    }
    text += character;
    room -= size;
  }
  return text;
}
const escaped = (text) => text.trim().replace(/[\\;,]/g, "\\$&").replace(/\r\n?|[\n\u2028\u2029]/g, "\\n").replace(/[\u0000-\u001f\u007f-\u009f]/g, "");
const structured = (...parts) => parts.map(escaped).join(";");
function addressOf(channel, { locale }) {
  if (!("street" in channel) || !channel.street) return void 0;
  const { street, postcode = "", town = "" } = channel;
  const more = channel.kind === "letter" ? [channel.name, channel.attention] : [void 0, channel.at];
  const extended = more.flatMap((text) => text ? [saidIn(text, locale).line] : []).join(", ");
  return structured("", extended, street, town, "", postcode, "");
}
function linesOf$1(channel, words) {
  const value = hrefOf(channel)?.replace(/^(tel|sms|mailto):/, "");
  switch (channel.kind) {
    case "phone":
      return value ? [`TEL;TYPE=WORK,VOICE:${value}`] : [];
    case "mobile":
    case "whatsapp":
    case "sms":
      return value ? [`TEL;TYPE=CELL,VOICE:${value.replace(/^.*\//, "+")}`] : [];
    case "mail":
      return value ? [`EMAIL;TYPE=INTERNET:${value}`] : [];
    case "letter":
    case "visit": {
      const address = addressOf(channel, words);
      return address ? [`ADR;TYPE=WORK:${address}`] : [];
    }
    default: {
      const href = channel.href && httpsHref(channel.href);
      return href ? [`URL:${href}`] : [];
    }
  }
}
function vcardOf(contact, words) {
  const { role, desk, abbreviation, channels } = contact;
  const { name, notes } = words;
  const isPerson = OF_A_PERSON.includes(role);
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `N:${structured("", isPerson ? name : "", "", "", "")}`,
    `FN:${escaped(name)}`,
    ...isPerson ? [] : [`ORG:${structured(name, ...desk ? [desk] : [])}`],
    ...abbreviation ? [`NICKNAME:${escaped(abbreviation)}`] : [],
    // Who is called and sent a message at one number has it once.
    ...new Set(channels.flatMap((channel) => linesOf$1(channel, words))),
    ...notes[0] ? [`NOTE:${escaped(notes.join("\n"))}`] : [],
    "END:VCARD"
  ];
  return lines.map((line) => `${folded(line)}\r
`).join("");
}

const LINE = /^(br|small|p|li|div)\b/;
function withoutTags(markup) {
  const text = markup.replace(/\s+/g, " ").replace(/<([^>]*)(>|$)/g, (_, tag) => LINE.test(tag) ? "\n" : "");
  return { text, isOpen: markup.lastIndexOf("<") > markup.lastIndexOf(">") };
}
function flat(value) {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(flat).join("");
  if (typeof value !== "object" || value === null || !("strings" in value)) return "";
  const { strings, values } = value;
  let inTag = false;
  return strings.map((markup, at) => {
    const { text, isOpen } = withoutTags(inTag ? `<${markup}` : markup);
    inTag = isOpen;
    return text + (isOpen ? "" : flat(values[at]));
  }).join("");
}
const plainText = (template) => flat(template).split("\n").map((line) => line.trim()).filter(Boolean).join("\n");

function roleText({ role, name }, locale) {
  if (!role) return "";
  if (typeof role === "object") return textView(role, locale);
  return OF_THE_PROVIDER.includes(role) ? name && roleName(role) : roleExplained(role);
}
const saysItself = (channel) => ["phone", "mobile", "mail"].includes(channel.kind) || channel.kind === "letter" && !channel.name && !channel.attention;
function channelText(contact, channel, locale) {
  const way = { contact, channel };
  const hours = plainText(hoursView(way, { locale }));
  if (!hours && saysItself(channel)) return "";
  const words = plainText(wayView(way, locale));
  const href = "href" in channel ? hrefOf(channel) : void 0;
  const head = !href ? words : href.includes(words) ? href : `${words}: ${href}`;
  return plainText([head, "\n", hours]);
}
function cardWords(contact, locale) {
  const { condition, fullName, desk, place, channels } = contact;
  const notes = [
    condition && plainText(conditionText(condition, locale)),
    plainText(roleText(contact, locale)),
    [fullName, desk, place].filter(Boolean).join(", "),
    plainText(placesView(contact, locale)),
    ...channels.map((channel) => channelText(contact, channel, locale))
  ];
  return { name: contactName(contact), notes: notes.filter((note) => !!note), locale };
}

const ONCE_MORE = "\xA0";
function outcomeText$1(outcome, locale) {
  switch (outcome?.kind) {
    case "copied":
      return msg(html`Gekopieerd: ${dutchView(outcome.text.replaceAll("\n", commaOf(locale)), locale)}`, {
        id: "tools.copied"
      });
    case "copy-refused":
      return msg(
        "Kopi\xEBren lukt hier niet. Hieronder staat de tekst. Die is al geselecteerd: kopieer hem zelf.",
        {
          id: "tools.copy-refused"
        }
      );
    case "saved":
      return msg(
        html`Er is een bestand gemaakt: ${fixedView(outcome.file)}. Open het om ${nameView(outcome.contact, locale)} in je contacten te zetten.`,
        { id: "tools.saved" }
      );
    case "save-refused":
      return msg("Bewaren lukt hier niet. Schrijf over wat je nodig hebt, of kopieer het.", {
        id: "tools.save-refused"
      });
    case "print-refused":
      return msg("Printen lukt hier niet. Kies \u201CAfdrukken\u201D in het menu van je browser.", {
        id: "tools.print-refused"
      });
    case void 0:
      return "";
  }
}
function copyLabel({ kind, which }, all, name) {
  const ofKinds = (...kinds) => all.filter((one) => kinds.includes(one.kind)).length;
  if (ofKinds(kind) > 1) {
    const shown = kind === "number" ? numberView$1(which) : fixedView(which);
    return msg(html`Kopieer ${shown} <span class="hidden">van ${name}</span>`, { id: "tools.copy-this" });
  }
  if (kind === "number")
    return msg(html`Kopieer nummer <span class="hidden">van ${name}</span>`, { id: "tools.copy-number" });
  if (kind === "mail")
    return msg(html`Kopieer e-mailadres <span class="hidden">van ${name}</span>`, { id: "tools.copy-mail" });
  if (ofKinds("letter", "visit") === 1)
    return msg(html`Kopieer adres <span class="hidden">van ${name}</span>`, { id: "tools.copy-address" });
  return kind === "letter" ? msg(html`Kopieer postadres <span class="hidden">van ${name}</span>`, { id: "tools.copy-letter" }) : msg(html`Kopieer bezoekadres <span class="hidden">van ${name}</span>`, { id: "tools.copy-visit" });
}
const OUTCOME = "klachten-outcome";
const NONE = nothing;
function toldView({ outcome, turn }, locale, whose) {
  const said = outcome && outcome.contact?.id === whose?.id ? outcome : void 0;
  return html`<div class=${said ? "outcome" : "hidden"} part=${said ? "outcome" : NONE}> <p role="status" id=${said ? OUTCOME : NONE}> ${outcomeText$1(said, locale)}${said && turn % 2 ? ONCE_MORE : ""} </p> ${said?.kind === "copy-refused" ? html`<textarea
            class="to-copy"
            dir="ltr"
            part="to-copy"
            readonly
            rows=${said.text.split("\n").length}
            aria-label=${msg("Tekst om te kopi\xEBren", { id: "tools.to-copy" })}
            aria-describedby=${OUTCOME}
            .value=${said.text}
          ></textarea>` : nothing} </div>`;
}
function contactView(contact, locale, told, { copy, save }) {
  const shown = contactName(contact);
  const name = nameView(contact, locale);
  const copies = copiesOf(contact, shown, locale);
  const card = vcardOf(contact, cardWords(contact, locale));
  const button = (label, press) => html`<button class="tool" part="tool" type="button" @click=${press}>${label}</button>`;
  return html`<li class="taken" part="taken"> <span class="whose name">${name}</span> <span class="row" >${button(
    msg(html`Bewaar in je contacten <span class="hidden">(${name})</span>`, { id: "tools.save" }),
    () => {
      save(contact, card);
    }
  )} ${copies.map(
    (one) => button(copyLabel(one, copies, name), () => {
      copy(contact, one.text);
    })
  )}</span > ${toldView(told, locale, contact)} </li>`;
}
const takeAlongView = (contacts, locale, readAloud, told, doing) => html`<div class="row" part="tool-row"> ${readAloud} ${doing.print ? html`<button class="tool" part="tool" type="button" @click=${doing.print}> ${msg("Print deze klachtenprocedure", { id: "tools.print" })} </button>` : nothing} </div> ${toldView(told, locale)} ${contacts[0] ? html`<ul class="take-along" role="list"> ${contacts.map((contact) => contactView(contact, locale, told, doing))} </ul>` : nothing}`;

const toolsStyles = css`.tools .row{display:flex;flex-wrap:wrap;align-items:start;gap:.5em}.tool{box-sizing:border-box;min-block-size:max(44px,2.9em);padding:.4em .8em;border:1px solid var(--_klachten-line);border-radius:var(--_klachten-radius);background:none;color:inherit;font:inherit;font-size:.9em;line-height:1.3;text-align:start;overflow-wrap:anywhere;position:relative;cursor:pointer}.tool:hover{border-color:var(--_klachten-mark);text-decoration:underline;text-underline-offset:.2em}.take-along{list-style:none}.tools>.take-along{padding-inline-start:0}.taken{display:grid;gap:.4em 1em;max-inline-size:none;padding-block:.8em;border-block-start:1px solid var(--_klachten-line)}.whose{font-size:inherit;font-weight:600}.outcome{grid-column:-2 / -1;padding:.6em .8em;border:1px solid var(--_klachten-mark);border-radius:var(--_klachten-radius);font-weight:600}.tools>.outcome{margin-block:.4em .8em}.to-copy{display:block;box-sizing:border-box;inline-size:100%;margin-block-start:.6em;padding:.5em .8em;border:1px solid;background:none;color:inherit;font:inherit}@container (min-width: 44em){.taken{grid-template-columns:13em 1fr;align-items:baseline}}`;

const ANSWER = 2e3;
function copySelected(text, root) {
  if (!root.isConnected) return false;
  const focused = root.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  Object.assign(field.style, { position: "fixed", inset: "0 auto auto 0", opacity: "0", fontSize: "16px" });
  field.addEventListener("copy", (event) => {
    event.stopPropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
  });
  root.append(field);
  try {
    field.focus({ preventScroll: true });
    field.setSelectionRange(0, text.length);
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
async function copyText(text, root) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, ANSWER);
  });
  try {
    await Promise.race([navigator.clipboard.writeText(text), late]);
    return true;
  } catch {
    return copySelected(text, root);
  } finally {
    clearTimeout(timer);
  }
}

const MARK = "data-klachten-print";
const SURELY = ":not(#_#_#_#_)";
const SELF = `[${MARK}='self']${SURELY}`;
const WAY = `[${MARK}='way']${SURELY}`;
const OTHERS = `:not([${MARK}])${SURELY}`;
const SHEET = `
@page { size: auto; margin: 15mm }
@media print {
  ${WAY}, ${SELF} {
    all: initial !important; display: block !important; inline-size: 100% !important; color-scheme: light !important;
  }
  ${WAY} { font-size: 0 !important; line-height: 0 !important }
  :root${WAY} { font-size: medium !important }
  ${SELF} { color: #000 !important }
  ${WAY}::before, ${WAY}::after, ${SELF}::before, ${SELF}::after { content: none !important }
  ${WAY}::backdrop { display: none !important }
  ${WAY} > ${OTHERS} { display: none !important }
  :host > ${OTHERS} { display: none !important }
}`;
const BEGIN = 1e3;
const UNFOLD = 2e3;
const canPrint = ({ element }) => "adoptedStyleSheets" in element.ownerDocument && typeof window.print === "function";
const outside = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
function wayTo(element) {
  const way = [];
  for (let node = outside(element); node; node = outside(node)) way.push(node);
  return way;
}
async function unfoldAll({ element, root }, opened) {
  for (; ; ) {
    const folded = [...root.querySelectorAll("details")].filter((one) => !one.open && !opened.has(one));
    if (!folded[0]) return;
    await Promise.all(
      folded.map((one) => {
        opened.add(one);
        return new Promise((resolve) => {
          one.addEventListener("toggle", resolve, { once: true });
          one.open = true;
        });
      })
    );
    await element.updateComplete;
  }
}
async function unfold(host, opened) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, UNFOLD);
  });
  await Promise.race([unfoldAll(host, opened), late]);
  clearTimeout(timer);
}
function isolate(element) {
  const way = wayTo(element);
  const roots = [...new Set([element, ...way].map((node) => node.getRootNode()))];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  sheet.insertRule(`@media print { ${SELF} {} }`, sheet.cssRules.length);
  const media = sheet.cssRules[sheet.cssRules.length - 1];
  media.cssRules[0].style.setProperty(
    "font-family",
    getComputedStyle(element).fontFamily,
    "important"
  );
  element.setAttribute(MARK, "self");
  for (const node of way) node.setAttribute(MARK, "way");
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const node of [element, ...way]) node.removeAttribute(MARK);
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
function askToPrint({ signal: over }) {
  const until = { signal: over };
  return new Promise((resolve) => {
    let timer;
    const begin = () => {
      timer = setTimeout(resolve, BEGIN, false);
    };
    const done = () => {
      clearTimeout(timer);
      resolve(true);
    };
    window.addEventListener("beforeprint", done, until);
    over.addEventListener("abort", done);
    if (document.readyState === "complete") begin();
    else window.addEventListener("load", begin, until);
    window.print();
  });
}
function makePrint(host) {
  const { element, signal } = host;
  let undo = () => void 0;
  let isBusy = false;
  async function print() {
    undo();
    const opened = /* @__PURE__ */ new Set();
    const over = new AbortController();
    let restore = () => void 0;
    undo = () => {
      if (over.signal.aborted) return;
      over.abort();
      restore();
      for (const fold of opened) fold.open = false;
    };
    signal.addEventListener("abort", undo, { signal: over.signal });
    await unfold(host, opened);
    if (signal.aborted) return true;
    restore = isolate(element);
    window.addEventListener("afterprint", undo, { signal: over.signal });
    const isPrinted = await askToPrint(over);
    if (!isPrinted) undo();
    return isPrinted;
  }
  return async () => {
    if (isBusy) return true;
    isBusy = true;
    try {
      return await print();
    } catch {
      undo();
      return false;
    } finally {
      isBusy = false;
    }
  };
}

function pressText(reading) {
  switch (reading) {
    case "reading":
      return msg("Pauze", { id: "read-aloud.pause" });
    case "paused":
      return msg("Ga verder", { id: "read-aloud.continue" });
    default:
      return msg("Lees voor", { id: "read-aloud.start" });
  }
}
const outcomeText = (reading) => reading === "failed" ? msg("Voorlezen lukt nu niet.", { id: "read-aloud.failed" }) : "";
const otherLanguageText = () => msg("Hier staat tekst in een andere taal. Die kan dit apparaat niet voorlezen.", {
  id: "read-aloud.other-language"
});
const readAloudView = (reading, press, stop) => {
  const isBusy = reading === "reading" || reading === "paused";
  return html`<div class=${isBusy ? "read-aloud reading" : "read-aloud"} part="read-aloud" role="group" aria-label=${msg("Voorlezen", { id: "read-aloud.group" })} > <div> <button class="tool" part="tool" type="button" @click=${press}>${pressText(reading)}</button> ${isBusy ? html`<button class="tool" part="tool" type="button" @click=${stop}> ${msg("Stop", { id: "read-aloud.stop" })} </button>` : nothing} <p role="status">${outcomeText(reading)}</p> </div> </div>`;
};

const NAME = "klachten-read-aloud";
const highlights = () => globalThis.CSS?.highlights;
const elementOf = ({ commonAncestorContainer: node }) => node instanceof Element ? node : node.parentElement;
function isInSight({ top, bottom }, wholly, below) {
  const end = innerHeight - below;
  return wholly ? top >= 0 && bottom <= end : bottom > 0 && top < end;
}
function bringIntoSight(range) {
  const { top, height } = range.getBoundingClientRect();
  const isFar = top < -innerHeight || top > 2 * innerHeight;
  const isStill = isFar || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = isStill ? "instant" : "smooth";
  const element = elementOf(range);
  if (element && element.getBoundingClientRect().height < innerHeight)
    element.scrollIntoView({ block: "center", inline: "nearest", behavior });
  else scrollBy({ top: top + height / 2 - innerHeight / 2, behavior });
}
class ReadMark {
  #highlight;
  #block;
  #range;
  /**
   * @param isAsked a visitor pressed for it; otherwise only who kept the last sentence in sight is taken along
   * @param below how much of the window is covered
   */
  show(range, isAsked, below) {
    const last = this.#range;
    const follows = isAsked || !last || last.collapsed || isInSight(last.getBoundingClientRect(), false, below);
    this.clear();
    this.#range = range;
    const registry = highlights();
    if (registry) registry.set(NAME, this.#highlight = new Highlight(range));
    else {
      this.#block = elementOf(range) ?? void 0;
      this.#block?.classList.add("read-now");
    }
    if (follows && !isInSight(range.getBoundingClientRect(), true, below)) bringIntoSight(range);
  }
  /** Leaves alone what another element marks. */
  clear() {
    const registry = highlights();
    if (this.#highlight && registry?.get(NAME) === this.#highlight) registry.delete(NAME);
    this.#block?.classList.remove("read-now");
    this.#highlight = this.#block = this.#range = void 0;
  }
}

const PHONE = /(?<![\d.,])(?:\+\d{2}|06|0\d{2,})(?:[\s)-]{0,2}\d){4,}(?!\d)/g;
const pairs = (digits) => digits.length > 4 ? digits.replace(/(?<=\d\d)(?=(?:\d\d)+$)/g, ",") : digits;
const sayDigits = (number) => number.split(/[^+\d]+/).flatMap((group) => pairs(group).split(",")).map((group) => group.replace(/(?=\d)(?<=.)/g, " ")).join(", ");
const spoken = (text) => text.replace(/\s+/g, " ").replace(PHONE, sayDigits);

const NOT_READ = '[aria-hidden="true"],[part~="tools"],[part~="exit"],[part~="exit-note"],button,input,select,textarea,svg,script,style,template';
function isRead(element) {
  if (element.matches(NOT_READ) || element.parentElement?.matches("details:not([open])"))
    return element.matches("summary");
  const { display, visibility } = getComputedStyle(element);
  return display !== "none" && visibility === "visible";
}
function standsApart(element) {
  const { display, position } = getComputedStyle(element);
  return position !== "absolute" && !/^(inline|inline-block|contents)$/.test(display);
}
function linesOf(root) {
  const lines = [];
  let line = [];
  const end = () => {
    if (line[0]) lines.push(line);
    line = [];
  };
  const walk = (element) => {
    const apart = element.localName === "br" || standsApart(element);
    if (apart) end();
    for (const node of element.childNodes)
      if (node instanceof Text) line.push(node);
      else if (node instanceof Element && isRead(node)) walk(node);
    if (apart) end();
  };
  walk(root);
  end();
  return lines;
}
const langOf = (text) => text.parentElement?.closest("[lang]:not(bdi)")?.lang ?? "";
function partsOf(line) {
  const parts = [];
  for (const text of line) {
    const last = parts.at(-1);
    if (last?.[0] && (langOf(last[0]) === langOf(text) || !text.data.trim())) last.push(text);
    else parts.push([text]);
  }
  return parts;
}
function split(text, locale) {
  const all = "Segmenter" in Intl ? [...new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text)] : [{ segment: text, index: 0 }];
  return all.reduce((done, said) => {
    const last = done.at(-1);
    if (!last || !/(?:^|[\s.(])\p{Lu}\.\s*$/u.test(last.segment)) return [...done, said];
    return [...done.slice(0, -1), { ...last, segment: last.segment + said.segment }];
  }, []);
}
function sentencesIn(part, locale) {
  const [first] = part;
  const whole = part.map(({ data }) => data.replace(/\s/g, " ")).join("");
  return [...split(whole, locale)].flatMap(({ segment, index }) => {
    const words = segment.trim();
    if (!first || !/[\p{L}\p{N}]/u.test(words)) return [];
    const start = index + segment.indexOf(words);
    return [{ text: spoken(words), lang: langOf(first), range: rangeOf(part, start, start + words.length) }];
  });
}
function rangeOf(part, start, end) {
  const range = document.createRange();
  let passed = 0;
  for (const text of part) {
    if (start >= passed && start < passed + text.length) range.setStart(text, start - passed);
    if (end > passed && end <= passed + text.length) range.setEnd(text, end - passed);
    passed += text.length;
  }
  return range;
}
const sentencesOf = (root, locale) => linesOf(root).flatMap(partsOf).flatMap((part) => sentencesIn(part, locale));

const isShown = (element) => element.checkVisibility?.({
  visibilityProperty: true,
  checkVisibilityCSS: true
}) ?? element.getClientRects().length > 0;

function canSpeak() {
  const { speechSynthesis: speech, SpeechSynthesisUtterance: utterance } = window;
  return Boolean(speech && utterance);
}
function languageOf(tag) {
  const [language] = /^[a-z]{2,3}(?![a-z])/i.exec(tag) ?? [];
  return language && Intl.getCanonicalLocales(language)[0];
}
function bestVoice(lang) {
  const language = languageOf(lang);
  const { region } = new Intl.Locale(lang).maximize();
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService && languageOf(voice.lang) === language);
  return voices.find((voice) => voice.default) ?? voices.find((voice) => voice.lang.split(/[-_]/)[1]?.toUpperCase() === region) ?? voices[0];
}
function voiceFor(lang) {
  try {
    return bestVoice(lang);
  } catch {
    return void 0;
  }
}

const readAloudStyles = css`.read-aloud{flex:1 0 100%;min-block-size:max(44px,2.61em)}.read-aloud>div{display:flex;flex-wrap:wrap;align-items:center;gap:.6em}.read-aloud p:empty{position:absolute}@media(min-height:20em){.reading>div{position:fixed;inset-inline:0;inset-block-end:max(.5em,env(safe-area-inset-bottom));z-index:99;box-sizing:border-box;inline-size:fit-content;max-inline-size:100%;margin-inline:auto;padding:.5em;border:1px solid;border-radius:var(--_klachten-radius);background:Canvas;color:CanvasText}.root:has(.reading){padding-block-end:5em}.root:has(.reading) :is(a,button,summary,input,select,textarea){scroll-margin-block-end:7em}.read-aloud.reading button{scroll-margin-block-end:0}}.reading .tool{border-color:currentColor}.reading :focus-visible{outline-color:currentColor}@media screen{::highlight(klachten-read-aloud){background-color:Mark;color:MarkText}.read-now{outline:2px dashed currentColor;outline-offset:2px}}@media screen and (forced-colors:active){::highlight(klachten-read-aloud){background-color:Highlight;color:HighlightText}}`;

let speaker;
function makeReadAloud({ root, update, signal }) {
  if (!canSpeak()) return () => nothing;
  const speech = speechSynthesis;
  const mark = new ReadMark();
  let reading = "silent";
  let locale = "";
  let otherLanguage = "";
  let place;
  let utterance;
  const buttons = () => [...root.querySelectorAll(".read-aloud button")];
  const rest = (as = "silent") => {
    if (speaker === stop) speaker = void 0;
    utterance = place = void 0;
    reading = as;
    mark.clear();
    const [press2, other] = buttons();
    if (other && root.activeElement === other) press2?.focus({ preventScroll: true });
    update();
  };
  const silence = () => {
    const spoken = utterance;
    utterance = void 0;
    if (spoken) speech.cancel();
  };
  const stop = () => {
    if (!speaker || speaker !== stop) return;
    silence();
    rest();
  };
  const sayable = () => {
    const element = root.querySelector(".root");
    const voices = /* @__PURE__ */ new Map();
    const voiceOf = (lang) => {
      if (!voices.has(lang)) voices.set(lang, voiceFor(lang));
      return voices.get(lang);
    };
    return (element ? sentencesOf(element, locale) : []).map((sentence) => ({ ...sentence, voice: voiceOf(sentence.lang) })).filter(({ voice }, at, all) => voice ?? (at === 0 || all[at - 1]?.voice));
  };
  const speak = (spoken) => {
    try {
      utterance = spoken;
      speech.speak(spoken);
      return true;
    } catch {
      return false;
    }
  };
  const read = (isAsked) => {
    const [button] = buttons();
    const from = isAsked ? Range.START_TO_START : Range.END_TO_START;
    const last = place;
    const next = sayable().find(({ range }) => !last || range.compareBoundaryPoints(from, last) >= 0);
    const voice = next?.voice ?? voiceFor(locale);
    if (!next || !voice || button && !isShown(button)) {
      rest();
      return;
    }
    const spoken = new SpeechSynthesisUtterance(next.voice ? next.text : otherLanguage);
    spoken.voice = voice;
    spoken.lang = voice.lang.replace("_", "-");
    spoken.onend = () => {
      if (utterance !== spoken) return;
      if (speech.pending) rest();
      else read(false);
    };
    spoken.onerror = ({ error }) => {
      if (utterance === spoken) rest(/^(canceled|interrupted)$/.test(error) ? "silent" : "failed");
    };
    place = next.range;
    if (!speak(spoken)) {
      rest("failed");
      return;
    }
    mark.show(next.range, isAsked, 2 * (button?.offsetHeight ?? 0));
  };
  const press = () => {
    if (reading === "reading") {
      silence();
      reading = "paused";
    } else {
      if (speaker !== stop) speaker?.();
      speaker = stop;
      if (speech.speaking || speech.pending) speech.cancel();
      if (speech.paused) speech.resume();
      reading = "reading";
      read(true);
    }
    update();
  };
  const leave = () => {
    const [button] = buttons();
    const group = button?.closest(".read-aloud");
    if (!group?.contains(root.activeElement)) return;
    const others = group.closest("details")?.querySelectorAll("summary, button") ?? [];
    const [summary, first] = [...others].filter((other) => !group.contains(other));
    (first ?? summary)?.focus({ preventScroll: true });
  };
  keepFocusInSight(root, signal, (focused) => speaker === stop && !buttons().some((one) => one === focused));
  signal.addEventListener("abort", stop);
  addEventListener("pagehide", stop, { signal });
  root.addEventListener(
    "toggle",
    ({ target }) => {
      const [button] = buttons();
      if (target instanceof HTMLDetailsElement && !target.open && button && target.contains(button)) stop();
    },
    // It does not bubble.
    { capture: true, signal }
  );
  speech.addEventListener?.("voiceschanged", update, { signal });
  return (lang) => {
    const isSilenced = lang !== locale || !voiceFor(lang);
    locale = lang;
    otherLanguage = otherLanguageText();
    if (isSilenced) stop();
    if (voiceFor(lang)) return readAloudView(reading, press, stop);
    leave();
    return nothing;
  };
}

const LIFE = 6e4;
function saveCard(card, file, signal) {
  const address = URL.createObjectURL(new Blob([card], { type: "text/vcard;charset=utf-8" }));
  const forget = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", forget);
    URL.revokeObjectURL(address);
  };
  const timer = setTimeout(forget, LIFE);
  signal.addEventListener("abort", forget);
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
}

const make = (host) => {
  const { element, root, signal, update } = host;
  const readAloud = makeReadAloud(host);
  const print = makePrint(host);
  let outcome;
  let turn = 0;
  function tell(what) {
    if (signal.aborted) return;
    outcome = what;
    turn += 1;
    update();
  }
  async function copy(contact, text) {
    const isCopied = await copyText(text, root);
    tell({ kind: isCopied ? "copied" : "copy-refused", contact, text });
    if (isCopied) return;
    await element.updateComplete;
    const field = root.querySelector('[part="to-copy"]');
    field?.focus();
    field?.setSelectionRange(0, text.length);
  }
  const doing = {
    copy: (contact, text) => void copy(contact, text),
    save: (contact, card) => {
      const file = `${contact.id}.vcf`;
      try {
        saveCard(card, file, signal);
        tell({ kind: "saved", contact, file });
      } catch {
        tell({ kind: "save-refused", contact });
      }
    },
    print: canPrint(host) ? () => {
      void print().then((isPrinted) => {
        if (!isPrinted) tell({ kind: "print-refused" });
      });
    } : void 0
  };
  return (contacts, { locale }) => takeAlongView(reachedOf(contacts), locale, readAloud(locale), { outcome, turn }, doing);
};
const styles = [toolsStyles, readAloudStyles];

var tools = /*#__PURE__*/Object.freeze({
  __proto__: null,
  make: make,
  styles: styles
});

const EXTRAS = { exit, law, tools };
const findExtra = (name) => EXTRAS[name];

class ShownExtras {
  constructor(host) {
    this.#asked = /* @__PURE__ */ new Set();
    this.#views = /* @__PURE__ */ new Map();
    this.#arriving = /* @__PURE__ */ new Map();
    this.#lost = /* @__PURE__ */ new Map();
    this.#leaving = new AbortController();
    /** What they look like. */
    this.styles = /* @__PURE__ */ new Set();
    this.#host = host;
  }
  #host;
  #asked;
  #views;
  #arriving;
  #lost;
  #leaving;
  /** Resolves when one that was asked for is there; undefined when nothing is on its way. */
  get arriving() {
    return this.#arriving.values().next().value;
  }
  /** True when some were asked for that say more than what comes first. */
  get areAsked() {
    return [...this.#asked].some((name) => name !== "exit");
  }
  /** Why some cannot be had. */
  get faults() {
    return [...this.#lost.values()];
  }
  /** @param folder where the parts are; empty when that cannot be told */
  from(folder) {
    return (name, subject, look) => {
      let content = nothing;
      if (this.#asked.has(name) && !this.#lost.has(name))
        try {
          this.#bring(name, folder, look.locale);
          if (!this.#arriving.has(name)) content = this.#views.get(name)?.(subject, look) ?? nothing;
        } catch (error) {
          this.#lost.set(name, { ...renderFailed(error), where: `parts/${name}.js` });
        }
      return {
        content,
        missing: this.#lost.has(name) ? "lost" : this.#arriving.has(name) ? "arriving" : void 0,
        ask: () => {
          if (this.#asked.has(name) && !this.#lost.delete(name)) return;
          this.#asked.add(name);
          this.#host.update();
        }
      };
    };
  }
  #bring(name, folder, locale) {
    if (this.#arriving.has(name)) return;
    const found = findExtra(name);
    if (!("then" in found)) {
      if (this.#views.has(name)) return;
      this.#views.set(name, found.make({ ...this.#host, signal: this.#leaving.signal }));
      for (const sheet of found.styles) this.styles.add(sheet);
      return;
    }
    this.#arriving.set(
      name,
      found.then((fault) => {
        this.#arriving.delete(name);
        if (fault) this.#lost.set(name, fault);
        this.#host.update();
      })
    );
  }
  /** When the element leaves the page; what was asked for is made anew when it comes back. */
  leave() {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#views.clear();
    this.#lost.clear();
  }
}

const AHEAD = 31;
const isOn = ({ days }, date) => {
  const weekday = weekdayOf(date);
  return days === "working-days" ? !/s[au]/.test(weekday) : days === "every-day" || !!days?.includes(weekday);
};
function openingOf({ hours = [], closed = [] }, { date, time }) {
  if (!hours[0] || hours.some(({ days }) => !days)) return void 0;
  if (mayDiffer(date)) return { state: "unsure" };
  const isClosed = (day) => closed.some(({ from, to = from }) => from <= day && day <= to);
  const on = (day) => isClosed(day) ? [] : hours.filter((one) => isOn(one, day));
  let until;
  for (const { from, to } of [...on(date)].sort((a, b) => a.from < b.from ? -1 : 1))
    if (from <= (until ?? time) && to > (until ?? time)) until = to;
  if (until) {
    const goesOn = until === "24:00" && on(addDays(date, 1)).some(({ from }) => from === "00:00");
    return { state: "open", until: goesOn ? void 0 : until };
  }
  let maybeSooner = false;
  for (let inDays = 0; inDays < AHEAD; inDays += 1) {
    const day = addDays(date, inDays);
    const [from] = on(day).map((one) => one.from).filter((start) => inDays || start > time).sort();
    if (!from) continue;
    if (!mayDiffer(day)) return { state: "closed", opens: { date: day, time: from, inDays }, maybeSooner };
    maybeSooner = true;
  }
  return { state: "closed", maybeSooner };
}

let clock;
function inAmsterdam(now) {
  clock ??= new Intl.DateTimeFormat("sv", {
    dateStyle: "short",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: "Europe/Amsterdam"
  });
  const [, date, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(clock.format(now)) ?? [];
  return date && time ? { date, time } : void 0;
}

const MINUTE = 6e4;
const waiting = /* @__PURE__ */ new Set();
let timer;
let read = 0;
let moment;
function now() {
  const minute = Math.floor(Date.now() / MINUTE);
  if (minute !== read) moment = void 0;
  read = minute;
  moment ??= inAmsterdam(minute * MINUTE);
  return moment && moment.date > "2026" ? moment : void 0;
}
function wind() {
  clearTimeout(timer);
  if (document.hidden || !waiting.size) return;
  timer = setTimeout(wake, MINUTE - Date.now() % MINUTE || MINUTE);
}
function wake() {
  for (const then of waiting) then();
  wind();
}
const look = () => {
  if (document.hidden) wind();
  else wake();
};
function waitForMinutes(then) {
  if (!waiting.size) document.addEventListener("visibilitychange", look);
  waiting.add(then);
  if (waiting.size === 1) wind();
}
function stopWaiting(then) {
  waiting.delete(then);
  if (waiting.size) return;
  document.removeEventListener("visibilitychange", look);
  wind();
}

function openingNow(channel) {
  try {
    const moment = now();
    return moment && openingOf(channel, moment);
  } catch {
    return void 0;
  }
}
class ShownHours {
  constructor(changed) {
    this.#said = /* @__PURE__ */ new Map();
    /** Says whether somebody answers now. */
    this.say = (channel) => {
      const opening = openingNow(channel);
      if (opening) {
        this.#said.set(channel, JSON.stringify(opening));
        waitForMinutes(this.#check);
      }
      return opening;
    };
    this.#check = () => {
      for (const [channel, said] of this.#said)
        if (JSON.stringify(openingNow(channel)) !== said) {
          this.#changed();
          return;
        }
    };
    this.#changed = changed;
  }
  #said;
  #changed;
  /** Before everything is said anew, and when the element leaves the page. */
  forget() {
    this.#said.clear();
    stopWaiting(this.#check);
  }
  #check;
}

class Stage {
  constructor(host, styles) {
    this.isFallback = false;
    this.#worn = 0;
    this.root = host.attachShadow({ mode: "open" });
    this.#styles = styles;
    this.fallBack(false);
  }
  // Where Lit renders. A new one is needed after a failure, for Lit keeps its state with it.
  #end;
  #styles;
  #worn;
  /** @param failed false as long as there is nothing to show yet: then a page's own fallback is enough */
  fallBack(failed) {
    this.#end = document.createComment("");
    this.isFallback = true;
    const slot = document.createElement("slot");
    if (!failed) slot.append(lastResort());
    this.#hold(slot, ...failed ? [" ", lastResort()] : []);
  }
  show(content) {
    if (this.isFallback) this.#hold();
    this.isFallback = false;
    render(content, this.root, { renderBefore: this.#end });
  }
  #hold(...nodes) {
    this.root.replaceChildren(...nodes, this.#end);
    this.#worn = 0;
    this.dress([]);
  }
  /** @param more styles of what was added since */
  dress(more) {
    const styles = [...this.#styles, ...more];
    if (styles.length <= this.#worn) return;
    this.#worn = styles.length;
    for (const style of this.root.querySelectorAll("style")) style.remove();
    adoptStyles(this.root, styles);
  }
}

const Base = globalThis.HTMLElement ?? Object;
class KlachtenElement extends Base {
  constructor() {
    super(...arguments);
    this.#stage = new Stage(this, this.constructor.styles);
    // What the page changed is news to the page; what a visitor chooses is not.
    this.#news = true;
    this.#warned = [];
    this.#pressed = false;
    /** Renders once, after everything that changes now. */
    this.requestUpdate = () => {
      this.#update ??= Promise.resolve().then(() => {
        this.#update = void 0;
        if (this.isConnected) this.#render();
      });
    };
    this.language = new OwnLanguage(this, this.requestUpdate);
    this.#facts = new OwnSource(this.requestUpdate);
    this.#hours = new ShownHours(this.requestUpdate);
    this.#extras = new ShownExtras({ element: this, root: this.#stage.root, update: this.requestUpdate });
    this.#linked = {
      root: this.#stage.root,
      isReady: () => !this.#extras.arriving,
      follow: () => {
        this.followLink();
      }
    };
    this.#reread = () => {
      if (this.language.isOutdated) this.#again();
    };
  }
  /** Every attribute may also be written `data-…`: editors and filters leave that alone. */
  static get observedAttributes() {
    return [...this.names, "lang"].flatMap((name) => [name, `data-${name}`]);
  }
  #stage;
  #update;
  #news;
  #warned;
  #pressed;
  #facts;
  #hours;
  #extras;
  #linked;
  #reread;
  connectedCallback() {
    if (Object.hasOwn(this, "data")) {
      const { data } = this;
      Reflect.deleteProperty(this, "data");
      this.data = data;
    }
    followLinks(this.#linked);
    watchLanguage(this, this.#reread);
    this.#again();
  }
  disconnectedCallback() {
    unfollowLinks(this.#linked);
    unwatchLanguage(this.#reread);
    this.#hours.forget();
    this.#extras.leave();
  }
  attributeChangedCallback(_, old, value) {
    if (old !== value) this.#again();
  }
  /**
   * The facts of a provider, as a file of facts holds them (dist/provider.schema.json); they go before `src` and
   * before what the script holds. What is wrong in them is left out and told to the webmaster.
   */
  get data() {
    return this.#facts.data?.value;
  }
  set data(value) {
    this.#facts.data = value === void 0 || value === null ? void 0 : { value };
    this.#again();
  }
  /** Resolves when what was changed is to be seen. */
  get updateComplete() {
    const busy = this.#update ?? this.language.arriving ?? this.#facts.arriving ?? this.#extras.arriving;
    return busy ? busy.then(() => this.updateComplete) : Promise.resolve();
  }
  /** An attribute, by its own name or else by its `data-` name. */
  attributeText(name) {
    return this.getAttribute(name) ?? this.getAttribute(`data-${name}`);
  }
  /** What the page asks about, and where to look it up; undefined while that is on its way. */
  #source() {
    const text = (name) => tidy(this.attributeText(name));
    return this.#facts.find({
      provider: text("provider").toLowerCase(),
      src: text("src"),
      folder: baseAddress(text("base"))
    });
  }
  /** The address of the page leads to something else. */
  followLink() {
    this.requestUpdate();
  }
  #again() {
    this.#news = true;
    this.#facts.forget();
    this.language.forget();
    this.requestUpdate();
  }
  #render() {
    const { activeElement } = document;
    const isNew = this.#stage.isFallback;
    if (isNew && !this.#pressed && this.matches(":active")) {
      this.#pressed = true;
      onRelease(() => {
        this.#pressed = false;
        this.requestUpdate();
      });
    }
    if (this.#pressed) return;
    const shown = this.#shown();
    if (!shown) return;
    const [failure] = shown;
    if (isNew) moveFocus(this, activeElement);
    const warnings = shown.flatMap((fault) => fault ? [faultText(fault)] : []);
    const unsaid = warnings.filter((one) => !this.#warned.includes(one));
    if (unsaid[0]) console.warn(unsaid.join("\n"));
    this.#warned = warnings;
    if (!this.#news || this.language.arriving) return;
    this.#news = false;
    this.dispatchEvent(failure ? new KlachtenFailedEvent(failure.code) : new KlachtenRenderedEvent());
  }
  // The one catch: a page that broke what we build on (an old library that replaces Array's methods) still keeps its
  // fallback, and a number to call.
  /** @returns why it is not what the page asked for, and then everything else that is wrong */
  #shown() {
    try {
      const source = this.#source();
      const folder = sureBaseAddress(tidy(this.attributeText("base")));
      this.language.find(folder, this.#facts.isOwn, this.#extras.areAsked);
      if (!source || this.language.arriving && this.#stage.isFallback && this.textContent.trim())
        return void 0;
      this.#hours.forget();
      const locale = this.language.shown;
      return speaking(locale, () => {
        const { content, fault, frame, faults } = this.compose(source, {
          locale,
          opening: this.#hours.say,
          extra: this.#extras.from(folder)
        });
        const keepsChildren = !!fault || holdsMore(this);
        this.#stage.show(frame(content, locale, keepsChildren, this.requestUpdate));
        this.#stage.dress(this.#extras.styles);
        followOnce();
        return [fault, ...source.faults, ...faults, ...this.#extras.faults, ...this.language.faults];
      });
    } catch (error) {
      this.#stage.fallBack(true);
      return [renderFailed(error)];
    }
  }
}

class KlachtenProcedureElement extends KlachtenElement {
  static {
    this.styles = procedureStyles;
  }
  static {
    this.names = [
      "provider",
      "regime",
      "view",
      "heading-level",
      "hide-heading",
      "hide-law",
      "quick-exit",
      "languages",
      "provider-phone",
      "provider-email",
      "src",
      "base"
    ];
  }
  #chosen;
  // What the address leads to, until the visitor chooses otherwise.
  #led = linkedId();
  #choose = (regime) => {
    this.#chosen = regime;
    this.#led = "";
    this.requestUpdate();
  };
  #speak = (locale) => {
    this.language.choose(locale);
  };
  compose({ provider, catalogue, show, failure }, means) {
    const faults = [];
    const look = {
      ...means,
      level: readLevel(this.attributeText("heading-level"), faults),
      view: readOneOf("view", this.attributeText("view"), ["all", "steps", "contacts"], faults),
      hideHeading: readFlag(this.attributeText("hide-heading")),
      hideLaw: readFlag(this.attributeText("hide-law"))
    };
    const question = {
      provider,
      regime: tidyId(this.attributeText("regime")),
      chosen: this.#chosen,
      linked: this.#led,
      failure,
      hasNumber: !!this.querySelector('a[href^="tel:"]'),
      channels: readChannels(
        this.attributeText("provider-phone"),
        this.attributeText("provider-email"),
        faults
      )
    };
    const { content, fault } = show.procedure(catalogue, question, look, this.#choose);
    const exit = this.#exit(look, faults);
    return { content: [exit, this.#languages(faults), content], fault, frame: frameView, faults };
  }
  /** The choice between languages, which a page asks for; the one it is in is among them. */
  #languages(faults) {
    const languages = readLanguages(tidy(this.attributeText("languages")), faults);
    if (!languages[0]) return nothing;
    const { asked, shown, missing, hasOthers } = this.language;
    if (!hasOthers) faults.push(unreachable("locales/"));
    const all = languages.includes(asked) ? languages : [...languages, asked];
    const offered = hasOthers ? all : [];
    return languagesView({ offered, shown, missing }, this.#speak);
  }
  /** The way to leave quickly, which a page asks for by its being there. */
  #exit(look, faults) {
    const address = readExit(this.attributeText("quick-exit"), faults, (one) => new URL(one));
    if (!address) return nothing;
    const exit = look.extra?.("exit", address, look);
    if (!exit?.missing) exit?.ask?.();
    if (!exit) faults.push(unreachable("parts/exit.js"));
    return exit?.content;
  }
  followLink() {
    this.#led = linkedId();
    super.followLink();
  }
}

class KlachtenContactElement extends KlachtenElement {
  static {
    this.styles = contactStyles;
  }
  static {
    this.names = ["provider", "contact", "view", "heading-level", "src", "base"];
  }
  compose({ provider, catalogue, show, failure }, means) {
    const faults = [];
    const level = readLevel(this.attributeText("heading-level"), faults);
    const inline = readOneOf("view", this.attributeText("view"), ["card", "inline"], faults) === "inline";
    const question = { provider, contact: tidyId(this.attributeText("contact")), failure };
    const hasWords = !!this.textContent.trim();
    const sight = show.contact(catalogue, question, { ...means, level }, inline, hasWords);
    return { ...sight, frame: inline ? inlineFrameView : frameView, faults };
  }
}

export { KlachtenContactElement, KlachtenFailedEvent, KlachtenProcedureElement, KlachtenRenderedEvent, bundled, elementsIn, faultText, isAlone, isElement, lineFrom, onRelease, ownScript, placeOf, renderFailed, str, textIn, tidyId };
