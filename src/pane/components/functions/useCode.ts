import { makeStyles, tokens } from '@fluentui/react-components';

/** Formulas, and the box they stand in. */
export const useCode = makeStyles({
  box: {
    padding: '8px 10px',
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground3,
    // Forced colours take the fill away.
    outline: '1px solid transparent',
  },
  code: { fontFamily: 'Consolas, monospace', fontSize: '12px', lineHeight: '18px', overflowWrap: 'anywhere' },
});
