import { nothing } from 'lit';
import { otherLanguageText, type Reading, readAloudView } from '../../view/read-aloud-view.js';
import type { ExtraHost } from './extra.js';
import { keepFocusInSight } from './focus-in-sight.js';
import { ReadMark } from './read-mark.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { isShown } from './shown.js';
import { canSpeak, voiceFor } from './voices.js';

export { readAloudStyles } from '../../view/read-aloud.styles.js';

// A device has one voice at a time: how to silence the element that has it.
let speaker: (() => void) | undefined;

/**
 * Reads an element aloud, sentence by sentence.
 *
 * A pause is silence with a place to go on from: Android ends at `speechSynthesis.pause()`, and Chromium may hang in
 * it. What comes next is looked up when a sentence ends, so that what changed meanwhile is read as it is then.
 *
 * It goes on in a hidden page: who listens may turn off the screen, or look at a number in another app. It stops when
 * the page is left, and when the buttons can no longer be seen: nobody should have to look for silence.
 * @returns a template; `nothing` where the device has no voice of its own for the language
 */
export function makeReadAloud({ root, update, signal }: ExtraHost): (locale: string) => unknown {
  if (!canSpeak()) return () => nothing;
  const speech = speechSynthesis;
  const mark = new ReadMark();
  let reading: Reading = 'silent';
  let locale = '';
  let otherLanguage = '';
  // The sentence that is read, or was when the pause began.
  let place: Range | undefined;
  // Chromium forgets, and then never ends, what nothing refers to.
  let utterance: SpeechSynthesisUtterance | undefined;

  const buttons = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.read-aloud button')];

  /** Without a word to the voice: somebody else may have it now. */
  const rest = (as: Reading = 'silent'): void => {
    if (speaker === stop) speaker = undefined;
    utterance = place = undefined;
    reading = as;
    mark.clear();
    const [press, other] = buttons();
    // Which is about to go.
    if (other && root.activeElement === other) press?.focus({ preventScroll: true });
    update();
  };

  const silence = (): void => {
    // Before it is silent, so that its last event is nobody's.
    const spoken = utterance;
    utterance = undefined;
    if (spoken) speech.cancel();
  };

  const stop = (): void => {
    if (!speaker || speaker !== stop) return;
    silence();
    rest();
  };

  /** What can be read, and of what cannot the first sentence of each stretch. */
  const sayable = (): (Sentence & { readonly voice: SpeechSynthesisVoice | undefined })[] => {
    const element = root.querySelector('.root');
    const voices = new Map<string, SpeechSynthesisVoice | undefined>();
    const voiceOf = (lang: string): SpeechSynthesisVoice | undefined => {
      if (!voices.has(lang)) voices.set(lang, voiceFor(lang));
      return voices.get(lang);
    };
    return (element ? sentencesOf(element, locale) : [])
      .map((sentence) => ({ ...sentence, voice: voiceOf(sentence.lang) }))
      .filter(({ voice }, at, all) => voice ?? (at === 0 || all[at - 1]?.voice));
  };

  const speak = (spoken: SpeechSynthesisUtterance): boolean => {
    try {
      utterance = spoken;
      speech.speak(spoken);
      return true;
    } catch {
      return false;
    }
  };

  /** @param isAsked a visitor pressed: then the last sentence is read again, from its start */
  const read = (isAsked: boolean): void => {
    const [button] = buttons();
    const from = isAsked ? Range.START_TO_START : Range.END_TO_START;
    const last = place;
    const next = sayable().find(({ range }) => !last || range.compareBoundaryPoints(from, last) >= 0);
    const voice = next?.voice ?? voiceFor(locale);
    if (!next || !voice || (button && !isShown(button))) {
      rest();
      return;
    }
    const spoken = new SpeechSynthesisUtterance(next.voice ? next.text : otherLanguage);
    spoken.voice = voice;
    spoken.lang = voice.lang.replace('_', '-');
    spoken.onend = () => {
      if (utterance !== spoken) return;
      // Something that waits for the voice is not ours.
      if (speech.pending) rest();
      else read(false);
    };
    spoken.onerror = ({ error }) => {
      if (utterance === spoken) rest(/^(canceled|interrupted)$/.test(error) ? 'silent' : 'failed');
    };
    place = next.range;
    if (!speak(spoken)) {
      rest('failed');
      return;
    }
    mark.show(next.range, isAsked, 2 * (button?.offsetHeight ?? 0));
  };

  // The voice must begin within the press: iOS lets nobody speak otherwise.
  const press = (): void => {
    if (reading === 'reading') {
      silence();
      reading = 'paused';
    } else {
      if (speaker !== stop) speaker?.();
      speaker = stop;
      if (speech.speaking || speech.pending) speech.cancel();
      // A page that paused the voice would keep ours waiting.
      if (speech.paused) speech.resume();
      reading = 'reading';
      read(true);
    }
    update();
  };

  /** The buttons go: who has the focus there finds the next one. */
  const leave = (): void => {
    const [button] = buttons();
    const group = button?.closest('.read-aloud');
    if (!group?.contains(root.activeElement)) return;
    const others = group.closest('details')?.querySelectorAll<HTMLElement>('summary, button') ?? [];
    const [summary, first] = [...others].filter((other) => !group.contains(other));
    (first ?? summary)?.focus({ preventScroll: true });
  };

  keepFocusInSight(root, signal, (focused) => speaker === stop && !buttons().some((one) => one === focused));
  signal.addEventListener('abort', stop);
  addEventListener('pagehide', stop, { signal });
  root.addEventListener(
    'toggle',
    ({ target }) => {
      const [button] = buttons();
      if (target instanceof HTMLDetailsElement && !target.open && button && target.contains(button)) stop();
    },
    // It does not bubble.
    { capture: true, signal },
  );
  // Absent in older Safari, which knows its voices from the start.
  (speech as Partial<SpeechSynthesis>).addEventListener?.('voiceschanged', update, { signal });

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
