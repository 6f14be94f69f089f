import type { About } from '#domain/logbook/logbook-events.ts';
import type { Names } from '#page/wording/names.ts';

/** What a line is about, with the name that the details store has for a guest: the line itself has none. */
export function aboutWords(about: About, names: Names): string {
  switch (about.kind) {
    case 'house':
      return 'House';
    case 'room':
      return `Room ${names.roomNumber(about.roomId)}`;
    case 'reservation':
      return names.guestOf(about.reservationId);
  }
}
