import { addDays, nightsOf, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { GroupId, GuestId, ReservationId, RoomId, TurnawayId } from '#domain/kernel/identifiers.ts';
import { countTypeNight, soldOutNights } from '#domain/reservations/availability.ts';
import type { GroupOccasion } from '#domain/reservations/group-events.ts';
import { whatIsInTheWay } from '#domain/reservations/room-nights.ts';
import { actOf, atReception, HOUR, type DemoAct } from './demo-act.ts';
import type { DemoDesk, DemoMoment } from './demo-desk.ts';
import { createDemoGuest, demoConfirmation } from './demo-guests.ts';
import { DEMO_ROOM_TYPES, roomsOf, type DemoRoomType } from './demo-house.ts';

/** What is promised beside single bookings: groups, holds, the waitlist; and whom the house had to turn away. */
export function tellPromises(desk: DemoDesk): readonly DemoAct[] {
  return [
    ...group(desk, { occasion: 'wedding', rooms: 4, arrivesIn: -2, nights: 2, bookedBefore: 60 }),
    ...group(desk, { occasion: 'company', rooms: 3, arrivesIn: 9, nights: 2, bookedBefore: 40 }),
    ...group(desk, { occasion: 'tour', rooms: 5, arrivesIn: 24, nights: 2, bookedBefore: 12, heldFor: 6 }),
    hold(desk, 6, 1),
    hold(desk, 15, 4),
    ...[3, 5, 10].map((arrivesIn) => waits(desk, arrivesIn)),
    ...[-3, -1, 0].map((day) => turnedAway(desk, day)),
  ];
}

type PlannedGroup = {
  readonly occasion: GroupOccasion;
  readonly rooms: number;
  readonly arrivesIn: number;
  readonly nights: number;
  readonly bookedBefore: number;
  /** Days from today for which its rooms are held only. */
  readonly heldFor?: number;
};

function group(desk: DemoDesk, planned: PlannedGroup): readonly DemoAct[] {
  const { clock, random } = desk;
  const stay = stayFrom(clock.dayFromToday(planned.arrivesIn), planned.nights);
  const booked = atReception({ day: addDays(clock.today, -planned.bookedBefore), minutes: 9.5 * HOUR }, random);
  const reservationIds = Array.from({ length: planned.rooms }, () => desk.newId(booked) as ReservationId);
  const arrive = atReception({ day: stay.arrival, minutes: 15.6 * HOUR }, random);
  return [
    { moment: booked, act: () => bookGroup(desk, booked, planned, { stay, reservationIds }) },
    ...reservationIds.map((reservationId) =>
      actOf(desk, arrive, () => {
        const roomId = desk.state.reservations.get(reservationId)?.segments[0]?.roomId;
        return roomId && { type: 'CheckInGuest', reservationId, roomId };
      }),
    ),
  ];
}

function bookGroup(
  desk: DemoDesk,
  moment: DemoMoment,
  { occasion, rooms: asked, heldFor }: PlannedGroup,
  { stay, reservationIds }: { readonly stay: Interval; readonly reservationIds: readonly ReservationId[] },
): void {
  const guestId = registered(desk, moment);
  const free = freeRooms(desk, stay).slice(0, asked);
  const rooms = free.map(({ roomType, roomId }, index) => ({
    ...booking(desk, roomType, stay, guestId),
    reservationId: reservationIds[index] ?? (desk.newId(moment) as ReservationId),
    roomId,
  }));
  const held = heldFor === undefined ? {} : { heldUntil: desk.clock.dayFromToday(heldFor) };
  const groupId = desk.newId(moment) as GroupId;
  desk.dispatch({ type: 'BookGroup', groupId, guestId, occasion, asked, rooms, ...held }, moment);
}

function hold(desk: DemoDesk, arrivesIn: number, heldFor: number): DemoAct {
  const { clock, random } = desk;
  const stay = stayFrom(clock.dayFromToday(arrivesIn), 2);
  const moment = atReception({ day: clock.dayFromToday(-2), minutes: 12 * HOUR }, random);
  return actOf(desk, moment, () => {
    const roomType = DEMO_ROOM_TYPES.find(({ roomTypeId }) => soldOutNights(desk.state, roomTypeId, stay).length === 0);
    if (!roomType) return undefined;
    const heldUntil = clock.dayFromToday(heldFor);
    const reservationId = desk.newId(moment) as ReservationId;
    return { type: 'HoldRoom', reservationId, ...booking(desk, roomType, stay, registered(desk, moment)), heldUntil };
  });
}

/** Who wants nights of which one is sold out waits for it. */
function waits(desk: DemoDesk, arrivesIn: number): DemoAct {
  const { clock, random } = desk;
  const moment = atReception({ day: clock.today, minutes: 10.5 * HOUR }, random);
  const stay = stayFrom(clock.dayFromToday(arrivesIn), 3);
  return actOf(desk, moment, () => {
    const roomType = DEMO_ROOM_TYPES.find(({ roomTypeId }) => soldOutNights(desk.state, roomTypeId, stay).length > 0);
    if (!roomType) return undefined;
    const reservationId = desk.newId(moment) as ReservationId;
    return { type: 'AddToWaitlist', reservationId, ...booking(desk, roomType, stay, registered(desk, moment)) };
  });
}

function turnedAway(desk: DemoDesk, daysFromToday: number): DemoAct {
  const moment = atReception({ day: desk.clock.dayFromToday(daysFromToday), minutes: 11.2 * HOUR }, desk.random);
  const turnawayId = desk.newId(moment) as TurnawayId;
  const stay = stayFrom(moment.day, 1);
  return actOf(desk, moment, () => ({ type: 'RecordTurnaway', turnawayId, stay, rooms: 1, reason: 'no-room' }));
}

function registered(desk: DemoDesk, moment: DemoMoment): GuestId {
  const guestId = desk.newId(moment) as GuestId;
  desk.dispatch({ type: 'RegisterGuest', guestId, details: createDemoGuest(desk.random) }, moment);
  return guestId;
}

function booking({ random }: DemoDesk, { roomTypeId, sleeps }: DemoRoomType, stay: Interval, guestId: GuestId) {
  const party = { adults: Math.min(sleeps, 2), children: 0, infants: 0 };
  return { confirmation: demoConfirmation(random), guestId, roomTypeId, stay, party, source: 'e-mail' } as const;
}

/** Doubles and twins first: groups are not made of singles. */
const TYPES_FOR_GROUPS = DEMO_ROOM_TYPES.toSorted(
  (left, right) => Number(right.sleeps === 2) - Number(left.sleeps === 2),
);

type FreeRoom = { readonly roomType: DemoRoomType; readonly roomId: RoomId };

/** Rooms of the house, no more of a type than it can still sell. */
function freeRooms({ state }: DemoDesk, stay: Interval): readonly FreeRoom[] {
  return TYPES_FOR_GROUPS.flatMap((roomType) => {
    const left = nightsOf(stay).map((night) => countTypeNight(state, roomType.roomTypeId, night).free);
    return roomsOf(roomType)
      .filter(({ roomId }) => !whatIsInTheWay(state, roomId, stay))
      .slice(0, Math.max(Math.min(...left), 0))
      .map(({ roomId }) => ({ roomType, roomId }));
  });
}

function stayFrom(arrival: HotelDay, nights: number): Interval {
  return { arrival, departure: addDays(arrival, nights) };
}
