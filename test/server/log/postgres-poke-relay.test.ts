import { describe, expect, onTestFinished, test } from 'vitest';
import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import { PostgresPokeRelay } from '#server/log/postgres-poke-relay.ts';
import { Pokes } from '#server/log/pokes.ts';
import { asAdmin, emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';

const aurora = 'aurora' as HotelId;
const borealis = 'borealis' as HotelId;
const head = (position: number): Position => position as Position;
const NEVER_MS = 600_000;

async function openRelay(url: string, listensAt = url, pollMs = NEVER_MS) {
  const pokes = new Pokes();
  const troubles: unknown[] = [];
  const relay = new PostgresPokeRelay({ url: listensAt, pool: await openPool(url), pollMs });
  relay.start(pokes, (trouble) => troubles.push(trouble));
  onTestFinished(() => relay.stop());
  const heard: Position[] = [];
  pokes.listen(aurora, (position) => heard.push(position));
  return { relay, heard, troubles };
}

const LISTENERS = `FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`;
const listeners = async (url: string): Promise<number> => (await asAdmin(`SELECT pid ${LISTENERS}`, url)).length;
const write = (url: string, position: number) =>
  asAdmin(
    `INSERT INTO log_head VALUES ('aurora', ${position}) ON CONFLICT (hotel_id) DO UPDATE SET position = ${position}`,
    url,
  );

describe.skipIf(!postgresUrl)('pokes between the processes of one PostgreSQL', () => {
  test('who listens at one process hears of a write at another, and only of its own hotel', async () => {
    const url = await emptyDatabase();
    const [here, there] = [await openRelay(url), await openRelay(url)];
    await expect.poll(() => listeners(url)).toBe(2);
    here.relay.announce(borealis, head(9));
    here.relay.announce(aurora, head(3));
    here.relay.announce(aurora, head(4));
    await expect.poll(() => there.heard).toEqual([4]);
    here.relay.announce(aurora, head(5));
    await expect.poll(() => there.heard).toEqual([4, 5]);
  });

  test('what happens while the listening connection is lost is heard when there is another one', async () => {
    const url = await emptyDatabase();
    const there = await openRelay(url);
    await expect.poll(() => listeners(url)).toBe(1);
    await asAdmin(`SELECT pg_terminate_backend(pid) ${LISTENERS}`, url);
    await write(url, 7);
    await expect.poll(() => there.heard, { timeout: 10_000 }).toEqual([7]);
  });

  test('where nobody can listen the heads are looked at, and a head that was told is not told again', async () => {
    const url = await emptyDatabase();
    const there = await openRelay(url, url.replace(/\/keyrack_/, '/nowhere_'), 20);
    await write(url, 2);
    await expect.poll(() => there.heard).toEqual([2]);
    await write(url, 3);
    await expect.poll(() => there.heard).toEqual([2, 3]);
    expect(there.troubles).not.toEqual([]);
  });

  test('a process that ends says what it has not said yet', async () => {
    const url = await emptyDatabase();
    const [here, there] = [await openRelay(url), await openRelay(url)];
    await expect.poll(() => listeners(url)).toBe(2);
    here.relay.announce(aurora, head(3));
    await here.relay.stop();
    await expect.poll(() => there.heard).toEqual([3]);
  });
});
