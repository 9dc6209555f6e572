import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactElement } from 'react';
import { areaOf, formatAddress, rangeAddress, type Area, type Cell } from '../../../core/sheet/address';
import type { Proposal } from '../../state/selectors/findings/proposal';
import type { ProposalLine } from '../../state/selectors/findings/proposalLines';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { cellNow, cellValue } from './cellValue';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '12px', lineHeight: '16px' },
  fixed: { tableLayout: 'fixed' },
  narrow: { width: '20%' },
  head: { padding: '0 0 6px', fontWeight: 400, color: tokens.colorNeutralForeground3 },
  title: { padding: '0 0 6px', fontWeight: 600 },
  place: { padding: '4px 0', textAlign: 'left', verticalAlign: 'top', fontWeight: 400, overflowWrap: 'anywhere' },
  number: { width: '1px', padding: '4px 0', textAlign: 'right', whiteSpace: 'nowrap' },
  words: { width: 'auto', textAlign: 'left', verticalAlign: 'top', whiteSpace: 'normal', overflowWrap: 'anywhere' },
  formula: { fontFamily: 'Consolas, monospace' },
  left: { textAlign: 'left' },
  right: { textAlign: 'right' },
  gap: { width: '16px', padding: '0 4px 0 14px' },
  arrow: { width: '16px', padding: '4px 4px 4px 14px' },
  top: { verticalAlign: 'top' },
  after: { fontWeight: 600 },
  below: { display: 'block' },
});

interface Props {
  readonly proposal: Proposal;
  /** Each cell by itself instead of each row with its sum. */
  readonly every: boolean;
}

/** Each cell as it is and as it would be. */
export function ProposalTable({ proposal, every }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { t, format, language } = usePane();
  const lines = every ? proposal.cells.map((cell) => ({ ...cell, place: cell.cell, years: [] })) : proposal.lines;
  const sheets = new Set(proposal.cells.map(({ cell }) => cell.sheet));
  const name = (place: Cell | Area): string => (sheets.size > 1 ? formatAddress(place) : rangeAddress(areaOf(place)));
  const amounts = proposal.lines.some(({ change }) => change !== undefined);
  const words = lines.some(({ before, after }) => typeof before === 'string' || typeof after === 'string');
  const side = words ? styles.left : styles.right;
  return (
    <table className={mergeClasses(styles.table, words && styles.fixed)}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.title, styles.left, words && styles.narrow)}>
            {t('fi.proposal')}
          </th>
          <th scope="col" className={mergeClasses(styles.head, side)}>
            {t('fi.before')}
          </th>
          <td className={styles.gap} />
          <th scope="col" className={mergeClasses(styles.head, side)}>
            {t('fi.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ place, before, after, ...line }) => {
          const below = belowText(line, t);
          const look = mergeClasses(styles.number, words && styles.words);
          const then = cellValue(after, format, amounts) ?? t('fi.empty');
          const now = cellNow(before, after, format, amounts, language) ?? t('fi.empty');
          return (
            <tr key={formatAddress(place)}>
              <th scope="row" className={styles.place}>
                {name(place)}
                {below !== '' && <span className={mergeClasses(text.caption, styles.below)}>{below}</span>}
              </th>
              <td className={mergeClasses(look, isFormula(before) && styles.formula)}>{now}</td>
              <td className={mergeClasses(styles.arrow, words && styles.top)}>
                <ArrowRightRegular aria-hidden fontSize={16} />
              </td>
              <td className={mergeClasses(look, styles.after, isFormula(after) && styles.formula)}>{then}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The year cells that are written too, or of what the amounts are the sum. */
function belowText({ years, sum }: Pick<ProposalLine, 'years' | 'sum'>, t: ReturnType<typeof usePane>['t']): string {
  if (years.length > 0) return years.map((place) => rangeAddress(areaOf(place))).join(', ');
  if (!sum) return '';
  return sum.cell ? t('fi.sumIn', { cell: rangeAddress(areaOf(sum.cell)) }) : t('fi.sumOf');
}

function isFormula(value: ProposalLine['before']): boolean {
  return typeof value === 'string' && value.startsWith('=');
}
