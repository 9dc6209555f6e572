import type { Difference } from './compareTraces';

const LONGEST = 160;

/** Differences as text, scenario by scenario. */
export function describeDifferences(differences: readonly Difference[]): string {
  const lines: string[] = [];
  let scenario: string | undefined;
  for (const difference of differences) {
    if (difference.scenario !== scenario) lines.push('', difference.scenario);
    scenario = difference.scenario;
    lines.push(
      `  ${difference.where}`,
      `    stand-in: ${shown(difference.ours)}`,
      `    Excel:    ${shown(difference.theirs)}`,
    );
  }
  const count = differences.length;
  lines.push('', count === 1 ? '1 difference.' : `${String(count)} differences.`);
  return lines.join('\n').trimStart();
}

function shown(text: string | undefined): string {
  if (text === undefined) return '(nothing)';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
