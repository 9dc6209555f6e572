import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { useEffect, useRef, type ReactElement } from 'react';
import type { PlanResult } from '../../../core/check';
import { LABELS } from '../../../core/findings/labels';
import type { Checked } from '../../state/paneState';
import { findingsOf } from '../../state/selectors/counts';
import type { PlanRow } from '../../state/selectors/planRows';
import { ICON_OF_VERDICT } from '../shared/iconOf';
import { Figure } from '../shared/Figure';
import { usePane } from '../shared/PaneContext';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useSeverityColor } from '../shared/useSeverityColor';
import { useText } from '../shared/useText';
import { PlanApprovals } from './PlanApprovals';
import { PlanCitations } from './PlanCitations';
import { PlanPayers } from './PlanPayers';

const useStyles = makeStyles({
  head: { padding: '8px var(--panePadding) 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  back: { marginLeft: '-12px', minWidth: 0, padding: '5px 12px 5px 6px', fontWeight: 400 },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 12px', padding: '8px 0 12px' },
  name: { minWidth: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
  state: { display: 'flex', alignItems: 'center', gap: '6px' },
  figures: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px 12px', margin: 0 },
  end: { padding: '16px var(--panePadding)' },
  wide: { width: '100%' },
});

interface Props {
  readonly row: PlanRow;
  readonly entry: PlanResult;
  readonly checked: Checked;
  /** Called with the plan's name when the officer goes back to the list. */
  readonly onLeave: (plan: string) => void;
}

/** One plan: who pays against what was agreed, its references, its approvals, and the way to its findings. */
export function PlanView({ row, entry, checked, onLeave }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const colors = useSeverityColor();
  const { dispatch, t, format, language } = usePane();
  const { plan, rules } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const back = (): void => {
    onLeave(row.plan);
    dispatch({ type: 'planClosed' });
  };
  const findings = findingsOf(checked.result, row.plan).length;
  const icon = ICON_OF_VERDICT[row.verdict];
  const days = [plan.start?.day, plan.end?.day];
  const period = days.some((day) => day !== undefined)
    ? days.map((day) => (day === undefined ? '…' : format.day(day))).join('–')
    : t('ov.unknown');
  return (
    <article
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) back();
      }}
    >
      <header className={styles.head}>
        <Button appearance="transparent" className={styles.back} icon={<ChevronLeftRegular />} onClick={back}>
          {t('act.backPlans')}
        </Button>
        <div className={styles.line}>
          <h1 ref={heading} tabIndex={-1} className={mergeClasses(text.page, styles.name)} lang="da">
            {row.plan}
          </h1>
          <span className={mergeClasses(text.section, styles.state, colors[icon])}>
            <SeverityIcon of={icon} size={20} />
            {LABELS[language].verdict[row.verdict]}
          </span>
        </div>
        <dl className={styles.figures}>
          <Figure label={t('ov.frame')} value={row.frame === undefined ? t('ov.unknown') : format.kr(row.frame)} />
          <Figure label={t('pl.period')} value={period} />
          <Figure label={t('pl.district')} value={row.district === '' ? t('ov.unknown') : row.district} />
          <Figure label={t('pl.ruleset')} value={rules.national?.name[language] ?? t('ov.unknown')} />
        </dl>
      </header>
      <PlanPayers row={row} entry={entry} result={checked.result} />
      <PlanCitations row={row} checked={checked} />
      <PlanApprovals entry={entry} today={checked.at.slice(0, 10)} />
      <div className={styles.end}>
        {findings === 0 ? (
          <p className={text.body}>{t('pl.noFindings')}</p>
        ) : (
          <Button
            className={styles.wide}
            onClick={() => {
              dispatch({ type: 'findingsShown', filter: { plan: row.plan } });
            }}
          >
            {t(findings === 1 ? 'pl.seeFindings.one' : 'pl.seeFindings', { n: format.count(findings) })}
          </Button>
        )}
      </div>
    </article>
  );
}
