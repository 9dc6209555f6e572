import { shareOf } from '../../money';
import type { ParameterId, RuleValues } from '../../rulesets';
import type { PlanFigures } from './planFigures';
import type { Sum } from './sum';
import { deviation, frameShareTolerance } from './tolerance';

/** The amounts that are a share of the total frame. `local`: everything but LBF's. */
export type SharedAmount = 'local' | 'municipality' | 'housing' | 'activities' | 'coordination';

/** An amount that is the right percentage of the wrong base. Amounts in øre. */
export interface WrongBase {
  readonly amount: SharedAmount;
  readonly base: 'lbf' | 'municipality';
  readonly baseOre: number;
  readonly share: number;
  readonly actual: number;
  readonly expected: number;
  readonly sum: Sum;
}

export const SHARE_PARAMETERS = {
  local: 'share.local.minimum',
  municipality: 'share.municipality',
  housing: 'share.housing',
  activities: 'share.municipality.activities',
  coordination: 'share.municipality.coordination',
} as const satisfies Record<SharedAmount, ParameterId>;

/** The sums that are looked at. */
export type SharedFigures = Pick<PlanFigures, 'frame' | 'payers' | 'municipalActivities' | 'municipalCoordination'>;

const AMOUNTS = Object.keys(SHARE_PARAMETERS) as SharedAmount[];

/**
 * The plan's amounts that are right but for their base. Nothing is claimed where a small plan makes two bases
 * indistinguishable, or where the frame or LBF's part is not known.
 */
export function wrongBases(rules: RuleValues, figures: SharedFigures): readonly WrongBase[] {
  const { frame, payers } = figures;
  if (frame.state !== 'known' || frame.ore <= 0 || payers.lbf.state !== 'known' || payers.lbf.ore <= 0) return [];
  const found: WrongBase[] = [];
  for (const amount of AMOUNTS) {
    const wrong = judge(amount, rules, figures);
    if (wrong) found.push(wrong);
  }
  return found;
}

function judge(amount: SharedAmount, rules: RuleValues, figures: SharedFigures): WrongBase | undefined {
  const share = rules.value(SHARE_PARAMETERS[amount])?.value;
  const sum = sumFor(amount, figures);
  if (share === undefined || sum.state !== 'known') return undefined;

  const { frame } = figures;
  const tolerance = frameShareTolerance(rules, sum, frame, share);
  const actual = amount === 'local' ? frame.ore - sum.ore : sum.ore;
  const away = deviation(actual, frame.ore, share, tolerance);
  if (!away) return undefined;
  const candidates = basesFor(amount, rules, figures).map(({ base, ore }) => ({
    base,
    baseOre: ore,
    value: shareOf(ore, share),
  }));
  const match = candidates.find(({ value }) => Math.abs(actual - value) <= tolerance);
  if (!match) return undefined;
  const { expected } = away;
  const others = [expected, ...candidates.flatMap(({ base, value }) => (base === match.base ? [] : [value]))];
  if (others.some((value) => Math.abs(value - match.value) <= 2 * tolerance)) return undefined;
  return { amount, base: match.base, baseOre: match.baseOre, share, actual, expected, sum };
}

function sumFor(amount: SharedAmount, { payers, municipalActivities, municipalCoordination }: SharedFigures): Sum {
  switch (amount) {
    case 'local':
      return payers.lbf;
    case 'activities':
      return municipalActivities;
    case 'coordination':
      return municipalCoordination;
    default:
      return payers[amount];
  }
}

/** The bases that are mistaken for the frame; the municipality's part is what is written or what is agreed. */
function basesFor(
  amount: SharedAmount,
  rules: RuleValues,
  figures: SharedFigures,
): { base: WrongBase['base']; ore: number }[] {
  const { frame, payers } = figures;
  const lbf = { base: 'lbf' as const, ore: payers.lbf.ore };
  if (amount !== 'activities' && amount !== 'coordination') return [lbf];
  const agreed = rules.value('share.municipality')?.value;
  return [
    ...(payers.municipality.state === 'known' ? [{ base: 'municipality' as const, ore: payers.municipality.ore }] : []),
    ...(agreed === undefined ? [] : [{ base: 'municipality' as const, ore: shareOf(frame.ore, agreed) }]),
    lbf,
  ];
}
