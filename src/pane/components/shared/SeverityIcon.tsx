import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { CommentCheckmarkFilled } from '@fluentui/react-icons/svg/comment-checkmark';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { own } from '../../theme/tokens';

/** A state by its shape, never by its colour alone; the word stands beside it. */
export type IconOf = 'error' | 'warning' | 'notice' | 'explained' | 'ready' | 'unknown' | 'old';

const ICONS = {
  error: DismissCircleFilled,
  warning: WarningFilled,
  notice: InfoRegular,
  explained: CommentCheckmarkFilled,
  ready: CheckmarkCircleFilled,
  unknown: QuestionCircleRegular,
  old: ClockRegular,
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'block' },
  error: { color: own.severityError },
  warning: { color: own.severityWarning },
  notice: {},
  explained: { color: own.severityReady },
  ready: { color: own.severityReady },
  unknown: {},
  old: {},
});

export function SeverityIcon({ of, size }: { of: IconOf; size: 16 | 20 | 28 }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[of];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[of])} fontSize={size} />;
}
