import type { PinChosen, SignedIn } from '#contract/sign-in.ts';

/** 'Too many wrong PINs. The next may be tried in 1 min 20 s.' */
export function pinWaitWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const rest = seconds % 60;
  const minutes = Math.floor(seconds / 60);
  const words = [minutes > 0 ? `${minutes} min` : '', rest > 0 ? `${rest} s` : ''].filter((part) => part !== '');
  return `Too many wrong PINs. The next may be tried in ${words.join(' ')}.`;
}

/** What the lock says; undefined: it is open. */
export function signedInWords({ outcome }: SignedIn): string | undefined {
  switch (outcome) {
    case 'right':
      return undefined;
    case 'wrong':
    case 'wait':
      return 'This is not the PIN.';
    case 'cannot-check':
      return 'This browser cannot check PINs here. Open Keyrack over https.';
  }
}

/** Why somebody has not got the PIN. */
export function pinRefusalWords(why: Extract<PinChosen, { outcome: 'refused' }>['why']): string {
  switch (why) {
    case 'pin-wrong':
      return 'Your own PIN was not right.';
    case 'pin-wait':
      return 'Your own PIN was wrong too often. Try again in some minutes.';
    case 'pin-not-permitted':
      return 'Only managers give PINs to others, and the first PIN of a hotel is a manager’s own.';
    case 'no-connection':
      return 'A PIN needs a connection, because every desk must know of it.';
    case 'cannot-check':
      return 'This browser cannot make PINs here. Open Keyrack over https.';
  }
}

/** Said wherever PINs are given. */
export const WHAT_A_PIN_IS =
  'A PIN says whose work it is, also without a connection. It does not protect this device: whoever can open the browser’s own storage can read what is kept here.';
