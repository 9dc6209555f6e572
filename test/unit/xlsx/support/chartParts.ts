import { CHART_NS, DRAWING_NS, SHEET_DRAWING_NS } from '../../../../src/xlsx/opc/namespaces';
import { MAIN, R, relationships, workbookParts } from './workbookParts';
import type { Parts } from './zipOf';

const OFFICE = 'http://schemas.microsoft.com/office/2011/relationships';
const PLACE = '<xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>12700</xdr:rowOff>';

export const anchorXml = (id: number, relationship: string): string =>
  `<xdr:twoCellAnchor editAs='oneCell'><xdr:from>${PLACE}</xdr:from><xdr:to>${PLACE.replaceAll('>1<', '>9<')}</xdr:to><xdr:graphicFrame macro=''><xdr:nvGraphicFramePr><xdr:cNvPr id='${id}' name='Figur ${id}'/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri='${CHART_NS}'><c:chart r:id='${relationship}'/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

export const drawingXml = (inner: string): string =>
  `<xdr:wsDr xmlns:xdr='${SHEET_DRAWING_NS}' xmlns:a='${DRAWING_NS}' xmlns:c='${CHART_NS}' xmlns:r='${R}'>${inner}</xdr:wsDr>`;

const chart = (direction: string, looks = '') =>
  `<c:chartSpace xmlns:c='${CHART_NS}' xmlns:a='${DRAWING_NS}'><c:chart><c:plotArea><c:barChart><c:barDir val='${direction}'/><c:ser><c:val><c:numRef><c:f>Ark1!$A$1:$A$3</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart>${looks}</c:chartSpace>`;

const override = (part: string, type: string) => `<Override PartName='/${part}' ContentType='${type}'/>`;

/** A workbook whose sheet has two charts; the first has its own parts as Excel writes them. */
export function chartParts(anchors = anchorXml(2, 'rId1') + anchorXml(5, 'rId2')): Parts {
  const parts = workbookParts({
    sheet: `<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></worksheet>`,
    extra: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['drawing', '../drawings/drawing1.xml'] }),
      'xl/drawings/drawing1.xml': drawingXml(anchors),
      'xl/drawings/_rels/drawing1.xml.rels': relationships({
        rId1: ['chart', '../charts/chart1.xml'],
        rId2: ['chart', '../charts/chart2.xml'],
      }),
      'xl/charts/chart1.xml': chart('col', '<c:printSettings/>'),
      'xl/charts/_rels/chart1.xml.rels': relationships({
        rId1: [`${OFFICE}/chartStyle`, 'style1.xml'],
        rId2: [`${OFFICE}/chartColorStyle`, 'colors1.xml'],
      }),
      'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="urn:style"/>',
      'xl/charts/colors1.xml': '<cs:colorStyle xmlns:cs="urn:style"/>',
      'xl/charts/chart2.xml': chart('bar'),
    },
  });
  const overrides = [
    override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'),
    override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'),
    override('xl/charts/chart2.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'),
    override('xl/charts/style1.xml', 'application/vnd.ms-office.chartstyle+xml'),
    override('xl/charts/colors1.xml', 'application/vnd.ms-office.chartcolorstyle+xml'),
    override('xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    override('xl/worksheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'),
    override('xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'),
  ];
  const types = String(parts['[Content_Types].xml']).replace('</Types>', `${overrides.join('')}</Types>`);
  return { ...parts, '[Content_Types].xml': types };
}
