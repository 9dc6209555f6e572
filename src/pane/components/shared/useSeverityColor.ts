import { makeStyles } from '@fluentui/react-components';
import { own } from '../../theme/tokens';

/** The states that have an icon and, some of them, a colour. */
export type IconOf = 'error' | 'warning' | 'notice' | 'explained' | 'ready' | 'unknown' | 'old';

/** The colour of a state's icon, and of the words beside it. */
export const useSeverityColor = makeStyles<IconOf>({
  error: { color: own.severityError },
  warning: { color: own.severityWarning },
  notice: {},
  explained: { color: own.severityReady },
  ready: { color: own.severityReady },
  unknown: {},
  old: {},
});
