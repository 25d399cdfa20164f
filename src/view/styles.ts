import type { CSSResult } from 'lit';
import { actionStyles } from './action.styles.js';
import { languagesStyles } from './languages.styles.js';
import { foldStyles } from './fold.styles.js';
import { contactStyles as cardStyles } from './contact.styles.js';
import { procedureStyles as wholeStyles } from './procedure.styles.js';
import { rootStyles } from './root.styles.js';
import { stepsStyles } from './steps.styles.js';
import { inlineStyles } from './inline.styles.js';

/** What `<klachten-contact>` needs. */
export const contactStyles: readonly CSSResult[] = [rootStyles, cardStyles, foldStyles, inlineStyles];

/** What `<klachten-procedure>` needs. */
export const procedureStyles: readonly CSSResult[] = [
  rootStyles,
  cardStyles,
  actionStyles,
  stepsStyles,
  foldStyles,
  languagesStyles,
  wholeStyles,
];
