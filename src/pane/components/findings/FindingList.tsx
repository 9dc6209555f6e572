import { Accordion } from '@fluentui/react-components';
import { useMemo, useRef, type ReactElement } from 'react';
import type { Checked } from '../../state/paneState';
import { findingGroups } from '../../state/selectors/findings/findingGroups';
import type { View } from '../../state/view';
import { usePane } from '../shared/PaneContext';
import { useHidden } from '../shared/useHidden';
import { FindingGroup } from './FindingGroup';
import { ListHead } from './ListHead';
import { NOT_RUN, NotRun } from './NotRun';
import { NothingFound } from './NothingFound';
import { useKeptFocus } from './useKeptFocus';
import { useToldFilter } from './useToldFilter';

interface Props {
  readonly checked: Checked;
  readonly filter: View['findings'];
}

/** Findings in groups, errors first, and at the end the rules that did not run. */
export function FindingList({ checked, filter }: Props): ReactElement {
  const { hidden } = useHidden();
  const { dispatch, t } = usePane();
  const { result } = checked;
  const groups = useMemo(() => findingGroups(result, filter), [result, filter]);
  const title = useRef<HTMLHeadingElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useKeptFocus(title, view);
  const shown = groups.reduce((sum, group) => sum + group.findings.length, 0);
  useToldFilter(filter, shown, result.findings.length);
  return (
    <div ref={view}>
      <h1 ref={title} tabIndex={-1} className={hidden}>
        {t('fi.title')}
      </h1>
      {result.findings.length > 0 && <ListHead result={result} filter={filter} />}
      <Accordion
        multiple
        collapsible
        navigation="linear"
        openItems={filter.showNotRun ? [...filter.opened, NOT_RUN] : [...filter.opened]}
        onToggle={(_, { value }) => {
          if (value === NOT_RUN) dispatch({ type: 'findingsFiltered', filter: { showNotRun: !filter.showNotRun } });
          else dispatch({ type: 'findingToggled', finding: String(value) });
        }}
      >
        {groups.length === 0 && <NothingFound checked={checked} />}
        {groups.map((group) => (
          <FindingGroup key={group.key} group={group} opened={filter.opened} />
        ))}
        <NotRun checked={checked} />
      </Accordion>
    </div>
  );
}
