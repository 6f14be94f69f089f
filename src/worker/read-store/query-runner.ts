import { finalize, Observable, ReplaySubject, share } from 'rxjs';
import type { Difference } from '#contract/difference/difference.ts';
import { differenceOf } from '#contract/difference/difference-of.ts';
import type { Answers, Asks, QuestionName } from '#contract/questions.ts';
import type { Answer, AsOf, NoAnswer } from '#contract/staleness.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { NotPermitted } from '#domain/permissions/refused-by-role.ts';
import type { QueryOf } from '#read-models/query.ts';
import { HistoryMissing } from '../journal/journal.ts';
import { nextTask } from '../next-task.ts';
import { storageTrouble } from '../storage-trouble.ts';
import { MissingGuests, MissingPage, TrackedView, type ViewSources } from './query-view.ts';
import type { StoreChange } from './store-change.ts';

/** What a runner asks its questions of. */
export type RunnerParts = {
  readonly queryOf: QueryOf;
  readonly sources: ViewSources;
  readonly asOf: () => AsOf;
  /** What may change answers; the turn of the hotel's day is a change of everything. */
  readonly changes$: Observable<StoreChange>;
  /** Why whoever stands at the desk is not answered; undefined: they are. */
  readonly refusedToSee: (question: QuestionName) => NotPermitted | undefined;
  readonly settled: () => Promise<void>;
  readonly load: (model: string, page: string) => Promise<void>;
  /** Reads what is stored of these guests, or of all. */
  readonly meet: (guests: ReadonlySet<GuestId> | 'everybody') => Promise<void>;
};

/** An answer that a watch tells, and what makes it of the one that it told before. */
export type ToldAnswer<Value> =
  | (Answer<Value> & { readonly change: Difference; readonly notPermitted?: undefined })
  | (NoAnswer & { readonly change?: undefined });

type Attempt<Value> =
  | { readonly answer: Answer<Value>; readonly view: TrackedView; readonly refused?: undefined }
  | { readonly answer?: undefined; readonly view?: undefined; readonly refused: NoAnswer };

/** Asks queries: loads the pages they turn out to need, and asks again when what they read has changed. */
export class QueryRunner {
  readonly #parts: RunnerParts;
  readonly #watched = new Map<string, Observable<ToldAnswer<unknown>>>();

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  async ask<Name extends QuestionName>(name: Name, asks: Asks<Name>): Promise<Answer<Answers<Name>> | NoAnswer> {
    const { answer, refused } = await this.#attempt(name, asks);
    return answer ?? refused;
  }

  /** One answer now and one whenever it is another one; shared by all who ask the same. */
  watch<Name extends QuestionName>(name: Name, asks: Asks<Name>): Observable<ToldAnswer<Answers<Name>>> {
    const question = `${name} ${JSON.stringify(asks)}`;
    const known = this.#watched.get(question);
    if (known) return known as Observable<ToldAnswer<Answers<Name>>>;
    const watched = this.#asking(name, asks).pipe(
      finalize(() => this.#watched.delete(question)),
      share({ connector: () => new ReplaySubject(1), resetOnRefCountZero: true }),
    );
    this.#watched.set(question, watched);
    return watched;
  }

  async #attempt<Name extends QuestionName>(name: Name, asks: Asks<Name>): Promise<Attempt<Answers<Name>>> {
    await this.#parts.settled();
    const notPermitted = this.#parts.refusedToSee(name);
    if (notPermitted) return { refused: { asOf: this.#parts.asOf(), notPermitted } };
    const query = await this.#parts.queryOf(name);
    for (;;) {
      const view = new TrackedView(this.#parts.sources);
      try {
        const value = query(view, asks);
        if (view.unread.size === 0) return { answer: { asOf: this.#parts.asOf(), value }, view };
        await this.#parts.meet(view.unread);
      } catch (missing) {
        await this.#fetch(missing);
      }
    }
  }

  async #fetch(missing: unknown): Promise<void> {
    if (missing instanceof MissingPage) await this.#parts.load(missing.model, missing.page);
    else if (missing instanceof MissingGuests) await this.#parts.meet('everybody');
    else throw missing;
  }

  /** Another answer, or another person to whom it may be told. */
  #isTouched(name: QuestionName, { view, refused }: Attempt<unknown>, change: StoreChange): boolean {
    const isRefused = this.#parts.refusedToSee(name) !== undefined;
    return isRefused !== (refused !== undefined) || view?.isTouchedBy(change) === true;
  }

  /**
   * One attempt at a time, and one more when something has changed meanwhile: a burst of changes costs one question, and
   * the last answer is never an old one.
   */
  #asking<Name extends QuestionName>(name: Name, asks: Asks<Name>): Observable<ToldAnswer<Answers<Name>>> {
    return new Observable((subscriber) => {
      let latest: Attempt<Answers<Name>> | undefined;
      let isStale = false;
      let isAsking = false;
      const askAgain = async (): Promise<void> => {
        isAsking = true;
        // The receipt of the command that changed something leaves first: it waits for the disk alone.
        if (latest) await nextTask();
        do {
          isStale = false;
          const attempt = await this.#attempt(name, asks);
          const told = toldAfter(latest, attempt);
          latest = attempt;
          if (told) subscriber.next(told);
        } while (isStale && !subscriber.closed);
        isAsking = false;
      };
      const ask = (): void => {
        askAgain().catch((error: unknown) => {
          isAsking = false;
          // The disk may answer again, and the log may reach back far enough: the next change asks again.
          if (storageTrouble(error) === undefined && !(error instanceof HistoryMissing)) subscriber.error(error);
        });
      };
      subscriber.add(
        this.#parts.changes$.subscribe((change) => {
          if (isAsking) isStale = true;
          else if (!latest || this.#isTouched(name, latest, change)) ask();
        }),
      );
      ask();
    });
  }
}

/** Undefined where nothing is other than it was told. */
function toldAfter<Value>(before: Attempt<Value> | undefined, now: Attempt<Value>): ToldAnswer<Value> | undefined {
  if (now.refused) return before?.refused ? undefined : now.refused;
  const { asOf, value } = now.answer;
  const change = before?.answer ? differenceOf(before.answer.value, value) : { is: value };
  return change && { asOf, value, change };
}
