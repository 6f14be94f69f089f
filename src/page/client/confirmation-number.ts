import { confirmationNumber, CONFIRMATION_CHARACTERS } from '#domain/reservations/confirmation-number.ts';

/** A number for a booking that is made at this desk now. */
export function newConfirmationNumber(deviceId: string): string {
  return confirmationNumber(deviceId, crypto.getRandomValues(new Uint8Array(CONFIRMATION_CHARACTERS)));
}
