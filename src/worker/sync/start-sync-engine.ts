import {
  auditTime,
  BehaviorSubject,
  debounceTime,
  defer,
  filter,
  firstValueFrom,
  fromEvent,
  lastValueFrom,
  map,
  merge,
  of,
  Subject,
  takeUntil,
  tap,
  timer,
  type Observable,
} from 'rxjs';
import { isSame } from '#contract/difference/is-same.ts';
import type { Clock } from '../clock.ts';
import { JournalReplaced, type Fence, type Journal } from '../journal/journal.ts';
import { cannotStore } from './cannot-store.ts';
import { exchangeWithHistory } from './begin/exchange-with-history.ts';
import type { ExchangeEnd, ExchangeListener, ExchangeParts } from './exchange-parts.ts';
import { RetryClock } from './retry-clock.ts';
import type { SyncLock } from './sync-lock.ts';
import type { SyncEngine, SyncEngineState, SyncWake } from './sync-engine.ts';
import { syncLoop, type LoopWake } from './sync-loop.ts';
import type { PeerMessage, SyncPeers } from './sync-peers.ts';
import type { ExchangeFailure, SyncServer } from './sync-server.ts';
import { NEVER_CONNECTED, stateAfter } from './sync-state.ts';

/** How long "sync now" waits for an attempt in this tab or another one. */
const ASKED_WAITS_MS = 20_000;
/** A clerk who gives commands one after the other is not slowed down by their sending: it waits for a pause… */
const SENT_AFTER_PAUSE_MS = 150;
/** …but never longer than this. */
const SENT_AT_LATEST_MS = 3_000;
/** After a turn that ended before this tab did, others of the browser may go first. */
const BETWEEN_TURNS_MS = 5_000;

export type SyncEngineParts = {
  readonly journal: Journal;
  readonly server: SyncServer;
  readonly lock: SyncLock;
  readonly peers: SyncPeers;
  readonly clock: Clock;
  /** From 0, below 1. */
  readonly random: () => number;
  readonly onApplied: () => void;
  /** The journal was replaced, and must be opened again with all that follows it. */
  readonly onReplaced: () => void;
  /** Begins a device that has nothing yet; undefined: it is to pull the log. Fetched when that is so. */
  readonly begin: NonNullable<ExchangeParts['begin']>;
  /** This device is one no more, and nothing is left here that nobody else has: the hotel is to be forgotten. */
  readonly onRevoked: () => void;
  /** Hands over what waits; fetched when this device was removed. */
  readonly farewell: (parts: ExchangeParts) => Promise<'heard' | ExchangeEnd>;
  /** Meets a server that was restored; fetched when that has happened. */
  readonly recover: (parts: ExchangeParts) => Promise<ExchangeEnd>;
};

export function startSyncEngine(parts: SyncEngineParts): SyncEngine {
  const engine = new TabSync(parts);
  engine.start();
  return engine;
}

