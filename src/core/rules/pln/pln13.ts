import { memoised, normaliseKey } from '../../reading/text';
import { anyHas, columnOf } from '../places';
import type { Rule } from '../rule';

/**
 * Where municipal money for buy-out (frikøb) is budgeted, at least one activity is carried out by or with municipal
 * staff. Source: Bilag 5, »Hvad går den kommunale medfinansiering til«.
 */
export const pln13: Rule = {
  code: 'PLN-13',
  severity: 'notice',
  needs: [{ table: 'activities', columns: ['carriedOutBy'] }],
  run(context) {
    const isMunicipal = memoised(namesMunicipalStaff);
    for (const plan of context.portfolio.plans) {
      const { activities, municipalActivities: buyOut } = context.figures(plan);
      const rules = context.rulesFor(plan);
      const share = rules.value('share.municipality.activities');
      if (activities.length === 0) context.notRun({ kind: 'noActivities' }, plan);
      else if (!anyHas(activities, 'carriedOutBy')) {
        context.notRun({ kind: 'noColumn', table: 'activities', columns: ['carriedOutBy'] }, plan);
      } else if (!share) context.notRun({ kind: 'noAgreement' }, plan);
      else if (buyOut.state === 'unknown') {
        context.notRun({ kind: 'unknownAmount', columns: ['municipalActivities'] }, plan);
      } else if (buyOut.state !== 'known') context.notRun({ kind: 'noPayer', payer: 'municipalParts' }, plan);
      else if (buyOut.ore > 0 && !activities.some((row) => isMunicipal(row.carriedOutBy))) {
        context.report<'PLN-13'>({
          code: 'PLN-13',
          severity: 'notice',
          plan: plan.name,
          cells: columnOf(activities, 'carriedOutBy'),
          ...(rules.agreement && { ruleSet: rules.agreement.id }),
          source: share.source,
          facts: { buyOut: buyOut.ore },
        });
      }
    }
  },
};

const MUNICIPAL =
  /kommun|municip|forvaltning|frikoeb|\bfrikob|\bkk\b|\b(?:tmf|buf|sof|suf|bif|kff|oekf)\b|jobcent|\bssp\b|sundhedsplej|socialcent|borgerservice|ungdomsskole|city of|council staff|buy out/;

function namesMunicipalStaff(text: string): boolean {
  return MUNICIPAL.test(normaliseKey(text));
}
