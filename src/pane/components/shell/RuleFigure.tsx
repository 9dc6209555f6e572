import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LOCAL_AGREEMENTS } from '../../../core/rulesets';
import { splitOf } from '../../state/selectors/split';
import { CfbuBar } from '../bars/CfbuBar';
import { SplitBar } from '../bars/SplitBar';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  figure: {
    margin: 0,
    padding: '18px 16px 12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { margin: '12px 0 18px' },
  last: { margin: '12px 0 0' },
});

const ACTIVITIES = 12;
const CITED = 8;

/** The two rules that decide, drawn: who pays, and the majority of references. */
export function RuleFigure(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { t, format } = usePane();
  const share = (id: string): number =>
    LOCAL_AGREEMENTS.at(-1)?.values.find((value) => value.id === `share.${id}`)?.value ?? 0;
  const [lbf, municipality, housing] = [share('lbf'), share('municipality'), share('housing')];
  const split = splitOf(1, { lbf, municipality, housing, other: 0 }, [lbf, lbf + municipality]);
  const plain = (value: number): string => format.rate(value).replace(/\u00a0%$/, '');
  const pays = t('fr.fig1', { a: plain(lbf), b: plain(municipality), c: format.rate(housing) });
  return (
    <figure className={styles.figure}>
      <SplitBar split={split} size="big" label={pays} />
      <p className={`${text.caption} ${text.secondary} ${styles.line}`} aria-hidden>
        {pays}
      </p>
      <CfbuBar activities={ACTIVITIES} cited={CITED} needed={0} limit={0.5} size="big" label={t('fr.fig2')} />
      <p className={`${text.caption} ${text.secondary} ${styles.last}`} aria-hidden>
        {t('fr.fig2')}
      </p>
    </figure>
  );
}
