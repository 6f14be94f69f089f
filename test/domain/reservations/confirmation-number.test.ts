import { confirmationNumber, readConfirmationNumber } from '#domain/reservations/confirmation-number.ts';
import { expect, test } from 'vitest';

const bytes = (...values: number[]) => Uint8Array.from(values);
const number = confirmationNumber('device-a', bytes(4, 20, 2, 26, 29));

test('a confirmation number can be read out on the phone and typed back in any way people write it', () => {
  for (const typed of [number, number.toLowerCase(), number.replaceAll('-', ''), number.replaceAll('-', ' ')]) {
    expect(readConfirmationNumber(typed)).toBe(number);
  }
});

test('letters that look like digits are understood as the digits', () => {
  const withDigits = confirmationNumber('device-a', bytes(0, 1, 0, 1, 0));
  expect(readConfirmationNumber(withDigits.replaceAll('0', 'O').replaceAll('1', 'I'))).toBe(withDigits);
});

test('any one wrong character is noticed', () => {
  const plain = number.replaceAll('-', '');
  for (let at = 0; at < plain.length; at += 1) {
    for (const wrong of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (wrong === plain[at]) continue;
      expect(readConfirmationNumber(plain.slice(0, at) + wrong + plain.slice(at + 1))).toBeUndefined();
    }
  }
});

test('two devices never make the same number out of the same chance', () => {
  expect(confirmationNumber('device-b', bytes(4, 20, 2, 26, 29))).not.toBe(number);
});
