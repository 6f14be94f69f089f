import fc from 'fast-check';
import { caseOptions } from '#domain/cases/case-options.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import { packHotelState, unpackHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { Instant, ReservationId } from '#domain/kernel/identifiers.ts';
import { settle } from '#domain/settle.ts';
import { aurora } from './given.ts';
import { atTheDesk, closure, device, doubleRoom, guestId, noonPlus, room, suite, today } from './hotel-aurora.ts';

/** What may happen next, as dice: a desk acts, a desk syncs with the server, or a night passes. */
export type Roll = {
  readonly happens: 'act' | 'sync' | 'night';
  readonly desk: 0 | 1;
  readonly task: keyof typeof TASKS;
  readonly dice: readonly [number, number, number, number];
};

type Desk = { hotel: HotelState; pending: Sent[] };
type Sent = { readonly command: HotelCommand; readonly given: Circumstances };

/** What the world tells whoever watches it. */
export type Watcher = {
  /** A desk has accepted a command and shown it; its own state has the events already. */
  accepted?(desk: HotelState, sent: Sent): void;
  /** The server has decided or settled a command. */
  heard?(server: HotelState, sent: Sent, events: readonly HotelEvent[]): void;
};

const GUESTS = ['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka', 'Ødegaard'];
const ROOMS = ['101', '102', '103', '104', '201', '202'];

/** Hotel Aurora with two desks that are mostly without a connection. Nothing in it is left to chance but the rolls. */
export class RandomDesks {
  readonly server = aurora();
  readonly log: HotelEvent[] = [];
  businessDate: HotelDay = today;
  #minutes = 0;
  #booked = 0;
  readonly #desks: readonly [Desk, Desk];
  readonly #watcher: Watcher;

  constructor(watcher: Watcher = {}) {
    this.#watcher = watcher;
    this.#desks = [this.#newDesk(), this.#newDesk()];
  }

  roll({ happens, desk: number, task, dice }: Roll): void {
    const desk = this.#desks[number];
    this.#minutes += 1;
    if (happens === 'night') this.businessDate = addDays(this.businessDate, 1);
    else if (happens === 'sync') this.#sync(desk);
    else this.#act(desk, number, task, dice);
  }

  /** Everybody comes back to the network. */
  reconnect(): void {
    for (const desk of this.#desks) this.#sync(desk);
  }

  #newDesk(): Desk {
    return { hotel: copyOf(this.server), pending: [] };
  }

  #act(desk: Desk, number: 0 | 1, task: Roll['task'], dice: Roll['dice']): void {
    // One desk's clock is slow: nothing may depend on it.
    const at = noonPlus(this.#minutes - 7 * number);
    const given = {
      ...atTheDesk,
      at,
      businessDate: this.businessDate,
      device: device(`desk ${number}`),
      offline: true,
    };
    const command = TASKS[task]({ hotel: desk.hotel, ...this.#picks(dice, at), newId: `r${(this.#booked += 1)}` });
    const decision = command && decide(desk.hotel, command, given);
    if (!command || !decision?.accepted || decision.events.length === 0) return;
    for (const event of decision.events) evolve(desk.hotel, event);
    const sent = { command, given };
    desk.pending.push(sent);
    this.#watcher.accepted?.(desk.hotel, sent);
  }

  #sync(desk: Desk): void {
    for (const sent of desk.pending) {
      const { command, given } = sent;
      const decision = decide(this.server, command, given);
      const events = decision.accepted ? decision.events : settle(this.server, command, given, decision.refusal).events;
      for (const event of events) evolve(this.server, event);
      this.log.push(...events);
      this.#watcher.heard?.(this.server, sent, events);
    }
    desk.pending = [];
    desk.hotel = copyOf(this.server);
  }

  #picks([a, b, c, d]: Roll['dice'], at: Instant): Omit<Picks, 'hotel' | 'newId'> {
    const arrival = addDays(this.businessDate, Math.max(0, (b % 5) - 2));
    return {
      at,
      businessDate: this.businessDate,
      roomId: room(pick(ROOMS, a)),
      interval: { arrival, departure: addDays(arrival, c % 5) },
      a,
      b,
      c,
      d,
    };
  }
}

type Picks = {
  readonly hotel: HotelState;
  readonly newId: string;
  readonly at: Instant;
  readonly businessDate: HotelDay;
  readonly roomId: ReturnType<typeof room>;
  readonly interval: Interval;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
};

