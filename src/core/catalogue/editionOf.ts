import { normaliseKey } from '../reading/text';
import { CATALOGUE_EDITIONS } from './load';

const KNOWN = new Set(CATALOGUE_EDITIONS.map((edition) => edition.id));
const BY_NAME = new Map(
  CATALOGUE_EDITIONS.flatMap((edition) => edition.names.map((name) => [normaliseKey(name), edition.id] as const)),
);
const ABOUT_CATALOGUE = /cfbu|katalog|catalog|udgave|edition|version/i;

/** The edition that a cell of the edition column names, as a year; undefined where it names none. */
export function editionOf(text: string): string | undefined {
  return BY_NAME.get(normaliseKey(text)) ?? /\b(20[0-9]{2})\b/.exec(text)?.[1];
}

/**
 * The edition that a reference itself names: `CFBU 2016, s. 67`, `Videnskatalog 3.0`. A year that is no edition counts
 * only in a text about the catalogue: `Rambøll 2014` names none.
 */
export function editionInReference(text: string): string | undefined {
  const about = ABOUT_CATALOGUE.test(text);
  const year = /\b(20[0-9]{2})\b/.exec(text)?.[1];
  if (year !== undefined && (about || KNOWN.has(year))) return year;
  const version = about ? /\b([1-9]\.0)\b/.exec(text)?.[1] : undefined;
  return version === undefined ? undefined : BY_NAME.get(normaliseKey(version));
}
