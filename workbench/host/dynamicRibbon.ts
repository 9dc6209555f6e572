import { invalidArgument } from './hostError';
import { describe, IdentifiedModel, Model } from './model/model';

const ribbonApi = describe<DynamicRibbon>()('DynamicRibbon', { methods: ['getButton', 'getTab'] });
const tabApi = describe<RibbonTab>()('RibbonTab', { scalars: ['id'], methods: ['setVisibility'] });
const buttonApi = describe<RibbonButton>()('RibbonButton', { scalars: ['enabled', 'id'] });

/** The service behind `Office.ribbon.requestUpdate`. Assumed: any id will do; Excel knows those of the manifest. */
export class DynamicRibbon extends Model {
  readonly api = ribbonApi;

  getTab(id: unknown): RibbonTab {
    return new RibbonTab(this.host, idOf(id));
  }

  getButton(id: unknown): RibbonButton {
    return new RibbonButton(this.host, idOf(id));
  }
}

class RibbonTab extends IdentifiedModel {
  readonly api = tabApi;

  setVisibility(shown: unknown): void {
    if (typeof shown !== 'boolean') throw invalidArgument();
    this.host.ribbon.show(this.id, shown);
  }
}

class RibbonButton extends IdentifiedModel {
  readonly api = buttonApi;

  get enabled(): boolean {
    return this.host.ribbon.isEnabled(this.id);
  }

  set enabled(enabled: unknown) {
    if (typeof enabled !== 'boolean') throw invalidArgument();
    this.host.ribbon.enable(this.id, enabled);
  }
}

function idOf(id: unknown): string {
  if (typeof id !== 'string' || id === '') throw invalidArgument();
  return id;
}
