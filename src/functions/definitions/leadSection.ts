import { sizeOf } from '../arguments/size';
import { textOf } from '../arguments/text';
import { define } from '../definition';
import { inRow } from '../functionError';
import { PROBLEMS } from '../messages';

/** The name of the section with most dwellings; those that tie are joined. */
export const leadSection = define({
  id: 'LEAD_SECTION',
  parameters: { sections: 'range', dwellings: 'range' },
  result: 'string',
  run({ sections, dwellings }) {
    const [names, sizes] = [sections.flat(), dwellings.flat()];
    if (names.length !== sizes.length) throw PROBLEMS.sizes();
    const known = names.flatMap((cell, index) =>
      inRow(index + 1, () => {
        const name = textOf(cell);
        return name === '' ? [] : [{ name, size: sizeOf(sizes[index] ?? null) }];
      }),
    );
    const most = known.reduce((largest, { size }) => Math.max(largest, size), 0);
    if (most === 0) throw PROBLEMS.noSections();
    return [...new Set(known.filter(({ size }) => size === most).map(({ name }) => name))].join(' / ');
  },
});
