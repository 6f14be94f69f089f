import type { IconName } from '#page/components/icons.ts';
import type { PlaceName } from './places.ts';

export type NavLink = {
  readonly place: PlaceName;
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
};

export const navLinks: readonly NavLink[] = [
  { place: 'rack', href: '/rack', label: 'Rack', icon: 'rack' },
  { place: 'today', href: '/today', label: 'Today', icon: 'today' },
  { place: 'new-booking', href: '/bookings/new', label: 'New booking', icon: 'booking' },
  { place: 'guests', href: '/guests', label: 'Guests', icon: 'user' },
  { place: 'groups', href: '/groups', label: 'Groups', icon: 'party' },
  { place: 'waitlist', href: '/waitlist', label: 'Waitlist', icon: 'history' },
  { place: 'housekeeping', href: '/housekeeping', label: 'Housekeeping', icon: 'housekeeping' },
  { place: 'rates', href: '/rates', label: 'Rates', icon: 'rates' },
  { place: 'cashier', href: '/cashier', label: 'Cashier', icon: 'money' },
  { place: 'logbook', href: '/logbook', label: 'Logbook', icon: 'history' },
  { place: 'reports', href: '/reports', label: 'Reports', icon: 'chart' },
  { place: 'cases', href: '/cases', label: 'Needs you', icon: 'alert' },
  { place: 'sync', href: '/sync', label: 'Sync', icon: 'sync' },
  { place: 'settings', href: '/settings', label: 'Settings', icon: 'settings' },
];
