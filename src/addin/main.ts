import manifest from '../../package.json';
import type { WorkbookPort } from '../excel/port';
import type { MountedPane, MountOptions } from '../pane/main';
import { exampleOpener } from './openExample';
import { associateCommands, type Commands, officeReady } from '../excel/start';

/** Parts that are large: they come while Office starts. The functions have been associated by then. */
interface Parts {
  readonly connect: () => Promise<WorkbookPort>;
  readonly mount: (page: HTMLElement, port: WorkbookPort, options: MountOptions) => MountedPane;
}

async function load(): Promise<Parts> {
  const [{ connect }, { mount }] = await Promise.all([
    import('../excel/connect'),
    import(/* webpackChunkName: "pane" */ '../pane/main'),
  ]);
  return { connect: () => connect(), mount };
}

const parts = load();

/** Opens the pane in its page, over the workbook that Office has open. */
async function open(): Promise<MountedPane> {
  const { partition } = await officeReady();
  const { connect, mount } = await parts;
  const page = document.getElementById('pane');
  if (!page) throw new Error('The page has no place for the pane.');
  const port = await connect();
  const openExample = exampleOpener(port);
  return mount(page, port, {
    version: manifest.version,
    functionsVersion: () => (globalThis as { budgetkontrolFunctions?: string }).budgetkontrolFunctions,
    ...(openExample && { openExample }),
    ...(partition !== undefined && { partition }),
  });
}

const pane = open();

/** The ribbon's buttons, by their names in the manifest. */
const commands: Commands = {
  checkBudget: async () => (await pane).check(),
  writeSummary: async () => (await pane).writeSummary(),
  newBudgetSheets: async () => (await pane).addTemplate(),
};
associateCommands(commands);
