import type { FunctionDefinition } from '../definition';
import { allocate } from './allocate';
import { allocateYears } from './allocateYears';
import { formatAmountText, parseAmountText } from './amountText';
import { appropriation, appropriationLeft } from './appropriation';
import { cfbuCount, cfbuMajority, cfbuShare, cfbuShortfall } from './cfbu';
import { checkVersion } from './checkVersion';
import { cofinancingCheck } from './cofinancingCheck';
import { districtBoard } from './districtBoard';
import { explainShare } from './explainShare';
import { frameFromShare } from './frameFromShare';
import { fundingSplit } from './fundingSplit';
import { leadSection } from './leadSection';
import { ruleSet, ruleSource, ruleValue } from './ruleValue';
import { shareDeviation } from './shareDeviation';
import { SHARES } from './shares';

/** Every custom function, in the order in which they are documented. */
const ALL = [
  ...SHARES,
  fundingSplit,
  frameFromShare,
  allocate,
  allocateYears,
  shareDeviation,
  cofinancingCheck,
  cfbuCount,
  cfbuShare,
  cfbuMajority,
  cfbuShortfall,
  ruleValue,
  ruleSource,
  ruleSet,
  explainShare,
  appropriation,
  appropriationLeft,
  leadSection,
  districtBoard,
  parseAmountText,
  formatAmountText,
  checkVersion,
] as const;

export type FunctionId = (typeof ALL)[number]['id'];

export const DEFINITIONS: readonly FunctionDefinition<FunctionId>[] = ALL;
