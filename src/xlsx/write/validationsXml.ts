import type { ListValidation } from '../../core/document/sheetDocument';
import { type Area, rangeAddress } from '../../core/sheet/address';
import { escapeAttribute, escapeText } from '../xml/escapeXml';

const LONGEST_LIST = 255;

/** @param reference the area as a formula needs it, sheet and dollars included. */
export function validationsXml(validations: readonly ListValidation[], reference: (area: Area) => string): string {
  if (validations.length === 0) return '';
  const items = validations.map(({ area, source, strict }) => {
    const formula = 'range' in source ? reference(source.range) : listFormula(source.values);
    const error = strict ? ' showErrorMessage="1"' : '';
    const sqref = escapeAttribute(rangeAddress(area));
    return `<dataValidation type="list" allowBlank="1"${error} sqref="${sqref}"><formula1>${escapeText(formula)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

function listFormula(values: readonly string[]): string {
  const list = values.join(',');
  if (list.length > LONGEST_LIST || values.some((value) => value.includes(','))) {
    throw new RangeError('A pick list written into the sheet holds at most 255 characters and no commas.');
  }
  return `"${list.replaceAll('"', '""')}"`;
}
