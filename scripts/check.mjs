import { createRequire } from 'node:module';
import { buildBundle } from './build.mjs';

// npm runs scripts in the project's folder; paths are meant from where the command was called.
const from = process.env.INIT_CWD ?? process.cwd();
const commandLine = buildBundle('cli');
process.chdir(from);
createRequire(import.meta.url)(commandLine);
