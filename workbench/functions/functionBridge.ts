import type { Host } from '../host/host';
import { CellError } from '../host/state/cell';
import type { Session } from '../session/session';
import { type Argument, isCells, type Result, VALUE_ERROR } from './argument';
import { bindArguments, type Slot } from './bindArguments';
import { Invocations } from './invocations';
import { commonShape, elementAt, fill } from './lift';
import { type FunctionMetadata, readMetadata } from './metadata';
import { parameterAddresses, wireArguments } from './wireArguments';

/** Bits of an invocation that tell the runtime what the function declared. */
const CANCELABLE = 1;
const ALLOW_ERRORS = 4;

/** Longer than the runtime ever waits before it sends a result again. */
const PATIENCE = 30_000;

export interface CallOptions {
  /** The cell whose formula calls, as Excel writes it: `Ark1!B2`, `'Budget 2025'!B2`. */
  readonly caller: string;
  /** Cancels the call; functions that declared themselves cancelable are told. */
  readonly signal?: AbortSignal;
}

/** Calls the add-in's custom functions as Excel does for formulas in cells. */
export class FunctionBridge {
  private readonly byName = new Map<string, FunctionMetadata>();
  private readonly invocations: Invocations;

  /** @param patience how long a function may take before it counts as hung, in milliseconds */
  constructor(
    private readonly host: Host,
    session: Session,
    patience = PATIENCE,
  ) {
    this.invocations = new Invocations(session, host.functionCalls, patience);
  }

  /** Takes up the functions of a functions.json. Throws when a name is taken. */
  register(functionsJson: unknown): void {
    for (const metadata of readMetadata(functionsJson)) {
      const key = metadata.name.toUpperCase();
      if (this.byName.has(key)) throw new Error(`There are two custom functions named ${metadata.name}.`);
      this.byName.set(key, metadata);
    }
  }

  get functions(): readonly FunctionMetadata[] {
    return [...this.byName.values()];
  }

  has(name: string): boolean {
    return this.byName.has(name.toUpperCase());
  }

  /** Calls that the add-in has not answered yet. */
  get pending(): number {
    return this.invocations.pending;
  }

  /**
   * What `=NAME(args)` gives: a value, an error, or rows that spill. Rejects only when the add-in does not
   * answer in time, or with the signal's reason. Assumed: #VALUE! for too few or too many arguments, which
   * Excel does not let one enter.
   */
  async call(name: string, args: readonly Argument[], options: CallOptions): Promise<Result> {
    const metadata = this.byName.get(name.toUpperCase());
    if (!metadata) return new CellError('#NAME?');
    const slots = bindArguments(metadata, args);
    if (!slots) return VALUE_ERROR;
    const lifted = slots.flatMap((slot) => (isLifted(slot) ? [slot.argument.rows] : []));
    if (lifted.length === 0) return this.invoke(metadata, slots, options);
    return this.callEach(metadata, slots, commonShape(lifted), options);
  }

  close(): void {
    this.invocations.close();
  }

  /** Cells given to a parameter that takes one value: one call for each of them, and the results spill. Assumed. */
  private async callEach(
    metadata: FunctionMetadata,
    slots: readonly Slot[],
    shape: { readonly rows: number; readonly columns: number },
    options: CallOptions,
  ): Promise<Result> {
    const places = Array.from({ length: shape.rows * shape.columns }, (_, place) => ({
      row: Math.floor(place / shape.columns),
      column: place % shape.columns,
    }));
    const results = await Promise.all(
      places.map(({ row, column }) => {
        const own = slots.map((slot) =>
          isLifted(slot) ? { ...slot, argument: elementAt(slot.argument.rows, row, column) } : slot,
        );
        return this.invoke(metadata, own, options);
      }),
    );
    return fill(shape, (row, column) => results[row * shape.columns + column] ?? null);
  }

  private async invoke(
    metadata: FunctionMetadata,
    slots: readonly Slot[],
    { caller, signal }: CallOptions,
  ): Promise<Result> {
    const args = wireArguments(metadata, slots, this.host.settings);
    if (args instanceof CellError) return args;
    const call = {
      id: metadata.id,
      args,
      caller: metadata.requiresAddress ? caller : null,
      flags: (metadata.cancelable ? CANCELABLE : 0) | (metadata.allowErrors ? ALLOW_ERRORS : 0),
      parameterAddresses: metadata.requiresParameterAddresses ? parameterAddresses(metadata, slots) : null,
      place: caller,
    };
    return this.invocations.invoke(call, signal);
  }
}

function isLifted(slot: Slot): slot is Slot & { readonly argument: Extract<Argument, { rows: unknown }> } {
  if (slot.parameter.dimensionality === 'matrix' || !isCells(slot.argument)) return false;
  const { rows } = slot.argument;
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
}
