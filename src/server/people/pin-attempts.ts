import type { HotelId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
import { waitAfterWrong } from '#domain/staff/wait-after-wrong.ts';

type Attempts = { readonly wrong: number; readonly until: Instant };

/** Who was forgotten here has waited long enough for it not to matter. */
const REMEMBERED_MAX = 10_000;

/**
 * How often each person's PIN was wrong here. In memory: a restart forgives, and a process knows only its own; an address
 * is limited besides, whatever the process.
 */
export class PinAttempts {
  readonly #attempts = new Map<string, Attempts>();

  /** Until when nobody may try; undefined: now. */
  waitUntil(hotelId: HotelId, staffId: StaffId, now: Instant): Instant | undefined {
    const until = this.#attempts.get(keyOf(hotelId, staffId))?.until;
    return until !== undefined && until > now ? until : undefined;
  }

  /** Counted before anybody looks at the PIN, so that many tries at once count as many. */
  begin(hotelId: HotelId, staffId: StaffId, now: Instant): void {
    const key = keyOf(hotelId, staffId);
    const wrong = (this.#attempts.get(key)?.wrong ?? 0) + 1;
    if (this.#attempts.size > REMEMBERED_MAX) this.#attempts.clear();
    this.#attempts.set(key, { wrong, until: (now + waitAfterWrong(wrong)) as Instant });
  }

  right(hotelId: HotelId, staffId: StaffId): void {
    this.#attempts.delete(keyOf(hotelId, staffId));
  }
}

function keyOf(hotelId: HotelId, staffId: StaffId): string {
  return `${hotelId} ${staffId}`;
}
