import type { Host } from '../host/host';
import { frameName } from '../session/boot';
import { Session } from '../session/session';

/** An add-in in a frame of this page, and the session that speaks with its office.js. */
export interface FramedAddin {
  readonly frame: HTMLIFrameElement;
  readonly session: Session;
  close(): void;
}

/**
 * Opens an add-in's page in a frame. office.js trusts a page of its own host name over https and takes its host
 * from the frame's name. `prepare` may change the session before office.js speaks; the caller puts the frame
 * into the page and closes it.
 */
export function frameAddin(
  host: Host,
  address: string,
  prepare: (session: Session) => void = () => undefined,
): FramedAddin {
  const { origin } = window.location;
  const frame = document.createElement('iframe');
  frame.name = frameName(host.settings, origin);
  frame.src = address;
  const session = new Session(host, {
    origin,
    post: (text) => frame.contentWindow?.postMessage(text, origin),
  });
  prepare(session);
  const hear = (message: MessageEvent<unknown>): void => {
    if (message.origin === origin && message.source === frame.contentWindow) session.receive(message.data);
  };
  window.addEventListener('message', hear);
  return {
    frame,
    session,
    close: () => {
      window.removeEventListener('message', hear);
      session.close();
      frame.remove();
    },
  };
}
