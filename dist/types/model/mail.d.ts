/** A mail address as somebody typed it, or undefined when it cannot be one. */
export declare function readMail(typed: string): string | undefined;
