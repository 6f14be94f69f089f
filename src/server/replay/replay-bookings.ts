import type { CommandEnvelope } from '#contract/commands.ts';
import type { HotelCommand, HotelRefusal } from '#domain/hotel.ts';
import { addDays, formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RejectedRow } from './booking-row.ts';
import { closeNight } from './close-night.ts';
import { commandsOfStep, type ReplayMemory } from './commands-of-step.ts';
import { foundHotel, roomIdsOf, type Founding } from './found-hotel.ts';
import { isRefusal, type ReplayedHotel } from './replayed-hotel.ts';
import { simulatedInstant } from './replay-ids.ts';
import { scheduleBookings, type Step } from './schedule.ts';

export type ReplayListener = {
  /** Called after every day that was lived. */
  readonly onDay: (done: number, total: number) => void;
  /** Every command that the hotel accepted, in order; awaited, so that a slow receiver slows the replay down. */
  readonly onCommand: (envelope: CommandEnvelope) => Promise<void> | void;
  readonly signal?: AbortSignal;
};

/**
 * Lives the bookings day by day through the hotel's own commands, up to and including `until`. A booking whose command is
 * refused is listed with the refusal, once, and the replay goes on. Every night is closed by the night audit.
 */
export async function replayBookings(
  hotel: ReplayedHotel,
  founding: Founding & { readonly until: HotelDay | undefined },
  listener: ReplayListener,
): Promise<readonly RejectedRow[]> {
  const { rows, until } = founding;
  const schedule = scheduleBookings(rows);
  const days = daysOf([...schedule.keys()], until);
  const [firstDay] = days;
  if (firstDay === undefined) return [];
  const life = new ReplayedLife(hotel, founding, listener);
  for (const [index, command] of foundHotel(founding, firstDay).entries()) await life.must(command, firstDay, index);
  for (const [index, day] of days.entries()) {
    listener.signal?.throwIfAborted();
    await life.live(day, schedule.get(day) ?? []);
    listener.onDay(index + 1, days.length);
  }
  return life.refused;
}

/** Every day from the first on which something happens to the last: a night in which nothing happens is closed too. */
function daysOf(busy: readonly HotelDay[], until: HotelDay | undefined): readonly HotelDay[] {
  const first = busy[0];
  const last = until ?? busy.at(-1);
  if (first === undefined || last === undefined || last < first) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
}

/** Days after which what is long over is forgotten, as a server does with its snapshots. */
const DAYS_BETWEEN_FORGETTING = 30;

class ReplayedLife {
  readonly #hotel: ReplayedHotel;
  readonly #listener: ReplayListener;
  readonly #memory: ReplayMemory;
  readonly #refused = new Map<number, RejectedRow>();

  constructor(hotel: ReplayedHotel, { rooms }: Founding, listener: ReplayListener) {
    this.#hotel = hotel;
    this.#listener = listener;
    const roomsOfType = new Map([...rooms].map(([type, count]) => [type, roomIdsOf(type, count)]));
    this.#memory = { roomsOfType, minted: new Map() };
  }

  get refused(): readonly RejectedRow[] {
    return [...this.#refused.values()];
  }

  /** The steps of the day, and then its night audit. */
  async live(day: HotelDay, steps: readonly Step[]): Promise<void> {
    let tick = 1000;
    for (const step of steps) {
      tick += 10;
      for (const command of commandsOfStep(this.#hotel.state, this.#memory, step, day, simulatedInstant(day, tick))) {
        tick += 1;
        const refusal = await this.#give(command, day, tick);
        if (!refusal) continue;
        const { line } = step.row;
        if (!this.#refused.has(line)) {
          this.#refused.set(line, { line, reason: `${command.type} was refused: ${refusal.code}` });
        }
        break;
      }
    }
    await this.must(closeNight(this.#hotel.state, day), day, tick + 10);
    if (day % DAYS_BETWEEN_FORGETTING === 0) this.#hotel.forgetDeparted(day);
  }

  /** Nothing of the file can be the reason why this is refused. */
  async must(command: HotelCommand, day: HotelDay, tick: number): Promise<void> {
    const refusal = await this.#give(command, day, tick);
    if (refusal) throw new Error(`${command.type} was refused on day ${formatHotelDay(day)} (${refusal.code}).`);
  }

  async #give(command: HotelCommand, day: HotelDay, tick: number): Promise<HotelRefusal | undefined> {
    const given = this.#hotel.give(command, day, simulatedInstant(day, tick));
    if (isRefusal(given)) return given;
    await this.#listener.onCommand(given);
    return undefined;
  }
}
