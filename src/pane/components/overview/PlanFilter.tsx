import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LABELS } from '../../../core/findings/labels';
import { groupOf, VERDICT_GROUPS } from '../../state/selectors/planFilter';
import type { PlanRow } from '../../state/selectors/planRows';
import { FORCED, LOW } from '../../theme/tokens';
import { Chip } from '../shared/Chip';
import { Chips } from '../shared/Chips';
import { ICON_OF_VERDICT } from '../shared/iconOf';
import { usePane } from '../shared/PaneContext';
import { Search } from '../shared/Search';
import { useText } from '../shared/useText';
import { DistrictMenu } from './DistrictMenu';

const useStyles = makeStyles({
  filter: {
    position: 'sticky',
    top: '44px',
    zIndex: 2,
    padding: '14px var(--panePadding) 5px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { position: 'static' },
  },
  line: { display: 'flex', gap: '8px' },
  chips: { margin: '8px 0' },
  headings: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '0 16px', paddingTop: '4px' },
  tick: {
    display: 'inline-block',
    width: '2px',
    height: '12px',
    margin: '0 5px -2px 4px',
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: 'none',
    [FORCED]: { backgroundColor: 'Highlight' },
  },
});

/** Search, districts and chips, and what the columns of the list are. */
export function PlanFilter({ rows }: { rows: readonly PlanRow[] }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { state, dispatch, t, language, format } = usePane();
  const { search, verdicts } = state.view.plans;
  const counts = VERDICT_GROUPS.map((group) => ({
    group,
    count: rows.filter(({ verdict }) => groupOf(verdict) === group).length,
  }));
  return (
    <div className={styles.filter}>
      <div className={styles.line} role="search">
        <Search
          label={t('ov.search')}
          value={search}
          onChange={(value) => {
            dispatch({ type: 'plansFiltered', filter: { search: value } });
          }}
        />
        <DistrictMenu rows={rows} />
      </div>
      <div className={styles.chips}>
        <Chips label={t('ov.verdicts')}>
          {counts.map(
            ({ group, count }) =>
              (count > 0 || verdicts.includes(group)) && (
                <Chip
                  key={group}
                  icon={ICON_OF_VERDICT[group]}
                  text={`${LABELS[language].verdict[group]} ${format.count(count)}`}
                  pressed={verdicts.includes(group)}
                  onClick={() => {
                    dispatch({ type: 'verdictToggled', verdict: group });
                  }}
                />
              ),
          )}
        </Chips>
      </div>
      <div className={mergeClasses(text.caption, styles.headings)} aria-hidden>
        <span>
          {t('ov.colCfbu')}
          <span className={styles.tick} />
          {t('ov.legendHalf')}
        </span>
        <span>
          {t('ov.colSplit')}
          <span className={styles.tick} />
          {t('ov.legendAgreed')}
        </span>
      </div>
    </div>
  );
}
