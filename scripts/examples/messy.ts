import type { CellDocument, CellStyle, SheetDocument } from '../../src/core/document/sheetDocument';
import type { Area } from '../../src/core/sheet/address';

type Raw = string | number | null | { readonly formula: string; readonly value: number };

const BOLD: CellStyle = { bold: true };
const THOUSANDS = '#,##0.0';

/**
 * A workbook as an officer would have it: titles above the headings, headings over two lines, amounts in 1.000 kr., sum rows, blank
 * rows, numbers as text, an "about" amount, a notes sheet, own words for the columns.
 */
export function messyExample(): SheetDocument[] {
  return [overview(), activities(), notes()];
}

function overview(): SheetDocument {
  const rows: Raw[][] = [
    ['Københavns Kommune · Teknik- og Miljøforvaltningen'],
    ['Boligsociale helhedsplaner – økonomisk overblik, udkast 3'],
    ['Alle beløb i 1.000 kr.'],
    [],
    [null, null, 'Samlet', 'Finansiering', null, null, null, 'Periode', null],
    ['Helhedsplan', 'Bydel', 'budget', 'LBF', 'KK', 'Boligorg.', 'Andre', 'fra', 'til'],
    [],
    ['Lyngbakken', 'Valby', 12_960, 9_720, 1_620, 1_620, null, '1. januar 2017', '31.12.2020'],
    ['Rosenparken', 'Sydhavnen', '17.600', 13_200, 2_200, 2_200, '-', '1/4-2017', '31/3-2021'],
    ['Vibehaven', 'Amager', 18_400, 13_800, 2_300, 'ca. 2.300', null, '2017-01-01', '2020-12-31'],
    [],
    [
      'I alt',
      null,
      { formula: '=SUM(C8:C10)', value: 31_360 },
      { formula: '=SUM(D8:D10)', value: 36_720 },
      { formula: '=SUM(E8:E10)', value: 6_120 },
      { formula: '=SUM(F8:F10)', value: 3_820 },
    ],
    [],
    ['Kilde: budgetoplæg fra boligorganisationerne. Spørg Karen om Vibehaven.'],
  ];
  return sheet('Overblik 2017', rows, [26, 16, 13, 13, 11, 13, 10, 16, 13], {
    merges: [
      { sheet: 'Overblik 2017', top: 4, bottom: 4, left: 3, right: 6 },
      { sheet: 'Overblik 2017', top: 4, bottom: 4, left: 7, right: 8 },
    ],
    bold: [0, 1, 4, 5, 11],
  });
}

function activities(): SheetDocument {
  const rows: Raw[][] = [
    ['Aktiviteter (1.000 kr.)'],
    [],
    [
      'Helhedsplan',
      'Indsatsområde',
      'Aktiviteter',
      'Målgruppe',
      'Henvisning til CFBU',
      'Budget 2017',
      'Budget 2018',
      'Budget 2019',
      'Budget 2020',
      'Total',
    ],
  ];
  const add = (
    plan: string | null,
    theme: string,
    name: string,
    target: string | null,
    cited: string | null,
    year: Raw[],
  ): void => {
    const line = rows.length + 1;
    const total = year.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
    rows.push([plan, theme, name, target, cited, ...year, { formula: `=SUM(F${line}:I${line})`, value: total }]);
  };
  const even = (amount: number): number[] => Array<number>(4).fill(amount);
  add('Lyngbakken', 'Tryghed & trivsel', 'Naboambassadører', 'Alle beboere', 'x', even(600));
  add(null, 'Trivsel og tryghed', 'Byhaver', 'Børnefamilier', null, even(500));
  add(null, 'Uddannelse og beskæftigelse', 'Fritidsjob', 'Unge 13-17 år', 'Fritidsjob', even(900));
  add(null, 'Forebyggelse og forældreansvar', 'Bydelsmødre', 'Familier med små børn', 's. 151', even(640));
  add(null, 'Kriminalpræventive indsatser', 'Brandkadetter', 'Udsatte unge', 'Brandkadetter, s. 67', even(600));
  rows.push([]);
  add('Rosenparken', 'Tryghed og trivsel', 'Nabocafé', 'Alle beboere', 'nej', [825, 1_100, 1_100, 1_100]);
  add(null, 'Beskæftigelse', 'Jobcafé', null, null, [825, 1_100, 1_100, 1_100]);
  add(null, 'Forebyggelse og forældreansvar', 'Familiekurser', 'Børnefamilier', 'ja', [825, 1_100, 1_100, 1_100]);
  add(null, 'Kriminalpræventiv indsats', 'Gadeplansindsats', 'Udsatte unge', 'ja', [825, 1_100, 1_100, 1_100]);
  rows.push([]);
  add('Vibehaven', 'Tryghed og trivsel', 'Klubber og væresteder', 'Børn og unge', 'Klubber', even(1_150));
  add(null, 'Uddannelse og beskæftigelse', 'Lommepengejob', 'Unge', 'Lommepengejob', even(1_150));
  add(null, 'Forebyggelse og forældreansvar', 'Familieindsatser', 'Familier', 'Familieindsatser', even(1_150));
  add(null, 'Kriminalpræventiv indsats', 'Rollemodeller', 'Unge', '-', even(1_000));
  add(null, '', 'Sekretariat (BSK)', null, null, even(150));
  return sheet('Aktiviteter', rows, [16, 30, 26, 24, 24, 13, 13, 13, 13, 13], { merges: [], bold: [0, 2] });
}

function notes(): SheetDocument {
  const rows: Raw[][] = [
    ['Noter'],
    ['Husk: frigivelse af anlægsbevilling skal med på TMU-mødet.'],
    ['=HUSK at ringe til BSK'],
    ['Vibehaven: beløbet fra boligorganisationen er ikke endeligt.'],
  ];
  return sheet('Noter', rows, [70], { merges: [], bold: [0] });
}

function sheet(
  name: string,
  rows: readonly (readonly Raw[])[],
  columnWidths: readonly number[],
  { merges, bold }: { merges: readonly Area[]; bold: readonly number[] },
): SheetDocument {
  return {
    name,
    columnWidths,
    rows: rows.map((values, row) => ({
      row,
      cells: values.flatMap((value, column) => cell(value, column, bold.includes(row))),
    })),
    merges,
    showGridlines: true,
    charts: [],
    tables: [],
    validations: [],
  };
}

function cell(value: Raw, column: number, bold: boolean): CellDocument[] {
  if (value === null) return [];
  const style = bold ? BOLD : {};
  if (typeof value === 'string') return [{ column, value, style }];
  if (typeof value === 'number') return [{ column, value, style: { ...style, numberFormat: THOUSANDS } }];
  return [{ column, value: value.value, formula: value.formula, style: { ...style, numberFormat: THOUSANDS } }];
}
