import type { DefinedName } from '../../core/sheet/workbook';
import type { SheetDetails } from './sheetDetails';
import type { StyleDetails } from './styleDetails';

/** Everything of a workbook that can be shown or edited, as plain data. What is not here is kept all the same. */
export interface WorkbookDetails {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetDetails[];
  /** Position of the tab in front, from 0. */
  readonly activeTab: number;
  /** By the style index of a cell, a row or a column. */
  readonly styles: readonly StyleDetails[];
  readonly names: readonly DefinedName[];
  /** Serial day 0 is 1899-12-30 (`1900`) or 1904-01-01 (`1904`). */
  readonly dateSystem: 1900 | 1904;
  readonly calculation: 'auto' | 'autoNoTable' | 'manual';
  readonly protection?: WorkbookProtection;
  readonly customXml: readonly CustomXmlPart[];
  readonly properties: DocumentProperties;
}

export interface WorkbookProtection {
  /** Sheets can be neither added, deleted, renamed, moved nor hidden. */
  readonly structure: boolean;
  readonly windows: boolean;
  readonly hasPassword: boolean;
}

/** XML that a program keeps in the workbook. */
export interface CustomXmlPart {
  readonly part: string;
  /** `{GUID}`; absent where the file gives the part none. */
  readonly id?: string;
  /** Of the root element. */
  readonly namespace: string;
  readonly xml: string;
}

export interface DocumentProperties {
  readonly core: CoreProperties;
  readonly custom: readonly CustomProperty[];
}

export interface CoreProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly category?: string;
  readonly lastModifiedBy?: string;
  /** ISO, in UTC: `2026-03-01T12:00:00Z`. */
  readonly created?: string;
  readonly modified?: string;
}

export interface CustomProperty {
  readonly name: string;
  readonly value: CustomPropertyValue;
}

/** `null` is a value of a type not known here. */
export type CustomPropertyValue = string | number | boolean | { readonly date: string } | null;
