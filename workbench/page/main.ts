import './styles.css';
import type { NamedFile } from './madeWorkbooks';
import { Workbench } from './workbench';

async function start(): Promise<void> {
  const [manifest, { bytes, name }] = await Promise.all([fetch('/workbench/manifest.xml'), madeByOpener() ?? served()]);
  const workbench = new Workbench(document.body, await manifest.text());
  await workbench.openBytes(bytes, name);
  // For windows that this one opens, for tests and for a developer's console.
  Object.assign(window, { workbench });
}

/** What the add-in of another window has made a workbook of, where this window was opened for it. */
function madeByOpener(): NamedFile | undefined {
  const opener = window.opener as { readonly workbench?: Workbench } | null;
  return opener?.workbench?.made.fileFor(window.location.hash);
}

async function served(): Promise<NamedFile> {
  const workbook = await fetch('/workbench/workbook');
  const name = decodeURIComponent(workbook.headers.get('X-File-Name') ?? 'projektmappe.xlsx');
  return { bytes: new Uint8Array(await workbook.arrayBuffer()), name };
}

void start();
