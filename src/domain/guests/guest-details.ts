import type { CorrectionId, GuestId } from '../kernel/identifiers.ts';

/**
 * All that the hotel may know of a person, field by field; each is corrected alone. Values are text, and an empty one says
 * that nothing is known. Days are written 2026-05-03, a year alone where only the year is known.
 */
export const GUEST_FIELDS = [
  'name',
  'phone',
  'email',
  'note',
  'title',
  'givenName',
  'familyName',
  'nativeName',
  'latinName',
  'language',
  'nationality',
  'birthDate',
  'street',
  'postcode',
  'city',
  'country',
  'company',
  'vatId',
  // Only where the law of the hotel's country demands them.
  'documentType',
  'documentNumber',
  // Needs and habits that no code says: allergies, mobility.
  'wishes',
  // When, and to what, the guest has agreed.
  'mailConsent',
] as const;

export type GuestField = (typeof GUEST_FIELDS)[number];

/**
 * What the hotel knows of a person, kept outside the log so that it can be forgotten. One free-text name: people have one
 * name, many, or names that fit no form; everything else is optional.
 */
export type GuestDetails = { readonly name: string } & {
  readonly [Field in Exclude<GuestField, 'name'>]?: string;
};

/** What a command says of a person; carried beside its events to the details store, never inside them. */
export type GuestDetailsChange = {
  readonly guestId: GuestId;
  readonly details: Partial<GuestDetails>;
  /** The correction that says so; absent: it was said when the guest was registered. */
  readonly correctionId?: CorrectionId;
};

/** Fields by which a person is recognised, billed or reported: two values of one are for people to decide (K37). */
const DECIDED_BY_PEOPLE: ReadonlySet<GuestField> = new Set(['name', 'vatId', 'documentType', 'documentNumber']);

export function isDecidedByPeople(field: GuestField): boolean {
  return DECIDED_BY_PEOPLE.has(field);
}

/** The fields that a change speaks of, in their usual order. */
export function fieldsOf(changes: Partial<GuestDetails>): readonly GuestField[] {
  return GUEST_FIELDS.filter((field) => changes[field] !== undefined);
}
