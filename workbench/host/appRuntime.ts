import { invalidArgument } from './hostError';
import { describe, Model } from './model/model';

const runtimeApi = describe<AppRuntimeService>()('AppRuntimeService', {
  methods: ['getAppRuntimeState', 'setAppRuntimeState'],
});
const persistenceApi = describe<AppRuntimePersistenceService>()('AppRuntimePersistenceService', {
  methods: ['getAppRuntimeStartState', 'setAppRuntimeStartState'],
});

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
