import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { bookRoom, cancel, checkIn, guestId, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const garcia = guestId('García');
const rossi = guestId('Rossi');
const correct = (id: string, phone: string): HotelCommand => ({
  type: 'CorrectGuestDetails',
  guestId: garcia,
  correctionId: id as CorrectionId,
  changes: { phone },
  saw: [],
});
const known = (): FoldedHotel => {
  const hotel = new FoldedHotel();
  hotel.details.set(garcia, { name: 'Ana García', phone: '+34 600 000 001' });
  hotel.details.set(rossi, { name: 'García, Ana', phone: '0600 000 001' });
  return hotel;
};
const profile = (hotel: FoldedHotel, id = garcia) => hotel.ask('GuestProfile', { guestId: id });

test('nobody has the profile of a guest whom the hotel does not know', () => {
  expect(profile(known(), guestId('Nobody'))).toBeUndefined();
});

test('a profile shows every stay, the latest first, and what they come to', () => {
  const hotel = known().happens(
    bookRoom('García', nights('05-03', '05-05')),
    checkIn('García', '101'),
    bookRoom('later', nights('06-01', '06-04'), { guestId: garcia }),
    bookRoom('never', nights('05-20', '05-21'), { guestId: garcia }),
    cancel('never'),
  );
  const { stays, figures } = profile(hotel) ?? {};
  expect(stays?.map(({ reservationId, status, roomNumber }) => [reservationId, status, roomNumber])).toEqual([
    [reservationOf('later'), 'reserved', undefined],
    [reservationOf('never'), 'cancelled', undefined],
    [reservationOf('García'), 'in-house', '101'],
  ]);
  expect(figures).toEqual({ stays: 2, nights: 5, totalMinor: 45_000, cancelled: 1, noShows: 0 });
});

test('who comes along has the stay and its nights among theirs, and not what it costs', () => {
  const hotel = known().happens(bookRoom('García', nights('05-03', '05-05')), {
    type: 'AddGuestToStay',
    reservationId: reservationOf('García'),
    guestId: rossi,
  });
  const { stays, figures } = profile(hotel, rossi) ?? {};
  expect(stays).toMatchObject([{ reservationId: reservationOf('García'), comesAlong: true }]);
  expect(figures).toMatchObject({ stays: 1, nights: 2, totalMinor: 0 });
});

test('marks and preferences are shown as they stand', () => {
  const hotel = known().happens(
    { type: 'FlagGuest', guestId: garcia, flag: 'vip' },
    { type: 'FlagGuest', guestId: garcia, flag: 'watch-list', reason: 'damage' },
    { type: 'UnflagGuest', guestId: garcia, flag: 'vip' },
    { type: 'NotePreference', guestId: garcia, preference: 'quiet-room' },
    { type: 'NotePreference', guestId: garcia, preference: 'balcony' },
    { type: 'DropPreference', guestId: garcia, preference: 'quiet-room' },
  );
  expect(profile(hotel)).toMatchObject({
    flags: [{ flag: 'watch-list', reason: 'damage' }],
    preferences: ['balcony'],
  });
});

test('what was corrected is still to be seen, with who did it', () => {
  const hotel = known().happens(correct('c1', '+34 600 000 002'), correct('c2', '+34 600 000 003'));
  const { saw, earlier, history, details } = profile(hotel) ?? {};
  expect(details?.phone).toBe('+34 600 000 003');
  expect(saw).toEqual(['c1', 'c2']);
  expect(earlier?.map(({ value, stands }) => [value, stands])).toEqual([
    ['+34 600 000 002', false],
    ['+34 600 000 003', true],
  ]);
  expect(history?.filter(({ event }) => event === 'GuestDetailsCorrected')).toMatchObject([
    { actor: 'Ada', fields: ['phone'] },
    { actor: 'Ada', fields: ['phone'] },
  ]);
});

test('who may be the same person is shown with the reasons, until a person has said', () => {
  const hotel = known();
  expect(profile(hotel)?.duplicates).toMatchObject([{ guestId: rossi, because: ['name', 'phone'] }]);
  hotel.happens({ type: 'TellGuestsApart', guestId: rossi, otherId: garcia });
  expect(profile(hotel)?.duplicates).toEqual([]);
});

test('a name in another spelling is the same name', () => {
  const hotel = known();
  hotel.details.set(garcia, { name: 'Jürgen Müller' });
  hotel.details.set(rossi, { name: 'Mueller Juergen' });
  expect(profile(hotel)?.duplicates).toMatchObject([{ guestId: rossi, because: ['name'] }]);
});

test.each([
  ['another telephone', { phone: '+34 600 000 009' }],
  ['another date of birth', { birthDate: '1990-01-01' }],
])('a namesake with %s is somebody else', (_, differs) => {
  const hotel = known();
  hotel.details.set(garcia, { name: 'Ana García', phone: '+34 600 000 001', birthDate: '1980-01-01' });
  hotel.details.set(rossi, { name: 'Ana García', ...differs });
  expect(profile(hotel)?.duplicates).toEqual([]);
});

test('one person who was registered twice has one profile, with the stays of both', () => {
  const hotel = known().happens(
    bookRoom('one', nights('05-03', '05-04'), { guestId: garcia }),
    bookRoom('two', nights('05-10', '05-11'), { guestId: rossi }),
    { type: 'FlagGuest', guestId: rossi, flag: 'vip' },
    { type: 'MergeGuests', guestId: rossi, otherId: garcia },
  );
  expect(profile(hotel, rossi)).toEqual(profile(hotel, garcia));
  expect(profile(hotel, rossi)).toMatchObject({
    guestId: garcia,
    alsoKnownAs: [{ guestId: rossi, details: { name: 'García, Ana' } }],
    figures: { stays: 2 },
    flags: [{ flag: 'vip' }],
    duplicates: [],
  });
  expect(hotel.ask('Find', { text: 'garcia', limit: 5 }).filter(({ kind }) => kind === 'guest')).toHaveLength(1);
});

test('of a guest who is forgotten the stays and the figures stay, and nothing that says who it was', () => {
  const hotel = known().happens(bookRoom('one', nights('05-03', '05-04'), { guestId: garcia }), {
    type: 'FlagGuest',
    guestId: garcia,
    flag: 'vip',
  });
  expect(profile(hotel)?.forgetBlockedBy).toMatchObject({ code: 'guest-still-needed' });
  hotel.happens(cancel('one'));
  expect(profile(hotel)?.forgetBlockedBy).toBeUndefined();
  hotel.happens({ type: 'ForgetGuest', guestId: garcia });
  expect(profile(hotel)).toMatchObject({
    isForgotten: true,
    details: undefined,
    flags: [],
    figures: { cancelled: 1 },
  });
  expect(JSON.stringify(profile(hotel))).not.toContain('Ana');
});
