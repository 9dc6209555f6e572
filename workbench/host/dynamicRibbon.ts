import { invalidArgument } from './hostError';
import type { Host } from './host';
import { type ApiDescription, Model } from './model/model';

const description = (name: string, scalars: readonly string[], methods: readonly string[]): ApiDescription => ({
  name,
  scalars: new Set(scalars),
  navigations: new Set(),
  methods: new Set(methods),
});

const ribbonApi = description('DynamicRibbon', [], ['getButton', 'getTab']);
const tabApi = description('RibbonTab', ['id'], ['setVisibility']);
const buttonApi = description('RibbonButton', ['enabled', 'id'], []);

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

class RibbonTab extends Model {
  readonly api = tabApi;

  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  override get wireId(): string {
    return this.id;
  }

  setVisibility(shown: unknown): void {
    if (typeof shown !== 'boolean') throw invalidArgument();
    this.host.ribbon.show(this.id, shown);
  }
}

class RibbonButton extends Model {
  readonly api = buttonApi;

  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  override get wireId(): string {
    return this.id;
  }

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
