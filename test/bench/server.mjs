/** A provider's own web server, as it should be: everything in brotli, nothing to look up. */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json' };

/**
 * Serves these files from memory.
 * @param files texts by path
 */
export async function serve(files) {
  const answers = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      { type: path.split('.').at(-1), body: brotliCompressSync(text) },
    ]),
  );
  const server = createServer(({ url }, response) => {
    const found = answers.get(url.replace(/\?.*/, ''));
    const headers = found
      ? { 'Content-Type': TYPES[found.type], 'Content-Encoding': 'br', 'Content-Length': found.body.length }
      : {};
    response.writeHead(found ? 200 : 404, headers).end(found?.body);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
