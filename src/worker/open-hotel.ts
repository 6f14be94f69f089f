import { distinctUntilChanged, filter, map, startWith, type Observable } from 'rxjs';
import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import type { SyncStatus } from '#contract/sync-status.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { HotelId, StaffId } from '#domain/kernel/identifiers.ts';
import type { QueryOf } from '#read-models/query.ts';
import type { ReadModel } from '#read-models/read-model.ts';
import type { BrowserStorage } from './browser-storage.ts';
import type { Clock } from './clock.ts';
import { createHotelRunner } from './create-hotel-runner.ts';
import type { ExportHotel } from './export/export-table.ts';
import type { Hints } from './hints.ts';
import { HotelConnection } from './hotel-connection.ts';
import { HistoryMissing, JournalReplaced, type Journal } from './journal/journal.ts';
import type { PageStore } from './read-store/page-store.ts';
import type { QueryRunner } from './read-store/query-runner.ts';
import type { ViewSources } from './read-store/query-view.ts';
import { openReadStore } from './read-store/read-store.ts';
import { Dispatcher } from './replica/dispatcher.ts';
import { everyPerson } from './replica/every-person.ts';
import { openHotelReplica, type HotelReplica } from './replica/hotel-replica.ts';
import type { ImageStore } from './replica/image-store.ts';
import type { SavableOutbox } from './rescue/save-outbox.ts';
import { RecoveryTold } from './recovery-told.ts';
import { postedBy } from './replica/pending-command.ts';
import { Standing } from './replica/standing.ts';
import { runHotel } from './run-hotel.ts';
import { watchSyncStatus } from './status-stream.ts';
import type { SyncEngine } from './sync/sync-engine.ts';
import type { Troubles } from './troubles.ts';
import { createViewSources } from './view-sources.ts';
import { Upkeep } from './upkeep.ts';

/** What the sync of a hotel is given. */
export type SyncSeams = {
  readonly journal: Journal;
  /** Pulled events are stored in the journal. */
  readonly onApplied: () => void;
  /** The journal follows a restored server now. */
  readonly onReplaced: () => void;
  /** A manager has removed this device, and nothing is left here that nobody else has. */
  readonly onRevoked: () => void;
  readonly clock: Clock;
};

export type HotelParts = {
  readonly hotel: Pick<KnownHotel, 'hotelId' | 'deviceId' | 'deviceName' | 'scope'>;
  readonly journal: Journal;
  readonly images: ImageStore;
  readonly pages: PageStore;
  readonly models: readonly ReadModel<unknown>[];
  readonly laterModels?: () => Promise<readonly ReadModel<unknown>[]>;
  readonly queryOf: QueryOf;
  readonly clock: Clock;
  readonly hints: Hints;
  readonly storage: BrowserStorage;
  readonly troubles: Troubles;
  readonly startSync: (seams: SyncSeams) => SyncEngine;
  /** Here or in another tab the journal was replaced: this hotel must be closed and opened again. */
  readonly onReplaced: () => void;
  /** This device is one of the hotel's no more: the hotel must be closed and forgotten. */
  readonly onRevoked: () => void;
};

/** A hotel that is open in this worker. */
export type OpenHotel = {
  readonly hotelId: HotelId;
  readonly dispatcher: Dispatcher;
  /** The hotel as this device sees it now, what waits to be sent included. */
  readonly state: () => HotelState;
  /** What waits to be sent, for a file that another device can send. */
  readonly outbox: SavableOutbox;
  /** What tables are made of that are taken out of the hotel. */
  readonly exporting: ExportHotel;
  readonly runner: QueryRunner;
  /** Questions are answered to this person from now on. */
  actAs(actor: StaffId): void;
  readonly sync: SyncEngine;
  /** A person has read how this device came through a restore of the server. */
  readonly dismissRecovery: () => Promise<void>;
  readonly status$: Observable<SyncStatus>;
  /** What the hotel is called, from when that is known. Completes when the hotel is closed. */
  readonly name$: Observable<string>;
  close(): void;
};

