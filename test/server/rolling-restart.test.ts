import { describe, expect, onTestFinished, test } from 'vitest';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import { PostgresEventStore } from '#server/log/postgres-event-store.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { flawsOf } from '#test/server/support/flaws-of-log.ts';
import { LoadBalancer } from '#test/server/support/load-balancer.ts';
import { mustAgree } from '#test/server/support/must-agree.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { ServerProcess } from '#test/server/support/server-process.ts';
import { StubbornDesk } from '#test/server/support/stubborn-desk.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';

const DESKS = 16;
/** Each process is stopped and started so often; `KEYRACK_CHAOS=10` for more. */
const ROLLS = Number(process.env['KEYRACK_CHAOS'] ?? 1);
const hotelId = 'rolling' as HotelId;

type StartOne = (port?: string) => Promise<ServerProcess>;

/** A process that is stopped, and another one that is started where it was. */
class RollingServer {
  readonly #startOne: StartOne;
  #process: ServerProcess;

  private constructor(startOne: StartOne, process: ServerProcess) {
    this.#startOne = startOne;
    this.#process = process;
  }

  static async start(startOne: StartOne): Promise<RollingServer> {
    return new RollingServer(startOne, await startOne());
  }

  get url(): string {
    return this.#process.url;
  }

  isReady(): Promise<boolean> {
    return this.#process.isReady();
  }

  async roll(): Promise<void> {
    expect(await this.#process.stop()).toBe(0);
    this.#process = await this.#startOne(new URL(this.url).port);
  }
}

/** Two processes on one database, and the desks of one hotel. */
async function openHouse(drainSeconds: number) {
  const url = await emptyDatabase();
  const pool = await openPool(url);
  const store = await PostgresEventStore.open(pool);
  const sql = new PostgresConnection(pool);
  await store.createHotel(hotelId);
  const access = new SqlAccessStore(sql);
  const hotel = { hotelId, epoch: store.epoch };
  const desks = await Promise.all(Array.from({ length: DESKS }, () => StubbornDesk.enrol(access, hotel)));
  const settings = { DATABASE_URL: url, KEYRACK_DRAIN_SECONDS: String(drainSeconds), KEYRACK_LOG: 'silent' };
  const startOne = (port = '0') => ServerProcess.start(temporaryFolder(), { ...settings, PORT: port });
  const servers = [await RollingServer.start(startOne), await RollingServer.start(startOne)];
  return { desks, servers, flaws: () => flawsOf(sql, hotelId) };
}

type House = Awaited<ReturnType<typeof openHouse>>;

/** All desks push on while one process after the other is asked to stop and started again where it was. */
async function rollUnderLoad({ desks, servers, flaws }: House, serverOf: (turn: number) => string): Promise<void> {
  let isOver = false;
  const pushing = desks.map(async (desk, index) => {
    while (!isOver) await desk.push((attempt) => serverOf(index + desk.given.length + attempt));
  });
  for (let roll = 0; roll < 2 * ROLLS; roll += 1) {
    const answeredBefore = desks.map(({ outcomes }) => outcomes.size);
    await servers[roll % 2]!.roll();
    // Nobody was kept waiting until the server was back.
    expect(desks.map(({ outcomes }, index) => outcomes.size > answeredBefore[index]!)).toEqual(desks.map(() => true));
  }
  isOver = true;
  await Promise.all(pushing);
  expect(await flaws()).toEqual([]);
  for (const { url } of servers) mustAgree(await desks[0]!.pullAll(url), desks);
}

describe.skipIf(!postgresUrl)('two processes on one PostgreSQL, restarted one after the other under load', () => {
  test(
    'behind a load balancer that asks who is ready, no push is refused or left without an answer',
    async () => {
      const house = await openHouse(1);
      const balancer = await LoadBalancer.before(house.servers);
      onTestFinished(() => balancer.stop());
      await rollUnderLoad(house, () => balancer.url);
      expect(house.desks.map(({ refused }) => refused)).toEqual(house.desks.map(() => 0));
    },
    60_000 + ROLLS * 60_000,
  );

  test(
    'where nobody asks who is ready, each push that finds no server goes to the other one, and is decided once',
    async () => {
      const house = await openHouse(0);
      await rollUnderLoad(house, (turn) => house.servers[turn % 2]!.url);
      expect(house.desks.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(0);
    },
    60_000 + ROLLS * 60_000,
  );
});
