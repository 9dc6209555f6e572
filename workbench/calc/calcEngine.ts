/** Computes the formulas of a workbook while it is edited, and writes what they give into its cells. */
export interface CalcEngine {
  /** As Excel.CalculationState: Pending is what waits for a recalculation that is not automatic. */
  readonly state: 'Done' | 'Calculating' | 'Pending';
  /** Formulas left as they are, and why: `Plan!B2` → `the function VLOOKUP`. */
  readonly notComputed: ReadonlyMap<string, string>;
  /** Resolves when nothing is being computed. Rejects once with what went wrong, such as a function that never answers. */
  settled(): Promise<void>;
  /** Computes all formulas anew, also where calculation is manual. */
  recalculate(): void;
  close(): void;
}
