import { addDays } from '#domain/kernel/hotel-day.ts';
import type { QueryRunner } from '#worker/read-store/query-runner.ts';

/**
 * The answers to all questions about the hotel, as text. What only this device knows, such as how fresh an answer is and
 * whether a command waits, is left out: at rest nothing waits.
 */
export async function everyAnswer(runner: QueryRunner): Promise<string> {
  const hotel = await runner.ask('Hotel', {});
  // The hotel was set up on the first simulated day: one calendar for all desks, whatever their clocks say.
  const today = FIRST_DAY;
  const rack = (await runner.ask('Rack', { from: addDays(today, -2), days: 30 })).value;
  const reservations = [...new Set((rack?.bars ?? []).map(({ reservationId }) => reservationId))].toSorted();
  const cards = [];
  for (const reservationId of reservations) {
    const { value } = await runner.ask('Reservation', { reservationId });
    // What may be done now depends on the day of the device's clock.
    cards.push({ ...value, actions: undefined });
  }
  const housekeeping = (await runner.ask('Housekeeping', { day: today })).value;
  const daily = (await runner.ask('DailyReport', { from: addDays(today, -2), days: 30 })).value;
  const cases = (await runner.ask('Cases', {})).value;
  const opened = (cases?.open ?? [])
    .map(({ options: _, ...card }) => card)
    .toSorted((left, right) => (left.caseId < right.caseId ? -1 : 1));
  return JSON.stringify({
    hotel: { ...hotel.value, businessDate: undefined },
    rack,
    cards,
    housekeeping,
    daily,
    opened,
  });
}

/** 2026-05-01. */
export const FIRST_DAY = 20_574 as Parameters<typeof addDays>[0];
