import { invalidArgument, notImplemented } from '../../hostError';
import type { ConditionalFormatState, KindProperties } from '../../state/conditionalFormatState';
import { readText, readWord } from '../../values/check';
import { COMPARISONS, needsTwo } from '../comparisons';
import { describe, type Like, type Model } from '../model';
import { field, SlotModel } from '../slot';
import { ConditionalRangeFormatModel } from './conditionalRangeFormat';

/** What the four kinds share: the format that cells get. */
abstract class KindModel extends SlotModel<ConditionalFormatState> {
  get format(): ConditionalRangeFormatModel {
    return new ConditionalRangeFormatModel(this.host, field(this.slot, 'format'));
  }

  protected get properties(): KindProperties {
    const { rule } = this.state;
    return rule.kind === 'other' ? rule.properties : {};
  }

  protected keep(properties: KindProperties): void {
    this.change({ rule: { kind: 'other', properties } });
  }
}

const customApi = describe<Excel.CustomConditionalFormat>()('CustomConditionalFormat', {
  navigations: ['format', 'rule'],
});

export class CustomFormatModel extends KindModel implements Like<Excel.CustomConditionalFormat, 'format' | 'rule'> {
  readonly api = customApi;

  get rule(): Model {
    return new CustomRuleModel(this.host, this.slot);
  }
}

const ruleApi = describe<Excel.ConditionalFormatRule>()('ConditionalFormatRule', { scalars: ['formula'] });

class CustomRuleModel
  extends SlotModel<ConditionalFormatState>
  implements Like<Excel.ConditionalFormatRule, 'formula'>
{
  readonly api = ruleApi;

  get formula(): string {
    const { rule } = this.state;
    return rule.kind === 'custom' ? rule.formula : '';
  }

  set formula(formula: unknown) {
    this.change({ rule: { kind: 'custom', formula: readText(formula) } });
  }
}

const cellValueApi = describe<Excel.CellValueConditionalFormat>()('CellValueConditionalFormat', {
  scalars: ['rule'],
  navigations: ['format'],
});

const OPERATORS = [...COMPARISONS, 'GreaterThanOrEqual', 'LessThanOrEqual'] as const;

export class CellValueFormatModel
  extends KindModel
  implements Like<Excel.CellValueConditionalFormat, 'rule' | 'format'>
{
  readonly api = cellValueApi;

  get rule(): Excel.ConditionalCellValueRule {
    const { rule } = this.state;
    if (rule.kind !== 'cellValue') throw invalidArgument();
    const { operator, formula1, formula2 } = rule;
    return {
      operator: operator as 'Between',
      formula1,
      ...(formula2 !== undefined && { formula2 }),
    };
  }

  set rule(raw: unknown) {
    const { operator, formula1, formula2 } = asRecord(raw);
    const isPair = needsTwo(operator);
    if (isPair && (formula2 === undefined || formula2 === null)) throw invalidArgument();
    this.change({
      rule: {
        kind: 'cellValue',
        operator: readWord(operator, OPERATORS),
        formula1: formulaText(formula1),
        ...(isPair && { formula2: formulaText(formula2) }),
      },
    });
  }
}

const textApi = describe<Excel.TextConditionalFormat>()('TextConditionalFormat', {
  scalars: ['rule'],
  navigations: ['format'],
});

const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

export class TextFormatModel extends KindModel {
  readonly api = textApi;

  get rule(): unknown {
    return this.properties.rule ?? { operator: 'Invalid', text: '' };
  }

  set rule(raw: unknown) {
    const { operator, text } = asRecord(raw);
    this.keep({ rule: { operator: readWord(operator, TEXT_OPERATORS), text: readText(text) } });
  }
}

const scaleApi = describe<Excel.ColorScaleConditionalFormat>()('ColorScaleConditionalFormat', {
  scalars: ['criteria', 'threeColorScale'],
});

/** Kept as it was given; nothing draws it. */
export class ColorScaleModel extends KindModel {
  readonly api = scaleApi;

  get criteria(): unknown {
    const { criteria } = this.properties;
    if (criteria === undefined) throw notImplemented('ColorScaleConditionalFormat.criteria of a scale without any');
    return criteria;
  }

  set criteria(raw: unknown) {
    const criteria = asRecord(raw);
    if (!criteria['minimum'] || !criteria['maximum']) throw invalidArgument();
    this.keep({ criteria });
  }

  get threeColorScale(): boolean {
    return Boolean(asRecord(this.criteria)['midpoint']);
  }
}

function asRecord(raw: unknown): Readonly<Record<string, unknown>> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw invalidArgument();
  return raw as Readonly<Record<string, unknown>>;
}

/** A number, or a text that is a formula or a number. */
function formulaText(raw: unknown): string {
  if (typeof raw === 'number') return `=${String(raw)}`;
  return readText(raw);
}
