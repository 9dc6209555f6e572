import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useText } from './useText';

const useStyles = makeStyles({
  section: { padding: '16px var(--panePadding)', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '12px', marginBottom: '12px' },
  aboveList: { display: 'block', margin: 0, padding: '16px var(--panePadding) 8px' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly title: string;
  /** In small type beside the heading; under it where a list follows. */
  readonly aside?: ReactNode;
  /** The children are the rows of a list, from edge to edge. */
  readonly list?: boolean;
  readonly children: ReactNode;
}

/** A part of a view under its own heading. */
export function Section({ title, aside, list = false, children }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  return (
    <section className={list ? '' : styles.section} aria-labelledby={id}>
      <div className={mergeClasses(styles.head, list && styles.aboveList)}>
        <h2 id={id} className={text.section}>
          {title}
        </h2>
        {aside !== undefined && <div className={text.caption}>{aside}</div>}
      </div>
      {list ? <ul className={styles.list}>{children}</ul> : children}
    </section>
  );
}
