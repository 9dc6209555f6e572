import { mergeCells } from '../../sheet/areas';
import { NOT_CALCULATED } from '../../sheet/grid';
import { ownSource } from '../ownSource';
import type { Rule } from '../rule';
import { byColumn, inColumn, notesOf, planNamer, type NoteOf } from './noteGroups';

/** What Excel leaves in a cell whose function it does not know, or has not finished. */
const WITHOUT_ADD_IN: ReadonlySet<string> = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA']);

/**
 * No error value in a cell the check needs. Cells that call our own functions and were saved without the add-in are one
 * finding for the whole workbook; so are formulas that were saved without their results. Source: SPEC.md.
 */
export const dat01: Rule = {
  code: 'DAT-01',
  severity: 'error',
  needs: [],
  run(context) {
    const notes = notesOf(context.portfolio, 'errorValue');
    const planOf = planNamer(context.portfolio);
    const own = notes.filter(isOwn);
    const notCalculated = notes.filter(({ code }) => code === NOT_CALCULATED);
    const common = { code: 'DAT-01', severity: 'error', source: ownSource('DAT-01') } as const;
    for (const [kind, same] of [
      ['ownFunction', own],
      ['notCalculated', notCalculated],
    ] as const) {
      if (same.length === 0) continue;
      context.report<'DAT-01'>({
        ...common,
        ...planOf(same),
        cells: mergeCells(same.map(({ cell }) => cell)),
        facts: { kind, count: same.length },
      });
    }
    for (const group of byColumn(notes.filter((note) => !isOwn(note) && note.code !== NOT_CALCULATED))) {
      context.report<'DAT-01'>({
        ...common,
        ...planOf(group.notes),
        cells: mergeCells(group.notes.map(({ cell }) => cell)),
        facts: {
          kind: 'error',
          ...inColumn(group),
          codes: [...new Set(group.notes.map(({ code }) => code))],
          count: group.notes.length,
        },
      });
    }
  },
};

function isOwn(note: NoteOf<'errorValue'>): boolean {
  return note.ownFunction && WITHOUT_ADD_IN.has(note.code);
}
