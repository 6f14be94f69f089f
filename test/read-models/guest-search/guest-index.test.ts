import { expect, test } from 'vitest';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { GuestIndex } from '#read-models/guest-search/guest-index.ts';

class Guests {
  readonly #details = new Map<GuestId, GuestDetails>();
  readonly #index = new GuestIndex();

  constructor(...guests: readonly (string | GuestDetails)[]) {
    for (const guest of guests) this.is(typeof guest === 'string' ? { name: guest } : guest);
  }

  is(details: GuestDetails, guestId = details.name as GuestId): this {
    this.#index.put(guestId, this.#details.get(guestId), details);
    this.#details.set(guestId, details);
    return this;
  }

  goes(name: string): this {
    this.#index.put(name as GuestId, this.#details.get(name as GuestId), undefined);
    this.#details.delete(name as GuestId);
    return this;
  }

  like(text: string, preferred: readonly string[] = []): readonly string[] {
    const asked = { text, limit: 10, preferred: preferred as readonly GuestId[] };
    return this.#index.like(asked, (guestId) => this.#details.get(guestId)).map(({ details }) => details.name);
  }
}

test.each([
  ['Jürgen Müller', 'muller'],
  ['Jürgen Müller', 'mueller'],
  ['Jürgen Müller', 'Müll'],
  ['Jürgen Mueller', 'müller'],
  ['Søren Kierkegård', 'soeren kierkegaard'],
  ['Søren Kierkegård', 'soren kierkegard'],
  ['Иван Иванов', 'ivanov'],
  ['Ivan Ivanov', 'иванов'],
  ['Юрий Гагарин', 'yuriy'],
  ['Юрий Гагарин', 'iurii'],
  ['Γιώργος Παπαδόπουλος', 'papadopoul'],
  ['Łukasz Wójcik', 'lukasz woj'],
  ['王小明', '王小'],
])('%s is found by typing %s', (name, typed) => {
  expect(new Guests('Ada Lovelace', name).like(typed)).toEqual([name]);
});

test.each(['lovelacce', 'lovlace', 'lovalace', 'lvoelace', 'ada lovlace'])(
  'one slip of the finger does not lose a guest: %s',
  (typed) => {
    expect(new Guests('Ada Lovelace', 'Grace Hopper').like(typed)).toEqual(['Ada Lovelace']);
  },
);

test('a slip is only forgiven where nobody fits what was typed', () => {
  expect(new Guests('Marta Berg', 'Maria Berg').like('marta')).toEqual(['Marta Berg']);
});

test('two slips, or one in a short word, are another name', () => {
  const guests = new Guests('Ada Lovelace');
  for (const typed of ['lvlace', 'adx']) expect(guests.like(typed)).toEqual([]);
});

test('a guest is found by e-mail, by company, and by any of their names', () => {
  const guests = new Guests({
    name: 'Wang',
    nativeName: '王小明',
    givenName: 'Xiaoming',
    email: 'x.wang@example.org',
    company: 'Aurora Shipping',
  });
  for (const typed of ['x.wang@ex', 'wang', '王', 'xiao', 'auro ship']) expect(guests.like(typed)).toEqual(['Wang']);
});

test('of many namesakes those who are here come first, however many there are', () => {
  const guests = new Guests(...Array.from({ length: 3_000 }, (_, index) => `Smith ${index}`));
  expect(guests.like('smith', ['Smith 7'])[0]).toBe('Smith 7');
  expect(guests.like('smith')).toHaveLength(10);
});

test('the whole name comes before a name that has more to it', () => {
  expect(new Guests('Ana Maria', 'Ana', 'Anabel').like('ana')).toEqual(['Ana', 'Ana Maria', 'Anabel']);
});

test('what a guest was called before, and who is forgotten, is not found', () => {
  const guests = new Guests('Ada Byron').is({ name: 'Ada King' }, 'Ada Byron' as GuestId);
  expect([guests.like('byron'), guests.like('king')]).toEqual([[], ['Ada King']]);
  expect(guests.goes('Ada Byron').like('king')).toEqual([]);
});

test('guests who come by the thousand are found like the first', () => {
  const guests = new Guests(...Array.from({ length: 5_000 }, (_, index) => `Guest w${index}x`));
  expect(guests.is({ name: 'Latecomer' }).like('latec')).toEqual(['Latecomer']);
  expect(guests.like('w4999x')).toEqual(['Guest w4999x']);
});
