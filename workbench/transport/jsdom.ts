import { JSDOM, VirtualConsole } from 'jsdom';
import { Host } from '../host/host';
import { offerServices } from '../host/services';
import type { HostSettings } from '../host/settings';
import { WorkbookDocument } from '../host/state/workbookDocument';
import { frameName } from '../session/boot';
import { Session } from '../session/session';
import { colorScheme } from './colorScheme';
import { OFFICE_JS_URL, serveOfficeScripts } from './officeScripts';

const ORIGIN = 'https://localhost';

/** A started office.js in a window of its own, and the host behind it. */
export interface StartedOffice {
  readonly window: JSDOM['window'];
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly session: Session;
  readonly document: WorkbookDocument;
  /** Errors that the window reported, such as those thrown in event handlers. */
  readonly windowErrors: readonly unknown[];
  /** Addresses that the window asked for and that are not office.js's own files. */
  readonly refusedRequests: readonly string[];
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
  const windowErrors: unknown[] = [];
  const refusedRequests: string[] = [];
  let closed = false;
  const session = new Session(host, {
    origin: ORIGIN,
    post: (data) => {
      setImmediate(() => {
        if (!closed) window.dispatchEvent(new window.MessageEvent('message', { data, origin: ORIGIN }));
      });
    },
  });
  prepare(session);
  const { window } = new JSDOM(`<!doctype html><html><head><script src="${OFFICE_JS_URL}"></script></head></html>`, {
    url: `${ORIGIN}/addin.html`,
    runScripts: 'dangerously',
    resources: { interceptors: [serveOfficeScripts(refusedRequests)] },
    virtualConsole: new VirtualConsole().on('jsdomError', (error) => windowErrors.push(error)),
    beforeParse: (opened) => {
      opened.name = frameName(host.settings, ORIGIN);
      // jsdom has no document.domain, which office.js compares with the host page's name.
      Object.defineProperty(opened.document, 'domain', { get: () => 'localhost' });
      // Nor does it know media; the one that the theme decides is all an add-in here may ask for.
      opened.matchMedia = colorScheme(host.settings.theme, opened.EventTarget);
      const parent = {
        postMessage: (text: unknown) => {
          setImmediate(() => {
            if (!closed) session.receive(text);
          });
        },
      };
      Object.defineProperty(opened, 'parent', { value: parent, configurable: true });
    },
  });
  await new Promise<void>((loaded) => {
    window.addEventListener('load', () => {
      loaded();
    });
  });
  await window['Office'].onReady();
  return {
    window,
    Office: window['Office'] as typeof Office,
    Excel: window['Excel'] as typeof Excel,
    OfficeExtension: window['OfficeExtension'] as typeof OfficeExtension,
    host,
    session,
    document,
    windowErrors,
    refusedRequests,
    close: () => {
      closed = true;
      window.close();
    },
  };
}
