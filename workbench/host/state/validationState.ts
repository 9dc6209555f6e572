import type { Rect } from './rect';

/** Data validation of one rectangle, in the words of Excel.DataValidation. */
export interface ValidationState {
  readonly rect: Rect;
  /** As Excel.DataValidationRule: `{ list: { inCellDropDown, source } }` and the like. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
}

/** What cells without a rule read as. */
export const emptyValidation: Omit<ValidationState, 'rect'> = { rule: {}, ignoreBlanks: true };
