import { onTestFinished } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId, DeviceId } from '#domain/kernel/identifiers.ts';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { ExchangeEnd } from '#worker/sync/exchange-parts.ts';
import { recover } from '#worker/sync/recovery/recover.ts';
import type { SyncServer } from '#worker/sync/sync-server.ts';
import { openAurora } from '#test/server/support/aurora-commands.ts';
import { SimulatedServer } from '#test/simulation/simulated-server.ts';
import { DeskInSync } from '../desk-in-sync.ts';

/** Hotel Aurora's real server, and desks at a line that always works. */
export class RestorableHotel {
  readonly server = new SimulatedServer();
  readonly #desks: RecoveringDesk[] = [];

  static async open(): Promise<RestorableHotel> {
    const hotel = new RestorableHotel();
    await hotel.server.found();
    onTestFinished(() => hotel.server.close());
    const founder = await hotel.desk('founder');
    for (const command of openAurora) await founder.gives(command);
    await founder.syncs();
    return hotel;
  }

  get founder(): RecoveringDesk {
    const [founder] = this.#desks;
    if (!founder) throw new Error('the hotel is not open');
    return founder;
  }

  async desk(name: string): Promise<RecoveringDesk> {
    const desk = new RecoveringDesk(name, await this.server.enrol(name), this.server);
    this.#desks.push(desk);
    return desk;
  }
}

/** A desk that meets a restored server as the sync engine does: it recovers, and opens its journal again. */
export class RecoveringDesk extends DeskInSync {
  readonly device: DeviceId;

  constructor(name: string, device: DeviceId, server: SimulatedServer) {
    const saw = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
      await server.saw(device);
      return ask();
    };
    const line: SyncServer = {
      push: (request) => saw(() => server.push(request)),
      pull: (after, limit) => saw(() => server.pull(after, limit)),
      offer: (request) => saw(() => server.offer(request, device)),
      pokes$: server.pokes$,
    };
    super(name, line);
    this.device = device;
  }

  override gives(command: HotelCommand): Promise<CommandId> {
    return super.gives(command, { device: this.device });
  }

  /** Until it is done, or waits for others. */
  async syncs(): Promise<ExchangeEnd> {
    for (;;) {
      const end = await this.exchanges();
      if (end.end !== 'failed' || end.failure.answer !== 'other-epoch') return end;
      const recovered = await this.recovers();
      if (recovered.end !== 'fenced') return recovered;
      this.restart();
    }
  }

  recovers(): Promise<ExchangeEnd> {
    return this.withParts(recover);
  }

  details(): readonly PulledEvent['details'][] {
    return [...this.store.details.values()].flatMap(({ guests }) =>
      Object.entries(guests).map(([guestId, { details }]) => ({ guestId: guestId as never, details })),
    );
  }
}
