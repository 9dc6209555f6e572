import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CATALOGUE_EDITIONS } from '../../../core/catalogue';
import { LOCAL_AGREEMENTS, NATIONAL_RULE_SETS } from '../../../core/rulesets';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '3px 12px',
    margin: '8px 0 0',
    fontSize: '12px',
    lineHeight: '16px',
  },
  value: { margin: 0, textAlign: 'right', color: tokens.colorNeutralForeground1 },
});

/** What is installed, and by which rules of which day it checks. */
export function Versions({ functions }: { functions: string | undefined }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { version, t, format, language } = usePane();
  const rows = [
    [t('se.vPane'), version],
    [t('se.vFun'), functions ?? t('se.vFunNone')],
    ...NATIONAL_RULE_SETS.map(({ name, regulation }) => [
      name[language],
      t('se.regulation', { d: format.day(regulation.date) }),
    ]),
    ...LOCAL_AGREEMENTS.map(({ name, source }) => [name[language], `${source.title}, ${format.day(source.date)}`]),
    [t('se.vCatalogue'), CATALOGUE_EDITIONS.map(({ id }) => id).join(', ')],
  ] as const;
  return (
    <>
      <h2 className={text.section}>{t('se.versions')}</h2>
      <dl className={styles.list}>
        {rows.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={text.caption}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
