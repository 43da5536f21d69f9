import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host on which the shipped manifest runs the page script; the browsers are told to find it here. */
export const LISTED_HOST = 'www.athleticsweekly.com';
/** A host on which it does not. */
export const OTHER_HOST = 'news.example';

/** As strict as news sites get: nothing of ours may need what this forbids. */
const STRICT = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; require-trusted-types-for 'script'";

/** A page, with a policy of its own if it has one. */
export type Served = string | { readonly body: string; readonly policy: string };

export interface Site {
  readonly port: number;
  /** Paths that were asked for. */
  readonly hits: readonly string[];
  close(): void;
}

/** Serves the pages by path to this machine only. */
export async function serve(pages: Readonly<Record<string, Served>>): Promise<Site> {
  const hits: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[url];
    const { body, policy } = typeof page === 'object' ? page : { body: page ?? '', policy: STRICT };
    hits.push(url);
    response
      .writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // a TCP server's address is never a string
    hits,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
