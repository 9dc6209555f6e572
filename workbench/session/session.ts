import type { Host } from '../host/host';
import { appContext } from './boot';
import { answer, type Envelope, event, readRequest, REGISTER_EVENT, UNREGISTER_EVENT } from './envelope';
import { RichApiChannel } from './richApiChannel';
import { legacySettings } from './legacySettings';

const RICH_API = 93;
const SAVE_SETTINGS = 76;
const LOAD_SETTINGS = 75;
const COMMAND_COMPLETED = 94;
const INTERNAL_ERROR = 5001;

export interface SessionOptions {
  /** Origin of the host page: `https://localhost:3000`. */
  readonly origin: string;
  /** Carries a text to the add-in's frame. */
  readonly post: (text: string) => void;
}

/** Speaks with one office.js, whatever carries the messages. */
export class Session {
  readonly richApi: RichApiChannel;
  private readonly registrations = new Map<string, Envelope>();
  private readonly waiting: { readonly name: string; readonly done: () => void }[] = [];
  private readonly commands = new Map<string, () => void>();

  constructor(
    readonly host: Host,
    private readonly options: SessionOptions,
  ) {
    this.richApi = new RichApiChannel(host);
  }

  /** A text that arrived from the add-in's frame. Anything that is not office.js's is ignored. */
  receive(text: unknown): void {
    const request = readRequest(text);
    if (!request) return;
    if (request._actionType === REGISTER_EVENT) this.register(request);
    else if (request._actionType === UNREGISTER_EVENT) this.registrations.delete(request._actionName);
    void this.handle(request);
  }

  /** Sends an event, if the add-in registered for its kind. */
  fire(name: string, data: unknown): boolean {
    const registration = this.registrations.get(name);
    if (!registration) return false;
    this.post(event(registration, this.options.origin, data));
    return true;
  }

  /** Resolves when the add-in has registered for events of this kind. */
  async registered(name: string): Promise<void> {
    if (this.registrations.has(name)) return;
    await new Promise<void>((done) => this.waiting.push({ name, done }));
  }

  /** Presses a ribbon button: runs what the add-in associated with the action. Resolves when it says it is done. */
  async runCommand(actionId: string, buttonId: string): Promise<void> {
    await this.registered('appCommandInvoked');
    const id = `${actionId}-${String(this.commands.size + 1)}`;
    const completed = new Promise<void>((done) => this.commands.set(id, done));
    this.fire('appCommandInvoked', { 0: id, 1: actionId, 2: JSON.stringify({ source: { id: buttonId } }) });
    await completed;
  }

  private register(request: Envelope): void {
    this.registrations.set(request._actionName, request);
    for (const { name, done } of this.waiting) if (name === request._actionName) done();
  }

  private async handle(request: Envelope): Promise<void> {
    const data = await this.answerTo(request);
    // No answer at all is one of the faults on demand.
    if (data !== undefined) this.post(answer(request, this.options.origin, data));
    this.richApi.afterAnswer();
  }

  private answerTo(request: Envelope): unknown {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.host.settings, {
          origin: this.options.origin,
          documentName: this.host.document.state.name,
          savedSettings: this.host.document.state.settings,
        });
      case 'ContextActivationManager_notifyHost':
        return null;
      case 'executeMethod':
        return this.method(request._data as MethodCall);
      default:
        return { Version: 1, Error: 0 };
    }
  }

  private method(call: MethodCall): unknown {
    switch (dispatchId(call)) {
      case RICH_API:
        return this.richApi.answer(call.ArrayData ?? []);
      case SAVE_SETTINGS:
      case LOAD_SETTINGS:
        return { Version: 1, Error: 0, ...legacySettings(this.host, call.DdaSettingsMethod?.Properties) };
      case COMMAND_COMPLETED:
        this.commandCompleted(call);
        return { Version: 1, Error: 0 };
      default:
        this.host.unknownMembers.add(`dispatch ${String(dispatchId(call))}`);
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  }

  private commandCompleted(call: MethodCall): void {
    const id = String((call.ArrayData ?? [])[0] ?? call['0']);
    this.commands.get(id)?.();
    this.commands.delete(id);
  }

  private post(message: Envelope): void {
    this.options.post(JSON.stringify(message));
  }
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly Properties?: readonly (readonly [string, string])[];
  };
  readonly ArrayData?: readonly unknown[];
  readonly '0'?: unknown;
}

function dispatchId(call: MethodCall): number {
  return call.DdaMethod?.DispatchId ?? call.DdaSettingsMethod?.DdaMethod?.DispatchId ?? 0;
}
