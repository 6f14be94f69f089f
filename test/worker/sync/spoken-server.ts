import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Speaks = (request: IncomingMessage, response: ServerResponse) => void;

export type SpokenServer = { readonly origin: string; speaks: Speaks; close(): Promise<void> };

/** A real HTTP server that says what a test makes it say: the hotel's, a captive portal, a proxy in front of nothing. */
export async function startSpokenServer(): Promise<SpokenServer> {
  const spoken = {
    origin: '',
    speaks: ((_, response) => response.end()) as Speaks,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const server = createServer((request, response) => spoken.speaks(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  spoken.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return spoken;
}

export function says(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Speaks {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
}

export function saysPage(status: number): Speaks {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<html><h1>Welcome to the airport</h1></html>');
  };
}

export function saysLines(...lines: readonly unknown[]): Speaks {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
    for (const line of lines) response.write(`${JSON.stringify(line)}\n`);
    response.end();
  };
}
