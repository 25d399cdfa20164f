import { msg } from '@lit/localize';
import { html } from 'lit';
import { commaOf } from '../i18n/format.js';
import type { Provider } from '../model/provider.js';
import { foldedView } from './about-view.js';
import { rowsView } from './channel-view.js';
import type { Telling } from './look.js';
import { dutchView } from './name-view.js';

/** The providers of a collective, and how to reach each. */
export const membersView = ({ members }: Provider, look: Telling): unknown =>
  members &&
  foldedView(
    'members',
    msg('Wie horen hierbij?', { id: 'members.heading' }),
    html`<ul>
      ${members.map(
        ({ name, place, channels = [] }) =>
          html`<li>
            ${dutchView(name, look.locale)}${place && [commaOf(look.locale), dutchView(place, look.locale)]}
            ${
              channels[0] &&
              rowsView(
                channels.map((channel) => ({ contact: { id: '', name, channels }, channel })),
                look,
              )
            }
          </li>`,
      )}
    </ul>`,
  );
