import copenhagen from '../core/rulesets/data/copenhagen-2015-18.json';
import defaults from '../core/rulesets/data/defaults.json';
import lbf2011 from '../core/rulesets/data/lbf-2011-14.json';
import lbf2015 from '../core/rulesets/data/lbf-2015-18.json';
import lbf2019 from '../core/rulesets/data/lbf-2019-26.json';
import type { LocalAgreement, NationalRuleSet, RuleValue } from '../core/rulesets';

/** What a cell needs of a rule set. The check's own reader holds every value against its source. */
export type CellRuleSet = Pick<NationalRuleSet, 'name' | 'starts' | 'values'>;
export type CellAgreement = Pick<LocalAgreement, 'starts' | 'values' | 'districtBoards'>;

// Field by field, so that the bundle holds nothing else of the files.
export const RULE_SETS: readonly CellRuleSet[] = [
  { name: lbf2011.name, starts: lbf2011.starts, values: lbf2011.values as RuleValue[] },
  { name: lbf2015.name, starts: lbf2015.starts, values: lbf2015.values as RuleValue[] },
  { name: lbf2019.name, starts: lbf2019.starts, values: lbf2019.values as RuleValue[] },
];

export const AGREEMENT: CellAgreement = {
  starts: copenhagen.starts,
  values: copenhagen.values as RuleValue[],
  districtBoards: copenhagen.districtBoards,
};

export const DEFAULTS = defaults.values as readonly RuleValue[];
