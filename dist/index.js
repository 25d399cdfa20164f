import { html, nothing, css, adoptStyles, render } from 'lit';
import { msg, str } from '@lit/localize';

function partiesOf({ organisations }, provider, channels = []) {
  const find = (id) => {
    if (id === provider?.id && channels[0]) return { id, name: provider.name, channels };
    const shared = organisations.find((one) => one.id === id);
    const own = provider?.contacts.find((one) => one.id === id);
    if (!shared && !own) return void 0;
    const { through, ...contact } = { channels: [], ...shared, ...own, id };
    const via = through ?? (channels[0] && !shared && contact.name && provider?.id);
    return { ...contact, via: via ? find(via) : void 0 };
  };
  return find;
}
function procedureOf(catalogue, provider, regime, arrangement, channels = []) {
  const parties = partiesOf(catalogue, provider, channels);
  const find = (id) => {
    const party = parties(id);
    return { ...party, channels: party.channels.filter(({ kind }) => !arrangement.without?.includes(kind)) };
  };
  const contacts = [...channels[0] ? [provider.id] : [], ...arrangement.contacts].map(find);
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
function answerTo(catalogue, { provider: id, regime, chosen, channels }) {
  const { providers } = catalogue;
  const provider = providers.find((one) => one.id === id);
  if (!provider)
    return {
      choices: [],
      help: sharedContacts(providers.flatMap((one) => proceduresOf(catalogue, one))),
      available: providers.map(({ name }) => name),
      fault: missing("provider", id, providers)
    };
  const procedures = proceduresOf(catalogue, provider, channels);
  const named = (name) => procedures.find((one) => one.regime.id === name);
  const asked = named(regime) ?? (procedures[1] ? void 0 : procedures[0]);
  return {
    procedure: asked ?? named(chosen),
    choices: asked ? [] : procedures,
    help: sharedContacts(procedures),
    available: [],
    fault: regime && !named(regime) ? missing(
      "regime",
      regime,
      procedures.map((one) => one.regime)
    ) : void 0
  };
}
function contactAnswerTo(catalogue, question) {
  const { providers, organisations } = catalogue;
  const provider = providers.find(({ id }) => id === question.provider);
  const contact = partiesOf(catalogue, provider)(question.contact);
  return {
    contact: contact ?? answerTo(catalogue, { provider: "", regime: "" }).help[0],
    provider,
    fault: !contact ? missing("contact", question.contact, [...provider?.contacts ?? [], ...organisations]) : question.provider && !provider ? missing("provider", question.provider, providers) : void 0
  };
}

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
const LONGEST = 300;
const tidy = (raw) => (raw ?? "").slice(0, LONGEST).replace(AROUND, "");
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

var igj = {id:"igj",name:"Inspectie Gezondheidszorg en Jeugd",abbreviation:"IGJ",desk:"Landelijk Meldpunt Zorg",tasks:["explains-complaint-to-inspectorate"],channels:[{kind:"web",href:"https://www.igj.nl/onderwerpen/klacht-of-vraag-over-zorg-of-jeugdhulpverlening",topic:"complaint-about-care"},{kind:"web",href:"https://www.igj.nl"}]};

var jeugdstem = {id:"jeugdstem",name:"Jeugdstem",role:"vertrouwenspersoon",condition:"under-18",channels:[{kind:"phone",number:"+31885551000",hours:[{days:"working-days",from:"09:00",to:"17:00"}]},{kind:"mail",address:"info@jeugdstem.nl"},{kind:"chat",href:"https://www.jeugdstem.nl",hours:[{days:["mon","tue","wed","thu"],from:"16:00",to:"20:00"},{days:["fri"],from:"15:00",to:"17:00"}]}]};

var klachtenportaalZorg = {id:"klachtenportaal-zorg",name:"Klachtenportaal Zorg",abbreviation:"KPZ",tasks:["receives-complaints","independent","helps-towards-solution","provides-klachtenfunctionaris"],channels:[{kind:"phone",number:"+31228322205",hours:[{from:"09:00",to:"12:00"}]},{kind:"mail",address:"info@klachtenportaalzorg.nl"},{kind:"form",href:"https://klachtenportaalzorg.nl/klacht-indienen"},{kind:"letter",street:"Westeinde 14a",postcode:"1601 BJ",town:"Enkhuizen"}]};

var quasir = {id:"quasir",name:"Quasir",fullName:"Quasir groep",place:"Meppel",role:"klachtenfunctionaris",channels:[{kind:"phone",number:"+31648445538"}]};

var zorgbelangDrenthe = {id:"zorgbelang-drenthe",name:"Zorgbelang Drenthe",role:"vertrouwenspersoon",condition:"visits-location-or-in-touch",channels:[{kind:"phone",number:"+31507271500"},{kind:"mail",address:"info@zorgbelang-drenthe.nl"}]};

var zorgbelangGroningen = {id:"zorgbelang-groningen",name:"Zorgbelang Groningen",role:"vertrouwenspersoon",condition:"visits-location-or-in-touch",channels:[{kind:"phone",number:"+31505713999"},{kind:"mail",address:"info@zorgbelang-groningen.nl"}]};

var lichtpunt = {$schema:"../provider.schema.json",format:1,id:"lichtpunt",name:"Lichtpunt",fullName:"Stichting Maatschappelijke Opvang en Ontmoeting Lichtpunt",introduction:["dissatisfaction","bring-it-up","aims"],background:["whatever-the-cause","for-those-complained-about"],regimes:{wkkgz:{audience:"adults",sections:[{kind:"steps",steps:[{kind:"talk"},{kind:"meet","with":"directeur",support:[{kind:"klachtenfunctionaris",by:"klachtenportaal-zorg"},{kind:"somebody-trusted"}]},{kind:"file",to:"klachtenportaal-zorg",by:["form"],mayBeFirst:true,then:"mediation"},{kind:"dispute",to:"geschillencommissie"}]},{kind:"routes",to:"klachtenportaal-zorg",by:["form","letter"]}],support:{by:"klachtenportaal-zorg",through:["phone","mail"]},contacts:["klachtenportaal-zorg","quasir","directeur","geschillencommissie","igj"],reading:["Klachtenprocedure Wkkgz","Klachtenfunctionaris Wkkgz","Geschillencommissie KPZ","Klachtenreglement Wkkgz"]}},contacts:[{id:"directeur",name:"Machiel Talsma",role:"directeur"},{id:"geschillencommissie",role:"geschillencommissie",tasks:["belongs-to"],through:"klachtenportaal-zorg"},{id:"quasir",tasks:["works-with-provider"]}],source:{title:"Klachtenprocedure cliënten",id:"Procedure 6.4",checked:"2026-11-21"},corrections:[{contact:"klachtenportaal-zorg",channel:"letter",found:"Enkhuzen",used:"Enkhuizen",why:"misspelling"},{contact:"igj",found:"Inspectie voor de Gezondheidszorg",used:"Inspectie Gezondheidszorg en Jeugd",why:"former-name"}],questions:[{kind:"several-for-one-role",contacts:["klachtenportaal-zorg","quasir"]},{kind:"no-days",contact:"klachtenportaal-zorg"},{kind:"no-channel",contact:"directeur"},{kind:"no-channel",contact:"geschillencommissie"}]};

var zorgkracht12 = {$schema:"../provider.schema.json",format:1,id:"zorgkracht-12",name:"Zorgkracht 12",collective:true,introduction:["dissatisfaction","discussed-and-taken-seriously","aims","helps-clients"],regimes:{jeugdwet:{audience:"young-people",sections:[{kind:"routes",to:"klachtenportaal-zorg",by:["form","letter"]},{kind:"confidants",facts:["for-child-parent-or-guardian","listens-and-helps","formal-complaint-to-klachtencommissie"],contacts:["jeugdstem","eigen-vertrouwenspersoon","zorgbelang-drenthe","zorgbelang-groningen"]}],support:{by:"klachtenportaal-zorg",through:["phone","mail"]},contacts:["klachtenportaal-zorg","jeugdstem","eigen-vertrouwenspersoon","zorgbelang-drenthe","zorgbelang-groningen","klachtencommissie","igj"],reading:["Klachtenprocedure jeugdzorg","Klachtenfunctionaris jeugdzorg","Klachtencommissie jeugdzorg","Klachtenreglement jeugdwet"]},wmo:{audience:"adults",sections:[{kind:"steps",steps:[{kind:"talk"},{kind:"meet","with":"voorzitter",support:[{kind:"klachtenfunctionaris",by:"klachtenportaal-zorg"},{kind:"somebody-trusted"}]},{kind:"file",to:"klachtenportaal-zorg",by:["form"],mayBeFirst:true,then:"mediation"},{kind:"dispute",to:"geschillencommissie"}]}],support:{by:"klachtenportaal-zorg",through:["phone","mail"]},without:["letter"],contacts:["klachtenportaal-zorg","voorzitter","geschillencommissie","igj"],reading:["Klachtenprocedure Wkkgz","Klachtenfunctionaris Wkkgz","Geschillencommissie KPZ","Klachtenreglement Wkkgz"]}},contacts:[{id:"voorzitter",name:"Esther Bronsema",role:"voorzitter"},{id:"geschillencommissie",role:"geschillencommissie",tasks:["belongs-to"],through:"klachtenportaal-zorg"},{id:"klachtencommissie",role:"klachtencommissie",tasks:["file-through"],through:"klachtenportaal-zorg"},{id:"eigen-vertrouwenspersoon",role:"eigen-vertrouwenspersoon"}],source:{title:"Klachtenprocedure",version:"4",checked:"2026-11-21"},corrections:[{contact:"klachtenportaal-zorg",channel:"letter",found:"Enkhuzen",used:"Enkhuizen",why:"misspelling"},{contact:"igj",found:"Inspectie voor de Gezondheidszorg",used:"Inspectie Gezondheidszorg en Jeugd",why:"former-name"},{contact:"jeugdstem",found:"Stichting Advies- en Klachtenbureau Jeugdzorg",used:"Jeugdstem",why:"former-name"},{contact:"jeugdstem",channel:"phone",found:"tussen 9:00-17:00 uur",used:"van 9.00 tot 17.00 uur",why:"wording"}],questions:[{kind:"regime-named-differently",regime:"wmo",found:"Wkkgz"},{kind:"not-described",contact:"klachtencommissie"},{kind:"condition-contradicts-text",contact:"jeugdstem",condition:"under-18"},{kind:"no-days",contact:"klachtenportaal-zorg"},{kind:"no-channel",contact:"voorzitter"},{kind:"no-channel",contact:"geschillencommissie"}]};

var jeugdwet = {id:"jeugdwet",name:"Jeugdwet",short:"Jeugdwet",href:"https://wetten.overheid.nl/BWBR0034925",publication:{"in":"Staatsblad",year:2014,checked:"2026-11-21"},articles:[{article:"2.6",fact:"municipality-sees-to-independent-vertrouwenspersoon"},{article:"4.2.1",fact:"committee-of-at-least-three-with-outside-chair"},{article:"4.2.1",fact:"arrangement-sets-its-own-term"},{article:"4.2.1",fact:"may-be-assisted"},{article:"4.2.1",fact:"provider-says-what-it-will-do",term:{amount:1,unit:"month"}}]};

var wkkgz = {id:"wkkgz",name:"Wet kwaliteit, klachten en geschillen zorg",short:"Wkkgz",href:"https://wetten.overheid.nl/BWBR0037173",publication:{"in":"Staatsblad",year:2015,checked:"2026-11-21"},articles:[{article:"14",fact:"term-starts-with-written-complaint"},{article:"15",fact:"klachtenfunctionaris-is-free"},{article:"17",fact:"written-reasoned-judgement",term:{amount:6,unit:"week",extension:{amount:4,unit:"week"}}},{article:"18",fact:"recognised-disputes-body"},{article:"20",fact:"binding-advice-and-damages",amount:25000},{article:"22",fact:"disputes-body-rules",term:{amount:6,unit:"month"}}]};

var wmo = {id:"wmo",name:"Wet maatschappelijke ondersteuning 2015",short:"Wmo",href:"https://wetten.overheid.nl/BWBR0035362",publication:{"in":"Staatsblad",year:2014,checked:"2026-11-21"},articles:[{article:"3.2",fact:"provider-has-arrangement"}]};

const bundled = {
  providers: [lichtpunt, zorgkracht12],
  organisations: [klachtenportaalZorg, quasir, igj, jeugdstem, zorgbelangGroningen, zorgbelangDrenthe],
  regimes: { wkkgz, wmo, jeugdwet }
};
const lastResort = () => `${klachtenportaalZorg.name}: ${readablePhone(klachtenportaalZorg.channels[0]?.number ?? "")}`;

const waysTo = (contact, ...kinds) => kinds.flatMap(
  (kind) => contact.channels.filter((channel) => channel.kind === kind).map((channel) => ({ contact, channel }))
);
const reachable = (contact) => contact.channels[0] ? contact : contact.via ?? contact;
function waysAt(step, { find, contacts }) {
  switch (step.kind) {
    case "talk":
      return { act: [], help: [] };
    case "meet":
      return {
        act: waysTo(reachable(find(step.with)), "phone", "mail"),
        // Officers stand side by side as equals, whichever of them the step's own sentence names.
        help: contacts.filter(
          ({ role, tasks }) => role === "klachtenfunctionaris" || tasks?.includes("provides-klachtenfunctionaris")
        ).flatMap((officer) => waysTo(officer, "phone"))
      };
    case "file":
      return { act: waysTo(find(step.to), ...step.by), help: waysTo(find(step.to), "phone") };
    case "dispute":
      return { act: [], help: waysTo(reachable(find(step.to)), "phone") };
  }
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
    case "letter":
      return void 0;
    default:
      return httpsHref(channel.href);
  }
}

