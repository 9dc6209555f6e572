import type { Finding } from '../findings';

/** Errors, warnings and explained warnings: what is to be corrected or answered. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity !== 'notice');
}
