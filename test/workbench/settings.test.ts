import { withOffice } from '../support/office';

const office = withOffice();

const saved = (settings: Office.Settings): Promise<void> =>
  new Promise((resolve) => {
    settings.saveAsync(() => {
      resolve();
    });
  });

const refreshed = (settings: Office.Settings): Promise<void> =>
  new Promise((resolve) => {
    settings.refreshAsync(() => {
      resolve();
    });
  });

test('Settings are added, replaced, counted and deleted', async () => {
  await office().Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('sidst', { dag: '2026-11-22', fejl: [1, 2] });
    settings.add('Sidst', 'en anden nøgle');
    settings.add('sidst', { dag: '2026-11-23', fejl: [] });
    const one = settings.getItem('sidst').load('key,value');
    const none = settings.getItemOrNullObject('SIDST');
    const count = settings.getCount();
    settings.load('items/key');
    await context.sync();
    expect(one.value).toEqual({ dag: '2026-11-23', fejl: [] });
    expect(none.isNullObject).toBe(true);
    expect(count.value).toBe(2);
    expect(settings.items.map(({ key }) => key)).toEqual(['sidst', 'Sidst']);
    one.delete();
    settings.getItem('sidst').load('value');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'SettingCollection.getItem' },
    });
  });
});

test('A date comes back as a date', async () => {
  await office().Excel.run(async (context) => {
    const day = new (office().window.Date as DateConstructor)(Date.UTC(2026, 10, 22));
    const setting = context.workbook.settings.add('dag', day).load('value');
    await context.sync();
    expect((setting.value as Date).getTime()).toBe(day.getTime());
  });
});

test('What the workbook keeps is what the document settings keep, both ways', async () => {
  const { Excel, Office } = office();
  const legacy = Office.context.document.settings;
  await Excel.run(async (context) => {
    context.workbook.settings.add('a', { b: 1 });
    await context.sync();
  });
  await refreshed(legacy);
  expect(legacy.get('a')).toEqual({ b: 1 });
  legacy.set('c', 'fra den anden side');
  await saved(legacy);
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('c').load('value');
    await context.sync();
    expect(setting.value).toBe('fra den anden side');
  });
});
