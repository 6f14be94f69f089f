import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** A PostgreSQL of the tests' own, in a folder that is thrown away, open to this machine only. */
export class PostgresServer {
  readonly #bin: string;
  readonly #folder: string;
  readonly #port: number;

  private constructor(bin: string, folder: string, port: number) {
    this.#bin = bin;
    this.#folder = folder;
    this.#port = port;
  }

  /** `isDurable` waits for the disk at each commit, as a hotel's server does; a test of rules need not. */
  static async start(isDurable = false): Promise<PostgresServer> {
    const bin = await findPostgres();
    // A path of a unix socket is short by law, and so this one is.
    const folder = mkdtempSync(join(tmpdir(), 'keyrack-pg-'));
    const owner = ownerOfServers();
    if (owner) chownSync(folder, owner.uid, owner.gid);
    chmodSync(folder, 0o700);
    const server = new PostgresServer(bin, folder, await freePort());
    const data = join(folder, 'data');
    await run(join(bin, 'initdb'), [
      '-D',
      data,
      '-U',
      'keyrack',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ]);
    await server.begin(isDurable);
    endWithUs(folder);
    return server;
  }

  /** Of the database that every server has. */
  get url(): string {
    return `postgres://keyrack@127.0.0.1:${this.#port}/postgres`;
  }

  async begin(isDurable = false): Promise<void> {
    const durability = isDurable ? [] : ['-F', '-c synchronous_commit=off', '-c full_page_writes=off'];
    const options = [
      `-p ${this.#port}`,
      '-c listen_addresses=127.0.0.1',
      `-c unix_socket_directories=${this.#folder}`,
      '-c max_connections=200',
      '-c shared_buffers=64MB',
      ...durability,
    ];
    const log = join(this.#folder, 'log');
    await run(join(this.#bin, 'pg_ctl'), [
      '-D',
      join(this.#folder, 'data'),
      '-w',
      '-l',
      log,
      '-o',
      options.join(' '),
      'start',
    ]);
  }

  /** `immediate`: as a crash ends it. */
  async end(how: 'fast' | 'immediate' = 'fast'): Promise<void> {
    await run(join(this.#bin, 'pg_ctl'), ['-D', join(this.#folder, 'data'), '-w', '-m', how, 'stop']);
  }

  async remove(): Promise<void> {
    if (existsSync(join(this.#folder, 'data', 'postmaster.pid'))) await this.end('immediate');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Where initdb and pg_ctl are; installed where that can be done. Throws with the reason where there are none. */
async function findPostgres(): Promise<string> {
  const found = lookForPostgres();
  if (found) return found;
  if (process.getuid?.() !== 0) throw new Error('initdb and pg_ctl are neither in PATH nor in /usr/lib/postgresql');
  process.stderr.write('No PostgreSQL here; trying to install one…\n');
  const root = { uid: 0, gid: 0 };
  await run('apt-get', ['update'], root);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], root);
  const installed = lookForPostgres();
  if (!installed) throw new Error('apt-get has installed a PostgreSQL that is not where it should be');
  return installed;
}

function lookForPostgres(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((one, other) => Number(other) - Number(one)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** A run that is killed leaves no server behind: somebody watches over us, and ends it when we are gone. */
function endWithUs(folder: string): void {
  const watch = `while kill -0 ${process.pid} 2>/dev/null; do sleep 2; done
    [ -e "$0/data/postmaster.pid" ] && kill -QUIT "$(head -n 1 "$0/data/postmaster.pid")" && sleep 1
    rm -rf "$0"`;
  spawn('sh', ['-c', watch, folder], { stdio: 'ignore', detached: true, cwd: '/' }).unref();
}

/** PostgreSQL does not run as root; undefined where we are somebody else. */
function ownerOfServers(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const numberOf = (flag: string, user: string): number => Number(spawnSync('id', [flag, user]).stdout.toString());
  const user = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
  return { uid: numberOf('-u', user), gid: numberOf('-g', user) };
}

async function run(command: string, args: readonly string[], who = ownerOfServers()): Promise<void> {
  // The server inherits what pg_ctl has: a pipe would keep us waiting until it ends.
  const child = spawn(command, args, { stdio: 'ignore', timeout: 180_000, cwd: '/', ...who });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
