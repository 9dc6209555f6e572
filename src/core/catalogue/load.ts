import editions from './data/editions.json';
import { validateSource } from '../rulesets/validate';
import type { CatalogueEdition } from './types';

/** The editions that are known, oldest first. */
export const CATALOGUE_EDITIONS: readonly CatalogueEdition[] = editions.map(loadEdition);

/** @throws Error when the edition or one of its entries has no source, no name or no month of publication. */
export function loadEdition(data: unknown): CatalogueEdition {
  const edition = data as CatalogueEdition;
  const what = `catalogue ${edition.id}`;
  validateSource(what, edition.source);
  if (!/^[0-9]{4}-[0-9]{2}$/.test(edition.published)) throw new Error(`${what} has no month of publication.`);
  for (const entry of edition.entries) {
    if (!entry.name) throw new Error(`${what} has an entry without a name.`);
    validateSource(`${what} ${entry.name}`, entry.source);
  }
  return edition;
}
