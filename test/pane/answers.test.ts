import { Controller } from '../../src/pane/state/controller';
import { DEFAULT_PREFERENCES } from '../../src/pane/state/paneState';
import { firstState } from '../../src/pane/state/reducer';
import { Store } from '../../src/pane/state/store';
import { goodPlan } from '../support/goodPlan';
import { workbookOf } from '../support/workbookOf';
import { MemoryPort } from './support/memoryPort';

function open(port: MemoryPort): { store: Store; controller: Controller } {
  const store = new Store(firstState(port.environment, DEFAULT_PREFERENCES));
  const controller = new Controller(port, store, {
    version: '1.0',
    now: () => new Date(2018, 2, 14, 14, 32),
    rest: () => Promise.resolve(),
    idle: () => Promise.resolve(),
    keepPreferences: () => undefined,
  });
  return { store, controller };
}

const mapping = { sheet: 'Aktiviteter', table: 'activities', column: 'F', key: 'reference' } as const;

it('a column that is pointed out is kept in the workbook, and the rules that need it run', async () => {
  const port = new MemoryPort(workbookOf(goodPlan({ 'Aktiviteter!F1': 'Videnskat. nr.' })));
  const { store, controller } = open(port);
  await controller.start();
  await controller.check();
  expect(store.state().checked?.result.rulesRun).not.toContain('CFBU-01');

  await controller.answer({ kind: 'mapping', mapping });
  expect(port.memory.mappings).toEqual([mapping]);
  expect(store.state().checked?.result.rulesRun).toContain('CFBU-01');

  await controller.forget({ kind: 'mapping', mapping });
  expect(port.memory.mappings).toEqual([]);
  expect(store.state().checked?.result.rulesRun).not.toContain('CFBU-01');
  controller.dispose();
});

it('a rule set chosen while a check runs is checked with all the same', async () => {
  const port = new MemoryPort(workbookOf(goodPlan()));
  const { store, controller } = open(port);
  await controller.start();
  await controller.check();
  port.hold();
  const running = controller.check();
  const chosen = controller.choose({ ruleSet: 'lbf-2019-26' });
  await Promise.resolve();
  port.letGo();
  await Promise.all([running, chosen]);
  expect(store.state().checked?.result.plans[0]?.rules.national?.id).toBe('lbf-2019-26');

  await controller.choose({ ruleSet: undefined });
  expect(port.memory.choices).toEqual({});
  expect(store.state().checked?.result.plans[0]?.rules.national?.id).toBe('lbf-2015-18');
  controller.dispose();
});

it('an answer that cannot be kept is told, and the result stays', async () => {
  const port = new MemoryPort(workbookOf(goodPlan()));
  const { store, controller } = open(port);
  await controller.start();
  await controller.check();
  const before = store.state().checked;
  port.failing.set('remember', 'protected');
  await controller.answer({ kind: 'mapping', mapping });
  expect(store.state().status).toMatchObject({ kind: 'problem', failed: 'mapping' });
  expect(store.state().checked).toBe(before);
  expect(store.state().memory.mappings).toEqual([]);
  controller.dispose();
});
