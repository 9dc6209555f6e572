import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordsFor } from '../../../core/findings/words';
import { formatAddress } from '../../../core/sheet/address';
import type { Pointed } from '../../state/selectors/tables/pointed';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  cells: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '3px 12px', margin: 0 },
  value: {
    margin: 0,
    textAlign: 'right',
    overflowWrap: 'anywhere',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground1,
  },
});

const NOTHING = '–';

/** The selected cell with what stands in it, and the first values below it. */
export function PointedCells({ now }: { now: Pointed }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { t, language } = usePane();
  const selection = now.kind === 'nothing' ? undefined : now.selection;
  const quoted = selection && selection.text !== '' ? ` ${wordsFor(language).quote(selection.text)}` : '';
  return (
    <dl className={styles.cells}>
      <dt className={text.caption}>{t('ta.selected')}</dt>
      <dd className={mergeClasses(styles.value, text.strong)}>
        {selection ? formatAddress(selection.area) + quoted : NOTHING}
      </dd>
      <dt className={text.caption}>{t('ta.sample')}</dt>
      <dd className={styles.value}>
        {now.kind === 'column' && now.selection.samples.length > 0 ? now.selection.samples.join(' · ') : NOTHING}
      </dd>
    </dl>
  );
}
