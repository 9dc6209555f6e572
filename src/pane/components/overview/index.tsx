import type { ReactElement } from 'react';
import { usePane } from '../shared/PaneContext';
import { Verdict } from './Verdict';

/** The first tab: can it be submitted, the figures of the portfolio, and the plans. */
export function Overview(): ReactElement | null {
  const { state } = usePane();
  const { checked } = state;
  if (!checked) return null;
  return <Verdict checked={checked} />;
}