const PAGE = "M6 3h8l4 4v14H6zM9 11h6M9 15h6";
const PATHS = {
  phone: "M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2z",
  mail: "M3 6h18v13H3zl9 7 9-7",
  form: PAGE,
  chat: "M4 5h16v11h-9l-5 4v-4H4z",
  web: PAGE,
  letter: "M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"
};
const iconView = (kind) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[kind]}></path></svg>`;

function linkView(href, content, name = "link") {
  const address = href;
  return html`<a class=${name} part=${name} href=${address} rel="noreferrer">${content}</a>`;
}

function roleName(role) {
  switch (role) {
    case "eigen-vertrouwenspersoon":
      return msg("de vertrouwenspersoon van je eigen zorgaanbieder");
    case "klachtencommissie":
      return msg("de klachtencommissie");
    case "geschillencommissie":
      return msg("de geschillencommissie");
    default:
      return void 0;
  }
}
function roleExplained(role, provider = "") {
  switch (role) {
    case "directeur":
      return msg(str`Directeur van ${provider}.`);
    case "voorzitter":
      return msg(str`Voorzitter van ${provider}.`);
    case "klachtenfunctionaris":
      return msg("Klachtenfunctionaris: iemand die je uitleg geeft en je helpt bij je klacht.");
    case "vertrouwenspersoon":
      return msg("Vertrouwenspersoon: iemand die naar je luistert en je helpt.");
    case "eigen-vertrouwenspersoon":
      return msg(
        "De zorgaanbieder die jou begeleidt, heeft een onafhankelijke vertrouwenspersoon. Hoe je die bereikt, staat in de klachtenregeling van die zorgaanbieder."
      );
    case "klachtencommissie":
      return msg("Klachtencommissie: een onafhankelijke groep mensen die formele klachten behandelt.");
    case "geschillencommissie":
      return msg("Geschillencommissie: een groep mensen die oordeelt als jullie er samen niet uitkomen.");
  }
}

const contactName = ({ id, name, role }) => name ?? roleName(role) ?? id;
function taskText(task, { via }, provider) {
  const through = via && contactName(via);
  switch (task) {
    case "receives-complaints":
      return msg("Neemt klachten aan.");
    case "independent":
      return msg("Helemaal onafhankelijk.");
    case "helps-towards-solution":
      return msg("Geeft advies, denkt mee, bemiddelt of geeft een oordeel.");
    case "provides-klachtenfunctionaris":
      return msg(
        "Heeft een onafhankelijke klachtenfunctionaris: iemand die je uitleg geeft en je helpt bij je klacht."
      );
    case "works-with-provider":
      return msg(str`Werkt samen met ${provider?.name}. Je mag zelf rechtstreeks bellen.`);
    case "explains-complaint-to-inspectorate":
      return msg("Hier lees je hoe je met een klacht naar de inspectie gaat.");
    case "belongs-to":
      return msg(str`Hoort bij ${through}.`);
    case "file-through":
      return msg(str`Je klacht dien je in bij ${through}.`);
  }
}
function conditionText(condition) {
  switch (condition) {
    case "under-18":
      return msg("alleen voor cli\xEBnten jonger dan 18 jaar");
    case "visits-location-or-in-touch":
      return msg(
        "als de vertrouwenspersoon op je locatie komt, of als je al contact hebt met een vertrouwenspersoon"
      );
  }
}

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const listText = (locale, items, type = "conjunction") => new Intl.ListFormat(locale, { type }).format(items);
const dateText = (locale, date) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
const timeText = (locale, time) => locale === "nl" ? time.replace(/^0/, "").replace(":", ".") : new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" }).format(
  /* @__PURE__ */ new Date(`1970-01-01T${time}Z`)
);
const dayOf = (day) => Date.UTC(1970, 0, 5 + WEEK.indexOf(day));
function daysText(locale, days) {
  const name = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const runs = [];
  for (const day of WEEK) {
    if (!days.includes(day)) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === WEEK[WEEK.indexOf(day) - 1]) run.push(day);
    else runs.push([day]);
  }
  return listText(
    locale,
    runs.map((run) => name.formatRange(dayOf(run[0]), dayOf(run.at(-1))))
  );
}

function hoursText(locale, { days, from: opens, to: closes }) {
  const from = timeText(locale, opens);
  const to = timeText(locale, closes);
  if (!days) return msg(str`van ${from} tot ${to} uur (dagen niet vermeld)`);
  if (days === "working-days")
    return msg(str`op werkdagen van ${from} tot ${to} uur`);
  return msg(str`${daysText(locale, days)} van ${from} tot ${to} uur`);
}

function label({ contact, channel }) {
  const name = contactName(contact);
  switch (channel.kind) {
    case "phone":
      return msg(
        html`<span class="who">Bel ${name}: </span ><span class="number">${readablePhone(channel.number)}</span>`
      );
    case "mail": {
      const [user, host] = channel.address.split("@");
      return msg(html`<span class="who">Mail ${name}: </span>${user}@<wbr />${host}`);
    }
    case "form":
      return msg("Vul het formulier in");
    case "chat":
      return msg(html`Chat met ${name}`);
    case "web":
      return channel.topic ? msg("Een klacht of vraag over zorg of jeugdhulp") : channel.href.replace("https://", "");
    case "letter":
      return html`<span class="hidden">${msg("Postadres:")} </span >${name}<br />${channel.street}<br />${channel.postcode} ${channel.town}`;
  }
}
function wayView(way, name) {
  const href = hrefOf(way.channel);
  const content = html`${name && iconView(way.channel.kind)}<span>${label(way)}</span>`;
  return href ? linkView(href, content, name) : content;
}
const rowsView = (ways, locale) => html`<ul class="channels" role="list"> ${ways.map(
  (way) => html`<li class="channel" part="channel"> ${iconView(way.channel.kind)} <span>${wayView(way)} ${hoursView(way, locale)}</span> </li>`
)} </ul>`;
const hoursView = ({ channel }, locale) => "hours" in channel ? channel.hours.map((hours) => html`<small class="quiet">${hoursText(locale, hours)}</small>`) : nothing;
const actionsView = (act, help) => act[0] ?? help[0] ? html`<div class="actions"> ${act.map((way, at) => wayView(way, at ? "action" : "primary"))} ${help[0] && html`<p class="quiet">${msg("Hulp nodig?")}</p>`} ${help.map((way) => wayView(way, "action"))} </div>` : nothing;

function headingView(level, content, name = "heading") {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
}

function reachView(contact, locale) {
  const { channels, via, role } = contact;
  if (channels[0])
    return rowsView(
      channels.map((channel) => ({ contact, channel })),
      locale
    );
  if (role === "eigen-vertrouwenspersoon") return nothing;
  return html`<p class="quiet"> ${msg("In de klachtenprocedure staat geen telefoonnummer en geen e-mailadres.")} ${via && msg(str`Vraag ernaar bij ${contactName(via)}:`)} </p> ${via && rowsView(waysTo(via, "phone", "mail"), locale)}`;
}
function cardView(contact, level, locale, provider) {
  const { abbreviation, fullName, desk, place, role, tasks, condition } = contact;
  const aside = [fullName, desk, place].filter(Boolean).join(", ");
  const does = [
    ...role ? [roleExplained(role, provider?.name)] : [],
    ...(tasks ?? []).map((task) => taskText(task, contact, provider))
  ];
  return html`<article class="card" part="card"> ${headingView(level, [contactName(contact), abbreviation && ` (${abbreviation})`], "name")} ${aside && html`<p class="quiet">${aside}</p>`} ${does[0] && html`<p>${does.join(" ")}</p>`} ${condition && html`<p class="condition" part="condition">${conditionText(condition)}</p>`} ${reachView(contact, locale)} </article>`;
}
const cardsView = (contacts, { level, locale }, provider) => html`<div class="cards">${contacts.map((contact) => cardView(contact, level + 2, locale, provider))}</div>`;
function inlineView(contact) {
  const name = contactName(contact);
  const channel = waysTo(contact, "phone", "mail", "form", "chat", "web")[0]?.channel;
  const href = channel && hrefOf(channel);
  const text = channel?.kind === "phone" ? html`<span class="number">${readablePhone(channel.number)}</span>` : channel?.kind === "mail" && channel.address;
  const condition = contact.condition && ` (${conditionText(contact.condition)})`;
  return text && href ? html`${name}, ${linkView(href, text)}${condition}` : html`${href ? linkView(href, name) : name}${condition}`;
}

const noticeText = (available, locale) => available[0] ? msg(
  str`Deze klachtenprocedure kunnen we niet laten zien, wel die van ${listText(locale, available)}.`
) : msg("Wat deze pagina zoekt, is er niet. Hieronder zie je wat er wel is.");
const noticeView = (text) => html`<p class="notice" part="notice" role="status">${text}</p>`;

const contactAnswerView = ({ contact, provider, fault }, level, locale) => html` ${fault?.where === "contact" ? noticeView(noticeText([], locale)) : nothing} ${cardView(contact, level, locale, provider)} `;

const frameView = (content, locale, keepsChildren, childrenChanged) => html`<div class="root" part="root" lang=${locale} dir="ltr">${content}</div> <div ?hidden=${!keepsChildren}><slot @slotchange=${childrenChanged}></slot></div>`;
const inlineFrameView = (content, locale, keepsChildren, childrenChanged) => html`<span class="root inline" part="root" lang=${locale} dir="ltr">${content}</span ><span ?hidden=${!keepsChildren}><slot @slotchange=${childrenChanged}></slot></span>`;

const actionStyles = css`.actions{display:flex;flex-wrap:wrap;gap:.6em;margin-block-start:.9em}.action,.primary{display:inline-flex;box-sizing:border-box;align-items:center;gap:.6em;min-block-size:2.9em;padding:.4em .9em;border:1.5px solid var(--_klachten-mark);border-radius:var(--_klachten-radius);line-height:1.3;text-decoration:none}.primary,.marker{border-color:transparent;background:var(--_klachten-accent);color:#fff}@supports (color: color(from red xyz x y z)){.primary,.marker{color:color(from var(--_klachten-accent) xyz calc((.18 - y)*99) calc((.18 - y)*99) calc((.18 - y)*99))}}@media print{.primary,.marker{border:1px solid;background:none;color:inherit}a[href^=https]:after{content:" (" attr(href) ")";font-weight:400}}.actions .number{display:inline-block}.actions>p{inline-size:100%}.actions>div{display:flex;flex:1 0 100%;flex-wrap:wrap;align-items:center;gap:.2em .8em}a:hover{text-decoration:underline .14em}@container (max-width: 28em){.actions>*,.actions>div>a{flex:1 0 100%}}`;

const contactStyles$1 = css`.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19em,100%),1fr));gap:1em}.card{display:grid;gap:.6em;align-content:start;padding:1.1em 1.2em;border:1px solid var(--_klachten-line);border-radius:var(--_klachten-radius);break-inside:avoid}.channels{list-style:none}.channel{display:flex;gap:.7em;padding-block:.4em}.channel .icon{margin-block-start:.15em}.channel .link{display:inline-block;padding-block:.6em;margin-block:-.6em}`;

const procedureStyles$1 = css`p,li{max-inline-size:38em}.channel,.step{max-inline-size:none}.heading{font-size:1.3em;line-height:1.25;margin-block-end:.7em;text-wrap:balance}.root>.heading{font-size:clamp(1.4em,1.1em + 1.6cqi,1.9em);margin-block-end:.4em}:is(.root,.section,details)>p+p{margin-block-start:.6em}p+.cards,p+.routes{margin-block-start:1em}.section{margin-block-start:2.6em}.support{margin-block:1.2em;padding:1.1em 1.2em;border-radius:var(--_klachten-radius);background:color-mix(in oklab,currentColor 6%,transparent)}.routes{display:grid;gap:1.1em;list-style:none}.choice{display:grid;gap:.6em;margin-block:1.6em;border:0}legend{padding-block-end:.6em;font-weight:600}.option{display:flex;align-items:center;gap:.8em;padding:.6em 1em;border:1.5px solid var(--_klachten-line);border-radius:var(--_klachten-radius);cursor:pointer}.option:has(:checked){border-color:var(--_klachten-mark)}input{flex:none;inline-size:1.2em;block-size:1.2em;accent-color:var(--_klachten-accent)}details{border-block:1px solid var(--_klachten-line);margin-block-end:-1px}summary{padding-block:.7em;font-weight:600;cursor:pointer}details>:not(summary){padding-block-end:.8em}details>ul{padding-inline-start:1.4em}@media print{::details-content{content-visibility:visible;block-size:auto}}`;

const rootStyles = css`:host{display:block;flex-grow:1}:host([hidden]){display:none}.root{all:initial;display:block;visibility:inherit;color-scheme:inherit;color:inherit;font-family:inherit;font-size:max(16px,1em);line-height:1.55;overflow-wrap:anywhere;position:relative;container-type:inline-size;contain-intrinsic-inline-size:15em;--_klachten-accent: var(--klachten-accent-color, #0f6674);--_klachten-mark: color-mix(in oklab, var(--_klachten-accent) 40%, currentColor);--_klachten-line: color-mix(in oklab, currentColor 22%, transparent);--_klachten-radius: var(--klachten-corner-radius, .6em)}*{margin:0;padding:0;font-size:inherit}.name:first-letter,.condition:first-letter{text-transform:uppercase}.name,.title{font-size:1.1em;line-height:1.3}.quiet{display:block;font-size:.9em;color:color-mix(in oklab,currentColor 78%,transparent)}.root+div{margin-block-start:1em}.hidden,.channel .who,.support .who{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}a{color:var(--_klachten-mark);font-weight:600;text-underline-offset:.2em}:focus-visible{outline:3px solid var(--_klachten-mark);outline-offset:3px}.icon{inline-size:1.25em;block-size:1.25em;flex:none;fill:none;stroke:currentColor;stroke-width:1.6}.notice,.condition{padding-inline-start:.8em;border-inline-start:3px solid var(--_klachten-mark)}.notice{margin-block:1em;font-weight:600}`;

const stepsStyles = css`.steps{list-style:none}.step{position:relative;break-inside:avoid;padding-inline-start:3.2em;padding-block-end:2em}.step:last-child{padding-block-end:0}.step:not(:last-child):after{content:"";position:absolute;inset-inline-start:1em;inset-block:2.5em .4em;border-inline-start:2px solid var(--_klachten-line)}.title{padding-block:.3em}.marker{position:absolute;inset-inline-start:0;inset-block-start:0;inline-size:1.9em;line-height:1.9;border-radius:50%;text-align:center}.step p{margin-block-start:.4em}.step .tag{inline-size:fit-content;margin-block:0 .5em;padding-inline:.75em;border:1px solid;border-radius:1em;font-size:.9em;color:var(--_klachten-mark)}@container (max-width: 28em){.step{padding-inline-start:2.6em}}@media(forced-colors:active){.marker{border:1px solid}}`;

const inlineStyles = css`:host(:is([view*="inline" i],[data-view*="inline" i]):not([hidden])){display:inline}.inline{display:inline;container-type:normal;font:inherit;letter-spacing:inherit;overflow-wrap:anywhere}.inline .number{white-space:nowrap}.inline a{color:inherit}`;

const contactStyles = [rootStyles, contactStyles$1, inlineStyles];
const procedureStyles = [
  rootStyles,
  contactStyles$1,
  actionStyles,
  stepsStyles,
  procedureStyles$1
];

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

const faultText = ({ code, where, found, expected }) => `[klachten] ${code}: ${where}=${JSON.stringify(found ?? "").slice(0, 80)}; verwacht: ${expected.join(" of ")}`;

const MORE_THAN_A_FALLBACK = ":not(a, br, span, strong, em, font)";
const Base = globalThis.HTMLElement ?? Object;
class KlachtenElement extends Base {
  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "open" });
    this.#fallenBack = false;
    // What the page changed is news to the page; what a visitor chooses is not.
    this.#news = true;
    this.#warned = "";
    /** Renders once, after everything that changes now. */
    this.requestUpdate = () => {
      this.#update ??= Promise.resolve().then(() => {
        this.#update = void 0;
        if (this.isConnected) this.#render();
      });
    };
    adoptStyles(this.#root, [...this.constructor.styles]);
    this.#fallBack();
  }
  /** Every attribute may also be written `data-…`: editors and filters leave that alone. */
  static get observedAttributes() {
    return this.names.flatMap((name) => [name, `data-${name}`]);
  }
  #root;
  // Where Lit renders. A new one is needed after a failure, for Lit keeps its state with it.
  #end;
  #fallenBack;
  #update;
  #news;
  #warned;
  connectedCallback() {
    this.requestUpdate();
  }
  attributeChangedCallback(_, old, value) {
    if (old === value) return;
    this.#news = true;
    this.requestUpdate();
  }
  /** Resolves when what was changed is to be seen. */
  get updateComplete() {
    return this.#update ?? Promise.resolve();
  }
  /** An attribute, by its own name or else by its `data-` name. */
  attributeText(name) {
    return this.getAttribute(name) ?? this.getAttribute(`data-${name}`);
  }
  /** Whether a page's children must stay in sight: when there is nothing better, and when they are no mere fallback. */
  keepsChildren(failure) {
    return !!failure || !!this.querySelector(MORE_THAN_A_FALLBACK);
  }
  #render() {
    const { failure, faults } = this.#shown();
    const warning = faults.map(faultText).join("\n");
    if (warning && warning !== this.#warned) console.warn(warning);
    this.#warned = warning;
    const news = this.#news;
    this.#news = false;
    if (news)
      this.dispatchEvent(failure ? new KlachtenFailedEvent(failure.code) : new KlachtenRenderedEvent());
  }
  // The one catch: a page that broke what we build on (an old library that replaces Array's methods) still keeps its
  // fallback, and a number to call.
  #shown() {
    try {
      const shown = this.compose();
      if (this.#fallenBack) this.#root.replaceChildren(this.#end);
      this.#fallenBack = false;
      render(shown.template, this.#root, { renderBefore: this.#end });
      return shown;
    } catch (error) {
      this.#fallBack();
      const failure = {
        code: "render-failed",
        where: "script",
        found: String(error),
        expected: ["geen fout"]
      };
      return { failure, faults: [failure] };
    }
  }
  #fallBack() {
    this.#end = document.createComment("");
    this.#fallenBack = true;
    this.#root.replaceChildren(document.createElement("slot"), " ", lastResort(), this.#end);
  }
}

