import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAddin } from './addin.mjs';
import { buildBundle } from './build.mjs';
import { ROOT } from './install.mjs';

const USAGE = `Brug: npm start -- [valg]

  --addin NAVN|MAPPE    budgetkontrol (ellers), sample (prøvetilføjelsen) eller en mappe med manifest.xml
  --workbook FIL        projektmappen, der åbnes først (ellers assets/examples/portefoelje.xlsx)
  --port TAL            den første port, der prøves (ellers 3000)
  --no-open             åbn ikke browseren
  --help                vis dette
`;

const { addin, workbook, port, open, help } = options();
if (help) {
  process.stdout.write(USAGE);
} else {
  try {
    await start();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Builds what is missing, serves the workbench and says where. */
async function start() {
  // Paths are meant from where npm was called.
  const from = process.env.INIT_CWD ?? process.cwd();
  const file = path.resolve(from, workbook);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`Der er ingen fil ${file}.`);
  process.stdout.write('Bygger prøvebænken; første gang tager det et halvt minut …\n');
  buildBundle('workbench');
  if (addin === 'budgetkontrol') buildAddin();
  if (addin === 'sample') buildBundle('sample');
  const { findAddin, serve } = createRequire(import.meta.url)(buildBundle('server'));
  const known = addin === 'budgetkontrol' || addin === 'sample';
  const files = findAddin(known ? addin : path.resolve(from, addin), ROOT);
  const { origin } = await serve({ root: ROOT, addin: files, workbook: file, port });
  process.stdout.write(
    `\nPrøvebænken står på ${origin}\n` +
      'Browseren advarer om certifikatet, fordi maskinen selv har lavet det; vælg at fortsætte til localhost.\n' +
      'Stop med Ctrl+C.\n',
  );
  if (open && process.stdout.isTTY && !process.env.CI) openBrowser(origin);
}

function options() {
  try {
    return parsed();
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    process.exit(1);
  }
}

function parsed() {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      addin: { type: 'string', default: 'budgetkontrol' },
      workbook: { type: 'string', default: path.join(ROOT, 'assets', 'examples', 'portefoelje.xlsx') },
      port: { type: 'string', default: '3000' },
      open: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
  });
  const number = Number(values.port);
  if (!Number.isInteger(number) || number < 1 || number > 65_515) throw new Error(`${values.port} er ingen port.`);
  return { ...values, port: number };
}

/** A browser that cannot be opened is no failure: the address has been told. */
function openBrowser(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  const opened = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opened.on('error', () => undefined);
  opened.unref();
}
