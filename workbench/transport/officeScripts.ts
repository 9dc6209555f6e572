import { readFileSync } from 'node:fs';
import path from 'node:path';
import { requestInterceptor } from 'jsdom';

const FOLDER = path.resolve('node_modules/@microsoft/office-js/dist');

/** Where a window finds Microsoft's script. The name of the file is how office.js knows its folder. */
export const OFFICE_JS_URL = 'https://localhost/office/office.js';

/** Gives a window office.js's own files from the package, unmodified, and refuses every other request. */
export function serveOfficeScripts(refused: string[]): ReturnType<typeof requestInterceptor> {
  return requestInterceptor((request) => {
    const { origin, pathname } = new URL(request.url);
    if (origin === 'https://localhost' && pathname.startsWith('/office/')) {
      const file = path.join(FOLDER, pathname.slice('/office/'.length));
      return new Response(readFileSync(file), { headers: { 'Content-Type': 'application/javascript' } });
    }
    refused.push(request.url);
    return new Response('', { status: 404 });
  });
}
