import { readBoolean } from '../values/check';
import { FormatPart } from './formatPart';
import { describe, type Like } from './model';

const api = describe<Excel.FormatProtection>()('FormatProtection', { scalars: ['formulaHidden', 'locked'] });

export class FormatProtectionModel
  extends FormatPart
  implements Like<Excel.FormatProtection, 'formulaHidden' | 'locked'>
{
  readonly api = api;

  get locked(): boolean {
    return this.read('locked');
  }

  set locked(locked: unknown) {
    this.write('locked', readBoolean(locked));
  }

  get formulaHidden(): boolean {
    return this.read('formulaHidden');
  }

  set formulaHidden(hidden: unknown) {
    this.write('formulaHidden', readBoolean(hidden));
  }
}
