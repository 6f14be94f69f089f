import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** The server as it runs in a hotel: a process of its own on a folder of its own. */
export class ServerProcess {
  readonly url: string;
  /** Resolves when it has ended, by itself or because it was told to. */
  readonly ended: Promise<unknown>;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.ended = once(child, 'exit');
    this.url = url;
  }

  /** `settings` come on top of those that every test wants; `program` is another build of the server than its sources. */
  static async start(
    dataFolder: string,
    settings: NodeJS.ProcessEnv = {},
    program: readonly string[] = ['--import', 'tsx', 'src/server/main.ts'],
  ): Promise<ServerProcess> {
    const own = { PORT: '0', HOST: '127.0.0.1', KEYRACK_DATA: dataFolder, KEYRACK_LOG: 'error' };
    const env = { ...process.env, ...own, ...settings };
    const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    for await (const text of child.stdout) {
      said += String(text);
      const address = /listens on (http:\S+?),/.exec(said)?.[1];
      if (address) return new ServerProcess(child, address);
    }
    throw new Error(`The server did not start: ${said}`);
  }

  /** False where it has ended, by itself or because it was told to. */
  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** What a load balancer asks before it sends anybody here. */
  async isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** kill -9: nothing is flushed, nothing is said. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** The exit code of a server that was asked to stop. */
  async stop(): Promise<number | null> {
    await this.#end('SIGTERM');
    return this.#child.exitCode;
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    this.#child.kill(signal);
    await this.ended;
  }
}
