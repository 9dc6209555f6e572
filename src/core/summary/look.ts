import type { Verdict } from '../check/verdict';
import type { SeverityLabel } from '../findings/labels';
import { COLORS } from './palette';

interface Look {
  /** Stands before the word, so that colour is never alone. */
  readonly sign: string;
  readonly color: string;
  readonly tint: string;
}

const ERROR: Look = { sign: '✕', color: COLORS.error, tint: 'FDF3F4' };
const WARNING: Look = { sign: '▲', color: COLORS.warning, tint: 'FFF9F5' };
const READY: Look = { sign: '✓', color: COLORS.ready, tint: 'F1FAF1' };
const UNKNOWN: Look = { sign: '○', color: COLORS.line, tint: COLORS.headingFill };

/** Sign, colour and tint of each verdict. */
export const VERDICT_LOOK: Readonly<Record<Verdict, Look>> = {
  notReady: ERROR,
  answersNeeded: WARNING,
  explained: READY,
  ready: READY,
  notAssessed: UNKNOWN,
};

/** The same for a finding's severity. */
export const SEVERITY_LOOK: Readonly<Record<SeverityLabel, Look>> = {
  error: ERROR,
  warning: WARNING,
  explained: READY,
  notice: UNKNOWN,
};
