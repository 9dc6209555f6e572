import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { columnName, tableName } from '../../../core/findings/labels';
import { formatAddress } from '../../../core/sheet/address';
import type { MissingColumn } from '../../state/selectors/tables/missingColumns';
import { usePane } from '../shared/PaneContext';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';
import { effectText } from './effectText';
import { PointOut } from './PointOut';
import { whereText } from './whereText';

const useStyles = makeStyles({
  block: {
    padding: '12px var(--panePadding)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px', alignItems: 'start' },
  where: { margin: '10px 0' },
  caption: { gridColumn: 2, overflowWrap: 'anywhere' },
  open: { marginTop: '6px', gridColumn: 2, justifySelf: 'start' },
});

interface Props {
  readonly missing: MissingColumn;
  /** Only one column is pointed out at a time. */
  readonly opened: boolean;
  readonly onOpen: () => void;
}

/** A column that was not found: where it was looked for, what comes of it, and how to point it out. */
export function MissingBlock({ missing, opened, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { t, language } = pane;
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (opened && asked.current) heading.current?.focus();
    asked.current = false;
  }, [opened]);
  const { table, column } = missing;
  const c = columnName(column, language);
  return (
    <section className={styles.block} aria-labelledby={title}>
      <div className={styles.head}>
        <SeverityIcon of="error" size={20} />
        <h2 ref={heading} tabIndex={-1} id={title} className={text.section}>
          {tableName(table.kind, language)}: {t('ta.missing', { c })}
        </h2>
        <p className={mergeClasses(text.caption, styles.caption)}>DAT-08 · {formatAddress(table.area)}</p>
        {!opened && (
          <Button
            className={styles.open}
            onClick={() => {
              asked.current = true;
              onOpen();
            }}
          >
            {t('ta.point')}
          </Button>
        )}
      </div>
      {opened && (
        <>
          <p className={mergeClasses(text.body, text.secondary, styles.where)}>
            {whereText(missing, pane)} {effectText(missing, pane)}
          </p>
          {table.fieldCells ? <p className={text.body}>{t('ta.label', { c })}</p> : <PointOut missing={missing} />}
        </>
      )}
    </section>
  );
}
