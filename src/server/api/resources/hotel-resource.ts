import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import { hotelModel } from '#read-models/hotel/hotel-projection.ts';
import { allRooms } from '#read-models/rack/rack-pages.ts';
import { rackModel } from '#read-models/rack/rack-projection.ts';
import { single } from '../api-resource.ts';
import { propertyOf } from '../property-of.ts';
import { day, record, text, whole } from '../schema.ts';

type ApiHotel = {
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly businessDate: string;
  readonly rooms: number;
};

/** Whom the key belongs to, and which day it is there. */
export const hotelResource = single<ApiHotel>({
  path: '',
  summary: 'The hotel',
  opens: 'house',
  models: [hotelModel, rackModel],
  answer: record<ApiHotel>(
    { title: 'Hotel' },
    {
      name: text('As its guests read it'),
      timeZone: text('IANA: Europe/Lisbon'),
      currency: text('ISO 4217, of every amount of this hotel'),
      businessDate: day('The day that is open now: everything that is done counts on it'),
      rooms: whole('Rooms that it has on that day', { minimum: 0 }),
    },
  ),
  read(view, { today }) {
    const { name, timeZone, currency } = propertyOf(view);
    const rooms = allRooms(view).filter(({ retiredFrom }) => retiredFrom === undefined || today < retiredFrom).length;
    return { name, timeZone, currency, businessDate: formatHotelDay(today), rooms };
  },
});
