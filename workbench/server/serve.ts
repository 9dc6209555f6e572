import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { type AddinFiles, withLocalOffice } from './addinFiles';
import { localCertificate } from './certificate';
import { headersFor } from './headers';
import { fileAt, type Place } from './places';

export interface ServeOptions {
  /** The project's folder. */
  readonly root: string;
  readonly addin: AddinFiles;
  /** The .xlsx that is opened first. */
  readonly workbook: string;
  /** The first port to try; 0 for any. */
  readonly port: number;
}

export interface Serving {
  readonly origin: string;
  close(): Promise<void>;
}

const TRIES = 20;

/** Serves the workbench, the add-in and office.js from one origin, on this machine alone. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const certificate = await localCertificate(path.join(options.root, 'dist', 'certificate'));
  const answer = answering(options);
  const server = createServer(certificate, answer);
  const port = await listen(server, options.port);
  return {
    origin: `https://localhost:${String(port)}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await tryPort(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= first + TRIES) throw error;
    }
  }
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      const address = server.address();
      listening(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function answering({
  root,
  addin,
  workbook,
}: ServeOptions): (request: IncomingMessage, answer: ServerResponse) => void {
  const single = new Map([
    ['/', path.join(root, 'workbench', 'page', 'index.html')],
    ['/workbench/manifest.xml', addin.manifest],
    ['/workbench/workbook', workbook],
  ]);
  const places: Place[] = [
    { prefix: '/workbench/', folders: [path.join(root, 'dist', 'workbench')] },
    { prefix: '/office/', folders: [path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist')] },
    { prefix: '/', folders: addin.folders, addin: true },
  ];
  return (request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const own = single.get(pathname);
    const found = own === undefined ? fileAt(places, pathname) : { file: own, place: undefined };
    if (!['GET', 'HEAD'].includes(request.method ?? '') || !found) {
      answer.writeHead(found ? 405 : 404, { 'Content-Type': 'text/plain; charset=utf-8' }).end();
      return;
    }
    const isAddin = found.place?.addin === true;
    const headers = headersFor(found.file, isAddin);
    if (pathname === '/workbench/workbook') headers['X-File-Name'] = encodeURIComponent(path.basename(workbook));
    const content = readFileSync(found.file);
    const isPage = isAddin && found.file.endsWith('.html');
    answer.writeHead(200, headers).end(isPage ? withLocalOffice(content.toString('utf8')) : content);
  };
}
