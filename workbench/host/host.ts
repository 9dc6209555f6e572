import type { Calculation } from './calculation';
import { CellEditing } from './cellEditing';
import { FunctionCalls } from './customFunctionsService';
import { EventFeed } from './events/eventFeed';
import { notImplemented } from './hostError';
import type { Model } from './model/model';
import { WorkbookModel } from './model/workbook';
import { NewWorkbooks, WebWorkbookModel } from './newWorkbooks';
import { Pane, paneEvent } from './pane';
import { References } from './references';
import { Ribbon } from './ribbon';
import { defaultSettings, type HostSettings } from './settings';
import type { WorkbookDocument } from './state/workbookDocument';

/** A stand-in for Excel: one open workbook and what an add-in may reach of it. */
export class Host {
  readonly references = new References();
  readonly functionCalls = new FunctionCalls();
  readonly events: EventFeed;
  readonly editing = new CellEditing();
  readonly pane = new Pane();
  readonly ribbon = new Ribbon();
  readonly newWorkbooks = new NewWorkbooks();
  /** Set by what computes formulas while the workbook is open. */
  calculation: Calculation | undefined;
  /** `Range.showCard` and the like: what an add-in asked for and this host does not have. */
  readonly unknownMembers = new Set<string>();
  readonly root: WorkbookModel;
  /** What Excel on the web offers beside the workbook. */
  readonly webRoot = new WebWorkbookModel(this);
  readonly settings: HostSettings;
  private readonly services = new Map<string, Model>();

  constructor(
    readonly document: WorkbookDocument,
    settings: Partial<HostSettings> = {},
  ) {
    this.settings = { ...defaultSettings, ...settings };
    this.events = new EventFeed(document);
    this.root = new WorkbookModel(this);
    this.pane.listen((visible) => {
      this.events.tell(paneEvent(visible));
    });
  }

  /** An add-in has just started, perhaps in the place of one that is gone: what that one held is let go of. */
  addinStarted(): void {
    this.references.clear();
    this.events.registrations.clear();
    this.functionCalls.restart();
    this.document.transact('file', () => {
      this.document.set(this.document.state, 'enableEvents', true);
    });
  }

  /** Offers an object that office.js asks for by its full name, beside the workbook. */
  offer(name: string, service: Model): void {
    this.services.set(name, service);
  }

  service(name: string): Model {
    const service = this.services.get(name);
    if (!service) throw notImplemented(`service ${name}`);
    return service;
  }
}
