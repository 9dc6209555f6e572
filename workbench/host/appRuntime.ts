import { invalidArgument } from './hostError';
import { type ApiDescription, Model } from './model/model';

const service = (name: string, ...methods: readonly string[]): ApiDescription => ({
  name,
  scalars: new Set(),
  navigations: new Set(),
  methods: new Set(methods),
});

const runtimeApi = service('AppRuntimeService', 'getAppRuntimeState', 'setAppRuntimeState');
const persistenceApi = service('AppRuntimePersistenceService', 'getAppRuntimeStartState', 'setAppRuntimeStartState');

/** The service behind `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntimeService extends Model {
  readonly api = runtimeApi;

  getAppRuntimeState(): string {
    return this.host.pane.visible ? 'Visible' : 'Background';
  }

  setAppRuntimeState(state: unknown): void {
    if (state !== 'Visible' && state !== 'Background') throw invalidArgument();
    this.host.pane.visible = state === 'Visible';
  }
}

/** The service behind `Office.addin.setStartupBehavior`. */
export class AppRuntimePersistenceService extends Model {
  readonly api = persistenceApi;

  getAppRuntimeStartState(): string {
    return this.host.pane.startsWithFile ? 'Background' : 'Inactive';
  }

  setAppRuntimeStartState(state: unknown): void {
    if (state !== 'Background' && state !== 'Inactive') throw invalidArgument();
    this.host.pane.startsWithFile = state === 'Background';
  }
}
