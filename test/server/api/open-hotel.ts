import { readFileSync } from 'node:fs';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { CollaboratorMade, KeyRight } from '#contract/collaborators.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { bookRoom, closeRoom, nights, noonPlus, reservationOf, room, today } from '#test/support/hotel-aurora.ts';
import { openAurora, registerGuest } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { appendEvents } from '#test/server/support/long-log.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { Replica } from '#test/server/support/replica.ts';

/** What a program of somebody else has in its hands. */
export type ApiHotel = {
  readonly app: FastifyInstance;
  readonly hotelId: HotelId;
  /** Asks for something behind `/api/v1/hotels/{hotel}`. */
  readonly ask: (
    path: string,
    more?: { readonly key?: string; readonly headers?: Record<string, string> },
  ) => Promise<LightMyRequestResponse>;
  readonly say: (...commands: readonly HotelCommand[]) => Promise<void>;
  readonly keyFor: (...opens: readonly KeyRight[]) => Promise<string>;
  /** It opens everything. */
  readonly key: string;
};

export const SECRETS = ['García', 'Lucía', '+34 000', 'Müller', 'Water from above', 'slip 4711', 'front desk', 'Ada'];

const first = reservationOf('first');
const [setUp, ...rest] = openAurora;
const story: readonly HotelCommand[] = [
  { ...setUp, opensOn: today } as HotelCommand,
  ...rest,
  registerGuest('Müller'),
  bookRoom('García', nights('05-03', '05-05'), { reservationId: first, roomId: room('101') }),
  bookRoom('Müller', nights('05-04', '05-06'), { reservationId: reservationOf('second') }),
  { type: 'ReportRoomCondition', roomId: room('102'), condition: 'dirty', observedAt: noonPlus(1) },
  { ...closeRoom('104', nights('05-03', '05-07')), reason: 'Water from above' } as HotelCommand,
  { type: 'CheckInGuest', reservationId: first, roomId: room('101') },
];

const stored = (name: string): HotelEvent =>
  JSON.parse(readFileSync(new URL(`../../stored-events/${name}.json`, import.meta.url), 'utf8')) as HotelEvent;

const money = ['RoomChargePosted', 'CityTaxPosted', 'PaymentRecorded', 'DepositRecorded', 'BusinessDayClosed'];

/** A hotel with a guest in house, one to come, a bill and a day that is closed. */
export async function openHotel(app?: FastifyInstance, stores = openStores()): Promise<ApiHotel> {
  const server = app ?? (await openApp({}, stores));
  const desk = new Browser(server);
  const enrolment = await desk.enrol('hotels');
  const { hotelId } = enrolment;
  const replica = new Replica(enrolment.deviceId);
  const say = async (...commands: readonly HotelCommand[]): Promise<void> => {
    await desk.push(
      enrolment,
      commands.map((command) => replica.says(command)),
    );
  };
  await say(...story);
  await appendEvents(stores.store, hotelId, money.map(stored));
  const keyFor = async (...opens: readonly KeyRight[]): Promise<string> => {
    const made = await desk.post(`/api/hotels/${hotelId}/collaborators`, { name: 'Accountant', opens });
    return made.json<CollaboratorMade>().key;
  };
  const key = await keyFor('events', 'house', 'money');
  const ask: ApiHotel['ask'] = async (path, { key: shown = key, headers = {} } = {}) =>
    server.inject({
      url: `/api/v1/hotels/${hotelId}${path}`,
      headers: { ...headers, authorization: `Bearer ${shown}` },
    });
  return { app: server, hotelId, ask, say, keyFor, key };
}
