import { startOffice } from '../../workbench/transport/jsdom';
import { withOffice } from '../support/office';

const office = withOffice();

test('Properties of the document are written and read', async () => {
  await office().Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = 'Budget 2026';
    properties.author = 'Anne';
    properties.company = 'Kommunen';
    properties.load('title,author,company,manager,subject,creationDate');
    await context.sync();
    expect([properties.title, properties.author, properties.company]).toEqual(['Budget 2026', 'Anne', 'Kommunen']);
    expect(properties.manager).toBe('');
    expect(typeof properties.creationDate.getTime()).toBe('number');
  });
});

test('Own properties have types, and their keys no case', async () => {
  await office().Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add('Kontrol', 'bestået');
    custom.add('kontrol', 'ikke bestået');
    custom.add('Fejl', 3);
    custom.add('Andel', 0.5);
    custom.add('Klar', false);
    custom.load('items/key,items/value,items/type');
    const one = custom.getItem('KONTROL').load('key,value');
    const none = custom.getItemOrNullObject('nej');
    await context.sync();
    expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
      ['Kontrol', 'ikke bestået', 'String'],
      ['Fejl', 3, 'Number'],
      ['Andel', 0.5, 'Float'],
      ['Klar', false, 'Boolean'],
    ]);
    expect(one.key).toBe('Kontrol');
    expect(none.isNullObject).toBe(true);
    custom.getItem('Fejl').delete();
    const fewer = custom.getCount();
    custom.deleteAll();
    const empty = custom.getCount();
    await context.sync();
    expect([fewer.value, empty.value]).toEqual([3, 0]);
  });
});

test.each([
  ['web', 300],
  ['desktop', 255],
] as const)('On the %s, %i characters of a long value are kept', async (platform, kept) => {
  const started = await startOffice(undefined, { platform });
  try {
    await started.Excel.run(async (context) => {
      const property = context.workbook.properties.custom.add('Lang', 'x'.repeat(300)).load('value');
      await context.sync();
      expect(property.value).toHaveLength(kept);
    });
  } finally {
    started.close();
  }
});
