/** Whether anything can be read aloud here at all; old web views know no speech, or have only its names. */
export function canSpeak(): boolean {
  const { speechSynthesis: speech, SpeechSynthesisUtterance: utterance } = window as Partial<
    typeof globalThis
  >;
  return Boolean(speech && utterance);
}

/** `nl` of `nl-NL`; Android writes `nl_NL`, and some of its makers `nld-NLD`. */
function languageOf(tag: string): string | undefined {
  const [language] = /^[a-z]{2,3}(?![a-z])/i.exec(tag) ?? [];
  return language && Intl.getCanonicalLocales(language)[0];
}

function bestVoice(lang: string): SpeechSynthesisVoice | undefined {
  const language = languageOf(lang);
  const { region } = new Intl.Locale(lang).maximize();
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && languageOf(voice.lang) === language);
  return (
    voices.find((voice) => voice.default) ??
    voices.find((voice) => voice.lang.split(/[-_]/)[1]?.toUpperCase() === region) ??
    voices[0]
  );
}

/**
 * The voice for a language: the one the visitor chose for everything, if it speaks it, or else one from where the
 * language is mostly spoken (`nl-NL` before `nl-BE`).
 *
 * Only voices of the device itself: any other sends away what a visitor is reading.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  try {
    return bestVoice(lang);
  } catch {
    // A browser that knows no voices or no locales, or a page that put something else in their place.
    return undefined;
  }
}
