import './styles.css';
import { Workbench } from './workbench';

async function start(): Promise<void> {
  const [manifest, workbook] = await Promise.all([fetch('/workbench/manifest.xml'), fetch('/workbench/workbook')]);
  const workbench = new Workbench(document.body, await manifest.text());
  const name = decodeURIComponent(workbook.headers.get('X-File-Name') ?? 'projektmappe.xlsx');
  await workbench.openBytes(new Uint8Array(await workbook.arrayBuffer()), name);
  // For tests and for a developer's console.
  Object.assign(window, { workbench });
}

void start();
