import type { Seen } from './kept-board.ts';

export type FeedNews = {
  /** Absent: this board has not seen the house yet. */
  readonly seen: Seen | undefined;
  /** The server has just said that the picture is right. */
  readonly isConnected: boolean;
};

/** Whoever was told nothing for so long is not connected, whatever the last answer was: a television may have slept. */
const SILENCE_MS = 100_000;

/** Whether the picture may be shown as the house is now. */
export function isUpToDate({ seen, isConnected }: FeedNews, now: number): boolean {
  return isConnected && seen !== undefined && Math.abs(now - seen.asOf) < SILENCE_MS;
}
