import type { Language } from '../findings/labels';

/** What the pick lists offer; none holds a comma, which would end a value. */
interface ChoiceWords {
  readonly none: string;
  readonly approaches: readonly string[];
  readonly ambitions: readonly string[];
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly carriedOutBy: readonly string[];
  readonly payers: readonly string[];
  readonly purposes: readonly string[];
  readonly forms: readonly string[];
  readonly parameters: readonly string[];
}

export const CHOICE_WORDS: Readonly<Record<Language, ChoiceWords>> = {
  da: {
    none: 'Ingen',
    approaches: ['Understøttende', 'Lokalt organiseret', 'Strukturel'],
    ambitions: ['Plads til alle', 'Trygge og velfungerende boligområder', 'Bæredygtige og veldrevne boliger'],
    types: ['Aktivitet', 'Fællesudgift'],
    statuses: ['Planlagt', 'Igangsat', 'Udgået'],
    carriedOutBy: ['Boligsocial medarbejder', 'Kommunal medarbejder', 'Begge'],
    payers: ['LBF', 'Kommune', 'Boligorganisation', 'Andre'],
    purposes: ['Frikøb og indsatser', 'Koordinering'],
    forms: ['Kroner', 'Timer'],
    parameters: [
      'LBF’s andel',
      'Kommunens andel',
      'Heraf frikøb og indsatser',
      'Heraf koordinering',
      'Boligorganisationernes andel',
      'Tolerance i kr',
    ],
  },
  en: {
    none: 'None',
    approaches: ['Supporting', 'Locally organised', 'Structural'],
    ambitions: ['Room for everyone', 'Safe and well-functioning areas', 'Sustainable and well-run housing'],
    types: ['Activity', 'Common cost'],
    statuses: ['Planned', 'Initiated', 'Cancelled'],
    carriedOutBy: ['Social housing staff', 'Municipal staff', 'Both'],
    payers: ['LBF', 'Municipality', 'Housing organisation', 'Other'],
    purposes: ['Activities', 'Coordination'],
    forms: ['Money', 'Hours'],
    parameters: [
      'LBF share',
      'Municipality share',
      'Of which activities',
      'Of which coordination',
      'Housing share',
      'Tolerance in kr',
    ],
  },
};
