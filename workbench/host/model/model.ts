import type { Host } from '../host';
import type { Rect } from '../state/rect';
import type { SheetState } from '../state/sheetState';

/**
 * An object of the Excel API as the host sees it: a light view of the state, made anew for each request.
 * Which of its members the add-in may reach stands in its class's {@link ApiDescription}.
 */
export abstract class Model {
  constructor(readonly host: Host) {}

  abstract get api(): ApiDescription;

  /** What the wire calls `Id`, for objects that office.js finds again by it. */
  get wireId(): string | number | undefined {
    return undefined;
  }

  /** Whom the object's events are for, where that is neither its own id nor the whole workbook. */
  get eventTarget(): string | undefined {
    return undefined;
  }

  /** True once what it stands for was deleted: `InvalidReference` from then on. */
  get gone(): boolean {
    return false;
  }

  /** Cells of a sheet moved; what was kept by reference goes with them. */
  follow?(sheet: SheetState, move: (rect: Rect) => Rect | undefined): void;
}

/** An object that office.js finds again by its id. */
export abstract class IdentifiedModel<I extends string | number = string> extends Model {
  constructor(
    host: Host,
    readonly id: I,
  ) {
    super(host);
  }

  override get wireId(): I {
    return this.id;
  }
}

/** Members of one API class, by the names of the Excel API (camelCase). */
export interface ApiDescription {
  /** `Range`, as in error locations. */
  readonly name: string;
  readonly scalars: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  /** Properties that office.js sets under another name than it reads them by. */
  readonly setAs?: Readonly<Record<string, string>>;
  /** Numbers of its events, by what the wire puts behind `_Register` and `_Unregister`. */
  readonly events?: Readonly<Record<string, number>>;
}

/**
 * Describes class `A` of the Excel API. The three lists are checked against Microsoft's types: a name that
 * Excel does not have does not compile. What only the wire knows starts with `_`.
 */
export function describe<A>() {
  return (
    name: string,
    members: {
      readonly scalars?: readonly (keyof A & string)[];
      readonly navigations?: readonly ((keyof A & string) | `_${string}`)[];
      readonly methods?: readonly ((keyof A & string) | `_${string}`)[];
      readonly setAs?: Readonly<Record<string, keyof A & string>>;
      readonly events?: Readonly<Record<string, number>>;
    },
  ): ApiDescription => ({
    name,
    scalars: new Set(members.scalars),
    navigations: new Set(members.navigations),
    methods: new Set(members.methods),
    ...(members.setAs && { setAs: members.setAs }),
    ...(members.events && { events: members.events }),
  });
}

/** The type a member of the Excel API has on the host: proxies become models, promised results plain values. */
type OnHost<T> =
  T extends OfficeExtension.ClientResult<infer R> ? R : T extends OfficeExtension.ClientObject ? Model : T;

/** What a model class must have to stand for members `K` of `A`. */
export type Like<A, K extends keyof A> = {
  readonly [P in K]: A[P] extends (...args: never[]) => infer R ? (...args: never[]) => OnHost<R> : OnHost<A[P]>;
};
