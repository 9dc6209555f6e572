import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Checked } from '../../state/paneState';
import { usePane } from '../shared/PaneContext';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  notes: { listStyleType: 'none', margin: 0, padding: '12px var(--panePadding) 0' },
  note: { display: 'flex', gap: '8px', alignItems: 'start' },
});

/** What the officer must know about the result: sheets that were not read, a summary of other figures. */
export function SummaryNotes({ checked }: { checked: Checked }): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const { t } = usePane();
  const notes = [
    ...(checked.summary === 'outdated' ? [t('ov.summaryOld')] : []),
    ...(checked.unread.length > 0 ? [t('ov.unread', { s: checked.unread.join(', ') })] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note} className={styles.note}>
          <SeverityIcon of="notice" size={16} />
          <span className={text.caption}>{note}</span>
        </li>
      ))}
    </ul>
  );
}
