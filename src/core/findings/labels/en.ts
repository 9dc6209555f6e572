import type { Labels } from './labels';
import { englishReason } from './notRunEn';
import { SEVERITY_WORDS } from './severityWords';
import { unreadEn } from './unreadEn';

/** The English labels. */
export const labelsEn: Labels = {
  ...SEVERITY_WORDS.en,
  verdict: {
    ready: 'Ready',
    explained: 'Ready, explained',
    answersNeeded: 'To answer',
    notReady: 'Not ready',
    notAssessed: 'Not assessed',
  },
  payer: { lbf: 'LBF', municipality: 'Municipality', housing: 'Housing orgs', other: 'Others' },
  payerOf: {
    lbf: 'LBF',
    municipality: 'the municipality',
    housing: 'the housing organisations',
    other: 'others',
    municipalParts: 'the municipality’s two parts',
  },
  step: {
    localLeaders: 'Local leaders',
    districtBoard: 'District board',
    sectionMeetings: 'Section meetings',
    tmu: 'Technical and Environmental Committee',
    br: 'City Council',
    release: 'Release',
    lbf: 'Landsbyggefonden',
  },
  outcome: {
    approved: 'Approved',
    rejected: 'Rejected',
    overruled: 'Rejected but overruled',
    pending: 'Pending',
    unknown: 'Unknown',
  },
  source: 'Source',
  otherPlans: 'et al.',
  explained: (reason, name, until) =>
    `Explained${until === undefined ? '' : ` until ${until}`}: ${reason}${name === '' ? '' : ` (${name})`}`,
  notRun: (code, plan) => (plan === undefined ? `${code} did not run` : `${code} did not run for ${plan}`),
  reason: englishReason,
  unread: unreadEn,
};
