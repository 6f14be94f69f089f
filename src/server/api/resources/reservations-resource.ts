import { addDays, formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { GroupId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { BookingSource } from '#domain/reservations/reservation-events.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';
import { hotelModel } from '#read-models/hotel/hotel-projection.ts';
import { onPagesOf } from '#read-models/rack/rack-pages.ts';
import { rackModel } from '#read-models/rack/rack-projection.ts';
import { reservationOf } from '#read-models/reservations/reservation-rows.ts';
import { reservationsModel } from '#read-models/reservations/reservations-projection.ts';
import type { StayFacts } from '#read-models/stays/stay-facts.ts';
import type { PagesView } from '#server/projector/pages-now.ts';
import { listed } from '../api-resource.ts';
import { dayRange, dayRangeFields, type DayRangeAsked } from '../day-range.ts';
import { moneySchema, type Money } from '../money.ts';
import { propertyOf } from '../property-of.ts';
import { day, list, oneOf, optional, record, text, whole } from '../schema.ts';

type ApiRoomNights = { readonly roomId: RoomId; readonly from: string; readonly to: string };

type ApiReservation = {
  readonly reservationId: ReservationId;
  readonly status: ReservationStatus;
  readonly arrival: string;
  readonly departure: string;
  readonly roomTypeId: RoomTypeId;
  readonly rooms: readonly ApiRoomNights[];
  readonly adults: number;
  readonly children: number;
  readonly infants: number;
  readonly source: BookingSource;
  readonly groupId?: GroupId;
  readonly arrivedOn?: string;
  readonly leftOn?: string;
  readonly nightly?: readonly Money[];
};

/** Stays, and nobody who stays: no guest’s id, and no confirmation number, which opens doors on the telephone. */
export const reservationsResource = listed({
  path: '/reservations',
  summary: 'Reservations by day of arrival, without anything of persons',
  opens: 'house',
  models: [hotelModel, rackModel, reservationsModel],
  query: dayRangeFields,
  item: record<ApiReservation>(
    { title: 'Reservation' },
    {
      reservationId: text('The same in events and webhooks'),
      status: oneOf<ReservationStatus>('What has become of it', {
        tentative: 'held until a day',
        waitlisted: 'waits for a room, and keeps none',
        reserved: 'booked',
        'in-house': 'the guest is here',
        'checked-out': 'the guest has left',
        cancelled: 'given up',
        'no-show': 'the guest did not come',
        walked: 'the guest sleeps in another hotel',
      }),
      arrival: day('The first night'),
      departure: day('The day of leaving; the same day as the arrival: a day use'),
      roomTypeId: text('The type that was booked, whatever room it became'),
      rooms: list(
        record<ApiRoomNights>(
          { title: 'RoomNights' },
          { roomId: text('The room'), from: day('The first night in it'), to: day('The day of leaving it') },
        ),
        'None: no room was chosen yet. Of a stay that was given up: the rooms that it gave back',
      ),
      adults: whole('Persons', { minimum: 0 }),
      children: whole('Persons', { minimum: 0 }),
      infants: whole('Persons', { minimum: 0 }),
      source: oneOf<BookingSource>('How it was booked', {
        phone: 'by telephone',
        'e-mail': 'by e-mail',
        'walk-in': 'at the desk',
        website: 'on the hotel’s own website',
        channel: 'by somebody who sells rooms for the hotel',
      }),
      groupId: optional(text('The group that it was booked with')),
      arrivedOn: optional(day('The business date of the check-in')),
      leftOn: optional(day('The business date of the check-out')),
      nightly: optional(list(moneySchema, 'The price of each night, from the arrival on. For keys that open money')),
    },
  ),
  things(view, query: DayRangeAsked) {
    const range = dayRange(query);
    if ('refused' in range) return range;
    const { stays } = onPagesOf(view, { arrival: range.from, departure: addDays(range.to, 1) });
    return stays.filter(({ stay }) => range.from <= stay.arrival && stay.arrival <= range.to);
  },
  keyOf: ({ stay, reservationId }) => `${formatHotelDay(stay.arrival)} ${reservationId}`,
  lookUp: (view, stays) => stays.map(({ reservationId }) => reservationOf(view, reservationId)),
  tell: (facts, view, { mayMoney }): ApiReservation => {
    const { adults, children, infants } = facts.party;
    const row = reservationOf(view, facts.reservationId);
    if (!row) throw new Error(`the rack knows ${facts.reservationId}, and nobody has booked it`);
    return {
      reservationId: facts.reservationId,
      status: facts.status,
      arrival: formatHotelDay(facts.stay.arrival),
      departure: formatHotelDay(facts.stay.departure),
      roomTypeId: facts.roomTypeId,
      rooms: facts.segments.map(({ roomId, from, to }) => ({
        roomId,
        from: formatHotelDay(from),
        to: formatHotelDay(to),
      })),
      adults,
      children,
      infants,
      source: row.source,
      ...presenceOf(facts),
      ...(mayMoney ? { nightly: amounts(view, row.nightlyMinor) } : {}),
    };
  },
});

function presenceOf({
  groupId,
  arrivedOn,
  leftOn,
}: StayFacts): Pick<ApiReservation, 'groupId' | 'arrivedOn' | 'leftOn'> {
  return {
    ...(groupId ? { groupId } : {}),
    ...(arrivedOn === undefined ? {} : { arrivedOn: formatHotelDay(arrivedOn) }),
    ...(leftOn === undefined ? {} : { leftOn: formatHotelDay(leftOn) }),
  };
}

function amounts(view: PagesView, nightlyMinor: readonly number[]): readonly Money[] {
  const { currency } = propertyOf(view);
  return nightlyMinor.map((minor) => ({ minor, currency }));
}
