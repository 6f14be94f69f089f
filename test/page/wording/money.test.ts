import { moneyWords, parseMoney } from '#page/wording/money.ts';
import { expect, test } from 'vitest';

test('a price may be typed with a comma or a point', () => {
  expect(parseMoney('84,50', 'EUR')).toBe(8450);
  expect(parseMoney(' 84.5 ', 'EUR')).toBe(8450);
});

test('yen have no decimals and dinars have three', () => {
  expect(parseMoney('8400', 'JPY')).toBe(8400);
  expect(parseMoney('8.4', 'KWD')).toBe(8400);
  expect(moneyWords(8400, 'JPY')).toContain('8,400');
});

test('what is no amount is not guessed at', () => {
  for (const text of ['', 'abc', '12,3,4', '-5', '1e3']) expect(parseMoney(text, 'EUR')).toBeUndefined();
});
