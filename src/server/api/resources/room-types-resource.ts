import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { roomsOfType } from '#domain/property/property.ts';
import { hotelModel } from '#read-models/hotel/hotel-projection.ts';
import { roomTypes } from '#read-models/hotel/hotel-query.ts';
import { listed } from '../api-resource.ts';
import { record, text, whole } from '../schema.ts';

type ApiRoomType = {
  readonly roomTypeId: RoomTypeId;
  readonly code: string;
  readonly name: string;
  readonly sleeps: number;
  readonly rooms: number;
};

export const roomTypesResource = listed({
  path: '/room-types',
  summary: 'Room types',
  opens: 'house',
  models: [hotelModel],
  query: {},
  item: record<ApiRoomType>(
    { title: 'RoomType' },
    {
      roomTypeId: text('Stays the same whatever the type is called'),
      code: text('DBL'),
      name: text('Double room'),
      sleeps: whole('Persons', { minimum: 1 }),
      rooms: whole('Rooms of the type on the business date', { minimum: 0 }),
    },
  ),
  things: (view) => roomTypes(view),
  keyOf: ({ roomTypeId }) => roomTypeId,
  tell: (type, _, { today }): ApiRoomType => {
    const { roomTypeId, code, name, sleeps } = type;
    return { roomTypeId, code, name, sleeps, rooms: roomsOfType(type, today) };
  },
});
