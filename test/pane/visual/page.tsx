import { mount } from '../../../src/pane/main';
import type { Workbook } from '../../../src/core/sheet/workbook';
import { readWorkbook, webCodec } from '../../../src/xlsx';
import { workbookOf } from '../../support/workbookOf';
import { MemoryPort } from '../support/memoryPort';

/** Longer than a check goes on without a rest. */
const TICK_MS = 50;

/** Opens the pane on an example workbook of memory, as the address asks: `?file=portefoelje.xlsx&language=da-DK&theme=dark`. */
async function open(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const file = asked.get('file') ?? 'portefoelje.xlsx';
  const port = new MemoryPort(await workbookIn(file), {
    language: asked.get('language') ?? 'da-DK',
    theme: asked.get('theme') === 'dark' ? 'dark' : asked.get('theme') === 'light' ? 'light' : undefined,
    mergesUndo: asked.get('undo') === 'all',
    ...(asked.get('culture') === 'en' && { separators: { decimal: '.', thousands: ',', list: ',' } }),
  });
  const page = document.getElementById('pane');
  if (!page) throw new Error('The page has no place for the pane.');
  const opened = new Date(2018, 2, 14, 14, 32).getTime();
  let looks = 0;
  const now = (): Date => new Date(asked.get('clock') === 'ticking' ? opened + TICK_MS * looks++ : opened);
  const pane = mount(page, port, {
    version: '1.0',
    functionsVersion: () => asked.get('functions') ?? '1.0',
    now,
    openExample: () => Promise.resolve(),
  });
  Object.assign(window, { port, pane });
}

/** An example workbook, or one as Excel makes it: `tom` has one sheet with nothing in it. */
async function workbookIn(file: string): Promise<Workbook> {
  if (file === 'tom') return workbookOf({ Ark1: [] });
  return readWorkbook(new Uint8Array(await (await fetch(`/${file}`)).arrayBuffer()), webCodec);
}

void open();
