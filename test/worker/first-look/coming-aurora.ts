import type { BootstrapManifest, SaidOfGuestLine } from '#contract/bootstrap.ts';
import { SYNC_PROTOCOL } from '#contract/sync-protocol.ts';
import { HOTEL_STATE_REVISION, packHotelState } from '#domain/hotel-state.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { MemoryPages } from '#read-models/memory-pages.ts';
import { modelKey } from '#read-models/read-model.ts';
import type { ComingPages } from '#worker/sync/begin/coming-pages.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';
import { EPOCH, type ConfirmedLog } from '../support/confirmed-log.ts';

/** The pages of a log as a server makes them; what was asked for, and whether it can be had now. */
export class ComingAurora implements ComingPages {
  readonly manifest: BootstrapManifest;
  readonly asked: string[] = [];
  isReachable = true;
  readonly #content = new Map<string, string>();
  readonly #said: readonly SaidOfGuestLine[];

  constructor(log: ConfirmedLog) {
    this.#content.set('image', JSON.stringify(packHotelState(log.hotel)));
    this.#said = log.events.flatMap(({ position, details }) => (details ? [{ ...details, position }] : []));
    this.manifest = {
      protocol: SYNC_PROTOCOL,
      epoch: EPOCH,
      position: log.head,
      serverTime: atTheDesk.at,
      image: { hash: 'image', bytes: 1, revision: HOTEL_STATE_REVISION },
      models: this.#packAll(log),
    };
  }

  async pieces(hashes: readonly string[]): Promise<ReadonlyMap<string, string> | undefined> {
    this.asked.push(...hashes);
    if (!this.isReachable) return undefined;
    return new Map(hashes.map((hash) => [hash, this.#content.get(hash) ?? '[]']));
  }

  async guests(guestIds: readonly string[]): Promise<readonly SaidOfGuestLine[] | undefined> {
    this.asked.push(...guestIds);
    return this.isReachable ? this.#said.filter(({ guestId }) => guestIds.includes(guestId)) : undefined;
  }

  quiet = async (): Promise<void> => undefined;

  #packAll({ events }: ConfirmedLog): BootstrapManifest['models'] {
    const folded = new MemoryPages(READ_MODELS);
    for (const event of events) folded.fold(event);
    return READ_MODELS.map((model) => {
      const touched = [...new Set(events.flatMap((event) => model.pagesOf(event)))];
      const pages = touched.map((page) => {
        const hash = `${model.name}/${page}`;
        this.#content.set(hash, JSON.stringify([...folded.rows(model, page)]));
        return { page, hash, bytes: 1 };
      });
      return { model: modelKey(model.name, model.revision), pages };
    });
  }
}