class TabSync implements SyncEngine {
  readonly #parts: SyncEngineParts;
  readonly #state$ = new BehaviorSubject<SyncEngineState>(NEVER_CONNECTED);
  readonly #wakes$ = new Subject<LoopWake>();
  /** An attempt has ended, here or in the tab that syncs. */
  readonly #tried$ = new Subject<void>();
  readonly #stopping = new AbortController();
  /** Also for those who come after it. */
  readonly #stop$ = defer(() =>
    this.#stopping.signal.aborted ? of(undefined) : fromEvent(this.#stopping.signal, 'abort'),
  );

  constructor(parts: SyncEngineParts) {
    this.#parts = parts;
  }

  get state$(): Observable<SyncEngineState> {
    return this.#state$;
  }

  get state(): SyncEngineState {
    return this.#state$.value;
  }

  start(): void {
    const { peers } = this.#parts;
    peers.heard$.pipe(takeUntil(this.#stop$)).subscribe((message) => this.#hear(message));
    peers.tell({ says: 'tell-state' });
    void this.#takeTurns();
  }

  wake(why: SyncWake): void {
    this.#wake(why === 'outbox' ? 'saved' : 'changed');
  }

  async syncNow(): Promise<void> {
    const tried = firstValueFrom(merge(this.#tried$, this.#stop$, timer(ASKED_WAITS_MS)));
    this.#wake('asked');
    await tried;
  }

  stop(): void {
    this.#stopping.abort();
    this.#parts.peers.close();
    this.#state$.complete();
  }

  async #takeTurns(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        await this.#parts.lock.hold(() => this.#turn(), signal);
      } catch (error) {
        // Another tab has met a restored server, or begun with pages, and held the lock before this one heard of it.
        if (error instanceof JournalReplaced) return this.#parts.onReplaced();
        // A bug is told like any other of the worker's; sync goes on, for what waits here is worth more than silence.
        setTimeout(() => {
          throw error;
        });
      }
      await firstValueFrom(merge(this.#stop$, timer(BETWEEN_TURNS_MS * (0.5 + this.#parts.random()))));
    }
  }

  /** For as long as nobody overtakes it. */
  async #turn(): Promise<void> {
    const fence = await this.#takeFence();
    if (fence === undefined) return;
    // Whoever had this turn before may have died between storing what it had pulled and telling of it.
    this.#parts.onApplied();
    this.#become({ syncsHere: true });
    try {
      await lastValueFrom(this.#exchanges(fence).pipe(takeUntil(this.#stop$)), { defaultValue: undefined });
    } finally {
      this.#become({ syncsHere: false });
    }
  }

  /** Undefined where the disk takes nothing: told as by an exchange that ended so, and tried again with the next turn. */
  async #takeFence(): Promise<Fence | undefined> {
    try {
      return await this.#parts.journal.takeFence();
    } catch (error) {
      this.#tried(cannotStore(error));
      return undefined;
    }
  }

  #exchanges(fence: Fence): Observable<ExchangeEnd> {
    const { server, random, journal, clock, begin } = this.#parts;
    const stop = this.#stopping.signal;
    const pokes$ = server.pokes$.pipe(filter((poke) => poke === 'lost' || this.#isNews(poke.head)));
    const poked$ = pokes$.pipe(map((): LoopWake => 'changed'));
    return syncLoop({
      attempt: defer(() => this.#attempt({ journal, server, clock, fence, stop, begin, listener: this.#listener })),
      wakes: merge(gathered(this.#wakes$), poked$),
      clock: new RetryClock(random),
    }).pipe(tap((end) => this.#tried(end)));
  }

  async #attempt(parts: ExchangeParts): Promise<ExchangeEnd> {
    let end = await exchangeWithHistory(parts);
    try {
      if (failedFor(end, 'other-epoch')) {
        this.#become({ trouble: { code: 'server-was-restored' } });
        end = await this.#parts.recover(parts);
      }
      // Of a restored server, too, which tells a removed device as little as any other.
      return failedFor(end, 'device-revoked') ? await this.#leave(parts, end) : end;
    } catch (error) {
      return cannotStore(error);
    }
  }

  async #leave(parts: ExchangeParts, revoked: ExchangeEnd): Promise<ExchangeEnd> {
    const left = await this.#parts.farewell(parts);
    if (left === 'heard') this.#forgetHotel();
    return left !== 'heard' && left.end === 'fenced' ? left : revoked;
  }

  /** The server pokes for our own commands too, whose events were pulled with their answer. */
  #isNews(head: number): boolean {
    const { serverHead, connection } = this.#state$.value;
    return connection.state === 'offline' || head > (serverHead ?? 0);
  }

  #tried(end: ExchangeEnd): void {
    this.#become(stateAfter(this.#state$.value, end, this.#parts.clock()));
    this.#parts.peers.tell({ says: 'tried' });
    this.#tried$.next();
  }

  readonly #listener: ExchangeListener = {
    onApplied: () => this.#parts.onApplied(),
    onReplaced: () => this.#parts.onReplaced(),
    onContact: ({ at, head, clockSkewMs }) =>
      this.#become({
        connection: { state: 'online', lastContact: at },
        serverHead: head,
        clockSkewMs,
      }),
    onProgress: (progress) => this.#become(progress),
  };

  #wake(wake: LoopWake): void {
    if (this.#state$.value.syncsHere) this.#wakes$.next(wake);
    else this.#parts.peers.tell({ says: 'wake', wake });
  }

  #hear(message: PeerMessage): void {
    const { syncsHere } = this.#state$.value;
    switch (message.says) {
      case 'state':
        if (!syncsHere) this.#state$.next({ ...message.state, syncsHere: false });
        return;
      case 'tried':
        return this.#tried$.next();
      case 'wake':
        return this.#wakes$.next(message.wake);
      case 'revoked':
        return this.#parts.onRevoked();
      case 'tell-state':
        if (syncsHere) this.#tellState();
        return;
    }
  }

  #become(change: Partial<SyncEngineState>): void {
    if (this.#stopping.signal.aborted) return;
    const state = { ...this.#state$.value, ...change };
    if (isSame(state, this.#state$.value)) return;
    this.#state$.next(state);
    if (this.#state$.value.syncsHere) this.#tellState();
  }

  /** Here and in the other tabs: none may keep what the hotel has taken back. */
  #forgetHotel(): void {
    this.#parts.peers.tell({ says: 'revoked' });
    this.#parts.onRevoked();
  }

  #tellState(): void {
    this.#parts.peers.tell({ says: 'state', state: this.#state$.value });
  }
}

function failedFor(end: ExchangeEnd, why: ExchangeFailure['answer']): boolean {
  return end.end === 'failed' && end.failure.answer === why;
}

/** Of commands that are saved in quick succession, one wake; every other wake at once. */
function gathered(wakes$: Observable<LoopWake>): Observable<LoopWake> {
  const saved$ = wakes$.pipe(filter((wake) => wake === 'saved'));
  return merge(
    wakes$.pipe(filter((wake) => wake !== 'saved')),
    saved$.pipe(debounceTime(SENT_AFTER_PAUSE_MS)),
    saved$.pipe(auditTime(SENT_AT_LATEST_MS)),
  );
}
