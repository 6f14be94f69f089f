import { withoutDetails } from '#contract/without-details.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';

/** A quarantined command as it is kept, without what it says of guests who are forgotten; undefined: it says nothing of them. */
export function redactReceived(received: string, forgotten: ReadonlySet<GuestId>): string | undefined {
  const envelope = JSON.parse(received) as { readonly command?: unknown };
  const command = withoutDetails(envelope.command, forgotten);
  return command === undefined ? undefined : JSON.stringify({ ...envelope, command });
}
