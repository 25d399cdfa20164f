/**
 * The first script of a test page: keeps what the page's owner would not want to see. test/dist/frame.ts reads it.
 * It uses nothing that a strict policy refuses.
 */
{
  const watched = { written: [], errors: [], violations: [], touched: [], keys: [] };
  window.watched = watched;

  for (const name of Object.keys(console).filter((key) => typeof console[key] === 'function'))
    console[name] = (...words) => {
      if (name !== 'assert' || !words[0]) watched.written.push(`${name}: ${words.map(String).join(' ')}`);
    };
  // Also what a browser itself has to say about old or refused features, where it tells a page.
  if ('ReportingObserver' in window)
    new ReportingObserver(
      (reports) =>
        reports.forEach(({ type, body }) => {
          if (type !== 'csp-violation') watched.written.push(`${type}: ${body?.message}`);
        }),
      { buffered: true },
    ).observe();

  const capture = true; // a file that does not load says so on its own element only
  window.addEventListener(
    'error',
    ({ message, target }) => watched.errors.push(message ?? `not loaded: ${target.src ?? target.href}`),
    capture,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, blockedURI }) =>
    watched.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );

  const noteUseOf = (owner, name) => {
    const { get, set, value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (!get && !value) return;
    const note = () => watched.touched.push(name);
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        note();
        return get ? get.call(this) : value;
      },
      set(to) {
        note();
        set?.call(this, to);
      },
    });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    noteUseOf(window, name);
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'Worker'])
    noteUseOf(window, name);
  noteUseOf(Document.prototype, 'cookie');
  noteUseOf(Navigator.prototype, 'sendBeacon');
  noteUseOf(Navigator.prototype, 'serviceWorker');

  // Globals, and what hangs on the prototypes that everybody shares.
  window.keysNow = () =>
    [window, Object, Array, String, Promise, EventTarget, Node, Element, HTMLElement, Document].flatMap(
      (one) => Reflect.ownKeys(one.prototype ?? one).map((key) => `${one.name || 'window'} ${String(key)}`),
    );
  watched.keys.push(...window.keysNow());
}
