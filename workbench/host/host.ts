import { FunctionCalls } from './customFunctionsService';
import { notImplemented } from './hostError';
import type { Model } from './model/model';
import { WorkbookModel } from './model/workbook';
import { References } from './references';
import { defaultSettings, type HostSettings } from './settings';
import type { WorkbookDocument } from './state/workbookDocument';

/** A stand-in for Excel: one open workbook and what an add-in may reach of it. */
export class Host {
  readonly references = new References();
  readonly functionCalls = new FunctionCalls();
  /** `Range.showCard` and the like: what an add-in asked for and this host does not have. */
  readonly unknownMembers = new Set<string>();
  readonly root: WorkbookModel;
  readonly settings: HostSettings;
  private readonly services = new Map<string, Model>();

  constructor(
    readonly document: WorkbookDocument,
    settings: Partial<HostSettings> = {},
  ) {
    this.settings = { ...defaultSettings, ...settings };
    this.root = new WorkbookModel(this);
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
