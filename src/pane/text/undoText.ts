import type { UndoSteps } from '../../excel/port';
import type { Translate } from './paneText';

/** How it is taken back: with as many presses as are known to do it. */
export function undoText(steps: UndoSteps, t: Translate): string {
  if (steps === undefined) return t('un.unknown');
  if (steps === 1) return t('un.once');
  return steps === 2 ? t('un.twice') : t('un.times', { n: steps });
}
