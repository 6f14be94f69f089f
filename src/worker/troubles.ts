import { BehaviorSubject, type Observable } from 'rxjs';
import type { Trouble } from '#contract/sync-status.ts';
import { reportBug } from './report-bug.ts';
import { storageTrouble } from './storage-trouble.ts';

const OVER_WHEN_OPEN = ['storage-lost', 'storage-blocked-by-other-window', 'newer-version-in-other-window'] as const;

/** What keeps this device from working as it should, each kind once. */
export class Troubles {
  readonly #known = new BehaviorSubject<readonly Trouble[]>([]);

  get known$(): Observable<readonly Trouble[]> {
    return this.#known;
  }

  raise(trouble: Trouble): void {
    this.#known.next([...this.#known.value.filter(({ code }) => code !== trouble.code), trouble]);
  }

  /** A commit went through, or why it did not: a disk that takes commits again is full no more. */
  heardFromDisk(error: unknown): void {
    if (error === undefined) this.#clear('storage-full');
    else if (storageTrouble(error)) this.raiseFor(error);
  }

  /** The database has opened: whatever kept it from that is over. */
  databaseOpened(): void {
    for (const code of OVER_WHEN_OPEN) this.#clear(code);
  }

  /** Raises what an error of the disk means; any other error is a bug, and the worker reports it. */
  raiseFor(error: unknown): void {
    const code = storageTrouble(error);
    if (code === 'storage-full') this.raise({ code });
    else if (code === 'storage-lost') this.raise({ code, detail: String(error) });
    else reportBug(error);
  }

  #clear(code: Trouble['code']): void {
    if (this.#known.value.some((trouble) => trouble.code === code)) {
      this.#known.next(this.#known.value.filter((trouble) => trouble.code !== code));
    }
  }
}
