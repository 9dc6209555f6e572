import { writeShares } from './writeShares';

/** Office.js, as the window with the pane has it. */
export interface OfficeScripts {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

/** Brings the pane to life: what is selected, what changes, and its two buttons. Resolves when it listens. */
export async function startPane(page: Document, { Office, Excel }: OfficeScripts): Promise<void> {
  const element = (id: string): Element => {
    const found = page.querySelector(`[data-testid="${id}"]`);
    if (!found) throw new Error(`The page has no ${id}.`);
    return found;
  };
  const say = (text: string): void => {
    element('status').textContent = text;
  };
  const press = (id: string, work: () => Promise<string>): void => {
    element(id).addEventListener('click', () => {
      say('Arbejder …');
      work().then(say, (error: unknown) => {
        say(`Det lykkedes ikke: ${error instanceof Error ? error.message : String(error)}`);
      });
    });
  };

  const showSelection = (): Promise<void> =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      element('selected-address').textContent = range.address;
    });
  const listChange = async ({ address, source, changeType }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const line = page.createElement('li');
    line.dataset['testid'] = 'change';
    line.textContent = `${address} ${source} ${changeType}`;
    element('changes').append(line);
    return Promise.resolve();
  };

  press('write-table', () => Excel.run(async (context) => `Tabellen står på ${await writeShares(context)}.`));
  press('sum-used-range', () =>
    Excel.run(async (context) => {
      element('sum').textContent = String(await sumOfUsedRange(context));
      return 'Lagt sammen.';
    }),
  );
  Office.actions.associate('markSelection', (event: Office.AddinCommands.Event) =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().format.fill.color = '#FFF2CC';
      await context.sync();
    }).finally(() => {
      event.completed();
    }),
  );
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(showSelection);
    context.workbook.worksheets.onChanged.add(listChange);
    await context.sync();
  });
  await showSelection();
  say('Klar.');
}

async function sumOfUsedRange(context: Excel.RequestContext): Promise<number> {
  const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
  used.load('values');
  await context.sync();
  if (used.isNullObject) return 0;
  const numbers = (used.values as unknown[][]).flat().filter((value) => typeof value === 'number');
  return numbers.reduce((sum, value) => sum + value, 0);
}
