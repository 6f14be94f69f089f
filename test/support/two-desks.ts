import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import { caseOptions, type CaseOption } from '#domain/cases/case-options.ts';
import type { CaseKind } from '#domain/cases/cases-events.ts';
import type { OpenCase } from '#domain/cases/case.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import { forkHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { settle } from '#domain/settle.ts';
import { asRecorded } from './as-recorded.ts';
import { aurora, type Past } from './given.ts';
import { atTheDesk, device, noonPlus, reservationOf, room, staff, today, written } from './hotel-aurora.ts';

/** A command and when it was given, if it matters. */
export type Said = HotelCommand | readonly [command: HotelCommand, circumstances: Partial<Circumstances>];

const frontDesk: Circumstances = { ...atTheDesk, offline: true };
const backOffice: Circumstances = {
  ...atTheDesk,
  at: noonPlus(5),
  actor: staff('Ben'),
  device: device('back office'),
  offline: true,
};

/**
 * Two desks without a connection act on the same state, and each is told "yes" by its own device. Then both reach the server,
 * in the order `frontDeskFirst` and, in another world, in the order `backOfficeFirst`.
 */
export function twoDesks(past: readonly Past[], atFrontDesk: Said, atBackOffice: Said): TwoDesks {
  const common = aurora(...past);
  const front = spoken(atFrontDesk, frontDesk);
  const back = spoken(atBackOffice, backOffice);
  for (const { command, given } of [front, back]) mustBeAcceptedThere(common, command, given);
  return {
    frontDeskFirst: new Server(common).hears(front).hears(back),
    backOfficeFirst: new Server(common).hears(back).hears(front),
  };
}

export type TwoDesks = { readonly frontDeskFirst: Server; readonly backOfficeFirst: Server };

type Sent = { readonly command: HotelCommand; readonly given: Circumstances };

function spoken(said: Said, desk: Circumstances): Sent {
  return 'type' in said ? { command: said, given: desk } : { command: said[0], given: { ...desk, ...said[1] } };
}

function mustBeAcceptedThere(common: HotelState, command: HotelCommand, given: Circumstances): void {
  const decision = decide(common, command, given);
  if (!decision.accepted)
    throw new Error(`${given.device} refuses ${command.type}: ${JSON.stringify(decision.refusal)}`);
}

/** The hotel's server: it decides again what desks have accepted, and settles what no longer holds. */
export class Server {
  readonly hotel: HotelState;
  /** Every event since the desks were apart. */
  readonly log: HotelEvent[] = [];

  constructor(common: HotelState) {
    this.hotel = forkHotelState(common);
  }

  hears({ command, given }: Sent): this {
    const decision = decide(this.hotel, command, given);
    const events = decision.accepted ? decision.events : settle(this.hotel, command, given, decision.refusal).events;
    for (const event of events) evolve(this.hotel, event, asRecorded(given, this.log.push(event)));
    return this;
  }

  /** A person at the desk acts, now that everybody is connected. */
  afterwards(said: Said): this {
    return this.hears(spoken(said, { ...atTheDesk, at: noonPlus(60) }));
  }

  /** What became of the stay, in words: 'reserved 2026-05-03..2026-05-05 in 101'. */
  stayOf(guest: string): string {
    const reservation = this.hotel.reservations.get(reservationOf(guest));
    if (!reservation) return 'unknown';
    const { status, stay, segments, occupies } = reservation;
    const rooms = segments.map(({ roomId, from, to }) =>
      from === stay.arrival && to === stay.departure
        ? `in ${roomId}`
        : `in ${roomId} ${written({ arrival: from, departure: to })}`,
    );
    const place = rooms.length > 0 ? rooms.join(', ') : 'without a room';
    return `${status} ${written(stay)} ${place}${occupies ? `, now in ${occupies}` : ''}`;
  }

  conditionOf(number: string): string | undefined {
    return this.hotel.conditions.get(room(number))?.condition;
  }

  get openCases(): readonly OpenCase[] {
    return [...this.hotel.cases.values()];
  }

  /** Kinds and members: 'room-promised-twice: García, Müller; 101'. */
  get cases(): readonly string[] {
    return this.openCases.map(({ kind, reservations, rooms }) =>
      [`${kind}: ${reservations.join(', ')}`, ...(rooms.length > 0 ? [rooms.join(', ')] : [])].join('; '),
    );
  }

  get caseIds(): readonly string[] {
    return this.openCases.map(({ caseId }) => caseId).toSorted();
  }

  optionsOf(kind: CaseKind, businessDate: HotelDay = today): readonly CaseOption[] {
    return caseOptions(this.hotel, this.caseOf(kind), businessDate);
  }

  /** The options in the order they are offered, by their ids. */
  offers(kind: CaseKind, businessDate?: HotelDay): readonly string[] {
    return this.optionsOf(kind, businessDate).map(({ optionId }) => optionId);
  }

  /** A person chooses an option, by its place in the list; it must be accepted. */
  choose(kind: CaseKind, index = 0): this {
    const option = this.optionsOf(kind)[index];
    if (!option) throw new Error(`${kind} has no option ${index}`);
    const { caseId } = this.caseOf(kind);
    const command: HotelCommand = { type: 'ResolveCase', caseId, optionId: option.optionId };
    mustBeAcceptedThere(this.hotel, command, atTheDesk);
    return this.afterwards(command);
  }

  /** Room-nights that more than one stay holds: '101 on 2026-05-03: García, Müller'. */
  get roomNightsHeldTwice(): readonly string[] {
    return [...this.hotel.roomNights.entries()].flatMap(([key, holders]) =>
      holders.length > 1 ? [`${key}: ${holders.join(', ')}`] : [],
    );
  }

  private caseOf(kind: CaseKind): OpenCase {
    const open = this.openCases.find((candidate) => candidate.kind === kind);
    if (!open) throw new Error(`no open case ${kind}, but: ${this.cases.join(' | ')}`);
    return open;
  }
}
