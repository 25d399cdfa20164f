/**
 * A stand-in for what speaks: browsers without a window have no voices. It says nothing, and nothing here was heard;
 * it shows what would be given to a voice, and when.
 */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly voice: SpeechSynthesisVoice | null;
}

export interface StandIn {
  /** Everything that was given to a voice. */
  readonly said: readonly Said[];
  /** From now on asking for the voice is an error itself. */
  refuse(): void;
  /** How often somebody asked for silence. */
  readonly silenced: number;
  /** The voice has said it. */
  finish(): void;
  /** The voice cannot say it. */
  fail(error: string): void;
  /** The device finds other voices. */
  setVoices(voices: readonly SpeechSynthesisVoice[]): void;
  /** How often somebody looked which voices there are. */
  readonly asked: number;
  /** How many want to hear of other voices. */
  readonly listeners: number;
  /** Whether something is being said. */
  readonly isSpeaking: boolean;
  restore(): void;
}

export const voice = (
  lang: string,
  more: Partial<Pick<SpeechSynthesisVoice, 'localService' | 'default' | 'name'>> = {},
): SpeechSynthesisVoice => ({
  lang,
  localService: true,
  default: false,
  name: `${lang} ${more.localService === false ? 'elsewhere' : 'here'}`,
  voiceURI: lang,
  ...more,
});

class Utterance {
  text: string;
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { readonly error: string }) => void) | null = null;
  constructor(text: string) {
    this.text = text;
  }
}

/** As Chromium does it: one queue for the page, and whoever is cut off hears of it later. */
class Speech extends EventTarget {
  readonly all: Said[] = [];
  isRefused = false;
  paused = false;
  cancelled = 0;
  asked = 0;
  listeners = 0;
  voices: readonly SpeechSynthesisVoice[];
  #queue: Utterance[] = [];

  constructor(voices: readonly SpeechSynthesisVoice[]) {
    super();
    this.voices = voices;
  }

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  get pending(): boolean {
    return this.#queue.length > 1;
  }

  getVoices = (): readonly SpeechSynthesisVoice[] => {
    this.asked += 1;
    return this.voices;
  };

  override addEventListener(type: string, listener: EventListener, options?: AddEventListenerOptions): void {
    super.addEventListener(type, listener, options);
    this.listeners += 1;
    options?.signal?.addEventListener('abort', () => {
      this.listeners -= 1;
    });
  }

  speak(utterance: Utterance): void {
    if (this.isRefused) throw new Error('no voice for you');
    this.#queue.push(utterance);
    const { text, lang, voice: by } = utterance;
    this.all.push({ text, lang, voice: by });
  }

  cancel(): void {
    this.cancelled += 1;
    const cut = this.#queue;
    this.#queue = [];
    cut.forEach((utterance, at) => {
      queueMicrotask(() => utterance.onerror?.({ error: at ? 'canceled' : 'interrupted' }));
    });
  }

  pause(): void {
    throw new Error('Android ends here, and Chromium may hang.');
  }

  resume(): void {
    this.paused = false;
  }

  take(): Utterance | undefined {
    return this.#queue.shift();
  }
}

function replace(
  name: 'speechSynthesis' | 'SpeechSynthesisUtterance',
  value: unknown,
  isThere = value !== undefined,
): () => void {
  const own = Object.getOwnPropertyDescriptor(window, name);
  Reflect.deleteProperty(window, name);
  if (isThere) Object.defineProperty(window, name, { configurable: true, writable: true, value });
  return () => {
    Reflect.deleteProperty(window, name);
    if (own) Object.defineProperty(window, name, own);
  };
}

/** From now on the page has these voices. */
export function standIn(...voices: readonly SpeechSynthesisVoice[]): StandIn {
  const speech = new Speech(voices);
  const restored = [replace('speechSynthesis', speech), replace('SpeechSynthesisUtterance', Utterance)];
  return {
    said: speech.all,
    refuse: () => {
      speech.isRefused = true;
    },
    get silenced() {
      return speech.cancelled;
    },
    get asked() {
      return speech.asked;
    },
    get listeners() {
      return speech.listeners;
    },
    get isSpeaking() {
      return speech.speaking;
    },
    finish: () => speech.take()?.onend?.(),
    fail: (error) => speech.take()?.onerror?.({ error }),
    setVoices: (others) => {
      speech.voices = others;
      speech.dispatchEvent(new Event('voiceschanged'));
    },
    restore: () => {
      for (const put of restored) put();
    },
  };
}

/** A browser, or a page, that has something of the kind, but not what speaks. */
export function withSpeech(value: unknown): () => void {
  return replace('speechSynthesis', value, true);
}

/** A browser that cannot speak: old web views. */
export function withoutSpeech(): () => void {
  const restored = [replace('speechSynthesis', undefined), replace('SpeechSynthesisUtterance', undefined)];
  return () => {
    for (const put of restored) put();
  };
}
