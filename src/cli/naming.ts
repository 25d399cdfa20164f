import { listText, timeText } from '../i18n/format.js';
import type { Hours } from '../model/channel.js';
import type { ConditionText, RoleText } from '../model/contact.js';
import type { Party } from '../model/procedure.js';
import { saidIn, type Text } from '../model/text.js';
import { LOCALE, type Language } from './language.js';
import { LETTER_WORDS } from './letter-words.js';

/** What facts are called in a language. */
export interface Naming {
  readonly role: (role: RoleText) => string;
  readonly condition: (condition: ConditionText) => string;
  readonly contact: (contact: Pick<Party, 'id' | 'name' | 'role'>) => string;
  readonly text: (text: Text) => string;
  /** `a, b en c`; `disjunction`: `a, b of c`. */
  readonly list: (items: readonly string[], type?: 'disjunction') => string;
  /** `9.00 tot 12.00 uur`. */
  readonly hours: (hours: readonly Hours[]) => string;
}

export function namingIn(language: Language): Naming {
  const { roles, conditions } = LETTER_WORDS[language];
  const text = (own: Text): string => saidIn(own, language).line;
  const role = (one: RoleText): string => (typeof one === 'string' ? roles[one] : text(one));
  const list: Naming['list'] = (items, type) => listText(LOCALE[language], items, type);
  const stretch = ({ from, to }: Hours): string => {
    const [start, end] = [from, to].map((time) => timeText(LOCALE[language], time));
    return language === 'nl' ? `van ${start} tot ${end} uur` : `from ${start} to ${end}`;
  };
  return {
    role,
    text,
    list,
    condition: (one) => (typeof one === 'string' ? conditions[one] : text(one)),
    contact: ({ id, name, role: its }) => name ?? (its ? role(its) : id),
    hours: (all) => list(all.map(stretch)),
  };
}
