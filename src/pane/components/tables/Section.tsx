import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  head: { padding: '16px var(--panePadding) 8px' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A list with a heading. */
export function Section({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={text.section}>
          {title}
        </h2>
        {lead !== undefined && <p className={text.caption}>{lead}</p>}
      </div>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
