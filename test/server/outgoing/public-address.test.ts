import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from '#server/outgoing/public-address.ts';
import { parseOwnNetworks } from '#server/outgoing/own-networks.ts';

const NOT_PUBLIC: readonly (readonly [what: string, ...addresses: string[]])[] = [
  ['this machine', '127.0.0.1', '127.255.255.254', '0.0.0.0', '::1', '::'],
  ['a house’s own network', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', 'fc00::1'],
  ['a provider’s own network', '100.64.0.1', '100.127.255.255', '192.0.0.8'],
  ['the machine’s own link, where clouds tell secrets', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254'],
  ['many at once, or nobody', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', 'ff02::1'],
  ['an address inside an address', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:a00:1', '::127.0.0.1'],
  ['a translated address', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001:0:1::1'],
  ['examples and benches', '192.0.2.1', '198.51.100.1', '203.0.113.9', '198.18.0.1', '2001:db8::1', '3fff::1'],
  ['no address', '', 'localhost', '1.2.3', '01.2.3.4', '0x7f.1', '2130706433', '2000::1%lo'],
];

test.each(NOT_PUBLIC)('%s is not the public internet', (_what, ...addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

test('addresses of the public internet are', () => {
  const known = [
    '1.1.1.1',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::1',
  ];
  expect(known.filter((address) => !isPublicAddress(address))).toEqual([]);
});

const octet = fc.integer({ min: 0, max: 255 });
const privateV4 = fc.oneof(
  fc.tuple(fc.constantFrom(0, 10, 127, 224, 239, 240, 255), octet, octet, octet),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
  fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
  fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
);

/** The ways in which a browser, a shell or a resolver lets one write the same four numbers. */
const SPELLINGS: readonly ((octets: readonly number[]) => string)[] = [
  (octets) => octets.join('.'),
  (octets) => String(octets.reduce((sum, next) => sum * 256 + next, 0)),
  (octets) => octets.map((part) => `0${part.toString(8)}`).join('.'),
  (octets) => octets.map((part) => `0x${part.toString(16)}`).join('.'),
  (octets) => `0x${octets.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
  ([first = 0, second = 0, third = 0, last = 0]) => `${first}.${second}.${third * 256 + last}`,
  ([first = 0, second = 0, third = 0, last = 0]) => `${first}.${second * 65_536 + third * 256 + last}`,
  (octets) => octets.join('。'),
  (octets) => `[::ffff:${octets.join('.')}]`,
  (octets) => `[0:0:0:0:0:FFFF:${octets.join('.')}]`,
  (octets) => `[64:ff9b::${octets.join('.')}]`,
  (octets) => `[::${octets.join('.')}]`,
];

test('an address of a private network is none of the public internet, however it is written', () => {
  fc.assert(
    fc.property(privateV4, fc.constantFrom(...SPELLINGS), (octets, spell) => {
      const host = new URL(`https://${spell(octets)}/`).hostname.replace(/^\[(.*)\]$/, '$1');
      expect([spell(octets), isPublicAddress(host)]).toEqual([spell(octets), false]);
    }),
    { numRuns: 400 },
  );
});

test('a network of one’s own is said with its length, and what is no network is complained about', () => {
  const own = parseOwnNetworks('10.1.0.0/16, ::1,192.168.4.7');
  expect(['10.1.255.1', '::1', '192.168.4.7'].every((address) => own?.has(address))).toBe(true);
  expect(['10.2.0.1', '::2', '192.168.4.8', 'localhost', ''].some((address) => own?.has(address))).toBe(false);
  expect(parseOwnNetworks('')?.has('127.0.0.1')).toBe(false);
  for (const wrong of ['localhost', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/-1', '::1/129', 'fe80::1%lo'])
    expect([wrong, parseOwnNetworks(wrong)]).toEqual([wrong, undefined]);
});
