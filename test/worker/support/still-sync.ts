import { BehaviorSubject } from 'rxjs';
import type { SyncEngine, SyncEngineState } from '#worker/sync/sync-engine.ts';

/** A sync that exchanges nothing and says what it is told to say: for tests that are about the desk itself. */
export class StillSync implements SyncEngine {
  readonly #state: BehaviorSubject<SyncEngineState>;
  readonly woken: string[] = [];

  constructor(state: Partial<SyncEngineState> = {}) {
    this.#state = new BehaviorSubject<SyncEngineState>({
      connection: { state: 'offline', since: 0 as never },
      syncsHere: true,
      serverHead: undefined,
      sending: [],
      progress: undefined,
      trouble: undefined,
      clockSkewMs: undefined,
      ...state,
    });
  }

  get state$() {
    return this.#state.asObservable();
  }

  get state() {
    return this.#state.value;
  }

  become(change: Partial<SyncEngineState>): void {
    this.#state.next({ ...this.state, ...change });
  }

  wake(why: string): void {
    this.woken.push(why);
  }

  async syncNow(): Promise<void> {
    this.wake('asked');
  }

  stop(): void {
    this.#state.complete();
  }
}
