import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { ReactElement } from 'react';
import { groupNotRun } from '../../../core/findings/groupNotRun';
import { renderNotRun, ruleTitle } from '../../../core/findings/render';
import type { Checked } from '../../state/paneState';
import { unbroken } from '../../text/unbroken';
import { withUnits } from '../../text/withUnits';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { useRowStyles } from './FindingRow';

/** The list's name for this row; no finding has it. */
export const NOT_RUN = 'notRun';

const useStyles = makeStyles({
  reasons: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px', overflowWrap: 'anywhere' },
  titles: { display: 'block' },
});

/** The rules that did not run, and why: nothing that was not looked at counts as passed. */
export function NotRun({ checked }: { checked: Checked }): ReactElement | null {
  const row = useRowStyles();
  const styles = useStyles();
  const text = useText();
  const { state, language, t, format } = usePane();
  const { rules, result } = checked;
  if (result.rulesNotRun.length === 0) return null;
  const open = state.view.findings.showNotRun;
  const none = rules.all - rules.ran;
  // Where every rule ran for some plan, those that did not for others are told all the same.
  const some = new Set(result.rulesNotRun.map(({ code }) => code)).size;
  const [key, n] = none > 0 ? (['fi.notRun', none] as const) : (['fi.notRunSome', some] as const);
  return (
    <AccordionItem value={NOT_RUN} className={mergeClasses(row.item, open && row.opened)}>
      <AccordionHeader
        as="h2"
        className={row.header}
        icon={<TableRegular aria-hidden fontSize={20} />}
        expandIcon={open ? <ChevronDownRegular fontSize={20} /> : <ChevronRightRegular fontSize={20} />}
        expandIconPosition="end"
        data-finding={NOT_RUN}
      >
        <span className={mergeClasses(row.line, open ? text.section : text.body)}>
          {n === 1 ? t(`${key}.one`) : t(key, { n: format.count(n) })}
        </span>
      </AccordionHeader>
      <AccordionPanel className={row.panel}>
        <ul className={styles.reasons}>
          {groupNotRun(result.rulesNotRun).map((group) => {
            const sentence = renderNotRun(group, language);
            return (
              <li key={sentence} className={mergeClasses(text.body, text.secondary)}>
                {withUnits(sentence)}
                <span className={mergeClasses(text.caption, styles.titles)}>
                  {group.codes.map((code) => unbroken(`${code} ${ruleTitle(code, language)}`)).join(' · ')}
                </span>
              </li>
            );
          })}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
