import { findDistrictBoard } from '../../core/rulesets/districtBoard';
import { quoted, textOf } from '../arguments/text';
import { define } from '../definition';
import { mapCells } from '../mapCells';
import { PROBLEMS } from '../messages';
import { AGREEMENT } from '../ruleData';

/** The standard name of the district board that a text means; `''` for a blank. */
export const districtBoard = define({
  id: 'DISTRICT_BOARD',
  parameters: { name: 'range' },
  result: 'rows',
  run: ({ name }) =>
    mapCells([name], (cell) => {
      const text = textOf(cell);
      if (text === '') return '';
      const board = findDistrictBoard(AGREEMENT, text);
      if (board !== undefined) return board;
      const known = AGREEMENT.districtBoards.map((district) => district.name);
      throw PROBLEMS.unknown(quoted(cell), known.join(', '));
    }),
});
