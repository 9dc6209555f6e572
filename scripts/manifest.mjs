import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './install.mjs';

const USAGE = `Brug: npm run manifest -- ADRESSE

  ADRESSE  hvor tilføjelsens filer ligger: budget.kommune.dk eller https://kommune.dk/budgetkontrol
`;
/** The address in manifest.xml, where the workbench serves the add-in. */
const DEVELOPMENT = 'https://localhost:3000';
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST_NAME = new RegExp(`^(?:${LABEL}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`);
const LONGEST_ADDRESS = 2_048;
/** Longer than any file name in the manifest. */
const LONGEST_FILE = 100;

try {
  process.stdout.write(writeManifest(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error.message}\n${USAGE}`);
  process.exitCode = 1;
}

/** Writes the manifest for an address into dist/manifest and returns what is to be said of it. */
function writeManifest([written = '', ...more]) {
  if (more.length > 0) throw new Error('Skriv én adresse.');
  const address = addressOf(written);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8')
    .replaceAll(DEVELOPMENT, address)
    .replace(/<Version>[^<]*</, `<Version>${version}.0<`);
  const file = path.join(ROOT, 'dist', 'manifest', 'manifest.xml');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, manifest);
  const tooLow = Number(version.split('.')[0]) < 1;
  return (
    `${path.relative(process.cwd(), file)} peger på ${address}/ (version ${version}.0).\n` +
    (tooLow ? 'Microsofts validering afviser versioner under 1.0: sæt version i package.json før udrulning.\n' : '')
  );
}

/** An https address without a slash at its end. Throws in plain words for what Excel would not load. */
function addressOf(written) {
  if (written === '') throw new Error('Adressen mangler.');
  const text = written.includes('://') ? written : `https://${written}`;
  if (!URL.canParse(text)) throw new Error(`»${written}« er ingen adresse.`);
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new Error('Adressen skal være https; Excel indlæser intet andet.');
  if (!HOST_NAME.test(url.hostname)) throw new Error(`»${url.hostname}« er intet fuldt værtsnavn.`);
  if (url.username || url.password || url.search || url.hash) {
    throw new Error('Adressen er kun værtsnavn og eventuelt en sti.');
  }
  const folder = url.pathname.replace(/\/+$/, '');
  if (!/^(?:\/[\w.~%-]+)*$/.test(folder) || /\.(?:html?|xml|js)$/i.test(folder)) {
    throw new Error(`»${url.pathname}« er ingen mappe på en webserver.`);
  }
  if (url.origin.length + folder.length > LONGEST_ADDRESS - LONGEST_FILE) throw new Error('Adressen er for lang.');
  return url.origin + folder;
}
