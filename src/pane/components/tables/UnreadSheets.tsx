import type { ReactElement } from 'react';
import { LABELS } from '../../../core/findings/labels';
import type { Checked } from '../../state/paneState';
import { usePane } from '../shared/PaneContext';
import { Row } from './Row';
import { Section } from '../shared/Section';

/** Sheets that gave the check nothing, and why. */
export function UnreadSheets({ checked }: { checked: Checked }): ReactElement | null {
  const { t, language } = usePane();
  const why = LABELS[language].unread;
  const notes = checked.result.portfolio.notes.flatMap((note) => (note.kind === 'unreadSheet' ? [note] : []));
  const rest = checked.unread.filter((name) => !notes.some(({ sheet }) => sheet === name));
  if (notes.length + rest.length === 0) return null;
  return (
    <Section list title={t('ta.unread')}>
      {notes.map((note) => (
        <Row key={note.sheet} name={note.sheet} under={why[note.why]} />
      ))}
      {rest.map((name) => (
        <Row key={name} name={name} under={t('ta.unreadable')} />
      ))}
    </Section>
  );
}
