import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { demoOfToday, newFolder } from './scratch.ts';

const READY_MS = 20_000;

/** The production server as a hotel runs it: its own process, its own data folder, killed and started as a journey needs. */
export class HotelServer {
  readonly url: string;
  /** The folder of its data. */
  readonly data: string;
  readonly #port: number;
  readonly #build: string;
  readonly #settings: NodeJS.ProcessEnv;
  #process: ChildProcess | undefined;

  private constructor(port: number, data: string, build: string, settings: NodeJS.ProcessEnv) {
    this.url = `http://localhost:${port}`;
    this.#port = port;
    this.data = data;
    this.#build = build;
    this.#settings = settings;
  }

  /** `build` is another build of the product, for journeys through an update; `settings` come on top of those of every journey. */
  static async start(build = 'dist', settings: NodeJS.ProcessEnv = {}): Promise<HotelServer> {
    const data = newFolder('server');
    const demo = demoOfToday();
    if (demo) cpSync(demo, data, { recursive: true });
    return HotelServer.startIn(data, build, settings);
  }

  /** A server with whatever is in this folder already; it is made when there is none. */
  static async startIn(data: string, build = 'dist', settings: NodeJS.ProcessEnv = {}): Promise<HotelServer> {
    const server = new HotelServer(await freePort(), data, build, settings);
    await server.start();
    return server;
  }

  async start(build = this.#build): Promise<void> {
    const own = { PORT: String(this.#port), KEYRACK_DATA: this.data, NODE_ENV: 'production' };
    const env = { ...process.env, ...own, ...this.#settings };
    const child = spawn(process.execPath, [join(build, 'server/main.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    this.#process = child;
    const deadline = Date.now() + READY_MS;
    while (!(await this.isReady())) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The server did not start:\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** kill -9: nothing is flushed, nothing is said. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** What a load balancer asks before it sends anybody here. */
  async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/readyz`)).ok;
    } catch {
      return false;
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
