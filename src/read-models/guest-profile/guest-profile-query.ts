import type { EarlierDetail, GuestProfile, PossibleDuplicate } from '#contract/guest-profile.ts';
import type { FlagReason, GuestFlag } from '#domain/guests/guests-events.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { reservationsOfGuest } from '../guest-stays/guest-stays-projection.ts';
import type { QueryView } from '../query.ts';
import { factsOfGuest, type GuestFactsRow } from './guest-facts-projection.ts';
import { figuresOf, staysOfPerson } from './stays-of-person.ts';

/** All that the hotel knows of one person, whichever of their ids is asked for; undefined: nobody of that id. */
export function guestProfile(view: QueryView, asked: { readonly guestId: GuestId }): GuestProfile | undefined {
  const people = view.samePerson(asked.guestId);
  const guestId = people[0] ?? asked.guestId;
  const facts = people.map((id) => factsOfGuest(view, id));
  const history = facts.flatMap((row) => row.history).toSorted((left, right) => right.at - left.at);
  if (history.length === 0) return undefined;
  const stays = staysOfPerson(view, guestId);
  const said = view.saidOf(guestId);
  return {
    guestId,
    details: view.guest(guestId),
    isForgotten: history.some(({ event }) => event === 'GuestForgotten'),
    alsoKnownAs: people.slice(1).map((id) => ({ guestId: id, details: view.guestAlone(id) })),
    saw: [...new Set(said.flatMap(({ correctionId }) => correctionId ?? []))],
    earlier: earlierOf(view, guestId),
    flags: flagsOf(facts),
    preferences: [...new Set(facts.flatMap(({ preferences }) => preferences))].toSorted(),
    stays,
    figures: figuresOf(stays),
    duplicates: duplicatesOf(view, guestId),
    history,
    forgetBlockedBy: view.blockedBy({ type: 'ForgetGuest', guestId }),
  };
}

export function flagsOf(facts: readonly GuestFactsRow[]): GuestProfile['flags'] {
  const flags = new Map<GuestFlag, FlagReason | undefined>();
  for (const row of facts) {
    for (const [flag, reason] of Object.entries(row.flags) as [GuestFlag, FlagReason | ''][]) {
      flags.set(flag, reason === '' ? undefined : reason);
    }
  }
  return [...flags].map(([flag, reason]) => ({ flag, reason }));
}

function earlierOf(view: QueryView, guestId: GuestId): readonly EarlierDetail[] {
  const details = view.guest(guestId);
  return view.saidOf(guestId).map(({ field, value, correctionId }) => {
    const stands = (details?.[field] ?? '') === value;
    return { field, value, correctionId, stands };
  });
}

function duplicatesOf(view: QueryView, guestId: GuestId): readonly PossibleDuplicate[] {
  return view.guestsAlike(guestId).flatMap(({ guestId: other, because }) => {
    const details = view.guest(other);
    const stays = view.samePerson(other).flatMap((id) => reservationsOfGuest(view, id)).length;
    return details ? [{ guestId: other, details, stays, because }] : [];
  });
}
