import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { SeverityIcon } from '../shared/SeverityIcon';
import type { IconOf } from '../shared/useSeverityColor';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: '44px',
    padding: '8px var(--panePadding)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bare: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  name: { overflowWrap: 'anywhere' },
  under: { marginTop: '2px' },
  end: { maxWidth: '50vw', justifySelf: 'end', textAlign: 'right' },
});

interface Props {
  readonly icon?: IconOf;
  readonly name: string;
  /** In small type under the name. */
  readonly under?: string;
  /** At the right. */
  readonly end?: ReactNode;
}

/** One line of a list: what it is, what is known about it, and what can be pressed. */
export function Row({ icon, name, under, end }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <li className={mergeClasses(styles.row, !icon && styles.bare)}>
      {icon && <SeverityIcon of={icon} size={20} />}
      <div>
        <div className={mergeClasses(text.body, styles.name)}>{name}</div>
        {under !== undefined && <div className={mergeClasses(text.caption, styles.under)}>{under}</div>}
      </div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </li>
  );
}
