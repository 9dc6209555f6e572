import { notImplemented } from '../hostError';
import { findPlace, type Place } from './address';
import { absoluteReference, splitList } from '../state/reference';
import type { WorkbookDocument } from '../state/workbookDocument';

/** What a name stands for. */
export interface NameValue {
  /** A word of Excel.NamedItemType. */
  readonly type: 'Range' | 'String' | 'Integer' | 'Double' | 'Boolean' | 'Error';
  /** Of cells, their address. */
  readonly value: string | number | boolean;
  /** Only of one rectangle of cells. */
  readonly place?: Place;
}

/** Reads a name's formula: cells, several areas, or a constant. Other formulas would have to be computed. */
export function nameValue(document: WorkbookDocument, formula: string): NameValue {
  const text = formula.replace(/^=/, '').trim();
  const parts = splitList(text).map((part) => findPlace(document, document.activeSheet, part));
  const places = parts.filter((place) => place !== undefined);
  if (places.length === parts.length) {
    const [place] = places;
    const value = places.map(({ sheet, rect }) => absoluteReference(sheet.name, rect)).join(',');
    return { type: 'Range', value, ...(place && places.length === 1 && { place }) };
  }
  if (/^-?[0-9]+$/.test(text)) return { type: 'Integer', value: Number(text) };
  if (/^-?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?$/i.test(text)) return { type: 'Double', value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { type: 'Boolean', value: text.toLowerCase() === 'true' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: 'String', value: quoted[1]?.replaceAll('""', '"') ?? '' };
  const error = /#(REF!|N\/A|NAME\?|VALUE!|NUM!|NULL!|DIV\/0!)/.exec(text);
  if (error) return { type: 'Error', value: error[0] };
  throw notImplemented(`the value of a name that is computed (${formula})`);
}
