// What mail addresses look like in practice (the HTML standard's own pattern for <input type=email>, with a dot
// in the domain). Quoted and international local parts are left out: `mailto:` is handed over as it is.
const MAIL = /^[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** A mail address as somebody typed it, or undefined when it cannot be one. */
export function readMail(typed: string): string | undefined {
  const address = typed.replace(/^mailto:/i, '');
  return MAIL.test(address) ? address : undefined;
}
