import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../core/findings';
import { sourceText } from '../../../core/findings/sourceText';
import { LOCAL_AGREEMENTS, NATIONAL_RULE_SETS } from '../../../core/rulesets';
import type { Pane } from '../shared/PaneContext';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { unbroken } from '../../text/unbroken';

const useStyles = makeStyles({
  quote: { margin: 0, padding: '0 0 0 10px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
});

/** Where the rule stands in writing, and in which set of rules it was judged. */
export function SourceQuote({ finding }: { finding: Finding }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const parts = [sourceText(finding.source, pane.language), ruleSetText(finding, pane)];
  return <p className={mergeClasses(text.caption, text.secondary, styles.quote)}>{unbroken(parts.join(' ').trim())}</p>;
}

function ruleSetText({ ruleSet, plan }: Finding, { state, language, t }: Pane): string {
  if (ruleSet === undefined) return '';
  const ofPlan = state.checked?.result.plans.find((one) => one.plan.name === plan)?.rules.national;
  const agreement = LOCAL_AGREEMENTS.find(({ id }) => id === ruleSet)?.name[language];
  const national = (NATIONAL_RULE_SETS.find(({ id }) => id === ruleSet) ?? ofPlan)?.name[language];
  if (agreement === undefined) return national === undefined ? '' : t('fi.ruleSet', { r: national });
  return national === undefined ? t('fi.local', { a: agreement }) : t('fi.ruleSetLocal', { r: national, a: agreement });
}
