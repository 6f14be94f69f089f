/** What other services hear of, by name and version. What each says stands in server/integrations/published-event.ts. */
export const PUBLISHED_TYPES = [
  'stay.booked.v1',
  'stay.confirmed.v1',
  'stay.dates-changed.v1',
  'stay.rooms-changed.v1',
  'stay.cancelled.v1',
  'stay.reinstated.v1',
  'stay.hold-released.v1',
  'stay.no-show.v1',
  'stay.walked.v1',
  'guest.checked-in.v1',
  'guest.check-in-undone.v1',
  'guest.moved.v1',
  'guest.checked-out.v1',
  'guest.check-out-undone.v1',
  'room.condition-changed.v1',
  'room.closed.v1',
  'room.closure-changed.v1',
  'room.reopened.v1',
  'business-day.closed.v1',
] as const;

export type PublishedType = (typeof PUBLISHED_TYPES)[number];
