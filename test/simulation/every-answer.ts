import { addDays } from '#domain/kernel/hotel-day.ts';
import type { Answers, Asks, QuestionName } from '#contract/questions.ts';
import type { QueryRunner } from '#worker/read-store/query-runner.ts';

/**
 * The answers to all questions about the hotel, as text. What only this device knows, such as how fresh an answer is and
 * whether a command waits, is left out: at rest nothing waits.
 */
export async function everyAnswer(runner: QueryRunner): Promise<string> {
  const hotel = await answerTo(runner, 'Hotel', {});
  // The hotel was set up on the first simulated day: one calendar for all desks, whatever their clocks say.
  const today = FIRST_DAY;
  const rack = await answerTo(runner, 'Rack', RACK_ASKED);
  const reservations = [...new Set(rack.bars.map(({ reservationId }) => reservationId))].toSorted();
  const cards = [];
  for (const reservationId of reservations) {
    const value = await answerTo(runner, 'Reservation', { reservationId });
    // What may be done now depends on the day of the device's clock.
    cards.push({ ...value, actions: undefined });
  }
  const housekeeping = await answerTo(runner, 'Housekeeping', { day: today });
  const daily = await answerTo(runner, 'DailyReport', { from: addDays(today, -2), days: 30 });
  const cases = await answerTo(runner, 'Cases', {});
  const opened = cases.open
    .map(({ options: _, ...card }) => card)
    .toSorted((left, right) => (left.caseId < right.caseId ? -1 : 1));
  return JSON.stringify({
    hotel: { ...hotel, businessDate: undefined },
    rack,
    cards,
    housekeeping,
    daily,
    opened,
  });
}

/** An answer, and never a refusal: a comparison of nothing with nothing proves nothing. */
export async function answerTo<Name extends QuestionName>(
  runner: QueryRunner,
  name: Name,
  asks: Asks<Name>,
): Promise<Answers<Name>> {
  const answer = await runner.ask(name, asks);
  if ('notPermitted' in answer) throw new Error(`${name} is not answered: ${answer.notPermitted.code}`);
  return answer.value;
}

/** 2026-05-01. */
export const FIRST_DAY = 20_574 as Parameters<typeof addDays>[0];

/** All nights that anything is about. */
export const RACK_ASKED = { from: addDays(FIRST_DAY, -2), days: 30 };
