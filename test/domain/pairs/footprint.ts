import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { Table } from '#domain/kernel/table.ts';
import type { Sent } from './pair-outcomes.ts';

/** What a command looks at and what it changes, as 'table|key' and, where it looks through a whole table, 'table|*'. */
export type Footprint = { readonly reads: ReadonlySet<string>; readonly writes: ReadonlySet<string> };

type Seen = { readonly reads: Set<string>; readonly writes: Set<string> };

/** A fork that keeps a list of what was asked of it and of its own forks. */
class WatchedTable extends Table<string, unknown> {
  readonly #name: string;
  readonly #seen: Seen;

  constructor(base: Table<string, unknown>, name: string, seen: Seen) {
    super(base);
    this.#name = name;
    this.#seen = seen;
  }

  override get(key: string): unknown {
    this.#seen.reads.add(`${this.#name}|${key}`);
    return super.get(key);
  }

  override set(key: string, value: unknown): void {
    this.#seen.writes.add(`${this.#name}|${key}`);
    super.set(key, value);
  }

  override delete(key: string): void {
    this.#seen.writes.add(`${this.#name}|${key}`);
    super.delete(key);
  }

  override entries(): IterableIterator<[string, unknown]> {
    this.#seen.reads.add(`${this.#name}|*`);
    return super.entries();
  }
}

/** Decides the command and lets its events happen, and says what was looked at and changed on the way. */
export function footprintOf(hotel: HotelState, { command, given }: Sent): Footprint {
  const seen: Seen = { reads: new Set(), writes: new Set() };
  const watched = Object.fromEntries(
    Object.entries(hotel).map(([name, table]) => [name, new WatchedTable(table as Table<string, unknown>, name, seen)]),
  ) as unknown as HotelState;
  const decision = decide(watched, command, given);
  if (decision.accepted) for (const event of decision.events) evolve(watched, event);
  return seen;
}

/**
 * How near two commands come to each other: `same-row`: one changes what the other looks at or changes; `same-table`: one
 * changes something in a table that the other looks through; `apart`: neither, so their order cannot matter.
 */
export type Nearness = 'same-row' | 'same-table' | 'apart';

export function nearness(one: Footprint, other: Footprint): Nearness {
  if (meetInRow(one.writes, other) || meetInRow(other.writes, one)) return 'same-row';
  return meetInTable(one.writes, other) || meetInTable(other.writes, one) ? 'same-table' : 'apart';
}

function meetInRow(writes: ReadonlySet<string>, { reads, writes: others }: Footprint): boolean {
  for (const key of writes) if (reads.has(key) || others.has(key)) return true;
  return false;
}

function meetInTable(writes: ReadonlySet<string>, { reads }: Footprint): boolean {
  for (const key of writes) if (reads.has(`${key.slice(0, key.indexOf('|'))}|*`)) return true;
  return false;
}
