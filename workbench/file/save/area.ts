import type { Area } from '../../../src/core/sheet/address';
import { parseRect, type Rect } from '../../host/state/rect';

/** A rectangle as the file's editor takes it; it knows the sheet from elsewhere. */
export const onFile = (rect: Rect): Area => ({ sheet: '', ...rect });

/** `A1:B2,D4` as areas. What is no rectangle is left out. */
export function areasOf(addresses: string): Area[] {
  return addresses.split(',').flatMap((address) => {
    const rect = parseRect(address.slice(address.lastIndexOf('!') + 1));
    return rect ? [onFile(rect)] : [];
  });
}
