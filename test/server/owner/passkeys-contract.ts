import { describe, expect, test } from 'vitest';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { OwnerId } from '#server/owner/owner-store.ts';
import { Passkeys, type NewPasskey } from '#server/owner/passkeys.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';

const rpId = 'desk.example.org';
const ada = 'ada' as OwnerId;
const bob = 'bob' as OwnerId;
const at = (seconds: number): Instant => (Date.UTC(2026, 4, 3, 14, 5) + seconds * 1_000) as Instant;

const passkey = (passkeyId: string, more: Partial<NewPasskey> = {}): NewPasskey => ({
  passkeyId,
  ownerId: ada,
  rpId,
  publicKey: 'pQECAyYgASFYIA',
  counter: 0,
  name: passkeyId,
  madeAt: at(0),
  ...more,
});

/** What a store of passkeys must do, whatever database keeps them. */
export function passkeysContract(name: string, open: () => Promise<SqlConnection>): void {
  describe(`passkeys: ${name}`, () => {
    test('an owner has their own passkeys of one site, the oldest first, and each is found by its id', async () => {
      const passkeys = new Passkeys(await open());
      await passkeys.add(passkey('phone', { madeAt: at(60) }));
      await passkeys.add(passkey('laptop', { counter: 4_294_967_295 }));
      await passkeys.add(passkey('other site', { rpId: 'other.example' }));
      await passkeys.add(passkey('bob’s', { ownerId: bob }));
      expect(await passkeys.of(ada, rpId)).toEqual([
        { passkeyId: 'laptop', name: 'laptop', madeAt: at(0) },
        { passkeyId: 'phone', name: 'phone', madeAt: at(60) },
      ]);
      const laptop = { passkeyId: 'laptop', ownerId: ada, publicKey: 'pQECAyYgASFYIA', counter: 4_294_967_295 };
      expect(await passkeys.byId('laptop', rpId)).toEqual(laptop);
      expect(await passkeys.byId('laptop', 'other.example')).toBeUndefined();
    });

    test('a passkey of an id that is there already is not made, and stays whose it is', async () => {
      const passkeys = new Passkeys(await open());
      expect(await passkeys.add(passkey('one'))).toBe(true);
      expect(await passkeys.add(passkey('one', { ownerId: bob, publicKey: 'stolen' }))).toBe(false);
      expect(await passkeys.byId('one', rpId)).toMatchObject({ ownerId: ada, publicKey: 'pQECAyYgASFYIA' });
    });

    test('of two who show the same count in one moment, one is a copy', async () => {
      const passkeys = new Passkeys(await open());
      await passkeys.add(passkey('one'));
      const shown = passkey('one');
      const both = await Promise.all([passkeys.count(shown, 1), passkeys.count(shown, 1)]);
      expect(both.toSorted()).toEqual([false, true]);
      expect(await passkeys.byId('one', rpId)).toMatchObject({ counter: 1 });
    });

    test('nobody removes another’s passkey', async () => {
      const passkeys = new Passkeys(await open());
      await passkeys.add(passkey('one'));
      await passkeys.remove(bob, 'one');
      expect(await passkeys.of(ada, rpId)).toHaveLength(1);
      await passkeys.remove(ada, 'one');
      expect(await passkeys.of(ada, rpId)).toEqual([]);
    });

    test('a challenge is taken once, also in one moment, for what and by whom it was given out', async () => {
      const passkeys = new Passkeys(await open());
      const forAda = { purpose: 'register', ownerId: ada } as const;
      await passkeys.giveChallenge('a', forAda, at(300), at(0));
      expect(await passkeys.takeChallenge('a', { purpose: 'sign-in' }, at(1))).toBe(false);
      expect(await passkeys.takeChallenge('a', { purpose: 'register', ownerId: bob }, at(1))).toBe(false);
      const both = await Promise.all([
        passkeys.takeChallenge('a', forAda, at(1)),
        passkeys.takeChallenge('a', forAda, at(1)),
      ]);
      expect(both.toSorted()).toEqual([false, true]);
    });

    test('a challenge has its time, and is put away with the next one', async () => {
      const sql = await open();
      const passkeys = new Passkeys(sql);
      await passkeys.giveChallenge('a', { purpose: 'sign-in' }, at(300), at(0));
      expect(await passkeys.takeChallenge('a', { purpose: 'sign-in' }, at(300))).toBe(false);
      await passkeys.giveChallenge('b', { purpose: 'sign-in' }, at(600), at(300));
      expect(await sql.all('SELECT challenge FROM passkey_challenges')).toEqual([{ challenge: 'b' }]);
      expect(await passkeys.takeChallenge('b', { purpose: 'sign-in' }, at(599))).toBe(true);
    });
  });
}
