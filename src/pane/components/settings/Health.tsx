import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { healthOf } from '../../state/selectors/settings/health';
import { usePane } from '../shared/PaneContext';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  health: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'start',
    marginTop: '10px',
  },
  text: { gridColumn: 2, marginTop: '2px' },
});

const SHOWN = {
  same: { icon: 'ready', title: 'se.health', text: 'se.healthText' },
  differs: { icon: 'warning', title: 'se.unhealthy', text: 'se.healthBad' },
  silent: { icon: 'error', title: 'se.unanswered', text: 'se.healthNone' },
} as const;

/** One line: do pane and functions work together? */
export function Health({ functions }: { functions: string | undefined }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { version, t } = usePane();
  const shown = SHOWN[healthOf(version, functions)];
  return (
    <div className={styles.health}>
      <SeverityIcon of={shown.icon} size={20} />
      <p className={text.section}>{t(shown.title)}</p>
      <p className={mergeClasses(text.caption, text.secondary, styles.text)}>
        {t(shown.text, { v: version, a: functions ?? '', b: version })}
      </p>
    </div>
  );
}
