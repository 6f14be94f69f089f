import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** Server processes on one store, as `npm start` runs them. */
export class BenchServers {
  readonly urls: readonly string[];
  readonly #children: readonly ChildProcess[];

  private constructor(children: readonly ChildProcess[], urls: readonly string[]) {
    this.#children = children;
    this.urls = urls;
  }

  static async start(count: number, settings: NodeJS.ProcessEnv): Promise<BenchServers> {
    const children: ChildProcess[] = [];
    const urls: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const own = { HOST: '127.0.0.1', PORT: '0', KEYRACK_LOG: 'silent', KEYRACK_TRUST_PROXY: '1' };
      const env = { ...process.env, ...own, ...settings };
      const child = spawn(process.execPath, ['dist/server/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      children.push(child);
      urls.push(await addressOf(child));
    }
    return new BenchServers(children, urls);
  }

  /** Resident memory of all processes, in bytes; NaN where the system does not say. */
  get memory(): number {
    return this.#children.reduce((sum, { pid }) => sum + residentBytes(pid), 0);
  }

  async stop(): Promise<void> {
    for (const child of this.#children) {
      if (child.signalCode !== null || child.exitCode !== null) continue;
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    }
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const text of child.stdout ?? []) {
    said += String(text);
    const address = /listens on (http:\S+?),/.exec(said)?.[1];
    if (address) return address;
  }
  throw new Error(`The server did not start: ${said}`);
}

function residentBytes(pid: number | undefined): number {
  try {
    const pages = Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return pages * 1024;
  } catch {
    return Number.NaN;
  }
}
