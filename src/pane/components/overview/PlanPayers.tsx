import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckResult, PlanResult } from '../../../core/check';
import { planPayers } from '../../state/selectors/planPayers';
import type { PlanRow } from '../../state/selectors/planRows';
import { splitText } from '../../text/planText';
import { Lens } from '../bars/Lens';
import { SplitBar } from '../bars/SplitBar';
import { usePane } from '../shared/PaneContext';
import { Section } from '../shared/Section';
import { useText } from '../shared/useText';
import { PayersTable } from './PayersTable';

const useStyles = makeStyles({ base: { marginTop: '16px' } });

interface Props {
  readonly row: PlanRow;
  readonly entry: PlanResult;
  readonly result: CheckResult;
}

/** Who pays the plan, drawn and counted, against the agreed split. */
export function PlanPayers({ row, entry, result }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { t } = pane;
  return (
    <Section title={t('pl.who')}>
      <SplitBar split={row.split} size="big" label={splitText(row, pane)} />
      {row.split && <Lens split={row.split} />}
      <PayersTable payers={planPayers(row, entry, result)} />
      <p className={mergeClasses(text.caption, styles.base)}>
        {t(row.split && row.split.ticks.length > 0 ? 'pl.base' : 'pl.baseAlone')}
      </p>
    </Section>
  );
}
