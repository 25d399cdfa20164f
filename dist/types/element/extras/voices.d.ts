/** Whether anything can be read aloud here at all; old web views know no speech, or have only its names. */
export declare function canSpeak(): boolean;
/**
 * The voice for a language: the one the visitor chose for everything, if it speaks it, or else one from where the
 * language is mostly spoken (`nl-NL` before `nl-BE`).
 *
 * Only voices of the device itself: any other sends away what a visitor is reading.
 */
export declare function voiceFor(lang: string): SpeechSynthesisVoice | undefined;
