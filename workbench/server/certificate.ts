import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAYS = 365;
const DAY = 86_400_000;

/**
 * A certificate for `localhost` that nobody has signed. Kept in the folder and used again, so that a browser
 * asks only once; made anew before it runs out.
 */
export async function localCertificate(folder: string): Promise<Certificate> {
  const file = path.join(folder, 'localhost.json');
  if (existsSync(file) && Date.now() - statSync(file).mtimeMs < (DAYS - 30) * DAY) {
    return JSON.parse(readFileSync(file, 'utf8')) as Certificate;
  }
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const certificate = { key: made.private, cert: made.cert };
  mkdirSync(folder, { recursive: true });
  // The key is only worth something on this machine, yet it is a key.
  writeFileSync(file, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
}
