import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../../core/check';
import { LABELS } from '../../../core/findings/labels';
import { PAYERS } from '../../../core/rules/figures/planFigures';
import { portfolioFigures } from '../../state/selectors/portfolioFigures';
import { majorityText, splitText } from '../../text/planText';
import { own } from '../../theme/tokens';
import { SplitBar } from '../bars/SplitBar';
import { PayerMark } from '../bars/PayerMark';
import { Figure } from '../shared/Figure';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  figures: { padding: '16px var(--panePadding)', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  grid: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px 12px', margin: '0 0 12px' },
  legend: {
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '2px 12px',
    margin: '10px 0 0',
    padding: 0,
  },
  payer: { display: 'flex', alignItems: 'center', gap: '5px' },
  unknown: { marginTop: '12px' },
  over: { color: own.severityError },
});

/** The sums of the portfolio, and who pays them. */
export function Figures({ result }: { result: CheckResult }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { t, format, language } = pane;
  const figures = portfolioFigures(result);
  const { frame, payers, split, majority, left } = figures;
  const kr = (ore: number | undefined): string => (ore === undefined ? t('ov.unknown') : format.kr(ore));
  const over = left?.ore !== undefined && left.ore < 0;
  return (
    <section className={styles.figures} aria-label={t('ov.portfolio')}>
      <dl className={styles.grid}>
        <Figure label={t('ov.frame')} value={kr(frame)} />
        <Figure label={t('ov.municipal')} value={kr(payers.municipality)} />
        <Figure label={t('ov.cfbuPlans')} value={majority ? majorityText(majority, pane) : t('ov.unknown')} />
        {left && <Figure label={t('ov.left')} value={kr(left.ore)} {...(over && { className: styles.over })} />}
      </dl>
      <SplitBar split={split} label={splitText(figures, pane)} />
      {!split && (
        <p className={mergeClasses(text.caption, styles.unknown)} aria-hidden>
          {splitText(figures, pane)}
        </p>
      )}
      {split && frame && (
        <ul className={styles.legend} aria-hidden>
          {PAYERS.filter((payer) => payer !== 'other' || payers.other).map((payer) => (
            <li key={payer} className={mergeClasses(text.caption, text.secondary, styles.payer)}>
              <PayerMark payer={payer} />
              {`${LABELS[language].payer[payer]} ${format.percent((payers[payer] ?? 0) / frame)}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
