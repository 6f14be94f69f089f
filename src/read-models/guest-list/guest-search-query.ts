import type { GuestRow } from '#contract/guest-search.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { reservationsByConfirmation } from '../confirmations/confirmations-projection.ts';
import { currentStays } from '../find/current-stays.ts';
import { fold } from '../guest-search/fold.ts';
import type { QueryView } from '../query.ts';
import { allRooms } from '../rack/rack-pages.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import type { StayFacts } from '../stays/stay-facts.ts';
import { guestRow } from './guest-row.ts';

const LIMIT_MAX = 100;

/** The people that a text may mean: the guest of a booking or in a room first, for a number is nobody's name. */
export function guestSearch(
  view: QueryView,
  asked: { readonly text: string; readonly limit: number },
): readonly GuestRow[] {
  const text = asked.text.trim();
  const limit = Math.min(Math.max(Math.trunc(asked.limit), 0), LIMIT_MAX);
  const current = currentStays(view);
  const found =
    text === ''
      ? hereAndNext(view, current)
      : [...byNumber(view, text, current), ...byName(view, text, limit, current)];
  const people = new Set(found.map((guestId) => view.samePerson(guestId)[0] ?? guestId));
  return [...people]
    .slice(0, limit)
    .map((guestId) => guestRow(view, guestId))
    .filter(({ name }) => name !== '');
}

function byName(view: QueryView, text: string, limit: number, current: readonly StayFacts[]): readonly GuestId[] {
  const preferred = current.map(({ guestId }) => guestId);
  return view.guestsLike({ text, limit, preferred }).map(({ guestId }) => guestId);
}

/** By the number of a booking, or of the room that a guest is in. */
function byNumber(view: QueryView, text: string, current: readonly StayFacts[]): readonly GuestId[] {
  const booked = reservationsByConfirmation(view, text).flatMap((id) => reservationOf(view, id)?.guestId ?? []);
  const room = allRooms(view).find(({ number }) => fold(number) === fold(text));
  const inRoom = current.filter(({ occupies }) => room !== undefined && occupies === room.roomId);
  return [...booked, ...inRoom.map(({ guestId }) => guestId)];
}

/** Who is in house, then who arrives next. */
function hereAndNext({ businessDate }: QueryView, current: readonly StayFacts[]): readonly GuestId[] {
  const here = current.filter(({ status }) => status === 'in-house');
  const next = current
    .filter(({ status, stay }) => status === 'reserved' && stay.arrival >= businessDate)
    .toSorted((left, right) => left.stay.arrival - right.stay.arrival);
  return [...here, ...next].map(({ guestId }) => guestId);
}
