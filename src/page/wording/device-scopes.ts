import type { DeviceScope } from '#domain/permissions/device-scopes.ts';

type ScopeWords = {
  /** In a list of devices. */
  readonly name: string;
  /** Where one is chosen. */
  readonly choice: string;
  /** What such a device is told. */
  readonly told: string;
};

export const scopeWords: Readonly<Record<DeviceScope, ScopeWords>> = {
  desk: { name: 'Desk', choice: 'A desk: everything', told: 'It is told everything of the hotel.' },
  housekeeping: {
    name: 'Housekeeping',
    choice: 'A housekeeping phone: rooms only',
    told: 'It is told of rooms and work, of no guest’s name and no amount.',
  },
  board: {
    name: 'Board',
    choice: 'A board on the wall: rooms to look at',
    told: 'It shows rooms and counts, nobody’s name, and nothing can be done on it. Open it at /board.',
  },
};
