import { sourceName } from '../core/findings/sourceText';
import { LOCAL_AGREEMENTS, NATIONAL_RULE_SETS, type ParameterId, type Source } from '../core/rulesets';
import type { FunctionId } from './definitions';

const SPLIT = ['share.lbf', 'share.municipality', 'share.housing'] as const;
const PARTS = ['share.municipality.activities', 'share.municipality.coordination'] as const;
const CITATIONS = ['majority.catalogue'] as const;
const GRANTED = ['appropriation.2015', 'appropriation.2016'] as const;

/** The values that a function rests on; none for what is Budgetkontrol's own. */
const VALUES: Readonly<Partial<Record<FunctionId, readonly ParameterId[]>>> = {
  MUNICIPAL_SHARE: ['share.municipality'],
  MUNICIPAL_ACTIVITY_SHARE: ['share.municipality.activities'],
  MUNICIPAL_COORDINATION_SHARE: ['share.municipality.coordination'],
  HOUSING_SHARE: ['share.housing'],
  LBF_SHARE: ['share.lbf'],
  LOCAL_SHARE: ['share.local.minimum', 'share.municipality', 'share.housing'],
  FUNDING_SPLIT: [...SPLIT, ...PARTS],
  FRAME_FROM_SHARE: [...SPLIT, ...PARTS],
  SHARE_DEVIATION: [...SPLIT, ...PARTS],
  COFINANCING_CHECK: ['share.local.minimum', ...SPLIT],
  CFBU_COUNT: CITATIONS,
  CFBU_SHARE: CITATIONS,
  CFBU_MAJORITY: CITATIONS,
  CFBU_SHORTFALL: CITATIONS,
  EXPLAIN_SHARE: [...SPLIT, ...PARTS],
  APPROPRIATION: GRANTED,
  APPROPRIATION_LEFT: GRANTED,
};

/** Where what a function computes stands in writing, each once; empty for what is Budgetkontrol's own. */
export function sourcesOf(id: FunctionId): readonly string[] {
  const [agreement] = LOCAL_AGREEMENTS;
  const rules = NATIONAL_RULE_SETS.find((set) => set.id === 'lbf-2015-18');
  const all = [...(agreement?.values ?? []), ...(rules?.values ?? [])];
  const own: Source[] = (VALUES[id] ?? []).flatMap((name) => all.find((value) => value.id === name)?.source ?? []);
  if (id === 'LEAD_SECTION' && agreement) own.push(agreement.obligations.leadSection);
  if (id === 'DISTRICT_BOARD' && agreement) own.push(agreement.districtBoardsSource);
  if (id === 'RULE_SET') own.push(...NATIONAL_RULE_SETS.map((set) => set.regulation));
  return [...new Set(own.map((source) => sourceName(source, 'da')))];
}
