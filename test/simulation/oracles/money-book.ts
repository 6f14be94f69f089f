import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';

/** What one unit of a line's amount does: to what the guest owes, to deposits held, to money in hand. */
type Effect = { readonly owed: number; readonly held: number; readonly money: number };

type Line = {
  readonly folio: string;
  readonly amount: number;
  readonly effect: Effect;
  readonly method?: string | undefined;
  readonly shift?: string | undefined;
};

/** What one business date added up to, by the dates that the events say. */
export type DayBook = { charged: number; settled: number; held: number; cashIn: number; cashOut: number };

const CHARGE: Effect = { owed: 1, held: 0, money: 0 };
const ALLOWANCE: Effect = { owed: -1, held: 0, money: 0 };
const PAYMENT: Effect = { owed: -1, held: 0, money: 1 };
const REFUND: Effect = { owed: 1, held: 0, money: -1 };
const DEPOSIT: Effect = { owed: 0, held: 1, money: 1 };
const DEPOSIT_APPLIED: Effect = { owed: -1, held: -1, money: 0 };
const DEPOSIT_REFUND: Effect = { owed: 0, held: -1, money: -1 };

/**
 * Every line of money by its id, kept as a bookkeeper would from the events' own words. It shares nothing with the product
 * that could be wrong in both, above all not the table of what a kind of line does to a balance.
 */
export class MoneyBook {
  readonly #lines = new Map<string, Line>();
  readonly #struckOut = new Set<string>();
  readonly #floats = new Map<string, number>();
  readonly #days = new Map<HotelDay, DayBook>();
  readonly #objections: string[] = [];

  static of(log: readonly RecordedEvent[]): MoneyBook {
    const book = new MoneyBook();
    for (const { event } of log) book.#enter(event);
    return book;
  }

  /** Entries that no bookkeeper would write: a line twice, a line struck out that is not there, parts that are not the whole. */
  get objections(): readonly string[] {
    return this.#objections;
  }

  get days(): ReadonlyMap<HotelDay, DayBook> {
    return this.#days;
  }

  /** What is owed on each folio. */
  owed(): ReadonlyMap<string, number> {
    return this.#summed(({ folio }) => folio, 'owed');
  }

  /** The deposits held on each folio. */
  held(): ReadonlyMap<string, number> {
    return this.#summed(({ folio }) => folio, 'held');
  }

  /** What should lie in each drawer: its float, the cash that came and went, less what was taken to the safe. */
  drawers(): ReadonlyMap<string, number> {
    const cash = this.#summed(({ method, shift }) => (method === 'cash' ? shift : undefined), 'money');
    return new Map([...this.#floats].map(([shift, float]) => [shift, float + (cash.get(shift) ?? 0)]));
  }

  #enter(event: HotelEvent): void {
    switch (event.type) {
      case 'ChargePosted':
      case 'RoomChargePosted':
      case 'CityTaxPosted':
      case 'FeePosted':
        return this.#write(event, event.grossMinor, CHARGE);
      case 'AllowancePosted':
        return this.#write(event, event.grossMinor, ALLOWANCE);
      case 'PaymentRecorded':
        return this.#write(event, event.amountMinor, PAYMENT, event);
      case 'PaymentRefunded':
        return this.#write(event, event.amountMinor, REFUND, event);
      case 'DepositRecorded':
        return this.#write(event, event.amountMinor, DEPOSIT, event);
      case 'DepositApplied':
        return this.#write(event, event.amountMinor, DEPOSIT_APPLIED);
      case 'DepositRefunded':
        return this.#write(event, event.amountMinor, DEPOSIT_REFUND, event);
      case 'PostingVoided':
        return this.#strikeOut(event);
      case 'PostingTransferred':
        return this.#move(event);
      case 'PostingSplit':
        return this.#split(event);
      case 'CashShiftOpened':
        if (this.#floats.has(event.shiftId)) this.#objections.push(`shift ${event.shiftId} is opened twice`);
        this.#floats.set(event.shiftId, event.floatMinor);
        return;
      case 'CashDropped':
        this.#floats.set(event.shiftId, (this.#floats.get(event.shiftId) ?? 0) - event.amountMinor);
        return;
      default:
    }
  }

  #write(
    { postingId, folioId, businessDate }: { postingId: string; folioId: string; businessDate: HotelDay },
    amount: number,
    effect: Effect,
    by: { method?: string; shiftId?: string } = {},
  ): void {
    if (this.#lines.has(postingId) || this.#struckOut.has(postingId)) {
      this.#objections.push(`line ${postingId} is written twice`);
      return;
    }
    const line = { folio: folioId, amount, effect, method: by.method, shift: by.shiftId };
    this.#lines.set(postingId, line);
    this.#enterOnDay(businessDate, line, 1);
  }

  #strikeOut({ postingId, businessDate, ...said }: Extract<HotelEvent, { type: 'PostingVoided' }>): void {
    const line = this.#taken(postingId, 'struck out', said.grossMinor, said.folioId);
    if (line) this.#enterOnDay(businessDate, line, -1);
  }

  #move({ postingId, fromFolioId, toFolioId, grossMinor }: Extract<HotelEvent, { type: 'PostingTransferred' }>): void {
    const line = this.#taken(postingId, 'moved', grossMinor, fromFolioId);
    this.#struckOut.delete(postingId);
    if (line) this.#lines.set(postingId, { ...line, folio: toFolioId });
  }

  #split({ postingId, folioId, parts }: Extract<HotelEvent, { type: 'PostingSplit' }>): void {
    const whole = parts.reduce((sum, { grossMinor }) => sum + grossMinor, 0);
    const line = this.#taken(postingId, 'split', whole, folioId);
    if (!line) return;
    for (const part of parts)
      this.#lines.set(part.postingId, { ...line, folio: part.folioId, amount: part.grossMinor });
  }

  #taken(postingId: string, how: string, amount: number, folio: string): Line | undefined {
    const line = this.#lines.get(postingId);
    if (!line) this.#objections.push(`line ${postingId} is ${how} and is not there`);
    else if (line.amount !== amount)
      this.#objections.push(`line ${postingId} of ${line.amount} is ${how} as ${amount}`);
    else if (line.folio !== folio) this.#objections.push(`line ${postingId} on ${line.folio} is ${how} from ${folio}`);
    this.#lines.delete(postingId);
    this.#struckOut.add(postingId);
    return line;
  }

  #enterOnDay(day: HotelDay, { amount, effect, method }: Line, sign: 1 | -1): void {
    const book = this.#days.get(day) ?? { charged: 0, settled: 0, held: 0, cashIn: 0, cashOut: 0 };
    this.#days.set(day, book);
    const signed = sign * amount;
    if (effect === CHARGE || effect === ALLOWANCE) book.charged += effect.owed * signed;
    else book.settled -= effect.owed * signed;
    book.held += effect.held * signed;
    if (method !== 'cash') return;
    if (effect.money > 0) book.cashIn += signed;
    else book.cashOut += signed;
  }

  #summed(keyOf: (line: Line) => string | undefined, of: keyof Effect): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const line of this.#lines.values()) {
      const key = keyOf(line);
      if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + line.effect[of] * line.amount);
    }
    return sums;
  }
}
