import type { Finding } from '../../../../core/findings';
import { areaOf } from '../../../../core/sheet/address';
import { overlap } from '../../areas';
import type { OutOfDate } from '../../paneState';

/** True where a cell that the finding is about, or that its correction would write, has been edited since the check. */
export function isChanged(finding: Finding, outOfDate: OutOfDate | undefined): boolean {
  if (!outOfDate) return false;
  const places = [...finding.cells, ...(finding.fix?.cells.map(({ cell }) => cell) ?? [])].map(areaOf);
  return outOfDate.sheets.some(({ sheet, areas }) =>
    places.some(
      (place) => place.sheet === sheet && (areas === undefined || areas.some((area) => overlap(area, place))),
    ),
  );
}
