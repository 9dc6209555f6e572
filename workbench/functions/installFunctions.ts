/// <reference types="custom-functions-runtime" />
import type { Host } from '../host/host';
import type { Session } from '../session/session';
import { FunctionBridge } from './functionBridge';

/** The part of a started office.js that functions need. */
interface Started {
  readonly window: { eval(script: string): unknown; readonly [name: string]: unknown };
  readonly host: Host;
  readonly session: Session;
}

interface Functions {
  /** The add-in's functions.json, as an object or as text. */
  readonly metadata: unknown;
  /** The add-in's script, which calls `CustomFunctions.associate`. */
  readonly scriptText?: string;
  /** Does what the script would, with the window's own `CustomFunctions`. */
  readonly associate?: (api: typeof CustomFunctions) => void;
  /** How long a function may take before it counts as hung, in milliseconds. */
  readonly patience?: number;
}

/** Loads an add-in's custom functions into a started office.js and gives the bridge that calls them. */
export async function installFunctions(office: Started, functions: Functions): Promise<FunctionBridge> {
  const bridge = new FunctionBridge(office.host, office.session, functions.patience);
  bridge.register(functions.metadata);
  if (functions.scriptText !== undefined) office.window.eval(functions.scriptText);
  functions.associate?.(office.window['CustomFunctions'] as typeof CustomFunctions);
  await office.host.functionCalls.ready;
  return bridge;
}