class KlachtenContactElement extends KlachtenElement {
  static {
    this.styles = contactStyles;
  }
  static {
    this.names = ["provider", "contact", "view", "heading-level"];
  }
  compose() {
    const faults = [];
    const locale = "nl";
    const level = readLevel(this.attributeText("heading-level"), faults);
    const view = readOneOf("view", this.attributeText("view"), ["card", "inline"], faults);
    const answer = contactAnswerTo(bundled, {
      provider: tidyId(this.attributeText("provider")),
      contact: tidyId(this.attributeText("contact"))
    });
    const { fault } = answer;
    const keeps = this.keepsChildren(fault);
    const instead = fault && this.textContent.trim() ? void 0 : inlineView(answer.contact);
    return {
      template: view === "inline" ? inlineFrameView(instead, locale, keeps, this.requestUpdate) : frameView(contactAnswerView(answer, level, locale), locale, keeps, this.requestUpdate),
      failure: fault,
      faults: fault ? [fault, ...faults] : faults
    };
  }
}

function introductionText(fact) {
  switch (fact) {
    case "bring-it-up":
      return msg("Blijf er niet mee zitten en vertel het.");
    case "dissatisfaction":
      return msg("Een klacht betekent: je bent ergens niet tevreden over.");
    case "aims":
      return msg("Het doel: je ontevredenheid wegnemen, misverstanden oplossen en de zorg beter maken.");
    case "discussed-and-taken-seriously":
      return msg("Het is belangrijk dat je klacht wordt besproken en serieus wordt genomen.");
    case "helps-clients":
      return msg("Daarmee help je cli\xEBnten.");
    case "whatever-the-cause":
      return msg(
        "Misschien is je klacht terecht. Misschien is er een misverstand, of klopt iets niet wat je dacht. Wat het ook is: het is belangrijk dat je ontevredenheid weggaat, en dat er iets gebeurt als je klacht terecht is."
      );
    case "for-those-complained-about":
      return msg("Gaat een klacht over jou? Dan lees je hier hoe zorgvuldig met klachten wordt omgegaan.");
  }
}

