import { makeStyles } from '@fluentui/react-components';
import { own } from '../../theme/tokens';

/** The colour of a state's words, to stand beside its icon. */
export const useSeverityColor = makeStyles({
  error: { color: own.severityError },
  warning: { color: own.severityWarning },
  notice: {},
  explained: { color: own.severityReady },
  ready: { color: own.severityReady },
  unknown: {},
  old: {},
});
