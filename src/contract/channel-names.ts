import type { Channel } from '#domain/reservations/calendar-entry.ts';

/** Names of houses are the same in every language. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  airbnb: 'Airbnb',
  'booking-com': 'Booking.com',
  vrbo: 'Vrbo',
  expedia: 'Expedia',
  other: 'another channel',
};
