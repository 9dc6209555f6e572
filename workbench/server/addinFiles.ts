import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where an add-in's manifest and files lie. */
export interface AddinFiles {
  readonly manifest: string;
  /** What its addresses without host name are looked for in. */
  readonly folders: readonly string[];
}

/** The project's own add-in or its sample, or one in a folder with a manifest.xml. Throws a plain sentence when there is none. */
export function findAddin(choice: string, root: string): AddinFiles {
  const found = placesOf(choice, root);
  if (!existsSync(found.manifest)) throw new Error(`Der er ingen manifest.xml i ${path.dirname(found.manifest)}.`);
  return found;
}

function placesOf(choice: string, root: string): AddinFiles {
  if (choice === 'budgetkontrol') {
    return { manifest: path.join(root, 'manifest.xml'), folders: [path.join(root, 'dist', 'addin')] };
  }
  const folder = choice === 'sample' ? path.join(root, 'dist', 'sampleAddin') : path.resolve(choice);
  return { manifest: path.join(folder, 'manifest.xml'), folders: [folder] };
}

const CDN_SCRIPT = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/office(?:\.debug)?\.js/g;

/** Production pages name Microsoft's server; here the same script comes from the package, unmodified. */
export function withLocalOffice(html: string): string {
  return html.replace(CDN_SCRIPT, '/office/office.js');
}
