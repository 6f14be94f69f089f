import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export type Received = { readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: string };

/** A server of somebody else, on this machine, closed with the test. */
export class Receiver {
  readonly received: Received[] = [];
  readonly #server: Server;
  readonly #waits: (() => void)[] = [];

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(answer: (response: ServerResponse, received: Received) => void): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void text(request).then((body) => {
        const received = { path: request.url ?? '', headers: request.headers, body };
        receiver.received.push(received);
        for (const look of receiver.#waits) look();
        answer(response, received);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => receiver.close());
    return receiver;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /** Resolved when it has received so many. */
  heard(count: number): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.received.length >= count) resolve();
      };
      this.#waits.push(look);
      look();
    });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
