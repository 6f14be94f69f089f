import type { FastifyInstance } from 'fastify';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { Browser } from './browser.ts';
import { routesOf } from './routes-of.ts';

const PREFIX = '/api/hotels/:hotel';

/** Those of the hotel's own addresses that do not turn this browser away: 'GET /events'. */
export async function openAddresses(
  app: FastifyInstance,
  browser: Browser,
  hotelId: HotelId,
): Promise<readonly string[]> {
  const open: string[] = [];
  for (const { method, path } of await routesOf(app)) {
    // A stream would never end.
    if (!path.startsWith(`${PREFIX}/`) || path.endsWith('/live')) continue;
    const url = path.replace(':hotel', hotelId);
    const answer = method === 'GET' ? await browser.get(url) : await browser.send(method, url, {});
    // What is opened by a key is not opened by being a device either.
    if (![401, 403].includes(answer.statusCode)) open.push(`${method} ${path.slice(PREFIX.length)}`);
  }
  return open.toSorted();
}
