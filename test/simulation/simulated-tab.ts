import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId, StaffId } from '#domain/kernel/identifiers.ts';
import type { OpenHotel } from '#worker/open-hotel.ts';
import type { SimulatedApp } from './simulated-app.ts';
import type { UnreliableDisk } from './unreliable-disk.ts';

/** What became of one command, as its clerk saw it, and the command that was called saved. */
export type Told = { readonly outcome: string; readonly promised?: CommandId };

export type TabParts = {
  readonly app: SimulatedApp;
  readonly identity: object;
  readonly opened: OpenHotel;
  readonly disk: UnreliableDisk;
  readonly letGoOfLocks: () => void;
};

/** A tab of a desk: the real worker code over a disk of its own making. */
export class SimulatedTab {
  /** The version that it runs until it is loaded anew. */
  readonly app: SimulatedApp;
  /** Which tab of its browser it is. */
  readonly identity: object;
  readonly opened: OpenHotel;
  readonly disk: UnreliableDisk;
  readonly #dead: Promise<'died'>;
  #tellDeath: () => void = () => undefined;

  readonly #letGo: () => void;

  constructor({ app, identity, opened, disk, letGoOfLocks }: TabParts) {
    this.app = app;
    this.identity = identity;
    this.opened = opened;
    this.disk = disk;
    this.#letGo = letGoOfLocks;
    this.#dead = new Promise((resolve) => (this.#tellDeath = () => resolve('died')));
  }

  /** A tab that dies while it saves tells its clerk nothing: nothing was promised. */
  async give(command: HotelCommand, actor: StaffId): Promise<Told> {
    if (!this.app.knows(command.type)) return { outcome: 'not in this version' };
    const receipt = await Promise.race([this.opened.dispatcher.dispatch(command, actor), this.#dead]);
    if (receipt === 'died') return { outcome: 'the tab died' };
    switch (receipt.outcome) {
      case 'saved':
        return receipt.hadEffect ? { outcome: 'saved', promised: receipt.commandId } : { outcome: 'already so' };
      case 'refused':
        return { outcome: receipt.refusal.code };
      case 'failed':
        return { outcome: receipt.trouble };
    }
  }

  die(): void {
    this.disk.bury();
    this.disk.thaw();
    this.opened.close();
    this.#letGo();
    this.#tellDeath();
  }
}
