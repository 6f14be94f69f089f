import { afterEach, beforeEach, expect, test } from 'vitest';
import { FrontDesk } from './support/front-desk.ts';
import { giveCommands } from './support/give-commands.ts';
import { HotelServer } from './support/hotel-server.ts';

let server: HotelServer;
let reception: FrontDesk;
beforeEach(async () => {
  server = await HotelServer.start();
  reception = await FrontDesk.inDemo(server);
});
afterEach(async () => {
  await reception.leave();
  await server.stop();
});

// At each step of a push a server dies in test/server/crash-points.test.ts; here a desk with screens lives through it.
test('a server that is killed twice while commands arrive loses none of them and takes none of them twice', async () => {
  const saved: string[] = [];
  const hurry = { called: 'Crash', atLeastMs: 6_000 };
  const working = giveCommands(reception.page, hurry, (commandId) => saved.push(commandId));
  for (const moment of ['handed over', 'answered'] as const) {
    await reception.line.nextPush(moment);
    await server.kill();
    await server.start();
  }
  await working;
  expect(saved.length).toBeGreaterThan(10);
  await reception.hasEachOnce(saved);
  await reception.saysUpToDate();

  // Has nothing but what the server has.
  const upstairs = await FrontDesk.joining(reception, server);
  await upstairs.hasEachOnce(saved);
  await upstairs.hasSameLogAs(reception);
  await upstairs.leave();
});
