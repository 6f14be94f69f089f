import type { RecordedEvent } from '#contract/commands.ts';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { GuestDetailsChange, GuestField } from '#domain/guests/guest-details.ts';
import type { CorrectionId, GuestId, Position } from '#domain/kernel/identifiers.ts';

/** What was said in one field of one person, beside the event that said it. */
export type DetailsRow = {
  readonly guestId: GuestId;
  readonly field: GuestField;
  readonly value: string;
  readonly position: Position;
  /** The correction that said it; empty: the registration. */
  readonly correctionId: CorrectionId | '';
};

/** Each event with what is still kept of what its command said: nothing, once the guest is forgotten. */
export function withDetails(events: readonly RecordedEvent[], rows: readonly DetailsRow[]): readonly PulledEvent[] {
  const changes = new Map<Position, GuestDetailsChange>();
  for (const { guestId, field, value, position, correctionId } of rows) {
    const details = { ...changes.get(position)?.details, [field]: value };
    changes.set(position, { guestId, details, ...(correctionId === '' ? {} : { correctionId }) });
  }
  return events.map((event) => {
    const details = changes.get(event.position);
    return details ? { ...event, details } : event;
  });
}
