import { writeQuietly } from '../calls/writeQuietly';
import type { WorkbookCalls } from '../calls/workbookCalls';
import { renameSheet } from '../../core/sheet/reference';
import type { WrittenSheets } from '../port';
import { addChart } from './addChart';
import { clearSheet } from './clearSheet';
import { contentSteps, type TabNames } from './contentSteps';
import type { Ground } from './ground';
import { layoutSteps, type LayoutNames } from './layoutSteps';
import { markSheet } from './markSheet';
import { type Placement, placementsOf, type WantedSheet } from './placements';
import { setUpPrint } from './setUpPrint';
import { CALL_BYTES, inTrips, type Step } from './step';
import { styleSteps } from './styleSteps';

const CHART_BYTES = 40 * CALL_BYTES;

/** Writes sheets in one round trip, so that it is one undo step; in several where that would be too large. */
export async function writeSheets(
  calls: WorkbookCalls,
  wanted: readonly WantedSheet[],
  ground: Ground,
  mergeUndo = true,
): Promise<WrittenSheets> {
  const placements = placementsOf(wanted, ground);
  const names = namesFor(placements, ground);
  const { undoSteps } = await writeQuietly(
    calls,
    async (context, send) => {
      const hold = (): void => {
        context.application.suspendScreenUpdatingUntilNextSync();
      };
      hold();
      const placed = placements.map((placement) => ({ placement, sheet: sheetFor(context, placement) }));
      // Names first: what fails half-way is found again and written anew the next time.
      for (const { placement, sheet } of placed) markSheet(context, sheet, placement, ground);
      for (const { placement, sheet } of placed) clearSheet(sheet, placement, ground);
      const contents = placed.flatMap(({ placement, sheet }) => [...contentSteps(sheet, placement, names)]);
      const looks = placed.flatMap(({ placement, sheet }) => lookSteps(sheet, placement, names));
      await inTrips([...contents, ...looks], calls.tuning.bytesAtOnce, () => send().then(hold));
    },
    { mergeUndo },
  );
  return { sheets: placements.map(({ tab }) => tab), undoSteps };
}

function sheetFor({ workbook }: Excel.RequestContext, { replaces, tab }: Placement): Excel.Worksheet {
  return replaces ? workbook.worksheets.getItem(replaces.id) : workbook.worksheets.add(tab);
}

function lookSteps(sheet: Excel.Worksheet, { document }: Placement, names: LayoutNames): Step[] {
  const { charts, print } = document;
  return [
    ...styleSteps(sheet, document),
    ...layoutSteps(sheet, document, names),
    ...charts.map((chart) => ({
      bytes: CHART_BYTES + CALL_BYTES * chart.pointColors.length,
      write: () => {
        addChart(sheet, chart);
      },
    })),
    ...(print ? [{ bytes: CHART_BYTES, write: () => void setUpPrint(sheet, print) }] : []),
  ];
}

function namesFor(placements: readonly Placement[], { tables, names }: Ground): LayoutNames & TabNames {
  const tabs = new Map(placements.map(({ document, tab }) => [document.name, tab]));
  const rewritten = new Set(placements.map(({ replaces }) => replaces?.id));
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  for (const { name, sheetId } of tables) if (!rewritten.has(sheetId)) taken.add(name.toLowerCase());
  return {
    tabOf: (name) => tabs.get(name) ?? name,
    renamed: (formula) =>
      placements.reduce((text, { document, tab }) => renameSheet(text, document.name, tab), formula),
    tableName: (wanted) => {
      let name = wanted;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
      taken.add(name.toLowerCase());
      return name;
    },
  };
}
