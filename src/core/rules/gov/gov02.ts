import { normaliseKey } from '../../reading/text';
import type { Fix } from '../../findings';
import type { Plan, Section } from '../../reading/portfolio';
import { cellOf } from '../../reading/sourceTable';
import type { LocalAgreement } from '../../rulesets';
import type { Cell } from '../../sheet/address';
import { agreementFor } from '../fullAgreement';
import { planCell } from '../planColumn';
import type { Rule, RuleContext } from '../rule';

/**
 * The housing section that leads the project is the plan's largest by dwellings; any of the largest where they tie.
 * Source: Bilag 5, »Hvordan er samarbejdet organiseret«.
 */
export const gov02: Rule = {
  code: 'GOV-02',
  severity: 'warning',
  needs: [
    { table: 'plans', columns: ['leadSection'] },
    { table: 'sections', columns: ['section', 'dwellings'] },
  ],
  run(context) {
    for (const plan of context.portfolio.plans) {
      const agreement = agreementFor(context, plan);
      if (!agreement) continue;
      const cell = planCell(plan, 'leadSection');
      if (!cell) context.notRun({ kind: 'noColumn', table: 'plans', columns: ['leadSection'] }, plan);
      else if (plan.sections.length === 0) context.notRun({ kind: 'noRows', table: 'sections' }, plan);
      else if (plan.sections.some((section) => section.dwellings === undefined)) {
        context.notRun({ kind: 'unknownAmount', columns: ['dwellings'] }, plan);
      } else judge(context, plan, agreement, cell);
    }
  },
};

function judge(context: RuleContext, plan: Plan, agreement: LocalAgreement, cell: Cell): void {
  const text = plan.leadSection?.text ?? '';
  const dwellings = plan.sections.reduce((most, section) => Math.max(most, sizeOf(section)), 0);
  const lead = leadOf(plan.sections, text);
  if (lead && sizeOf(lead) === dwellings) return;

  const largest = plan.sections.filter((section) => sizeOf(section) === dwellings);
  const [only] = largest;
  const fix: Fix | undefined =
    only && largest.length === 1
      ? { cells: [{ cell, before: text === '' ? null : text, after: only.name }] }
      : undefined;
  context.report<'GOV-02'>({
    code: 'GOV-02',
    severity: 'warning',
    plan: plan.name,
    cells: [
      cell,
      ...largest.map((section) => cellOf(section, 'dwellings')),
      ...(lead ? [cellOf(lead, 'dwellings')] : []),
    ],
    ...(lead && {
      actual: sizeOf(lead),
      expected: dwellings,
      difference: sizeOf(lead) - dwellings,
      unit: 'count' as const,
    }),
    ...(fix && { fix }),
    ruleSet: agreement.id,
    source: agreement.obligations.leadSection,
    facts: {
      largest: largest.map((section) => section.name),
      dwellings,
      agreementExpired: context.rulesFor(plan).agreementExpired,
      agreementStarts: agreement.starts,
      ...leadFacts(text, lead),
    },
  });
}

type LeadFacts =
  { kind: 'missing' } | { kind: 'notListed'; lead: string } | { kind: 'smaller'; lead: string; leadDwellings: number };

function leadFacts(text: string, lead: Section | undefined): LeadFacts {
  if (text === '') return { kind: 'missing' };
  return lead ? { kind: 'smaller', lead: lead.name, leadDwellings: sizeOf(lead) } : { kind: 'notListed', lead: text };
}

/** The section that the text names, alone or with its housing organisation; the larger of two with the same name. */
function leadOf(sections: readonly Section[], text: string): Section | undefined {
  const written = largestOf(sections.filter((section) => section.name === text));
  if (written) return written;
  const key = normaliseKey(text);
  return (
    largestOf(sections.filter((section) => bothNames(section).includes(key))) ??
    largestOf(sections.filter((section) => normaliseKey(section.name) === key))
  );
}

function largestOf(sections: readonly Section[]): Section | undefined {
  return sections.reduce<Section | undefined>(
    (most, next) => (most && sizeOf(most) >= sizeOf(next) ? most : next),
    undefined,
  );
}

function bothNames(section: Section): string[] {
  const [organisation, name] = [normaliseKey(section.organisation), normaliseKey(section.name)];
  return organisation === '' ? [] : [`${organisation} ${name}`, `${name} ${organisation}`];
}

function sizeOf(section: Section): number {
  return section.dwellings ?? 0;
}
