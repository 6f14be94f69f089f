import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { BookingRow, Figures } from './daily-rows.ts';

export type FiguresByDay = ReadonlyMap<HotelDay, Partial<Figures>>;

const NOTHING: FiguresByDay = new Map();

/**
 * What a stay counts for, by day, all of them days of the stay. Nights count from the day the guest came: a night that was
 * booked but not slept is neither sold nor earned. A stay without a night is a day use and counts apart.
 */
export function figuresOfStay(booking: BookingRow | undefined): FiguresByDay {
  if (booking?.status === 'no-show') return new Map([[booking.stay.arrival, { noShows: 1 }]]);
  if (booking?.arrivedOn === undefined) return NOTHING;
  const { stay, guests, nightlyMinor } = booking;
  // A guest whose stay was put right afterwards may have come on a day outside it.
  const arrival = Math.min(Math.max(booking.arrivedOn, stay.arrival), stay.departure) as HotelDay;
  const days = new Map<HotelDay, Partial<Figures>>();
  for (let night = arrival; night < stay.departure; night = addDays(night, 1)) {
    const roomRevenueMinor = nightlyMinor[night - stay.arrival] ?? 0;
    const sold = roomRevenueMinor > 0 ? { roomsSoldPaid: 1 } : { roomsComplimentary: 1 };
    days.set(night, { ...sold, guestsInHouse: guests, roomRevenueMinor });
  }
  const isDayUse = days.size === 0;
  days.set(arrival, { ...days.get(arrival), arrivals: 1, ...(isDayUse ? { dayUseStays: 1 } : {}) });
  return days;
}
