import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { allRooms } from '#read-models/rack/rack-pages.ts';
import { rackModel } from '#read-models/rack/rack-projection.ts';
import { listed } from '../api-resource.ts';
import { conditionSchema } from '../choices.ts';
import { day, moment, optional, record, text, yesOrNo } from '../schema.ts';

type ApiRoom = {
  readonly roomId: RoomId;
  readonly number: string;
  readonly roomTypeId: RoomTypeId;
  readonly condition: RoomCondition;
  readonly conditionReportedAt?: string;
  readonly occupied: boolean;
  readonly retiredFrom?: string;
};

export const roomsResource = listed({
  path: '/rooms',
  summary: 'Rooms, also those that the hotel has no longer',
  opens: 'house',
  models: [rackModel],
  query: {},
  item: record<ApiRoom>(
    { title: 'Room' },
    {
      roomId: text('Stays the same whatever number the room gets'),
      number: text('As it stands on the door'),
      roomTypeId: text('Its type'),
      condition: conditionSchema,
      conditionReportedAt: optional(moment('When somebody has seen that; absent: nobody has said so yet')),
      occupied: yesOrNo('A guest has the room now'),
      retiredFrom: optional(day('The first night on which the hotel has the room no longer')),
    },
  ),
  things: (view) => allRooms(view),
  keyOf: ({ roomId }) => roomId,
  tell: ({ roomId, number, roomTypeId, condition, observedAt, occupants, retiredFrom }): ApiRoom => ({
    roomId,
    number,
    roomTypeId,
    condition,
    ...(observedAt === undefined ? {} : { conditionReportedAt: new Date(observedAt).toISOString() }),
    occupied: occupants.length > 0,
    ...(retiredFrom === undefined ? {} : { retiredFrom: formatHotelDay(retiredFrom) }),
  }),
});
