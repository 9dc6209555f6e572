import { useState, type ReactElement } from 'react';
import { planRows } from '../../state/selectors/planRows';
import { usePane } from '../shared/PaneContext';
import { Figures } from './Figures';
import { NothingChecked } from './NothingChecked';
import { NothingRead } from './NothingRead';
import { PlanList } from './PlanList';
import { PlanView } from './PlanView';
import { SummaryNotes } from './SummaryNotes';
import { Verdict } from './Verdict';

/** The first tab: can it be submitted, the figures of the portfolio, and the plans; or one plan. */
export function Overview(): ReactElement | null {
  const { state } = usePane();
  const { checked, view, status } = state;
  const [left, setLeft] = useState<string>();
  if (!checked) return status.kind === 'idle' || status.kind === 'problem' ? <NothingChecked /> : null;
  const rows = planRows(checked.result);
  const row = rows.find(({ plan }) => plan === view.plan);
  const entry = checked.result.plans.find(({ plan }) => plan.name === view.plan);
  if (row && entry) return <PlanView key={row.plan} row={row} entry={entry} checked={checked} onLeave={setLeft} />;
  return (
    <>
      <Verdict checked={checked} />
      <SummaryNotes checked={checked} />
      {rows.length === 0 ? (
        <NothingRead checked={checked} />
      ) : (
        <>
          <Figures result={checked.result} />
          <PlanList rows={rows} left={left} />
        </>
      )}
    </>
  );
}
