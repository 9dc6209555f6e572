import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { LaunchOptions } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where browsers of the Chromium family are usually installed. */
const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/**
 * How to start a browser: the system's Chrome, Edge or Chromium, else the one from the package
 * `@sparticuz/chromium`. `TEST_BROWSER` names another program, or `package` for the package's.
 */
export async function browserProgram(): Promise<LaunchOptions> {
  const wanted = process.env['TEST_BROWSER'];
  const own = wanted === undefined ? USUAL_PLACES[process.platform]?.find((place) => existsSync(place)) : wanted;
  if (own !== undefined && own !== 'package') return { executablePath: own, args: ARGUMENTS, headless: true };
  return packagedBrowser();
}

async function packagedBrowser(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Edge or Chromium was found, and the one from npm is for Linux on x64 alone.');
  }
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = unpackedLibraries();
  const LD_LIBRARY_PATH = [libraries, process.env['LD_LIBRARY_PATH']].filter((one) => one !== undefined).join(':');
  return { executablePath, args: ARGUMENTS, headless: true, env: { ...process.env, LD_LIBRARY_PATH } };
}

/** The package brings the libraries that a bare system lacks, but unpacks them on Amazon's machines alone. */
function unpackedLibraries(): string {
  const target = path.join(tmpdir(), 'budgetkontrol-chromium-libraries');
  if (!existsSync(target)) {
    const packed = path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    // Unpacked aside and moved into place, so that two test files at once never use half of it.
    const aside = `${target}-${String(process.pid)}`;
    mkdirSync(aside, { recursive: true });
    const archive = path.join(aside, 'libraries.tar');
    writeFileSync(archive, brotliDecompressSync(readFileSync(packed)));
    execFileSync('tar', ['-xf', archive, '-C', aside]);
    rmSync(archive);
    try {
      renameSync(aside, target);
    } catch {
      rmSync(aside, { recursive: true });
    }
  }
  const [folder = ''] = readdirSync(target);
  return path.join(target, folder);
}
