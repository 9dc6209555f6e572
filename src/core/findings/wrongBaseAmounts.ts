import type { FinFacts } from './facts/fin';

type Amounts = FinFacts['FIN-07']['amounts'];

/**
 * The amounts that are told of, and those that are corrected: where the municipality's amount is nothing but the rows of
 * its two parts, the whole is told of and the parts are corrected.
 */
export function wrongBaseAmounts(amounts: Amounts): { readonly told: Amounts; readonly corrected: Amounts } {
  const whole = amounts.find(({ amount }) => amount === 'municipality');
  const parts = amounts.filter(({ amount }) => amount === 'activities' || amount === 'coordination');
  const [place] = whole?.cells ?? [];
  const hasOwnCell = place !== undefined && 'row' in place && whole?.cells.length === 1;
  if (!whole || parts.length < 2 || hasOwnCell) return { told: amounts, corrected: amounts };
  return {
    told: amounts.filter((entry) => !parts.includes(entry)),
    corrected: amounts.filter((entry) => entry !== whole),
  };
}
