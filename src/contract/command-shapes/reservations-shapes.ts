import type { RoomId } from '#domain/kernel/identifiers.ts';
import type { GroupRoom } from '#domain/reservations/book-group.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import { id, list, oneOf, optional, record, whole, type FieldShapes } from '../parsing/shape.ts';
import type { ReservationsCommand } from '#domain/reservations/reservations-commands.ts';
import { CHANNELS, type CalendarEntry } from '#domain/reservations/calendar-entry.ts';
import type { AgreedTerms } from '#domain/rates/booking-terms.ts';
import type { Party } from '#domain/reservations/reservation.ts';
import { GUESTS_MAX, NIGHTS_MAX, ROOMS_MAX, commandShapes, day, interval, minor, name, yes } from './common-shapes.ts';
import { termsRules } from './rates-shapes.ts';

const AGE_MAX = 150;

const party = record<Party>({
  adults: whole(0, GUESTS_MAX),
  children: whole(0, GUESTS_MAX),
  infants: whole(0, GUESTS_MAX),
  childAges: optional(list(whole(0, AGE_MAX), GUESTS_MAX)),
});
const exceptionReason = oneOf(
  'manager-agreed',
  'regular-guest',
  'long-stay',
  'matched-offer',
  'apology',
  'mistake-corrected',
);

const calendarEntry = record<CalendarEntry>({ channel: oneOf(...CHANNELS), calendarId: id(), entryId: id() });

const GROUP_ROOMS_MAX = 200;
const STAYS_OF_GUEST_MAX = 100;

const BookRoom: FieldShapes<Omit<BookRoom, 'type'>> = {
  reservationId: id(),
  confirmation: name,
  guestId: id(),
  roomTypeId: id(),
  stay: interval,
  party,
  roomId: optional(id()),
  nightlyMinor: optional(list(minor, NIGHTS_MAX)),
  source: oneOf('phone', 'e-mail', 'walk-in', 'website', 'channel'),
  importId: optional(id()),
  fromCalendar: optional(calendarEntry),
  ratePlanId: optional(id()),
  terms: optional(record<AgreedTerms>({ termsId: id(), agreedOn: day, ...termsRules })),
  exceptionReason: optional(exceptionReason),
  groupId: optional(id()),
  besides: optional(list(id(), STAYS_OF_GUEST_MAX)),
};
const { roomId: _, ...withoutRoom } = BookRoom;
const { source: __, ...withoutSource } = BookRoom;
const { groupId: ___, ...roomOfGroup } = BookRoom;

/** What a walk-in says besides: everything that a booking says, with a room that is certain. */
export const walkInShape = { ...withoutSource, roomId: id<RoomId>() };

export const reservationsShapes = commandShapes<ReservationsCommand>({
  BookRoom,
  BookGroup: {
    groupId: id(),
    guestId: id(),
    occasion: oneOf('family', 'friends', 'wedding', 'tour', 'company', 'conference', 'sports', 'school'),
    asked: whole(1, ROOMS_MAX),
    rooms: list(record<GroupRoom>(roomOfGroup), GROUP_ROOMS_MAX),
    heldUntil: optional(day),
  },
  HoldRoom: { ...BookRoom, heldUntil: day },
  AddToWaitlist: withoutRoom,
  ConfirmReservation: { reservationId: id() },
  ExtendHold: { reservationId: id(), heldUntil: day },
  ReleaseHold: { reservationId: id(), heldUntil: day },
  AssignRoom: { reservationId: id(), roomId: id(), automatic: optional(yes) },
  UnassignRoom: { reservationId: id() },
  ChangeParty: { reservationId: id(), party },
  AddGuestToStay: { reservationId: id(), guestId: id() },
  RemoveGuestFromStay: { reservationId: id(), guestId: id() },
  LockRoomAssignment: { reservationId: id(), roomId: id() },
  UnlockRoomAssignment: { reservationId: id() },
  LinkReservationToCalendar: { reservationId: id(), entry: calendarEntry },
  ScheduleRoomMove: { reservationId: id(), night: day, roomId: id() },
  CancelScheduledMove: { reservationId: id() },
  SwapRooms: { reservationId: id(), roomId: id(), otherReservationId: id(), otherRoomId: id() },
  AutoAssignRooms: { proposals: list(record({ reservationId: id(), roomId: id() }), ROOMS_MAX) },
  ChangeStayDates: {
    reservationId: id(),
    stay: interval,
    before: optional(interval),
    reprice: optional(oneOf('requote')),
  },
  OverrideNightPrices: {
    reservationId: id(),
    nights: list(record({ night: day, priceMinor: minor }), NIGHTS_MAX),
    reason: exceptionReason,
  },
  CancelReservation: {
    reservationId: id(),
    reason: oneOf('guest-asked', 'hotel', 'channel', 'duplicate'),
    supersededBy: optional(id()),
    stay: optional(interval),
    waivesFee: optional(yes),
    feeMinor: optional(minor),
  },
  ReinstateReservation: { reservationId: id() },
  MarkNoShow: { reservationId: id(), feeMinor: optional(minor) },
  WithdrawImport: { importId: id() },
  RelocateGuest: {
    reservationId: id(),
    toHotel: name,
    nights: whole(0, NIGHTS_MAX),
    costMinor: minor,
    transport: oneOf('none', 'taxi', 'hotel-car', 'public-transport'),
  },
  RecordTurnaway: {
    turnawayId: id(),
    stay: interval,
    roomTypeId: optional(id()),
    rooms: whole(1, ROOMS_MAX),
    reason: oneOf('no-room', 'price', 'restriction', 'other'),
  },
});
