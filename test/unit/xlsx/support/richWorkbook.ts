import { deflateRawSync } from 'node:zlib';
import { MAIN, R, relationships } from './workbookParts';
import type { Parts } from './zipOf';

const CT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.microsoft.com/office/2006/relationships';

/** Bytes that no XML writer could make: what stands for pictures, macros and printer settings. */
function binary(length: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 167 + seed * 31 + (index >> 3)) & 255);
}

function contentTypes(macros: boolean): string {
  const main = macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${CT}.sheet.main+xml`;
  const overrides: Record<string, string> = {
    'xl/workbook.xml': main,
    'xl/worksheets/sheet1.xml': `${CT}.worksheet+xml`,
    'xl/worksheets/sheet2.xml': `${CT}.worksheet+xml`,
    'xl/styles.xml': `${CT}.styles+xml`,
    'xl/sharedStrings.xml': `${CT}.sharedStrings+xml`,
    'xl/calcChain.xml': `${CT}.calcChain+xml`,
    'xl/comments1.xml': `${CT}.comments+xml`,
    'xl/tables/table1.xml': `${CT}.table+xml`,
    'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
    'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  };
  const defaults: Record<string, string> = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    bin: macros ? 'application/vnd.ms-office.vbaProject' : `${CT}.printerSettings`,
  };
  return `<?xml version='1.0' encoding='UTF-8'?><ct:Types xmlns:ct='http://schemas.openxmlformats.org/package/2006/content-types'>${Object.entries(
    defaults,
  )
    .map(([extension, type]) => `<ct:Default Extension='${extension}' ContentType='${type}'/>`)
    .join('')}${Object.entries(overrides)
    .map(([part, type]) => `<ct:Override PartName='/${part}' ContentType='${type}'/>`)
    .join('')}</ct:Types>`;
}

const workbook = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<x:workbook xmlns:x='${MAIN}' xmlns:rel='${R}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><x:workbookPr defaultThemeVersion='166925'/><x:bookViews><x:workbookView activeTab='1'/></x:bookViews><x:sheets><x:sheet name='Planer og &quot;mål&quot;' sheetId='3' rel:id='rId1'/><x:sheet name='Skjult' sheetId='7' state='veryHidden' rel:id='rId2'/></x:sheets><x:definedNames><x:definedName name='Moms'>0.25</x:definedName><x:definedName name='_xlnm.Print_Area' localSheetId='0'>'Planer og "mål"'!$A$1:$D$9</x:definedName></x:definedNames><x:calcPr calcId='191029' iterate='1'/><x:extLst><x:ext uri='{B58B0392}'><unknown xmlns='urn:x'/></x:ext></x:extLst></x:workbook>`;

const planer = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><dimension ref="A1:D4"/><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>45000</v></c><c r="B2"><v>12.5</v></c><c r="C2"><f>SUM(A2:B2)</f><v>45012.5</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells><conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>10</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A2:A4"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="D2"><formula1>"a,b"</formula1></dataValidation><dataValidation type="whole" sqref="D3"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId4"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Skjult!A1:A3</xm:f><xm:sqref>D4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const odd = `<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>indlejret</t></is></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row><row r="3"><c r="A3"><f t="array" ref="A3:A4">A1:A2*2</f><v>2</v></c><c r="B3"><f t="shared" ref="B3:B4" si="0">A3+1</f><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>5</v></c></row></sheetData></worksheet>`;

/** A workbook with nearly everything that other tools lose. */
export function richParts(macros = false): Parts {
  return {
    '[Content_Types].xml': contentTypes(macros),
    '_rels/.rels': relationships({
      rId1: ['officeDocument', 'xl/workbook.xml'],
      rId2: ['custom-properties', 'docProps/custom.xml'],
    }),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['worksheet', 'worksheets/sheet2.xml'],
      rId3: ['styles', 'styles.xml'],
      rId4: ['sharedStrings', 'sharedStrings.xml'],
      rId5: ['calcChain', 'calcChain.xml'],
      rId6: ['customXml', '../customXml/item1.xml'],
      ...(macros ? { rId7: [`${OFFICE}/vbaProject`, 'vbaProject.bin'] } : {}),
    }),
    'xl/worksheets/sheet1.xml': planer,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({
      rId1: ['drawing', '../drawings/drawing1.xml'],
      rId2: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      rId3: ['printerSettings', '../printerSettings/printerSettings1.bin'],
      rId4: ['hyperlink', 'https://example.org/', 'External'],
      rId5: ['comments', '../comments1.xml'],
      rId6: ['table', '../tables/table1.xml'],
    }),
    'xl/worksheets/sheet2.xml': odd,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.00\\ &quot;kr.&quot;"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="2" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><r><rPr><b/></rPr><t>Fed</t></r><r><t xml:space="preserve"> tekst</t></r></si><si><t>Beløb</t></si></sst>`,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C2" i="3"/><c r="B3" i="7"/></calcChain>`,
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Ada</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Husk</t></text></comment></commentList></comments>`,
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="4" name="Fund" displayName="Fund" ref="A1:B2" totalsRowShown="0"><tableColumns count="2"><tableColumn id="1" name="Fed tekst"/><tableColumn id="2" name="Beløb"/></tableColumns></table>`,
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationships({
      rId1: ['chart', '../charts/chart1.xml'],
      rId2: ['image', '../media/image1.png'],
    }),
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"></v:shape></xml>',
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
    'xl/media/image1.png': binary(900, 1),
    'xl/printerSettings/printerSettings1.bin': binary(300, 2),
    'customXml/item1.xml': '<b:memory xmlns:b="urn:budgetkontrol:memory"><b:mapping>Plæn</b:mapping></b:memory>',
    'docProps/custom.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="MSIP_Label_1_Enabled"/></Properties>',
    ...(macros ? { 'xl/vbaProject.bin': deflateRawSync(binary(5000, 3)) } : {}),
  };
}
