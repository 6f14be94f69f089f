import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';

/** Empty where this device may not know the name, does not know it yet, or has forgotten it. */
export function guestName(view: Pick<QueryView, 'guest'>, guestId: GuestId): string {
  return view.guest(guestId)?.name ?? '';
}
