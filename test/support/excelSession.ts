import { readFileSync } from 'node:fs';
import { connect } from '../../src/excel/connect';
import type { WorkbookPort } from '../../src/excel/port';
import type { Tuning } from '../../src/excel/tuning';
import { nodeCodec } from '../../src/xlsx/inflate/node';
import { Faults } from '../../workbench/faults/faults';
import { openFile, type OpenedFile } from '../../workbench/file/openFile';
import { saveFile } from '../../workbench/file/saveFile';
import type { HostSettings } from '../../workbench/host/settings';
import { parseRect } from '../../workbench/host/state/rect';
import { cellAt, type SheetState } from '../../workbench/host/state/sheetState';
import type { WorkbookDocument } from '../../workbench/host/state/workbookDocument';
import { writeEntries } from '../../workbench/host/values/writeEntries';
import { isAboutWorkbook } from '../../workbench/session/exchange';
import { startOffice, type StartedOffice } from '../../workbench/transport/jsdom';

/** A workbook that is open in the stand-in Excel, and the add-in's port to it. */
export interface ExcelSession {
  readonly office: StartedOffice;
  readonly document: WorkbookDocument;
  readonly port: WorkbookPort;
  readonly faults: Faults;
  /** Requests about the workbook since it was last asked. */
  readonly trips: () => number;
  readonly sheet: (name: string) => SheetState;
  /** `Planer!B2` as it stands in the workbook: value and formula. */
  readonly cell: (address: string) => { readonly value: unknown; readonly formula?: string } | undefined;
  /** What the officer types. */
  readonly type: (address: string, values: readonly (readonly unknown[])[]) => void;
}

/** Times that tests can wait for. Looking for an open cell is a request of its own, and left to the tests about it. */
const QUICK: Partial<Tuning> = { noticeAfter: 60_000, backOff: [5, 10, 20], refocus: 5 };

export interface Opening {
  readonly tuning?: Partial<Tuning>;
  readonly settings?: Partial<HostSettings>;
}

type FileSession = ExcelSession & { readonly save: () => Promise<Uint8Array> };

interface Sessions {
  readonly openDocument: (document: WorkbookDocument, opening?: Opening) => Promise<ExcelSession>;
  readonly openBytes: (bytes: Uint8Array, opening?: Opening) => Promise<FileSession>;
  readonly openExample: (name: string, opening?: Opening) => Promise<FileSession>;
}

/**
 * Opens workbooks for the tests of a file. After each, the stand-in Excel must not have failed itself, nor have been
 * asked for anything it does not have.
 */
export function excelSessions(): Sessions {
  const started: StartedOffice[] = [];
  afterEach(() => {
    for (const office of started.splice(0)) {
      office.close();
      expect([...office.host.unknownMembers]).toEqual([]);
      expect(office.session.richApi.hostFailures).toEqual([]);
      expect(office.windowErrors).toEqual([]);
    }
  });
  const openDocument = async (document: WorkbookDocument, opening: Opening = {}): Promise<ExcelSession> => {
    const office = await startOffice(document, opening.settings);
    started.push(office);
    return sessionOf(office, document, await connect(office, { ...QUICK, ...opening.tuning }));
  };
  const openBytes: Sessions['openBytes'] = async (bytes, opening) => {
    const opened = await openFile(bytes, 'portefoelje.xlsx', nodeCodec);
    return { ...(await openDocument(opened.document, opening)), save: () => saved(opened) };
  };
  return {
    openDocument,
    openBytes,
    openExample: (name, opening) => openBytes(exampleBytes(name), opening),
  };
}

export function exampleBytes(name: string): Uint8Array {
  return readFileSync(`assets/examples/${name}`);
}

function sessionOf(office: StartedOffice, document: WorkbookDocument, port: WorkbookPort): ExcelSession {
  let count = 0;
  office.session.richApi.use((exchange, next) => {
    if (isAboutWorkbook(exchange)) count++;
    return next();
  });
  const sheet = (name: string): SheetState => {
    const found = document.sheetNamed(name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  const place = (address: string) => {
    const [name = '', cells = ''] = address.split('!');
    return { sheet: sheet(name), rect: parseRect(cells)! };
  };
  return {
    office,
    document,
    port,
    faults: new Faults(office.session),
    trips: () => {
      const trips = count;
      count = 0;
      return trips;
    },
    sheet,
    cell: (address) => {
      const { sheet: on, rect } = place(address);
      return cellAt(on, rect.top, rect.left);
    },
    type: (address, values) => {
      const { sheet: on, rect } = place(address);
      const area = { ...rect, bottom: rect.top + values.length - 1, right: rect.left + values[0]!.length - 1 };
      document.transact('user', () => {
        writeEntries(office.host, on, area, values);
      });
    },
  };
}

async function saved(opened: OpenedFile): Promise<Uint8Array> {
  const file = await saveFile(opened, 'da', nodeCodec);
  if (!file.ok) throw new Error(file.reason);
  expect(file.notSaved).toEqual([]);
  return file.bytes;
}
