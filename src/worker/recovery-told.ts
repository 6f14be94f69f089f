import { catchError, EMPTY, from, merge, of, startWith, Subject, switchMap, takeWhile, type Observable } from 'rxjs';
import type { Recovery } from '#contract/recovery.ts';
import type { Journal } from './journal/journal.ts';

/** How this device came through the last restore of the server, until somebody has read it. */
export class RecoveryTold {
  readonly #journal: Journal;
  readonly #changes$: Observable<unknown>;
  readonly #dismissed$ = new Subject<void>();

  constructor(journal: Journal, changes$: Observable<unknown>) {
    this.#journal = journal;
    this.#changes$ = changes$;
  }

  /** What is lost may be found again with each change of the log; mostly there is nothing to tell, and nothing is read. */
  get told$(): Observable<Recovery | undefined> {
    const now$ = (): Observable<Recovery | undefined> => from(this.#journal.recovery()).pipe(catchError(() => EMPTY));
    const later$ = merge(this.#changes$, this.#dismissed$).pipe(switchMap(now$));
    return now$().pipe(
      switchMap((told) => (told ? later$.pipe(startWith(told)) : of(undefined))),
      takeWhile((told) => told !== undefined, true),
      startWith<Recovery | undefined>(undefined),
    );
  }

  async dismiss(): Promise<void> {
    await this.#journal.dismissRecovery();
    this.#dismissed$.next();
  }
}