function reasonText(why) {
  switch (why) {
    case "misspelling":
      return msg("Dat was een schrijffout.");
    case "former-name":
      return msg("Dat is een oude naam.");
    case "wording":
      return msg("Zo is het duidelijker.");
  }
}
const correctionView = ({ found, used, why }) => html` <li> ${msg(html`In het document staat “${found}”. Hier staat “${used}”.`)} ${reasonText(why)} </li> `;
const foldedView = (name, summary, content) => html`<details part=${name}> <summary>${summary}</summary> ${content} </details>`;
const backgroundView = ({ background }) => background && foldedView(
  "background",
  msg("Waarom een klacht belangrijk is"),
  background.map((fact) => html`<p>${introductionText(fact)}</p>`)
);
const readingView = (reading) => reading && foldedView(
  "reading",
  msg("Meer lezen"),
  html`<p>${msg("De klachtenprocedure noemt ook deze onderwerpen:")}</p> <ul> ${reading.map((title) => html`<li>${title}</li>`)} </ul>`
);
function aboutView({ provider, regime, corrections }, locale) {
  const { title, id, version, date, checked } = provider.source;
  const law = httpsHref(regime.href);
  const document = [
    title,
    id,
    version && msg(str`versie ${version}`),
    date && dateText(locale, date)
  ].filter(Boolean);
  const correctionsView = html`<p>${msg("Dit is verbeterd:")}</p> <ul> ${corrections.map(correctionView)} </ul>`;
  return foldedView(
    "about",
    msg("Over deze informatie"),
    html`<p> ${msg(
      str`Deze informatie komt uit “${document.join(", ")}” van ${provider.fullName ?? provider.name}.`
    )} ${msg(
      str`Het document is gelezen op ${dateText(locale, checked)}. De telefoonnummers en adressen zijn niet uitgeprobeerd.`
    )} </p> <p> ${msg(html`De regeling hoort bij deze wet: ${law ? linkView(law, regime.name) : regime.name}.`)} </p> ${corrections[0] && correctionsView}`
  );
}

