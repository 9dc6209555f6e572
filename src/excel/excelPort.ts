import type { WorkbookCalls } from './calls/workbookCalls';
import type { Environment, ReadOptions, ReadResult } from './port';
import { readWorkbook } from './read/readWorkbook';

export class ExcelPort {
  constructor(
    private readonly calls: WorkbookCalls,
    readonly environment: Environment,
  ) {}

  async read(options?: ReadOptions): Promise<ReadResult> {
    const { workbook, fileName, unread } = await readWorkbook(this.calls, options);
    return { workbook, fileName, unread };
  }
}
