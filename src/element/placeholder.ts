import { tidyId } from '../model/attribute.js';
import { bundled } from '../model/catalogue.js';
import { ownScript } from './base.js';
import { KlachtenProcedureElement } from './procedure-element.js';

/** A placeholder that holds its own fallback. */
export const BOX = 'div.klachten-procedure[data-provider]';
/** What may stand for the element; `askedBy()` looks closer. */
export const PLACEHOLDERS = `${BOX},script[data-provider],a[href*="#widget"]`;

/** Attributes of the element to be. */
export interface Asked {
  readonly provider: string;
  readonly [name: string]: string;
}

/**
 * The page of a procedure, on whatever host: `…/klachtenprocedure/<provider>/<regime>/<language>/`. Two letters are a
 * language, and no law: the page where one chooses has languages too.
 */
const PATH = /^.*\/klachtenprocedure\/([^/.]+)(?:\/([^/.]{3,}))?(?:\/([^/.]+))?(\/(index\.html?)?)?$/i;

/** A menu links to that page as well; `#widget` says that the procedure is wanted here. */
function askedByLink({ hash, pathname, hreflang }: Partial<HTMLAnchorElement>): Asked | undefined {
  const [, provider, regime, language = 'nl'] = PATH.exec(pathname ?? '') ?? [];
  return provider && hash === '#widget'
    ? { provider, ...(regime && { regime }), lang: hreflang || language }
    : undefined;
}

/** Others have scripts with `data-provider` too, for a chat or a map. */
const isOurs = (script: HTMLScriptElement): boolean =>
  script === ownScript ||
  'regime' in script.dataset ||
  bundled.providers.some(({ id }) => id === tidyId(script.dataset.provider ?? ''));

/**
 * Not the `src` that a script has of its own, nor what an optimiser made of it. And never a box's `base`, where our
 * code would come from: filters let anybody write a `div` with `data-` attributes.
 */
const isHandedOver = (placeholder: Element, name: string): boolean =>
  placeholder.localName === 'div'
    ? /^(data-(?!base)|lang$)/.test(name)
    : /^(data-|lang$)/.test(name) && (name !== 'data-src' || placeholder.hasAttribute('src'));

/**
 * What a placeholder asks for.
 * @param placeholder one that `PLACEHOLDERS` selects
 * @returns undefined when it only looks like one
 */
export function askedBy(placeholder: Element): Asked | undefined {
  // A link in a picture (SVG) has neither path nor hash.
  if (placeholder.localName === 'a') return askedByLink(placeholder);
  if (placeholder.localName === 'script' && !isOurs(placeholder as HTMLScriptElement)) return undefined;
  const asked = { provider: '' };
  for (const name of ['lang', ...KlachtenProcedureElement.observedAttributes]) {
    const value = placeholder.getAttribute(name);
    if (value !== null && isHandedOver(placeholder, name))
      Object.assign(asked, { [name.replace('data-', '')]: value });
  }
  return asked;
}
