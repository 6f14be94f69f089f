import type { CalendarContents } from '#contract/calendar-feed.ts';
import type { CalendarOpened, CalendarPlan, CalendarPreview, CalendarResult } from '#contract/calendar-import.ts';
import type { ImportProgress } from '#contract/import.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import type { ImportHotel } from '../import-desk.ts';
import { CalendarTally } from './calendar-tally.ts';
import { channelOf } from '#importing/calendar/calendar-names.ts';
import { readCalendar } from '#importing/calendar/read-calendar.ts';
import { chosen, rehearseCalendar, type CalendarStep, type Rehearsal } from '#importing/calendar/rehearse-calendar.ts';

/** Entries that share one commit; see `ImportDesk`. */
const BATCH = 20;

type OnProgress = (progress: ImportProgress) => void;

/** Follows the calendar of a channel in the open hotel: read it, look at it, run it. One calendar at a time. */
export class CalendarDesk {
  #calendar: CalendarContents | undefined;
  #isStopped = false;

  open({ state }: ImportHotel, text: string): CalendarOpened {
    this.#calendar = undefined;
    const read = readCalendar(text, state().property.get('property')?.timeZone ?? 'UTC');
    if (!read.ok) return read;
    this.#calendar = read.calendar;
    const { stays } = read.calendar;
    const closed = stays.filter(({ kind }) => kind === 'closed').length;
    return { ok: true, channel: channelOf(text), stays: stays.length, closed };
  }

  /** Every entry as it would be followed now, or why it is not. Stores nothing. */
  preview(hotel: ImportHotel, plan: CalendarPlan, actor: StaffId): CalendarPreview {
    const { lines, gone, outside } = this.#rehearse(hotel, plan, actor);
    return { lines, gone, outside };
  }

  /** Does it, entry by entry, until it is done or stopped. What is done already is not done again. */
  async run(hotel: ImportHotel, plan: CalendarPlan, actor: StaffId, onProgress: OnProgress): Promise<CalendarResult> {
    this.#isStopped = false;
    const rehearsal = this.#rehearse(hotel, plan, actor);
    const tally = new CalendarTally(rehearsal.outside, plan.importId);
    const steps = [...cancellations(hotel.state(), rehearsal, plan), ...rehearsal.steps];
    for (let from = 0; from < steps.length && !this.#isStopped && !tally.trouble; from += BATCH) {
      const batch = steps.slice(from, from + BATCH);
      // All of a batch is given before the first is answered: they share a commit, in this order.
      const receipts = await Promise.all(
        batch.map(({ does }) => Promise.all(does.map((command) => hotel.dispatcher.dispatch(command, actor)))),
      );
      for (const [index, step] of batch.entries()) tally.count(step, receipts[index] ?? []);
      onProgress({ done: Math.min(from + BATCH, steps.length), total: steps.length });
    }
    return tally.result(this.#isStopped);
  }

  stop(): void {
    this.#isStopped = true;
  }

  #rehearse({ state, dispatcher }: ImportHotel, plan: CalendarPlan, actor: StaffId): Rehearsal {
    if (!this.#calendar) throw new Error('No calendar is open: the page must open one before it plans what to do.');
    const hotel = state();
    return rehearseCalendar(hotel, this.#calendar, plan, dispatcher.given(hotel, actor));
  }
}

function cancellations(hotel: HotelState, { gone }: Rehearsal, plan: CalendarPlan): readonly CalendarStep[] {
  return chosen(gone, plan).map(({ reservationId, stay, confirmation }) => {
    const roomId = hotel.reservations.get(reservationId)?.segments.at(-1)?.roomId;
    return {
      line: { action: 'cancel', reservationId, guest: '', stay, confirmation },
      does: [{ type: 'CancelReservation', reservationId, stay, reason: 'channel' }],
      undo: [
        { type: 'ReinstateReservation', reservationId },
        ...(roomId ? [{ type: 'AssignRoom', reservationId, roomId } as const] : []),
      ],
    };
  });
}
