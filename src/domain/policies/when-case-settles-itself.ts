import { SETTLED_ITSELF } from '../cases/case.ts';
import { isStillTrue } from '../cases/is-still-true.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';

/** Cases whose trouble is gone, because somebody did the right thing without opening the case, close themselves. */
export function whenCaseSettlesItself(hotel: HotelState): readonly HotelEvent[] {
  const closed: HotelEvent[] = [];
  for (const open of hotel.cases.values()) {
    if (!isStillTrue(hotel, open))
      closed.push({ type: 'CaseResolved', caseId: open.caseId, resolution: SETTLED_ITSELF });
  }
  return closed;
}
