import { stderr, stdin, stdout } from 'node:process';
import { run } from './run.js';

// Who reads may stop reading, as `head` does: no fault of anybody.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    // A full disk, say: its one line is enough.
    if (stream === stdout) stderr.write(`${error.message}\n`);
    process.exit(1);
  });

const { out = '', err = '', code } = await run(process.argv.slice(2), stdin);
// No process.exit(): on a pipe it would cut the text off.
process.exitCode = code;
stdout.write(out);
stderr.write(err);
