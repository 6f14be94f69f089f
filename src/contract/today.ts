import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import type { Party, ReservationStatus } from '#domain/reservations/reservation.ts';
import type { BarMarks } from './rack.ts';

export type TodayRow = {
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly guest: string;
  readonly party: Party;
  readonly arrival: HotelDay;
  readonly departure: HotelDay;
  readonly status: ReservationStatus;
  readonly bookedType: string;
  readonly roomId: RoomId | undefined;
  readonly roomNumber: string | undefined;
  readonly roomCondition: RoomCondition | undefined;
  /** Vacant and clean or inspected: the guest can go up now. */
  readonly roomReady: boolean;
  readonly totalMinor: number;
  readonly marks: BarMarks;
};

/** A guest in house who is to change rooms today, or was to already. */
export type MoveDue = {
  readonly reservationId: ReservationId;
  readonly guest: string;
  readonly fromRoomId: RoomId;
  readonly fromNumber: string;
  readonly roomId: RoomId;
  readonly number: string;
  readonly ready: boolean;
};

export type Today = {
  readonly day: HotelDay;
  /** Expected today, and overdue: expected earlier and neither arrived nor marked no-show. */
  readonly arrivals: readonly TodayRow[];
  readonly arrived: readonly TodayRow[];
  readonly inHouse: readonly TodayRow[];
  /** In house and due to leave today, or overstaying. */
  readonly departures: readonly TodayRow[];
  readonly departed: readonly TodayRow[];
  readonly moves: readonly MoveDue[];
};

export type TodayQuestion = { readonly Today: { readonly asks: { readonly day: HotelDay }; readonly answers: Today } };
