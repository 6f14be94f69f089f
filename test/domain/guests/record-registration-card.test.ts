import { test } from 'vitest';
import type { RecordRegistrationCard } from '#domain/guests/record-registration-card.ts';
import { given } from '#test/support/given.ts';
import { bookRoom, guestId, nights, reservationOf } from '#test/support/hotel-aurora.ts';

const booked = bookRoom('García', nights('05-03', '05-05'));
const card: RecordRegistrationCard = {
  type: 'RecordRegistrationCard',
  reservationId: reservationOf('García'),
  guestId: guestId('García'),
  fields: ['name', 'nationality'],
  signed: 'on-paper',
};
const { type: _, ...filledIn } = card;
const recorded = { type: 'RegistrationCardRecorded', ...filledIn } as const;

test('a card that is filled in is kept: which fields are complete, never what they say', () => {
  given(booked).when(card).emits(recorded);
});

test('the same card is kept once, and again when more of it is filled in or it is signed', () => {
  given(booked, card).when(card).emitsNothing();
  given(booked, { ...card, signed: 'not-yet' })
    .when(card)
    .emits(recorded);
  given(booked, { ...card, fields: ['name'] })
    .when(card)
    .emits(recorded);
});

test('a card is of a stay and a guest whom the hotel knows', () => {
  given().when(card).refused('unknown-reservation');
  given(booked)
    .when({ ...card, guestId: guestId('Nobody') })
    .refused('unknown-guest');
});