function regimeChoice({ regime, arrangement: { audience } }) {
  if (audience === "young-people") return msg("Ik krijg jeugdhulp");
  return regime.id === "wmo" ? msg("Ik ben volwassen en krijg ondersteuning") : msg("Ik ben volwassen en krijg zorg");
}
const mayComplainText = ({ name, collective }) => collective ? msg(
  str`Voor iedereen die te maken heeft met een zorgaanbieder van ${name}. Die zorgaanbieder heeft ook een eigen klachtenregeling.`
) : msg(str`Voor iedereen die met ${name} te maken heeft: als cliënt of als iemand anders.`);
const audienceText = ({ arrangement: { audience }, regime }) => audience === "adults" ? msg(str`Dit is de klachtenregeling voor volwassenen (${regime.short}).`) : msg(str`Dit is de klachtenregeling voor jongeren (${regime.short}).`);

const keepInside = (event) => {
  event.stopPropagation();
};
const choiceView = (choices, chosen, choose) => html` <fieldset class="choice" part="choice" @input=${keepInside}> <legend>${msg("Welke hulp krijg je?")}</legend> ${choices.map(
  (choice) => html` <label class="option"> <input type="radio" name="regime" .checked=${choice.regime.id === chosen} @change=${() => {
    choose(choice.regime.id);
  }} /> <span>${regimeChoice(choice)} <small class="quiet">${choice.regime.short}</small></span> </label> `
)} </fieldset> `;

