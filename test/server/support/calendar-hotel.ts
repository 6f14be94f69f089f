import { expect } from 'vitest';
import type { Verdict } from '#contract/commands.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { formatHotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { DueWork } from '#server/due/due-work.ts';
import { calendarFetches } from '#server/following/calendar-fetches.ts';
import type { CalendarName } from '#server/following/fetch-lease.ts';
import { FollowedCalendars, type NewFollowed } from '#server/following/followed-calendars.ts';
import { HotelImage } from '#server/log/hotel-image.ts';
import { HotelWriters } from '#server/log/hotel-writers.ts';
import { atTheDesk, device, doubleRoom, room } from '#test/support/hotel-aurora.ts';
import { openAurora } from './aurora-commands.ts';
import { aurora, createAurora } from './open-stores.ts';
import { logOf, recorded } from './open-writer.ts';
import { Receiver, type Received } from './receiver.ts';
import { Replica } from './replica.ts';
import { thisMachine, type WebhookStores } from './webhook-hotel.ts';

type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string };

/** Hotel Aurora that follows a channel, any number of server processes, and a clock that only the test moves. */
export class CalendarHotel {
  readonly stores: WebhookStores;
  readonly followed: FollowedCalendars;
  readonly channel: Receiver;
  /** What the channel answers, until it is told otherwise. */
  answer: (asked: Received) => Answer = () => ({ status: 404 });
  now = Date.UTC(2026, 4, 3, 12) as Instant;
  readonly #desk = new Replica();

  private constructor(stores: WebhookStores, channel: Receiver) {
    this.stores = stores;
    this.followed = new FollowedCalendars(stores.sql);
    this.channel = channel;
  }

  /** It follows the calendar of room 101 at Airbnb. */
  static async open(stores: WebhookStores, more: Partial<NewFollowed> = {}): Promise<CalendarHotel> {
    const channel = await Receiver.open((response, asked) => {
      const { status = 200, headers = {}, body = '' } = hotel.answer(asked);
      response.writeHead(status, headers).end(body);
    });
    const hotel: CalendarHotel = new CalendarHotel(stores, channel);
    await createAurora(stores, atTheDesk.device);
    await hotel.says(...openAurora);
    await hotel.follow(more);
    return hotel;
  }

  follow(more: Partial<NewFollowed> = {}): Promise<void> {
    const of101 = { channel: 'airbnb', roomTypeId: doubleRoom, roomId: room('101'), closedAreStays: false } as const;
    const made = { url: `${this.channel.url}101.ics?secret=s`, madeBy: device('desk'), madeAt: this.now };
    return this.followed.follow(aurora, { ...of101, ...made, ...more });
  }

  /** A desk of the hotel does something. */
  async says(...commands: readonly HotelCommand[]): Promise<void> {
    for (const verdict of await this.tries(...commands)) expect(verdict).toBe('accepted');
  }

  /** A desk does something that may come too late. */
  async tries(...commands: readonly HotelCommand[]): Promise<readonly Verdict[]> {
    const pushed = await this.#writers()
      .of(aurora)
      .push(commands.map((command) => this.#desk.says(command)));
    return recorded(pushed).outcomes.map(({ verdict }) => verdict);
  }

  /** The channel's calendar from now on. */
  told(body: string, headers: Record<string, string> = {}): void {
    this.answer = () => ({ body, headers });
  }

  /** One server process. */
  startProcess(holder = 'one'): DueWork<CalendarName> {
    return calendarFetches({
      ...this.stores,
      writers: this.#writers(),
      rules: { ownNetworks: thisMachine },
      now: () => this.now,
      chance: () => 0,
      holder,
      report: (trouble) => expect(trouble).toBe('no trouble'),
      onFetched: () => undefined,
    });
  }

  /** So much time passes, and one process looks. */
  async after(minutes: number, process = this.startProcess()): Promise<void> {
    this.now = (this.now + minutes * 60_000) as Instant;
    await process.doDue();
  }

  /** As whoever runs the house sees it. */
  async card() {
    const [first] = await this.followed.of(aurora);
    if (!first) throw new Error('no calendar is followed');
    return first;
  }

  async hotel() {
    return (await HotelImage.load(this.stores.store, aurora)).fork();
  }

  /** 'reserved 2026-05-14..2026-05-16 101', in the order of their arrival. */
  async stays(): Promise<readonly string[]> {
    return [...(await this.hotel()).reservations.values()]
      .map(({ status, stay, segments }) => [status, datesOf(stay), ...segments.map(({ roomId }) => roomId)].join(' '))
      .toSorted((one, other) => one.slice(one.indexOf(' ')).localeCompare(other.slice(other.indexOf(' '))));
  }

  /** The kinds of those that are open. */
  async cases(): Promise<readonly string[]> {
    return [...(await this.hotel()).cases.values()].map(({ kind }) => kind);
  }

  log() {
    return logOf(this.stores.store);
  }

  #writers(): HotelWriters {
    return new HotelWriters({
      ...this.stores,
      poke: () => undefined,
      report: (trouble) => expect(trouble).toBe('none'),
    });
  }
}

export function datesOf({ arrival, departure }: Interval): string {
  return `${formatHotelDay(arrival)}..${formatHotelDay(departure)}`;
}
