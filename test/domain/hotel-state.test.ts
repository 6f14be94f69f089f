import { expect, test } from 'vitest';
import { packHotelState, unpackHotelState } from '#domain/hotel-state.ts';
import { aurora } from '../support/given.ts';
import { guestId } from '../support/hotel-aurora.ts';

test('a guest of whom nothing is known but that they are registered is packed as an id, and comes back', () => {
  const hotel = aurora();
  const [plain, marked] = [guestId('Müller'), guestId('Rossi')];
  hotel.guests.set(plain, { guestId: plain });
  hotel.guests.set(marked, { guestId: marked, flags: { vip: '' } });
  const packed = packHotelState(hotel);
  expect(packed.guests).toContain(plain);
  expect(packed.guests).toContainEqual([marked, { guestId: marked, flags: { vip: '' } }]);
  const back = unpackHotelState(JSON.parse(JSON.stringify(packed)) as typeof packed);
  expect([...back.guests.entries()]).toEqual([...hotel.guests.entries()]);
  expect(packHotelState(back)).toEqual(packed);
});
