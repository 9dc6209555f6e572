import type { ReactElement } from 'react';
import type { SeverityLabel } from '../../../core/findings/labels';
import type { Counts } from '../../state/selectors/counts';
import { countText } from '../../text/countText';
import { Chip } from '../shared/Chip';
import { Chips } from '../shared/Chips';
import { usePane } from '../shared/PaneContext';

const OFFERED: readonly SeverityLabel[] = ['error', 'warning', 'notice', 'explained'];

interface Props {
  readonly counts: Counts;
  readonly chosen: readonly SeverityLabel[];
}

/** How many there are of each severity; pressed ones are shown alone. */
export function SeverityChips({ counts, chosen }: Props): ReactElement | null {
  const { dispatch, language, t } = usePane();
  const offered = OFFERED.filter((severity) => counts[severity] > 0 || chosen.includes(severity));
  if (offered.length === 0) return null;
  return (
    <Chips label={t('fi.severities')}>
      {offered.map((severity) => (
        <Chip
          key={severity}
          icon={severity}
          text={countText(severity, counts[severity], language)}
          pressed={chosen.includes(severity)}
          onClick={() => {
            dispatch({ type: 'severityToggled', severity });
          }}
        />
      ))}
    </Chips>
  );
}
