import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bundled } from '../../src/model/catalogue.js';
import type { Channel } from '../../src/model/channel.js';
import { hrefOf, httpsHref } from '../../src/model/safe-href.js';

const GOOD = [
  'https://www.igj.nl',
  'https://www.igj.nl/',
  'https://klachtenportaalzorg.nl/klacht-indienen',
  'https://voorbeeld.nl:8443/a?b=c&d=%20e#f',
  'HTTPS://VOORBEELD.NL/pad',
  'https://xn--caf-dma.nl/@naam',
];

const BAD = [
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://a.nl/1',
  'file:///etc/passwd',
  'http://voorbeeld.nl',
  'ftp://voorbeeld.nl',
  '//voorbeeld.nl',
  '/pad',
  '#',
  'https:',
  'https://',
  'https:voorbeeld.nl',
  'https:/voorbeeld.nl',
  'https:\\\\voorbeeld.nl',
  'https://localhost',
  'https://naam@voorbeeld.nl',
  'https://naam:wachtwoord@voorbeeld.nl',
  'https://www.igj.nl@kwaad.nl',
  'https://www.igj.nl:443@kwaad.nl/',
  'https://voorbeeld.nl\\@kwaad.nl',
  ' https://voorbeeld.nl',
  'https://voorbeeld.nl ',
  'https://voorbeeld.nl\n',
  'https://voorbeeld.nl/a b',
  'https://voorbeeld.nl/a\nb',
  'https://voorbeeld.nl/a\tb',
  'https://voorbeeld.nl/"onclick="x',
  'https://voorbeeld.nl/<script>',
  'https://voorbeeld.nl/\u0000',
  'https://voorbeeld.nl/\u0001a',
  'https://voorbeeld.nl/\u007f',
  'https://voorbeeld.nl/\u202egpj.exe',
  'https://voor beeld.nl',
  'https://voorbeeld.nl:99x',
  'https://-',
];

const channel = (kind: string, value: string): Channel =>
  ({ kind, number: value, address: value, href: value }) as unknown as Channel;

describe('a web address', () => {
  for (const address of GOOD)
    it(`may be linked: ${address}`, () => {
      expect(httpsHref(address)).to.equal(address);
      expect(new URL(address).protocol).to.equal('https:');
    });

  for (const address of BAD)
    it(`is refused: ${JSON.stringify(address)}`, () => {
      for (const kind of ['form', 'chat', 'web']) expect(hrefOf(channel(kind, address))).to.equal(undefined);
      expect(httpsHref(address)).to.equal(undefined);
    });
});

describe('a mail address', () => {
  for (const [typed, href] of [
    ['info@jeugdstem.nl', 'mailto:info@jeugdstem.nl'],
    ['mailto:info@jeugdstem.nl', 'mailto:info@jeugdstem.nl'],
    ['a.b+c_d-e@sub.voorbeeld.nl', 'mailto:a.b+c_d-e@sub.voorbeeld.nl'],
    ['info@jeugdstem', undefined],
    ['info@jeugdstem.nl?bcc=a@b.nl', undefined],
    ['info@jeugdstem.nl,a@b.nl', undefined],
    ['info@jeugdstem.nl\nBcc: a@b.nl', undefined],
    ['info @jeugdstem.nl', undefined],
    ['@jeugdstem.nl', undefined],
    ['a@b@c.nl', undefined],
    ['mailto:mailto:a@b.nl', undefined],
    ['%0abcc=a@b.nl', undefined],
    ['javascript:a@b.nl', undefined],
  ] as const)
    it(`${href ? 'may be linked' : 'is refused'}: ${JSON.stringify(typed)}`, () => {
      expect(hrefOf(channel('mail', typed))).to.equal(href);
    });
});

describe('a letter', () => {
  it('leads nowhere', () => {
    expect(hrefOf({ kind: 'letter', street: 'https://a.nl', postcode: '1601 BJ', town: 'tel:1' })).to.equal(
      undefined,
    );
  });
});

describe('whatever stands in a file', () => {
  const kinds = fc.constantFrom('phone', 'mail', 'form', 'chat', 'web', 'letter');
  const pieces = fc
    .array(
      fc.constantFrom(
        'https://',
        'javascript:',
        'tel:',
        'mailto:',
        'a.nl',
        '@',
        '+31',
        '050',
        '\n',
        ' ',
        '\u0000',
        '"',
        '\\',
        '/',
        '%',
        ':',
      ),
    )
    .map((parts) => parts.join(''));
  const values = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl(), fc.emailAddress(), pieces);

  it('is refused, or begins with https://, mailto: or tel:, and the browser reads it so too', () => {
    fc.assert(
      fc.property(kinds, values, (kind, value) => {
        const href = hrefOf(channel(kind, value));
        if (href === undefined) return;
        expect(href).to.match(/^(https:\/\/|mailto:|tel:\+)/i);
        expect(['https:', 'mailto:', 'tel:']).to.include(new URL(href, 'http://host.example').protocol);
        expect(new URL(href).username).to.equal('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the links that travel with the script', () => {
  it('all lead somewhere', () => {
    const channels = [
      ...bundled.organisations,
      ...bundled.providers.flatMap(({ contacts }) => contacts ?? []),
    ].flatMap((contact) => contact.channels ?? []);
    expect(channels.length).to.be.greaterThan(12);
    for (const one of channels)
      expect(hrefOf(one) !== undefined, JSON.stringify(one)).to.equal(one.kind !== 'letter');
    for (const { href } of Object.values(bundled.regimes)) expect(httpsHref(href)).to.equal(href);
  });
});
