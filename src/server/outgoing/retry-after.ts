import type { Instant } from '#domain/kernel/identifiers.ts';

/**
 * How long somebody wants us to wait, in milliseconds: they say it in seconds, or as a moment of HTTP, which ends in GMT;
 * `Date.parse` alone would make a moment of almost anything.
 */
export function retryAfterOf(said: string | undefined, now: Instant): number | undefined {
  if (said === undefined) return undefined;
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1_000;
  const at = said.endsWith('GMT') ? Date.parse(said) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
