import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import type { ValidationState } from '../../host/state/validationState';
import { rangeOf } from './snapshot';

type Loose = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** A validation rule as Univer applies it, named by its place in the sheet's list; undefined for kinds it does not know. */
export function validationRuleOf(state: ValidationState, index: number): IDataValidationRule | undefined {
  const { rect, rule, ignoreBlanks, errorAlert = {} } = state;
  const [kind, settings] = Object.entries(rule)[0] ?? [];
  const base = {
    uid: `validation-${String(index)}`,
    ranges: [rangeOf(rect)],
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert['showAlert'] !== false,
    error: text(errorAlert['message']),
    errorStyle: ERROR_STYLES[text(errorAlert['style'])] ?? DataValidationErrorStyle.STOP,
  };
  if (kind === 'list') {
    const { source, inCellDropDown } = settings as Loose;
    const renderMode = inCellDropDown === false ? DataValidationRenderMode.TEXT : DataValidationRenderMode.ARROW;
    return { ...base, type: DataValidationType.LIST, formula1: text(source), renderMode };
  }
  const type = kind === undefined ? undefined : TYPES[kind];
  if (type === undefined) return undefined;
  const { formula, formula1, formula2, operator } = settings as Loose;
  const chosen = OPERATORS[text(operator)];
  return {
    ...base,
    type,
    formula1: text(formula ?? formula1),
    ...(formula2 !== undefined && { formula2: text(formula2) }),
    ...(chosen && { operator: chosen }),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
