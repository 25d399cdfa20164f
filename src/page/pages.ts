import { learnAll } from '../i18n/all-words.js';
import { type Locale, LOCALES } from '../i18n/languages.js';
import { speaking } from '../i18n/speak.js';
import { answerTo } from '../model/answer.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Provider } from '../model/provider.js';
import type { RegimeId } from '../model/regime.js';
import { addressFrom, FILE, folderOf } from './addresses.js';
import { pageDocument } from './page-document.js';

/** A file of the folder that a provider puts on its site. */
export interface Page {
  /** From that folder, with slashes: `klachtenprocedure/lichtpunt/wkkgz/en/index.html`. */
  readonly path: string;
  readonly html: string;
}

/**
 * All static pages of a provider, in every language: one for each law, and above those the choice between them; or,
 * with one law, that.
 * @param catalogue what the provider may refer to
 * @param site address of the folder that `klachtenprocedure/` is put in, for search engines; without a slash at its end
 */
export function pagesOf(
  { organisations, providers, regimes }: Catalogue,
  provider: Provider,
  site?: string,
): readonly Page[] {
  learnAll();
  const catalogue = { organisations, providers, regimes, own: provider };
  const ask = (regime: string) => answerTo(catalogue, { provider: provider.id, regime });
  const { choices } = ask('');
  const ids = Object.keys(provider.regimes) as readonly RegimeId[];
  const top = `klachtenprocedure/${provider.id}/`;
  return [undefined, ...ids].flatMap((regime) =>
    LOCALES.map((locale) => {
      const spot = { regime, locale };
      const content = {
        provider,
        procedures: choices,
        organisations,
        locale,
        answer: ask(regime ?? ''),
        addressOf: (other: RegimeId) => addressFrom(spot, { regime: other, locale }),
        addressIn: (other: Locale) => addressFrom(spot, { regime, locale: other }),
        wholeAddressIn:
          site === undefined
            ? undefined
            : (other: Locale) => `${site}/${top}${folderOf({ regime, locale: other })}`,
      };
      return {
        path: `${top}${folderOf(spot)}${FILE}`,
        html: speaking(locale, () => pageDocument(content)),
      };
    }),
  );
}
