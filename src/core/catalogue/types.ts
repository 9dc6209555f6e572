import type { Source } from '../rulesets';

/** An activity of CFBU's catalogue, from a workbook's own table or the shipped list. */
export interface CatalogueEntry {
  readonly name: string;
  /** Shorter or older names of the same activity. */
  readonly also?: readonly string[];
  readonly number?: string;
  readonly page?: number;
}

export interface ShippedEntry extends CatalogueEntry {
  readonly source: Source;
}

/** One edition of CFBU's *Inspirations- og Videnskatalog*. */
export interface CatalogueEdition {
  /** The year it came out: what a reference and a rule set call it. */
  readonly id: string;
  /** The titles it goes by; all are the same work. */
  readonly titles: readonly string[];
  readonly isbn?: string;
  /** `YYYY-MM` */
  readonly published: string;
  /** How many activities it describes, where a source says so. */
  readonly activityCount?: number;
  /** Other names of the edition: `3.0`. */
  readonly names: readonly string[];
  readonly source: Source;
  /** Only what public sources confirm: they may confirm a reference and never doubt one. */
  readonly entries: readonly ShippedEntry[];
}
