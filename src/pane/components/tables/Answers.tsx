import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnName as headingOf, tableName } from '../../../core/findings/labels';
import { mappedColumn, type Mapping } from '../../../core/reading';
import { columnName } from '../../../core/sheet/address';
import type { ReadingAnswer } from '../../state/kept';
import { usePane } from '../shared/PaneContext';
import { Row } from './Row';
import { Section } from '../shared/Section';

const useStyles = makeStyles({ forget: { minWidth: 0, marginRight: '-12px' } });

/** What the officer has said about how the workbook is read; each can be taken back. */
export function Answers(): ReactElement | null {
  const { state, t, language, format } = usePane();
  const { mappings, accepted } = state.memory;
  if (mappings.length + accepted.length === 0) return null;
  const mapped = (mapping: Mapping): string => {
    const column = mappedColumn(mapping);
    const names = { t: tableName(mapping.table, language), c: headingOf(mapping.key, language) };
    return column === undefined ? t('ta.mappedAbsent', names) : t('ta.mapped', { ...names, l: columnName(column) });
  };
  return (
    <Section list title={t('ta.answers')}>
      {mappings.map((mapping) => (
        <Answer
          key={`${mapping.sheet} ${mapping.table} ${mapping.key}`}
          answer={{ kind: 'mapping', mapping }}
          name={mapped(mapping)}
          place={mapping.sheet}
        />
      ))}
      {accepted.map((reading) => (
        <Answer
          key={reading.cell}
          answer={{ kind: 'accepted', reading }}
          name={t('ta.accepted', { x: reading.text ?? reading.cell, a: format.kr(reading.ore) })}
          place={reading.cell}
        />
      ))}
    </Section>
  );
}

function Answer({ answer, name, place }: { answer: ReadingAnswer; name: string; place: string }): ReactElement {
  const styles = useStyles();
  const { controller, state, t } = usePane();
  return (
    <Row
      name={name}
      under={place}
      end={
        <Button
          className={styles.forget}
          appearance="subtle"
          aria-label={t('ta.forgetOf', { x: name })}
          disabledFocusable={state.writing !== undefined || state.status.kind === 'busy'}
          onClick={() => void controller.forget(answer)}
        >
          {t('ta.forget')}
        </Button>
      }
    />
  );
}
