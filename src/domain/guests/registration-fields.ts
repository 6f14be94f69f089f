import type { GuestField } from './guest-details.ts';

/** What a registration card asks of every guest. A document only where the law of the country demands it. */
export const REGISTRATION_FIELDS: readonly GuestField[] = [
  'name',
  'birthDate',
  'nationality',
  'street',
  'postcode',
  'city',
  'country',
];

export const DOCUMENT_FIELDS: readonly GuestField[] = ['documentType', 'documentNumber'];
