import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { attemptDelivery } from '#server/webhooks/attempt-delivery.ts';
import { testMessage } from '#server/webhooks/messages.ts';
import { Receiver } from '#test/server/support/receiver.ts';
import { secret, thisMachine } from '#test/server/support/webhook-hotel.ts';

const at = Date.UTC(2026, 4, 3, 14, 5) as Instant;
const message = testMessage({ hotelId: 'aurora' as HotelId, id: 'one', at });

async function attempt(answer: (response: ServerResponse) => void) {
  const { url } = await Receiver.open(answer);
  return attemptDelivery(
    { url, secret, oldSecret: null, oldSecretUntil: null, message, at },
    { ownNetworks: thisMachine },
  );
}

test('a service says in seconds or as a moment when it wants to be asked again; nonsense is none', async () => {
  const busy = (when: string) => attempt((response) => response.writeHead(429, { 'retry-after': when }).end());
  const failure = { trouble: 'refused', status: 429 };
  for (const [said, retryAfterMs] of [
    ['120', 120_000],
    ['Sun, 03 May 2026 14:07:00 GMT', 120_000],
    ['Sun, 03 May 2026 14:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1e99', undefined],
  ] as const) {
    expect([said, await busy(said)]).toEqual([said, { became: 'failed', failure, retryAfterMs }]);
  }
});

test('whoever says 2xx has taken it, however long they go on talking', async () => {
  expect(await attempt((response) => void response.writeHead(202).end('thanks'))).toEqual({ became: 'taken' });
  const endless = (response: ServerResponse): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536))) continue;
    response.once('drain', () => endless(response));
  };
  expect(await attempt(endless)).toEqual({ became: 'taken' });
});

test('a redirect is no answer to an event', async () => {
  const moved = await attempt((response) => response.writeHead(308, { location: 'https://elsewhere.test/' }).end());
  expect(moved).toMatchObject({ became: 'failed', failure: { trouble: 'refused', status: 308 } });
});
