import type { Labels } from './labels';
import { danishReason } from './notRunDa';
import { SEVERITY_WORDS } from './severityWords';
import { unreadDa } from './unreadDa';

/** The Danish labels. */
export const labelsDa: Labels = {
  ...SEVERITY_WORDS.da,
  verdict: {
    ready: 'Klar',
    explained: 'Klar, begrundet',
    answersNeeded: 'Mangler svar',
    notReady: 'Ikke klar',
    notAssessed: 'Ikke vurderet',
  },
  payer: { lbf: 'LBF', municipality: 'Kommune', housing: 'Boligorg.', other: 'Andre' },
  payerOf: {
    lbf: 'LBF',
    municipality: 'kommunen',
    housing: 'boligorganisationerne',
    other: 'andre',
    municipalParts: 'kommunens to dele',
  },
  step: {
    localLeaders: 'Lokale ledere',
    districtBoard: 'Bydelsbestyrelse',
    sectionMeetings: 'Afdelingsmøder',
    tmu: 'Teknik- og Miljøudvalget',
    br: 'Borgerrepræsentationen',
    release: 'Frigivelse',
    lbf: 'Landsbyggefonden',
  },
  outcome: {
    approved: 'Godkendt',
    rejected: 'Afvist',
    overruled: 'Afvist, men tilsidesat',
    pending: 'Afventer',
    unknown: 'Ukendt',
  },
  source: 'Kilde',
  otherPlans: 'm.fl.',
  explained: (reason, name, until) =>
    `Begrundet${until === undefined ? '' : ` til ${until}`}: ${reason}${name === '' ? '' : ` (${name})`}`,
  notRun: (code, plan) => (plan === undefined ? `${code} kørte ikke` : `${code} kørte ikke for ${plan}`),
  reason: danishReason,
  unread: unreadDa,
};
