import { expect, test } from 'vitest';
import type { Enrolment } from '#contract/sync-protocol.ts';
import { ServerProcess } from '#test/server/support/server-process.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';

type Session = { readonly enrolment: Enrolment; readonly cookie: string };

async function enrol(url: string): Promise<Session> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/hotels`, { method: 'POST', headers, body: '{"deviceName":"desk"}' });
  return {
    enrolment: (await answer.json()) as Enrolment,
    cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
  };
}

test('a server that is asked to stop does so, although a device listens', { timeout: 60_000 }, async () => {
  const server = await ServerProcess.start(temporaryFolder());
  const { enrolment, cookie } = await enrol(server.url);
  const live = await fetch(`${server.url}/api/hotels/${enrolment.hotelId}/live`, { headers: { cookie } });
  expect(live.status).toBe(200);
  expect(await server.stop()).toBe(0);
});
