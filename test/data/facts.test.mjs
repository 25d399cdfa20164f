// The files of facts, held against the schema and against libraries that know numbers, addresses and links.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import { parsePhoneNumber } from 'libphonenumber-js/max';
import validator from 'validator';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const schema = read('src/model/provider.schema.json');
const files = ['organisations', 'providers', 'regimes'].flatMap((folder) =>
  readdirSync(`src/data/${folder}`).map((name) => ({
    folder,
    name,
    facts: read(`src/data/${folder}/${name}`),
  })),
);
const organisations = files.filter(({ folder }) => folder === 'organisations').map(({ facts }) => facts);
const contacts = files.flatMap(({ folder, facts }) =>
  folder === 'organisations' ? [facts] : (facts.contacts ?? []),
);
const channels = contacts.flatMap((contact) => contact.channels ?? []);
const of = (kind) => channels.filter((channel) => channel.kind === kind);

const DEFINITION = { organisations: 'Contact', providers: 'Provider', regimes: 'Regime' };

for (const { folder, name, facts } of files)
  test(`${folder}/${name} fits the schema and is named after its id`, () => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    const fits = ajv.compile({ ...schema, $ref: `#/definitions/${DEFINITION[folder]}` });
    assert.ok(fits(facts), JSON.stringify(fits.errors, null, 2));
    assert.equal(name, `${facts.id}.json`);
  });

test('every telephone number is a real Dutch one', () => {
  assert.ok(of('phone').length >= 5);
  for (const { number } of of('phone')) {
    const parsed = parsePhoneNumber(number);
    assert.ok(parsed.isValid(), number);
    assert.equal(parsed.country, 'NL');
    assert.equal(parsed.number, number);
  }
});

test('every mail address, web address and postcode is well formed', () => {
  for (const { address } of of('mail')) assert.ok(validator.isEmail(address), address);
  const links = [...channels.map(({ href }) => href), ...files.map(({ facts }) => facts.href)].filter(
    Boolean,
  );
  assert.ok(links.length >= 6);
  for (const href of links) {
    assert.ok(validator.isURL(href, { protocols: ['https'], require_protocol: true }), href);
    assert.equal(new URL(href).href.replace(/\/$/, ''), href.replace(/\/$/, ''));
  }
  for (const { postcode } of of('letter')) assert.ok(validator.isPostalCode(postcode, 'NL'), postcode);
});

test('every contact that is named can be found, and every own contact is named', () => {
  for (const { facts } of files.filter(({ folder }) => folder === 'providers')) {
    const known = [...facts.contacts, ...organisations].map(({ id }) => id);
    const named = Object.values(facts.regimes).flatMap((arrangement) => arrangement.contacts);
    for (const id of named) assert.ok(known.includes(id), id);
    for (const { id } of facts.contacts) assert.ok(named.includes(id), `${id} is never shown`);
  }
});

test('what a correction says is used is what the facts hold', () => {
  for (const { facts } of files.filter(({ folder }) => folder === 'providers'))
    for (const { contact, channel, used } of facts.corrections) {
      const { name, channels: its } = organisations.find(({ id }) => id === contact);
      const held = JSON.stringify(channel ? its.filter(({ kind }) => kind === channel) : name);
      const digits = used.match(/\d+\.\d+/g)?.map((time) => time.replace('.', ':').padStart(5, '0'));
      for (const part of digits ?? [used]) assert.ok(held.includes(part), `${used} is not in ${held}`);
    }
});
