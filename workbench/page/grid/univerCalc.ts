import type { IRange } from '@univerjs/core';
import type { FormulaExecutedStateType } from '@univerjs/preset-sheets-core';
import {
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { CalcEngine } from '../../calc/calcEngine';
import type { FunctionBridge } from '../../functions/functionBridge';
import type { WorkbookDocument } from '../../host/state/workbookDocument';
import { CustomFunction } from './customFunction';
import { type CallingCell, PendingCalls } from './pendingCalls';
import { takeResults } from './takeResults';
import { unfinishedFormulas } from './unfinishedFormulas';
import type { RunningUniver } from './univer';

/** Univer's engine as the workbook's: what it computes goes into the document, as results. */
export class UniverCalc implements CalcEngine {
  readonly notComputed = new Map<string, string>();
  private readonly calls: PendingCalls;
  private readonly stops: (() => void)[];
  /** Something was edited and the engine has not begun yet. */
  private queued = false;
  private running = false;
  private dirty: CallingCell[] = [];
  private waiting: (() => void)[] = [];

  constructor(
    private readonly univer: RunningUniver,
    private readonly unitId: string,
    private readonly document: WorkbookDocument,
    private readonly bridge: FunctionBridge,
  ) {
    this.calls = new PendingCalls(bridge, document, (cells) => {
      this.compute(cells);
    });
    const heard = univer.commands.onCommandExecuted(({ id, params }) => {
      this.hear(id, params as { functionsExecutedState?: FormulaExecutedStateType } | undefined);
    });
    const stopListening = document.listen(({ source, changes }) => {
      if (source !== 'calculation' && changes.some((change) => change.kind === 'cells' && change.content)) {
        this.queued = true;
      }
    });
    this.stops = [() => heard.dispose(), stopListening];
    const unfinished = unfinishedFormulas(document);
    if (unfinished.length > 0) this.compute(unfinished);
  }

  /** Makes the add-in's functions known to the engine. */
  registerFunctions(): void {
    const service = this.univer.injector.get(IFunctionService);
    for (const { name } of this.bridge.functions) {
      const key = name.toUpperCase();
      service.registerExecutors(new CustomFunction(key, this.document, this.calls));
      // Formulas that were read before are read again.
      service.deleteFormulaAstCacheKey(key);
    }
  }

  get state(): CalcEngine['state'] {
    return this.engineIsIdle && this.calls.pending === 0 ? 'Done' : 'Calculating';
  }

  /** Resolves when all results are there, also those of the add-in's functions. */
  async settled(): Promise<void> {
    while (this.state !== 'Done') {
      await this.computed();
      await this.calls.settled();
    }
  }

  /** Resolves when the engine has done what it can without the add-in's answers. */
  async computed(): Promise<void> {
    if (!this.engineIsIdle) await new Promise<void>((done) => this.waiting.push(done));
  }

  recalculate(): void {
    this.queued = true;
    this.trigger({ forceCalculation: true });
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.calls.close();
    const service = this.univer.injector.get(IFunctionService);
    for (const { name } of this.bridge.functions) service.unregisterExecutors(name.toUpperCase());
  }

  private get engineIsIdle(): boolean {
    return !this.queued && !this.running;
  }

  private hear(id: string, params: { functionsExecutedState?: FormulaExecutedStateType } | undefined): void {
    if (id === SetFormulaCalculationStartMutation.id) {
      this.calls.nextRound();
      this.queued = false;
      this.running = true;
    } else if (id === SetFormulaCalculationResultMutation.id) {
      takeResults(this.univer, this.unitId, this.document, params);
    } else if (id === SetFormulaCalculationNotificationMutation.id && params?.functionsExecutedState !== undefined) {
      this.running = false;
      // Nothing computed, and yet what a formula spilled may be gone with it.
      takeResults(this.univer, this.unitId, this.document, {});
      // A calculation that was stopped for another begins again in this very turn.
      setTimeout(() => {
        if (this.engineIsIdle) for (const done of this.waiting.splice(0)) done();
      });
    }
  }

  /** Cells that ask in the same turn are computed together. */
  private compute(cells: readonly CallingCell[]): void {
    this.queued = true;
    if (this.dirty.push(...cells) > cells.length) return;
    setTimeout(() => {
      const dirtyRanges = this.dirty.map(({ sheet, row, column }) => ({
        unitId: this.unitId,
        sheetId: sheet,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column } satisfies IRange,
      }));
      this.dirty = [];
      this.trigger({ dirtyRanges });
    });
  }

  private trigger(what: object): void {
    const params = {
      forceCalculation: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      ...what,
    };
    this.univer.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }
}
