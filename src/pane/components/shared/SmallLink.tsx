import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LinkButton } from './LinkButton';

const useStyles = makeStyles({
  link: { justifySelf: 'start', margin: '-4px 0', fontSize: '12px', lineHeight: '24px' },
});

interface Props {
  readonly text: string;
  readonly onClick: () => void;
}

/** A small link on a line of its own, high enough to be hit, that shows or hides more. */
export function SmallLink({ text, onClick }: Props): ReactElement {
  const styles = useStyles();
  return (
    <LinkButton className={styles.link} onClick={onClick}>
      {text}
    </LinkButton>
  );
}
