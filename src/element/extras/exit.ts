import { nothing } from 'lit';
import { httpsHref, type SafeHref } from '../../model/safe-href.js';
import { exitStyles } from '../../view/exit.styles.js';
import { exitView, PRESSES } from '../../view/exit-view.js';
import type { Extra } from './extra.js';
import { keepFocusInSight } from './focus-in-sight.js';
import { leave } from './leave.js';
import { countShifts } from './shift-presses.js';

/** The mouse's wheel, pressed: a browser would open a tab beside this one. */
const MIDDLE = 1;

/** Leaving the page quickly. */
export const make: Extra<'exit'>['make'] = ({ root, update, signal }) => {
  let href: SafeHref | undefined;
  let presses = 0;
  // Gone when the page takes the address away.
  const link = () => root.querySelector('[part="exit"] a');

  const hear = (event: Event): void => {
    const pressed = link();
    if (!href || !pressed || !event.composedPath().includes(pressed)) return;
    if (event.type === 'auxclick' && (event as MouseEvent).button !== MIDDLE) return;
    // In this tab, whatever else is held down: another one would leave this page open behind it. And the press is
    // nobody else's: pages count what leads away, or ask first.
    event.preventDefault();
    event.stopImmediatePropagation();
    // A hand in a hurry moves: what would become a drag stays a press.
    if (event.type !== 'dragstart') leave(href);
  };
  // At the window, in front of whatever listens in the page; at the root too, for in a closed one the window is not
  // told what was pressed.
  for (const target of [window, root])
    for (const type of ['click', 'auxclick', 'dragstart'])
      target.addEventListener(type, hear, { capture: true, signal });

  keepFocusInSight(root, signal, (focused) => focused !== link());

  countShifts(
    signal,
    // Not where the page has it hidden: nobody was told there.
    () => !!link()?.getClientRects()[0],
    (counted) => {
      presses = counted;
      if (href && counted === PRESSES) leave(href);
      update();
    },
  );

  return (address) => {
    href = httpsHref(address);
    return href ? exitView(href, presses) : nothing;
  };
};

export const styles = [exitStyles];
