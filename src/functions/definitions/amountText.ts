import { formatKroner, formatOre, NBSP } from '../../core/money';
import { kronerOf, oreOf } from '../arguments/amount';
import { quoted, textOf } from '../arguments/text';
import { decimalText } from '../decimalText';
import { define } from '../definition';
import { mapCells } from '../mapCells';
import { PROBLEMS } from '../messages';

const STYLES: Readonly<Record<string, (ore: number) => string>> = {
  kr: (ore) => formatKroner(ore),
  tal: (ore) => formatOre(ore),
  tkr: (ore) => `${decimalText(BigInt(ore), 100_000)}${NBSP}t.kr.`,
  mio: (ore) => `${decimalText(BigInt(ore), 100_000_000)}${NBSP}mio.${NBSP}kr.`,
};

/** The names of the styles: the first is used where none is given. */
const STYLE_NAMES = Object.keys(STYLES);

/** Danish text to a number of kr. */
export const parseAmountText = define({
  id: 'PARSE_AMOUNT',
  parameters: { text: 'range' },
  result: 'rows',
  run: ({ text }) => mapCells([text], (cell) => kronerOf(oreOf(cell))),
});

/** A number of kr. to Danish text, which `PARSE_AMOUNT` reads back exactly. */
export const formatAmountText = define({
  id: 'FORMAT_AMOUNT',
  parameters: { amount: 'range', style: 'value?' },
  result: 'rows',
  run({ amount, style }) {
    const name = textOf(style).toLowerCase() || 'kr';
    const format = Object.hasOwn(STYLES, name) ? STYLES[name] : undefined;
    if (!format) throw PROBLEMS.unknown(quoted(style), STYLE_NAMES.join(', '));
    return mapCells([amount], (cell) => format(oreOf(cell)));
  },
});
