/** From here on every language can be spoken. */
export declare function learnAll(): void;
