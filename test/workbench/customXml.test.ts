import { withOffice } from '../support/office';

const office = withOffice();

const XML = '<kontrol xmlns="https://example.dk/kontrol"><plan navn="Nordby"/></kontrol>';

test('A part is found by its namespace and by its id', async () => {
  await office().Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add(XML).load('id,namespaceUri');
    customXmlParts.add('<x:andet xmlns:x="urn:andet"/>');
    const scoped = customXmlParts.getByNamespace('https://example.dk/kontrol');
    const only = scoped.getOnlyItem();
    const text = only.getXml();
    const [all, some] = [customXmlParts.getCount(), scoped.getCount()];
    scoped.load('items/id');
    await context.sync();
    expect(part.namespaceUri).toBe('https://example.dk/kontrol');
    expect(text.value).toBe(XML);
    expect([all.value, some.value]).toEqual([2, 1]);
    expect(scoped.items.map(({ id }) => id)).toEqual([part.id]);
    const byId = customXmlParts.getItem(part.id).getXml();
    await context.sync();
    expect(byId.value).toBe(XML);
  });
});

test('The only item of several, or of none, is no item', async () => {
  await office().Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add(XML);
    customXmlParts.add(XML);
    const several = customXmlParts.getByNamespace('https://example.dk/kontrol').getOnlyItemOrNullObject();
    const none = customXmlParts.getByNamespace('urn:nej').getOnlyItemOrNullObject();
    await context.sync();
    expect([several.isNullObject, none.isNullObject]).toEqual([true, true]);
    customXmlParts.getByNamespace('urn:nej').getOnlyItem().getXml();
    await expect(context.sync()).rejects.toMatchObject({
      debugInfo: { errorLocation: 'CustomXmlPartScopedCollection.getOnlyItem' },
    });
  });
});

test('A part is replaced and deleted', async () => {
  await office().Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add(XML).load('id');
    await context.sync();
    part.setXml('<a xmlns="urn:ny"/>');
    part.load('namespaceUri');
    await context.sync();
    expect(part.namespaceUri).toBe('urn:ny');
    part.delete();
    const gone = customXmlParts.getItemOrNullObject(part.id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('Undo and redo go past the parts: cells go back and forth, the parts stay', async () => {
  const { document, Excel } = office();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['før']];
    await context.sync();
    const part = context.workbook.customXmlParts.add(XML);
    await context.sync();
    expect(document.undoSteps).toBe(1);
    document.undo();
    expect(document.activeSheet.rows.get(0)?.[0]).toBeUndefined();
    part.setXml('<a xmlns="urn:ny"/>');
    await context.sync();
    expect(document.isDirty).toBe(true);
    expect(document.redo()).toBe(true);
    expect(document.activeSheet.rows.get(0)?.[0]?.value).toBe('før');
    expect(document.state.customXmlParts.map(({ xml }) => xml)).toEqual(['<a xmlns="urn:ny"/>']);
  });
});

test.each(['<a>', 'tekst', '', '<a></b>'])('"%s" is no XML and is refused', async (xml) => {
  await office().Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'CustomXmlPartCollection.add' },
    });
  });
});
