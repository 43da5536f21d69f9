import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_FILE, DEMO_HOST } from './demo.ts';

/** Serves the demo page, and nothing else, to this machine only. The address bears the listed host, which the browser is told to find here. */
export async function serveDemo(): Promise<{ readonly url: string; readonly close: () => void }> {
  const page = readFileSync(DEMO_FILE);
  const server = createServer(({ url }, response) => {
    const found = url === '/' || url === '/demo';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(found ? page : '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    url: `http://${DEMO_HOST}:${port}/demo`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
