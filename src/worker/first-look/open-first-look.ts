import { NEVER, Subject, takeUntil } from 'rxjs';
import type { PackedHotelState } from '#domain/hotel-state.ts';
import type { ReplicaId } from '#domain/kernel/identifiers.ts';
import { openHotel, type HotelParts, type OpenHotel } from '../open-hotel.ts';
import type { ComingPages } from '../sync/begin/coming-pages.ts';
import type { SyncEngine } from '../sync/sync-engine.ts';
import { comingPageStore } from './coming-page-store.ts';
import { FirstLookJournal } from './first-look-journal.ts';

export type FirstLookParts = Omit<
  HotelParts,
  'journal' | 'images' | 'pages' | 'hints' | 'startSync' | 'onReplaced' | 'onRevoked'
> & {
  readonly coming: ComingPages;
  /** The sync that fetches the pages: it belongs to the hotel behind, and outlives the look. */
  readonly syncBehind: () => SyncEngine;
};

/**
 * A hotel that can be looked at while it comes to this device: the write image is here, and pages are fetched when a question
 * needs them. Undefined where the image cannot be had. Nothing can be written to it.
 */
export async function openFirstLook({ coming, syncBehind, ...parts }: FirstLookParts): Promise<OpenHotel | undefined> {
  const { image, position } = coming.manifest;
  const packed = (await coming.pieces([image.hash]))?.get(image.hash);
  if (packed === undefined) return undefined;
  const hotel = JSON.parse(packed) as PackedHotelState;
  return openHotel({
    ...parts,
    journal: new FirstLookJournal(coming, 'first look' as ReplicaId),
    images: { read: async () => ({ position, hotel }), write: async () => undefined },
    pages: comingPageStore(coming),
    hints: { received$: NEVER, send: () => undefined, close: () => undefined },
    startSync: () => sharedSync(syncBehind()),
    onReplaced: () => undefined,
    onRevoked: () => undefined,
  });
}

/** The same engine, which does not stop with the look. */
function sharedSync(sync: SyncEngine): SyncEngine {
  const stopped$ = new Subject<void>();
  return {
    state$: sync.state$.pipe(takeUntil(stopped$)),
    get state() {
      return sync.state;
    },
    wake: (why) => sync.wake(why),
    syncNow: () => sync.syncNow(),
    stop: () => stopped$.next(),
  };
}
