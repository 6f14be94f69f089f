import { NOTE_OF_THING_LENGTH_MAX } from '#domain/housekeeping/note-of-thing.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { oneOf, record, text, whole, type FieldShapes, type Shape } from '../parsing/shape.ts';

// What the fields of many commands are made of, with the bounds that keep every loop over them finite.

const NAME_LENGTH_MAX = 500;
const NOTE_LENGTH_MAX = 10_000;
/** 1970 to 2243. A loop over the nights of any interval in it ends. */
const DAYS_MAX = 100_000;
export const NIGHTS_MAX = 5_000;
export const ROOMS_MAX = 5_000;
export const GUESTS_MAX = 1_000;

export const name = text(NAME_LENGTH_MAX);
export const note = text(NOTE_LENGTH_MAX);
/** Beyond it a note tells a story, and stories are about people. */
export const noteOfThing = text(NOTE_OF_THING_LENGTH_MAX);
/** A moment by a device's clock. */
export const instant = whole<Instant>(0);
export const day = whole<HotelDay>(0, DAYS_MAX);
export const interval = record<Interval>({ arrival: day, departure: day });
/** Minor units, below zero too: whether an amount makes sense is the domain's question. */
export const minor = whole(Number.MIN_SAFE_INTEGER);
export const yes = oneOf(true);

type FieldsOf<Command extends { readonly type: string }> = {
  readonly [Type in Command['type']]: FieldShapes<Omit<Extract<Command, { type: Type }>, 'type'>>;
};

/** A shape for each command of a context; a command or a field that is forgotten here does not compile. */
export function commandShapes<Command extends { readonly type: string }>(
  fields: FieldsOf<Command>,
): Readonly<Record<Command['type'], Shape<unknown>>> {
  const shapes = Object.entries<FieldShapes<object>>(fields).map(([type, shape]) => [type, record(shape)]);
  return Object.fromEntries(shapes) as Readonly<Record<Command['type'], Shape<unknown>>>;
}
