import { localAddress, quoteSheet } from '../../src/core/sheet/address';
import type { Rect } from '../host/state/rect';
import type { SheetState } from '../host/state/sheetState';
import type { Node, ReferenceNode } from './formula/node';

/** Cells of one sheet. */
export interface Place {
  readonly sheet: SheetState;
  readonly rect: Rect;
}

/** A cell with a formula that the engine computes. */
export interface FormulaCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly node: Node;
  /** The sheet that each reference means; undefined when there is none of its name. */
  targets: ReadonlyMap<ReferenceNode, SheetState | undefined>;
  /** The cells its result takes, or would take if they were free. */
  extent: Rect;
  /** How often it was computed since something was edited: more than a few times and it feeds itself. */
  rounds: number;
}

export const cellRect = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

/** `'Ark1'!B2`: quoted where the name could be read as something else. */
export const placeName = (sheet: SheetState, row: number, column: number): string =>
  `${quoteSheet(sheet.name)}!${localAddress(row, column)}`;
