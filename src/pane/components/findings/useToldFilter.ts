import { useEffect, useRef } from 'react';
import type { View } from '../../state/view';
import { usePane } from '../shared/PaneContext';

/** Says how many findings are left when the officer has changed what is shown. */
export function useToldFilter({ severities, plan }: View['findings'], shown: number, all: number): void {
  const { dispatch } = usePane();
  const told = useRef({ severities, plan });
  useEffect(() => {
    if (told.current.severities === severities && told.current.plan === plan) return;
    told.current = { severities, plan };
    dispatch({ type: 'said', message: { kind: 'shown', shown, all } });
  });
}
