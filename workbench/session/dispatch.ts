/** What a call of the older Office API asks for. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly Properties?: readonly (readonly [string, string])[];
  };
  readonly ArrayData?: readonly unknown[];
  /** Of a ribbon button that is done: which one, and 0 for success. */
  readonly '0'?: unknown;
  readonly '1'?: unknown;
}

export const RICH_API = 93;
export const SAVE_SETTINGS = 76;
export const LOAD_SETTINGS = 75;
export const COMMAND_COMPLETED = 94;

/** Calls that office.js makes and the stand-in has no answer to, by the name an add-in knows. */
const unanswered: Readonly<Record<number, string>> = {
  64: 'Office.context.document.getSelectedDataAsync',
  65: 'Office.context.document.setSelectedDataAsync',
  77: 'Office.context.document.getFileAsync',
  80: 'File.getSliceAsync',
  81: 'File.closeAsync',
  82: 'Office.context.document.goToByIdAsync',
  86: 'Office.context.document.getFilePropertiesAsync',
  98: 'OfficeRuntime.auth.getAccessToken',
};

export function dispatchId(call: MethodCall): number {
  return call.DdaMethod?.DispatchId ?? call.DdaSettingsMethod?.DdaMethod?.DispatchId ?? 0;
}

/** `Office.context.document.getFileAsync`, or `dispatch 85` for what has no known name. */
export function dispatchName(id: number): string {
  return unanswered[id] ?? `dispatch ${String(id)}`;
}
