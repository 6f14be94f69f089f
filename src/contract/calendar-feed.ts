import type { Interval } from '#domain/kernel/hotel-day.ts';

/** How the names (UID) of the entries end that Keyrack itself writes: a channel may read them back to us. */
export const OWN_UID_END = '@keyrack';

/**
 * What an entry of a channel's calendar stands for. *reserved*: the channel says that somebody comes. *closed*: the nights are
 * not for sale there and the channel does not say why, as Booking.com never does. *blocked*: a rule or a person closed them.
 */
export type EntryKind = 'reserved' | 'closed' | 'blocked';

/** Nights that a channel's calendar speaks of. */
export type CalendarStay = {
  readonly uid: string;
  readonly kind: EntryKind;
  readonly stay: Interval;
  /** What the channel wrote beside the kind: a name, a number of its own. About a person: it never goes into the log. */
  readonly words: string;
};

/** Why an entry of a calendar is no stay. */
export type EntryFlaw =
  | { readonly code: 'unreadable' | 'without-start' | 'without-uid' | 'ends-before-it-starts' | 'repeats' }
  | { readonly code: 'called-off' | 'not-confirmed' | 'our-own' | 'said-twice' };

/** An entry that is left outside. `entry` counts the entries of the file from 1. */
export type IgnoredEntry = {
  readonly entry: number;
  readonly uid: string;
  readonly words: string;
  readonly flaw: EntryFlaw;
};

export type CalendarContents = {
  readonly stays: readonly CalendarStay[];
  readonly ignored: readonly IgnoredEntry[];
};

/** Why a file is no calendar that anything could be learned from: then nothing of it counts as vanished either. */
export const CALENDAR_FLAWS = ['too-large', 'empty-file', 'web-page', 'not-a-calendar', 'cut-off'] as const;

export type CalendarFlaw = (typeof CALENDAR_FLAWS)[number];

export type CalendarRead =
  | { readonly ok: true; readonly calendar: CalendarContents }
  | { readonly ok: false; readonly flaw: CalendarFlaw };
