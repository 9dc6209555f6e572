import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useText } from './useText';

const useStyles = makeStyles({
  section: { padding: '16px var(--panePadding)', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '12px', marginBottom: '12px' },
});

/** A part of a view under its own heading. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={text.section}>
          {title}
        </h2>
        {aside !== undefined && <span className={mergeClasses(text.caption)}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