function stepPhrases(step, { provider, find }) {
  switch (step.kind) {
    case "talk":
      return {
        title: msg("Praat er eerst over"),
        text: msg(
          "Kan dat en wil je dat? Praat dan eerst met de persoon of de mensen over wie je klacht gaat. Of praat met hun leidinggevende."
        )
      };
    case "meet": {
      const contact = find(step.with);
      return {
        title: meetTitle(contact),
        text: [
          msg(html`Bespreek je klacht met <b>${contactName(contact)}</b>. `),
          step.support.map((who) => supportText(who, find))
        ],
        ...step.support.some(({ kind }) => kind === "klachtenfunctionaris") && {
          explained: roleExplained("klachtenfunctionaris")
        }
      };
    }
    case "file":
      return {
        title: msg(str`Dien je klacht in bij ${contactName(find(step.to))}`),
        text: [
          fileText(provider),
          step.then && msg(" Daarna begint de bemiddeling: iemand helpt jullie om samen een oplossing te vinden.")
        ]
      };
    case "dispute":
      return {
        title: msg("Ga naar de geschillencommissie"),
        text: msg(
          "Ben je niet tevreden met de oplossing en met hoe je klacht is behandeld? Dan mag je je klacht laten voorleggen aan de geschillencommissie."
        ),
        explained: roleExplained("geschillencommissie")
      };
  }
}
function meetTitle(contact) {
  switch (contact.role) {
    case "directeur":
      return msg("Maak een afspraak met de directeur");
    case "voorzitter":
      return msg("Maak een afspraak met de voorzitter");
    default:
      return msg(str`Maak een afspraak met ${contactName(contact)}`);
  }
}
const supportText = (who, find) => who.kind === "somebody-trusted" ? msg("Je mag ook iemand anders meenemen die je vertrouwt.") : msg(
  str`Een onafhankelijke klachtenfunctionaris van ${contactName(find(who.by))} kan je daarbij helpen. `
);
const fileText = ({ name, collective }) => collective ? msg(
  str`Ben je nog niet tevreden? Of wil je niet zelf naar de zorgaanbieder of naar ${name} gaan? Vul dan het klachtenformulier in.`
) : msg(
  str`Ben je nog niet tevreden? Of wil je niet zelf naar ${name} gaan? Vul dan het klachtenformulier in.`
);

