import type { Finding } from '../../core/findings';
import { formatAddress } from '../../core/sheet/address';

/** What tells a finding from all others, in this check and in the next one. */
export function findingKey(finding: Finding): string {
  const place = finding.cells[0];
  return [finding.code, finding.plan ?? finding.plans?.join('|') ?? '', place ? formatAddress(place) : ''].join(' · ');
}
