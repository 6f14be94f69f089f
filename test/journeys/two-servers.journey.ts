import { describe, expect, test } from 'vitest';
import { LoadBalancer } from '#test/server/support/load-balancer.ts';
import { emptyDatabase, postgresUrl } from '#test/server/support/postgres-database.ts';
import { FrontDesk } from './support/front-desk.ts';
import { giveCommands } from './support/give-commands.ts';
import { HotelServer } from './support/hotel-server.ts';
import { moodsOfPill } from './support/moods-of-pill.ts';

/** Longer than the load balancer needs to see that a server is about to stop. */
const DRAIN_SECONDS = 1;

describe.skipIf(!postgresUrl)('two servers and one PostgreSQL behind a load balancer', () => {
  test('each server is stopped and started again while two desks work, and nobody notices', async () => {
    const settings = { DATABASE_URL: await emptyDatabase(), KEYRACK_DRAIN_SECONDS: String(DRAIN_SECONDS) };
    const servers = [await HotelServer.start('dist', settings), await HotelServer.start('dist', settings)];
    const balancer = await LoadBalancer.before(servers);
    const reception = await FrontDesk.inDemo(balancer);
    const upstairs = await FrontDesk.joining(reception, balancer);
    const desks = [reception, upstairs];
    const moods = await Promise.all(desks.map(({ page }) => moodsOfPill(page)));
    for (const { line } of desks) line.unanswered.length = 0;

    const saved: string[] = [];
    const working = desks.map(({ page }, index) =>
      giveCommands(page, { called: `Desk ${index}`, atLeastMs: 6_000 }, (commandId) => saved.push(commandId)),
    );
    for (const server of servers) {
      await server.stop();
      await server.start();
    }
    await Promise.all(working);
    expect(saved.length).toBeGreaterThan(40);
    for (const desk of desks) await desk.hasEachOnce(saved);
    await upstairs.hasSameLogAs(reception);
    for (const told of moods) expect(await told()).not.toContain('offline');
    expect(desks.flatMap(({ line }) => line.unanswered)).toEqual([]);

    for (const desk of desks) await desk.leave();
    balancer.stop();
    for (const server of servers) await server.stop();
  });
});
