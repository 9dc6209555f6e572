import { hasActivitiesWith } from '../activityColumns';
import type { Candidate } from '../../findings/facts/cfbu';
import { catalogueIn, type Catalogue, type Resemblance, type WorkbookCatalogue } from '../../catalogue';
import { isCited } from '../../reading/citation';
import type { Activity, Plan } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import type { ValueInForce } from '../../rulesets';
import type { PlanFigures } from '../figures/planFigures';
import { rowBudget } from '../figures/rowBudget';
import { sumOf } from '../figures/sum';
import { valueFor } from '../inForce';
import { columnOf } from '../places';
import type { Rule, RuleContext } from '../rule';
import { editionsInForce } from './editions';
import { moreThan } from './majority';

/**
 * More than half of the plan's planned activities, by number, refer to CFBU's catalogue. Source: Bilag 5, »Effekt«:
 * "hovedparten af helhedsplanernes planlagte aktiviteter".
 */
export const cfbu01: Rule = {
  code: 'CFBU-01',
  severity: 'error',
  needs: [{ table: 'activities', columns: ['activity', 'reference'] }],
  run(context) {
    const catalogue = catalogueIn(context.portfolio.catalogue);
    for (const plan of context.portfolio.plans) {
      if (!hasActivitiesWith(context, plan, 'reference')) continue;
      const { activities, cited } = context.figures(plan);
      const majority = valueFor(context, plan, 'majority.catalogue');
      if (majority && cited.length < moreThan(majority.value, activities.length)) {
        fail(context, plan, majority, catalogue);
      }
    }
  },
};

function fail(context: RuleContext, plan: Plan, majority: ValueInForce, catalogue: WorkbookCatalogue): void {
  const rules = context.rulesFor(plan);
  const figures = context.figures(plan);
  const [count, cited] = [figures.activities.length, figures.cited.length];
  const required = moreThan(majority.value, count);
  const budgetShare = shareByBudget(figures);
  context.report<'CFBU-01'>({
    code: 'CFBU-01',
    severity: 'error',
    plan: plan.name,
    cells: columnOf(figures.activities, 'reference'),
    actual: cited,
    expected: required,
    difference: cited - required,
    unit: 'count',
    missing: required - cited,
    ...(rules.national && { ruleSet: rules.national.id }),
    source: majority.source,
    facts: {
      activities: count,
      cited,
      required,
      majority: majority.value,
      ...(budgetShare !== undefined && { budgetShare }),
      candidates: candidates(figures.activities, editionsInForce(rules), catalogue),
    },
  });
}

function shareByBudget({ activityBudget, cited }: PlanFigures): number | undefined {
  if (activityBudget.state !== 'known' || activityBudget.ore === 0) return undefined;
  return sumOf(cited.flatMap(rowBudget)).ore / activityBudget.ore;
}

function candidates(
  activities: readonly Activity[],
  editions: readonly string[],
  known: WorkbookCatalogue,
): Candidate[] {
  const own = editions.map((edition) => known.own(edition)).filter((catalogue) => catalogue !== undefined);
  const catalogues = own.length > 0 ? own : [known.shipped(editions)];
  const all = activities
    .filter((row) => !isCited(row.citation))
    .map((row): Candidate => {
      const like = likeIn(catalogues, row.nameKey);
      const cells = { cell: cellOf(row, 'reference'), nameCell: cellOf(row, 'activity') };
      return { name: row.name, ...cells, ...(like && { like }) };
    });
  const rank = ({ like }: Candidate): number => (like?.listed ? 0 : like ? 1 : 2);
  return all.sort((a, b) => rank(a) - rank(b));
}

function likeIn(catalogues: readonly Catalogue[], nameKey: string): Candidate['like'] {
  let best: Resemblance | undefined;
  for (const catalogue of catalogues) {
    const like = catalogue.resembling(nameKey);
    if (like && (!best || (like.listed && !best.listed))) best = like;
  }
  if (!best) return undefined;
  const { entry, listed } = best;
  return { name: entry.name, listed, ...(entry.page !== undefined && { page: entry.page }) };
}
