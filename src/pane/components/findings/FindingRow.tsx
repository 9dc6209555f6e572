import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, type ReactElement } from 'react';
import type { Finding } from '../../../core/findings';
import { LABELS, type Language } from '../../../core/findings/labels';
import { severityOf } from '../../../core/findings/render';
import type { NumberCulture } from '../../../core/money';
import { NARROW } from '../../theme/tokens';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';
import { captionOf, plansOf } from './caption';
import { FindingBody } from './FindingBody';
import { headline } from './headline';

export const useRowStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
  header: {
    '& .fui-AccordionHeader__button': {
      minHeight: '44px',
      padding: '11px var(--panePadding)',
      alignItems: 'start',
      gap: '8px',
    },
    // Inside the row: outside it there is no room.
    '& .fui-AccordionHeader__button[data-fui-focus-visible]::after': { inset: '1px' },
    '& .fui-AccordionHeader__icon': { padding: 0, height: '20px' },
    '& .fui-AccordionHeader__expandIcon': { height: '20px', padding: 0, marginLeft: '4px' },
  },
  line: { flexGrow: 1, minWidth: 0, display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  panel: {
    margin: 0,
    padding: '0 var(--panePadding) 20px calc(var(--panePadding) + 28px)',
    [NARROW]: { paddingLeft: 'var(--panePadding)' },
  },
});

interface Props {
  readonly id: string;
  readonly finding: Finding;
  readonly open: boolean;
  /** The group's head names the rule, so that the row names the plan. */
  readonly byRule: boolean;
  readonly language: Language;
  readonly culture: NumberCulture;
}

/** One finding in two lines: what is wrong, and which rule, how bad and where. Opened, it tells the rest. */
export const FindingRow = memo(function FindingRow({
  id,
  finding,
  open,
  byRule,
  language,
  culture,
}: Props): ReactElement {
  const styles = useRowStyles();
  const text = useText();
  const severity = severityOf(finding);
  const about = byRule ? plansOf(finding) : finding.code;
  return (
    <AccordionItem value={id} className={mergeClasses(styles.item, open && styles.opened)}>
      <AccordionHeader
        as="h3"
        className={styles.header}
        icon={<SeverityIcon of={severity} size={20} />}
        expandIcon={open ? <ChevronDownRegular fontSize={20} /> : <ChevronRightRegular fontSize={20} />}
        expandIconPosition="end"
        data-finding={id}
      >
        <span className={styles.line}>
          <span className={open ? text.section : text.body}>{headline(finding, language, culture)}</span>
          <span className={text.caption}>{captionOf(finding, [about, LABELS[language].severity[severity]])}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <FindingBody finding={finding} id={id} />
      </AccordionPanel>
    </AccordionItem>
  );
});
