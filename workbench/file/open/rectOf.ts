import type { Area } from '../../../src/core/sheet/address';
import type { Rect } from '../../host/state/rect';

/** An area without the name of its sheet, which may change. */
export const rectOf = ({ top, left, bottom, right }: Area): Rect => ({ top, left, bottom, right });
