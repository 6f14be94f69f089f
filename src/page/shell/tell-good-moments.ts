import { filter, fromEvent, map, merge, type Subscription } from 'rxjs';
import type { GoodMoment } from '#contract/hotel-worker-api.ts';
import type { Hotel } from '#page/client/hotel.ts';

/** Back to this window, or back on the net: nobody should wait for the retry clock then. A reason to try, not believed. */
export function tellGoodMoments(hotel: Pick<Hotel, 'wake'>): Subscription {
  const shown$ = fromEvent(document, 'visibilitychange').pipe(
    filter(() => document.visibilityState === 'visible'),
    map((): GoodMoment => 'visible'),
  );
  const online$ = fromEvent(globalThis, 'online').pipe(map((): GoodMoment => 'online'));
  return merge(shown$, online$).subscribe((moment) => void hotel.wake(moment));
}
