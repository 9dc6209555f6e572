import type { FrameShares } from '../../money';
import type { RuleValues } from '../../rulesets';

/** The agreed shares in force; undefined where one is missing or they do not make up the whole. */
export function agreedShares(rules: RuleValues): FrameShares | undefined {
  const lbf = rules.value('share.lbf')?.value;
  const municipality = rules.value('share.municipality')?.value;
  const housing = rules.value('share.housing')?.value;
  const municipalActivities = rules.value('share.municipality.activities')?.value;
  const municipalCoordination = rules.value('share.municipality.coordination')?.value;
  if (lbf === undefined || municipality === undefined || housing === undefined) return undefined;
  if (municipalActivities === undefined || municipalCoordination === undefined) return undefined;
  if (!same(lbf + municipality + housing, 1) || !same(municipalActivities + municipalCoordination, municipality)) {
    return undefined;
  }
  return { lbf, municipality, housing, municipalActivities, municipalCoordination };
}

/** Shares are written with a few decimals; their binary fractions are not exact. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
