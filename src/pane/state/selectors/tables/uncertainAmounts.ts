import type { Portfolio } from '../../../../core/reading';
import type { Cell } from '../../../../core/sheet/address';

/** An amount whose wording leaves open which number it is. */
export interface UncertainAmount {
  readonly cell: Cell;
  readonly text: string;
  /** The numbers it can be read as, in øre. */
  readonly readings: readonly number[];
}

/** Amounts that are not used before the officer has chosen a number, in the order of the workbook. */
export function uncertainAmounts({ notes }: Pick<Portfolio, 'notes'>): readonly UncertainAmount[] {
  return notes.flatMap((note): UncertainAmount[] => {
    if (note.kind === 'approximate') return [{ cell: note.cell, text: note.text, readings: [note.ore] }];
    if (note.kind !== 'ambiguous') return [];
    const { cell, text, totalOre, includedOre } = note;
    return [{ cell, text, readings: [totalOre, totalOre + includedOre] }];
  });
}
