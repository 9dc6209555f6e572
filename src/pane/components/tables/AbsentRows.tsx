import type { ReactElement } from 'react';
import { tableName } from '../../../core/findings/labels';
import { wordsFor } from '../../../core/findings/words';
import type { AbsentTable } from '../../state/selectors/tables/absentTables';
import type { Speech } from '../../text/messageText';
import { unbroken } from '../../text/unbroken';
import { usePane } from '../shared/PaneContext';
import { Row } from './Row';

/** Tables that the workbook does not have, and what comes of it. */
export function AbsentRows({ tables }: { tables: readonly AbsentTable[] }): ReactElement {
  const pane = usePane();
  return (
    <>
      {tables.map((table) => (
        <Row
          key={table.kind}
          icon="notice"
          name={tableName(table.kind, pane.language)}
          under={absentText(table, pane)}
        />
      ))}
    </>
  );
}

function absentText({ stops, builtIn }: AbsentTable, { t, language }: Speech): string {
  const words = wordsFor(language);
  const rules = unbroken(words.list(stops));
  if (builtIn.length > 0) return t('ta.builtin', { e: words.list(builtIn) });
  if (stops.length === 0) return t('ta.notThere.none');
  return t(stops.length === 1 ? 'ta.notThere.one' : 'ta.notThere', { r: rules });
}
