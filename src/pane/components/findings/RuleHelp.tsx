import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RuleCode } from '../../../core/findings';
import { ruleHelp } from '../../../core/findings/render';
import { withUnits } from '../../text/withUnits';
import { usePane } from '../shared/PaneContext';
import { SmallLink } from '../shared/SmallLink';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
});

/** What the rule asks and how it reads its source, for who wants to know why. */
export function RuleHelp({ code }: { code: RuleCode }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { t, language } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      <SmallLink
        text={t(open ? 'fi.ruleHide' : 'fi.rule', { code })}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && <p className={mergeClasses(text.caption, text.secondary)}>{withUnits(ruleHelp(code, language))}</p>}
    </div>
  );
}
