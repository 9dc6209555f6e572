import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../core/findings';
import { renderExplained, renderTodo, renderWhat } from '../../../core/findings/render';
import { findingAmounts, toldByAmounts } from '../../state/selectors/findings/findingAmounts';
import { proposalOf } from '../../state/selectors/findings/proposal';
import { withUnits } from '../../text/withUnits';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { AmountTable } from './AmountTable';
import { FindingActions } from './FindingActions';
import { ProposalBox } from './ProposalBox';
import { RuleHelp } from './RuleHelp';
import { SourceQuote } from './SourceQuote';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  words: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly finding: Finding;
  readonly id: string;
}

/** What a finding tells when it is opened: amounts, what to do, where it is and what it rests on. */
export function FindingBody({ finding, id }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { state, language, format } = usePane();
  const { culture } = format;
  const { waiver } = finding;
  const amounts = findingAmounts(finding);
  const told = toldByAmounts(finding);
  const proposal = !waiver && state.checked ? proposalOf(finding, state.checked.result) : undefined;
  const sentences = [
    told ? '' : renderWhat(finding, language, culture),
    waiver ? renderExplained(waiver, language) : told && proposal ? '' : renderTodo(finding, language, culture),
  ].filter((sentence) => sentence !== '');
  return (
    <div className={styles.body}>
      {amounts && <AmountTable finding={finding} amounts={amounts} />}
      {sentences.map((sentence) => (
        <p key={sentence} className={mergeClasses(text.body, text.secondary, styles.words)}>
          {withUnits(sentence)}
        </p>
      ))}
      {proposal && <ProposalBox finding={finding} proposal={proposal} />}
      <FindingActions finding={finding} id={id} />
      <SourceQuote finding={finding} />
      <RuleHelp code={finding.code} />
    </div>
  );
}
