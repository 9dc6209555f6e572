import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { ConditionalFormatState } from '../../host/state/conditionalFormatState';
import { rectAddress } from '../../host/state/rect';
import { rangeOf } from './snapshot';
import { shortStyleOf } from './style';

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/** A conditional format as Univer draws it; undefined for kinds that the grid does not draw. */
export function conditionalRuleOf(
  format: ConditionalFormatState,
): IConditionFormattingRule<IFormulaHighlightCell> | undefined {
  const formula = formulaOf(format);
  if (formula === undefined) return undefined;
  return {
    cfId: format.id,
    ranges: [rangeOf(format.rect)],
    stopIfTrue: format.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: shortStyleOf(format.format),
    },
  };
}

/** Comparisons too are drawn as a formula of the first cell: what they compare with may be a formula. */
function formulaOf({ rule, rect }: ConditionalFormatState): string | undefined {
  if (rule.kind === 'custom') return rule.formula.startsWith('=') ? rule.formula : `=${rule.formula}`;
  if (rule.kind !== 'cellValue') return undefined;
  const { top, left } = rect;
  const cell = rectAddress({ top, left, bottom: top, right: left });
  const first = operand(rule.formula1);
  const comparison = COMPARISONS[rule.operator];
  if (comparison) return `=${cell}${comparison}${first}`;
  const second = operand(rule.formula2 ?? '');
  if (rule.operator === 'Between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  return rule.operator === 'NotBetween' ? `=OR(${cell}<${first},${cell}>${second})` : undefined;
}

const operand = (formula: string): string => `(${formula.replace(/^=/, '')})`;
