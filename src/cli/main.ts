import { run } from './run';
import { TEXT } from './text';

const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void run(process.argv.slice(2), { out: process.stdout, err: process.stderr, colours }, new Date()).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${TEXT.da.internal(String(error))}\n`);
    process.exitCode = 2;
  },
);
