/** One visit with nothing in the cache, on a slow telephone connection: what is to be read when, and what moves. */
/* global document, performance, requestAnimationFrame, window, PerformanceObserver -- in the page */

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms for every request. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const TELEPHONE = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** In the page, before anything else: notes in which frame there is a number, one of ours, and all of it. */
function watch(wanted) {
  const times = { shift: 0 };
  window.times = times;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) times.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const note = (name, is) => {
    if (is) times[name] ??= performance.now();
  };
  const isSeen = (link) => link.checkVisibility();
  const squeezed = (text) => (text ?? '').replace(/\s+/g, '').toLowerCase();
  const look = () => {
    const widget = document.querySelector('klachten-procedure');
    const root = widget?.shadowRoot;
    const ours = [...((widget ? root : document)?.querySelectorAll('a[href^="tel:"]') ?? [])].some(isSeen);
    note('number', ours || [...document.querySelectorAll('a[href^="tel:"]')].some(isSeen));
    note('ours', ours);
    const text = squeezed(`${document.body?.innerText} ${root?.querySelector('[part="root"]')?.innerText}`);
    note('whole', wanted.length > 0 && wanted.every((line) => text.includes(squeezed(line))));
    if (!times.whole || !times.ours) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * @param wanted lines of text: when the page shows each of them, it is all there
 * @returns times in milliseconds, bytes and requests over the network, and the layout shift when it is quiet again
 */
export async function visit(browser, address, wanted) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(TELEPHONE);
  // Waiting for a function makes one in the page, which the static page's own policy refuses.
  await page.setBypassCSP(true);
  const protocol = await page.createCDPSession();
  let requests = 0;
  let bytes = 0;
  protocol.on(
    'Network.requestWillBeSent',
    ({ request }) => (requests += request.url.startsWith('http') ? 1 : 0),
  );
  protocol.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', NETWORK);
  await page.evaluateOnNewDocument(watch, wanted);
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => window.times.whole && window.times.ours, { timeout: 60_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const times = await page.evaluate(() => window.times);
  await context.close();
  return { ...times, requests, bytes };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The median of each figure over several visits. */
export const medians = (visits) =>
  Object.fromEntries(Object.keys(visits[0]).map((key) => [key, median(visits.map((one) => one[key]))]));

const COLUMNS = [
  ['requests', (row) => String(row.requests)],
  ['bytes', (row) => String(row.bytes)],
  ...[
    ['number', 'a number'],
    ['ours', 'one of ours'],
    ['whole', 'all of it'],
  ].map(([key, title]) => [
    title,
    (row, first) => `${Math.round(row[key])} ms ${(row[key] / first[key]).toFixed(2)}×`,
  ]),
  ['shift', (row) => row.shift.toFixed(3)],
];

/**
 * Visits pages in turns, so that a busy moment meets all of them, and prints the medians beside the first.
 * @param pages each with a title, an address and the lines that are all of it
 */
export async function compare(browser, pages, repeats) {
  const visits = pages.map(() => []);
  for (let round = 0; round < repeats; round += 1)
    for (const [index, { address, wanted }] of pages.entries())
      visits[index].push(await visit(browser, address, wanted));
  const rows = pages.map(({ title }, index) => ({ title, ...medians(visits[index]) }));
  const line = (title, cells) =>
    console.log(title.padEnd(46) + cells.map((cell, index) => cell.padStart(index < 2 ? 10 : 16)).join(''));
  line(
    '',
    COLUMNS.map(([title]) => title),
  );
  for (const row of rows)
    line(
      row.title,
      COLUMNS.map(([, cell]) => cell(row, rows[0])),
    );
  console.log(
    `\nMedian of ${repeats}; slow 4G (1.6 Mbit/s, 150 ms a request), empty cache, brotli, ${await browser.version()}, 360 × 740 px.`,
  );
  console.log(
    '× is against the first line. "A number" counts the page\'s own words between the tags; "shift" is the cumulative layout shift.',
  );
  return rows;
}
