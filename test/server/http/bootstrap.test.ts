import { expect, test } from 'vitest';
import type { BootstrapManifest, DeliveredPiece, GuestsHead, SaidOfGuestLine } from '#contract/bootstrap.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { hotelModel } from '#read-models/hotel/hotel-projection.ts';
import { projectHotel } from '#server/projector/hotel-projector.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { room } from '#test/support/hotel-aurora.ts';
import { openAurora, registerGuest } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { appendEvents } from '#test/server/support/long-log.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { Replica } from '#test/server/support/replica.ts';

const lines = <Line>(body: string): Line[] =>
  body.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Line] : []));

async function openLongHotel(events: number) {
  const stores = openStores();
  const browser = new Browser(await openApp({}, stores));
  const enrolment = await browser.enrol('hotels');
  const { hotelId, deviceId } = enrolment;
  const replica = new Replica(deviceId);
  await browser.push(
    enrolment,
    [...openAurora, registerGuest('Zoë')].map((command) => replica.says(command)),
  );
  const looks = Array.from({ length: events }, (_, index) => ({
    type: 'RoomConditionReported' as const,
    roomId: room('101'),
    condition: index % 2 === 0 ? ('clean' as const) : ('dirty' as const),
    observedAt: index as Instant,
  }));
  await appendEvents(stores.store, hotelId, looks);
  await projectHotel({ ...stores, now: () => 0 as Instant }, hotelId, new AbortController().signal);
  return { browser, stores, base: `/api/hotels/${hotelId}/bootstrap`, hotelId };
}

test('a new device of a hotel with a long log starts from pages, by names made of what is in them', async () => {
  const { browser, base } = await openLongHotel(4_000);
  const manifest = (await browser.get(base)).json<BootstrapManifest>();
  expect(manifest.position).toBe(4_005);
  // Also the models that nothing has touched: a device that missed one would wait for the whole log to fold it.
  expect(manifest.models.map(({ model }) => model)).toEqual(
    READ_MODELS.map(({ name, revision }) => `${name}@${revision}`),
  );
  const hotelPages = manifest.models.find(({ model }) => model === `hotel@${hotelModel.revision}`)?.pages ?? [];
  const hashes = [manifest.image.hash, ...hotelPages.map(({ hash }) => hash), 'not kept any more'];
  const delivered = lines<DeliveredPiece>((await browser.post(`${base}/pieces`, { hashes })).body);
  expect(delivered.map(({ hash }) => hash)).toEqual(hashes.slice(0, -1));
  expect(delivered[1]?.packed).toContain('Hotel Aurora');
});

test('what was said of guests comes beside the pages, and not of one who is forgotten', async () => {
  const { browser, base, stores, hotelId } = await openLongHotel(4_000);
  const [head, ...said] = lines<GuestsHead & SaidOfGuestLine>((await browser.get(`${base}/guests`)).body);
  expect(head).toEqual({});
  expect(said.map(({ guestId, details }) => [guestId, details.name])).toEqual([
    ['García', 'Lucía García'],
    ['Zoë', 'Zoë'],
  ]);
  const after = lines<GuestsHead>((await browser.get(`${base}/guests?after=${encodeURIComponent('García')}`)).body);
  expect(after).toHaveLength(2);
  const named = await browser.post(`${base}/guests`, { guestIds: ['Zoë', 'nobody'] });
  expect(lines<SaidOfGuestLine>(named.body)).toEqual(said.slice(1));
  const [forgotten] = said;
  if (!forgotten) throw new Error('nobody was said anything of');
  await appendEvents(stores.store, hotelId, [{ type: 'GuestForgotten', guestIds: [forgotten.guestId] }]);
  expect((await browser.get(`${base}/guests`)).body).not.toContain('Lucía');
  expect((await browser.post(`${base}/guests`, { guestIds: ['García'] })).body).toBe('');
});

test('a short log is pulled, and who is no device learns nothing', async () => {
  const { browser, base } = await openLongHotel(10);
  expect((await browser.get(base)).statusCode).toBe(204);
  const stranger = new Browser(await openApp());
  for (const url of [base, `${base}/guests`]) expect((await stranger.get(url)).statusCode).toBe(401);
  expect((await stranger.post(`${base}/pieces`, { hashes: [] })).statusCode).toBe(401);
  expect((await stranger.post(`${base}/guests`, { guestIds: [] })).statusCode).toBe(401);
});

test('pages that lag behind are brought to the end of the log by the first device that starts from them', async () => {
  const { browser, base, stores, hotelId } = await openLongHotel(4_000);
  const observedAt = 0 as Instant;
  const look = { type: 'RoomConditionReported', roomId: room('101'), condition: 'clean', observedAt } as const;
  await appendEvents(
    stores.store,
    hotelId,
    Array.from({ length: 100 }, () => look),
  );
  const position = async () => (await browser.get(base)).json<BootstrapManifest>().position;
  expect(await position()).toBe(4_005);
  await expect.poll(position).toBe(4_105);
});
