import type { RackNight } from '#contract/rack.ts';
import { addDays, formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { hotelModel } from '#read-models/hotel/hotel-projection.ts';
import { roomTypes } from '#read-models/hotel/hotel-query.ts';
import { keptNightsOf } from '#read-models/rack/kept-nights.ts';
import { rackModel } from '#read-models/rack/rack-projection.ts';
import { listed } from '../api-resource.ts';
import { dayRange, dayRangeFields, type DayRangeAsked } from '../day-range.ts';
import { day, record, text, whole } from '../schema.ts';

type ApiNight = {
  readonly date: string;
  readonly roomTypeId: RoomTypeId;
  readonly rooms: number;
  readonly outOfOrder: number;
  readonly sold: number;
  readonly free: number;
};

type NightOfType = RackNight & { readonly roomTypeId: RoomTypeId };

export const availabilityResource = listed({
  path: '/availability',
  summary: 'Rooms that are sold and free, by night and room type',
  opens: 'house',
  models: [hotelModel, rackModel],
  query: dayRangeFields,
  item: record<ApiNight>(
    { title: 'NightOfType' },
    {
      date: day('The evening before the night'),
      roomTypeId: text('The type'),
      rooms: whole('Rooms of the type', { minimum: 0 }),
      outOfOrder: whole('Of them closed', { minimum: 0 }),
      sold: whole('Booked or held', { minimum: 0 }),
      free: whole('rooms − outOfOrder − sold; below zero: oversold'),
    },
  ),
  things(view, query: DayRangeAsked) {
    const range = dayRange(query);
    if ('refused' in range) return range;
    const types = roomTypes(view);
    return Array.from({ length: range.to - range.from + 1 }, (_, index) => addDays(range.from, index)).flatMap(
      (night) => keptNightsOf(view, types, night).filter((each): each is NightOfType => each.roomTypeId !== undefined),
    );
  },
  keyOf: ({ night, roomTypeId }) => `${formatHotelDay(night)} ${roomTypeId}`,
  tell: ({ night, roomTypeId, rooms, outOfOrder, sold, free }): ApiNight => ({
    date: formatHotelDay(night),
    roomTypeId,
    rooms,
    outOfOrder,
    sold,
    free,
  }),
});
