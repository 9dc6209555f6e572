import type { BarChartDocument } from '../../core/document/sheetDocument';
import { CHART_NS, DRAWING_NS, RELATIONSHIPS_NS, SHEET_DRAWING_NS } from '../opc/namespaces';
import { escapeAttribute } from '../xml/escapeXml';
import { XML_HEAD } from './xmlHead';

/** The drawing that places the charts of a sheet; chart number n has relationship `rId(n + 1)`. */
export function drawingXml(charts: readonly BarChartDocument[]): string {
  const anchors = charts.map(anchorXml).join('');
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING_NS}" xmlns:a="${DRAWING_NS}">${anchors}</xdr:wsDr>`;
}

function anchorXml({ area, altText }: BarChartDocument, index: number): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor>${corner('from', area.left, area.top)}${corner('to', area.right + 1, area.bottom + 1)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${index + 2}" name="Diagram ${index + 1}" descr="${escapeAttribute(altText)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART_NS}">` +
    `<c:chart xmlns:c="${CHART_NS}" xmlns:r="${RELATIONSHIPS_NS}" r:id="rId${index + 1}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
