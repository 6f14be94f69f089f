import { join } from 'node:path';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from '#server/access/access-store.ts';
import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import type { CrashPoint } from '#server/crash-points/crash-points.ts';
import { PostgresEventStore } from '#server/log/postgres-event-store.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { flawsOf } from './flaws-of-log.ts';
import { mustAgree } from './must-agree.ts';
import { openStores } from './open-stores.ts';
import { emptyDatabase, openPool } from './postgres-database.ts';
import { ServerProcess } from './server-process.ts';
import { StubbornDesk } from './stubborn-desk.ts';

const hotelId = 'doomed' as HotelId;

type DoomedParts = {
  readonly desks: readonly StubbornDesk[];
  readonly folder: string;
  readonly settings: NodeJS.ProcessEnv;
  readonly program: readonly string[];
  /** What speaks against its log, read past the server while it is dead. */
  readonly flaws: () => Promise<readonly string[]>;
};

/** A server that is started again and again, each time to die at another point or to live, and the desks that push to it. */
export class DoomedServer {
  readonly #parts: DoomedParts;
  /** Where it is now, or was last. */
  url = '';

  private constructor(parts: DoomedParts) {
    this.#parts = parts;
  }

  static async embedded(program: readonly string[], folder: string, desks: number): Promise<DoomedServer> {
    const file = join(folder, 'keyrack.db');
    const { store, access } = openStores(file);
    await store.createHotel(hotelId);
    const enrolled = await enrol(access, store.epoch, desks);
    await store.close();
    // Opened anew each time: whoever comes first after a kill has to find out what was written.
    const flaws = async (): Promise<readonly string[]> => {
      const opened = openStores(file);
      const found = await flawsOf(opened.sql, hotelId);
      await opened.store.close();
      return found;
    };
    return new DoomedServer({ desks: enrolled, folder, settings: {}, program, flaws });
  }

  static async shared(program: readonly string[], folder: string, desks: number): Promise<DoomedServer> {
    const url = await emptyDatabase();
    const pool = await openPool(url);
    const store = await PostgresEventStore.open(pool);
    const sql = new PostgresConnection(pool);
    await store.createHotel(hotelId);
    const enrolled = await enrol(new SqlAccessStore(sql), store.epoch, desks);
    const settings = { DATABASE_URL: url };
    return new DoomedServer({ desks: enrolled, folder, settings, program, flaws: () => flawsOf(sql, hotelId) });
  }

  get desks(): readonly StubbornDesk[] {
    return this.#parts.desks;
  }

  flaws(): Promise<readonly string[]> {
    return this.#parts.flaws();
  }

  /** Starts it, and resolves when it has died at that point. */
  async diesAt(point: CrashPoint, work: () => void): Promise<void> {
    const server = await this.#start({ KEYRACK_CRASH_AT: point });
    work();
    await server.ended;
  }

  /** Starts it, and leaves it alone. */
  lives(): Promise<ServerProcess> {
    return this.#start({});
  }

  /** The log of the server that lives is what the desks gave, each command once. */
  async mustAgree(): Promise<void> {
    const [desk] = this.desks;
    mustAgree((await desk?.pullAll(this.url)) ?? [], this.desks);
  }

  async #start(settings: NodeJS.ProcessEnv): Promise<ServerProcess> {
    const { folder, program, settings: own } = this.#parts;
    const server = await ServerProcess.start(folder, { ...own, ...settings }, program);
    this.url = server.url;
    return server;
  }
}

function enrol(access: AccessStore, epoch: string, desks: number): Promise<readonly StubbornDesk[]> {
  return Promise.all(Array.from({ length: desks }, () => StubbornDesk.enrol(access, { hotelId, epoch })));
}
