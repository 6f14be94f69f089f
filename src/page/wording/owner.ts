import type { OwnerTrouble } from '#contract/owner-here.ts';

/** Why an owner was not signed in, or the hotel did not get one. */
export function ownerTroubleWords(why: OwnerTrouble): string {
  switch (why) {
    case 'login-or-password-wrong':
      return 'Login or password are not right.';
    case 'passkey-wrong':
      return 'This passkey opens nothing here. The password does.';
    case 'owner-wait':
      return 'That was wrong too often. Try again in some minutes.';
    case 'malformed':
      return 'The login is an e-mail address or a name of three letters or more; the password has at least ten characters and is not the login.';
    case 'hotel-owned':
      return 'The hotel has an owner already.';
    case 'not-a-manager':
      return 'A manager gives the hotel its owner. If managers have PINs here, set yours first.';
    case 'pin-wrong':
      return 'Your own PIN was not right.';
    case 'pin-wait':
      return 'Your own PIN was wrong too often. Try again in some minutes.';
    case 'no-connection':
      return 'An owner account needs a connection. Try again when this device is connected.';
  }
}
