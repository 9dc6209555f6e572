import type { Language, SeverityLabel } from '../../core/findings/labels';
import { SEVERITY_WORDS } from '../../core/findings/labels/severityWords';
import { SEVERITIES, type Counts } from '../state/selectors/counts';

/** `4 fejl`, `1 advarsel` */
export function countText(severity: SeverityLabel, count: number, language: Language): string {
  const labels = SEVERITY_WORDS[language];
  return `${String(count)} ${(count === 1 ? labels.severity : labels.severities)[severity]}`;
}

/** `4 fejl, 10 advarsler`: those there are, in order; `''` where there are none. */
export function countsText(counts: Partial<Counts>, language: Language): string {
  return SEVERITIES.flatMap((severity) => {
    const count = counts[severity] ?? 0;
    return count > 0 ? [countText(severity, count, language)] : [];
  }).join(', ');
}
