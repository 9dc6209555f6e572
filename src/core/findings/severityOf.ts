import type { Finding } from './finding';
import type { SeverityLabel } from './labels';

/** An explained warning is neither warning nor notice to the reader. */
export function severityOf(finding: Finding): SeverityLabel {
  return finding.waiver ? 'explained' : finding.severity;
}
