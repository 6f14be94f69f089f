import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelState } from '../hotel-state.ts';
import type { UnknownReservation } from '../reservations/known-reservation.ts';
import type { FolioOpened } from './folios-events.ts';

/** A further account: a second bill of a stay, a company's, the house's own, a passer-by's. */
export type OpenFolio = Omit<FolioOpened, 'type'> & { readonly type: 'OpenFolio' };

export type OpenFolioRefusal = UnknownReservation | { readonly code: 'name-missing' };

export function openFolio(hotel: HotelState, command: OpenFolio): Decision<FolioOpened, OpenFolioRefusal> {
  const { folioId, kind, label, reservationId } = command;
  if (hotel.folios.has(folioId)) return accept();
  if (reservationId && !hotel.reservations.has(reservationId)) {
    return refuse({ code: 'unknown-reservation', reservationId });
  }
  const hasName = label !== undefined && label.trim() !== '';
  const needsName = kind === 'company' || kind === 'house' || (kind === 'guest' && !reservationId);
  if (needsName && !hasName) return refuse({ code: 'name-missing' });
  return accept({ ...command, type: 'FolioOpened' });
}
