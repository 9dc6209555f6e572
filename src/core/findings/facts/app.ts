/** What the words of each APP finding need beyond the fields every finding has. */
export interface AppFacts {
  'APP-01': { readonly plans: number; readonly years: readonly number[] };
  'APP-02': {
    readonly appropriated: number;
    readonly used: number;
    /** Every budget year listed; none where the rows do not name one. */
    readonly years: readonly {
      readonly year: number;
      readonly appropriated: number;
      readonly used: number;
    }[];
  };
}
