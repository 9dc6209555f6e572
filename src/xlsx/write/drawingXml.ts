import type { BarChartDocument } from '../../core/document/sheetDocument';
import type { Area } from '../../core/sheet/address';
import type { Anchor, AnchorCorner } from '../details/chartDetails';
import { CHART_NS, DRAWING_NS, RELATIONSHIPS_NS, SHEET_DRAWING_NS } from '../opc/namespaces';
import { escapeAttribute } from '../xml/escapeXml';
import { EMU_PER_POINT } from '../details/chartWords';
import { XML_HEAD } from './xmlHead';

const NAMESPACES = ` xmlns:xdr="${SHEET_DRAWING_NS}" xmlns:a="${DRAWING_NS}"`;

export interface ChartFrame {
  readonly area: Area | Anchor;
  readonly name: string;
  readonly altText: string;
  /** No other object of the drawing has it. */
  readonly id: number;
  readonly relationship: string;
}

/** The drawing that places the charts of a sheet; chart number n has relationship `rId(n + 1)`. */
export function drawingXml(charts: readonly BarChartDocument[]): string {
  const anchors = charts.map(({ area, altText }, index) =>
    frameXml({ area, altText, name: `Diagram ${index + 1}`, id: index + 2, relationship: `rId${index + 1}` }),
  );
  return emptyDrawing(anchors.join(''));
}

export function emptyDrawing(inner = ''): string {
  return `${XML_HEAD}<xdr:wsDr${NAMESPACES}>${inner}</xdr:wsDr>`;
}

/** @param bound whether the drawing knows the usual prefixes; else the element brings them. */
export function frameXml({ area, name, altText, id, relationship }: ChartFrame, bound = true): string {
  const { from, to } = 'from' in area ? area : anchorOf(area);
  return (
    `<xdr:twoCellAnchor${bound ? '' : NAMESPACES}>${cornerXml('from', from)}${cornerXml('to', to)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${escapeAttribute(name)}" descr="${escapeAttribute(altText)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART_NS}">` +
    `<c:chart xmlns:c="${CHART_NS}" xmlns:r="${RELATIONSHIPS_NS}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function anchorOf({ top, left, bottom, right }: Area): Anchor {
  return {
    from: { row: top, column: left, down: 0, right: 0 },
    to: { row: bottom + 1, column: right + 1, down: 0, right: 0 },
  };
}

function cornerXml(tag: string, { row, column, down, right }: AnchorCorner): string {
  const offset = (points: number) => Math.round(points * EMU_PER_POINT);
  return (
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${offset(right)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${offset(down)}</xdr:rowOff></xdr:${tag}>`
  );
}
