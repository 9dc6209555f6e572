/** What computes the workbook's formulas, where something does. Without it cells keep the results they have. */
export interface Calculation {
  /** As Excel.CalculationState. */
  readonly state: 'Done' | 'Calculating' | 'Pending';
  /** Computes all formulas anew, also where calculation is manual. */
  recalculate(): void;
}