function stepView(step, at, procedure, level) {
  const { act, help } = waysAt(step, procedure);
  const { title, text, explained } = stepPhrases(step, procedure);
  const number = html`<span class="hidden">${msg("Stap")} </span ><span class="marker" part="marker">${at + 1}</span><span class="hidden">: </span>`;
  return html`<li class="step" part="step"> ${headingView(level, [number, title], "title")} ${step.kind === "file" && step.mayBeFirst ? html`<p class="tag">${msg("Hier mag je ook beginnen")}</p>` : nothing} <p>${text}</p> ${explained && html`<p class="quiet">${explained}</p>`} ${actionsView(act, help)} </li>`;
}
const stepsView = (steps, procedure, level) => (
  // Safari takes the list away from a list without markers, unless it is told that it is one.
  html`<ol class="steps" role="list"> ${steps.map((step, at) => stepView(step, at, procedure, level))} </ol>`
);

function routesView({ to, by }, { find }, locale) {
  const contact = find(to);
  return html`<p> ${msg(str`Je dient je klacht in bij ${contactName(contact)}. Dat kan zo:`)} </p> <ul class="routes" role="list"> ${waysTo(contact, ...by).map(
    (way) => html`<li> ${way.channel.kind === "letter" ? html`<p>${msg("Stuur een brief naar:")}</p> ${rowsView([way], locale)}` : wayView(way, "primary")} </li>`
  )} </ul>`;
}
function confidantText(fact) {
  switch (fact) {
    case "for-child-parent-or-guardian":
      return msg(
        "Elk kind, elke jongere en elke ouder, pleegouder of verzorger mag met een vertrouwenspersoon praten, waarover je maar wilt."
      );
    case "listens-and-helps":
      return msg(
        "Een vertrouwenspersoon luistert naar je verhaal. Die kan je ook helpen om het gesprek aan te gaan, en om de goede woorden voor je klacht te vinden."
      );
    case "formal-complaint-to-klachtencommissie":
      return msg(
        "Een formele klacht indienen kan niet bij een vertrouwenspersoon. Daarvoor is er een onafhankelijke klachtencommissie."
      );
  }
}
const partView = (name, title, content, { level }) => html`<section class="section" part=${name}>${headingView(level + 1, title)} ${content}</section>`;
function sectionView(section, procedure, look) {
  const part = (title, content) => partView(section.kind, title, content, look);
  switch (section.kind) {
    case "steps":
      return part(
        msg("Stap voor stap"),
        stepsView(section.steps, procedure, look.level + 2)
      );
    case "routes":
      return part(
        msg("Zo dien je een klacht in"),
        routesView(section, procedure, look.locale)
      );
    case "confidants":
      return part(msg("Praat met een vertrouwenspersoon"), [
        section.facts.map((fact) => html`<p>${confidantText(fact)}</p>`),
        cardsView(section.contacts.map(procedure.find), look, procedure.provider)
      ]);
  }
}

