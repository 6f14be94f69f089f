import type { GuestId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { begunHead } from '../journal/begun-head.ts';
import { detailsAfter, pagesOfSaid, type GuestAsKnown } from '../journal/details-pages.ts';
import { HistoryMissing, JournalReplaced, type JournalMark } from '../journal/journal.ts';
import { newJournalHead } from '../journal/journal-head.ts';
import { MemoryJournal, MemoryJournalStore } from '../journal/memory-journal.ts';
import type { ComingPages } from '../sync/begin/coming-pages.ts';

/** The journal under a first look: it stands where the coming pages stand, holds nothing, and takes nothing. */
export class FirstLookJournal extends MemoryJournal {
  readonly #coming: ComingPages;

  constructor(coming: ComingPages, replicaId: ReplicaId) {
    const store = new MemoryJournalStore(replicaId);
    store.head = begunHead(newJournalHead(replicaId), coming.manifest, replicaId);
    super(store);
    this.#coming = coming;
  }

  /** Commands wait for the journal that the device begins with: nothing that is called saved is lost with a first look. */
  override record(): Promise<JournalMark> {
    return Promise.reject(new JournalReplaced());
  }

  /** Each for themselves: nothing lies beside them here. */
  override detailsPageOf(guestId: GuestId): string {
    return guestId;
  }

  override async guestDetailsOn(guestIds: readonly string[]): Promise<readonly GuestAsKnown[]> {
    const said = await this.#coming.guests(guestIds as readonly GuestId[]);
    if (!said) throw new HistoryMissing('The server does not say now who these guests are.');
    return detailsAfter(pagesOfSaid(said), 0 as Position);
  }

  override guestDetails(): Promise<readonly GuestAsKnown[]> {
    return Promise.reject(new HistoryMissing('Not every guest has come to this device yet.'));
  }
}
