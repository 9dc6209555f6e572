import type { ReactElement } from 'react';
import { usePane } from '../shared/PaneContext';
import { FindingList } from './FindingList';
import { Unchecked } from './Unchecked';
import { WaiverPage } from './WaiverPage';

/** The second tab: every finding with its cells and what can be done about it. */
export function Findings(): ReactElement {
  const { checked, view } = usePane().state;
  if (!checked) return <Unchecked />;
  return view.waiver ? (
    <WaiverPage checked={checked} form={view.waiver} />
  ) : (
    <FindingList checked={checked} filter={view.findings} />
  );
}
