import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableFunction } from '../../../functions/table';
import { withUnits } from '../../text/withUnits';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)',
    gap: '3px 12px',
    margin: '12px 0',
    fontSize: '12px',
    lineHeight: '16px',
  },
  name: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What each argument is, and what the function gives. */
export function Arguments({ of: { parameters, texts } }: { of: TableFunction }): ReactElement {
  const styles = useStyles();
  const { language, t } = usePane();
  return (
    <dl className={styles.list}>
      {parameters.map(({ key, optional, texts: { [language]: own } }) => (
        <Pair key={key} name={own.name} strong={!optional}>
          {optional ? `${own.description.replace(/\.$/, '')} · ${t('fu.optional')}` : own.description}
        </Pair>
      ))}
      <Pair name={t('fu.result')}>{texts[language].result}</Pair>
    </dl>
  );
}

function Pair({ name, strong, children }: { name: string; strong?: boolean; children: string }): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <>
      <dt className={mergeClasses(styles.name, strong && text.strong)}>{name}</dt>
      <dd className={styles.text}>{withUnits(children)}</dd>
    </>
  );
}
