import { Subject, type Observable } from 'rxjs';
import type { StaffId } from '#domain/kernel/identifiers.ts';

/** Who stands at this desk: whom the questions of the page are answered to. Commands say themselves whose they are. */
export class Standing {
  #actor = 'nobody' as StaffId;
  readonly #turns = new Subject<void>();

  get actor(): StaffId {
    return this.#actor;
  }

  /** Somebody else stands here now. */
  get turns$(): Observable<void> {
    return this.#turns;
  }

  actAs(actor: StaffId): void {
    if (actor === this.#actor) return;
    this.#actor = actor;
    this.#turns.next();
  }
}
