import type { Verdict } from '../../check/verdict';
import type { ApprovalStep, Outcome, Payer } from '../../reading/portfolio';
import type { UnreadSheet } from '../facts/dat';
import type { NotRunReason } from '../notRun';
import type { Words } from '../wording';

/** The languages of everything the officer reads. */
export type Language = 'da' | 'en';

/** A severity as the officer sees it: an explained warning is its own. */
export type SeverityLabel = 'error' | 'warning' | 'notice' | 'explained';

/** Names of things that messages, the pane and the summary have in common. */
export interface Labels {
  readonly severity: Readonly<Record<SeverityLabel, string>>;
  readonly severities: Readonly<Record<SeverityLabel, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** In a heading; `payerOf` as the payer of an amount in a sentence. */
  readonly payer: Readonly<Record<Payer, string>>;
  readonly payerOf: Readonly<Record<Payer | 'municipalParts', string>>;
  readonly step: Readonly<Record<ApprovalStep, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly source: string;
  readonly otherPlans: string;
  /** `Begrundet til 31.12.2029: reason (name)` */
  explained(reason: string, name: string, until: string | undefined): string;
  /** `FIN-11 kørte ikke` */
  notRun(code: string, plan: string | undefined): string;
  /** One sentence. */
  reason(reason: NotRunReason, words: Words): string;
  /** A few words in brackets after the sheet's name. */
  readonly unread: Readonly<Record<UnreadSheet, string>>;
}
