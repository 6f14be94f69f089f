import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId, StaffId } from '#domain/kernel/identifiers.ts';
import type { OpenHotel } from '#worker/open-hotel.ts';
import type { UnreliableDisk } from './unreliable-disk.ts';

/** What became of one command, as its clerk saw it, and the command that was called saved. */
export type Told = { readonly outcome: string; readonly promised?: CommandId };

/** A tab of a desk: the real worker code over a disk of its own making. */
export class SimulatedTab {
  /** Which tab of its browser it is. */
  readonly identity: object;
  readonly opened: OpenHotel;
  readonly disk: UnreliableDisk;
  readonly #dead: Promise<'died'>;
  #tellDeath: () => void = () => undefined;

  readonly #letGo: () => void;

  constructor(identity: object, opened: OpenHotel, disk: UnreliableDisk, letGoOfLocks: () => void) {
    this.identity = identity;
    this.opened = opened;
    this.disk = disk;
    this.#letGo = letGoOfLocks;
    this.#dead = new Promise((resolve) => (this.#tellDeath = () => resolve('died')));
  }

  /** A tab that dies while it saves tells its clerk nothing: nothing was promised. */
  async give(command: HotelCommand, actor: StaffId): Promise<Told> {
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
