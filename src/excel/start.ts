import type { OfficeGlobals } from './office';

/** What each button of the ribbon does, by the names of the manifest. */
export type Commands = Readonly<Record<string, () => Promise<unknown>>>;

/** Resolves when Office has started. `partition` keeps one user's preferences apart from another's. */
export async function officeReady({ Office: office }: Pick<OfficeGlobals, 'Office'> = globalThis): Promise<{
  readonly partition: string | undefined;
}> {
  await office.onReady();
  return { partition: office.context.partitionKey };
}

/** Gives the ribbon's buttons their work. The pane is shown with each, since that is where the result stands. */
export function associateCommands(
  commands: Commands,
  { Office: office }: Pick<OfficeGlobals, 'Office'> = globalThis,
): void {
  for (const [name, work] of Object.entries(commands)) {
    office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run(office, work).finally(() => {
        event.completed();
      });
    });
  }
}

/** What fails is told in the pane; the button has no place for words. */
async function run(office: typeof Office, work: () => Promise<unknown>): Promise<void> {
  await office.addin.showAsTaskpane();
  await work();
}
