import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet and may be reached all the same, because whoever runs the server says so. */
export type OwnNetworks = { readonly has: (address: string) => boolean };

export const NO_NETWORKS: OwnNetworks = { has: () => false };

/** What KEYRACK_OUTGOING_ALLOW says, `10.1.0.0/16, ::1`; undefined where a part of it is no network. */
export function parseOwnNetworks(said: string): OwnNetworks | undefined {
  const list = new BlockList();
  const parts = said.split(',').map((part) => part.trim());
  const wrong = parts.filter((part) => part !== '').find((part) => !add(list, part));
  if (wrong !== undefined) return undefined;
  return {
    has: (address) => {
      const family = isIP(address);
      return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6');
    },
  };
}

function add(list: BlockList, network: string): boolean {
  const [address = '', bits, more] = network.split('/');
  const family = isIP(address);
  if (family === 0 || address.includes('%') || more !== undefined) return false;
  const longest = family === 4 ? 32 : 128;
  const length = bits === undefined ? longest : Number(bits);
  if (!/^\d{1,3}$/.test(bits ?? '0') || length > longest) return false;
  list.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6');
  return true;
}
