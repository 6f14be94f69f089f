import type { ImportPlan, ImportPreview, QuarantinedRow, ReadyRow, RowFlaw } from '#contract/import.ts';
import { forkHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import { attempt } from '#importing/attempt.ts';
import { commandsOfDraft, identityOf, type DraftCommands } from './commands-of-draft.ts';
import { draftBooking, isFlaw, type BookingDraft, type ImportHouse } from './draft-booking.ts';
import type { ImportTable } from './read-table.ts';
import { withoutRoom } from '#importing/without-room.ts';

/** A row that the hotel would take, as the commands that take it. */
export type RehearsedRow = DraftCommands & {
  readonly line: number;
  readonly row: readonly string[];
  readonly draft: BookingDraft;
  readonly isHere: boolean;
  /** The file names a room that the guest cannot have; the booking is made all the same. */
  readonly withoutRoom: boolean;
};

export type Rehearsal = { readonly ready: readonly RehearsedRow[]; readonly quarantined: readonly QuarantinedRow[] };

const SAMPLE_ROWS = 100;
/** A spreadsheet counts the header as line 1. */
const FIRST_LINE = 2;

/**
 * Imports the whole table into a copy of the hotel that is then forgotten: what would be taken, and what would not and why.
 * Yields after every row how many are done, so that whoever drives it may breathe, tell, or give up.
 */
export function* rehearseImport(
  hotel: HotelState,
  table: ImportTable,
  plan: ImportPlan,
  given: Circumstances,
): Generator<number, Rehearsal> {
  const copy = forkHotelState(hotel);
  const house = houseOf(hotel, given);
  const seen = new Map<string, number>();
  const ready: RehearsedRow[] = [];
  const quarantined: QuarantinedRow[] = [];
  for (const [index, row] of table.rows.entries()) {
    const line = index + FIRST_LINE;
    const rehearsed = rehearseRow(copy, draftBooking(row, plan, house), plan, given, seen);
    if ('code' in rehearsed) quarantined.push({ line, row, flaw: rehearsed });
    else ready.push({ line, row, ...rehearsed });
    yield index + 1;
  }
  return { ready, quarantined };
}

export function previewOf({ ready, quarantined }: Rehearsal): ImportPreview {
  const here = ready.filter(({ isHere }) => isHere).length;
  return { ready: ready.length - here, here, quarantined, sample: ready.slice(0, SAMPLE_ROWS).map(readyRow) };
}

type Rehearsed = Omit<RehearsedRow, 'line' | 'row'>;

function rehearseRow(
  copy: HotelState,
  draft: BookingDraft | RowFlaw,
  plan: ImportPlan,
  given: Circumstances,
  seen: Map<string, number>,
): Rehearsed | RowFlaw {
  if (isFlaw(draft)) return draft;
  const identity = identityOf(draft);
  const occurrence = seen.get(identity) ?? 0;
  seen.set(identity, occurrence + 1);
  const { register, book } = commandsOfDraft(draft, plan.importId, occurrence);
  if (copy.reservations.has(book.reservationId)) return { register, book, draft, isHere: true, withoutRoom: false };
  attempt(copy, register, given);
  const refusal = attempt(copy, book, given);
  if (!refusal) return { register, book, draft, isHere: false, withoutRoom: false };
  const roomless = withoutRoom(book, refusal);
  if (!roomless || attempt(copy, roomless, given)) return { code: 'refused', refusal };
  return { register, book: roomless, draft, isHere: false, withoutRoom: true };
}

function houseOf(hotel: HotelState, { businessDate }: Circumstances): ImportHouse {
  const types = [...hotel.roomTypes.values()].flatMap(({ roomTypeId, name, code }) => [
    [name.toLowerCase(), roomTypeId] as const,
    [code.toLowerCase(), roomTypeId] as const,
  ]);
  const rooms = [...hotel.rooms.values()].map((room) => [room.number.toLowerCase(), room] as const);
  const currency = hotel.property.get('property')?.currency ?? 'EUR';
  return { currency, businessDate, roomTypes: new Map(types), rooms: new Map(rooms) };
}

function readyRow({ line, draft, isHere, withoutRoom }: RehearsedRow): ReadyRow {
  const { guest, stay, roomTypeId, room, party, nightlyMinor } = draft;
  return {
    line,
    guest: guest.name,
    stay,
    roomTypeId,
    roomNumber: withoutRoom ? undefined : room?.number,
    party,
    totalMinor: nightlyMinor?.reduce((sum, night) => sum + night, 0),
    isHere,
  };
}
