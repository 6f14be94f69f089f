import { BehaviorSubject, type Observable } from 'rxjs';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';

/** Something that was done here, and the commands that take it back, in order. */
export type Undoable = { readonly command: HotelCommand; readonly compensations: readonly HotelCommand[] };

const REMEMBERED_MAX = 50;

/**
 * What this desk can take back, the latest first. Undoing is an ordinary command of its own: nothing is erased, and
 * colleagues see both.
 */
export class UndoStack {
  readonly #dispatch: (command: HotelCommand) => Promise<Receipt>;
  readonly #done = new BehaviorSubject<readonly Undoable[]>([]);

  constructor(dispatch: (command: HotelCommand) => Promise<Receipt>) {
    this.#dispatch = dispatch;
  }

  get done$(): Observable<readonly Undoable[]> {
    return this.#done;
  }

  get latest(): Undoable | undefined {
    return this.#done.value[0];
  }

  remember(command: HotelCommand, compensations: readonly HotelCommand[]): void {
    if (compensations.length > 0) {
      this.#done.next([{ command, compensations }, ...this.#done.value].slice(0, REMEMBERED_MAX));
      return;
    }
    // What cannot be taken back ends what could be taken back of the same stay: a guest who left is not moved again.
    const stay = stayOf(command);
    const rest = this.#done.value.filter((done) => stay === undefined || stayOf(done.command) !== stay);
    if (rest.length < this.#done.value.length) this.#done.next(rest);
  }

  /** Somebody else stands here: what was done before is not theirs to take back. */
  forget(): void {
    this.#done.next([]);
  }

  /** Takes back the latest; undefined when there is nothing to take back. A refused step ends it and is the answer. */
  async undoLatest(): Promise<{ readonly undone: Undoable; readonly receipt: Receipt } | undefined> {
    const [undone, ...rest] = this.#done.value;
    if (!undone) return undefined;
    this.#done.next(rest);
    let receipt: Receipt | undefined;
    for (const command of undone.compensations) {
      receipt = await this.#dispatch(command);
      if (receipt.outcome !== 'saved') break;
    }
    return receipt && { undone, receipt };
  }
}

function stayOf(command: HotelCommand): ReservationId | undefined {
  return 'reservationId' in command ? command.reservationId : undefined;
}
