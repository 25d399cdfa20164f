/** The words of a template, for where there is no page: lines, without the white space of the markup around them. */
export declare const plainText: (template: unknown) => string;
