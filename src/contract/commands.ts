import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { CommandId, DeviceId, Instant, Position, ReplicaId, StaffId } from '#domain/kernel/identifiers.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';

/**
 * A command with everything that was true where it was given. It travels unchanged from the desk to the server, so that
 * the server decides what the person meant, when and where they meant it.
 */
export type CommandEnvelope = {
  readonly commandId: CommandId;
  readonly replicaId: ReplicaId;
  /** Gapless per replica, from 1: the order in which the person acted. */
  readonly seq: number;
  readonly device: DeviceId;
  readonly actor: StaffId;
  readonly at: Instant;
  readonly businessDate: HotelDay;
  readonly offline: boolean;
  /** What the person had in front of them: the confirmed log up to a position, and the own commands up to a seq. */
  readonly basedOn: { readonly position: Position; readonly seq: number };
  readonly command: HotelCommand;
};

/**
 * What the server made of a command: `accepted` as it was; `settled`: it no longer held, and the domain kept what could be
 * kept; `refused`: a control command that the state does not allow; `quarantined`: stored whole for a manager.
 */
export type Verdict = 'accepted' | 'settled' | 'refused' | 'quarantined';

/** One event of the confirmed log. Events of one command stand together and share all but `position` and `event`. */
export type RecordedEvent = {
  readonly position: Position;
  readonly commandId: CommandId;
  readonly at: Instant;
  /** The business day on which it was recorded: open then, as far as the server knew. */
  readonly businessDate: HotelDay;
  /** The day on which it was done, where that one was closed before the server heard of it. */
  readonly originalBusinessDate?: HotelDay;
  readonly actor: StaffId;
  readonly device: DeviceId;
  readonly offline: boolean;
  readonly verdict: Verdict;
  readonly event: HotelEvent;
};

/** An event as read models see it: confirmed, or provisional (`position` undefined) until the server has spoken. */
export type PostedEvent = Omit<RecordedEvent, 'position' | 'verdict'> & {
  readonly position: Position | undefined;
};
