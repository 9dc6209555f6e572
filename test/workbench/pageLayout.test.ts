import { withOffice } from '../support/office';

const office = withOffice();

async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office().Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
}

test('the page is set up and read back', () =>
  onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: 'Landscape', paperSize: 'A3', centerHorizontally: true, printGridlines: true });
    pageLayout.setPrintMargins('Centimeters' as Excel.PrintMarginUnit.centimeters, { left: 2.54, top: 1.27 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Side &P af &N';
    pageLayout.load();
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.load();
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A3',
      centerHorizontally: true,
      centerVertically: false,
      printGridlines: true,
      leftMargin: 72,
      topMargin: 36,
      rightMargin: 50.4,
      zoom: { scale: 100 },
    });
    expect(defaultForAllPages.centerFooter).toBe('Side &P af &N');
    expect(defaultForAllPages.leftHeader).toBe('');
  }));

test('a zoom is a scale or a number of pages, not both', () =>
  onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.load('zoom');
    await context.sync();
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    for (const zoom of [{ scale: 50, verticalFitToPages: 1 }, { scale: 5 }, {}]) {
      pageLayout.zoom = zoom;
      await expect(context.sync()).rejects.toMatchObject({
        code: 'InvalidArgument',
        debugInfo: { errorLocation: 'PageLayout.zoom' },
      });
    }
  }));

test('print area and titles are ranges, or nothing', () =>
  onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    const nothing = [
      pageLayout.getPrintAreaOrNullObject().load('address'),
      pageLayout.getPrintTitleRowsOrNullObject().load('address'),
    ];
    await context.sync();
    expect(nothing.map((one) => one.isNullObject)).toEqual([true, true]);
    pageLayout.setPrintArea(sheet.getRange('A1:F40'));
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.setPrintTitleColumns('A:A');
    const area = pageLayout.getPrintArea().load('address');
    const rows = pageLayout.getPrintTitleRows().load('address');
    const columns = pageLayout.getPrintTitleColumns().load('address');
    await context.sync();
    expect([area.address, rows.address, columns.address]).toEqual(["'Ark1'!A1:F40", "'Ark1'!1:3", "'Ark1'!A:A"]);
    pageLayout.setPrintTitleRows('A1:B2');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));

test('page breaks are added, listed, deleted and reset', () =>
  onSheet(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.add('A30');
    breaks.add('A12');
    sheet.verticalPageBreaks.add('F1');
    breaks.load('items/rowIndex');
    const count = sheet.verticalPageBreaks.getCount();
    await context.sync();
    expect(breaks.items.map((item) => item.rowIndex)).toEqual([11, 29]);
    expect(count.value).toBe(1);
    const after = breaks.items[1]!.getCellAfterBreak().load('address');
    breaks.items[0]!.delete();
    breaks.load('items/rowIndex');
    await context.sync();
    expect(after.address).toBe("'Ark1'!A30");
    expect(breaks.items.map((item) => item.rowIndex)).toEqual([29]);
    breaks.removePageBreaks();
    const left = breaks.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  }));
