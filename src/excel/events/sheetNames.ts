import type { WorkbookCalls } from '../calls/workbookCalls';

/** Names of sheets by the ids that events tell. One that is known is not asked for again. */
export class SheetNames {
  private known = new Map<string, string>();

  constructor(private readonly calls: WorkbookCalls) {}

  /** Forgets names, as after a sheet got another one. What it was is given where the sheet is gone. */
  forget(id: string): string | undefined {
    const name = this.known.get(id);
    this.known.delete(id);
    return name;
  }

  async of(id: string): Promise<string | undefined> {
    if (!this.known.has(id)) await this.ask();
    return this.known.get(id);
  }

  async ask(): Promise<void> {
    this.known = await this.calls.run(
      async (context) => {
        const sheets = context.workbook.worksheets.load('items/id,items/name');
        await context.sync();
        return new Map(sheets.items.map(({ id, name }) => [id, name]));
      },
      { repeatable: true },
    );
  }
}
