import type { Found } from '#contract/find.ts';
import type { IconName } from '#page/components/icons.ts';
import { stayText } from '#page/wording/days.ts';
import { statusWords } from '#page/wording/statuses.ts';
import type { NavLink } from './nav-links.ts';

export type PaletteEntry = {
  readonly icon: IconName;
  readonly title: string;
  readonly more: string;
  readonly href: string;
};

/** What was found, as a line of the palette and the place it leads to. */
export function entryOf(found: Found): PaletteEntry {
  switch (found.kind) {
    case 'guest':
      return {
        icon: 'user',
        title: found.name,
        more: found.phone ?? found.email ?? 'Guest',
        href: `/guests/${found.guestId}`,
      };
    case 'reservation':
      return {
        icon: 'bed',
        title: found.companion ? `${found.guest} with ${found.companion}` : found.guest,
        more: `${stayText(found.stay)} · ${statusWords[found.status]} · ${found.confirmation}`,
        href: `/reservations/${found.reservationId}`,
      };
    case 'room':
      return {
        icon: 'key',
        title: `Room ${found.number}`,
        more: 'Show on the rack',
        href: `/rack?room=${found.roomId}`,
      };
  }
}

/** Places and actions whose name has every typed word in it; all of them while nothing is typed. */
export function actionEntries(text: string, links: readonly NavLink[]): readonly PaletteEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return links
    .map(({ icon, label, href }) => ({ icon, title: label, more: 'Go to', href }))
    .filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
}
