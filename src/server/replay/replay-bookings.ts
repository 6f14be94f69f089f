import type { CommandEnvelope } from '#contract/commands.ts';
import type { HotelCommand, HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RejectedRow } from './booking-row.ts';
import { commandsOfStep, type ReplayMemory } from './commands-of-step.ts';
import { foundHotel, roomIdsOf, type Founding } from './found-hotel.ts';
import { isRefusal, type ReplayedHotel } from './replayed-hotel.ts';
import { simulatedInstant } from './replay-ids.ts';
import { scheduleBookings } from './schedule.ts';

export type ReplayListener = {
  /** Called after every day that was lived. */
  readonly onDay: (done: number, total: number) => void;
  /** Every command that the hotel accepted, in order; awaited, so that a slow receiver slows the replay down. */
  readonly onCommand: (envelope: CommandEnvelope) => Promise<void> | void;
  readonly signal?: AbortSignal;
};

/**
 * Lives the bookings day by day through the hotel's own commands, up to and including `until`. A booking whose command is
 * refused is listed with the refusal, once, and the replay goes on.
 */
export async function replayBookings(
  hotel: ReplayedHotel,
  founding: Founding & { readonly until: HotelDay | undefined },
  listener: ReplayListener,
): Promise<readonly RejectedRow[]> {
  const schedule = [...scheduleBookings(founding.rows)].filter(
    ([day]) => founding.until === undefined || day <= founding.until,
  );
  const roomsOfType = new Map([...founding.rooms].map(([type, count]) => [type, roomIdsOf(type, count)]));
  const memory: ReplayMemory = { roomsOfType, minted: new Map() };
  const refused = new Map<number, RejectedRow>();
  const [firstDay] = schedule[0] ?? [];
  if (firstDay === undefined) return [];
  const give = async (command: HotelCommand, day: HotelDay, tick: number): Promise<HotelRefusal | undefined> => {
    const given = hotel.give(command, day, simulatedInstant(day, tick));
    if (isRefusal(given)) return given;
    await listener.onCommand(given);
    return undefined;
  };
  for (const [index, command] of foundHotel(founding).entries()) {
    const refusal = await give(command, firstDay, index);
    if (refusal) throw new Error(`The hotel could not be set up: ${command.type} was refused (${refusal.code}).`);
  }
  for (const [index, [day, steps]] of schedule.entries()) {
    listener.signal?.throwIfAborted();
    let tick = 1000;
    for (const step of steps) {
      tick += 10;
      for (const command of commandsOfStep(hotel.state, memory, step, day, simulatedInstant(day, tick))) {
        tick += 1;
        const refusal = await give(command, day, tick);
        if (!refusal) continue;
        const { line } = step.row;
        if (!refused.has(line)) refused.set(line, { line, reason: `${command.type} was refused: ${refusal.code}` });
        break;
      }
    }
    listener.onDay(index + 1, schedule.length);
  }
  return [...refused.values()];
}
