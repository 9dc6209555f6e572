/** What the words of each APP finding need beyond the fields every finding has. */
export interface AppFacts {
  'APP-01': { readonly plans: number; readonly years: readonly number[] };
  'APP-02': {
    readonly appropriated: number;
    readonly used: number;
    readonly years: readonly {
      readonly year: number;
      readonly appropriated: number;
      readonly used: number;
    }[];
    /** Municipal money in years that no appropriation is listed for. */
    readonly otherYears: number;
  };
}
