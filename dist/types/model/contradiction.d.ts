/** What fields of one object say together: the field that then is wrong, and what it should be. */
export declare const contradiction: (name: string, part: Readonly<Record<string, unknown>>) => readonly [key: string, expected: string] | undefined;
