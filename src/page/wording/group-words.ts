import type { GroupLine } from '#contract/group-cards.ts';
import type { GroupOccasion, TurnawayReason } from '#domain/reservations/group-events.ts';
import type { Transport } from '#domain/reservations/reservation-events.ts';
import { plural } from './plural.ts';

export const occasionWords: Readonly<Record<GroupOccasion, string>> = {
  family: 'Family',
  friends: 'Friends',
  wedding: 'Wedding',
  tour: 'Tour',
  company: 'Company',
  conference: 'Conference',
  sports: 'Sports team',
  school: 'School',
};

export const turnawayWords: Readonly<Record<TurnawayReason, string>> = {
  'no-room': 'No room',
  price: 'Too expensive',
  restriction: 'A restriction, such as a minimum stay',
  other: 'Something else',
};

export const transportWords: Readonly<Record<Transport, string>> = {
  none: 'On their own',
  taxi: 'Taxi, paid by us',
  'hotel-car': 'Our own car',
  'public-transport': 'Bus or train',
};

/** 'Wedding · Ana García': a group has no name of its own. */
export function groupTitle({ occasion, contact }: Pick<GroupLine, 'occasion' | 'contact'>): string {
  return contact === '' ? occasionWords[occasion] : `${occasionWords[occasion]} · ${contact}`;
}

/** '8 of 10 rooms' where not all could be had, else '10 rooms'. */
export function groupRooms({ rooms, asked }: Pick<GroupLine, 'rooms' | 'asked'>): string {
  return rooms < asked ? `${rooms} of ${plural(asked, 'room')}` : plural(rooms, 'room');
}