/** Opens a hotel from this device's disk. Its read models may still be folding; questions wait for them. */
export async function openHotel(parts: HotelParts): Promise<OpenHotel> {
  const { hotel, journal, images, hints, troubles, clock, storage } = parts;
  const replica = await openReplicaOf(journal, images);
  let isClosed = false;
  const report = (error: unknown): void => {
    // What still ran when the hotel was closed meets a closed database.
    // A read model that is built anew waits until the log it is built of is here.
    if (isClosed || error instanceof HistoryMissing) return;
    if (error instanceof JournalReplaced) parts.onReplaced();
    else troubles.raiseFor(error);
  };
  const readStore = await openReadStore({ ...parts, report });
  const sync = syncOf(parts, () => void replica.catchUp().catch(report));
  const connection = new HotelConnection(sync);
  const heardFromDisk = (error: unknown): void => troubles.heardFromDisk(error);
  const standing = new Standing();
  const { deviceId: device, scope = 'desk' } = hotel;
  const facts = { replicaId: journal.replicaId, device, scope, clock, connection, standing, heardFromDisk };
  const dispatcher = new Dispatcher(replica, facts);
  const upkeep = new Upkeep({ journal, replica, images, readStore });
  const recovery = new RecoveryTold(journal, replica.changes$);
  const running = runHotel({ replica, readStore, sync, hints, upkeep, report });
  return {
    hotelId: hotel.hotelId,
    dispatcher,
    state: () => replica.hotel,
    outbox: { hotel, journal },
    exporting: exportFrom(journal, replica, createViewSources(replica, readStore, dispatcher)),
    runner: createHotelRunner({ queryOf: parts.queryOf, replica, readStore, dispatcher, sync, connection, standing }),
    actAs: (actor) => standing.actAs(actor),
    sync,
    status$: watchSyncStatus({ device: hotel, replica, sync, readStore, troubles, storage, recovery$: recovery.told$ }),
    dismissRecovery: () => recovery.dismiss(),
    name$: nameOf(replica),
    close: () => {
      isClosed = true;
      running.unsubscribe();
      sync.stop();
      replica.close();
      readStore.close();
      hints.close();
      journal.close();
    },
  };
}

/** Where the image is worthless and the log is not here from its first event on, this device begins anew. */
async function openReplicaOf(journal: Journal, images: ImageStore): Promise<HotelReplica> {
  try {
    return await openHotelReplica(journal, images);
  } catch (error) {
    if (error instanceof HistoryMissing) {
      await journal.startOver();
      journal.close();
    }
    throw error;
  }
}

/** What the sync stores, this tab takes in by itself, and the others by a hint. */
function syncOf(
  { journal, hints, clock, onReplaced, onRevoked, startSync }: HotelParts,
  takeIn: () => void,
): SyncEngine {
  return startSync({
    journal,
    clock,
    onRevoked,
    onApplied: () => {
      takeIn();
      hints.send();
    },
    onReplaced: () => {
      hints.send();
      onReplaced();
    },
  });
}

function exportFrom(journal: Journal, replica: HotelReplica, view: ViewSources): ExportHotel {
  return {
    journal,
    pending: () => replica.pending.flatMap((waiting) => postedBy(waiting)),
    guest: (guestId) => view.guest(guestId),
    meetEverybody: () => replica.meetEverybody(),
    guests: () => everyPerson(replica),
    currency: () => replica.hotel.property.get('property')?.currency ?? 'EUR',
  };
}

function nameOf(replica: HotelReplica): Observable<string> {
  return replica.changes$.pipe(
    startWith(undefined),
    map(() => replica.hotel.property.get('property')?.name),
    filter((name) => name !== undefined),
    distinctUntilChanged(),
  );
}
