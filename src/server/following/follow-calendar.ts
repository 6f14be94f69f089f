import type { CommandEnvelope } from '#contract/commands.ts';
import type { CalendarPlan } from '#contract/calendar-import.ts';
import type { FetchFailure } from '#contract/followed-calendars.ts';
import { SERVER_ACTOR, SERVER_DEVICE } from '#contract/server-actor.ts';
import { PUSH_COMMANDS_MAX, type CommandOutcome } from '#contract/sync-protocol.ts';
import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ImportId, Instant } from '#domain/kernel/identifiers.ts';
import { calendarIdOf } from '#importing/calendar/calendar-names.ts';
import { readCalendar } from '#importing/calendar/read-calendar.ts';
import { rehearseCalendar, type Said } from '#importing/calendar/rehearse-calendar.ts';
import { importedTimelessId } from '#importing/imported-id.ts';
import { keepPromise } from '#importing/keep-promise.ts';
import { serverCommand } from '#server/actor/server-command.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { HotelImage } from '#server/log/hotel-image.ts';
import type { HotelWriters } from '#server/log/hotel-writers.ts';
import { ZoneCalendar } from '#server/zones/zone-calendar.ts';
import type { CalendarLearned, FetchState } from './fetch-lease.ts';
import { changesOf, foundIn } from './what-came-of-it.ts';

export type FollowParts = { readonly store: EventStore; readonly writers: Pick<HotelWriters, 'of'> };

export type Followed =
  | { readonly ok: true; readonly learned: Omit<CalendarLearned, 'mark'> }
  | { readonly ok: false; readonly failure: FetchFailure };

/**
 * Follows a calendar in the server's own name, by the commands that a desk would give for the same file. They are rehearsed
 * on the hotel as it is; what happens meanwhile is settled as between two desks.
 */
export async function followCalendar(
  { store, writers }: FollowParts,
  { hotelId, wanted, said: saidBefore, found: foundBefore }: FetchState,
  text: string,
  at: Instant,
): Promise<Followed> {
  const image = await HotelImage.load(store, hotelId);
  const hotel = image.fork();
  const timeZone = hotel.property.get('property')?.timeZone ?? 'UTC';
  const read = readCalendar(text, timeZone);
  if (!read.ok) return { ok: false, failure: { trouble: read.flaw } };
  const { position } = image;
  const calendarId = calendarIdOf(wanted);
  const businessDate = currentBusinessDate(hotel) ?? new ZoneCalendar(timeZone).dayAt(at);
  const importId = importedTimelessId<ImportId>('fetch', hotelId, calendarId, String(position));
  const plan: CalendarPlan = { ...wanted, importId, cancels: [] };
  const given = { at, businessDate, actor: SERVER_ACTOR, device: SERVER_DEVICE, offline: false };
  const rehearsal = rehearseCalendar(hotel, read.calendar, plan, given, { attempt: keepPromise, saidBefore });
  const commands = rehearsal.steps.flatMap(({ does }) =>
    does.map((command) => {
      const named = [hotelId, calendarId, position, JSON.stringify(command)].join('|');
      return serverCommand({ at, businessDate, position, command, named });
    }),
  );
  const outcomes = await give(writers.of(hotelId), commands);
  if (!outcomes) return { ok: false, failure: { trouble: 'hotel-busy' } };
  return {
    ok: true,
    learned: {
      found: foundIn(rehearsal, { before: foundBefore, at }),
      changes: changesOf(rehearsal.steps, outcomes, { at, importId }),
      said: stillToCome(new Map([...saidBefore, ...rehearsal.said]), businessDate),
    },
  };
}

/** Undefined where not all were recorded: the next reading finds what was, and gives the rest. */
async function give(
  writer: ReturnType<FollowParts['writers']['of']>,
  commands: readonly CommandEnvelope[],
): Promise<readonly CommandOutcome[] | undefined> {
  const outcomes: CommandOutcome[] = [];
  for (let from = 0; from < commands.length; from += PUSH_COMMANDS_MAX) {
    const pushed = await writer.push(commands.slice(from, from + PUSH_COMMANDS_MAX));
    if (pushed.answer !== 'recorded') return undefined;
    outcomes.push(...pushed.outcomes);
  }
  return outcomes;
}

function stillToCome(said: Said, today: HotelDay): Said {
  return new Map([...said].filter(([, { departure }]) => departure > today));
}
