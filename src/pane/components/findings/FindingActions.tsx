import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../core/findings';
import { canExplain } from '../../state/selectors/findings/waiverCheck';
import { usePane } from '../shared/PaneContext';
import { GoToCell } from './GoToCell';

const useStyles = makeStyles({
  actions: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  button: { minWidth: 0, padding: '5px 4px' },
});

interface Props {
  readonly finding: Finding;
  readonly id: string;
}

/** The way to the cell, and to the explanation: the one to be written, or the one that is there. */
export function FindingActions({ finding, id }: Props): ReactElement | null {
  const styles = useStyles();
  const { state, controller, dispatch, t } = usePane();
  const { cells, waiver } = finding;
  if (cells.length === 0 && !canExplain(finding) && !waiver) return null;
  return (
    <div className={styles.actions}>
      {cells.length > 0 && <GoToCell cells={cells} className={styles.button} />}
      {canExplain(finding) && (
        <Button
          className={styles.button}
          disabledFocusable={state.writing !== undefined}
          data-explain={id}
          onClick={() => {
            dispatch({ type: 'waiverOpened', finding: id });
          }}
        >
          {t('act.waive')}
        </Button>
      )}
      {waiver && (
        <Button className={styles.button} onClick={() => void controller.goTo(waiver.cell)}>
          {t('fi.gotoWaiver')}
        </Button>
      )}
    </div>
  );
}
