import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../core/findings';
import { severityOf } from '../../../core/findings/render';
import { tellingPercent } from '../../../core/findings/tellingPercent';
import type { AmountRow, FindingAmounts } from '../../state/selectors/findings/findingAmounts';
import type { Format } from '../../text/format';
import { usePane } from '../shared/PaneContext';
import { useSeverityColor } from '../shared/useSeverityColor';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '14px', lineHeight: '20px' },
  label: { width: '100%', padding: '3px 0', textAlign: 'left', fontWeight: 'inherit' },
  share: { paddingLeft: '22px' },
  amount: { padding: '3px 0 3px 12px', textAlign: 'right', whiteSpace: 'nowrap' },
});

interface Props {
  readonly finding: Finding;
  readonly amounts: FindingAmounts;
}

/** Found, required and the difference, with per cents where they are shares of the frame. */
export function AmountTable({ finding, amounts }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const colors = useSeverityColor();
  const { t, format } = usePane();
  const { rows, unit, base, agreed } = amounts;
  const difference = mergeClasses(text.strong, finding.waiver ? '' : colors[severityOf(finding)]);
  const label = { found: t('fi.found'), expected: t(agreed ? 'fi.expected' : 'fi.required'), difference: t('fi.diff') };
  return (
    <div>
      <table className={styles.table}>
        <tbody>
          {rows.map((row) => {
            const color = row.of === 'difference' ? difference : '';
            return (
              <tr key={row.of} className={color}>
                <th scope="row" className={mergeClasses(styles.label, color || text.secondary)}>
                  {label[row.of]}
                </th>
                <td className={styles.amount}>{valueText(row, unit, format)}</td>
                {base !== undefined && (
                  <td className={mergeClasses(styles.amount, styles.share)}>{shareText(row, rows, format)}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {base !== undefined && (
        <p className={mergeClasses(text.caption, text.secondary)} style={{ marginTop: 10 }}>
          {t(agreed ? 'fi.base' : 'fi.baseOnly', { a: format.kr(base) })}
        </p>
      )}
    </div>
  );
}

function valueText({ of, value }: AmountRow, unit: FindingAmounts['unit'], format: Format): string {
  const sign = of === 'difference' && value > 0 ? '+' : '';
  if (unit === 'ore') return sign + format.kr(value);
  return sign + (unit === 'share' ? format.percent(value) : format.count(value));
}

/** With as many decimals as it takes to tell the two apart. */
function shareText({ of, share }: AmountRow, rows: readonly AmountRow[], { culture }: Format): string {
  const other = rows.find((row) => row.of !== of && row.share !== undefined)?.share;
  return share === undefined ? '' : tellingPercent(share, other, culture);
}
