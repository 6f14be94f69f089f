import type { HotelCommand } from '../hotel.ts';
import type { CaseChoice, CaseOption } from './case-options.ts';

/** A choice with the commands it stands for. The same choice has the same id on every desk. */
export function offer(choice: CaseChoice, ...does: readonly HotelCommand[]): CaseOption {
  const about = Object.entries(choice).flatMap(([name, value]) => (name === 'code' ? [] : [String(value)]));
  return { optionId: [choice.code, ...about].join(':'), choice, does };
}
