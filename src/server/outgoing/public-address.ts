import { BlockList, isIP } from 'node:net';

/** Of IPv4 what IANA's registry of special addresses says is not for everybody, and multicast, and what is for nobody. */
const NOT_PUBLIC_V4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of the public part of IPv6 what is not for everybody, or holds an IPv4 address inside (Teredo, 6to4). */
const NOT_PUBLIC_V6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const notPublic = new BlockList();
for (const [network, bits] of NOT_PUBLIC_V4) notPublic.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of NOT_PUBLIC_V6) notPublic.addSubnet(network, bits, 'ipv6');

/** All of IPv6 that is given out to the world: mapped, NAT64, unique local and link local addresses are outside of it. */
const worldV6 = new BlockList();
worldV6.addSubnet('2000::', 3, 'ipv6');

/** Whether an address, as a resolver or a URL spells it, is one of the public internet. False where it is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  // A zone belongs to one machine's own network.
  if (family === 0 || address.includes('%')) return false;
  if (family === 4) return !notPublic.check(address, 'ipv4');
  return worldV6.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}
