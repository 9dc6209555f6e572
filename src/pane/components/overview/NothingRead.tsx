import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderWhat } from '../../../core/findings/render';
import { workbookVerdict } from '../../../core/summary';
import type { Checked } from '../../state/paneState';
import { withUnits } from '../../text/withUnits';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  empty: { padding: '16px var(--panePadding)', display: 'grid', gap: '16px', justifyItems: 'start' },
  ways: { display: 'grid', gap: '8px', justifyItems: 'start' },
});

/** No plan was found: the sheets that were looked at, why nothing was read in them, and how to go on. */
export function NothingRead({ checked }: { checked: Checked }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { controller, state, t, language, format } = usePane();
  const working = state.writing !== undefined;
  const { openExample } = controller;
  const seen = checked.result.findings.filter(({ code }) => code === 'DAT-11');
  return (
    <section className={styles.empty}>
      {seen.map((finding) => {
        const what = renderWhat(finding, language, format.culture);
        return (
          <p key={what} className={text.body}>
            {withUnits(what)}
          </p>
        );
      })}
      <div className={styles.ways}>
        {!workbookVerdict(checked.result).blankSheet && (
          <Button disabledFocusable={working} onClick={() => void controller.addTemplate()}>
            {t('fr.template')}
          </Button>
        )}
        {openExample && (
          <Button disabledFocusable={working} onClick={() => void openExample()}>
            {t('fr.example')}
          </Button>
        )}
      </div>
    </section>
  );
}
