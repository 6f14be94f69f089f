import { describe, expect, test } from 'vitest';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { Owner, OwnerId, OwnerStore } from '#server/owner/owner-store.ts';

const aurora = 'aurora' as HotelId;
const borealis = 'borealis' as HotelId;
/** Milliseconds since 1970 do not fit into 32 bits. */
const today = 1_795_000_000_000;
const at = (moment: number): Instant => (today + moment) as Instant;

const ownerOf = (login: string): Owner => ({
  ownerId: `id of ${login}` as OwnerId,
  login,
  passwordHash: `hash of ${login}`,
  createdAt: at(0),
});

/** What every keeper of owners must do, whatever database it speaks to. */
export function ownerStoreContract(name: string, open: () => Promise<OwnerStore>): void {
  describe(`a store of owners: ${name}`, () => {
    test('an owner is made together with a hotel, and found by login', async () => {
      const owners = await open();
      const ada = ownerOf('ada');
      expect(await owners.hasOwner(aurora)).toBe(false);
      expect(await owners.addOwner(ada, aurora)).toBe('added');
      expect(await owners.ownerByLogin('ada')).toEqual(ada);
      expect(await owners.owner(ada.ownerId)).toEqual(ada);
      expect([await owners.hasOwner(aurora), await owners.hasOwner(borealis)]).toEqual([true, false]);
    });

    test('a hotel has one owner: the second account is not even made', async () => {
      const owners = await open();
      await owners.addOwner(ownerOf('ada'), aurora);
      expect(await owners.addOwner(ownerOf('eve'), aurora)).toBe('hotel-owned');
      expect(await owners.ownerByLogin('eve')).toBeUndefined();
      expect(await owners.giveHotel(ownerOf('eve').ownerId, aurora, at(1))).toBe(false);
    });

    test('a login is one person’s: the hotel of whoever came later stays without an owner', async () => {
      const owners = await open();
      await owners.addOwner(ownerOf('ada'), aurora);
      const other = { ...ownerOf('ada'), ownerId: 'another' as OwnerId };
      expect(await owners.addOwner(other, borealis)).toBe('login-taken');
      expect(await owners.hasOwner(borealis)).toBe(false);
    });

    test('an owner has several hotels, in the order in which they came', async () => {
      const owners = await open();
      const ada = ownerOf('ada');
      await owners.addOwner(ada, borealis);
      expect(await owners.giveHotel(ada.ownerId, aurora, at(5))).toBe(true);
      expect(await owners.hotelsOf(ada.ownerId)).toEqual([
        { hotelId: borealis, since: at(0) },
        { hotelId: aurora, since: at(5) },
      ]);
      expect(await owners.hotelsOf('nobody' as OwnerId)).toEqual([]);
    });

    test('a session lasts until it ends or its time is up', async () => {
      const owners = await open();
      const session = { tokenHash: 'one', ownerId: ownerOf('ada').ownerId, validUntil: at(10) };
      await owners.addSession(session, at(0));
      await owners.addSession({ ...session, tokenHash: 'two' }, at(0));
      expect(await owners.session('one', at(9))).toEqual(session);
      expect(await owners.session('one', at(10))).toBeUndefined();
      await owners.endSession('one');
      expect(await owners.session('one', at(0))).toBeUndefined();
      expect(await owners.session('two', at(0))).toBeDefined();
      await owners.addSession({ ...session, tokenHash: 'three', validUntil: at(20) }, at(11));
      expect(await owners.session('two', at(0))).toBeUndefined();
    });
  });
}
