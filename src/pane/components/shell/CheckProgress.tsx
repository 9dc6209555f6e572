import { Button, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Progress } from '../../state/paneState';
import { progressShare } from '../../state/selectors/progressShare';
import type { Speech } from '../../text/messageText';
import { usePane } from '../shared/PaneContext';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';
import { SkeletonRows } from './SkeletonRows';

const useStyles = makeStyles({
  busy: { padding: '16px var(--panePadding)', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: { margin: '12px 0 16px' },
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '30px' },
  mark: { width: '20px', display: 'flex', justifyContent: 'center' },
  count: { marginLeft: 'auto' },
  cancel: { marginTop: '12px' },
});

/** How far a check is, with its steps and a way to stop it. */
export function CheckProgress({ progress }: { progress: Progress }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { state, controller, t } = pane;
  return (
    <>
      <section className={styles.busy} aria-label={t('bu.title')}>
        <h1 className={text.verdict}>{t('bu.title')}</h1>
        <p className={`${text.body} ${text.secondary}`}>{t('bu.keep')}</p>
        <ProgressBar
          className={styles.bar}
          thickness="large"
          value={progressShare(progress)}
          aria-label={t('bu.title')}
        />
        <ol className={styles.steps}>
          {stepsOf(progress, pane).map(({ label, count, done }) => (
            <li key={label} className={styles.step}>
              <span className={styles.mark}>
                {done ? <SeverityIcon of="ready" size={20} /> : <Spinner size="extra-tiny" aria-hidden />}
              </span>
              <span className={done ? text.body : text.section}>{label}</span>
              {count !== undefined && <span className={`${text.caption} ${styles.count}`}>{count}</span>}
            </li>
          ))}
        </ol>
        <Button
          className={styles.cancel}
          onClick={() => {
            controller.cancel();
          }}
        >
          {t('act.cancel')}
        </Button>
      </section>
      {!state.checked && state.view.tab === 'overview' && <SkeletonRows />}
    </>
  );
}

interface Step {
  readonly label: string;
  readonly count?: string;
  readonly done: boolean;
}

/** What has been done and what is being done; nothing is shown that has not begun. */
function stepsOf(progress: Progress, { t, format }: Speech): Step[] {
  const { sheets } = progress;
  const reading =
    sheets === 0 ? t('bu.start') : t(sheets === 1 ? 'bu.read.one' : 'bu.read', { n: format.count(sheets) });
  if (progress.step === 'read') return [{ label: reading, done: false }];
  const read: Step = {
    label: reading,
    count: t('bu.seconds', { n: format.seconds(progress.readSeconds) }),
    done: true,
  };
  if (progress.step === 'tables') return [read, { label: t('bu.tables'), done: false }];
  const { tables, rule, rules } = progress;
  return [
    read,
    { label: t('bu.tables'), count: format.count(tables), done: true },
    { label: t('bu.rules', { n: rule, m: rules }), done: false },
  ];
}
