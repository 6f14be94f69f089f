import type { CalendarAction, CalendarResult, LeftOutside } from '#contract/calendar-import.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { ImportId } from '#domain/kernel/identifiers.ts';
import type { CalendarStep } from '#importing/calendar/rehearse-calendar.ts';

/** What has come of the entries so far, and what would take it back. */
export class CalendarTally {
  trouble: CalendarResult['trouble'];
  readonly #done: Record<CalendarAction, number> = {
    book: 0,
    'book-without-room': 0,
    change: 0,
    link: 0,
    here: 0,
    cancel: 0,
  };
  readonly #outside: LeftOutside[];
  readonly #undo: HotelCommand[] = [];
  readonly #importId: ImportId;

  constructor(outside: readonly LeftOutside[], importId: ImportId) {
    this.#outside = [...outside];
    this.#importId = importId;
  }

  count({ line, undo }: CalendarStep, receipts: readonly Receipt[]): void {
    for (const receipt of receipts) {
      if (receipt.outcome === 'failed') {
        this.trouble = receipt.trouble;
        return;
      }
      if (receipt.outcome === 'refused') {
        // Another desk was quicker than the rehearsal.
        this.#outside.push({ words: line.guest, stay: line.stay, flaw: { code: 'refused', refusal: receipt.refusal } });
        return;
      }
    }
    this.#done[line.action] += 1;
    // Backwards, so that each finds the nights that the one after it has taken.
    this.#undo.unshift(...undo);
  }

  result(stopped: boolean): CalendarResult {
    const hasBooked = this.#done.book + this.#done['book-without-room'] > 0;
    const withdraw = hasBooked ? [{ type: 'WithdrawImport', importId: this.#importId } as const] : [];
    return {
      done: this.#done,
      outside: this.#outside,
      stopped,
      ...(this.trouble ? { trouble: this.trouble } : {}),
      undo: [...withdraw, ...this.#undo],
    };
  }
}
