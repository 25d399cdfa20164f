import { msg, str } from '@lit/localize';
import type { Procedure } from '../model/procedure.js';
import type { Provider } from '../model/provider.js';
import { audienceText } from '../view/phrases/regime.js';
import { plainText } from './plain-html.js';

/** What is said of a page where the page itself is not: in a tab, in a list of results. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
}

/** What a page is called, as plain text; a link to it is called so too. */
export const pageTitle = ({ name }: Provider, procedure?: Procedure): string =>
  procedure
    ? msg(str`Klachtenprocedure van ${name} (${procedure.regime.short})`, { id: 'page.title-of-regime' })
    : msg(str`Klachtenprocedure van ${name}`, { id: 'page.title' });

const summaryOf = ({ name, collective }: Provider): string =>
  collective
    ? msg(
        str`Heb je een klacht over een zorgaanbieder van ${name}? Lees wat je kunt doen en wie je kan helpen.`,
        { id: 'page.summary-of-collective' },
      )
    : msg(str`Heb je een klacht over ${name}? Lees wat je kunt doen en wie je kan helpen.`, {
        id: 'page.summary',
      });

/**
 * Words about a page, as plain text that may stand in markup.
 * @param procedure undefined for the choice between several
 */
export const pageWords = (
  provider: Provider,
  procedure: Procedure | undefined,
  locale: string,
): PageWords => ({
  title: plainText(pageTitle(provider, procedure)),
  description: plainText([summaryOf(provider), ' ', procedure && audienceText(procedure, locale)]),
});

/** Above what stands at the top of every page. */
export const whatThisIs = (): string => msg('Klachtenprocedure', { id: 'page.kind' });
