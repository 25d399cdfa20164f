/** The rules of reading, for any page: what breaks one is named, with the words it is about. */
import type { Frame } from './frame.js';

/** Elements that hold words of their own, and that somebody sees. */
export const worded = (root: ShadowRoot): Element[] =>
  [...root.querySelectorAll('.root *')].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  );

const wordsOf = (element: Element): string => element.textContent.trim().slice(0, 40);

/** Words that are too small, too tight, or set as no running text is. */
export function unreadable(root: ShadowRoot): string[] {
  return worded(root).flatMap((element) => {
    const style = getComputedStyle(element);
    // Asides may be a size smaller, as everywhere on the web: 0.9 of 16 px.
    const least = element.matches('.quiet, .quiet *, .tag, .tool, .tool *') ? 14.4 : 16;
    const faults = [
      parseFloat(style.fontSize) < least && `font-size ${style.fontSize}`,
      parseFloat(style.lineHeight) < 1.2 * parseFloat(style.fontSize) && `line-height ${style.lineHeight}`,
      style.fontStyle !== 'normal' && `font-style ${style.fontStyle}`,
      style.textTransform !== 'none' && `text-transform ${style.textTransform}`,
      parseFloat(style.letterSpacing) > 0 && `letter-spacing ${style.letterSpacing}`,
      parseFloat(style.wordSpacing) > 0 && `word-spacing ${style.wordSpacing}`,
      parseFloat(style.textIndent) !== 0 && `text-indent ${style.textIndent}`,
      style.textShadow !== 'none' && `text-shadow ${style.textShadow}`,
      style.fontVariantCaps !== 'normal' && `font-variant-caps ${style.fontVariantCaps}`,
      style.textAlign === 'center' && !element.matches('.marker') && 'text-align center',
      style.textAlign === 'justify' && 'text-align justify',
      style.direction !== 'ltr' && `direction ${style.direction}`,
      style.writingMode !== 'horizontal-tb' && `writing-mode ${style.writingMode}`,
      /nowrap|pre/.test(style.whiteSpace) && !element.closest('.number, .who, .hidden') && 'white-space',
      style.pointerEvents === 'none' && 'pointer-events none',
    ].filter(Boolean);
    return faults.map((fault) => `${fault as string}: ${wordsOf(element)}`);
  });
}

/** Words that are hard to tell from what is behind them. */
export async function pale(root: ShadowRoot, { window }: Frame): Promise<string[]> {
  // Imported within the page: it looks for shadow roots and colours of its own window.
  const measure = window.eval("import('/test/element/contrast.ts')") as Promise<
    typeof import('../element/contrast.js')
  >;
  const { textContrast } = await measure;
  return worded(root)
    .filter((element) => textContrast(element) < 4.5)
    .map((element) => `${textContrast(element).toFixed(2)}: ${wordsOf(element)}`);
}

/** What a visitor would have to scroll sideways for. */
export function sideways(root: ShadowRoot, { window }: Frame): string[] {
  const own = root.querySelector('.root')!;
  const { left: start, right: end } = own.getBoundingClientRect();
  const outside = [...root.querySelectorAll('.root, .root *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    // What is there for a screen reader only is cut off.
    if (!width || element.closest('.hidden, .channel .who, .support .who')) return false;
    return left < Math.max(start, 0) - 1 || right > Math.min(end, window.innerWidth) + 1;
  });
  return outside.map((element) => `${element.localName}.${element.className}: ${wordsOf(element)}`);
}

const TARGETS = [
  ['.action, .primary, .channel .link', 44],
  ['summary', 24],
] as const;

/** What a thumb would miss. A link within a sentence is as high as the sentence. */
export const tooLow = (root: ShadowRoot): string[] =>
  TARGETS.flatMap(([selector, least]) =>
    [...root.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < least - 0.5)
      .map((one) => `${one.getBoundingClientRect().height.toFixed(1)}: ${wordsOf(one)}`),
  );
