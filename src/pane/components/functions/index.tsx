import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { functionGroups, type FunctionGroup } from '../../state/selectors/functions/groups';
import { usePane } from '../shared/PaneContext';
import { Search } from '../shared/Search';
import { useHidden } from '../shared/useHidden';
import { useText } from '../shared/useText';
import { FunctionEntry } from './FunctionEntry';

const useStyles = makeStyles({
  head: { padding: '16px var(--panePadding) 12px' },
  none: { padding: '0 var(--panePadding) 16px' },
  group: { display: 'flex', gap: '8px', alignItems: 'baseline', padding: '4px var(--panePadding) 10px' },
  list: {
    listStyleType: 'none',
    margin: '0 0 12px',
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The functions that can be written in cells, with help to write them. */
export function Functions(): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { hidden } = useHidden();
  const { t, language } = usePane();
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<string>();
  const groups = functionGroups(search, language);
  return (
    <>
      <h1 className={hidden}>{t('nav.functions')}</h1>
      <div className={styles.head}>
        <Search label={t('fu.search')} value={search} onChange={setSearch} />
      </div>
      <div role="status">
        {groups.length === 0 && <p className={mergeClasses(text.body, styles.none)}>{t('fu.none')}</p>}
      </div>
      {groups.map((group) => (
        <Group key={group.name} group={group} opened={opened} onOpen={setOpened} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: FunctionGroup;
  readonly opened: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

function Group({ group: { name, functions }, opened, onOpen }: GroupProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const heading = useId();
  const { t, format } = usePane();
  return (
    <section aria-labelledby={heading}>
      <div className={styles.group}>
        <h2 id={heading} className={text.section}>
          {t(`fu.group.${name}`)}
        </h2>
        <span className={text.caption}>{format.count(functions.length)}</span>
      </div>
      <ul className={styles.list}>
        {functions.map((one) => {
          const { id } = one.definition;
          return (
            <FunctionEntry
              key={id}
              of={one}
              opened={opened === id}
              onToggle={() => {
                onOpen(opened === id ? undefined : id);
              }}
            />
          );
        })}
      </ul>
    </section>
  );
}
