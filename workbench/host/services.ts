import { AppRuntimePersistenceService, AppRuntimeService } from './appRuntime';
import { CustomFunctionsService } from './customFunctionsService';
import { DynamicRibbon } from './dynamicRibbon';
import type { Host } from './host';
import { type ApiDescription, Model } from './model/model';

/** The internal service that office.js tells it is ready for ribbon buttons. */
class AddinInternalService extends Model {
  readonly api: ApiDescription = {
    name: 'AddinInternalService',
    scalars: new Set(),
    navigations: new Set(),
    methods: new Set(['notifyActionHandlerReady']),
  };

  notifyActionHandlerReady(): void {
    // Nothing to do: buttons wait for the registration of their event.
  }
}

/** Offers the services that office.js calls beside the workbook. */
export function offerServices(host: Host): void {
  host.offer('Microsoft.InternalService.AddinInternalService', new AddinInternalService(host));
  host.offer('Microsoft.ExcelServices.CustomFunctions', new CustomFunctionsService(host, host.functionCalls));
  host.offer('Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService(host));
  host.offer('Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService(host));
  host.offer('Microsoft.DynamicRibbon.DynamicRibbon', new DynamicRibbon(host));
}
