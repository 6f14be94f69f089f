import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HotelServer } from './hotel-server.ts';
import { beginRun } from './scratch.ts';

const READY_MS = 30_000;

/**
 * Makes the demo hotel once for the whole run, as the first visitor would, who also asks for the pages a new device begins
 * with: every journey waits seconds for these otherwise. What devices and servers write down goes with the run.
 */
export default async function runOfJourneys(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'keyrack-journeys-'));
  const demo = join(folder, 'demo-of-today');
  const server = await HotelServer.startIn(demo);
  try {
    await enter(server.url);
  } finally {
    await server.stop();
  }
  beginRun(folder, demo);
  return () => rmSync(folder, { recursive: true, force: true });
}

async function enter(url: string): Promise<void> {
  const entered = await fetch(`${url}/api/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ deviceName: 'Whoever came first' }),
  });
  const cookie = entered.headers.getSetCookie().map((set) => set.split(';')[0]);
  const { hotelId } = (await entered.json()) as { readonly hotelId: string };
  const ask = async (what: string): Promise<Record<string, number>> => {
    const answer = await fetch(`${url}/api/hotels/${hotelId}/${what}`, { headers: { cookie: cookie.join('; ') } });
    return JSON.parse((await answer.text()).split('\n')[0] || '{}') as Record<string, number>;
  };
  const { head } = await ask('events?after=0&limit=1');
  const deadline = Date.now() + READY_MS;
  while ((await ask('bootstrap'))['position'] !== head) {
    if (Date.now() > deadline) throw new Error('The server does not make the pages of its demo hotel.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
