import { JSDOM, VirtualConsole } from 'jsdom';
import type { HostSettings } from '../host/settings';
import { frameName } from '../session/boot';
import { colorScheme } from './colorScheme';
import { OFFICE_JS_URL, serveOfficeScripts } from './officeScripts';

export const ORIGIN = 'https://localhost';
const PAGE = `<!doctype html><html><head><script src="${OFFICE_JS_URL}"></script></head></html>`;

export type AddinWindow = JSDOM['window'];

/** A window with office.js in it, and what it did that is worth a look. */
export interface OpenedWindow {
  readonly window: AddinWindow;
  /** Carries a text to office.js. */
  readonly post: (text: string) => void;
  close(): void;
}

/** What a window reports, gathered over all windows of one office. */
export interface Reports {
  readonly windowErrors: unknown[];
  readonly refusedRequests: string[];
}

/** Opens a window whose parent is a host: what office.js says to it goes to `hear`. */
export function openWindow(settings: HostSettings, reports: Reports, hear: (text: unknown) => void): OpenedWindow {
  let closed = false;
  const unlessClosed = (work: () => void): void => {
    setImmediate(() => {
      if (!closed) work();
    });
  };
  const parent = {
    postMessage: (text: unknown) => {
      unlessClosed(() => {
        hear(text);
      });
    },
  };
  const { window } = new JSDOM(PAGE, {
    url: `${ORIGIN}/addin.html`,
    runScripts: 'dangerously',
    resources: { interceptors: [serveOfficeScripts(reports.refusedRequests)] },
    virtualConsole: new VirtualConsole().on('jsdomError', (error) => reports.windowErrors.push(error)),
    beforeParse: (opened) => {
      opened.name = frameName(settings, ORIGIN);
      // jsdom has no document.domain, which office.js compares with the host page's name.
      Object.defineProperty(opened.document, 'domain', { get: () => 'localhost' });
      // Nor does it know media; the one that the theme decides is all an add-in here may ask for.
      opened.matchMedia = colorScheme(settings.theme, opened.EventTarget);
      Object.defineProperty(opened, 'parent', { value: parent, configurable: true });
    },
  });
  return {
    window,
    post: (data) => {
      unlessClosed(() => window.dispatchEvent(new window.MessageEvent('message', { data, origin: ORIGIN })));
    },
    close: () => {
      closed = true;
      window.close();
    },
  };
}
