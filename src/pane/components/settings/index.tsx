import { makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { ShieldLockRegular } from '@fluentui/react-icons/svg/shield-lock';
import { useState, type ReactElement } from 'react';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { Health } from './Health';
import { Looks } from './Looks';
import { RuleChoices } from './RuleChoices';
import { Tolerance } from './Tolerance';
import { Versions } from './Versions';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gap: '16px',
    padding: '16px var(--panePadding)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { padding: '16px var(--panePadding)' },
  versions: { display: 'block' },
  switch: { marginLeft: '-8px' },
  privacy: { display: 'flex', gap: '8px', alignItems: 'center', marginTop: '12px' },
  icon: { flexShrink: 0, fontSize: '20px' },
  brand: { marginTop: '12px' },
});

/** Which rules, how the pane looks, and what is installed. */
export function Settings(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { controller, functionsVersion, state, t, version } = usePane();
  // Asked once each time the settings are opened.
  const [functions] = useState(functionsVersion);
  return (
    <>
      <div className={styles.first}>
        <h1 className={text.page}>{t('nav.settings')}</h1>
        <Health functions={functions} />
      </div>
      <div className={styles.section}>
        <RuleChoices />
        <Tolerance />
        <Switch
          className={styles.switch}
          label={t('se.auto')}
          checked={state.memory.choices.autoCheck !== false}
          onChange={(_, { checked }) => void controller.choose({ autoCheck: checked ? undefined : false })}
        />
      </div>
      <div className={styles.section}>
        <Looks />
      </div>
      <div className={mergeClasses(styles.section, styles.versions)}>
        <Versions functions={functions} />
        <p className={mergeClasses(text.caption, styles.privacy)}>
          <ShieldLockRegular aria-hidden className={styles.icon} />
          {t('se.privacy')}
        </p>
        <p className={mergeClasses(text.caption, styles.brand)}>{t('se.brand', { v: version })}</p>
      </div>
    </>
  );
}
