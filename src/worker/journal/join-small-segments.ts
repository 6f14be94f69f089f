import { crashPoint } from '../crash-points/crash-point.ts';
import type { HotelDatabase } from './hotel-database.ts';
import { isWhole, joinSegments, worthJoining } from './log-segment.ts';

/** Makes one segment of the small ones at the end of the log, in the transaction of its caller. False: they are few. */
export async function joinSmallSegments({ log }: HotelDatabase): Promise<boolean> {
  const newestFirst = await log.orderBy('from').reverse().until(isWhole).toArray();
  const small = worthJoining(newestFirst.toReversed());
  const joined = joinSegments(small);
  if (!joined) return false;
  await log.bulkDelete(small.map(({ from }) => from));
  crashPoint('compact/segments-gone');
  await log.add(joined);
  return true;
}
