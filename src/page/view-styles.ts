import { procedureStyles } from '../view/styles.js';

/**
 * The styles of `<klachten-procedure>` for `procedureHtml()` outside a shadow root.
 * @param holder selector of what holds it; with one they reach nothing else (nested rules), without one they are for
 * a page that holds nothing else
 */
export function viewStyles(holder?: string): string {
  const host = holder === undefined ? ':root' : '&';
  const rules = procedureStyles
    .map(({ cssText }) => cssText.trim())
    .join('')
    .replace(/:host\(([^)]*)\)/g, `${host}$1`)
    .replaceAll(':host', host);
  return holder === undefined ? rules : `${holder}{${rules}}`;
}
