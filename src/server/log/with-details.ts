import type { RecordedEvent } from '#contract/commands.ts';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { GuestDetails, GuestDetailsChange } from '#domain/guests/guest-details.ts';
import type { GuestId, Position } from '#domain/kernel/identifiers.ts';

/** All that is kept of a person; whatever else a command says is dropped. */
export const DETAILS_FIELDS: readonly (keyof GuestDetails)[] = ['name', 'phone', 'email', 'note'];

/** One field of one person, as last set, beside the event that set it. */
export type DetailsRow = {
  readonly guestId: GuestId;
  readonly field: keyof GuestDetails;
  readonly value: string;
  readonly position: Position;
};

/** Each event with what is still kept of what its command said; a later value is delivered with the later event. */
export function withDetails(events: readonly RecordedEvent[], rows: readonly DetailsRow[]): readonly PulledEvent[] {
  const changes = new Map<Position, GuestDetailsChange>();
  for (const { guestId, field, value, position } of rows) {
    const before = changes.get(position)?.details;
    changes.set(position, { guestId, details: { ...before, [field]: value } });
  }
  return events.map((event) => {
    const details = changes.get(event.position);
    return details ? { ...event, details } : event;
  });
}
