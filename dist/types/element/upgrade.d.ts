/**
 * Puts the element in the place of everything that stands for it, now and whenever the page adds more: a box, a
 * script or a link that an editor left where it drops elements it does not know. What is wrong goes to the console.
 */
export declare function upgradePlaceholders(): void;
