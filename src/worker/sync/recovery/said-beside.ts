import type { RecordedEvent } from '#contract/commands.ts';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import { GUEST_FIELDS, type GuestDetails, type GuestField } from '#domain/guests/guest-details.ts';
import type { CorrectionId, GuestId } from '#domain/kernel/identifiers.ts';
import { valueOf, type KnownGuest } from '#worker/journal/known-guest.ts';

/** An event as it was pulled, with what its command said of a guest, as far as that is still known here. */
export function saidBeside(recorded: RecordedEvent, guests: ReadonlyMap<GuestId, KnownGuest>): PulledEvent {
  const { event } = recorded;
  switch (event.type) {
    case 'GuestRegistered':
      return withSaid(recorded, event.guestId, GUEST_FIELDS, undefined, guests);
    case 'GuestDetailsCorrected':
      return withSaid(recorded, event.guestId, event.fields, event.correctionId, guests);
    default:
      return recorded;
  }
}

function withSaid(
  recorded: RecordedEvent,
  guestId: GuestId,
  fields: readonly GuestField[],
  correctionId: CorrectionId | undefined,
  guests: ReadonlyMap<GuestId, KnownGuest>,
): PulledEvent {
  const known = guests.get(guestId);
  if (!known) return recorded;
  const said = fields.flatMap((field) => {
    const value = valueOf(known, field, correctionId);
    return value === undefined ? [] : [[field, value] as const];
  });
  const details = Object.fromEntries(said) as Partial<GuestDetails>;
  return { ...recorded, details: { guestId, details, ...(correctionId ? { correctionId } : {}) } };
}
