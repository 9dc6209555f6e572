import { catalogueIn, type Catalogue, type CatalogueEntry } from '../../catalogue';
import type { CatalogueRow } from '../../reading/portfolio';
import { memoised } from '../../reading/text';

/**
 * `found`: in the workbook's table or the shipped list. `absent`: not in the workbook's table of that edition.
 * `unchecked`: no full list of that edition is at hand.
 */
export type Judgement =
  | { readonly kind: 'found' }
  | { readonly kind: 'absent'; readonly closest?: CatalogueEntry }
  | { readonly kind: 'unchecked' };

/** Judges a reference to one of the editions; each distinct text once. */
export type ReferenceJudge = (reference: string) => Judgement;

/** Makes the judge of references to any of the given editions; none means that the edition is not known. */
export function referenceJudges(rows: readonly CatalogueRow[]): (editions: readonly string[]) => ReferenceJudge {
  const known = catalogueIn(rows);
  const judges = memoised((key: string) => {
    const editions = key === '' ? [] : key.split(' ');
    const wanted: readonly (string | undefined)[] = editions.length === 0 ? [undefined] : editions;
    const own = wanted.map((edition) => known.own(edition)).filter((catalogue) => catalogue !== undefined);
    const shipped = known.shipped(editions);
    return memoised((reference) => judge(reference, own, own.length === wanted.length, shipped));
  });
  return (editions) => judges(editions.join(' '));
}

function judge(reference: string, own: readonly Catalogue[], full: boolean, shipped: Catalogue): Judgement {
  const matches = own.map((catalogue) => catalogue.find(reference));
  if (matches.some((match) => match.kind === 'found')) return { kind: 'found' };
  if (shipped.find(reference).kind === 'found') return { kind: 'found' };
  if (!full) return { kind: 'unchecked' };
  const closest = matches.map((match) => (match.kind === 'absent' ? match.closest : undefined)).find(Boolean);
  return { kind: 'absent', ...(closest && { closest }) };
}
