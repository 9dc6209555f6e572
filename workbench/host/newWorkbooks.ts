import { invalidArgument, notImplemented } from './hostError';
import { type ApiDescription, Model } from './model/model';

/** A file of the zip format, as every .xlsx is, begins with these. */
const ZIP = [0x50, 0x4b];

/** Workbooks that the add-in has asked for. Excel opens each beside the one that is open; who listens does. */
export class NewWorkbooks {
  private readonly listeners = new Set<(file: Uint8Array) => void>();

  /** Calls back with the file. Returns what ends the listening. */
  listen(listener: (file: Uint8Array) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  open(file: Uint8Array): void {
    for (const listener of [...this.listeners]) listener(file);
  }
}

const api: ApiDescription = {
  name: 'WacWorkbook',
  scalars: new Set(),
  navigations: new Set(),
  methods: new Set(['createAndOpenWorkbook']),
};

/** What Excel on the web offers beside the workbook; office.js asks for it in a partition of its own. */
export class WebWorkbookModel extends Model {
  readonly api = api;

  /** The service behind `Excel.createWorkbook`. Assumed: `InvalidArgument` for what is no file. */
  createAndOpenWorkbook(base64?: unknown): void {
    if (base64 === undefined) throw notImplemented('Excel.createWorkbook without a file');
    this.host.newWorkbooks.open(readFile(base64));
  }
}

function readFile(base64: unknown): Uint8Array {
  if (typeof base64 !== 'string') throw invalidArgument();
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    if (ZIP.some((byte, index) => bytes[index] !== byte)) throw invalidArgument();
    return bytes;
  } catch {
    throw invalidArgument();
  }
}
