import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Checked } from '../../state/paneState';
import { absentTables } from '../../state/selectors/tables/absentTables';
import { missingColumns } from '../../state/selectors/tables/missingColumns';
import { uncertainAmounts } from '../../state/selectors/tables/uncertainAmounts';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { AbsentRows } from './AbsentRows';
import { Answers } from './Answers';
import { leadText } from './leadText';
import { MissingBlock } from './MissingBlock';
import { TableRows } from './TableRows';
import { UncertainAmounts } from './UncertainAmounts';
import { UnreadSheets } from './UnreadSheets';
import { useKeptFocus } from './useKeptFocus';

const useStyles = makeStyles({
  head: { padding: '16px var(--panePadding)' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What was recognised where, what was not, and what the officer has said about it. */
export function Tables(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { state, t } = usePane();
  const { checked } = state;
  if (checked) return <CheckedTables checked={checked} />;
  return (
    <section className={styles.head}>
      <h1 className={text.page}>{t('ta.title')}</h1>
      <p className={mergeClasses(text.body, text.secondary)}>{t('ta.unchecked')}</p>
    </section>
  );
}

function CheckedTables({ checked }: { checked: Checked }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { t, state } = pane;
  const [opened, setOpened] = useState(0);
  const { heading, onFocus } = useKeptFocus();
  const { result } = checked;
  const { tables } = result.portfolio;
  const missing = missingColumns(result, state.memory.mappings);
  const asked = missing.filter(({ absent }) => !absent);
  const uncertain = uncertainAmounts(result.portfolio);
  return (
    <div onFocus={onFocus}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={text.page}>
          {t('ta.title')}
        </h1>
        <p className={mergeClasses(text.body, text.secondary)}>{leadText(tables, missing, pane)}</p>
      </div>
      {asked.map((column, index) => (
        <MissingBlock
          key={`${column.table.sheet} ${String(column.table.area.top)} ${column.column}`}
          missing={column}
          opened={index === Math.min(opened, asked.length - 1)}
          onOpen={() => {
            setOpened(index);
          }}
        />
      ))}
      <ul className={styles.list} aria-label={t('ta.title')}>
        <TableRows
          tables={tables.filter((table) => !asked.some((column) => column.table === table))}
          absent={missing.filter(({ absent }) => absent)}
        />
        <AbsentRows tables={absentTables(result)} />
      </ul>
      {uncertain.length > 0 && <UncertainAmounts amounts={uncertain} />}
      <Answers />
      <UnreadSheets checked={checked} />
    </div>
  );
}
