import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { HotelServer } from './hotel-server.ts';
import { newFolder } from './scratch.ts';

/** A server without any hotel, which can be backed up, and brought back to that. */
export class RestorableServer {
  readonly #server: HotelServer;
  readonly #data: string;
  readonly #backup = join(newFolder('server'), 'backup');

  private constructor(server: HotelServer, data: string) {
    this.#server = server;
    this.#data = data;
  }

  static async start(settings: NodeJS.ProcessEnv): Promise<RestorableServer> {
    const data = newFolder('server');
    return new RestorableServer(await HotelServer.startIn(data, 'dist', settings), data);
  }

  get url(): string {
    return this.#server.url;
  }

  backUp(): void {
    this.#run('backup', '--to', this.#backup);
  }

  async restore(): Promise<void> {
    await this.stop();
    this.#run('restore', '--from', this.#backup, '--replace');
    await this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  #run(...command: readonly string[]): void {
    const env = { ...process.env, KEYRACK_DATA: this.#data };
    execFileSync(process.execPath, ['dist/server/main.js', ...command], { env, stdio: 'pipe' });
  }
}
