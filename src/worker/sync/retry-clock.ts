import type { ExchangeEnd } from './exchange-parts.ts';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;
/** How often a quiet desk asks although nobody has poked it; some network devices swallow pokes. */
const POLL_MS = 30_000;
/** Added to what a server asks for, so that a hotel's desks do not come back in the same moment. */
const SPREAD_MS = 1_000;

/**
 * How long to wait for the next exchange. After failures "full jitter": anywhere between nothing and a bound that doubles,
 * so that desks which lost their server together do not return together.
 */
export class RetryClock {
  readonly #random: () => number;
  #failures = 0;

  /** `random`: from 0, below 1. */
  constructor(random: () => number) {
    this.#random = random;
  }

  delayAfterMs(end: ExchangeEnd): number {
    if (end.end === 'done') {
      this.#failures = 0;
      return POLL_MS * (0.5 + this.#random());
    }
    const boundMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures);
    this.#failures += 1;
    const askedForMs = retryAfterMs(end);
    return askedForMs === undefined ? boundMs * this.#random() : askedForMs + SPREAD_MS * this.#random();
  }

  /** Something has changed: the next failure is a first one. */
  reset(): void {
    this.#failures = 0;
  }
}

/** What the server has asked for, which wins over our own arithmetic. */
export function retryAfterMs(end: ExchangeEnd): number | undefined {
  return end.end === 'failed' && end.failure.answer === 'busy' ? end.failure.retryAfterMs : undefined;
}
