import type { GuestField } from '#domain/guests/guest-details.ts';
import type { FlagReason, GuestFlag, Preference } from '#domain/guests/guests-events.ts';

/** What a desk calls what it knows of a person. */
export const fieldWords: Readonly<Record<GuestField, string>> = {
  name: 'Name',
  phone: 'Phone',
  email: 'E-mail',
  note: 'Note',
  title: 'Title',
  givenName: 'Given name',
  familyName: 'Family name',
  nativeName: 'Name in own script',
  latinName: 'Name in Latin letters',
  language: 'Language',
  nationality: 'Nationality',
  birthDate: 'Date or year of birth',
  street: 'Street',
  postcode: 'Postcode',
  city: 'City',
  country: 'Country',
  company: 'Company',
  vatId: 'VAT number',
  documentType: 'Document',
  documentNumber: 'Document number',
  wishes: 'Wishes',
  mailConsent: 'Agreed to be written to',
};

export const flagWords: Readonly<Record<GuestFlag, string>> = {
  vip: 'VIP',
  regular: 'Regular guest',
  'watch-list': 'Watch list',
};

export const flagReasonWords: Readonly<Record<FlagReason, string>> = {
  'unpaid-bill': 'Unpaid bill',
  damage: 'Damage',
  disturbance: 'Disturbance',
  other: 'Other',
};

export const preferenceWords: Readonly<Record<Preference, string>> = {
  'high-floor': 'High floor',
  'low-floor': 'Low floor',
  'quiet-room': 'Quiet room',
  'near-lift': 'Near the lift',
  balcony: 'Balcony',
  bathtub: 'Bathtub',
  'twin-beds': 'Two beds',
  'double-bed': 'One double bed',
  'extra-pillow': 'Extra pillow',
  'early-arrival': 'Arrives early',
  'late-departure': 'Leaves late',
  'no-daily-cleaning': 'No daily cleaning',
};
