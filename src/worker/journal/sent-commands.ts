import type { CommandEnvelope } from '#contract/commands.ts';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import { withoutDetails } from '#contract/without-details.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId, Position } from '#domain/kernel/identifiers.ts';
import type { OutboxRow } from './journal.ts';

/** A command of this device that has its verdict, and where that stands. */
export type SentCommand = { readonly position: Position; readonly envelope: CommandEnvelope };

/**
 * Commands that one pull has confirmed. They are kept for a while, because a server that is restored from a backup no longer
 * knows the latest of them, and only the command itself can be decided again.
 */
export type SentPage = {
  readonly to: Position;
  /** stored format: a JSON array of SentCommand. */
  readonly packed: string;
};

/** Events after which a sent command is let go: some weeks of a busy hotel, longer than any backup should be old. */
export const SENT_KEPT_EVENTS = 50_000;

/** The commands of the outbox that these events confirm; undefined: none of them. */
export function sentPageOf(
  { to, events }: { readonly to: Position; readonly events: readonly PulledEvent[] },
  outbox: readonly OutboxRow[],
): SentPage | undefined {
  const confirmedAt = new Map(events.map(({ commandId, position }) => [commandId, position]));
  const sent = outbox.flatMap(({ commandId, envelope }): readonly SentCommand[] => {
    const position = confirmedAt.get(commandId);
    return position === undefined ? [] : [{ position, envelope }];
  });
  return sent.length === 0 ? undefined : packSent(to, sent);
}

export function unpackSent({ packed }: SentPage): readonly SentCommand[] {
  return JSON.parse(packed) as readonly SentCommand[];
}

/** The pages that speak of somebody who is forgotten now, without what they say. */
export function sentWithoutForgotten(events: readonly PulledEvent[], pages: readonly SentPage[]): readonly SentPage[] {
  const forgotten = guestsForgotten(events);
  if (forgotten.size === 0) return [];
  return pages.map((page) => {
    const sent = unpackSent(page).map(({ position, envelope }) => {
      const command = withoutDetails(envelope.command, forgotten) as HotelCommand | undefined;
      return { position, envelope: command ? { ...envelope, command } : envelope };
    });
    return packSent(page.to, sent);
  });
}

/** The latest of each command, by its id. */
export function sentById(pages: readonly SentPage[]): ReadonlyMap<CommandId, SentCommand> {
  return new Map(pages.flatMap(unpackSent).map((sent) => [sent.envelope.commandId, sent]));
}

export function packSent(to: Position, sent: readonly SentCommand[]): SentPage {
  return { to, packed: JSON.stringify(sent) };
}
