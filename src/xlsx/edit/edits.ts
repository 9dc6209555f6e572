import type { SheetDocument } from '../../core/document/sheetDocument';
import type { CoreProperties, CustomPropertyValue } from '../details/workbookDetails';
import type { SheetOptions } from '../write/sheetXml';
import type { SheetChanges } from './sheetChanges';

/**
 * Changes to a workbook, as plain data. They are all made at once: sheets are named as they are in the file, even
 * where the same edits rename them, and formulas name sheets and tables as they are afterwards. What no edit names
 * stays byte for byte as it is.
 */
export interface WorkbookEdits {
  /** At most one entry per sheet. */
  readonly sheets?: readonly SheetEdit[];
  readonly newSheets?: readonly NewSheet[];
  /** Refused while a formula, a chart or a rule elsewhere reads the sheet; defined names turn into `#REF!`. */
  readonly deletedSheets?: readonly SheetKey[];
  /** The names of all sheets as they are afterwards, in the order of the tabs. */
  readonly order?: readonly string[];
  /** Name, as it is afterwards, of the sheet in front. */
  readonly activeSheet?: string;
  readonly names?: readonly NameEdit[];
  readonly customXml?: readonly CustomXmlEdit[];
  readonly properties?: PropertyEdits;
}

/** The name in the file, in any case, or the `sheetId`. */
export type SheetKey = string | number;

export interface SheetEdit extends SheetChanges {
  readonly sheet: SheetKey;
}

export interface NewSheet {
  /** `document.name` must be free. */
  readonly document: SheetDocument;
  readonly options?: SheetOptions;
  /** Made on top of the document: what a document cannot say. */
  readonly changes?: SheetChanges;
  /** Among the tabs, from 0; last when left out. `order` overrules it. */
  readonly position?: number;
}

/** Adds a name, or changes the one of that name in that scope. */
export interface NameEdit {
  readonly name: string;
  /** The sheet, named as it is afterwards, that the name is local to. */
  readonly sheet?: string;
  /** With or without `=`; `null` deletes the name. */
  readonly refersTo: string | null;
  /** As before when left out; a new name is shown. */
  readonly hidden?: boolean;
}

/** Replaces the part with that id or root namespace, or adds one where there is none. */
export interface CustomXmlEdit {
  /** `id` is a `{GUID}`. */
  readonly key: { readonly id: string } | { readonly namespace: string };
  /** `null` deletes the part. */
  readonly xml: string | null;
}

/** `null` deletes a property. */
export interface PropertyEdits {
  readonly core?: { readonly [K in keyof CoreProperties]?: string | null };
  readonly custom?: readonly { readonly name: string; readonly value: CustomPropertyValue }[];
}
