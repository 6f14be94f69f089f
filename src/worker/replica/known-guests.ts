import type { GuestDetails, GuestDetailsChange } from '#domain/guests/guest-details.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { PendingCommand } from './pending-command.ts';

/** What this device knows of people: what the log has said, and what waiting commands will say. */
export class KnownGuests {
  readonly #confirmed = new Map<GuestId, GuestDetails>();
  #waiting = new Map<GuestId, GuestDetails>();

  learn(changes: readonly GuestDetailsChange[]): void {
    for (const { guestId, details } of changes) {
      this.#confirmed.set(guestId, { name: '', ...this.#confirmed.get(guestId), ...details });
    }
  }

  /** Replaces what the waiting commands say. */
  expect(pending: readonly PendingCommand[]): void {
    this.#waiting = new Map();
    for (const { row } of pending) {
      const { command } = row.envelope;
      if (command.type === 'RegisterGuest') this.#waiting.set(command.guestId, command.details);
    }
  }

  get(guestId: GuestId): GuestDetails | undefined {
    return this.#confirmed.get(guestId) ?? this.#waiting.get(guestId);
  }

  *entries(): IterableIterator<readonly [GuestId, GuestDetails]> {
    yield* this.#confirmed.entries();
    for (const [guestId, details] of this.#waiting) if (!this.#confirmed.has(guestId)) yield [guestId, details];
  }
}
