import { expect, test } from 'vitest';
import type { CorrectGuestDetails } from '#domain/guests/correct-guest-details.ts';
import { detailsSaid } from '#domain/details-said.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { given } from '#test/support/given.ts';
import { guestId } from '#test/support/hotel-aurora.ts';

const garcia = guestId('García');
const correction = (id: string): CorrectionId => id as CorrectionId;

function correct(changes: CorrectGuestDetails['changes'], id = 'c1', ...saw: readonly string[]): CorrectGuestDetails {
  const seen = saw.map(correction);
  return { type: 'CorrectGuestDetails', guestId: garcia, correctionId: correction(id), changes, saw: seen };
}

const corrected = (...fields: Extract<HotelEvent, { type: 'GuestDetailsCorrected' }>['fields']) =>
  ({ type: 'GuestDetailsCorrected', guestId: garcia, correctionId: correction('c1'), fields }) as const;

test('the log says which fields were corrected, and never what they say', () => {
  given()
    .when(correct({ phone: '+34 600', name: 'Ana García' }))
    .emits(corrected('name', 'phone'));
});

test('what the fields say goes to the details store', () => {
  const command = correct({ phone: '+34 600' });
  const details = { guestId: garcia, correctionId: correction('c1'), details: { phone: '+34 600' } };
  expect(detailsSaid(command, [corrected('phone')])).toEqual(details);
});

test('what a refused correction said is kept nowhere', () => {
  expect(detailsSaid(correct({ name: 'Ana' }), [{ type: 'CommandHadNoEffect' }])).toBeUndefined();
});

test('a correction that is given again changes nothing', () => {
  given(correct({ phone: '+34 600' }))
    .when(correct({ phone: '+34 600' }))
    .emitsNothing();
});

test('a correction of nothing changes nothing', () => {
  given().when(correct({})).emitsNothing();
});

test('a guest keeps a name', () => {
  given()
    .when(correct({ name: '  ' }))
    .refused('name-missing');
});

test('a guest whom the hotel does not know cannot be corrected', () => {
  given()
    .when({ ...correct({ phone: '1' }), guestId: guestId('Nobody') })
    .refused('unknown-guest');
});

test('a field that a colleague has corrected meanwhile is looked at again first', () => {
  given(correct({ phone: '+34 600', email: 'a@b.c' }, 'c0'))
    .when(correct({ phone: '+34 601' }))
    .refused('corrected-meanwhile', { fields: ['phone'] });
});

test('a colleague’s correction that was seen is in nobody’s way', () => {
  given(correct({ phone: '+34 600' }, 'c0'))
    .when(correct({ phone: '+34 601' }, 'c1', 'c0'))
    .emits(corrected('phone'));
});

test('a colleague’s correction of another field is in nobody’s way', () => {
  given(correct({ email: 'a@b.c' }, 'c0'))
    .when(correct({ phone: '+34 601' }))
    .emits(corrected('phone'));
});

test('an earlier value is put back without being typed again', () => {
  given(correct({ phone: '+34 600' }, 'c0'), correct({ phone: '+34 601' }, 'c1', 'c0'))
    .when({ type: 'RestoreGuestDetails', guestId: garcia, correctionId: correction('c0'), fields: ['phone'] })
    .emits({ type: 'GuestDetailsRestored', guestId: garcia, correctionId: correction('c0'), fields: ['phone'] });
});

test('what was said at the registration can be put back as well', () => {
  given(correct({ phone: '+34 600' }, 'c0'))
    .when({ type: 'RestoreGuestDetails', guestId: garcia, fields: ['phone'] })
    .emits({ type: 'GuestDetailsRestored', guestId: garcia, fields: ['phone'] });
});

test('a value that stands is not put back', () => {
  given(correct({ phone: '+34 600' }, 'c0'))
    .when({ type: 'RestoreGuestDetails', guestId: garcia, correctionId: correction('c0'), fields: ['phone'] })
    .emitsNothing();
});

test('nothing is put back of a guest whom the hotel does not know', () => {
  given()
    .when({ type: 'RestoreGuestDetails', guestId: guestId('Nobody'), fields: ['phone'] })
    .refused('unknown-guest');
});
