import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { ReactElement } from 'react';
import type { PlanResult } from '../../../core/check';
import { LABELS } from '../../../core/findings/labels';
import { planApprovals, type PlanApproval } from '../../state/selectors/planApprovals';
import { usePane } from '../shared/PaneContext';
import { Section } from '../shared/Section';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: { display: 'flex', gap: '8px', alignItems: 'center', minHeight: '28px' },
  mark: { width: '20px', flexShrink: 0, fontSize: '20px', display: 'flex' },
  when: { marginLeft: 'auto', textAlign: 'right' },
});

const ICON = { approved: 'ready', rejected: 'error', 'under way': 'old' } as const;

/** The chain of approvals: what has been given, when, and what is still to come. */
export function PlanApprovals({ entry, today }: { entry: PlanResult; today: string }): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const { t, language } = usePane();
  const approvals = planApprovals(entry, today);
  if (approvals.length === 0) return null;
  return (
    <Section title={t('pl.approvals')}>
      <ol className={styles.steps}>
        {approvals.map((approval) => {
          const { step, state, meetings } = approval;
          const name = LABELS[language].step[step];
          return (
            <li key={step} className={styles.step}>
              <span className={styles.mark}>
                {state === 'pending' ? <CircleRegular aria-hidden /> : <SeverityIcon of={ICON[state]} size={20} />}
              </span>
              <span className={text.body}>
                {meetings ? t('pl.ofAll', { step: name, n: meetings.settled, m: meetings.total }) : name}
              </span>
              <span className={mergeClasses(text.caption, styles.when)}>
                <When approval={approval} />
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function When({ approval: { state, day, meetings } }: { approval: PlanApproval }): string {
  const { t, format, language } = usePane();
  const { outcome } = LABELS[language];
  if (state === 'approved') return day === undefined ? outcome.approved.toLowerCase() : format.day(day);
  if (state === 'rejected') return outcome.rejected.toLowerCase();
  if (meetings) return t('pl.missing', { n: format.count(meetings.total - meetings.settled) });
  return outcome.pending.toLowerCase();
}
