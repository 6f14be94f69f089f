import { INTEGRATION_EVENTS_MAX, type CheckpointMove } from '#contract/collaborators.ts';
import { PUBLISHED_TYPES, type PublishedType } from '#contract/published-types.ts';
import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import { day, list, moment, optional, record, text, whole, type Schema } from './schema.ts';

export type StretchAsked = { readonly after?: number; readonly limit?: number };

type ApiEvent = {
  readonly id: string;
  readonly type: PublishedType;
  readonly data: object;
  readonly hotelId: HotelId;
  readonly position: Position;
  readonly at: string;
  readonly businessDate: string;
};

type ApiEvents = { readonly events: readonly ApiEvent[]; readonly next: Position; readonly head: Position };

export const stretchQuery = record<StretchAsked>(
  {},
  {
    after: optional(whole('The position behind which to begin; absent: the checkpoint of this key', { minimum: 0 })),
    limit: optional(
      whole('Events of the log that one answer looks through; more are not', {
        minimum: 1,
        default: INTEGRATION_EVENTS_MAX,
      }),
    ),
  },
);

/** What a type of event says beside the rest is written down in one place: `published-event.ts`. */
const eventData: Schema<object> = {
  type: 'object',
  description: 'What has happened: its fields go with its type, and only ever become more',
  additionalProperties: true,
};

export const eventsAnswer = record<ApiEvents>(
  { title: 'EventStretch' },
  {
    events: list(
      record<ApiEvent>(
        { title: 'Event' },
        {
          id: text('The same for every delivery: whoever has seen it has seen this event'),
          type: { ...text<PublishedType>('What has happened, and which version of saying so'), enum: PUBLISHED_TYPES },
          data: eventData,
          hotelId: text('The hotel'),
          position: whole('Where it stands in the log of the hotel', { minimum: 1 }),
          at: moment('When the server recorded it'),
          businessDate: day('The day on which it counts'),
        },
      ),
      'In the order of the log; what is nobody’s business leaves a gap',
    ),
    next: whole('Ask again with it as `after`, also where there was nothing', { minimum: 0 }),
    head: whole('The end of the log: whoever has come here waits', { minimum: 0 }),
  },
);

export const checkpointBody = record<CheckpointMove>(
  { title: 'Checkpoint' },
  { position: whole('Everything up to here was taken; it may also be moved back', { minimum: 0 }) },
);
