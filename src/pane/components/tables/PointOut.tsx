import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import { useEffect, type ReactElement } from 'react';
import { columnName } from '../../../core/findings/labels';
import type { MissingColumn } from '../../state/selectors/tables/missingColumns';
import { pointed } from '../../state/selectors/tables/pointed';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { PointedCells } from './PointedCells';

const useStyles = makeStyles({
  box: {
    padding: '10px 12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  how: { display: 'flex', gap: '8px', alignItems: 'center', marginBottom: '6px', fontSize: '12px' },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  taken: { marginTop: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '12px 0' },
});

/** Follows the selection in the sheet, and keeps the selected column as the one that was missing. */
export function PointOut({ missing }: { missing: MissingColumn }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { controller, state, t, language } = usePane();
  useEffect(() => controller.watchSelection(), [controller]);
  const { table, column } = missing;
  const now = pointed(table, state.selection);
  const busy = state.writing !== undefined || state.status.kind === 'busy';
  const answer = (letters: string): void => {
    const mapping = { sheet: table.sheet, table: table.kind, column: letters, key: column };
    void controller.answer({ kind: 'mapping', mapping });
  };
  const ready = now.kind === 'column' && !busy;
  return (
    <>
      <div className={styles.box}>
        <div className={mergeClasses(text.section, styles.how)}>
          <CursorClickRegular aria-hidden className={styles.icon} />
          {now.kind === 'elsewhere' ? t('ta.howSheet', { s: table.sheet }) : t('ta.how')}
        </div>
        <PointedCells now={now} />
        {now.kind === 'column' && now.taken !== undefined && (
          <p className={mergeClasses(text.caption, styles.taken)}>
            {t('ta.taken', {
              c: now.letters,
              h: columnName(now.taken, language),
              n: columnName(column, language),
            })}
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance={ready ? 'primary' : 'secondary'}
          disabledFocusable={!ready}
          onClick={() => {
            if (now.kind === 'column') answer(now.letters);
          }}
        >
          {now.kind === 'column' ? t('ta.use', { c: now.letters }) : t('ta.useNone')}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            answer('');
          }}
        >
          {t('ta.absent')}
        </Button>
      </div>
      <p className={text.caption}>{t('ta.kept')}</p>
    </>
  );
}
