import type { ReactElement } from 'react';
import { columnName, tableName } from '../../../core/findings/labels';
import { wordsFor } from '../../../core/findings/words';
import type { SourceTable } from '../../../core/reading';
import type { MissingColumn } from '../../state/selectors/tables/missingColumns';
import { usePane } from '../shared/PaneContext';
import { AreaLink } from './AreaLink';
import { Row } from './Row';
import { rowsText } from './rowsText';

interface Props {
  readonly tables: readonly SourceTable[];
  /** Columns that the officer has said are not there. */
  readonly absent: readonly MissingColumn[];
}

/** The tables that were read, each with its place. */
export function TableRows({ tables, absent }: Props): ReactElement {
  const pane = usePane();
  const { language, t } = pane;
  return (
    <>
      {tables.map((table) => {
        const lacking = absent.filter((column) => column.table === table);
        const c = wordsFor(language).list(lacking.map(({ column }) => columnName(column, language)));
        const rows = rowsText(table, pane);
        return (
          <Row
            key={`${table.kind} ${table.sheet} ${String(table.area.top)} ${String(table.area.left)}`}
            icon={lacking.length > 0 ? 'warning' : table.rowCount === 0 ? 'notice' : 'ready'}
            name={tableName(table.kind, language)}
            under={lacking.length > 0 ? `${rows} · ${t('ta.lackOf', { c })}` : rows}
            end={<AreaLink place={table.area} />}
          />
        );
      })}
    </>
  );
}
