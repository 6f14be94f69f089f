import { GUEST_FIELDS, type GuestDetails, type GuestField } from '#domain/guests/guest-details.ts';
import { optional, record, type FieldShapes, type Shape } from '../parsing/shape.ts';
import { name, note } from './common-shapes.ts';

/** Fields in which people write sentences. */
const LONG: ReadonlySet<GuestField> = new Set(['note', 'wishes']);

/** Some of what is known of a guest, each field text of a bounded length. */
export const someDetails: Shape<Partial<GuestDetails>> = record(
  Object.fromEntries(GUEST_FIELDS.map((field) => [field, optional(LONG.has(field) ? note : name)])) as FieldShapes<
    Partial<GuestDetails>
  >,
);

/** What a guest is registered with: a name, and whatever else is known. */
export const newGuestDetails: Shape<GuestDetails> = record({
  ...(Object.fromEntries(GUEST_FIELDS.map((field) => [field, optional(LONG.has(field) ? note : name)])) as FieldShapes<
    Omit<GuestDetails, 'name'>
  >),
  name,
});
