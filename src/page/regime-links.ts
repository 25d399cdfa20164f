import { msg } from '@lit/localize';
import type { Procedure } from '../model/procedure.js';
import type { RegimeId } from '../model/regime.js';
import { lawNameView } from '../view/name-view.js';
import { regimeChoice } from '../view/phrases/regime.js';
import { plainHtml, plainText } from './plain-html.js';

/** Where the page of a regime is. */
export type AddressOf = (regime: RegimeId) => string;

/** The question that the links answer: the same as where there is something to press (choice-view.ts). */
const questionText = (): string => plainText(msg('Welke hulp krijg je?', { id: 'choice.question' }));

/** `_self`: within a frame (page-document.ts) a page takes the place of the other. */
function linkHtml(
  procedure: Procedure,
  shown: Procedure | undefined,
  addressOf: AddressOf,
  locale: string,
): string {
  const { regime } = procedure;
  const current = regime.id === shown?.regime.id ? ' aria-current="page"' : '';
  const words = plainHtml([regimeChoice(procedure, locale), ' ']);
  return `<li><a class="option" href="${addressOf(regime.id)}" target="_self"${current}><span>${words} <small class="quiet">${plainHtml(lawNameView(regime, locale))}</small></span></a></li>`;
}

/**
 * Links between the procedures of one provider, in a visitor's own words.
 * @param shown the one the page shows
 * @param heading level of the question as a heading; where the page has its heading elsewhere none
 */
export function regimeLinks(
  procedures: readonly Procedure[],
  shown: Procedure | undefined,
  addressOf: AddressOf,
  locale: string,
  heading?: number,
): string {
  const question = questionText();
  const links = procedures.map((one) => linkHtml(one, shown, addressOf, locale)).join('');
  const title = heading ? `<h${heading} class="heading">${question}</h${heading}>` : `<p>${question}</p>`;
  return `<nav class="regimes" aria-label="${question}">${title}<ul role="list">${links}</ul></nav>`;
}
