/** Facts of an invented provider, and the words of the link that is made of them. */
import { BASE, snippet } from './snippet-page.mjs';

/** An invented provider; `more` replaces what it says. */
export const facts = (more = {}) => ({
  format: 1,
  id: 'verzonnen-zorg',
  name: 'Verzonnen Zorg',
  regimes: { wkkgz: { audience: 'everyone', sections: [{ kind: 'steps', steps: [{ kind: 'talk' }] }] } },
  contacts: [{ id: 'hulp', name: 'Sam Verzonnen', channels: [{ kind: 'phone', number: '+31500000001' }] }],
  ...more,
});

export const linkFor = (more, ...args) =>
  snippet(['--base', BASE, '--shape', 'link', ...args, '-'], JSON.stringify(facts(more))).text;

export const START = 'Klachtenprocedure van Verzonnen Zorg, ';

export const arrangement = (more) => ({
  regimes: { wkkgz: { audience: 'everyone', sections: [], ...more } },
});
export const contact = (id, channels, more = {}) => ({ id, name: `De ${id}`, channels, ...more });
export const phone = (number) => ({ kind: 'phone', number });
