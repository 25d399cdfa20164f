/** Contrast as WCAG 2 counts it, of the colours that a browser really paints. */

/** Paints colours over each other, however they are written (`oklab()`, `color()`), and reads what comes out. */
function painted(colours: readonly string[]): readonly number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminanceOf(rgb: readonly number[]): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** An element and everything around it, out of shadow roots too, the outermost first. */
function around(element: Element): Element[] {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return [...(parent ? around(parent) : []), element];
}

const backgroundsOf = (element: Element): string[] =>
  around(element).map((one) => getComputedStyle(one).backgroundColor);

const ratio = (one: readonly number[], other: readonly number[]): number => {
  const [low, high] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Contrast of an element's text with what is behind it. */
export function textContrast(element: Element): number {
  const behind = backgroundsOf(element);
  return ratio(painted([...behind, getComputedStyle(element).color]), painted(behind));
}
