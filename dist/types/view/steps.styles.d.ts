/** Numbered markers on a rail one can follow. */
export declare const stepsStyles: import("lit").CSSResult;
