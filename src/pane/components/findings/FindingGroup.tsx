import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { ruleTitle } from '../../../core/findings/render';
import { SUMMARY_TEXT } from '../../../core/summary/text';
import type { FindingGroup as Group, GroupOf } from '../../state/selectors/findings/findingGroups';
import { countsText } from '../../text/countText';
import type { Speech } from '../../text/messageText';
import { withUnits } from '../../text/withUnits';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { FindingRow } from './FindingRow';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '0 12px',
    padding: '16px var(--panePadding) 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly group: Group;
  readonly opened: readonly string[];
}

/** What the findings are about, how many there are, and the findings. */
export const FindingGroup = memo(function FindingGroup({ group, opened }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const pane = usePane();
  const { language, format } = pane;
  return (
    <>
      <div className={styles.head}>
        <h2 className={text.section} {...(group.of.kind === 'plan' && { lang: 'da' })}>
          {groupName(group.of, pane)}
        </h2>
        <span className={text.caption}>{countsText(group.counts, language).replaceAll(', ', ' · ')}</span>
      </div>
      {group.findings.map(({ key, finding }, index) => (
        <FindingRow
          key={`${key} ${String(index)}`}
          id={key}
          finding={finding}
          open={opened.includes(key)}
          byRule={group.of.kind === 'rule'}
          language={language}
          culture={format.culture}
        />
      ))}
    </>
  );
});

function groupName(of: GroupOf, { language, t }: Speech): string {
  switch (of.kind) {
    case 'plan':
      return of.plan;
    case 'several':
      return t('fi.several');
    case 'workbook':
      return SUMMARY_TEXT[language].findings.workbook;
    case 'rule':
      return withUnits(`${of.code} ${ruleTitle(of.code, language)}`);
  }
}
