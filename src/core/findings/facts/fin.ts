import type { Payer } from '../../reading/portfolio';
import type { ColumnKey } from '../../reading/sourceTable';
import type { Area, Cell } from '../../sheet/address';

/** An amount in øre with the share of the total frame that it is. */
interface SharedAmountFact {
  readonly ore: number;
  readonly share: number;
}

/** Words of the local agreement that a finding rests on. */
interface AgreementFact {
  /** The plan starts after the agreement's period, and no newer one is confirmed. */
  readonly agreementExpired: boolean;
  /** First and last day of the agreement's period; left out where the value is the workbook's own. */
  readonly agreementStarts?: { readonly from: string; readonly to: string };
}

/** A share that is not the one agreed. `actual` and `expected` of the finding are its amounts. */
interface AgreedShareFact extends AgreementFact {
  readonly share: number;
  readonly agreed: number;
}

/** A total that its addends do not come to. */
export interface RowSumFact {
  /** What the row is called in its table. */
  readonly name: string;
  /** The row's total. */
  readonly cell: Cell;
  readonly sum: number;
  readonly total: number;
}

/** What the words of each FIN finding need beyond the fields every finding has. */
export interface FinFacts {
  'FIN-01': {
    readonly payers: readonly { readonly payer: Payer; readonly ore: number }[];
    readonly frameCell: Cell;
    /** What the frame splits into, where the fix does so. */
    readonly exact?: readonly { readonly payer: Payer; readonly ore: number }[];
    /** The tables are so coarse that rounding explains the difference. */
    readonly rounding: boolean;
  };
  'FIN-02': SharedAmountFact & { readonly lbf: number; readonly minimum: number; readonly frameCell: Cell };
  'FIN-03': AgreedShareFact;
  'FIN-04': AgreedShareFact;
  'FIN-05': AgreementFact & {
    readonly parts: readonly {
      readonly part: 'activities' | 'coordination';
      readonly ore: number;
      readonly share: number;
      readonly expected: number;
      readonly agreed: number;
      readonly cells: readonly (Cell | Area)[];
    }[];
  };
  'FIN-06': {
    readonly activities: number;
    readonly coordination: number;
    /** Where the municipality's amount is written. */
    readonly municipalityCell: Cell;
    readonly rounding: boolean;
  };
  'FIN-07': AgreementFact & {
    readonly used: 'lbf' | 'municipality';
    readonly frame: number;
    readonly amounts: readonly {
      readonly amount: 'local' | 'municipality' | 'housing' | 'activities' | 'coordination';
      readonly share: number;
      readonly actual: number;
      readonly expected: number;
      readonly cells: readonly (Cell | Area)[];
    }[];
    /** What 25 % local co-financing would be with LBF's part as it stands: a third of it. */
    readonly besideLbf?: number;
  };
  'FIN-08': { readonly rows: readonly RowSumFact[]; readonly rounding: boolean };
  'FIN-09':
    | {
        readonly kind: 'difference';
        readonly commonCosts: number;
        /** Budget of rows without an activity name. */
        readonly nameless: number;
        readonly frameCell: Cell;
      }
    | {
        readonly kind: 'commonCosts';
        readonly rows: readonly { readonly name: string; readonly plan: string; readonly ore: number }[];
      };
  'FIN-10': { readonly cells: readonly { readonly cell: Cell; readonly ore: number }[] };
  'FIN-11':
    | {
        readonly kind: 'missing';
        /** What the rows lack. */
        readonly columns: readonly ('hours' | 'rate')[];
        readonly rows: readonly string[];
      }
    | {
        readonly kind: 'mismatch';
        readonly rows: readonly {
          readonly name: string;
          readonly hours: number;
          readonly rate: number;
          readonly amount: number;
          readonly product: number;
          readonly cell: Cell;
        }[];
      };
  'FIN-12': {
    readonly amounts: readonly {
      readonly column: ColumnKey;
      readonly cell: Cell;
      readonly plans: number;
      readonly funding: number;
    }[];
  };
}
