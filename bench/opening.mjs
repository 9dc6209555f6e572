import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { buildAddin } from '../scripts/addin.mjs';
import { buildBundle } from '../scripts/build.mjs';
import { ROOT } from '../scripts/install.mjs';

const require = createRequire(import.meta.url);

/** Before office.js, behind it, and behind the page's last script: what office.js takes is counted on neither side. */
const MARKS = {
  'beforeOffice.js': `
    performance.mark('officeStart');
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#pane h1')) return;
      performance.mark('ready');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });`,
  'behindOffice.js': `performance.mark('officeEnd');`,
  'last.js': `
    performance.mark('scriptsEnd');
    (globalThis.Office?.onReady() ?? Promise.resolve()).then(() => performance.mark('officeReady'));`,
};
const OFFICE = /<script src="?https:[^">]*office\.js"?><\/script>/;
const script = (name) => `<script src="marks/${name}"></script>`;

/**
 * Milliseconds from opening to a heading in the page, in turn: the pane in the workbench's frame, over the example portfolio,
 * and a page with React alone. Both come from one server that has nothing kept, and are built in the same way.
 */
export async function measureOpening(runs) {
  buildBundle('workbench');
  const { folder } = buildAddin();
  const marked = markedPages(folder, buildBundle('reactOnly'));
  const { findAddin, serve } = require(buildBundle('server'));
  const { browserProgram } = require(buildBundle('browser'));
  const { manifest, folders } = findAddin('budgetkontrol', ROOT);
  const workbook = path.join(ROOT, 'assets', 'examples', 'portefoelje.xlsx');
  const served = await serve({ root: ROOT, addin: { manifest, folders: [marked, ...folders] }, workbook, port: 0 });
  const browser = await chromium.launch(await browserProgram());
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'da-DK' });
    const [workbench, react] = [await context.newPage(), await context.newPage()];
    await workbench.goto(served.origin);
    const pane = await (await workbench.waitForSelector('iframe')).contentFrame();
    await opened(pane);
    const measured = { own: [], react: [] };
    for (let run = -1; run < runs; run += 1) {
      await workbench.bringToFront();
      await pane.evaluate(() => {
        globalThis.isOld = true;
        location.reload();
      });
      const own = await opened(pane);
      await react.bringToFront();
      await react.goto(`${served.origin}/page.html`);
      const other = await opened(react);
      if (run < 0) continue;
      measured.own.push(own);
      measured.react.push(other);
    }
    return measured;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Both pages with marks between their scripts, in a folder that is looked in first. */
function markedPages(addin, reactOnly) {
  const target = path.join(ROOT, 'dist', 'opening');
  rmSync(target, { recursive: true, force: true });
  cpSync(reactOnly, target, { recursive: true });
  mkdirSync(path.join(target, 'marks'));
  for (const [name, text] of Object.entries(MARKS)) writeFileSync(path.join(target, 'marks', name), text);
  const [before, behind, last] = Object.keys(MARKS).map(script);
  for (const page of [path.join(addin, 'taskpane.html'), path.join(reactOnly, 'page.html')]) {
    const html = readFileSync(page, 'utf8');
    const office = OFFICE.exec(html)?.[0] ?? '';
    const head = office === '' ? '</head>' : office;
    const rest = office === '' ? head : '';
    const text = html.replace(head, before + office + behind + rest).replace('</body>', `${last}</body>`);
    writeFileSync(path.join(target, path.basename(page)), text);
  }
  return target;
}

async function opened(frame) {
  await frame.waitForFunction(() => {
    const [ready, office] = ['ready', 'officeReady'].map((name) => performance.getEntriesByName(name).length > 0);
    return !globalThis.isOld && ready && office;
  });
  return frame.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0].startTime;
    const office = at('officeEnd') - at('officeStart') + Math.max(0, at('officeReady') - at('scriptsEnd'));
    return at('ready') - office;
  });
}
