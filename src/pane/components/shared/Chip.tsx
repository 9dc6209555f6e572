import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SeverityIcon } from './SeverityIcon';
import type { IconOf } from './useSeverityColor';

const useStyles = makeStyles({
  chip: {
    minWidth: 0,
    minHeight: '28px',
    padding: '0 9px 0 8px',
    borderRadius: '14px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: 400,
  },
  icon: { width: '16px', height: '16px', marginRight: '5px' },
});

interface Props {
  readonly icon: IconOf;
  readonly text: string;
  readonly pressed: boolean;
  readonly onClick: () => void;
}

/** A state with how many are in it; pressed, those are shown alone. */
export function Chip({ icon, text, pressed, onClick }: Props): ReactElement {
  const styles = useStyles();
  return (
    <ToggleButton
      className={styles.chip}
      checked={pressed}
      icon={{ className: styles.icon, children: <SeverityIcon of={icon} size={16} /> }}
      onClick={onClick}
    >
      {text}
    </ToggleButton>
  );
}
