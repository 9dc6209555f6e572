import type { Verdict } from '../../../core/check';
import type { IconOf } from './useSeverityColor';

export const ICON_OF_VERDICT: Readonly<Record<Verdict, IconOf>> = {
  notReady: 'error',
  notAssessed: 'unknown',
  answersNeeded: 'warning',
  explained: 'explained',
  ready: 'ready',
};
