import { formatClass } from '../../core/sheet/formatClass';
import type { FormatClass } from '../../core/sheet/grid';
import { child, childrenOf, wholeNumber } from '../xml/find';
import { parseXml } from '../xml/xmlTree';
import { builtinFormatClass } from './builtinFormatClass';

/** The format class of each cell style of the styles part. */
export function cellFormats(bytes: Uint8Array, part: string): readonly FormatClass[] {
  const root = parseXml(bytes, part);
  const custom = new Map<number, FormatClass>();
  for (const { attributes } of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    const id = wholeNumber(attributes.get('numFmtId'));
    if (id !== undefined) custom.set(id, formatClass(attributes.get('formatCode') ?? ''));
  }
  return childrenOf(child(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = wholeNumber(attributes.get('numFmtId')) ?? 0;
    return custom.get(id) ?? builtinFormatClass(id);
  });
}
