import type { CorrectionId, GuestId, ReservationId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { GuestField } from './guest-details.ts';
import type { CardSigned, FlagReason, GuestFlag, GuestsEvent, Preference } from './guests-events.ts';
import { joinGuests, partGuests } from './same-person.ts';

export type RegistrationCard = { readonly fields: readonly GuestField[]; readonly signed: CardSigned };

export type Guest = {
  readonly guestId: GuestId;
  /** Who stands for this person, where they were registered more than once; absent: nobody else. */
  readonly sameAs?: GuestId;
  /** Everybody whom this guest stands for; absent: nobody else. */
  readonly others?: readonly GuestId[];
  /** Whom people have told apart from this guest. */
  readonly apartFrom?: readonly GuestId[];
  /** Which correction the present value of a field comes from; absent: from the registration. */
  readonly corrections?: Readonly<Partial<Record<GuestField, CorrectionId>>>;
  /** Each flag with its reason; an empty one where there is none. */
  readonly flags?: Readonly<Partial<Record<GuestFlag, FlagReason | ''>>>;
  readonly preferences?: readonly Preference[];
  /** The registration cards of their stays. */
  readonly cards?: Readonly<Record<ReservationId, RegistrationCard>>;
  /** Nothing is known of the person any more, and nothing more will be. */
  readonly forgotten?: true;
};

/** Nothing else is known of the guest, and nobody stands for them. */
export function isOnlyRegistered(guest: Guest): boolean {
  return Object.keys(guest).length === 1;
}

export type GuestsTables = { readonly guests: Table<GuestId, Guest> };

export function evolveGuests(tables: GuestsTables, event: GuestsEvent): void {
  switch (event.type) {
    case 'GuestRegistered':
      return tables.guests.set(event.guestId, { guestId: event.guestId });
    case 'GuestsMerged':
      return joinGuests(tables, event.guestIds);
    case 'GuestsUnmerged':
      return partGuests(tables, event.guestIds, event.from);
    case 'GuestForgotten':
      return forget(tables, event.guestIds);
    case 'GuestsToldApart':
      return tellApart(tables, event.guestIds);
    default: {
      const guest = tables.guests.get(event.guestId) ?? { guestId: event.guestId };
      return tables.guests.set(event.guestId, evolveGuest(guest, event));
    }
  }
}

type EventOfOneGuest = Exclude<
  GuestsEvent,
  { type: 'GuestRegistered' | 'GuestsMerged' | 'GuestsUnmerged' | 'GuestsToldApart' | 'GuestForgotten' }
>;

function evolveGuest(guest: Guest, event: EventOfOneGuest): Guest {
  switch (event.type) {
    case 'GuestDetailsCorrected':
    case 'GuestDetailsRestored':
      return withCorrections(guest, event.fields, event.correctionId);
    case 'GuestFlagged':
      return { ...guest, flags: { ...guest.flags, [event.flag]: event.reason ?? '' } };
    case 'GuestUnflagged': {
      const { [event.flag]: _, ...flags } = guest.flags ?? {};
      return { ...guest, flags };
    }
    case 'PreferenceNoted':
      return { ...guest, preferences: [...without(guest.preferences, event.preference), event.preference].toSorted() };
    case 'RegistrationCardRecorded': {
      const { reservationId, fields, signed } = event;
      return { ...guest, cards: { ...guest.cards, [reservationId]: { fields, signed } } };
    }
    case 'PreferenceDropped':
      return { ...guest, preferences: without(guest.preferences, event.preference) };
  }
}

function withCorrections(guest: Guest, fields: readonly GuestField[], correctionId: CorrectionId | undefined): Guest {
  const corrections = { ...guest.corrections };
  for (const field of fields) {
    if (correctionId) corrections[field] = correctionId;
    else delete corrections[field];
  }
  return { ...guest, corrections };
}

/** Who was the same person stays so, for their stays; all that was said of the person goes. */
function forget({ guests }: GuestsTables, guestIds: readonly GuestId[]): void {
  for (const guestId of guestIds) {
    const { sameAs, others } = guests.get(guestId) ?? {};
    const together = { ...(sameAs ? { sameAs } : {}), ...(others ? { others } : {}) };
    guests.set(guestId, { guestId, ...together, forgotten: true });
  }
}

function tellApart({ guests }: GuestsTables, [one, other]: readonly [GuestId, GuestId]): void {
  const guest = guests.get(one) ?? { guestId: one };
  guests.set(one, { ...guest, apartFrom: [...without(guest.apartFrom, other), other].toSorted() });
}

function without<Value>(values: readonly Value[] | undefined, value: Value): readonly Value[] {
  return (values ?? []).filter((one) => one !== value);
}
