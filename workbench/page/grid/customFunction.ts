import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { localAddress, quoteSheet } from '../../../src/core/sheet/address';
import { type Argument, type CellRows, isRows, type Result } from '../../functions/argument';
import { CellError, type CellValue } from '../../host/state/cell';
import type { WorkbookDocument } from '../../host/state/workbookDocument';
import type { PendingCalls } from './pendingCalls';

/** What cells show while the add-in computes, as in Excel. */
const BUSY = '#BUSY!';

/** One of the add-in's functions, as Univer's engine calls it. */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly ownName: string,
    private readonly document: WorkbookDocument,
    private readonly calls: PendingCalls,
  ) {
    super(ownName);
  }

  /** Gives what the add-in has answered for this cell and these arguments; until it has, that it is busy. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const args = variants.map((variant) => this.argument(variant));
    if (args.some(isBusy)) return ErrorValueObject.create(BUSY as ErrorType);
    const cell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    return valueObject(this.calls.result(this.ownName, args, cell));
  }

  private argument(variant: FunctionVariantType): Argument {
    if (variant.isReferenceObject()) {
      const reference = variant as BaseReferenceObject;
      return { rows: rowsOf(reference.toArrayValueObject()), address: this.addressOf(reference) };
    }
    const value = variant as BaseValueObject;
    return value.isArray() ? { rows: rowsOf(value as ArrayValueObject) } : cellValue(value);
  }

  private addressOf(reference: BaseReferenceObject): string {
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const first = localAddress(startRow, startColumn);
    const last = localAddress(endRow, endColumn);
    const sheet = this.document.sheet(reference.getSheetId());
    return `${quoteSheet(sheet?.name ?? '')}!${first === last ? first : `${first}:${last}`}`;
  }
}

const isBusy = (argument: Argument): boolean =>
  argument instanceof CellError
    ? argument.code === BUSY
    : typeof argument === 'object' && argument !== null && argument.rows.some((row) => row.some(isBusy));

function rowsOf(array: ArrayValueObject): CellRows {
  return array.getArrayValue().map((row) => row.map((value) => (value ? cellValue(value) : null)));
}

function cellValue(value: BaseValueObject): CellValue {
  if (value.isNull()) return null;
  if (value.isError()) return new CellError((value as ErrorValueObject).getErrorType());
  return value.getValue();
}

function valueObject(result: Result): BaseValueObject {
  if (!isRows(result)) return valueObjectOf(result);
  const rows = result.map((row) => row.map(valueObjectOf));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObjectOf(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (value instanceof CellError) return ErrorValueObject.create(value.code as ErrorType);
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
