import { invalidArgument } from '../hostError';
import type { Host } from '../host';
import type { SheetState } from '../state/sheetState';
import { findPlace, type Place } from '../values/address';
import { RangeModel } from './range';

/** The cells of an argument that Excel takes as a Range or as an address; without a sheet's name it is on `home`. */
export function cellsOf(host: Host, argument: unknown, home: SheetState): Place {
  if (argument instanceof RangeModel) return argument;
  const place = typeof argument === 'string' ? findPlace(host.document, home, argument) : undefined;
  if (!place) throw invalidArgument();
  return place;
}
