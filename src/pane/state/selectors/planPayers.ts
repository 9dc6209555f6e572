import type { CheckResult, PlanResult } from '../../../core/check';
import type { Finding } from '../../../core/findings';
import { shareOf, splitFrame } from '../../../core/money';
import type { Payer } from '../../../core/reading/portfolio';
import { agreedShares } from '../../../core/rules/figures/agreedShares';
import { PAYERS } from '../../../core/rules/figures/planFigures';
import type { Sum } from '../../../core/rules/figures/sum';
import type { ParameterId } from '../../../core/rulesets';
import { findingsOf } from './counts';
import type { PlanRow } from './planRows';

/** What one payer pays, and what was agreed. Øre; fractions of the frame. */
export interface PayerLine {
  readonly payer: Payer;
  readonly ore: number | undefined;
  readonly share: number | undefined;
  readonly agreed:
    { readonly share: number; readonly ore: number; readonly difference: number | undefined } | undefined;
  /** How the difference stands out: an open deviation, one that is explained, or none. */
  readonly mark: 'off' | 'explained' | undefined;
  /** The municipality's two parts. */
  readonly parts: readonly {
    readonly part: 'activities' | 'coordination';
    readonly ore: number;
    readonly share: number;
    /** Not as agreed, and not explained. */
    readonly off: boolean;
  }[];
}

export interface PlanPayers {
  readonly lines: readonly PayerLine[];
  /** What is paid in all; undefined where an amount is not known. */
  readonly total: { readonly ore: number; readonly share: number } | undefined;
}

const AGREED: Partial<Record<Payer, ParameterId>> = {
  lbf: 'share.lbf',
  municipality: 'share.municipality',
  housing: 'share.housing',
};

export function planPayers(
  { plan, frame, payers, marks }: PlanRow,
  { figures, rules }: PlanResult,
  result: CheckResult,
): PlanPayers {
  const partsOff = openParts(result, plan);
  const shareOfFrame = (ore: number | undefined): number | undefined =>
    ore === undefined || !frame ? undefined : ore / frame;
  const shares = agreedShares(rules);
  const exact = shares && frame !== undefined ? splitFrame(frame, shares) : undefined;
  const shown = PAYERS.filter((payer) => payer !== 'other' || payers.other);
  const lines = shown.map((payer): PayerLine => {
    const ore = payers[payer];
    const id = AGREED[payer];
    const share = id && rules.value(id)?.value;
    const due =
      share === undefined || frame === undefined || payer === 'other'
        ? undefined
        : (exact?.[payer] ?? shareOf(frame, share));
    return {
      payer,
      ore,
      share: shareOfFrame(ore),
      agreed:
        due === undefined || share === undefined
          ? undefined
          : { share, ore: due, difference: ore === undefined ? undefined : ore - due },
      mark: payer === 'other' ? undefined : marks[payer],
      parts: payer === 'municipality' ? parts(figures, shareOfFrame, partsOff) : [],
    };
  });
  const ore = lines.reduce((sum, line) => sum + (line.ore ?? NaN), 0);
  const share = Number.isNaN(ore) ? undefined : shareOfFrame(ore);
  return { lines, total: share === undefined ? undefined : { ore, share } };
}

function parts(
  figures: PlanResult['figures'],
  shareOfFrame: (ore: number) => number | undefined,
  off: ReadonlySet<string>,
): PayerLine['parts'] {
  const part = (name: 'activities' | 'coordination', { ore, state }: Sum): PayerLine['parts'] => {
    const share = state === 'known' ? shareOfFrame(ore) : undefined;
    return share === undefined ? [] : [{ part: name, ore, share, off: off.has(name) }];
  };
  return [...part('activities', figures.municipalActivities), ...part('coordination', figures.municipalCoordination)];
}

function openParts(result: CheckResult, plan: string): ReadonlySet<string> {
  const findings = findingsOf(result, plan).filter(
    (finding): finding is Finding<'FIN-05'> => finding.code === 'FIN-05' && !finding.waiver,
  );
  return new Set(findings.flatMap(({ facts }) => facts.parts.map(({ part }) => part)));
}
