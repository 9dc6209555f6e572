import type { Host } from '../host';
import { accessDenied, invalidArgument } from '../hostError';
import type { SheetState } from '../state/sheetState';
import { readBoolean, readWord } from '../values/check';
import { describe, type Like, Model } from './model';

const api = describe<Excel.WorksheetProtection>()('WorksheetProtection', {
  scalars: ['options', 'protected'],
  methods: ['protect', 'unprotect'],
});

const ALLOWANCES = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const satisfies readonly (keyof Excel.WorksheetProtectionOptions)[];

/**
 * Whether and how a sheet is protected. Protecting a protected sheet, unprotecting another, and a wrong password
 * give `AccessDenied` (the first is documented, the others assumed). Both calls end the undo stack.
 */
export class WorksheetProtectionModel
  extends Model
  implements Like<Excel.WorksheetProtection, 'options' | 'protect' | 'protected' | 'unprotect'>
{
  readonly api = api;

  constructor(
    host: Host,
    private readonly sheet: SheetState,
  ) {
    super(host);
  }

  get protected(): boolean {
    return this.sheet.protection.protected;
  }

  /** `null` while the sheet is not protected (assumed). */
  get options(): Excel.WorksheetProtectionOptions {
    return (
      this.protected ? readOptions(this.sheet.protection.options ?? {}) : null
    ) as Excel.WorksheetProtectionOptions;
  }

  protect(options: unknown = {}, password?: string): void {
    if (this.protected) throw accessDenied();
    const { document } = this.host;
    document.set(this.sheet, 'protection', {
      protected: true,
      options: readOptions(options),
      ...(password !== undefined && { password }),
    });
    document.clearUndo();
  }

  unprotect(password?: string): void {
    const { protection } = this.sheet;
    if (!this.protected || (protection.password !== undefined && protection.password !== password)) {
      throw accessDenied();
    }
    this.host.document.set(this.sheet, 'protection', { protected: false });
    this.host.document.clearUndo();
  }
}

/** All options, those that were not given as Excel sets them: nothing is allowed but to select. */
function readOptions(given: unknown): Readonly<Record<string, boolean | string>> {
  if (typeof given !== 'object' || given === null) throw invalidArgument();
  const options = given as Excel.WorksheetProtectionOptions;
  const allowed = ALLOWANCES.map((name): [string, boolean] => [name, readBoolean(options[name] ?? false)]);
  const selectionMode = readWord(options.selectionMode ?? 'Normal', ['Normal', 'Unlocked', 'None']);
  return { ...Object.fromEntries(allowed), selectionMode };
}
