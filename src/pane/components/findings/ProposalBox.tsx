import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useId, useState, type ReactElement } from 'react';
import type { Finding } from '../../../core/findings';
import { wordsFor } from '../../../core/findings/words';
import { isChanged } from '../../state/selectors/findings/changedCell';
import type { Proposal } from '../../state/selectors/findings/proposal';
import { usePane, type Pane } from '../shared/PaneContext';
import { SmallLink } from '../shared/SmallLink';
import { useText } from '../shared/useText';
import { ProposalTable } from './ProposalTable';
import { unbroken } from '../../text/unbroken';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '10px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly finding: Finding;
  readonly proposal: Proposal;
}

/** What would be written, before it is; the button says how many cells. */
export function ProposalBox({ finding, proposal }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { state, controller, t, format } = pane;
  const [every, setEvery] = useState(false);
  const why = useId();
  const changed = isChanged(finding, state.outOfDate);
  const working = state.status.kind === 'busy' || state.writing !== undefined;
  const count = proposal.cells.length;
  const note = changed ? t('fi.cellsChanged') : noteOf(proposal, pane);
  return (
    <div className={styles.box}>
      <ProposalTable proposal={proposal} every={every} />
      {proposal.lines.some(({ sum }) => sum) && (
        <SmallLink
          text={t(every ? 'fi.everyRow' : 'fi.everyCell')}
          onClick={() => {
            setEvery(!every);
          }}
        />
      )}
      {note !== '' && (
        <p id={why} className={text.caption}>
          {note}
        </p>
      )}
      <Button
        // With an old result, checking again comes first.
        appearance={state.outOfDate ? 'secondary' : 'primary'}
        icon={<WrenchRegular />}
        disabledFocusable={changed || working}
        aria-describedby={note === '' ? undefined : why}
        onClick={() => void controller.applyFix(finding)}
      >
        {count === 1 ? t('act.fix1') : t('act.fixN', { n: format.count(count) })}
      </Button>
    </div>
  );
}

/** Only what is so: one Ctrl+Z is promised where one will do. */
function noteOf({ yearsFollow, sumKept, settles, cells }: Proposal, { state, t, language }: Pane): string {
  const words = wordsFor(language);
  return [
    yearsFollow ? t('fi.years') : '',
    sumKept ? t('fi.sumKept') : '',
    settles.length > 0 ? t('fi.settles', { codes: unbroken(words.list(settles)) }) : '',
    state.environment.mergesUndo || cells.length === 1 ? t('un.once') : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
