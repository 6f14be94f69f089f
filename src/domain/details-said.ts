import type { GuestDetailsChange } from './guests/guest-details.ts';
import type { HotelCommand, HotelEvent } from './hotel.ts';

/**
 * What a command says of a guest, if any of its events made it so: the details store takes it in the same transaction. What
 * a refused command said is kept nowhere.
 */
export function detailsSaid(command: HotelCommand, events: readonly HotelEvent[]): GuestDetailsChange | undefined {
  switch (command.type) {
    case 'RegisterGuest': {
      const { guestId, details } = command;
      return events.some(({ type }) => type === 'GuestRegistered') ? { guestId, details } : undefined;
    }
    case 'CorrectGuestDetails': {
      const { guestId, changes, correctionId } = command;
      const isCorrected = events.some(({ type }) => type === 'GuestDetailsCorrected');
      return isCorrected ? { guestId, details: changes, correctionId } : undefined;
    }
    case 'ApproveQuarantined':
      return detailsSaid(command.command, events);
    default:
      return undefined;
  }
}
