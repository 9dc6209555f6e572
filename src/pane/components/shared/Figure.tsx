import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useText } from './useText';

const useStyles = makeStyles({
  figure: { minWidth: 0, margin: 0 },
  value: { overflowWrap: 'anywhere' },
});

/** A label over its figure; to stand in a `dl`. */
export function Figure({
  label,
  value,
  className,
}: {
  label: string;
  value: string;
  className?: string;
}): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.figure}>
      <dt className={text.caption}>{label}</dt>
      <dd className={mergeClasses(text.section, styles.value, className)}>{value}</dd>
    </div>
  );
}
