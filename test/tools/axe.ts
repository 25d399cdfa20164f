import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

export interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

declare const axe: Axe;

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off unless it is asked for: targets of at least 24 px.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/**
 * What axe finds wrong on a part of the page, a line for each thing: the rule, and where.
 * @param own the one of a frame, for what stands in it
 */
export async function axeFaults(part: HTMLElement, own: Axe = axe): Promise<string[]> {
  const { violations } = await own.run(part, OPTIONS);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html}`));
}
