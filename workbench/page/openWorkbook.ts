import { FunctionBridge } from '../functions/functionBridge';
import { Host } from '../host/host';
import { offerServices } from '../host/services';
import type { HostSettings } from '../host/settings';
import type { OpenedFile } from '../file/openFile';
import { isAboutWorkbook } from '../session/exchange';
import { frameAddin, type FramedAddin } from '../transport/iframe';
import type { AddinManifest } from './addinManifest';
import { GridView } from './grid/gridView';
import type { RunningUniver } from './grid/univer';

/** A workbook that is open: its file, its host, the add-in beside it and the grid. */
export interface OpenWorkbook {
  readonly file: OpenedFile;
  readonly host: Host;
  readonly addin: FramedAddin;
  readonly bridge: FunctionBridge;
  readonly grid: GridView;
  close(): void;
}

interface Parts {
  readonly file: OpenedFile;
  readonly settings: HostSettings;
  readonly manifest: AddinManifest;
  readonly functionsJson: unknown;
  readonly univer: RunningUniver;
  readonly refuse: (error: unknown) => void;
  readonly follow: (reference: string) => void;
}

/** Opens a file in a host of its own, with the add-in started anew. The caller puts the frame into the page. */
export function openWorkbook({ file, settings, manifest, functionsJson, univer, refuse, follow }: Parts): OpenWorkbook {
  const host = new Host(file.document, settings);
  offerServices(host);
  // office.js keeps in here what it once knew about its host.
  sessionStorage.clear();
  const addin = frameAddin(host, manifest.pane);
  const bridge = new FunctionBridge(host, addin.session);
  if (functionsJson !== undefined) bridge.register(functionsJson);
  const grid = new GridView(univer, host, bridge, { refuse, follow });
  grid.calc.registerFunctions();
  host.calculation = grid.calc;
  // Excel answers when it has computed; only the add-in's own functions keep it waiting.
  addin.session.richApi.use(async (exchange, next) => {
    if (isAboutWorkbook(exchange)) await grid.calc.computed();
    return next();
  });
  return {
    file,
    host,
    addin,
    bridge,
    grid,
    close: () => {
      addin.close();
      grid.close();
      bridge.close();
    },
  };
}
