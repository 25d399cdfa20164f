import { type Locale } from '../i18n/languages.js';
import { type Fault } from '../model/fault.js';
/** Which language one element speaks. */
export declare class OwnLanguage {
    #private;
    /** Resolves when there is something to say in another language; undefined when nothing is on its way. */
    arriving: Promise<void> | undefined;
    /** What is shown, or is about to be. */
    shown: Locale;
    /** What the page asks for. */
    asked: Locale;
    /** False where no other language than Dutch can be had. */
    hasOthers: boolean;
    constructor(element: HTMLElement, changed: () => void);
    /** A visitor wants another one, until the page asks for something else. */
    choose(locale: Locale): void;
    /** True when the page now asks for another than before. */
    get isOutdated(): boolean;
    /** What could not be had is worth another attempt. */
    forget(): void;
    /** Why it does not speak what it should. */
    get missing(): 'arriving' | 'lost' | undefined;
    get faults(): readonly Fault[];
    /**
     * Sees to it that it can be spoken.
     * @param folder where `locales/` is; empty when that cannot be told
     * @param own true for a provider whose procedure says what is not seen at first elsewhere
     * @param unfolded true when such things are in sight
     */
    find(folder: string, own: boolean, unfolded: boolean): void;
}
