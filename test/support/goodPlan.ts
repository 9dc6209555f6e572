import { parseLocalAddress } from '../../src/core/sheet/address';
import type { CellContent, Rows } from './workbookOf';

const PLAN = 'Mimersparken';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Four equal years and their sum. */
const years = (kroner: number): number[] => [kroner / 4, kroner / 4, kroner / 4, kroner / 4, kroner];

/**
 * The sheets of one plan with nothing to correct: Copenhagen, 2016-2019, 10.000.000 kr. Every heading is in row 1 and
 * the columns are those of the template.
 */
const SHEETS: Readonly<Record<string, Rows>> = {
  Planer: [
    // prettier-ignore
    ['Plan', 'Samlet ramme', 'Bydel', 'Start', 'Slut', 'LBF', 'Kommune', 'heraf frikøb og indsatser', 'heraf koordinering', 'Boligorganisationer', 'Andre', 'Aftale', 'Strategisk aftale', 'Bestyrelse', 'Projektledende afdeling', 'Tilgange', 'Ambitioner', 'Regelsæt'],
    // prettier-ignore
    [PLAN, 10_000_000, 'Nørrebro', day('2016-01-01'), day('2019-12-31'), 7_500_000, 1_250_000, 1_060_000, 190_000, 1_250_000, 0, 'København 2015-18', day('2015-02-10'), 'Lokal bestyrelse for Mimersparken', 'Søndergården', 'Den understøttende tilgang', 'Et København med plads til alle', 'LBF 2015-18'],
  ],
  Aktiviteter: [
    // prettier-ignore
    ['Aktivitet', 'Plan', 'Delaftale', 'Type', 'Målgruppe', 'CFBU-reference', 'Udgave', 'Status', 'Effekt', 'Indikator', 'Udføres af', '2016', '2017', '2018', '2019', 'I alt'],
    // prettier-ignore
    ['Bydelsmødre', PLAN, 'Forebyggelse og forældreansvar', 'Aktivitet', 'Udsatte familier', 'Bydelsmødre', '2016', 'Igangsat', 'Flere mødre kender kommunens tilbud', 'Antal besøg', 'Boligorganisationen', ...years(2_000_000)],
    // prettier-ignore
    ['Familiekurser', PLAN, 'Forebyggelse og forældreansvar', 'Aktivitet', 'Forældre til små børn', 'Familiekurser', '2016', 'Igangsat', 'Færre konflikter i hjemmet', 'Spørgeskema før og efter', 'Kommunale medarbejdere', ...years(1_600_000)],
    // prettier-ignore
    ['Blå Ressourcer', PLAN, 'Tryghed og trivsel', 'Aktivitet', 'Voksne beboere', 'Blå Ressourcer', '2016', 'Igangsat', 'Flere beboere oplever tryghed', 'Tryghedsmåling', 'Boligorganisationen', ...years(1_400_000)],
    // prettier-ignore
    ['Lommepengejob', PLAN, 'Uddannelse og beskæftigelse', 'Aktivitet', 'Unge 13-17 år', 'Lommepengejob', '2016', 'Igangsat', 'Flere unge får fritidsjob', 'Antal unge i job', 'Boligorganisationen', ...years(1_600_000)],
    // prettier-ignore
    ['Brandkadetter', PLAN, 'Kriminalpræventiv indsats', 'Aktivitet', 'Udsatte unge', 'Brandkadetter', '2016', 'Planlagt', 'Færre anmeldelser', 'Antal anmeldelser', 'Brandvæsenet', ...years(1_600_000)],
    // prettier-ignore
    ['Sommerfest', PLAN, 'Tryghed og trivsel', 'Aktivitet', 'Alle beboere', null, null, 'Planlagt', null, null, 'Frivillige', ...years(1_000_000)],
    // prettier-ignore
    ['Sekretariat (BSK)', PLAN, null, 'Fællesudgift', null, null, null, null, null, null, 'BSK', ...years(800_000)],
  ],
  Finansiering: [
    // prettier-ignore
    ['Plan', 'Betaler', 'Organisation', 'Formål', 'Form', 'Timer', 'Timesats', '2016', '2017', '2018', '2019', 'I alt'],
    [PLAN, 'LBF', 'Landsbyggefonden', null, 'Kroner', null, null, ...years(7_500_000)],
    [PLAN, 'Kommune', 'Københavns Kommune', 'Frikøb og indsatser', 'Kroner', null, null, ...years(1_060_000)],
    [PLAN, 'Kommune', 'Københavns Kommune', 'Koordinering', 'Kroner', null, null, ...years(190_000)],
    [PLAN, 'Boligorganisation', 'Boligforeningen Nord', null, 'Kroner', null, null, ...years(1_050_000)],
    [PLAN, 'Boligorganisation', 'Boligforeningen Syd', null, 'Timer', 500, 400, ...years(200_000)],
  ],
  Afdelinger: [
    ['Plan', 'Boligorganisation', 'Afdeling', 'Lejemål', 'Afdelingsmøde', 'Udfald'],
    [PLAN, 'Boligforeningen Nord', 'Nordgården', 320, day('2015-04-14'), 'Godkendt'],
    [PLAN, 'Boligforeningen Syd', 'Søndergården', 612, day('2015-04-16'), 'Godkendt'],
    [PLAN, 'Boligforeningen Syd', 'Vestergården', 148, day('2015-04-21'), 'Godkendt'],
  ],
  Delaftaler: [
    ['Plan', 'Delaftale', 'Dato'],
    [PLAN, 'Forebyggelse og forældreansvar', day('2015-02-10')],
    [PLAN, 'Tryghed og trivsel', day('2015-02-10')],
    [PLAN, 'Uddannelse og beskæftigelse', day('2015-02-10')],
    [PLAN, 'Kriminalpræventiv indsats', day('2015-02-12')],
  ],
  Godkendelser: [
    ['Plan', 'Trin', 'Dato', 'Udfald', 'Begrundelse'],
    [PLAN, 'Lokale ledere', day('2015-02-20'), 'Godkendt', null],
    [PLAN, 'Bydelsbestyrelse', day('2015-03-10'), 'Godkendt', null],
    [PLAN, 'TMU', day('2015-05-18'), 'Godkendt', null],
    [PLAN, 'BR', day('2015-06-11'), 'Godkendt', null],
    [PLAN, 'Frigivelse', day('2015-08-27'), 'Godkendt', null],
    [PLAN, 'LBF', day('2015-10-01'), 'Godkendt', null],
  ],
  Bevillinger: [
    ['Budgetår', 'Beløb', 'Aftale'],
    [2015, 10_600_000, 'Budget 2015'],
    [2016, 25_200_000, 'Budget 2016'],
  ],
  'CFBU-katalog': [
    ['Aktivitet', 'Nr.', 'Indsatsområde', 'Side', 'Udgave', 'Vidensniveau'],
    ['Bydelsmødre', 38, 'Forebyggelse og forældreansvar', 151, '2016', null],
    ['Familiekurser', 36, 'Forebyggelse og forældreansvar', 143, '2016', null],
    ['Blå Ressourcer', 2, 'Tryghed og trivsel', 25, '2016', null],
    ['Lommepengejob', 21, 'Uddannelse og beskæftigelse', 96, '2016', null],
    ['Brandkadetter', 14, 'Kriminalpræventiv indsats', 67, '2016', null],
  ],
};

