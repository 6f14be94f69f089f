import type { PostedEvent } from '#contract/commands.ts';
import type { CommandEnvelope } from '#contract/commands.ts';
import { recordedOn, type RecordedOn } from '#domain/business-day/business-day.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelEvent, HotelRefusal } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { authoriseByRole } from '#domain/permissions/authorise-by-role.ts';
import { refusedByRole } from '#domain/permissions/refused-by-role.ts';
import { settle } from '#domain/settle.ts';
import type { OutboxRow } from '../journal/journal.ts';

/** A command that waits for its verdict, and what it is expected to cause on the log as this device knows it now. */
export type PendingCommand = {
  readonly row: OutboxRow;
  readonly events: readonly HotelEvent[];
  /** Why it would not be accepted any more; it is kept and sent all the same. */
  readonly atRisk: HotelRefusal | undefined;
  /** Where it is not the day on which it was given: that one is closed meanwhile. */
  readonly recordedOn?: RecordedOn;
};

/** Decides a waiting command again, as the server will, and folds what is expected of it into the state. */
export function predict(hotel: HotelState, row: OutboxRow): PendingCommand {
  const expected = expect(hotel, row);
  const dates = recordedOn(hotel, row.envelope);
  for (const event of expected.events) evolve(hotel, event);
  return { row, ...expected, recordedOn: dates };
}

export function givenBy({ at, businessDate, actor, device, offline }: CommandEnvelope): Circumstances {
  return { at, businessDate, actor, device, offline };
}

/** The expected events of a waiting command, as read models see them. */
export function postedBy({ row: { envelope }, events, recordedOn: dates }: PendingCommand): readonly PostedEvent[] {
  const { commandId, at, businessDate, actor, device, offline } = envelope;
  const given = { position: undefined, commandId, at, businessDate, ...dates, actor, device, offline };
  return events.map((event) => ({ ...given, event }));
}

/** The stay that a command is about. */
export function stayOf({ envelope: { command } }: OutboxRow): ReservationId | undefined {
  return 'reservationId' in command ? command.reservationId : undefined;
}

function expect(hotel: HotelState, { envelope }: OutboxRow): Pick<PendingCommand, 'events' | 'atRisk'> {
  const given = givenBy(envelope);
  const { actor, basedOn, command } = envelope;
  if (authoriseByRole(hotel, command, { actor, saw: basedOn.position }) !== 'permitted') {
    return { events: [], atRisk: refusedByRole(hotel, command, actor) };
  }
  try {
    const decision = decide(hotel, envelope.command, given);
    if (decision.accepted) return { events: decision.events, atRisk: undefined };
    const { refusal } = decision;
    return { events: settle(hotel, envelope.command, given, refusal).events, atRisk: refusal };
  } catch {
    // The server quarantines a command that its decider fails on; a desk must not stand still because of it.
    return { events: [], atRisk: undefined };
  }
}
