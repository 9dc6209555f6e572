import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { View } from '../../state/view';
import { FORCED } from '../../theme/tokens';
import { usePane } from '../shared/PaneContext';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    minHeight: '32px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    overflow: 'hidden',
    ':focus-within': { overflow: 'visible' },
  },
  part: { position: 'relative', justifyContent: 'center', minWidth: 0 },
  second: { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  input: {
    // The whole half is the button; the circle itself is not drawn.
    '& .fui-Radio__indicator': { display: 'none' },
    '& .fui-Radio__label': {
      width: '100%',
      margin: 0,
      padding: '7px 8px',
      fontSize: '12px',
      lineHeight: '16px',
      textAlign: 'center',
      color: tokens.colorNeutralForeground2,
      cursor: 'pointer',
    },
    '& .fui-Radio__input': { width: '100%', height: '100%' },
    '& .fui-Radio__input:checked ~ .fui-Radio__label': {
      color: tokens.colorBrandForeground1,
      fontWeight: 600,
      backgroundColor: tokens.colorBrandBackground2,
      boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
      [FORCED]: { color: 'HighlightText', backgroundColor: 'Highlight', boxShadow: 'none', forcedColorAdjust: 'none' },
    },
  },
});

const WAYS = [
  { value: 'plan', text: 'fi.byPlan' },
  { value: 'rule', text: 'fi.byRule' },
] as const;

/** Two halves of one button; arrow keys go from one to the other. */
export function GroupBy({ chosen }: { chosen: View['findings']['groupBy'] }): ReactElement {
  const styles = useStyles();
  const { dispatch, t } = usePane();
  return (
    <RadioGroup
      className={styles.group}
      layout="horizontal"
      aria-label={t('fi.group')}
      value={chosen}
      onChange={(_, { value }) => {
        dispatch({ type: 'findingsFiltered', filter: { groupBy: value === 'rule' ? 'rule' : 'plan' } });
      }}
    >
      {WAYS.map(({ value, text }, index) => (
        <Radio
          key={value}
          value={value}
          label={t(text)}
          className={mergeClasses(styles.part, styles.input, index > 0 && styles.second)}
        />
      ))}
    </RadioGroup>
  );
}
