import { labelsEn } from '../../findings/labels/en';
import { NBSP } from '../../money';
import { sentenceEn } from './sentenceEn';
import { sourcesEn } from './sourcesEn';
import type { SummaryText } from './summaryText';

/** The summary in English. */
export const summaryEn: SummaryText = {
  title: 'Check of social-housing plans',
  verdict: {
    ready: 'Ready to submit',
    explained: 'Ready to submit',
    answersNeeded: 'Almost ready to submit',
    notReady: 'Not ready to submit',
    notAssessed: 'Cannot be assessed',
  },
  sentence: sentenceEn,
  rulesRan: (ran, all) => `${ran} of ${all} rules ran`,
  checkedAt: (when) => `Checked ${when}`,
  at: 'at',
  figures: {
    frame: 'Total frame',
    municipal: 'Municipality’s part',
    housing: 'Housing organisations’ part',
    lbf: 'LBF’s part',
    left: 'Left of appropriation',
    cfbuPlans: 'Plans with a CFBU majority',
    granted: (years) => `Appropriated in Budget ${years}`,
    cfbuPlansValue: (plans, of) => `${plans} of ${of}`,
  },
  unknown: 'not known',
  plans: 'Plans',
  total: 'Total',
  columns: [
    'Status',
    'Plan',
    'District',
    'Total frame',
    'Municipality’s part',
    labelsEn.payer.lbf,
    labelsEn.payer.municipality,
    labelsEn.payer.housing,
    labelsEn.payer.other,
    'Municipality deviates',
    'Activities',
    'Referring',
    'Share',
    'Needed',
    'Errors',
    'Warnings',
  ],
  groups: ['Per cent of total frame', 'CFBU references', 'Findings'],
  note: {
    base: 'Per cent of the total frame.',
    agreed: ({ lbf, municipality, housing }) =>
      `Agreed: LBF ${lbf}, municipality ${municipality}, housing organisations ${housing}.`,
    legal: 'Another municipal share is legal when agreed.',
    majority: 'More than half of the activities must refer to CFBU.',
    counts: 'Findings about several plans count for each of them, those about the whole workbook for none.',
    noPlans: 'No plans were read.',
  },
  chart: {
    title: 'CFBU references against half',
    note: `Share of planned activities that refer to CFBU. The line is 50${NBSP}%; more is needed.`,
    alt: (plans) =>
      `Horizontal bars: the share of planned activities that refer to CFBU, for ${plans} ${plans === 1 ? 'plan' : 'plans'}. The figures stand in the table above.`,
  },
  byBudget: {
    title: 'CFBU references by budget',
    label: 'By budget',
    note: 'Does not decide.',
  },
  findings: {
    title: 'Findings to correct or answer',
    columns: ['Severity', 'Plan', 'Cell', 'Code', 'What', 'Found', 'Required', 'Difference'],
    all: (count, sheet) => `All ${count} findings are in the sheet ${sheet}`,
    none: (ran, all) => `No errors or warnings. ${ran} of ${all} rules ran.`,
    more: (count, sheet) => `${count} more are in the sheet ${sheet}.`,
    workbook: 'The workbook',
    listColumns: [
      'Severity',
      'Plan',
      'Cell',
      'Code',
      'Rule',
      'What',
      'What to do',
      'Found',
      'Required',
      'Difference',
      'Source',
      'Reason',
    ],
  },
  notRun: {
    title: 'Rules that did not run',
    none: 'All rules ran.',
    forPlans: (plans, sentence) => `${plans}: ${sentence}`,
  },
  sources: sourcesEn,
  check: {
    title: 'This check',
    checked: 'Checked',
    checkedBy: (when, version) => `${when} with Budgetkontrol ${version}`,
    fingerprint: 'Fingerprint',
    fingerprintOf: (hash, cells) =>
      `${hash} – of the ${cells} cells the check read. If one changes, the summary no longer fits; the pane says so.`,
    notChecked: 'Not checked',
    notCheckedItems: [
      'composition and chairs of city and district boards',
      'anchoring in core operations',
      'synergy between local efforts',
      'contribution to the district policy',
    ],
    caveat: 'Note',
    caveatText: 'A passed check is no guarantee of Landsbyggefonden’s commitment.',
  },
  footerPage: (page, pages) => `Page ${page} of ${pages}`,
};
