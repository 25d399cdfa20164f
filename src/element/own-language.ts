import { type Locale, SOURCE } from '../i18n/languages.js';
import { type Fault, unreachable } from '../model/fault.js';
import { canFindWords, findWords, hasWords } from './find-words.js';
import { languageOf } from './language-of.js';

/** Who told of what could not be had: one message a page, however many elements miss it. */
const tellers = new Map<string, object>();

/** Which language one element speaks. */
export class OwnLanguage {
  /** Resolves when there is something to say in another language; undefined when nothing is on its way. */
  arriving: Promise<void> | undefined;
  /** What is shown, or is about to be. */
  shown: Locale = SOURCE;
  /** What the page asks for. */
  asked: Locale = SOURCE;
  /** False where no other language than Dutch can be had. */
  hasOthers = true;
  #chosen: Locale | undefined;
  #awaited: Locale | undefined;
  #lost: { readonly locale: Locale; readonly fault: Fault } | undefined;
  // Not the element itself, which may leave the page.
  readonly #teller = {};
  readonly #element: HTMLElement;
  readonly #changed: () => void;

  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  /** A visitor wants another one, until the page asks for something else. */
  choose(locale: Locale): void {
    this.#chosen = locale;
    this.forget();
    this.#changed();
  }

  /** True when the page now asks for another than before. */
  get isOutdated(): boolean {
    try {
      return languageOf(this.#element) !== this.asked;
    } catch {
      // What is wrong is told where it is shown.
      return true;
    }
  }

  /** What the page asks for now: when that is something else, what a visitor chose is over. */
  #reread(): void {
    const asked = languageOf(this.#element);
    const canChoose = this.#element.matches('[languages],[data-languages]');
    if (asked !== this.asked || !canChoose) this.#chosen = undefined;
    this.asked = asked;
  }

  /** What could not be had is worth another attempt. */
  forget(): void {
    this.#lost = undefined;
  }

  /** Why it does not speak what it should. */
  get missing(): 'arriving' | 'lost' | undefined {
    return this.#lost ? 'lost' : this.arriving && 'arriving';
  }

  get faults(): readonly Fault[] {
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
  find(folder: string, own: boolean, unfolded: boolean): void {
    this.#reread();
    const locale = this.#chosen ?? this.asked;
    if (this.#lost?.locale === locale) return;
    this.#lost = undefined;
    this.hasOthers = canFindWords(folder);
    if (locale !== SOURCE && !this.hasOthers) {
      this.#lose(locale, unreachable(`locales/${locale}.js`));
      return;
    }
    if (this.arriving && this.#awaited === locale) return;
    // What is unfolded later brings its own; a change of language may not leave it behind.
    const all = own || (unfolded && locale !== this.shown && this.#awaited !== locale);
    const found = findWords(locale, folder, all);
    this.arriving = undefined;
    if (!found) {
      this.shown = locale;
      return;
    }
    this.#awaited = locale;
    const arriving = found.then((fault) => {
      if (this.arriving !== arriving) return;
      this.arriving = undefined;
      // What is unfolded says itself that it is lost.
      if (fault && !hasWords(locale, own)) this.#lose(locale, fault);
      this.#changed();
    });
    this.arriving = arriving;
  }

  /** What a visitor chose leaves what there is; what the page asked for leaves Dutch. */
  #lose(locale: Locale, fault: Fault): void {
    this.#lost = { locale, fault };
    if (locale === this.#chosen) return;
    this.shown = SOURCE;
  }
}
