import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle12Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Fragment, type ReactElement } from 'react';
import { LABELS } from '../../../core/findings/labels';
import type { PayerLine, PlanPayers } from '../../state/selectors/planPayers';
import { own } from '../../theme/tokens';
import { PayerMark } from '../bars/PayerMark';
import { usePane } from '../shared/PaneContext';
import { useHidden } from '../shared/useHidden';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', marginTop: '16px', textAlign: 'left' },
  name: { fontWeight: 400, padding: '6px 0 2px' },
  // A name that takes two lines stays beside its mark.
  payer: { paddingLeft: '15px', textIndent: '-15px', overflowWrap: 'anywhere' },
  mark: { marginRight: '7px' },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: 'right', padding: '6px 0 2px 8px', whiteSpace: 'nowrap' },
  small: { padding: '1px 0 3px 15px', fontWeight: 400 },
  smallNumber: { textAlign: 'right', padding: '1px 0 3px 8px', whiteSpace: 'nowrap' },
  off: { color: own.severityWarning, fontWeight: 600 },
  offLbf: { color: own.severityError, fontWeight: 600 },
  agreed: { color: own.severityReady },
  asAgreed: { display: 'flex', gap: '4px', alignItems: 'center', justifyContent: 'flex-end' },
  total: { borderTop: `2px solid ${tokens.colorNeutralStroke1}`, fontWeight: 600 },
});

/** Each payer's amount and share, and how far they are from what was agreed. */
export function PayersTable({ payers }: { payers: PlanPayers }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { hidden } = useHidden();
  const { t, format } = usePane();
  return (
    <table className={mergeClasses(text.body, styles.table)}>
      <thead className={hidden}>
        <tr>
          <th scope="col">{t('pl.payer')}</th>
          <th scope="col">{t('pl.amount')}</th>
          <th scope="col">{t('pl.share')}</th>
        </tr>
      </thead>
      <tbody>
        {payers.lines.map((line, index) => (
          <PayerRows key={line.payer} line={line} first={index > 0} />
        ))}
      </tbody>
      {payers.total && (
        <tfoot>
          <tr className={styles.total}>
            <th scope="row" className={styles.name}>
              <span className={text.strong}>{t('pay.total')}</span>
            </th>
            <td className={styles.number}>{format.ore(payers.total.ore)}</td>
            <td className={styles.number}>{format.percent(payers.total.share)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function PayerRows({ line, first }: { line: PayerLine; first: boolean }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { t, format, language } = usePane();
  const { payer, ore, share, agreed, parts } = line;
  const name = payer === 'housing' ? t('pay.houLong') : LABELS[language].payer[payer];
  const small = mergeClasses(text.caption, styles.smallNumber);
  return (
    <Fragment>
      <tr className={first ? styles.first : ''}>
        <th scope="row" className={mergeClasses(styles.name, styles.payer)}>
          <span className={styles.mark}>
            <PayerMark payer={payer} />
          </span>
          {name}
        </th>
        <td className={styles.number}>{ore === undefined ? t('ov.unknown') : format.ore(ore)}</td>
        <td className={styles.number}>{share === undefined ? '' : format.percent(share)}</td>
      </tr>
      {agreed && (
        <tr>
          <th scope="row" colSpan={2} className={mergeClasses(text.caption, styles.small)}>
            {t('pay.agreed', { p: format.percent(agreed.share), a: format.ore(agreed.ore) })}
          </th>
          <td className={small}>
            <Difference line={line} />
          </td>
        </tr>
      )}
      {parts.map(({ part, ore: own, share: ownShare, off }) => (
        <tr key={part}>
          <th scope="row" className={mergeClasses(text.caption, styles.small)}>
            {t(part === 'activities' ? 'pay.act' : 'pay.coo')}
          </th>
          <td className={small}>{format.ore(own)}</td>
          <td className={mergeClasses(small, off && styles.off)}>{format.percent(ownShare)}</td>
        </tr>
      ))}
    </Fragment>
  );
}

function Difference({ line: { agreed, mark, payer } }: { line: PayerLine }): ReactElement | null {
  const styles = useStyles();
  const { t, format } = usePane();
  if (agreed?.difference === undefined) return null;
  if (mark === undefined && Math.abs(agreed.difference) <= 100) {
    return (
      <span className={mergeClasses(styles.agreed, styles.asAgreed)}>
        <CheckmarkCircle12Filled aria-hidden />
        {t('pay.asAgreed')}
      </span>
    );
  }
  const off = mark === 'off' ? (payer === 'lbf' ? styles.offLbf : styles.off) : '';
  return <span className={off}>{format.signed(agreed.difference)}</span>;
}