/** Every command that a desk can give, from dice; undefined where there is nothing it could be about. */
const TASKS = {
  BookRoom: ({ newId, interval, roomId, a, d }) => ({
    type: 'BookRoom',
    reservationId: newId as ReservationId,
    confirmation: newId,
    guestId: guestId(pick(GUESTS, a)),
    roomTypeId: d % 5 === 0 ? suite : doubleRoom,
    stay: interval,
    party: { adults: 1 + (a % 2), children: 0, infants: 0 },
    ...(d % 2 === 0 ? { roomId } : {}),
    source: 'phone',
  }),
  AssignRoom: (picks) =>
    about(picks, (reservationId) => ({
      type: 'AssignRoom',
      reservationId,
      roomId: picks.roomId,
      ...(picks.c % 3 === 0 ? { automatic: true } : {}),
    })),
  UnassignRoom: (picks) => about(picks, (reservationId) => ({ type: 'UnassignRoom', reservationId })),
  ChangeStayDates: (picks) =>
    about(picks, (reservationId, stay) => {
      const arrival = picks.b % 2 === 0 ? stay.arrival : picks.interval.arrival;
      return { type: 'ChangeStayDates', reservationId, stay: { arrival, departure: addDays(arrival, picks.c % 6) } };
    }),
  CancelReservation: (picks) =>
    about(picks, (reservationId) => ({ type: 'CancelReservation', reservationId, reason: 'guest-asked' })),
  ReinstateReservation: (picks) => about(picks, (reservationId) => ({ type: 'ReinstateReservation', reservationId })),
  MarkNoShow: (picks) => about(picks, (reservationId) => ({ type: 'MarkNoShow', reservationId })),
  CheckInGuest: (picks) =>
    about(picks, (reservationId) => ({
      type: 'CheckInGuest',
      reservationId,
      roomId: picks.roomId,
      acceptsCondition: true,
    })),
  UndoCheckIn: (picks) => about(picks, (reservationId) => ({ type: 'UndoCheckIn', reservationId })),
  MoveGuestToRoom: (picks) =>
    about(picks, (reservationId) => {
      const fromRoomId = picks.hotel.reservations.get(reservationId)?.occupies;
      return fromRoomId && { type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId: picks.roomId };
    }),
  CheckOutGuest: (picks) => about(picks, (reservationId) => ({ type: 'CheckOutGuest', reservationId })),
  ReportRoomCondition: ({ roomId, at, b, c }) => ({
    type: 'ReportRoomCondition',
    roomId,
    condition: pick(['dirty', 'pickup', 'clean', 'inspected'] as const, c),
    observedAt: (at - (b % 20) * 60_000) as Instant,
  }),
  PutRoomOutOfOrder: ({ roomId, interval, newId }) => ({
    type: 'PutRoomOutOfOrder',
    closureId: closure(newId),
    roomId,
    nights: interval,
    reason: 'burst pipe',
  }),
  ReturnRoomToService: ({ hotel, d }) => {
    const closureId = [...hotel.closures.values()].at(d % Math.max(1, hotel.closures.size))?.closureId;
    return closureId && { type: 'ReturnRoomToService', closureId };
  },
  AllowOverbooking: ({ a, c }) => ({
    type: 'AllowOverbooking',
    roomTypeId: a % 2 === 0 ? suite : doubleRoom,
    limit: c % 4 === 0 ? 1 : 0,
  }),
  PriceNights: ({ interval, c }) => ({
    type: 'PriceNights',
    roomTypeId: doubleRoom,
    nights: interval,
    priceMinor: 100 * c,
  }),
  ResolveCase: ({ hotel, businessDate, c, d }) => {
    const open = [...hotel.cases.values()].at(d % Math.max(1, hotel.cases.size));
    const options = open ? caseOptions(hotel, open, businessDate) : [];
    const option = options[c % Math.max(1, options.length)];
    return open && option && { type: 'ResolveCase', caseId: open.caseId, optionId: option.optionId };
  },
} as const satisfies Partial<Record<HotelCommand['type'], (picks: Picks) => HotelCommand | undefined>>;

/** A command about one of the reservations that the desk knows, if it knows any. */
function about(
  { hotel, d }: Picks,
  command: (reservationId: ReservationId, stay: Interval) => HotelCommand | undefined,
): HotelCommand | undefined {
  const reservations = [...hotel.reservations.values()];
  const reservation = reservations[d % Math.max(1, reservations.length)];
  return reservation && command(reservation.reservationId, reservation.stay);
}

function pick<Value>(values: readonly Value[], die: number): Value {
  return values[die % values.length] as Value;
}

export function copyOf(hotel: HotelState): HotelState {
  return unpackHotelState(packHotelState(hotel));
}

/** A hotel as text, whatever order its entries came in. */
export function inWriting(hotel: HotelState): string {
  const tables = Object.entries(packHotelState(hotel)).map(([name, entries]) => [
    name,
    entries.map((entry) => JSON.stringify(entry)).toSorted(),
  ]);
  return JSON.stringify(tables, undefined, 1);
}

const tasks = fc.constantFrom<Roll['task']>(
  ...(Object.keys(TASKS) as Roll['task'][]),
  // What a front desk does most.
  ...(['BookRoom', 'BookRoom', 'BookRoom', 'AssignRoom', 'CheckInGuest', 'CheckInGuest', 'MoveGuestToRoom'] as const),
  ...(['ChangeStayDates', 'ResolveCase', 'UndoCheckIn', 'CancelReservation'] as const),
);

export const rolls: fc.Arbitrary<readonly Roll[]> = fc.array(
  fc.record({
    happens: fc.constantFrom<Roll['happens']>(
      ...Array.from({ length: 24 }, () => 'act' as const),
      'sync',
      'sync',
      'night',
    ),
    desk: fc.constantFrom<0 | 1>(0, 1),
    task: tasks,
    dice: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99)),
  }),
  { minLength: 1, maxLength: 140, size: 'max' },
);
