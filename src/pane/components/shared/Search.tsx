import { makeStyles, SearchBox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  search: { flexGrow: 1, minWidth: 0, width: '100%', maxWidth: 'none' },
  clear: { minWidth: '28px', minHeight: '28px', alignItems: 'center', justifyContent: 'center' },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field to search in a list, with a button to clear it. */
export function Search({ label, value, onChange }: Props): ReactElement {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <SearchBox
      className={styles.search}
      dismiss={{ className: styles.clear, 'aria-label': t('act.clear') }}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, { value: typed }) => {
        onChange(typed);
      }}
    />
  );
}
