import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { FORCED } from '../../theme/tokens';

const useStyles = makeStyles({
  // Where colours are the user's own, a button that looks like a link keeps the colour of buttons unless it is told.
  link: { [FORCED]: { color: 'LinkText', textDecorationLine: 'underline' } },
});

interface Props {
  readonly className: string;
  readonly onClick: () => void;
  /** Where the words alone do not say what it does. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link that does something in the pane or the sheet. */
export function LinkButton({ className, onClick, label, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <Link as="button" className={mergeClasses(styles.link, className)} aria-label={label} onClick={onClick}>
      {children}
    </Link>
  );
}
