import { expect, test } from 'vitest';
import { noonPlus, room } from '#test/support/hotel-aurora.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { openHotel, SECRETS } from './open-hotel.ts';

const MAY = '?from=2026-05-01&to=2026-05-31';
type List<Item> = { readonly items: readonly Item[]; readonly next?: string };

test('a program reads the house: its rooms, what is sold, who comes as numbers, and what the day took', async () => {
  const { ask } = await openHotel();
  expect((await ask('')).json()).toMatchObject({ name: 'Hotel Aurora', currency: 'EUR', rooms: 4 });
  expect((await ask('/room-types')).json()).toMatchObject({ items: [{ code: 'DBL', rooms: 4 }] });
  expect((await ask('/rooms')).json()).toMatchObject({
    items: [{ number: '101', occupied: true }, { number: '102', condition: 'dirty' }, {}, {}],
  });
  expect((await ask('/housekeeping')).json<List<object>>().items[3]).toMatchObject({
    number: '104',
    closure: { kind: 'out-of-order', from: '2026-05-03', until: '2026-05-07' },
  });
  expect((await ask('/availability?from=2026-05-04&to=2026-05-04')).json()).toEqual({
    items: [{ date: '2026-05-04', roomTypeId: 'double', rooms: 4, outOfOrder: 1, sold: 2, free: 1 }],
  });
  expect((await ask(`/reservations${MAY}`)).json()).toMatchObject({
    items: [
      { status: 'in-house', arrival: '2026-05-03', rooms: [{ roomId: room('101') }], arrivedOn: '2026-05-03' },
      { status: 'reserved', arrival: '2026-05-04', source: 'phone', nightly: [{ minor: 9000, currency: 'EUR' }, {}] },
    ],
  });
  expect((await ask(`/business-days${MAY}`)).json()).toMatchObject({
    items: [{ date: '2026-05-03', asClosed: { roomsSold: 3, roomRevenue: { minor: 33_000, currency: 'EUR' } } }],
  });
});

test('what was charged is revenue and taxes, to the minor unit', async () => {
  const { ask } = await openHotel();
  type Amount = { readonly minor: number };
  type Day = { revenue: { net: Amount }[]; taxes: { amount: Amount }[]; cityTax: Amount; charged: Amount };
  const [day] = (await ask(`/takings${MAY}`)).json<List<Day>>().items;
  const sum = (amounts: readonly Amount[] = []) => amounts.reduce((total, { minor }) => total + minor, 0);
  const parts = [...(day?.revenue ?? []).map(({ net }) => net), ...(day?.taxes ?? []).map(({ amount }) => amount)];
  expect(day?.charged.minor).toBe(9440);
  expect(sum(parts) + (day?.cityTax.minor ?? 0)).toBe(9440);
});

test('not one byte that the API tells names a guest, a colleague or a device, or is what somebody wrote', async () => {
  const { ask } = await openHotel();
  const paths = [
    '',
    '/room-types',
    '/rooms',
    '/housekeeping',
    ...['availability', 'reservations', 'business-days', 'takings'].map((name) => `/${name}${MAY}`),
    '/events',
  ];
  for (const path of paths) {
    const { statusCode, body } = await ask(path);
    expect([path, statusCode]).toEqual([path, 200]);
    for (const secret of SECRETS) expect([path, body.includes(secret)]).toEqual([path, false]);
  }
});

test('a key opens what it was made for: amounts are for keys that open money, and each key is for one hotel', async () => {
  const stores = openStores();
  const app = await openApp({}, stores);
  const [{ ask, keyFor }, other] = [await openHotel(app, stores), await openHotel(app, stores)];
  const [house, events] = [await keyFor('house'), await keyFor('events')];
  const statuses = async (key: string) =>
    Promise.all(['/rooms', `/takings${MAY}`, '/events'].map(async (path) => (await ask(path, { key })).statusCode));
  expect(await statuses(house)).toEqual([200, 403, 403]);
  expect(await statuses(events)).toEqual([403, 403, 200]);
  expect(await statuses(other.key)).toEqual([401, 401, 401]);
  expect((await ask(`/reservations${MAY}`, { key: house })).body).not.toContain('minor');
});

test('a list goes on where it ended, whatever has been added meanwhile', async () => {
  const { ask, say } = await openHotel();
  const numbers: string[] = [];
  for (let next = ''; ;) {
    const page = (await ask(`/rooms?limit=2${next}`)).json<List<{ number: string }>>();
    numbers.push(...page.items.map(({ number }) => number));
    if (page.next === undefined) break;
    next = `&cursor=${page.next}`;
    await say({ type: 'AddRooms', roomTypeId: 'double' as never, rooms: [{ roomId: room('100'), number: '100' }] });
  }
  expect(numbers).toEqual(['101', '102', '103', '104']);
});

test('who has the answer already is told so, until it is another one', async () => {
  const { ask, say } = await openHotel();
  const first = await ask('/rooms');
  const headers = { 'if-none-match': String(first.headers['etag']) };
  expect(first.headers['x-ratelimit-limit']).toBe('300');
  const known = await ask('/rooms', { headers });
  expect([known.statusCode, known.body]).toEqual([304, '']);
  await say({ type: 'ReportRoomCondition', roomId: room('102'), condition: 'inspected', observedAt: noonPlus(5) });
  expect((await ask('/rooms', { headers })).statusCode).toBe(200);
});

test('what is asked wrongly is answered with the field that is wrong', async () => {
  const { ask } = await openHotel();
  const wrong = {
    '/availability?to=2026-05-04': 'from',
    '/availability?from=yesterday&to=2026-05-04': 'from',
    '/availability?from=2026-02-30&to=2026-05-04': 'from',
    '/availability?from=2026-05-04&to=2026-05-03': 'to',
    '/availability?from=2026-01-01&to=2027-05-03': 'to',
    '/rooms?limit=0': 'limit',
    '/rooms?limit=501': 'limit',
    '/rooms?cursor=%20': 'cursor',
    '/rooms?colour=blue': 'colour',
    '/events?after=far': 'after',
  };
  for (const [path, field] of Object.entries(wrong)) {
    const answer = await ask(path);
    const body = { error: 'malformed', message: expect.any(String), field };
    expect([path, answer.statusCode, answer.json()]).toEqual([path, 400, body]);
  }
});
