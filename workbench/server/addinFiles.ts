import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where an add-in's manifest and files lie. */
export interface AddinFiles {
  readonly manifest: string;
  /** What its addresses without host name are looked for in. */
  readonly folders: readonly string[];
}

/** The project's sample add-in, or an add-in in a folder with a manifest.xml. Throws a plain sentence when there is none. */
export function findAddin(choice: string, root: string): AddinFiles {
  const folders =
    choice === 'sample'
      ? [path.join(root, 'dist', 'sampleAddin'), path.join(root, 'workbench', 'sampleAddin')]
      : [path.resolve(choice)];
  const manifest = folders.map((folder) => path.join(folder, 'manifest.xml')).find((file) => existsSync(file));
  if (manifest === undefined) throw new Error(`Der er ingen manifest.xml i ${folders.join(' eller ')}.`);
  return { manifest, folders };
}

const CDN_SCRIPT = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/office(?:\.debug)?\.js/g;

/** Production pages name Microsoft's server; here the same script comes from the package, unmodified. */
export function withLocalOffice(html: string): string {
  return html.replace(CDN_SCRIPT, '/office/office.js');
}
