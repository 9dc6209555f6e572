import type { Host } from '../host/host';
import { appContext } from './boot';
import {
  COMMAND_COMPLETED,
  dispatchId,
  dispatchName,
  LOAD_SETTINGS,
  type MethodCall,
  RICH_API,
  SAVE_SETTINGS,
} from './dispatch';
import { answer, type Envelope, event, readRequest, REGISTER_EVENT, UNREGISTER_EVENT } from './envelope';
import { legacySettings } from './legacySettings';
import { type Answered, RichApiChannel } from './richApiChannel';
import { RibbonCommands } from './ribbonCommands';
import { sendEvents } from './sendEvents';

const SUCCESS = { Version: 1, Error: 0 };
const INTERNAL_ERROR = { Version: 1, Error: 5001 };
const KNOWN_EVENTS = new Set(['appCommandInvoked', 'richApiMessage', 'documentSelectionChanged', 'settingsChanged']);

export interface SessionOptions {
  /** Origin of the host page: `https://localhost:3000`. */
  readonly origin: string;
  /** Carries a text to the add-in's frame. */
  readonly post: (text: string) => void;
}

/** What the add-in's frame told its host, by office.js's number of it: 13 and 14 tabbed out, 15 Esc, 16 F2. */
export type Notice = (action: number) => void;

/**
 * Speaks with the office.js in one frame, whatever carries the messages. A frame that is loaded anew starts
 * afresh: nothing of the one before it is remembered, and nothing is sent to it.
 */
export class Session {
  readonly richApi: RichApiChannel;
  private readonly registrations = new Map<string, Envelope>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private readonly commands = new RibbonCommands();
  private readonly stopListening: () => void;
  private readonly notices = new Set<Notice>();
  /** How many office.js have started in the frame. */
  private generation = 0;

  constructor(
    readonly host: Host,
    private readonly options: SessionOptions,
  ) {
    this.richApi = new RichApiChannel(host);
    this.stopListening = host.events.listen((events) => {
      this.richApi.later(() => {
        sendEvents(events, (name, data) => this.fire(name, data));
      });
    });
  }

  /** A text that arrived from the add-in's frame. Anything that is not office.js's is ignored. */
  receive(text: unknown): void {
    const request = readRequest(text);
    if (request) void this.handle(request);
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
    await new Promise<void>((done) => this.waiting.set(name, [...(this.waiting.get(name) ?? []), done]));
  }

  /**
   * Presses a ribbon button: runs what the add-in associated with the action. Resolves when it says it is done,
   * rejects when it has no such action.
   */
  async runCommand(actionId: string, buttonId: string): Promise<void> {
    await this.registered('appCommandInvoked');
    await this.commands.run(actionId, buttonId, (data) => this.fire('appCommandInvoked', data));
  }

  /** Hears of keys that are for the page round the frame. Returns what ends that. */
  onNotice(listener: Notice): () => void {
    this.notices.add(listener);
    return () => this.notices.delete(listener);
  }

  /** The frame is gone for good: nothing of the workbook is told to it any more. */
  close(): void {
    this.stopListening();
    this.registrations.clear();
    this.commands.abandon();
    this.generation++;
  }

  private async handle(request: Envelope): Promise<void> {
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') this.begin();
    const generation = this.generation;
    const { data, afterwards } = await this.answerTo(request);
    if (generation !== this.generation) return;
    // No answer at all is one of the faults on demand.
    if (data !== undefined) this.post(answer(request, this.options.origin, data));
    afterwards();
  }

  private begin(): void {
    this.generation++;
    this.registrations.clear();
    this.commands.abandon();
    this.host.addinStarted();
  }

  private async answerTo(request: Envelope): Promise<Answered> {
    if (request._actionName === 'executeMethod') return this.method(request._data as MethodCall);
    return plain(this.plainAnswerTo(request));
  }

  private plainAnswerTo(request: Envelope): unknown {
    if (request._actionType === REGISTER_EVENT) return this.register(request);
    if (request._actionType === UNREGISTER_EVENT) {
      this.registrations.delete(request._actionName);
      return SUCCESS;
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.host.settings, {
          origin: this.options.origin,
          documentName: this.host.document.state.name,
          savedSettings: this.host.document.state.settings,
        });
      case 'ContextActivationManager_notifyHost':
        this.noticed(request._data);
        return null;
      default:
        return this.unknown(request._actionName);
    }
  }

  private register(request: Envelope): unknown {
    const name = request._actionName;
    if (!KNOWN_EVENTS.has(name)) return this.unknown(`event ${name}`);
    this.registrations.set(name, request);
    for (const done of this.waiting.get(name) ?? []) done();
    this.waiting.delete(name);
    return SUCCESS;
  }

  private async method(call: MethodCall): Promise<Answered> {
    const id = dispatchId(call);
    if (id === RICH_API) return this.richApi.answer(call.ArrayData ?? []);
    switch (id) {
      case SAVE_SETTINGS:
      case LOAD_SETTINGS:
        return plain({ ...SUCCESS, ...legacySettings(this.host, call.DdaSettingsMethod?.Properties) });
      case COMMAND_COMPLETED:
        this.commands.completed(String(call['0']), Number(call['1']));
        return plain(SUCCESS);
      default:
        return plain(this.unknown(dispatchName(id)));
    }
  }

  /** `data` is `[control id, action, …]`. */
  private noticed(data: unknown): void {
    const action = Number((data as readonly unknown[])[1]);
    for (const listener of [...this.notices]) listener(action);
  }

  private unknown(name: string): unknown {
    this.host.unknownMembers.add(name);
    return INTERNAL_ERROR;
  }

  private post(message: Envelope): void {
    this.options.post(JSON.stringify(message));
  }
}

function plain(data: unknown): Answered {
  return { data, afterwards: () => undefined };
}
