/** A text as a voice should get it. */
export declare const spoken: (text: string) => string;
