import { lazy, Suspense, type ReactElement } from 'react';
import { noticeOf } from '../../state/selectors/notice';
import { usePane } from '../shared/PaneContext';
import { useDelayed } from '../shared/useDelayed';

/** A check that is quicker shows nothing. */
const QUICK_MS = 400;

const CheckProgress = lazy(async () => ({
  default: (await import(/* webpackChunkName: "progress" */ './CheckProgress')).CheckProgress,
}));

/** How far a check is, when it takes a while. An old result stays below. */
export function Busy(): ReactElement | null {
  const { state } = usePane();
  const { status } = state;
  const slow = useDelayed(status.kind === 'busy', QUICK_MS);
  if (status.kind !== 'busy' || !slow || noticeOf(state)?.kind === 'cellEdit') return null;
  return (
    <Suspense>
      <CheckProgress progress={status.progress} />
    </Suspense>
  );
}
