import type { GuestFlag } from '#domain/guests/guests-events.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { Likeness } from './guest-profile.ts';

/** A guest in a list: enough to tell them from their namesakes. */
export type GuestRow = {
  readonly guestId: GuestId;
  readonly name: string;
  readonly nativeName: string | undefined;
  readonly birthYear: string | undefined;
  readonly city: string | undefined;
  readonly company: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly flags: readonly GuestFlag[];
  readonly stays: number;
  /** The arrival of the latest stay that was not given up. */
  readonly lastArrival: HotelDay | undefined;
  /** The room that the guest is in now. */
  readonly roomNumber: string | undefined;
};

export type GuestSearchQuestion = {
  /** By name, phone, e-mail, company, confirmation or room number; nothing typed: who is here and who comes next. */
  readonly GuestSearch: {
    readonly asks: { readonly text: string; readonly limit: number };
    readonly answers: readonly GuestRow[];
  };
};

/** Two guests who may be one person, of whom at least one is here or near. */
export type DuplicatePair = {
  readonly one: GuestRow;
  readonly other: GuestRow;
  readonly because: readonly Likeness[];
};

export type DuplicatesQuestion = {
  readonly Duplicates: {
    readonly asks: Record<string, never>;
    readonly answers: readonly DuplicatePair[];
  };
};
