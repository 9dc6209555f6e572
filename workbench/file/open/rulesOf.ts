import type { ConditionalFormatDetails, SheetDetails, ValidationDetails } from '../../../src/xlsx';
import type { ConditionalFormatState } from '../../host/state/conditionalFormatState';
import type { ValidationState } from '../../host/state/validationState';
import { criteriaOf } from '../colorScales';
import { operatorWords } from '../words';
import { conditionalFormatOf } from './formatOf';
import { rectOf } from './rectOf';

/** The sheet's rules for what may be typed, one per area. */
export function validationsOf(sheet: SheetDetails): ValidationState[] {
  return sheet.validations.flatMap((validation) =>
    validation.areas.map((area) => ({
      rect: rectOf(area),
      rule: ruleOf(validation),
      ignoreBlanks: validation.allowBlank,
      errorAlert: {
        showAlert: true,
        style: validation.strict ? 'Stop' : 'Warning',
        title: validation.error?.title ?? '',
        message: validation.error?.text ?? '',
      },
      ...(validation.prompt && {
        prompt: { showPrompt: true, title: validation.prompt.title, message: validation.prompt.text },
      }),
    })),
  );
}

const RULE_NAMES = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

function ruleOf(validation: ValidationDetails): Readonly<Record<string, unknown>> {
  switch (validation.type) {
    case 'list': {
      const { source } = validation;
      return {
        list: { inCellDropDown: true, source: 'values' in source ? source.values.join(',') : `=${source.formula}` },
      };
    }
    case 'none':
      return {};
    case 'custom':
      return { custom: { formula: `=${validation.formulas[0] ?? ''}` } };
    default: {
      const [formula1, formula2] = validation.formulas;
      const operator = operatorWords.api(validation.operator as Parameters<typeof operatorWords.api>[0]);
      return { [RULE_NAMES[validation.type]]: { operator, formula1, ...(formula2 !== undefined && { formula2 }) } };
    }
  }
}

/** The sheet's conditional formats, one per area. Ids last as long as the file stays the same, and hold the priority. */
export function conditionalFormatsOf(sheet: SheetDetails): ConditionalFormatState[] {
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((format, index) =>
      format.areas.map((area, part) => ({
        id: `{${[sheet.sheetId, index, part, format.priority].join('-')}}`,
        rect: rectOf(area),
        stopIfTrue: format.stopIfTrue,
        ...conditionOf(format),
      })),
    );
}

/** What the file calls a conditional format of that id. */
export const priorityOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1, -1));

function conditionOf({ rule }: ConditionalFormatDetails): Pick<ConditionalFormatState, 'type' | 'rule' | 'format'> {
  switch (rule.type) {
    case 'cellIs': {
      const [formula1 = '', formula2] = rule.formulas.map((formula) => `=${formula}`);
      return {
        type: 'CellValue',
        rule: {
          kind: 'cellValue',
          operator: operatorWords.api(rule.operator),
          formula1,
          ...(formula2 !== undefined && { formula2 }),
        },
        format: conditionalFormatOf(rule.style),
      };
    }
    case 'expression':
      return {
        type: 'Custom',
        rule: { kind: 'custom', formula: `=${rule.formula}` },
        format: conditionalFormatOf(rule.style),
      };
    case 'colorScale': {
      const criteria = criteriaOf(rule.points);
      return { type: 'ColorScale', rule: { kind: 'other', properties: criteria ? { criteria } : {} }, format: {} };
    }
    case 'other':
      return { type: rule.name, rule: { kind: 'other', properties: {} }, format: {} };
  }
}
