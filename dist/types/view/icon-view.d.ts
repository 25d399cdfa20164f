import { type TemplateResult } from 'lit';
import type { ChannelKind } from '../model/channel.js';
/** A line drawing of a channel; the words stand beside it, so it is no image to a screen reader. */
export declare const iconView: (kind: ChannelKind) => TemplateResult;
