import { type TemplateResult } from 'lit';
import type { SafeHref } from '../model/safe-href.js';
/**
 * The only place that writes an `href`. Another site does not hear which page a visitor came from: that somebody
 * looked at a complaints procedure is nobody's business.
 */
export declare function linkView(href: SafeHref, content: unknown, name?: 'action' | 'primary' | 'link'): TemplateResult;