function titleText(provider, view) {
  if (!provider) return msg("Heb je een klacht over je zorg?");
  const { name, collective } = provider;
  if (view === "contacts")
    return msg(str`Klacht over ${name}: wie kan je helpen?`);
  return collective ? msg(str`Een klacht over een zorgaanbieder van ${name}? Zo pak je het aan`) : msg(str`Een klacht over ${name}? Zo pak je het aan`);
}
const introductionView = (one, { procedure, help }, locale) => html`<p>${one.provider.introduction.map((fact) => `${introductionText(fact)} `)}</p> ${procedure || help.some(({ id }) => id === one.arrangement.support?.by) ? supportView(one, locale) : nothing} <p class="quiet">${mayComplainText(one.provider)} ${procedure && audienceText(procedure)}</p>`;
function supportView({ arrangement: { support }, find }, locale) {
  if (!support) return nothing;
  const contact = find(support.by);
  return html`<div class="support" part="support"> <p> ${msg(html`<b>Wil je eerst met iemand praten?</b> ${contactName(contact)} helpt je verder.`)} </p> <div class="actions"> ${waysTo(contact, ...support.through).map(
    (way) => html`<div>${wayView(way, "action")} ${hoursView(way, locale)}</div>`
  )} </div> </div>`;
}
function bodyView(procedure, look) {
  const { provider, arrangement, contacts } = procedure;
  const of = (kind) => arrangement.sections.filter((section) => section.kind === kind);
  const steps = of("steps");
  const shown = { all: arrangement.sections, steps: steps[0] ? steps : of("routes"), contacts: [] }[look.view];
  const inSections = shown.flatMap((section) => section.kind === "confidants" ? section.contacts : []);
  return [
    shown.map((section) => sectionView(section, procedure, look)),
    look.view !== "steps" && helpView(
      contacts.filter(({ id }) => !inSections.includes(id)),
      look,
      provider
    ),
    look.view === "all" && partView(
      "more",
      msg("Meer weten"),
      [backgroundView(provider), readingView(arrangement.reading), aboutView(procedure, look.locale)],
      look
    )
  ].map((part) => part || nothing);
}
const helpView = (contacts, look, provider) => partView(
  "contacts",
  msg("Wie kan je helpen?"),
  cardsView(contacts, look, provider),
  look
);
function answerView(answer, look, choose) {
  const { procedure, choices, help, fault } = answer;
  const one = procedure ?? choices[0];
  return html` ${look.hideHeading ? nothing : headingView(look.level, titleText(one?.provider, look.view))} ${fault && noticeView(noticeText(answer.available, look.locale))} ${one && look.view !== "contacts" ? introductionView(one, answer, look.locale) : nothing} ${choices[0] ? choiceView(choices, procedure?.regime.id, choose) : nothing} ${procedure ? bodyView(procedure, look) : helpView(help, look, one?.provider)} `;
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
      "provider-phone",
      "provider-email"
    ];
  }
  #chosen;
  #choose = (regime) => {
    this.#chosen = regime;
    this.requestUpdate();
  };
  compose() {
    const faults = [];
    const look = {
      locale: "nl",
      level: readLevel(this.attributeText("heading-level"), faults),
      view: readOneOf("view", this.attributeText("view"), ["all", "steps", "contacts"], faults),
      hideHeading: readFlag(this.attributeText("hide-heading"))
    };
    const answer = answerTo(bundled, {
      provider: tidyId(this.attributeText("provider")),
      regime: tidyId(this.attributeText("regime")),
      chosen: this.#chosen,
      channels: readChannels(
        this.attributeText("provider-phone"),
        this.attributeText("provider-email"),
        faults
      )
    });
    const { fault: failure } = answer;
    return {
      template: frameView(
        answerView(answer, look, this.#choose),
        look.locale,
        this.keepsChildren(failure),
        this.requestUpdate
      ),
      failure,
      faults: failure ? [failure, ...faults] : faults
    };
  }
}

export { KlachtenContactElement, KlachtenFailedEvent, KlachtenProcedureElement, KlachtenRenderedEvent };
