import { directionOf } from '../i18n/languages.js';
import type { Answer } from '../model/answer.js';
import type { Procedure } from '../model/procedure.js';
import { lawView } from '../view/law-view.js';
import type { Look, ShowExtra } from '../view/look.js';
import { headingView } from '../view/heading-view.js';
import { translationView } from '../view/languages-view.js';
import { answerView, helpView, introductionView, titleText } from '../view/procedure-view.js';
import { plainHtml } from './plain-html.js';
import { type AddressOf, regimeLinks } from './regime-links.js';

const ID = / id="([^"]*)"/g;

/** Without the second of two ids: somebody may stand on a page twice, and a deep link leads to the first. */
function withoutDoubles(html: string): string {
  const seen = new Set<string>();
  return html.replace(ID, (attribute, id: string) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? attribute : '';
  });
}

/** Of what an element shows when asked: what needs no script. */
const lawOnly: ShowExtra = (name, subject, { locale }) => {
  if (name !== 'law') return undefined;
  const { regime, provider } = subject as Procedure;
  return { content: lawView(regime, provider, locale) };
};

/** The choice between a provider's procedures as links, and somebody to call. */
function choiceHtml(answer: Answer, look: Look, addressOf: AddressOf): string {
  const { choices, help } = answer;
  const { level, locale, hideHeading } = look;
  const [one] = choices;
  return [
    hideHeading ? '' : plainHtml(headingView(level, titleText(one?.provider, look))),
    one ? plainHtml(introductionView(one, answer, look)) : '',
    plainHtml(translationView(locale)),
    regimeLinks(choices, undefined, addressOf, locale, level + 1),
    plainHtml(helpView(help, look, one?.provider)),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * A procedure as plain HTML: what `<klachten-procedure>` shows, word for word, complete without a script. It needs
 * `viewStyles()`. Where there is a choice to make, that is links.
 * @param answer what was looked up; one without a provider has no such page
 * @param addressOf where the page of each regime is
 */
export function procedureHtml(answer: Answer, look: Look, addressOf: AddressOf): string {
  const content = answer.choices[0]
    ? choiceHtml(answer, look, addressOf)
    : plainHtml(answerView(answer, { ...look, extra: lawOnly }, () => undefined));
  return `<div class="root" lang="${look.locale}" dir="${directionOf(look.locale)}">${withoutDoubles(content)}</div>`;
}
