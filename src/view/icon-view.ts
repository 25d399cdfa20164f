import { html, type TemplateResult } from 'lit';
import type { ChannelKind } from '../model/channel.js';
import { WHOLE_FORMAT } from '../model/scope.js';

// Drawn for this project on a grid of 24, in one line.
const PAGE = 'M6 3h8l4 4v14H6zM9 11h6M9 15h6';
const CALL = 'M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2z';
const SPEECH = 'M4 5h16v11h-9l-5 4v-4H4z';
const CAMERA = 'M3 7h12v10H3zM15 11l6-3v8l-6-3';
const PIN = 'M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z';
const PATHS: Partial<Record<ChannelKind, string>> = {
  phone: CALL,
  mail: 'M3 6h18v13H3zl9 7 9-7',
  chat: SPEECH,
  letter: PIN,
  ...(WHOLE_FORMAT && {
    mobile: CALL,
    whatsapp: SPEECH,
    sms: SPEECH,
    video: CAMERA,
    'sign-language': CAMERA,
    visit: PIN,
  }),
};

/** A line drawing of a channel; the words stand beside it, so it is no image to a screen reader. */
export const iconView = (kind: ChannelKind): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[kind] ?? PAGE}></path></svg>`;
