import { expect, test } from 'vitest';
import { pageOfId } from '#read-models/stays/page-of-id.ts';

/** A UUIDv7 of a moment, in milliseconds since 1970. */
const idAt = (at: number, tail = '7000-8000-000000000001'): string => {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-${tail}`;
};
const noon = Date.UTC(2026, 4, 3, 12);
const DAY = 86_400_000;

test('reservations made within hours share a page, those of another week have another', () => {
  expect(pageOfId(idAt(noon))).toBe(pageOfId(idAt(noon + 1, '7fff-bfff-ffffffffffff')));
  expect(pageOfId(idAt(noon))).not.toBe(pageOfId(idAt(noon + 7 * DAY)));
  expect(pageOfId(idAt(noon).toUpperCase())).toBe(pageOfId(idAt(noon)));
});

test('two years of bookings spread over some hundred pages', () => {
  const pages = new Set(Array.from({ length: 730 }, (_, index) => pageOfId(idAt(noon + index * DAY))));
  expect(pages.size).toBeGreaterThan(200);
  expect(pages.size).toBeLessThan(260);
});

test('ids of any other kind have a page all the same, always the same one of at most 64', () => {
  const strange = ['', 'García', '019e0000-0000-4000-8000-000000000000', '🏨', 'x'.repeat(500)];
  for (const id of strange) expect(pageOfId(id)).toMatch(/^other-\d+$/);
  const pages = new Set(Array.from({ length: 2000 }, (_, index) => pageOfId(`stay ${index}`)));
  expect(pages.size).toBe(64);
});
