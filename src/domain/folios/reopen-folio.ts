import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { FolioId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { folioOf } from './folio.ts';
import type { UnknownFolio } from './folio-refusals.ts';
import type { FolioReopened } from './folios-events.ts';

export type ReopenFolio = { readonly type: 'ReopenFolio'; readonly folioId: FolioId };

export type ReopenFolioRefusal = UnknownFolio;

export function reopenFolio(hotel: HotelState, { folioId }: ReopenFolio): Decision<FolioReopened, ReopenFolioRefusal> {
  const folio = folioOf(hotel, folioId);
  if (!folio) return refuse({ code: 'unknown-folio', folioId });
  return folio.isClosed ? accept({ type: 'FolioReopened', folioId }) : accept();
}
