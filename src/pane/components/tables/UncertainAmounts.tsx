import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordsFor } from '../../../core/findings/words';
import { formatAddress } from '../../../core/sheet/address';
import type { UncertainAmount } from '../../state/selectors/tables/uncertainAmounts';
import { usePane } from '../shared/PaneContext';
import { AreaLink } from './AreaLink';
import { Section } from '../shared/Section';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  row: { padding: '4px var(--panePadding) 12px' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'center' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** Amounts whose wording is open, each with the numbers it can be read as. */
export function UncertainAmounts({ amounts }: { amounts: readonly UncertainAmount[] }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { controller, state, t, format, language } = usePane();
  const busy = state.writing !== undefined || state.status.kind === 'busy';
  return (
    <Section list title={t('ta.readings')} aside={t('ta.readingsHow')}>
      {amounts.map(({ cell, text: written, readings }) => (
        <li key={formatAddress(cell)} className={styles.row}>
          <div className={styles.head}>
            <span className={text.body}>{wordsFor(language).quote(written)}</span>
            <AreaLink place={cell} />
          </div>
          <div className={styles.buttons}>
            {readings.map((ore) => (
              <Button
                key={ore}
                disabledFocusable={busy}
                onClick={() => {
                  const reading = { cell: formatAddress(cell), text: written, ore };
                  void controller.answer({ kind: 'accepted', reading });
                }}
              >
                {t('ta.take', { a: format.kr(ore) })}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </Section>
  );
}
