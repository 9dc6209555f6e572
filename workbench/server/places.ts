import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** Addresses that begin with `prefix` are files of the folders; the first that has the file gives it. */
export interface Place {
  readonly prefix: string;
  readonly folders: readonly string[];
  /** Whether pages from here are an add-in's, under the rules an add-in is under in production. */
  readonly addin?: boolean;
}

/** The file behind an address, and nothing outside the places: neither by `..`, nor by links, nor hidden files. */
export function fileAt(places: readonly Place[], pathname: string): { file: string; place: Place } | undefined {
  const address = decoded(pathname);
  if (address === undefined || address.split('/').some((part) => part === '..' || part.startsWith('.')))
    return undefined;
  for (const place of places) {
    if (!address.startsWith(place.prefix)) continue;
    for (const folder of place.folders) {
      const file = path.join(folder, address.slice(place.prefix.length));
      if (isFileIn(folder, file)) return { file, place };
    }
  }
  return undefined;
}

function isFileIn(folder: string, file: string): boolean {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  return realpathSync(file).startsWith(realpathSync(folder) + path.sep);
}

function decoded(pathname: string): string | undefined {
  try {
    const address = decodeURIComponent(pathname);
    return /[\0\\]/.test(address) ? undefined : address;
  } catch {
    return undefined;
  }
}
