import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

/** A line to a server that counts what comes down it, in bytes as they are sent: heads, bodies, compressed or not. */
export class CountedLine {
  readonly url: string;
  readonly #sockets: Set<Socket>;
  readonly #close: () => void;
  received = 0;

  private constructor(port: number, sockets: Set<Socket>, close: () => void) {
    this.url = `http://localhost:${port}`;
    this.#sockets = sockets;
    this.#close = close;
  }

  static async to(url: string): Promise<CountedLine> {
    const { hostname, port } = new URL(url);
    const sockets = new Set<Socket>();
    const listener = createServer((near) => {
      const far = connect({ host: hostname, port: Number(port) });
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
      }
      far.on('data', (chunk) => (line.received += chunk.length));
      far.pipe(near);
      near.pipe(far);
    });
    listener.listen(0, 'localhost');
    await once(listener, 'listening');
    const line = new CountedLine((listener.address() as AddressInfo).port, sockets, () => listener.close());
    return line;
  }

  close(): void {
    this.#close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
