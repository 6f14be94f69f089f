import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { CRASH_POINTS, type CrashPoint } from '#server/crash-points/crash-points.ts';
import { buildForCrashes } from '#test/server/support/build-for-crashes.ts';
import { DoomedServer } from '#test/server/support/doomed-server.ts';
import { mustAgree } from '#test/server/support/must-agree.ts';
import { postgresUrl } from '#test/server/support/postgres-database.ts';
import type { StubbornDesk } from '#test/server/support/stubborn-desk.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';
import { guestId } from '#test/support/hotel-aurora.ts';

const DESKS = 3;

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
  mustAgree(await (desks[0] as StubbornDesk).pullAll(server.url), desks);
}
