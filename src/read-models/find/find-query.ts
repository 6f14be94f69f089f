import type { Found } from '#contract/find.ts';
import type { GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import { plainConfirmation } from '../confirmations/plain-confirmation.ts';
import { reservationsByConfirmation } from '../confirmations/confirmations-projection.ts';
import { reservationsOfGuest } from '../guest-stays/guest-stays-projection.ts';
import type { QueryView } from '../query.ts';
import { allRooms } from '../rack/rack-pages.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import { fold } from '../guest-search/fold.ts';
import { guestName } from '../stays/guest-name.ts';
import type { StayFacts } from '../stays/stay-facts.ts';
import { currentStays } from './current-stays.ts';
import { inFindOrder, type Candidate } from './find-order.ts';

const LIMIT_MAX = 50;
/** Every guest costs pages: of the others only the names are shown. */
const GUESTS_WITH_STAYS = 10;
const CONFIRMATION_PREFIX_MIN = 3;

export function find(view: QueryView, asked: { readonly text: string; readonly limit: number }): readonly Found[] {
  const text = asked.text.trim();
  const limit = Math.min(Math.max(Math.trunc(asked.limit), 0), LIMIT_MAX);
  if (text === '' || limit === 0) return [];
  const current = currentStays(view);
  const guests = view.guestsLike({ text, limit, preferred: current.map(({ guestId }) => guestId) });
  const stays = new Map<ReservationId, Candidate>();
  for (const [stay, misfit] of byConfirmation(view, text, current)) {
    if (!stays.has(stay.reservationId)) stays.set(stay.reservationId, candidateOf(view, stay, misfit));
  }
  for (const { guestId, misfit } of guests.slice(0, GUESTS_WITH_STAYS)) {
    for (const reservationId of view.samePerson(guestId).flatMap((id) => reservationsOfGuest(view, id))) {
      const stay = stays.has(reservationId) ? undefined : reservationOf(view, reservationId);
      if (stay) stays.set(reservationId, candidateOf(view, stay, misfit + 1, guestId));
    }
  }
  const persons = guests.map(({ guestId, details, misfit }): Candidate => {
    const { name, phone, email } = details;
    return { found: { kind: 'guest', guestId, name, phone, email }, misfit: misfit + 1 };
  });
  return inFindOrder([...roomsNumbered(view, text), ...stays.values(), ...persons], view.businessDate).slice(0, limit);
}

/** The whole number of any reservation, or the beginning of one around today. */
function byConfirmation(
  view: QueryView,
  text: string,
  current: readonly StayFacts[],
): readonly (readonly [stay: StayFacts, misfit: number])[] {
  const plain = plainConfirmation(text);
  if (plain === '') return [];
  const exact = reservationsByConfirmation(view, text).flatMap((id) => reservationOf(view, id) ?? []);
  // A number has a figure in it; without one, people mean a name.
  const isNumber = plain.length >= CONFIRMATION_PREFIX_MIN && /\d/.test(text);
  const begun = isNumber ? current.filter((stay) => plainConfirmation(stay.confirmation).startsWith(plain)) : [];
  return [...exact.map((stay) => [stay, 0] as const), ...begun.map((stay) => [stay, 1] as const)];
}

function roomsNumbered(view: QueryView, text: string): readonly Candidate[] {
  const asked = fold(text);
  return allRooms(view).flatMap(({ roomId, number }) =>
    fold(number).startsWith(asked)
      ? [{ found: { kind: 'room', roomId, number } as const, misfit: fold(number) === asked ? 0 : 3 }]
      : [],
  );
}

/** `lookedFor` comes along with the guest, where it is not the guest. */
function candidateOf(view: QueryView, stay: StayFacts, misfit: number, lookedFor?: GuestId): Candidate {
  const { reservationId, guestId, confirmation, status, stay: interval } = stay;
  const guest = guestName(view, guestId);
  const comesAlong = lookedFor && !view.samePerson(guestId).includes(lookedFor);
  const companion = comesAlong ? { companion: guestName(view, lookedFor) } : {};
  const found = {
    kind: 'reservation',
    reservationId,
    guest,
    ...companion,
    confirmation,
    status,
    stay: interval,
  } as const;
  return { found, misfit };
}
