import { Button, List, ListItem, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { filterPlans, isFiltered } from '../../state/selectors/planFilter';
import type { PlanRow as Row } from '../../state/selectors/planRows';
import { planRowName } from '../../text/planText';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { PlanFilter } from './PlanFilter';
import { PlanRow } from './PlanRow';

const useStyles = makeStyles({
  item: {
    padding: '11px var(--panePadding) 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'block',
    cursor: 'pointer',
    scrollMarginTop: '180px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  none: { padding: '16px var(--panePadding)', display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

interface Props {
  readonly rows: readonly Row[];
  /** The plan whose view has just been left: its row gets the focus back. */
  readonly left: string | undefined;
}

/** The plans, worst first; Enter opens one. */
export function PlanList({ rows, left }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { state, dispatch, t } = pane;
  const shown = filterPlans(rows, state.view.plans);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (left !== undefined) list.current?.querySelector<HTMLElement>(`[data-plan="${CSS.escape(left)}"]`)?.focus();
  }, [left]);
  return (
    <section ref={list} aria-label={t('ov.plans')}>
      <PlanFilter rows={rows} />
      {shown.length === 0 && isFiltered(state.view.plans) && (
        <div className={styles.none} role="status">
          <span className={text.body}>{t('ov.noneFound')}</span>
          <Button
            size="small"
            onClick={() => {
              dispatch({ type: 'planFilterCleared' });
            }}
          >
            {t('ov.clear')}
          </Button>
        </div>
      )}
      <List navigationMode="items" aria-label={t('ov.plans')}>
        {shown.map((row) => (
          <ListItem
            key={row.plan}
            className={styles.item}
            data-plan={row.plan}
            aria-label={planRowName(row, pane)}
            onAction={() => {
              dispatch({ type: 'planOpened', plan: row.plan });
            }}
          >
            <PlanRow row={row} />
          </ListItem>
        ))}
      </List>
    </section>
  );
}
