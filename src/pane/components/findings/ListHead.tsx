import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../../core/check';
import { findingsInScope } from '../../state/selectors/findings/findingGroups';
import { countFindings } from '../../state/selectors/counts';
import type { View } from '../../state/view';
import { usePane } from '../shared/PaneContext';
import { GroupBy } from './GroupBy';
import { SeverityChips } from './SeverityChips';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gap: '10px',
    padding: '16px var(--panePadding) 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  plan: {
    justifySelf: 'start',
    maxWidth: '100%',
    minHeight: '28px',
    borderRadius: '14px',
    fontWeight: 400,
    padding: '0 10px',
  },
});

interface Props {
  readonly result: CheckResult;
  readonly filter: View['findings'];
}

/** How the findings are grouped, and which of them are shown. */
export function ListHead({ result, filter }: Props): ReactElement {
  const styles = useStyles();
  const { dispatch, t } = usePane();
  return (
    <div className={styles.head}>
      <GroupBy chosen={filter.groupBy} />
      {filter.plan !== undefined && (
        <Button
          className={styles.plan}
          size="small"
          icon={<DismissRegular fontSize={16} />}
          iconPosition="after"
          title={t('fi.allPlans')}
          onClick={() => {
            dispatch({ type: 'findingsFiltered', filter: { plan: undefined } });
          }}
        >
          {t('fi.onlyPlan', { p: filter.plan })}
        </Button>
      )}
      <SeverityChips counts={countFindings(findingsInScope(result, filter))} chosen={filter.severities} />
    </div>
  );
}
