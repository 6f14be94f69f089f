import type { DateOrder, ImportField, ImportPlan, RowFlaw } from '#contract/import.ts';
import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import { share } from '#domain/kernel/money.ts';
import type { RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { Currency } from '#domain/kernel/money.ts';
import type { Party } from '#domain/reservations/reservation.ts';
import { readAmount } from './read-amount.ts';
import { readDay } from './read-day.ts';

/** What a row is read against. */
export type ImportHouse = {
  readonly currency: Currency;
  readonly businessDate: HotelDay;
  /** By name and by short name, in small letters. */
  readonly roomTypes: ReadonlyMap<string, RoomTypeId>;
  readonly rooms: ReadonlyMap<string, { readonly roomId: RoomId; readonly roomTypeId: RoomTypeId }>;
};

/** A row that makes sense by itself; whether the hotel can take it is for the command to say. */
export type BookingDraft = {
  readonly guest: { readonly name: string; readonly phone?: string; readonly email?: string };
  readonly stay: Interval;
  readonly roomTypeId: RoomTypeId;
  readonly room: { readonly roomId: RoomId; readonly number: string } | undefined;
  readonly party: Party;
  readonly nightlyMinor: readonly number[] | undefined;
  readonly reference: string;
};

/** Thrown and caught in this file only: the first flaw ends the reading of a row. */
class Flawed extends Error {
  readonly flaw: RowFlaw;
  constructor(flaw: RowFlaw) {
    super(flaw.code);
    this.flaw = flaw;
  }
}

/** Reads one row; answers with the draft or with the first thing that is wrong with it. */
export function draftBooking(row: readonly string[], plan: ImportPlan, house: ImportHouse): BookingDraft | RowFlaw {
  try {
    return read(new Row(row, plan), plan, house);
  } catch (error) {
    if (error instanceof Flawed) return error.flaw;
    throw error;
  }
}

export function isFlaw(draft: BookingDraft | RowFlaw): draft is RowFlaw {
  return 'code' in draft;
}

function read(row: Row, plan: ImportPlan, house: ImportHouse): BookingDraft {
  const name = row.must('guest');
  const stay = stayOf(row, plan.dateOrder);
  if (stay.departure < house.businessDate) throw new Flawed({ code: 'over', departure: stay.departure });
  const room = roomOf(row, house);
  const roomTypeId = typeOf(row, house) ?? room?.roomTypeId ?? plan.roomTypeId;
  if (!roomTypeId) throw new Flawed({ code: 'missing', field: 'roomType' });
  const phone = row.text('phone');
  const email = row.text('email');
  return {
    guest: { name, ...(phone ? { phone } : {}), ...(email ? { email } : {}) },
    stay,
    roomTypeId,
    room,
    party: partyOf(row),
    nightlyMinor: pricesOf(row, stay, house.currency),
    reference: row.text('reference'),
  };
}

function stayOf(row: Row, order: DateOrder): Interval {
  const arrival = row.day('arrival', order);
  const departure = row.text('departure') ? row.day('departure', order) : addDays(arrival, row.whole('nights'));
  if (departure < arrival) throw new Flawed({ code: 'departure-before-arrival' });
  return { arrival, departure };
}

function roomOf(row: Row, { rooms }: ImportHouse) {
  const number = row.text('room');
  if (number === '') return undefined;
  const room = rooms.get(number.toLowerCase());
  if (!room) throw new Flawed({ code: 'unknown-room', found: number });
  return { ...room, number };
}

function typeOf(row: Row, { roomTypes }: ImportHouse): RoomTypeId | undefined {
  const name = row.text('roomType');
  if (name === '') return undefined;
  const roomTypeId = roomTypes.get(name.toLowerCase());
  if (!roomTypeId) throw new Flawed({ code: 'unknown-type', found: name });
  return roomTypeId;
}

/** A file that does not say who comes means one adult; one that says that nobody comes is asked again. */
function partyOf(row: Row): Party {
  const adults = row.text('adults') === '' ? 1 : row.whole('adults');
  const children = row.text('children') === '' ? 0 : row.whole('children');
  const infants = row.text('infants') === '' ? 0 : row.whole('infants');
  if (adults + children === 0) throw new Flawed({ code: 'nobody' });
  return { adults, children, infants };
}

/** The price of each night; a total is shared out to the cent. Undefined where the file names no price. */
function pricesOf(row: Row, { arrival, departure }: Interval, currency: Currency): readonly number[] | undefined {
  const nights = Math.max(1, departure - arrival);
  const perNight = row.amount('pricePerNight', currency);
  if (perNight !== undefined) return Array.from({ length: nights }, () => perNight);
  const total = row.amount('priceTotal', currency);
  if (total === undefined) return undefined;
  return share(
    total,
    Array.from({ length: nights }, () => 1),
  );
}

/** The cells of a row by what they mean. */
class Row {
  readonly #cells: readonly string[];
  readonly #plan: ImportPlan;

  constructor(cells: readonly string[], plan: ImportPlan) {
    this.#cells = cells;
    this.#plan = plan;
  }

  text(field: ImportField): string {
    const index = this.#plan.mapping[field];
    return index === undefined ? '' : (this.#cells[index] ?? '');
  }

  must(field: ImportField): string {
    const text = this.text(field);
    if (text === '') throw new Flawed({ code: 'missing', field });
    return text;
  }

  day(field: ImportField, order: DateOrder): HotelDay {
    const found = this.must(field);
    const day = readDay(found, order);
    if (day === undefined) throw new Flawed({ code: 'not-a-day', field, found });
    return day;
  }

  /** 0 to 999: more nights or guests than that are a number that has slipped into the wrong column. */
  whole(field: ImportField): number {
    const found = this.must(field);
    if (!/^\d{1,3}(?:\.0+)?$/.test(found)) throw new Flawed({ code: 'not-a-number', field, found });
    return Number(found);
  }

  amount(field: ImportField, currency: Currency): number | undefined {
    const found = this.text(field);
    if (found === '') return undefined;
    const amount = readAmount(found, currency);
    if (!amount.ok) throw new Flawed({ code: amount.code, field, found });
    if (amount.minor < 0) throw new Flawed({ code: 'not-an-amount', field, found });
    return amount.minor;
  }
}
