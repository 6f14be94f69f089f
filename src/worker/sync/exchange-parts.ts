import type { Trouble } from '#contract/sync-status.ts';
import type { Instant, Position } from '#domain/kernel/identifiers.ts';
import type { Clock } from '../clock.ts';
import type { Fence, Journal } from '../journal/journal.ts';
import type { SyncEngineState } from './sync-engine.ts';
import type { ExchangeFailure, SyncServer } from './sync-server.ts';

/** What an exchange works with, and whom it tells how it goes. */
export type ExchangeParts = {
  readonly journal: Journal;
  readonly server: SyncServer;
  readonly clock: Clock;
  readonly fence: Fence;
  readonly stop: AbortSignal;
  readonly listener: ExchangeListener;
  /**
   * Begins a device that has nothing yet with more than the log; undefined: it is to pull. Left out where nobody is in front of
   * the device.
   */
  readonly begin?: (parts: ExchangeParts) => Step;
};

export type ExchangeListener = {
  /** Pulled events are in the journal. */
  onApplied(): void;
  /** The server has answered as it should. */
  onContact(contact: { readonly at: Instant; readonly head: Position; readonly clockSkewMs: number }): void;
  /** The journal follows a restored server's log now: all that was made of the one before must be opened again. */
  onReplaced(): void;
  onProgress(progress: Pick<SyncEngineState, 'sending'> | Pick<SyncEngineState, 'progress'>): void;
};

/** How an exchange ended. All that can be said of the network and of the disk is in here: it rejects for bugs only. */
export type ExchangeEnd =
  /** Nothing waits, and the journal stands where the server's log ends. */
  | { readonly end: 'done' }
  | { readonly end: 'failed'; readonly failure: ExchangeFailure }
  /** Another holder has taken over: this one must stop. */
  | { readonly end: 'fenced' }
  | { readonly end: 'cannot-store'; readonly trouble: Trouble };

/** A step of an exchange: undefined where the next one may follow. */
export type Step = Promise<Exclude<ExchangeEnd, { end: 'done' }> | undefined>;

export function misbehaves(detail: string): Exclude<ExchangeEnd, { end: 'done' }> {
  return { end: 'failed', failure: { answer: 'misbehaves', detail } };
}
