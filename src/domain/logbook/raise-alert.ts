import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { AlertId, ReservationId } from '../kernel/identifiers.ts';
import { flawOfNote, type FlawOfNote } from './flaw-of-note.ts';
import type { AlertMoment, AlertRaised } from './logbook-events.ts';

/** Has the desk told something when a guest arrives or leaves. */
export type RaiseAlert = {
  readonly type: 'RaiseAlert';
  readonly alertId: AlertId;
  readonly about: { readonly kind: 'reservation'; readonly reservationId: ReservationId };
  readonly moment: AlertMoment;
  readonly text: string;
};

export function raiseAlert(hotel: HotelState, command: RaiseAlert): Decision<AlertRaised, FlawOfNote> {
  if (hotel.alerts.has(command.alertId)) return accept();
  const flaw = flawOfNote(hotel, command.text, command.about);
  return flaw ? refuse(flaw) : accept({ ...command, type: 'AlertRaised' });
}
