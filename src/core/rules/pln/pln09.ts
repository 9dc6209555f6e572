import { memoised, normaliseKey } from '../../reading/text';
import type { Contribution, LocalAgreement } from '../../rulesets';
import { agreementFor } from '../fullAgreement';
import { planCell } from '../planColumn';
import type { Rule } from '../rule';

/**
 * The plan names its contribution to at least one of the municipality's approaches and one of the main agreement's
 * ambitions. Source: Bilag 5, »Boligsociale helhedsplaners kobling …«. They are named by a word of their own or by number.
 */
export const pln09: Rule = {
  code: 'PLN-09',
  severity: 'notice',
  needs: [{ table: 'plans', columns: ['approaches', 'ambitions'] }],
  run(context) {
    const judges = new Map<LocalAgreement, Judges>();
    for (const plan of context.portfolio.plans) {
      const agreement = agreementFor(context, plan);
      if (!agreement) continue;
      const { approaches, ambitions, source } = agreement.contributions;
      const judge = judges.get(agreement) ?? { approaches: namesOne(approaches), ambitions: namesOne(ambitions) };
      judges.set(agreement, judge);
      const absent = (['approaches', 'ambitions'] as const).filter((key) => !planCell(plan, key));
      if (absent.length > 0) {
        context.notRun({ kind: 'noColumn', table: 'plans', columns: absent }, plan);
        continue;
      }
      const missing = (['approaches', 'ambitions'] as const).filter((key) => !judge[key](plan[key]?.text ?? ''));
      if (missing.length === 0) continue;
      context.report<'PLN-09'>({
        code: 'PLN-09',
        severity: 'notice',
        plan: plan.name,
        cells: missing.flatMap((key) => planCell(plan, key) ?? []),
        ruleSet: agreement.id,
        source,
        facts: {
          missing,
          approaches: approaches.map((item) => item.name),
          ambitions: ambitions.map((item) => item.name),
        },
      });
    }
  },
};

type Judges = Readonly<Record<'approaches' | 'ambitions', (text: string) => boolean>>;

function namesOne(contributions: readonly Contribution[]): (text: string) => boolean {
  return memoised((text) => {
    const words = normaliseKey(text).split(' ');
    return contributions.some(
      (item, index) =>
        words.includes(String(index + 1)) || item.words.some((start) => words.some((word) => word.startsWith(start))),
    );
  });
}
