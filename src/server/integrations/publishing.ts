import type { PublishedType } from '#contract/published-types.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { ClosureKind } from '#domain/housekeeping/housekeeping-events.ts';
import { formatHotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import type { RoomSegment } from '#domain/reservations/reservation.ts';
import type { Published, PublishedData, PublishedRoom, PublishedStay } from './published-event.ts';

type Publishing = { [Type in HotelEvent['type']]?: (event: Extract<HotelEvent, { type: Type }>) => Published };

/** The internal events of which other services hear, each with what they hear. The rest stands in internal-events.ts. */
export const PUBLISHING = {
  ReservationBooked: (booked) => {
    const { roomTypeId, source, party } = booked;
    const { adults, children, infants } = party;
    const standing = standingOf(booked);
    return say('stay.booked.v1', { ...ofStay(booked), roomTypeId, standing, source, adults, children, infants });
  },
  ReservationConfirmed: (event) => say('stay.confirmed.v1', ofStay(event)),
  StayDatesChanged: (event) => say('stay.dates-changed.v1', { ...ofStay(event), before: stayOf(event.before) }),
  RoomAssigned: roomsChanged,
  RoomUnassigned: roomsChanged,
  RoomMoveScheduled: roomsChanged,
  ScheduledMoveCancelled: roomsChanged,
  ReservationCancelled: (event) => say('stay.cancelled.v1', { ...ofStay(event), reason: event.reason }),
  ReservationReinstated: (event) => say('stay.reinstated.v1', { ...ofStay(event), standing: standingOf(event) }),
  HoldReleased: (event) => say('stay.hold-released.v1', ofStay(event)),
  GuestMarkedNoShow: (event) => say('stay.no-show.v1', ofStay(event)),
  GuestWalked: (event) => say('stay.walked.v1', ofStay(event)),
  GuestCheckedIn: (event) => say('guest.checked-in.v1', inRoom(event)),
  CheckInUndone: (event) => say('guest.check-in-undone.v1', inRoom(event)),
  GuestMovedToRoom: (event) => say('guest.moved.v1', { ...inRoom(event), fromRoomId: event.fromRoomId }),
  GuestCheckedOut: (event) => say('guest.checked-out.v1', inRoom(event)),
  CheckOutReinstated: (event) => say('guest.check-out-undone.v1', inRoom(event)),
  RoomConditionReported: ({ roomId, condition }) => say('room.condition-changed.v1', { roomId, condition }),
  RoomPutOutOfOrder: (event) => closed(event, 'out-of-order'),
  RoomPutOutOfService: (event) => closed(event, 'out-of-service'),
  RoomPutToHouseUse: (event) => closed(event, 'house-use'),
  ClosureDatesChanged: (event) =>
    say('room.closure-changed.v1', { ...closureOf(event), kind: event.kind ?? 'out-of-order' }),
  RoomReturnedToService: reopened,
  HouseUseEnded: reopened,
  BusinessDayClosed: ({ day, totals }) => say('business-day.closed.v1', { day: formatHotelDay(day), ...totals }),
} satisfies Publishing;

function say<Type extends PublishedType>(type: Type, data: PublishedData[Type]): Published {
  return { type, data } as Published;
}

type AboutStay = { readonly reservationId: ReservationId; readonly stay: Interval };
type AboutClosure = Pick<PublishedData['room.closed.v1'], 'closureId' | 'roomId'> & { readonly nights: Interval };

function ofStay({ reservationId, stay }: AboutStay): PublishedData['stay.confirmed.v1'] {
  return { reservationId, stay: stayOf(stay) };
}

function inRoom(event: AboutStay & { readonly roomId: RoomId }): PublishedData['guest.checked-in.v1'] {
  return { ...ofStay(event), roomId: event.roomId };
}

function stayOf({ arrival, departure }: Interval): PublishedStay {
  return { arrival: formatHotelDay(arrival), departure: formatHotelDay(departure) };
}

function standingOf({ heldUntil, waitlisted }: Pick<Booked, 'heldUntil' | 'waitlisted'>): Standing {
  if (waitlisted) return 'waitlisted';
  return heldUntil === undefined ? 'booked' : 'held';
}

type Booked = Extract<HotelEvent, { type: 'ReservationBooked' }>;
type Standing = PublishedData['stay.booked.v1']['standing'];

function roomsChanged(event: AboutStay & { readonly segments: readonly RoomSegment[] }): Published {
  return say('stay.rooms-changed.v1', { ...ofStay(event), rooms: event.segments.map(roomOf) });
}

function roomOf({ roomId, from, to }: RoomSegment): PublishedRoom {
  return { roomId, from: formatHotelDay(from), to: formatHotelDay(to) };
}

function closed(event: AboutClosure, kind: ClosureKind | 'out-of-order'): Published {
  return say('room.closed.v1', { ...closureOf(event), kind });
}

function closureOf({ closureId, roomId, nights }: AboutClosure) {
  return { closureId, roomId, nights: stayOf(nights) };
}

function reopened(event: AboutClosure & { readonly from: Interval['arrival'] }): Published {
  return say('room.reopened.v1', { ...closureOf(event), from: formatHotelDay(event.from) });
}
