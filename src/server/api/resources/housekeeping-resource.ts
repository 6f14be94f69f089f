import type { HousekeepingRow, RoomDay } from '#contract/housekeeping.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { hotelModel } from '#read-models/hotel/hotel-projection.ts';
import { housekeeping } from '#read-models/housekeeping/housekeeping-query.ts';
import { rackModel } from '#read-models/rack/rack-projection.ts';
import { workModel } from '#read-models/work/work-projection.ts';
import { listed } from '../api-resource.ts';
import { conditionSchema } from '../choices.ts';
import { day, oneOf, optional, record, text, whole, yesOrNo } from '../schema.ts';

type ClosureKind = 'out-of-order' | 'house-use' | 'out-of-service';
type ApiClosure = { readonly kind: ClosureKind; readonly from: string; readonly until: string };

type ApiRoomToday = {
  readonly roomId: RoomId;
  readonly number: string;
  readonly condition: RoomCondition;
  readonly occupied: boolean;
  readonly today: RoomDay;
  readonly rush: boolean;
  readonly openFaults: number;
  readonly closure?: ApiClosure;
};

/** The rooms as housekeeping plans by them. */
export const housekeepingResource = listed({
  path: '/housekeeping',
  summary: 'What happens in each room on the business date',
  opens: 'house',
  models: [hotelModel, rackModel, workModel],
  query: {},
  item: record<ApiRoomToday>(
    { title: 'RoomToday' },
    {
      roomId: text('The room'),
      number: text('As it stands on the door'),
      condition: conditionSchema,
      occupied: yesOrNo('A guest has the room now'),
      today: oneOf<RoomDay>('What happens in the room on this day', {
        free: 'nothing',
        arrival: 'a guest is expected',
        'stay-over': 'the guest stays',
        'due-out': 'the guest is to leave',
        departed: 'the guest has left',
        turnover: 'one guest leaves and another one is expected',
        'out-of-order': 'the room is closed',
      }),
      rush: yesOrNo('Somebody waits for the room'),
      openFaults: whole('Things in the room that are broken', { minimum: 0 }),
      closure: optional(
        record<ApiClosure>(
          { title: 'Closure' },
          {
            kind: oneOf<ClosureKind>('What is the matter with the room', {
              'out-of-order': 'it cannot be sold',
              'house-use': 'the people of the house use it',
              'out-of-service': 'something in it does not work, and it can be sold',
            }),
            from: day('The first night'),
            until: day('The first night on which it is over'),
          },
        ),
      ),
    },
  ),
  things: (view, _, { today }) => housekeeping(view, { day: today }),
  keyOf: ({ roomId }) => roomId,
  tell: (row): ApiRoomToday => {
    const { roomId, number, condition, occupied, today, rush, faults } = row;
    const closure = closureOf(row);
    return { roomId, number, condition, occupied, today, rush, openFaults: faults, ...(closure ? { closure } : {}) };
  },
});

/** Why it was closed was written by a person: that is not told. */
function closureOf({ closure, outOfService }: HousekeepingRow): ApiClosure | undefined {
  const row = closure ?? outOfService;
  if (!row) return undefined;
  const kind = closure ? (closure.houseUse ? 'house-use' : 'out-of-order') : 'out-of-service';
  return { kind, from: formatHotelDay(row.from), until: formatHotelDay(row.until) };
}
