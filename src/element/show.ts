import { answerTo, contactAnswerTo, type ContactQuestion, type Question } from '../model/answer.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Fault } from '../model/fault.js';
import type { RegimeId } from '../model/regime.js';
import { contactAnswerView } from '../view/contact-answer-view.js';
import { inlineView } from '../view/contact-view.js';
import type { CardLook, Look } from '../view/look.js';
import { answerView } from '../view/procedure-view.js';

/** What there is to see, and why it is not what was asked for. */
export interface Sight {
  readonly content: unknown;
  readonly fault?: Fault | undefined;
}

/** A procedure, looked up and laid out. */
export function procedure(
  catalogue: Catalogue,
  question: Question,
  look: Look,
  choose: (regime: RegimeId) => void,
): Sight {
  const answer = answerTo(catalogue, question);
  return { content: answerView(answer, look, choose), fault: answer.fault };
}

/**
 * One contact, looked up and laid out.
 * @param inline true for a part of a sentence
 * @param hasWords true when the page has words of its own for that sentence: they go before anything else of ours
 */
export function contact(
  catalogue: Catalogue,
  question: ContactQuestion,
  look: CardLook,
  inline: boolean,
  hasWords: boolean,
): Sight {
  const answer = contactAnswerTo(catalogue, question);
  const { fault } = answer;
  if (!inline) return { content: contactAnswerView(answer, look), fault };
  return { content: fault && hasWords ? undefined : inlineView(answer.contact, look.locale), fault };
}
