import type { FixedCell } from '../../findings';
import type { Plan, TextValue } from '../../reading/portfolio';
import { findDistrictBoard, type LocalAgreement } from '../../rulesets';
import { agreementFor } from '../fullAgreement';
import { planCell } from '../planColumn';
import type { Rule, RuleContext } from '../rule';
import { closestBoard } from './closestBoard';

/**
 * The district is one of the local agreement's district boards. Source: Bilag 5, »Hvordan er samarbejdet organiseret«.
 * A known other spelling is accepted, and the standard name proposed in one notice.
 */
export const gov01: Rule = {
  code: 'GOV-01',
  severity: 'warning',
  needs: [{ table: 'plans', columns: ['district'] }],
  run(context) {
    const variants: Variant[] = [];
    for (const plan of context.portfolio.plans) {
      const agreement = agreementFor(context, plan);
      if (!agreement) continue;
      const cell = planCell(plan, 'district');
      if (!cell) context.notRun({ kind: 'noColumn', table: 'plans', columns: ['district'] }, plan);
      else if (!plan.district) warn(context, plan, agreement, { ...cell, text: '' });
      else {
        const board = findDistrictBoard(agreement, plan.district.text);
        if (board === undefined) warn(context, plan, agreement, plan.district);
        else if (board !== plan.district.text) variants.push({ plan, agreement, district: plan.district, board });
      }
    }
    propose(context, variants);
  },
};

interface Variant {
  readonly plan: Plan;
  readonly agreement: LocalAgreement;
  readonly district: TextValue;
  readonly board: string;
}

function warn(context: RuleContext, plan: Plan, agreement: LocalAgreement, district: TextValue): void {
  const boards = agreement.districtBoards.map((board) => board.name);
  const closest = district.text === '' ? undefined : closestBoard(agreement, district.text);
  const period = { agreementExpired: context.rulesFor(plan).agreementExpired, agreementStarts: agreement.starts };
  context.report<'GOV-01'>({
    code: 'GOV-01',
    severity: 'warning',
    plan: plan.name,
    cells: [placeOf(district)],
    ...(closest !== undefined && { fix: { cells: [rename(district, closest)] } }),
    ruleSet: agreement.id,
    source: agreement.districtBoardsSource,
    facts:
      district.text === ''
        ? { kind: 'missing', boards, ...period }
        : { kind: 'unknown', district: district.text, boards, ...period, ...(closest !== undefined && { closest }) },
  });
}

function propose(context: RuleContext, variants: readonly Variant[]): void {
  const [first] = variants;
  if (!first) return;
  const names = variants.map(({ plan }) => plan.name);
  context.report<'GOV-01'>({
    code: 'GOV-01',
    severity: 'notice',
    ...(variants.length === 1 ? { plan: first.plan.name } : { plans: names }),
    cells: variants.map(({ district }) => placeOf(district)),
    fix: { cells: variants.map(({ district, board }) => rename(district, board)) },
    ruleSet: first.agreement.id,
    source: first.agreement.districtBoardsSource,
    facts: {
      kind: 'variant',
      spellings: variants.map(({ district, board }) => ({ text: district.text, board })),
      agreementExpired: variants.some(({ plan }) => context.rulesFor(plan).agreementExpired),
      agreementStarts: first.agreement.starts,
    },
  });
}

function rename(district: TextValue, after: string): FixedCell {
  return { cell: placeOf(district), before: district.text, after };
}

function placeOf({ sheet, row, column }: TextValue): { sheet: string; row: number; column: number } {
  return { sheet, row, column };
}
