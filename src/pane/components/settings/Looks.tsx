import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shared/PaneContext';
import { Choice } from './Choice';

const useStyles = makeStyles({
  looks: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12px' },
});

/** Language and theme: kept on this computer. */
export function Looks(): ReactElement {
  const styles = useStyles();
  const { controller, state, t } = usePane();
  const { language, theme } = state.preferences;
  return (
    <div className={styles.looks}>
      <Choice
        label={t('se.lang')}
        value={language}
        options={[
          ['asOffice', t('se.asOffice')],
          // Each language in its own words, so that nobody is locked out of theirs.
          ['da', 'Dansk'],
          ['en', 'English'],
        ]}
        onChoose={(chosen) => {
          controller.prefer({ language: chosen });
        }}
      />
      <Choice
        label={t('se.theme')}
        value={theme}
        options={[
          ['asOffice', t('se.asOffice')],
          ['light', t('se.light')],
          ['dark', t('se.dark')],
        ]}
        onChoose={(chosen) => {
          controller.prefer({ theme: chosen });
        }}
      />
    </div>
  );
}
