import type { HotelState } from '../hotel-state.ts';
import { accept, type Decision } from '../kernel/decider.ts';
import type { AlertId } from '../kernel/identifiers.ts';
import type { AlertWithdrawn } from './logbook-events.ts';

/** The desk need not be told any more. */
export type WithdrawAlert = { readonly type: 'WithdrawAlert'; readonly alertId: AlertId };

export function withdrawAlert(hotel: HotelState, { alertId }: WithdrawAlert): Decision<AlertWithdrawn, never> {
  return hotel.alerts.has(alertId) ? accept({ type: 'AlertWithdrawn', alertId }) : accept();
}
