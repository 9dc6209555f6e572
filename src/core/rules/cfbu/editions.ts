import { CATALOGUE_EDITIONS, editionInReference, editionOf } from '../../catalogue';
import type { Activity } from '../../reading/portfolio';
import { memoised } from '../../reading/text';
import type { PlanRules, Source } from '../../rulesets';
import { ownSource } from '../ownSource';

/** The editions of the catalogue that were current in the plan's period, in 2019 those of either. */
export function editionsInForce(rules: PlanRules): readonly string[] {
  const [first, ...more] = rules.themeSets;
  if (!first) return [];
  return more.length === 0 ? first.catalogueEditions : rules.themeSets.flatMap((set) => set.catalogueEditions);
}

/** Which edition a row states, in its edition column or else in the reference itself. */
export function statedEditions(): (activity: Activity) => string | undefined {
  const inReference = memoised((text) => editionInReference(text) ?? '');
  // Rows below each other mostly state the same.
  let [last, lastEdition]: [string, string | undefined] = ['', undefined];
  return ({ edition, reference }) => {
    if (edition !== last) [last, lastEdition] = [edition, editionOf(edition)];
    return lastEdition ?? (inReference(reference) || undefined);
  };
}

/** Where an edition is described; the newest of several. */
export function editionSource(editions: readonly string[], code: 'CFBU-02' | 'CFBU-03'): Source {
  return CATALOGUE_EDITIONS.findLast((edition) => editions.includes(edition.id))?.source ?? ownSource(code);
}
