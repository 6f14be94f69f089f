import { CONFIRMATION_CHARACTERS } from '#domain/reservations/confirmation-number.ts';

/** The last digits of an id as the bytes that a confirmation number is made of: the same booking gets the same number. */
export function chanceFrom(id: string): Uint8Array {
  const digits = id.replaceAll('-', '').slice(-2 * CONFIRMATION_CHARACTERS);
  return Uint8Array.from({ length: CONFIRMATION_CHARACTERS }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}
