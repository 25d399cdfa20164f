/**
 * Calls back when a visitor has let go and the click has come. Not by asking for `:active` again: that is lost when
 * what is pressed is laid out anew.
 */
export declare function onRelease(then: () => void): void;