/** A sheet's rows, `null` for no such sheet, a change of its rows, or a cell's content (`'Planer!B2': 9_000_000`). */
export type Override = Rows | null | ((rows: Rows) => Rows) | CellContent;

/**
 * A fresh copy of the well-formed plan's sheets, changed by sheet name (`{ Delaftaler: null }`,
 * `{ Delaftaler: (rows) => rows.slice(0, 3) }`) or by cell (`{ 'Finansiering!L3': 900_000 }`). Cells are changed last.
 */
export function goodPlan(overrides: Readonly<Record<string, Override>> = {}): Record<string, CellContent[][]> {
  const sheets = copy(SHEETS);
  for (const [key, value] of Object.entries(overrides)) {
    if (key.includes('!')) continue;
    if (value === null) Reflect.deleteProperty(sheets, key);
    else if (typeof value === 'function') sheets[key] = value(sheets[key] ?? []).map((row) => [...row]);
    else sheets[key] = (value as Rows).map((row) => [...row]);
  }
  for (const [key, value] of Object.entries(overrides)) {
    if (key.includes('!')) setCell(sheets, key, value as CellContent);
  }
  return sheets;
}

/** The rows without the columns of these headings. */
export function without(...headings: readonly string[]): (rows: Rows) => Rows {
  return (rows) => {
    const dropped = new Set(headings.map((heading) => rows[0]?.indexOf(heading)));
    return rows.map((row) => row.filter((_, column) => !dropped.has(column)));
  };
}

/** The good plan and others like it, each with its own name and changes to its cells as if it stood alone. */
export function goodPlans(
  plans: Readonly<Record<string, Readonly<Record<string, CellContent>>>>,
): Record<string, CellContent[][]> {
  const joined: Record<string, CellContent[][]> = {};
  for (const [name, changes] of Object.entries(plans)) {
    for (const [sheet, rows] of Object.entries(goodPlan(changes))) {
      const own = rows.map((row) => row.map((content) => (content === PLAN ? name : content)));
      const shared = sheet === 'Bevillinger' || sheet === 'CFBU-katalog';
      const before = joined[sheet];
      if (!before) joined[sheet] = own;
      else if (!shared) joined[sheet] = [...before, ...own.slice(1)];
    }
  }
  return joined;
}

function copy(sheets: Readonly<Record<string, Rows>>): Record<string, CellContent[][]> {
  return Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]));
}

function setCell(sheets: Record<string, CellContent[][]>, address: string, content: CellContent): void {
  const [sheet = '', local = ''] = address.split('!');
  const place = parseLocalAddress(local);
  const rows = sheets[sheet];
  if (!place || !rows) throw new Error(`No cell of the plan: ${address}`);
  while (rows.length <= place.row) rows.push([]);
  const row = rows[place.row] ?? [];
  while (row.length < place.column) row.push(null);
  row[place.column] = content;
}
