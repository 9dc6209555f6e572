import { Host } from '../host/host';
import { offerServices } from '../host/services';
import type { HostSettings } from '../host/settings';
import { WorkbookDocument } from '../host/state/workbookDocument';
import { checkRequirementSets } from '../session/checkRequirementSets';
import { Session } from '../session/session';
import { type AddinWindow, type OpenedWindow, openWindow, ORIGIN, type Reports } from './openWindow';

/** A started office.js in a window of its own, and the host behind it. */
export interface StartedOffice extends Readonly<Reports> {
  readonly window: AddinWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly session: Session;
  readonly document: WorkbookDocument;
  /** Errors that the window reported, such as those thrown in event handlers. */
  readonly windowErrors: unknown[];
  /** Addresses that the window asked for and that are not office.js's own files. */
  readonly refusedRequests: string[];
  /** Closes the window and starts office.js in a new one, as when the user reloads the pane. */
  reload(): Promise<StartedOffice>;
  close(): void;
}

/**
 * Starts Microsoft's unmodified office.js in jsdom against a stand-in Excel with this workbook. `prepare`
 * may change the session, with faults or a recorder, before office.js speaks. Who calls it closes it.
 */
export async function startOffice(
  document = new WorkbookDocument(),
  settings: Partial<HostSettings> = {},
  prepare: (session: Session) => void = () => undefined,
): Promise<StartedOffice> {
  const host = new Host(document, settings);
  offerServices(host);
  const reports: Reports = { windowErrors: [], refusedRequests: [] };
  let opened: OpenedWindow | undefined;
  const session = new Session(host, { origin: ORIGIN, post: (text) => opened?.post(text) });
  prepare(session);

  const start = async (): Promise<StartedOffice> => {
    opened?.close();
    const own = openWindow(host.settings, reports, (text) => {
      session.receive(text);
    });
    opened = own;
    const { window } = own;
    await new Promise<void>((loaded) => {
      window.addEventListener('load', () => {
        loaded();
      });
    });
    await window['Office'].onReady();
    checkRequirementSets(window['OfficeExtension'] as object);
    return {
      ...reports,
      window,
      Office: window['Office'] as typeof Office,
      Excel: window['Excel'] as typeof Excel,
      OfficeExtension: window['OfficeExtension'] as typeof OfficeExtension,
      host,
      session,
      document,
      reload: start,
      close: () => {
        session.close();
        own.close();
      },
    };
  };
  return start();
}
