import { answerTo } from '../model/answer.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Provider } from '../model/provider.js';
import { pageDocument } from './page-document.js';

/** A file of the folder that a provider puts on its site. */
export interface Page {
  /** From that folder, with slashes: `klachtenprocedure/lichtpunt/wkkgz/index.html`. */
  readonly path: string;
  readonly html: string;
}

/**
 * All static pages of a provider: one for each law, and above those the choice between them; or, with one law, that.
 * Links name `index.html`, for a folder on a disk has no other way to open it.
 * @param catalogue what the provider may refer to
 * @param locale language of the pages (BCP 47)
 */
export function pagesOf(
  { organisations, providers, regimes }: Catalogue,
  provider: Provider,
  locale: string,
): readonly Page[] {
  const catalogue = { organisations, providers, regimes, own: provider };
  const ask = (regime: string) => answerTo(catalogue, { provider: provider.id, regime });
  const start = ask('');
  const folder = `klachtenprocedure/${provider.id}`;
  const content = { provider, procedures: start.choices, organisations, locale };
  return [
    {
      path: `${folder}/index.html`,
      html: pageDocument({ ...content, answer: start, addressOf: (regime) => `${regime}/index.html` }),
    },
    ...Object.keys(provider.regimes).map((id) => ({
      path: `${folder}/${id}/index.html`,
      html: pageDocument({
        ...content,
        answer: ask(id),
        addressOf: (regime) => `../${regime}/index.html`,
      }),
    })),
  ];
}
