import { expect, test } from 'vitest';
import type { Enrolment, JoinCode } from '#contract/sync-protocol.ts';
import { bookRoom101, openAurora } from '#test/server/support/aurora-commands.ts';
import { Replica } from '#test/server/support/replica.ts';
import { noonPlus, room } from '#test/support/hotel-aurora.ts';
import { axeFindings } from './support/axe-findings.ts';
import { Desk } from './support/desk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { newFolder } from './support/scratch.ts';

/** A desk without a window: it says its commands and makes codes. */
async function openDesk(server: HotelServer) {
  let cookie = '';
  const post = async <Body>(path: string, said: object): Promise<Body> => {
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie };
    const answer = await fetch(server.url + path, { method: 'POST', headers, body: JSON.stringify(said) });
    cookie ||= answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return (await answer.json()) as Body;
  };
  const { hotelId, deviceId, epoch } = await post<Enrolment>('/api/hotels', { deviceName: 'desk' });
  const base = `/api/hotels/${hotelId}`;
  const replica = new Replica(deviceId);
  const say = (...said: Parameters<Replica['says']>[0][]) =>
    post(`${base}/commands`, {
      protocol: 1,
      appVersion: 'journey',
      replicaId: replica.replicaId,
      epoch,
      commands: said.map((command) => replica.says(command)),
    });
  await say(...openAurora, bookRoom101('one'));
  const devices = async () =>
    (await (await fetch(`${server.url}${base}/devices`, { headers: { cookie } })).json()) as readonly {
      readonly scope: string;
      readonly deviceId: string;
    }[];
  return { say, base, post, devices };
}

test('a board shows the house, says when it does not know, keeps nobody’s name, and forgets all when it is removed', async () => {
  const server = await HotelServer.startIn(newFolder('server'));
  const { say, base, post, devices } = await openDesk(server);
  const { code } = await post<JoinCode>(`${base}/join-codes`, { scope: 'board' });
  const wall = await Desk.open(server, { width: 1920, height: 1080 });
  const page = await wall.tab('/board');
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Show the house here' }).click();
  await page.getByRole('heading', { name: 'Hotel Aurora' }).waitFor();
  const state = page.getByRole('status');
  await expect.poll(() => state.innerText()).toContain('Up to date');
  expect(await axeFindings(page, 'everything')).toEqual([]);

  await say({ type: 'ReportRoomCondition', roomId: room('101'), condition: 'dirty', observedAt: noonPlus(1) });
  await page.getByLabel(/^Room 101, DBL: To clean, vacant, Dirty/).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);

  await server.kill();
  await expect.poll(() => state.innerText(), { timeout: 20_000 }).toMatch(/As of \d\d:\d\d, not connected/);
  await page.reload();
  await page.getByLabel(/^Room 101, DBL: To clean/).waitFor();
  expect(await state.innerText()).toMatch(/As of \d\d:\d\d, not connected/);
  const kept = await page.evaluate(async () => ({
    letters: JSON.stringify(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(kept.letters).toContain('Hotel Aurora');
  for (const secret of ['García', 'Lucía']) expect(kept.letters).not.toContain(secret);
  // The price of a night; a moment may have these digits within.
  expect(kept.letters).not.toMatch(/\b9000\b/);
  expect(kept.databases).toEqual([]);

  await server.start();
  await expect.poll(() => state.innerText(), { timeout: 40_000 }).toContain('Up to date');
  const { deviceId } = (await devices()).find(({ scope }) => scope === 'board') ?? { deviceId: '' };
  await post(`${base}/devices/revoke`, { deviceId, by: 'Ada' });
  await say({ type: 'ReportRoomCondition', roomId: room('101'), condition: 'clean', observedAt: noonPlus(2) });
  await page.getByRole('heading', { name: 'This board was removed' }).waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Aurora');
  await wall.close();
  await server.stop();
});
