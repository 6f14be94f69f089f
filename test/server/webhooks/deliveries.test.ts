import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import { PostgresEventStore } from '#server/log/postgres-event-store.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { Receiver } from '#test/server/support/receiver.ts';
import { ServerProcess } from '#test/server/support/server-process.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';
import { told, WebhookHotel } from '#test/server/support/webhook-hotel.ts';
import { deliveriesContract } from './deliveries-contract.ts';
import { secretsContract } from './secrets-contract.ts';

deliveriesContract('SQLite', async () => openStores());
secretsContract('SQLite', async () => openStores());

test('what waits is sent again by the clock, without anything else happening', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const statuses = [503];
  const receiver = await Receiver.open((response) => response.writeHead(statuses.shift() ?? 200).end());
  const hotel = await WebhookHotel.open(openStores(), receiver.url);
  await hotel.book('101');
  const server = hotel.startProcess();
  onTestFinished(() => server.stop());
  server.start();
  vi.advanceTimersByTime(50);
  await receiver.heard(1);
  // After its turn it looks once more, in vain.
  await server.doDue();
  vi.advanceTimersByTime(50);
  await server.doDue();
  hotel.now = (hotel.now + 5_000) as Instant;
  vi.advanceTimersByTime(5_000);
  await receiver.heard(3);
  expect(told(receiver.received)).toEqual(['stay.booked.v1 101', 'stay.booked.v1 101', 'stay.rooms-changed.v1 101']);
});

describe.skipIf(!postgresUrl)('PostgreSQL', () => {
  const openPostgres = async () => {
    const pool = await openPool(await emptyDatabase());
    const sql = new PostgresConnection(pool);
    return { sql, store: await PostgresEventStore.open(pool), access: new SqlAccessStore(sql) };
  };
  deliveriesContract('PostgreSQL', openPostgres);
  secretsContract('PostgreSQL', openPostgres);

  test('a server that is killed while it calls a webhook is followed by another, which begins with the same event', async () => {
    const receiver = await Receiver.open((response) => {
      if (receiver.received.length > 1) response.end();
    });
    const url = await emptyDatabase();
    const pool = await openPool(url);
    const sql = new PostgresConnection(pool);
    const stores = { sql, store: await PostgresEventStore.open(pool), access: new SqlAccessStore(sql) };
    const hotel = await WebhookHotel.open(stores, receiver.url);
    await hotel.book('101');
    const settings = { DATABASE_URL: url, KEYRACK_OUTGOING_ALLOW: '127.0.0.1' };
    const server = await ServerProcess.start(temporaryFolder(), settings);
    await receiver.heard(1);
    await server.kill();
    hotel.now = Date.now() as Instant;
    await hotel.after(0);
    expect(receiver.received).toHaveLength(1);
    await hotel.after(60_000);
    expect(told(receiver.received)).toEqual(['stay.booked.v1 101', 'stay.booked.v1 101', 'stay.rooms-changed.v1 101']);
    const [first, again] = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(again).toBe(first);
  });
});
