import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { workbookVerdict } from '../../../core/summary';
import { SUMMARY_TEXT } from '../../../core/summary/text';
import { LABELS, type SeverityLabel } from '../../../core/findings/labels';
import type { Checked } from '../../state/paneState';
import { countFindings } from '../../state/selectors/counts';
import { isOld } from '../../state/selectors/notice';
import { NARROW } from '../../theme/tokens';
import { ICON_OF_VERDICT } from '../shared/iconOf';
import { LinkButton } from '../shared/LinkButton';
import { usePane } from '../shared/PaneContext';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  verdict: { padding: '16px var(--panePadding) 9px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', columnGap: '10px', alignItems: 'start' },
  sentence: { gridColumn: 2, paddingTop: '2px' },
  counts: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '12px 0 9px', [NARROW]: { gap: '4px' } },
  count: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '32px',
    padding: '0 7px',
    borderRadius: '6px',
    fontWeight: 400,
    fontSize: '12px',
    [NARROW]: { padding: '0 4px' },
  },
  number: { marginRight: '4px' },
  icon: { width: '16px', height: '16px', marginRight: '6px', [NARROW]: { marginRight: '4px' } },
  when: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px', alignItems: 'center' },
  rules: { fontSize: '12px', lineHeight: '24px', textDecorationLine: 'underline' },
});

const COUNTED: readonly Exclude<SeverityLabel, 'explained'>[] = ['error', 'warning', 'notice'];

/** One sentence says whether the plans can be submitted; then what was found, when, and by how many rules. */
export function Verdict({ checked }: { checked: Checked }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { state, dispatch, t, format, language } = usePane();
  const verdict = workbookVerdict(checked.result);
  const words = SUMMARY_TEXT[language];
  const old = isOld(state);
  const time = format.time(checked.at);
  const counts = countFindings(checked.result.findings);
  const labels = LABELS[language];
  return (
    <section className={styles.verdict}>
      <div className={styles.head}>
        <SeverityIcon of={old ? 'old' : ICON_OF_VERDICT[verdict.verdict]} size={28} />
        <h1 className={text.verdict}>{words.verdict[verdict.verdict]}</h1>
        <p className={`${text.body} ${text.secondary} ${styles.sentence}`}>
          {old && `${t('od.prefix', { t: time })}: `}
          {words.sentence(verdict)}
        </p>
      </div>
      <div className={styles.counts}>
        {COUNTED.map((severity) => (
          <Button
            key={severity}
            className={styles.count}
            icon={{ className: styles.icon, children: <SeverityIcon of={severity} size={16} /> }}
            onClick={() => {
              dispatch({ type: 'findingsShown', filter: { severities: [severity] } });
            }}
          >
            <span className={`${text.section} ${styles.number}`}>{format.count(counts[severity])}</span>
            {(counts[severity] === 1 ? labels.severity : labels.severities)[severity]}
          </Button>
        ))}
      </div>
      <div className={styles.when}>
        <span className={text.caption}>{t('ov.when', { t: time })}</span>
        <LinkButton
          className={styles.rules}
          onClick={() => {
            dispatch({ type: 'findingsShown', filter: { showNotRun: true } });
          }}
        >
          {t('ov.rules', { n: checked.rules.ran, m: checked.rules.all })}
        </LinkButton>
      </div>
    </section>
  );
}
