import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED, own } from '../../theme/tokens';

/** What both bars have in common: a line in which segments and ticks are placed by fractions of its width. */
export const useBarStyles = makeStyles({
  bar: { position: 'relative', forcedColorAdjust: 'none' },
  small: { height: '9px' },
  middle: { height: '9px' },
  big: { height: '16px' },
  lens: { height: '22px' },
  // A sliver's border is no wider than the bar has room for.
  inside: { position: 'absolute', inset: 0, overflow: 'hidden' },
  segment: { position: 'absolute', top: 0, bottom: 0, borderRadius: '2px', boxSizing: 'border-box' },
  tick: {
    position: 'absolute',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: own.barTick,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    [FORCED]: { backgroundColor: 'Highlight', boxShadow: '0 0 0 1px Canvas' },
  },
  beyond4: { top: '-4px', bottom: '-4px' },
  beyond6: { top: '-6px', bottom: '-6px' },
  track: { backgroundColor: own.barTrack, [FORCED]: { backgroundColor: 'Canvas', border: '1px solid GrayText' } },
  filled: {
    backgroundColor: own.barMunicipality,
    [FORCED]: { backgroundColor: 'CanvasText' },
  },
  missing: {
    border: `1px dashed ${own.severityError}`,
    [FORCED]: { border: '1px dashed Highlight' },
  },
  lbf: { backgroundColor: own.barLbf, [FORCED]: { backgroundColor: 'Canvas', border: '1px solid CanvasText' } },
  municipality: { backgroundColor: own.barMunicipality, [FORCED]: { backgroundColor: 'CanvasText' } },
  housing: {
    backgroundColor: own.barHousing,
    [FORCED]: { backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
  other: {
    backgroundColor: own.barOther,
    border: `1px solid ${own.barHousing}`,
    [FORCED]: { backgroundColor: 'Canvas', border: '2px solid CanvasText' },
  },
});
