import { inAmsterdam } from '../i18n/amsterdam.js';
import type { Moment } from '../model/opening.js';

const MINUTE = 60_000;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let read = 0;
let moment: Moment | undefined;

/** What the one clock of the page shows, in Amsterdam. */
export function now(): Moment | undefined {
  const minute = Math.floor(Date.now() / MINUTE);
  // Asking Intl is slow, and a page may hold a thousand elements.
  if (minute !== read) moment = undefined;
  read = minute;
  moment ??= inAmsterdam(minute * MINUTE);
  // A clock that shows a time before these facts were written down is wrong.
  return moment && moment.date > '2026' ? moment : undefined;
}

/** Wakes at the minute; sleeps where nobody waits or looks. */
function wind(): void {
  clearTimeout(timer);
  if (document.hidden || !waiting.size) return;
  // A page may have put anything in place of the clock; what is no number would wake without end.
  timer = setTimeout(wake, MINUTE - (Date.now() % MINUTE) || MINUTE);
}

function wake(): void {
  for (const then of waiting) then();
  wind();
}

// A computer that slept did not count, and a hidden page does not.
const look = (): void => {
  if (document.hidden) wind();
  else wake();
};

/** Calls at every minute, until `stopWaiting()`. */
export function waitForMinutes(then: () => void): void {
  if (!waiting.size) document.addEventListener('visibilitychange', look);
  waiting.add(then);
  if (waiting.size === 1) wind();
}

/** Nothing stays behind when nobody waits. */
export function stopWaiting(then: () => void): void {
  waiting.delete(then);
  if (waiting.size) return;
  document.removeEventListener('visibilitychange', look);
  wind();
}
