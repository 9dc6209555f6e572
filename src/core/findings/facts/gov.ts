/** What the words of each GOV finding need beyond the fields every finding has. */
export interface GovFacts {
  'GOV-01': { readonly agreementExpired: boolean; readonly agreementStarts: Span } & (
    | { readonly kind: 'missing'; readonly boards: readonly string[] }
    | {
        readonly kind: 'unknown';
        readonly district: string;
        readonly boards: readonly string[];
        /** The board whose name is spelt almost so. */
        readonly closest?: string;
      }
    /** Accepted spellings that are not the boards' standard names. */
    | { readonly kind: 'variant'; readonly spellings: readonly { readonly text: string; readonly board: string }[] }
  );
  'GOV-02': { readonly agreementExpired: boolean; readonly agreementStarts: Span } & {
    /** Sections with most dwellings; several where they tie. */
    readonly largest: readonly string[];
    readonly dwellings: number;
  } & (
      | { readonly kind: 'missing' }
      /** The lead is none of the plan's sections. */
      | { readonly kind: 'notListed'; readonly lead: string }
      | { readonly kind: 'smaller'; readonly lead: string; readonly leadDwellings: number }
    );
  'GOV-03': {
    /** What is written, where it says that there is none. */
    readonly text: string;
    /** The requirement is known from the local agreement alone, which is older than the plan. */
    readonly agreementExpired: boolean;
    readonly agreementStarts?: Span;
  };
  'GOV-04': { readonly plans: number; readonly agreementExpired: boolean; readonly agreementStarts: Span };
}

interface Span {
  readonly from: string;
  readonly to: string;
}
