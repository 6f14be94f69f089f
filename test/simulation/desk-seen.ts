import type { RecordedEvent } from '#contract/commands.ts';
import { refusedToSee } from '#contract/question-rights.ts';
import type { RackNight } from '#contract/rack.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { HistoryMissing } from '#worker/journal/journal.ts';
import { MemoryJournal } from '#worker/journal/memory-journal.ts';
import { openHotelReplica } from '#worker/replica/hotel-replica.ts';
import { answerTo, everyAnswer, RACK_ASKED } from './every-answer.ts';
import type { MoneyShown } from './oracles/money-is-right.ts';
import { moneyShown } from './oracles/money-shown.ts';
import type { SimulatedApp } from './simulated-app.ts';
import type { SimulatedDatabase } from './simulated-database.ts';
import type { SimulatedTab } from './simulated-tab.ts';
import { reliableDisk } from './unreliable-disk.ts';

/** What a desk has on its disk, and what one of its tabs shows. */
export class DeskSeen {
  readonly #disk: SimulatedDatabase;
  readonly #tab: SimulatedTab | undefined;
  readonly #app: SimulatedApp;

  constructor(disk: SimulatedDatabase, tab: SimulatedTab | undefined, app: SimulatedApp) {
    this.#disk = disk;
    this.#tab = tab;
    this.#app = app;
  }

  /** The hotel as this desk sees it: read from its disk, as a tab that is opened now would. */
  async visible(): Promise<HotelState> {
    const app = this.#tab?.app ?? this.#app;
    const journal = app.reads(reliableDisk().journal(new MemoryJournal(this.#disk.journals)), () => undefined);
    try {
      return (await openHotelReplica(journal, this.#disk.stores(app.imageRevision).images)).hotel;
    } catch (error) {
      // Another version's image is here, and not yet the log to make one: only what is open can tell.
      if (error instanceof HistoryMissing) return this.#tab?.opened.state() ?? createHotelState();
      throw error;
    }
  }

  /** Nothing where it is not here from its first event on. */
  async log(): Promise<readonly RecordedEvent[]> {
    const whole = new MemoryJournal(this.#disk.journals).eventsAfter(0 as Position, Number.MAX_SAFE_INTEGER);
    return whole.catch((error: unknown) => {
      if (error instanceof HistoryMissing) return [];
      throw error;
    });
  }

  /** Every answer that a screen could show, from the memory of a running tab. */
  async answers(): Promise<string> {
    if (!this.#tab) return 'no tab';
    return asWhoSeesAll(this.#tab) ? everyAnswer(this.#tab.opened.runner) : 'nobody may see all';
  }

  /** What its rack counts for each night of each type; undefined: no tab is open. */
  async nights(): Promise<readonly RackNight[] | undefined> {
    if (!this.#tab || !asWhoSeesAll(this.#tab)) return undefined;
    return (await answerTo(this.#tab.opened.runner, 'Rack', RACK_ASKED)).nights;
  }

  /** What its screens say about money on these business dates; undefined: no tab is open. */
  async money(dates: readonly HotelDay[]): Promise<MoneyShown | undefined> {
    return this.#tab && asWhoSeesAll(this.#tab) ? moneyShown(this.#tab.opened.runner, dates) : undefined;
  }
}

/** Whoever of the staff may see all that is compared stands at the desk. False: nobody may any more. */
function asWhoSeesAll({ opened }: SimulatedTab): boolean {
  const hotel = opened.state();
  const mayAll = [...hotel.staff.values()].find(
    ({ staffId: actor }) => !ASKED.some((question) => refusedToSee(hotel, question, { actor, scope: 'desk' })),
  );
  if (mayAll) opened.actAs(mayAll.staffId);
  return mayAll !== undefined;
}

const ASKED = [
  'Rack',
  'Reservation',
  'Housekeeping',
  'DailyReport',
  'Cases',
  'OpenBalances',
  'CashShifts',
  'FlashReport',
] as const;
