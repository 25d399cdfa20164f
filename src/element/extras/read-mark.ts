const NAME = 'klachten-read-aloud';
// One for all of the page, and not in every engine.
const highlights = (): HighlightRegistry | undefined =>
  (globalThis as { CSS?: { highlights?: HighlightRegistry } }).CSS?.highlights;

const elementOf = ({ commonAncestorContainer: node }: Range): Element | null =>
  node instanceof Element ? node : node.parentElement;

/** Whether it is in the window, above the buttons. */
function isInSight({ top, bottom }: DOMRect, wholly: boolean, below: number): boolean {
  const end = innerHeight - below;
  return wholly ? top >= 0 && bottom <= end : bottom > 0 && top < end;
}

/** To the middle: the edges of a window may lie below what a page keeps there. */
function bringIntoSight(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  const isFar = top < -innerHeight || top > 2 * innerHeight;
  const isStill = isFar || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isStill ? 'instant' : 'smooth';
  const element = elementOf(range);
  if (element && element.getBoundingClientRect().height < innerHeight)
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  else scrollBy({ top: top + height / 2 - innerHeight / 2, behavior });
}

/** Marks the sentence that is being read. */
export class ReadMark {
  #highlight: Highlight | undefined;
  #block: Element | undefined;
  #range: Range | undefined;

  /**
   * @param isAsked a visitor pressed for it; otherwise only who kept the last sentence in sight is taken along
   * @param below how much of the window is covered
   */
  show(range: Range, isAsked: boolean, below: number): void {
    const last = this.#range;
    const follows =
      isAsked || !last || last.collapsed || isInSight(last.getBoundingClientRect(), false, below);
    this.clear();
    this.#range = range;
    const registry = highlights();
    if (registry) registry.set(NAME, (this.#highlight = new Highlight(range)));
    else {
      this.#block = elementOf(range) ?? undefined;
      this.#block?.classList.add('read-now');
    }
    if (follows && !isInSight(range.getBoundingClientRect(), true, below)) bringIntoSight(range);
  }

  /** Leaves alone what another element marks. */
  clear(): void {
    const registry = highlights();
    if (this.#highlight && registry?.get(NAME) === this.#highlight) registry.delete(NAME);
    this.#block?.classList.remove('read-now');
    this.#highlight = this.#block = this.#range = undefined;
  }
}
