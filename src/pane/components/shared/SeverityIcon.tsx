import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle20Filled,
  CheckmarkCircle28Filled,
} from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular, Clock20Regular, Clock28Regular } from '@fluentui/react-icons/svg/clock';
import {
  CommentCheckmark16Filled,
  CommentCheckmark20Filled,
  CommentCheckmark28Filled,
} from '@fluentui/react-icons/svg/comment-checkmark';
import {
  DismissCircle16Filled,
  DismissCircle20Filled,
  DismissCircle28Filled,
} from '@fluentui/react-icons/svg/dismiss-circle';
import { Info16Regular, Info20Regular, Info28Regular } from '@fluentui/react-icons/svg/info';
import {
  QuestionCircle16Regular,
  QuestionCircle20Regular,
  QuestionCircle28Regular,
} from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled, Warning20Filled, Warning28Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { useSeverityColor, type IconOf } from './useSeverityColor';

/** Each size is drawn for itself: a smaller one stretched would be too thin and too small. */
const ICONS = {
  error: { 16: DismissCircle16Filled, 20: DismissCircle20Filled, 28: DismissCircle28Filled },
  warning: { 16: Warning16Filled, 20: Warning20Filled, 28: Warning28Filled },
  notice: { 16: Info16Regular, 20: Info20Regular, 28: Info28Regular },
  explained: { 16: CommentCheckmark16Filled, 20: CommentCheckmark20Filled, 28: CommentCheckmark28Filled },
  ready: { 16: CheckmarkCircle16Filled, 20: CheckmarkCircle20Filled, 28: CheckmarkCircle28Filled },
  unknown: { 16: QuestionCircle16Regular, 20: QuestionCircle20Regular, 28: QuestionCircle28Regular },
  old: { 16: Clock16Regular, 20: Clock20Regular, 28: Clock28Regular },
} as const;

const useStyles = makeStyles({ icon: { flexShrink: 0, display: 'block' } });

/** A state by its shape, never by its colour alone; the word stands beside it. */
export function SeverityIcon({ of, size }: { of: IconOf; size: 16 | 20 | 28 }): ReactElement {
  const styles = useStyles();
  const colors = useSeverityColor();
  const Icon = ICONS[of][size];
  return <Icon aria-hidden className={mergeClasses(styles.icon, colors[of])} />;
}
