import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { QueryRunner } from '#worker/read-store/query-runner.ts';
import { answerTo } from '../every-answer.ts';
import type { MoneyShown } from './money-is-right.ts';

/** What the screens of a desk say about money, for each of these business dates. */
export async function moneyShown(runner: QueryRunner, dates: readonly HotelDay[]): Promise<MoneyShown> {
  const balances = await answerTo(runner, 'OpenBalances', {});
  const shifts = await answerTo(runner, 'CashShifts', {});
  const days = [];
  for (const day of dates) days.push({ day, money: (await answerTo(runner, 'FlashReport', { day })).day.money });
  return { balances, shifts, days };
}
