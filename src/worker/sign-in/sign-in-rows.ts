import { Dexie, type Table } from 'dexie';
import type { Roster } from '#contract/roster.ts';
import type { HotelId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
import { waitAfterWrong } from '#domain/staff/wait-after-wrong.ts';

export type StoredRoster = { readonly hotelId: HotelId; readonly roster: Roster };

export type StoredAttempts = {
  readonly hotelId: HotelId;
  readonly staffId: StaffId;
  readonly wrong: number;
  readonly until: Instant;
};

/**
 * Who has a PIN in which hotel, and how often it was wrong here. A database of its own, beside the hotels': a roster must
 * be there before a hotel is open, and the count of wrong PINs survives every reload and is one for all windows.
 */
export class SignInRows extends Dexie {
  declare readonly rosters: Table<StoredRoster, string>;
  declare readonly attempts: Table<StoredAttempts, [string, string]>;

  constructor() {
    super('keyrack.people', { chromeTransactionDurability: 'strict' });
    // stored format: add versions, never change one.
    this.version(1).stores({ rosters: 'hotelId', attempts: '[hotelId+staffId], hotelId' });
  }

  async rosterOf(hotelId: HotelId): Promise<Roster> {
    return (await this.rosters.get(hotelId))?.roster ?? [];
  }

  async keepRoster(hotelId: HotelId, roster: Roster): Promise<void> {
    await this.rosters.put({ hotelId, roster });
  }

  async waits(hotelId: HotelId, now: Instant): Promise<readonly StoredAttempts[]> {
    return (await this.attempts.where({ hotelId }).toArray()).filter(({ until }) => until > now);
  }

  /**
   * Counts an attempt before anybody looks at the PIN, so that many windows that try at once count as many. Until when this
   * one must wait, or, undefined, that it may be looked at; and from when on the next may be, should this one be wrong.
   */
  async begin(
    hotelId: HotelId,
    staffId: StaffId,
    now: Instant,
  ): Promise<{ readonly wait: Instant | undefined; readonly next: Instant | undefined }> {
    return this.transaction('rw', this.attempts, async () => {
      const before = await this.attempts.get([hotelId, staffId]);
      if (before && before.until > now) return { wait: before.until, next: undefined };
      const wrong = (before?.wrong ?? 0) + 1;
      const wait = waitAfterWrong(wrong);
      const until = (now + wait) as Instant;
      await this.attempts.put({ hotelId, staffId, wrong, until });
      return { wait: undefined, next: wait > 0 ? until : undefined };
    });
  }

  async right(hotelId: HotelId, staffId: StaffId): Promise<void> {
    await this.attempts.delete([hotelId, staffId]);
  }

  /** The device is no longer one of the hotel. */
  async forget(hotelId: HotelId): Promise<void> {
    await this.transaction('rw', this.rosters, this.attempts, async () => {
      await this.rosters.delete(hotelId);
      await this.attempts.where({ hotelId }).delete();
    });
  }
}
