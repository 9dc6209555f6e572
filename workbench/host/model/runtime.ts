import { invalidArgument } from '../hostError';
import { describe, type Like, Model } from './model';

const api = describe<Excel.Runtime>()('Runtime', { scalars: ['enableEvents'] });

/** `context.runtime`: whether this add-in hears events. */
export class RuntimeModel extends Model implements Like<Excel.Runtime, 'enableEvents'> {
  readonly api = api;

  get enableEvents(): boolean {
    return this.host.document.state.enableEvents;
  }

  set enableEvents(enabled: unknown) {
    if (typeof enabled !== 'boolean') throw invalidArgument();
    this.host.document.set(this.host.document.state, 'enableEvents', enabled);
  }
}
