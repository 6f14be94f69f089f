import { expect, test } from 'vitest';
import type { CorrectGuestDetails } from '#domain/guests/correct-guest-details.ts';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CorrectionId, GuestId, Position } from '#domain/kernel/identifiers.ts';
import { guestId } from '#test/support/hotel-aurora.ts';
import { withSaid, type KnownGuest } from '#worker/journal/known-guest.ts';
import { KnownGuests } from '#worker/replica/known-guests.ts';
import type { PendingCommand } from '#worker/replica/pending-command.ts';

const ada = guestId('Ada');
const adda = guestId('Adda');
const at = (position: number): Position => position as Position;
const correction = (id: string): CorrectionId => id as CorrectionId;

function said(guest: GuestId, ...changes: readonly (Partial<GuestDetails> & { readonly at: number })[]) {
  let known: KnownGuest | undefined;
  for (const [index, { at: position, ...details }] of changes.entries()) {
    const change = { guestId: guest, details, ...(index > 0 ? { correctionId: correction(`c${index}`) } : {}) };
    known = withSaid(known, change, at(position));
  }
  return known ? [{ guestId: guest, ...known }] : [];
}

const waiting = (command: HotelCommand, ...events: PendingCommand['events']): PendingCommand =>
  ({ row: { envelope: { command } }, events, atRisk: undefined }) as unknown as PendingCommand;

const correct: CorrectGuestDetails = {
  type: 'CorrectGuestDetails',
  guestId: ada,
  correctionId: correction('mine'),
  changes: { phone: '3' },
  saw: [],
};
const corrected = {
  type: 'GuestDetailsCorrected',
  guestId: ada,
  correctionId: correction('mine'),
  fields: [],
} as const;

test('what was said last stands, and what it replaced is still known', () => {
  const guests = new KnownGuests();
  guests.learn(said(ada, { at: 1, name: 'Ada', phone: '1' }, { at: 2, phone: '2' }, { at: 3, phone: '3' }));
  expect(guests.get([ada])).toEqual({ name: 'Ada', phone: '3' });
  expect(guests.said([ada])).toEqual([
    { field: 'phone', value: '1', correctionId: undefined },
    { field: 'phone', value: '2', correctionId: 'c1' },
    { field: 'phone', value: '3', correctionId: 'c2' },
  ]);
});

test('a field that was emptied is one of which nothing is known', () => {
  const guests = new KnownGuests();
  guests.learn(said(ada, { at: 1, name: 'Ada', phone: '1' }, { at: 2, phone: '' }));
  expect(guests.get([ada])).toEqual({ name: 'Ada' });
});

test('a correction that waits to be sent is seen here already, and gone when it is not waited for any more', () => {
  const guests = new KnownGuests();
  guests.learn(said(ada, { at: 1, name: 'Ada', phone: '1' }));
  guests.expect([waiting(correct, corrected)]);
  expect(guests.get([ada])?.phone).toBe('3');
  guests.expect([]);
  expect(guests.get([ada])?.phone).toBe('1');
});

test('an earlier value that is put back is seen here before the server has answered', () => {
  const guests = new KnownGuests();
  guests.learn(said(ada, { at: 1, name: 'Ada', phone: '1' }, { at: 2, phone: '2' }));
  const back = { type: 'RestoreGuestDetails', guestId: ada, fields: ['phone'] } as const;
  guests.expect([waiting(back, { type: 'GuestDetailsRestored', guestId: ada, fields: ['phone'] })]);
  expect(guests.get([ada])?.phone).toBe('1');
});

test('of one person who was registered twice each field says what was said last of either', () => {
  const guests = new KnownGuests();
  guests.learn(said(ada, { at: 1, name: 'Ada Lovelace', phone: '1' }, { at: 5, phone: '2' }));
  guests.learn(said(adda, { at: 3, name: 'Adda Lovelace', phone: '9', email: 'a@b.c' }));
  expect(guests.get([ada, adda])).toEqual({ name: 'Adda Lovelace', phone: '2', email: 'a@b.c' });
  expect(guests.get([ada])).toEqual({ name: 'Ada Lovelace', phone: '2' });
});
