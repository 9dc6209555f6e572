import type { DefinedName } from '../../core/sheet/workbook';
import { RELATIONSHIP_ID_NS } from '../opc/namespaces';
import type { Package } from '../opc/package';
import type { Relationship } from '../opc/relationships';
import type { SheetEntry } from '../read/workbookPart';
import { wideArea } from '../sheet/areasOf';
import { attributeIn, child, childrenOf, isOn, wholeNumber } from '../xml/find';
import type { XmlElement } from '../xml/xmlTree';
import { ALLOWED_UNLESS_ON, LOCKED_UNLESS_OFF } from './protection';
import { readCells } from './readCells';
import { readCharts } from './readCharts';
import { readPage } from './readPage';
import { readConditionalFormats, readValidations } from './readRules';
import type { Strings } from './readStrings';
import type { Styles } from './readStyles';
import { readTableDetails } from './readTableDetails';
import type { ColumnDetails, LinkDetails, SheetDetails, SheetProtection } from './sheetDetails';

export interface SheetContext {
  readonly package: Package;
  readonly strings: Strings;
  readonly styles: Styles;
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
}

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

export async function readSheetDetails(entry: SheetEntry, context: SheetContext): Promise<SheetDetails> {
  const { name, part } = entry;
  const { package: source, strings, dateSystem, styles } = context;
  const head = { sheetId: entry.sheetId, name, visibility: entry.visibility, type: entry.type, part };
  if (entry.type !== 'worksheet') return { ...head, ...NOTHING, page: readPage(undefined, name, context.names) };
  const { file, cells, rows, arrays } = await readCells({ package: source, part, name, strings, dateSystem });
  const { root } = file;
  const format = child(root, 'sheetFormatPr')?.attributes;
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const tabColor = styles.colors.of(child(child(root, 'sheetPr'), 'tabColor'));
  const freeze = freezeOf(child(view, 'pane'));
  const protection = protectionOf(child(root, 'sheetProtection'));
  return {
    ...head,
    ...(tabColor === undefined ? {} : { tabColor }),
    cells,
    arrays,
    rows,
    columns: childrenOf(child(root, 'cols'), 'col').flatMap(columnOf),
    defaultRowHeight: Number(format?.get('defaultRowHeight') ?? DEFAULT_HEIGHT) || DEFAULT_HEIGHT,
    defaultColumnWidth: Number(format?.get('defaultColWidth') ?? DEFAULT_WIDTH) || DEFAULT_WIDTH,
    merges: childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap(
      ({ attributes }) => wideArea(attributes.get('ref') ?? '', name) ?? [],
    ),
    ...(freeze && { freeze }),
    showGridlines: view?.attributes.get('showGridLines') !== '0',
    showHeadings: view?.attributes.get('showRowColHeaders') !== '0',
    links: linksOf(root, name, await source.relationships(part)),
    validations: readValidations(root, name),
    conditionalFormats: readConditionalFormats(root, name, styles),
    tables: await readTableDetails(source, part, name),
    charts: await readCharts(source, part, styles.colors),
    page: readPage(root, name, context.names),
    ...(protection && { protection }),
  };
}

const NOTHING = {
  cells: [],
  arrays: [],
  rows: [],
  columns: [],
  defaultRowHeight: DEFAULT_HEIGHT,
  defaultColumnWidth: DEFAULT_WIDTH,
  merges: [],
  showGridlines: true,
  showHeadings: true,
  links: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
};

function columnOf({ attributes }: XmlElement): ColumnDetails[] {
  const [first, last] = [wholeNumber(attributes.get('min')), wholeNumber(attributes.get('max'))];
  if (!first || !last) return [];
  const width = Number(attributes.get('width') ?? NaN);
  const style = wholeNumber(attributes.get('style')) ?? 0;
  return [
    {
      first: first - 1,
      last: last - 1,
      ...(Number.isNaN(width) ? {} : { width }),
      hidden: isOn(attributes.get('hidden')),
      ...(style === 0 ? {} : { style }),
    },
  ];
}

function freezeOf(pane: XmlElement | undefined): SheetDetails['freeze'] {
  if (!/^frozen/.test(pane?.attributes.get('state') ?? '')) return undefined;
  const number = (name: string) => Math.round(Number(pane?.attributes.get(name) ?? 0)) || 0;
  return { rows: number('ySplit'), columns: number('xSplit') };
}

function linksOf(root: XmlElement, sheet: string, relationships: readonly Relationship[]): LinkDetails[] {
  return childrenOf(child(root, 'hyperlinks'), 'hyperlink').flatMap((element) => {
    const area = wideArea(element.attributes.get('ref') ?? '', sheet);
    const id = attributeIn(element, RELATIONSHIP_ID_NS, 'id');
    const url = relationships.find((one) => one.id === id)?.target;
    const place = element.attributes.get('location');
    const tooltip = element.attributes.get('tooltip');
    if (!area) return [];
    return [
      {
        area,
        ...(url === undefined ? {} : { url }),
        ...(place === undefined ? {} : { place }),
        ...(tooltip === undefined ? {} : { tooltip }),
      },
    ];
  });
}

function protectionOf(element: XmlElement | undefined): SheetProtection | undefined {
  const get = (name: string) => element?.attributes.get(name);
  if (!isOn(get('sheet'))) return undefined;
  const editable = Object.entries(ALLOWED_UNLESS_ON).filter(([, name]) => !isOn(get(name)));
  const allowable = LOCKED_UNLESS_OFF.filter((name) => get(name) !== undefined && !isOn(get(name)));
  const selectable = isOn(get('selectUnlockedCells')) ? 'none' : 'unlocked';
  return {
    hasPassword: ['password', 'hashValue'].some((name) => (get(name) ?? '') !== ''),
    allowed: [...editable.map(([what]) => what), ...allowable],
    ...(isOn(get('selectLockedCells')) && { selectable }),
  };
}
