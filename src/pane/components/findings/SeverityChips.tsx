import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SeverityLabel } from '../../../core/findings/labels';
import type { Counts } from '../../state/selectors/counts';
import { countText } from '../../text/countText';
import { usePane } from '../shared/PaneContext';
import { SeverityIcon } from '../shared/SeverityIcon';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  chip: {
    minWidth: 0,
    minHeight: '28px',
    padding: '0 9px 0 8px',
    borderRadius: '14px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: 400,
  },
  icon: { width: '16px', height: '16px', marginRight: '6px' },
});

const OFFERED: readonly SeverityLabel[] = ['error', 'warning', 'notice', 'explained'];

interface Props {
  readonly counts: Counts;
  readonly chosen: readonly SeverityLabel[];
}

/** How many there are of each severity; pressed ones are shown alone. */
export function SeverityChips({ counts, chosen }: Props): ReactElement | null {
  const styles = useStyles();
  const { dispatch, language, t } = usePane();
  const offered = OFFERED.filter((severity) => counts[severity] > 0 || chosen.includes(severity));
  if (offered.length === 0) return null;
  return (
    <div role="group" aria-label={t('fi.severities')} className={styles.chips}>
      {offered.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.chip}
          checked={chosen.includes(severity)}
          icon={{ className: styles.icon, children: <SeverityIcon of={severity} size={16} /> }}
          onClick={() => {
            const others = chosen.filter((other) => other !== severity);
            const severities = others.length < chosen.length ? others : [...chosen, severity];
            dispatch({ type: 'findingsFiltered', filter: { severities } });
          }}
        >
          {countText(severity, counts[severity], language)}
        </ToggleButton>
      ))}
    </div>
  );
}
