import { expect, test } from 'vitest';
import type { GuestProfile } from '#contract/guest-profile.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { compensate } from '#page/client/compensations.ts';

const before = (profile: object): { readonly guest: GuestProfile } => ({
  guest: { guestId: 'g1', earlier: [], alsoKnownAs: [], flags: [], ...profile } as unknown as GuestProfile,
});
const command = (fields: object) => ({ guestId: 'g1', ...fields }) as HotelCommand;
const corrected = command({ type: 'CorrectGuestDetails', correctionId: 'c3', changes: { phone: '3' }, saw: [] });
const said = (correctionId: string | undefined, stands: boolean) => ({
  field: 'phone',
  value: '',
  correctionId,
  stands,
});

test('a correction is taken back to what stood before it, whoever had said that', () => {
  const twice = before({ earlier: [said('c1', false), said('c2', true)] });
  expect(compensate(corrected, twice)).toEqual([
    command({ type: 'RestoreGuestDetails', fields: ['phone'], correctionId: 'c2' }),
  ]);
});

test('the first correction of a field is taken back to the registration', () => {
  expect(compensate(corrected, before({}))).toEqual([command({ type: 'RestoreGuestDetails', fields: ['phone'] })]);
});

test('who was found to be somebody else comes away again with everybody they stood for', () => {
  const merged = command({ type: 'MergeGuests', otherId: 'g2' });
  const other = before({ guestId: 'g2', alsoKnownAs: [{ guestId: 'g5', details: undefined }] });
  expect(compensate(merged, other)).toEqual([{ type: 'UnmergeGuests', guestIds: ['g2', 'g5'] }]);
});

test('a mark that was taken away comes back with its reason', () => {
  const marked = before({ flags: [{ flag: 'watch-list', reason: 'damage' }] });
  expect(compensate(command({ type: 'UnflagGuest', flag: 'watch-list' }), marked)).toEqual([
    command({ type: 'FlagGuest', flag: 'watch-list', reason: 'damage' }),
  ]);
});

test('that a guest was forgotten cannot be taken back', () => {
  expect(compensate(command({ type: 'ForgetGuest' }), {})).toEqual([]);
});
