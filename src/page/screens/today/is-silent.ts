import type { Webhook } from '#contract/webhooks.ts';

/** A service that is down for a night is nobody's business. */
const SILENT_MS = 24 * 3_600_000;

/** Whether a webhook hears nothing, and nobody has wanted that: it was switched off by itself, or has failed for a day. */
export function isSilent({ off, failingSince }: Webhook, now: number): boolean {
  if (off !== undefined) return off !== 'by-hand';
  return failingSince !== undefined && now - failingSince >= SILENT_MS;
}
