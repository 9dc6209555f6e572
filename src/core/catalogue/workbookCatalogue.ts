import type { CatalogueRow } from '../reading/portfolio';
import { Catalogue } from './catalogue';
import { editionOf } from './editionOf';
import { CATALOGUE_EDITIONS } from './load';
import type { CatalogueEntry } from './types';

/** What is known about the entries of each edition: the workbook's own table, and the shipped partial list. */
export interface WorkbookCatalogue {
  /** The workbook's own table for an edition (without one: for all its rows); it is authoritative. */
  own(edition: string | undefined): Catalogue | undefined;
  /** Confirmed entries of the editions; they may confirm a reference, never doubt one. */
  shipped(editions: readonly string[]): Catalogue;
}

export function catalogueIn(rows: readonly CatalogueRow[]): WorkbookCatalogue {
  const ofEdition = new Map<string | undefined, CatalogueEntry[]>();
  for (const row of rows) {
    if (row.activity === '') continue;
    const edition = editionOf(row.edition);
    const list = ofEdition.get(edition) ?? [];
    ofEdition.set(edition, list);
    list.push(entryOf(row));
  }
  const everyEdition = ofEdition.get(undefined) ?? [];
  const own = keep((edition: string) => {
    const entries =
      edition === '' ? [...ofEdition.values()].flat() : [...(ofEdition.get(edition) ?? []), ...everyEdition];
    return entries.length > 0 ? new Catalogue(entries) : undefined;
  });
  return { own: (edition) => own(edition ?? ''), shipped: (editions) => shipped(editions.join(' ')) };
}

/** The same in every workbook. */
const shipped = keep(
  (editions: string) =>
    new Catalogue(
      CATALOGUE_EDITIONS.filter(({ id }) => editions.split(' ').includes(id)).flatMap(({ entries }) => entries),
    ),
);

function entryOf(row: CatalogueRow): CatalogueEntry {
  const page = Number(/[0-9]+/.exec(row.page)?.[0]);
  return { name: row.activity, ...(row.number && { number: row.number }), ...(page > 0 && { page }) };
}

function keep<T>(make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, make(key));
    return kept.get(key) as T;
  };
}
