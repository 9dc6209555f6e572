import { createRequire } from 'node:module';
import path from 'node:path';
import { buildBundle } from './build.mjs';

// Lays a recording of real Excel beside the stand-in's: workbench/traces/README.md.
const [file] = process.argv.slice(2);
const { traces } = createRequire(import.meta.url)(buildBundle('traces'));
try {
  process.stdout.write(`${await traces(file && path.resolve(process.env.INIT_CWD ?? process.cwd(), file))}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
