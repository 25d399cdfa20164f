/** Whether there is such a day: 31 February fits the pattern. */
export declare const isDay: (day: string) => boolean;
/** What fields of one object say together: the field that then is wrong, and what it should be. */
export declare const contradiction: (name: string, part: Readonly<Record<string, unknown>>) => readonly [key: string, expected: string] | undefined;
