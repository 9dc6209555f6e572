import type { CellDocument, CellStyle, RowDocument, SheetDocument } from '../document/sheetDocument';
import { LABELS, type Language } from '../findings/labels';
import type { Area } from '../sheet/address';
import { GUIDE } from './guideText';
import { COLORS } from './templateTable';

const LABEL_WIDTH = 26;
const TEXT_WIDTH = 96;
const LINE_HEIGHT = 16;
const WRAPPED: CellStyle = { wrap: true, vertical: 'top' };

interface Line {
  readonly label: string;
  readonly text: string;
  readonly style?: CellStyle;
  readonly height?: number;
}

/** The sheet that says how the others are filled in, and where the outcomes of the pick lists stand. */
export function guideSheet(lang: Language): { readonly document: SheetDocument; readonly outcomes: Area } {
  const guide = GUIDE[lang];
  const { approved, rejected, overruled, pending } = LABELS[lang].outcome;
  const section = (label: string): Line => ({
    label,
    text: '',
    style: { bold: true, size: 13, color: COLORS.accent },
    height: 24,
  });
  const before: Line[] = [
    { label: guide.title, text: '', style: { bold: true, size: 18 }, height: 30 },
    { label: guide.lead, text: '', style: { color: COLORS.caption }, height: 22 },
    section(guide.howTitle),
    ...guide.steps.map((text, index) => ({ label: `${index + 1}.`, text })),
    section(guide.sheetsTitle),
    ...guide.sheets.map(([label, text]) => ({ label, text })),
    section(guide.outcomesTitle),
  ];
  const outcomes: Line[] = [approved, rejected, overruled, pending].map((label, index) => ({
    label,
    text: guide.outcomes[index] ?? '',
  }));
  const lines = [...before, ...outcomes];
  return {
    outcomes: { sheet: guide.name, top: before.length, left: 0, bottom: lines.length - 1, right: 0 },
    document: {
      name: guide.name,
      columnWidths: [LABEL_WIDTH, TEXT_WIDTH],
      rows: lines.map(rowOf),
      merges: [],
      showGridlines: false,
      tabColor: COLORS.line,
      print: {
        landscape: false,
        fit: { wide: 1, tall: 0 },
        margins: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.65 },
        centerHorizontally: false,
        breakBeforeRows: [],
      },
      charts: [],
      tables: [],
      validations: [],
    },
  };
}

function rowOf({ label, text, style, height }: Line, row: number): RowDocument {
  const cells: CellDocument[] = [{ column: 0, value: label, style: style ?? { bold: true, vertical: 'top' } }];
  if (text !== '') cells.push({ column: 1, value: text, style: WRAPPED });
  return { row, height: height ?? LINE_HEIGHT * Math.max(1, Math.ceil(text.length / (TEXT_WIDTH * 1.2))) + 2, cells };
}
