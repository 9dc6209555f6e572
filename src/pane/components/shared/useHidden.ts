import { makeStyles } from '@fluentui/react-components';

/** What only screen readers are told: what the eye sees otherwise. */
export const useHidden = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
