import { areaOf, rangeAddress, type Area, type Cell } from '../../core/sheet/address';
import { listText } from './listText';
import type { Translate } from './paneText';

/** `F3:I3 og F5:I5 i Finansiering`: each sheet once, after its places. */
export function placesInSheets(places: readonly (Cell | Area)[], t: Translate): string {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const parts = sheets.map((s) => {
    const own = places.filter(({ sheet }) => sheet === s).map((place) => rangeAddress(areaOf(place)));
    return t('fi.inSheet', { a: listText(own, t), s });
  });
  return listText(parts, t);
}
