/** The style sheets in demo/pagina-stijlen, by what such a page does; pagina-stijlen.html shows them all. */
export interface HostStyle {
  readonly name: string;
  /** After "a page that". */
  readonly title: string;
  /** What such a page also has on its first element. */
  readonly attributes?: string;
  /** Where 320 px are left to read in; 320 when absent. */
  readonly narrow?: number;
  /** It lays out every element itself, so that nothing stands in a sentence any more. */
  readonly laysOut?: true;
}

export const HOST_STYLES: readonly HostStyle[] = [
  { name: 'reset', title: 'has a classic reset' },
  { name: 'reset-nieuw', title: 'has a reset of today' },
  { name: 'rem', title: 'makes 1 rem 10 px' },
  { name: 'bootstrap', title: 'uses Bootstrap' },
  { name: 'tailwind', title: "has Tailwind's preflight" },
  { name: 'blokthema', title: "looks like WordPress' block themes" },
  { name: 'donker', title: 'is dark and does not say so' },
  { name: 'donker-bekend', title: 'is dark and says so' },
  { name: 'lezer', title: 'is as dark as a visitor likes' },
  { name: 'arabisch', title: 'runs from right to left', attributes: 'lang="nl" dir="rtl"' },
  { name: 'staand', title: 'runs from top to bottom', laysOut: true },
  { name: 'vergroot', title: 'is shown four times as large', narrow: 1280 },
  { name: 'onderdelen', title: 'has rules for tags and classes that we use as well' },
  { name: 'verbergen-tot-script', title: 'hides elements until they are defined' },
  { name: 'alles-tekst', title: 'makes all text small, slanted and far apart' },
  { name: 'alles-opmaak', title: 'forbids all text to wrap, to be pressed and to be selected' },
  { name: 'alles-maten', title: 'gives everything a border, a margin and padding' },
  { name: 'alles-smal', title: 'makes nothing wider than 160 px' },
  { name: 'alles-kleuren', title: 'gives everything one colour and one background' },
  { name: 'alles-terug', title: 'unsets everything', laysOut: true },
  { name: 'alles-blok', title: 'makes everything a block', laysOut: true },
  { name: 'alles-naast-elkaar', title: 'puts everything side by side', laysOut: true },
  { name: 'alles-in-de-regel', title: 'puts everything in one line', laysOut: true },
  { name: 'alles-beweegt', title: 'makes everything move' },
];
