import type { HostSettings } from '../host/settings';
import { CellError, type CellValue } from '../host/state/cell';
import { isCells } from './argument';
import type { Slot } from './bindArguments';
import { toBoolean, toNumber, toText } from './coerce';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

/**
 * Arguments as the add-in's function gets them, each converted to its parameter's type: optional ones left out
 * are `null`, repeating ones stand together in an array. An error that the function may not see is the answer itself.
 */
export function wireArguments(
  metadata: FunctionMetadata,
  slots: readonly Slot[],
  settings: HostSettings,
): unknown[] | CellError {
  const converted = slots.map((slot) => convert(slot, metadata.allowErrors, settings));
  const refused = converted.find((value) => value instanceof CellError);
  if (refused) return refused;
  return metadata.parameters.map(({ repeating }, parameter) => {
    const own = converted.filter((_, index) => slots[index]?.index === parameter);
    // Assumed: a repeating parameter for which nothing is given is null, as any optional one.
    return repeating && own.length > 0 ? own : (own[0] ?? null);
  });
}

/** Addresses of the arguments by parameter; null for what is no range. Assumed: repeated ones as an array. */
export function parameterAddresses(metadata: FunctionMetadata, slots: readonly Slot[]): unknown[] {
  return metadata.parameters.map(({ repeating }, parameter) => {
    const own = slots
      .filter(({ index }) => index === parameter)
      .map(({ argument }) => (isCells(argument) ? (argument.address ?? null) : null));
    return repeating ? own : (own[0] ?? null);
  });
}

function convert({ parameter, argument }: Slot, allowErrors: boolean, settings: HostSettings): unknown {
  const element = (value: CellValue): unknown => convertValue(value, parameter, allowErrors, settings);
  // Assumed: left out between commas, a parameter that is not optional is as blank.
  if (argument === undefined && parameter.optional) return null;
  if (parameter.dimensionality === 'scalar') {
    return element(isCells(argument) ? (argument.rows[0]?.[0] ?? null) : (argument ?? null));
  }
  const rows = isCells(argument) ? argument.rows : [[argument ?? null]];
  const matrix = rows.map((row) => row.map(element));
  return matrix.flat().find((value) => value instanceof CellError) ?? matrix;
}

function convertValue(
  value: CellValue,
  { type }: ParameterMetadata,
  allowErrors: boolean,
  settings: HostSettings,
): unknown {
  switch (type) {
    case 'number':
      return toNumber(value, settings);
    case 'string':
      return toText(value, settings);
    case 'boolean':
      return toBoolean(value);
    case 'any':
      if (value instanceof CellError) return allowErrors ? { type: 'CustomFunctionError', code: value.code } : value;
      return value === null && settings.platform === 'desktop' ? 0 : value;
  }
}
