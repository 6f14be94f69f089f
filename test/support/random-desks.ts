import fc from 'fast-check';
import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import { decide } from '#domain/decide.ts';
import { evolve, type Recorded } from '#domain/evolve.ts';
import type { CommandType, HotelCommand, HotelEvent } from '#domain/hotel.ts';
import { packHotelState, unpackHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { settle } from '#domain/settle.ts';
import { aurora } from './given.ts';
import { asRecorded } from './as-recorded.ts';
import { atTheDesk, device, noonPlus, today } from './hotel-aurora.ts';
import { commandFor, dice, tasks, type Dice } from './random-tasks.ts';

/** What may happen next, as dice: a desk acts, a desk syncs with the server, or a night passes. */
export type Roll = {
  readonly happens: 'act' | 'sync' | 'night';
  readonly desk: 0 | 1;
  readonly task: CommandType;
  readonly dice: Dice;
};

type Desk = { hotel: HotelState; pending: Sent[] };
type Sent = { readonly command: HotelCommand; readonly given: Circumstances };

/** What the world tells whoever watches it. */
export type Watcher = {
  /** A desk has accepted a command and shown it; its own state has the events already. */
  accepted?(desk: HotelState, sent: Sent): void;
  /** The server has decided or settled a command. */
  heard?(server: HotelState, sent: Sent, events: readonly HotelEvent[]): void;
};

/** Hotel Aurora with two desks that are mostly without a connection. Nothing in it is left to chance but the rolls. */
export class RandomDesks {
  readonly server = aurora();
  readonly log: HotelEvent[] = [];
  /** How the log has each of its events. */
  readonly recorded: Recorded[] = [];
  businessDate: HotelDay = today;
  #minutes = 0;
  #booked = 0;
  readonly #desks: readonly [Desk, Desk];
  readonly #watcher: Watcher;

  constructor(watcher: Watcher = {}) {
    this.#watcher = watcher;
    this.#desks = [this.#newDesk(), this.#newDesk()];
  }

  roll({ happens, desk: number, task, dice }: Roll): void {
    const desk = this.#desks[number];
    this.#minutes += 1;
    if (happens === 'night') this.#sleep();
    else if (happens === 'sync') this.#sync(desk);
    else this.#act(desk, number, task, dice);
  }

  #sleep(): void {
    this.businessDate = addDays(this.businessDate, 1);
    this.#minutes += 24 * 60;
  }

  /** Everybody comes back to the network. */
  reconnect(): void {
    for (const desk of this.#desks) this.#sync(desk);
  }

  #newDesk(): Desk {
    return { hotel: copyOf(this.server), pending: [] };
  }

  #act(desk: Desk, number: 0 | 1, task: CommandType, dice: Dice): void {
    // One desk's clock is slow: nothing may depend on it.
    const at = noonPlus(this.#minutes - 7 * number);
    const businessDate = currentBusinessDate(desk.hotel) ?? this.businessDate;
    const given = {
      ...atTheDesk,
      at,
      businessDate,
      device: device(`desk ${number}`),
      offline: true,
    };
    const newId = `r${(this.#booked += 1)}`;
    const command = commandFor(task, dice, { hotel: desk.hotel, businessDate, at, newId });
    const decision = command && decide(desk.hotel, command, given);
    if (!command || !decision?.accepted || decision.events.length === 0) return;
    for (const event of decision.events) evolve(desk.hotel, event);
    const sent = { command, given };
    desk.pending.push(sent);
    this.#watcher.accepted?.(desk.hotel, sent);
  }

  #sync(desk: Desk): void {
    for (const sent of desk.pending) {
      const { command, given } = sent;
      const decision = decide(this.server, command, given);
      const events = decision.accepted ? decision.events : settle(this.server, command, given, decision.refusal).events;
      for (const event of events) {
        const recorded = asRecorded(given, this.log.push(event));
        this.recorded.push(recorded);
        evolve(this.server, event, recorded);
      }
      this.#watcher.heard?.(this.server, sent, events);
    }
    desk.pending = [];
    desk.hotel = copyOf(this.server);
  }
}

export function copyOf(hotel: HotelState): HotelState {
  return unpackHotelState(packHotelState(hotel));
}

/** A hotel as text, whatever order its entries came in. */
export function inWriting(hotel: HotelState): string {
  const tables = Object.entries(packHotelState(hotel)).map(([name, entries]) => [
    name,
    entries.map((entry) => JSON.stringify(entry)).toSorted(),
  ]);
  return JSON.stringify(tables, undefined, 1);
}

export const rolls: fc.Arbitrary<readonly Roll[]> = fc.array(
  fc.record({
    happens: fc.constantFrom<Roll['happens']>(
      ...Array.from({ length: 24 }, () => 'act' as const),
      'sync',
      'sync',
      'night',
    ),
    desk: fc.constantFrom<0 | 1>(0, 1),
    task: tasks,
    dice,
  }),
  { minLength: 1, maxLength: 140, size: 'max' },
);
