import type { Observable } from 'rxjs';
import type { ReceivedPush } from '#contract/parse-push-request.ts';
import type { OfferRequest, OfferResponse, Poke, PullResponse, PushResponse } from '#contract/sync-protocol.ts';
import type { Position } from '#domain/kernel/identifiers.ts';

/** Why an exchange came to nothing. None of these is a reason to drop a command. */
export type ExchangeFailure =
  /** Nobody answered, or somebody who is not the hotel's server (a captive portal). */
  | { readonly answer: 'no-answer' }
  /** The server is there and cannot now. */
  | { readonly answer: 'busy'; readonly retryAfterMs: number | undefined }
  /** This browser is not, or is no longer, a device of the hotel. */
  | { readonly answer: 'device-not-enrolled' }
  /** A manager has removed this device from the hotel. */
  | { readonly answer: 'device-revoked' }
  /** The server keeps another log than this device follows; the refusal of a push says which. */
  | { readonly answer: 'other-epoch'; readonly epoch?: string }
  /** The server answered something that this version of the app cannot use. */
  | { readonly answer: 'misbehaves'; readonly detail: string };

export type PushAnswer =
  | { readonly answer: 'outcomes'; readonly response: PushResponse }
  | { readonly answer: 'seq-gap'; readonly expectedSeq: number }
  /** The server cannot read the request as a whole: something in one of its envelopes, or its size. */
  | { readonly answer: 'unreadable'; readonly detail: string }
  | ExchangeFailure;

export type PullAnswer = { readonly answer: 'batch'; readonly batch: PullResponse } | ExchangeFailure;

export type OfferAnswer = { readonly answer: 'offer'; readonly response: OfferResponse } | ExchangeFailure;

/** The hotel's server as the sync sees it. Never rejects: what a network can do is in the answers. */
export interface SyncServer {
  /** May have taken effect whatever the answer is; the same commands may be sent again and are decided once. */
  push(request: ReceivedPush, stop: AbortSignal): Promise<PushAnswer>;
  /**
   * The confirmed events after a position, about `limit` at most, without a gap: the batch starts at `after`, and its last
   * event stands at its `to`.
   */
  pull(after: Position, limit: number, stop: AbortSignal): Promise<PullAnswer>;
  /** Gives back what a restored server lost. Like a push, it may have taken effect whatever the answer is. */
  offer(request: OfferRequest, stop: AbortSignal): Promise<OfferAnswer>;
  /**
   * Hints that the head has moved, while subscribed to; 'lost' when the line that they come on has broken, which an exchange
   * may confirm. Connects again by itself; never fails, never ends.
   */
  readonly pokes$: Observable<Poke | 'lost'>;
}
