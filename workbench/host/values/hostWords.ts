import type { HostSettings } from '../settings';

/** Names that Excel gives by itself, in the display language. Others than Danish get English. */
const DANISH = { table: 'Tabel', column: 'Kolonne', total: 'Total', chart: 'Diagram ', chartTitle: 'Diagramtitel' };
const ENGLISH: typeof DANISH = {
  table: 'Table',
  column: 'Column',
  total: 'Total',
  chart: 'Chart ',
  chartTitle: 'Chart Title',
};

export function hostWords(settings: HostSettings): typeof DANISH {
  return settings.language.startsWith('da') ? DANISH : ENGLISH;
}
