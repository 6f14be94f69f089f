import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { CRASH_POINTS, type CrashPoint } from '#server/crash-points/crash-points.ts';
import { buildForCrashes } from '#test/server/support/build-for-crashes.ts';
import { DoomedServer } from '#test/server/support/doomed-server.ts';
import { postgresUrl } from '#test/server/support/postgres-database.ts';
import type { StubbornDesk } from '#test/server/support/stubborn-desk.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';
import { guestId } from '#test/support/hotel-aurora.ts';

const DESKS = 3;
/** How often a server is killed at whatever it does just then. */
const ROUNDS = Number(process.env['KEYRACK_CHAOS'] ?? 2);

let program: readonly string[];
beforeAll(async () => {
  program = await buildForCrashes();
});

test('a server on the embedded store dies at each step of a push, and every command is decided once', async () => {
  await diesAtEach(pointsOf('sqlite'), await DoomedServer.embedded(program, temporaryFolder(), DESKS));
});

test.skipIf(!postgresUrl)(
  'a server on PostgreSQL dies at each step of a push, and every command is decided once',
  async () => {
    await diesAtEach(pointsOf('postgres'), await DoomedServer.shared(program, temporaryFolder(), DESKS));
  },
);

test(
  'a server that is killed in the middle of pushes loses nothing, doubles nothing and leaves no gap',
  async () => {
    const server = await DoomedServer.embedded(program, temporaryFolder(), DESKS);
    let isOver = false;
    const pushOn = async (desk: StubbornDesk): Promise<void> => {
      while (!isOver) await desk.push(() => server.url);
    };
    let running = await server.lives();
    const pushing = server.desks.map(pushOn);
    for (let round = 0; round < ROUNDS; round += 1) {
      // The desks push meanwhile: nothing is waited for.
      await new Promise((resolve) => setTimeout(resolve, 150 + 50 * (round % 5)));
      await running.kill();
      expect(await server.flaws()).toEqual([]);
      running = await server.lives();
    }
    isOver = true;
    await Promise.all(pushing);
    await server.mustAgree();
  },
  60_000 + ROUNDS * 5_000,
);

test('a guest whose forgetting was on the disk when the server died is in no byte of it when it lives again', async () => {
  const folder = temporaryFolder();
  const server = await DoomedServer.embedded(program, folder, 1);
  const [desk] = server.desks as [StubbornDesk];
  const before = await server.lives();
  const lucia = guestId('who is forgotten');
  await desk.pushThese([{ type: 'RegisterGuest', guestId: lucia, details: { name: 'Lucía' } }], () => server.url);
  await before.kill();
  let forgetting = Promise.resolve();
  await server.diesAt('sqlite/after-commit', () => {
    forgetting = desk.pushThese([{ type: 'ForgetGuest', guestId: lucia }], () => server.url);
  });
  expect(bytesIn(folder)).toContain('Lucía');
  await server.lives();
  await forgetting;
  expect(bytesIn(folder)).not.toContain('Lucía');
});

function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

function pointsOf(store: 'sqlite' | 'postgres'): readonly CrashPoint[] {
  return CRASH_POINTS.filter((point) => point.startsWith('push/') || point.startsWith(store));
}

/** Dies at each point in turn while all desks push on, and lives at last. */
async function diesAtEach(points: readonly CrashPoint[], server: DoomedServer): Promise<void> {
  const { desks } = server;
  const pushing = new Map(desks.map((desk) => [desk, Promise.resolve()]));
  const pushOn = (): void => {
    for (const [desk, before] of pushing)
      pushing.set(
        desk,
        before.then(() => desk.push(() => server.url)),
      );
  };
  for (const point of points) {
    await server.diesAt(point, pushOn);
    expect([point, ...(await server.flaws())]).toEqual([point]);
  }
  await server.lives();
  await Promise.all(pushing.values());
  await server.mustAgree();
}
