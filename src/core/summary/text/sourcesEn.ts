import type { SourceText } from './summaryText';

/** The block on rule sets, rates and sources in English. */
export const sourcesEn: SourceText = {
  title: 'Rule set, rates and sources',
  ruleSet: 'Rule set',
  agreement: 'Local agreement',
  demands: 'Requirements',
  appropriations: 'Appropriations',
  catalogue: 'CFBU catalogue',
  tolerance: 'Tolerance',
  overrides: 'Overrides',
  forPlans: (plans) => `Holds for ${plans}.`,
  noRuleSet: 'Not known: nothing says when the plan starts.',
  newestRuleSet: 'The newest known; no rule set is confirmed for the plan’s start.',
  noAgreement: 'None. Rules that need an agreement did not run.',
  assumed: 'Assumed from the plan’s start, not stated.',
  expired: 'The last one known; no newer is confirmed.',
  chosen: 'Chosen for this check.',
  shares: ({ lbf, municipality, parts, housing }) =>
    `LBF ${lbf}, municipality ${municipality}${parts}, housing organisations ${housing}.`,
  parts: (activities, coordination) => ` (${activities} and ${coordination})`,
  minimum: (share, source) => `Local co-financing at least ${share} of the total frame: ${source}.`,
  majority: (share, source) => `More than ${share} of the planned activities must refer to CFBU: ${source}.`,
  budget: (year, amount) => `Budget ${year}: ${amount}`,
  fromTable: (sheet) => `The sheet ${sheet}.`,
  noAppropriations: 'The workbook has no table of appropriations.',
  catalogueTable: (sheet, entries) => `The workbook’s own table, sheet ${sheet}, with ${entries} entries.`,
  catalogueBuiltIn: (editions) =>
    `Inspirations- og Videnskatalog til boligsociale indsatser${editions === '' ? '' : `, ${editions}`}. The built-in list is not complete.`,
  toleranceOf: (amount) => `${amount} or half a unit where the table is in DKK 1,000 or millions.`,
  noOverridesSheet: 'None. The workbook has no sheet Regler.',
  noOverrides: 'None. The sheet Regler is not filled in.',
  override: (parameter, value, from, source) => `${parameter}: ${value}${from}.${source === '' ? '' : ` ${source}.`}`,
  notApplied: 'Not applied.',
  from: (day) => ` from ${day}`,
};
