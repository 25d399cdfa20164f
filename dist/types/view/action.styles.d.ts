/** Links that look like what they do: something to press. */
export declare const actionStyles: import("lit").CSSResult;
