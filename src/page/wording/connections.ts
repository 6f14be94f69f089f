import type { KeyRight } from '#contract/collaborators.ts';
import type { ConnectionTrouble } from '#contract/connections.ts';

type KeyRightWords = {
  /** In the list of keys. */
  readonly name: string;
  /** Where it is chosen. */
  readonly choice: string;
};

/** What a key opens. No key opens a guest's name. */
export const keyRightWords: Readonly<Record<KeyRight, KeyRightWords>> = {
  events: { name: 'what happens', choice: 'What happens, as it happens: bookings, arrivals, rooms' },
  house: { name: 'rooms and stays', choice: 'Rooms, availability and stays, without names and amounts' },
  money: { name: 'figures and amounts', choice: 'Business days, takings and amounts' },
};

/** Why nothing was given to anybody, or taken back. */
export function connectionTroubleWords(why: ConnectionTrouble): string {
  switch (why) {
    case 'no-connection':
      return 'This is not kept on this device, and there is no connection now.';
    case 'not-permitted':
      return 'Your roles do not include this. If managers have PINs here, set yours first.';
    case 'pin-wrong':
      return 'Your own PIN was not right.';
    case 'pin-wait':
      return 'Your own PIN was wrong too often. Try again in some minutes.';
    case 'too-many':
      return 'There are as many as a hotel can have. Take one back that nobody uses.';
    case 'address-refused':
      return 'Keyrack calls addresses that begin with https:// and have no password in them.';
    case 'network-refused':
      return 'This leads into somebody’s own network. Keyrack calls only what the whole internet can reach.';
    case 'name-unknown':
      return 'Nobody on the internet has this name now. Is it spelled right?';
  }
}
