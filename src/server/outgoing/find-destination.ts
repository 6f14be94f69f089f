import { isIP } from 'node:net';
import type { OwnNetworks } from './own-networks.ts';
import { isPublicAddress } from './public-address.ts';
import { resolveName, type ResolveName } from './resolve-name.ts';

/** Where a request may go: the addresses that were looked at, and no others, are connected to. */
export type Destination = { readonly url: URL; readonly addresses: readonly string[] };

export type DestinationTrouble =
  /** It is not an address that the server asks anything of, wherever it leads. */
  | 'address-refused'
  /** It leads, or one of its addresses does, into a network that is nobody else's business. */
  | 'network-refused'
  | 'name-unknown';

export type DestinationFound =
  | { readonly ok: true; readonly destination: Destination }
  | { readonly ok: false; readonly trouble: DestinationTrouble };

export type DestinationRules = { readonly ownNetworks: OwnNetworks; readonly resolve?: ResolveName };

/** What the web speaks, and the usual one beside it. Any other port of somebody else's machine is not ours to knock at. */
const PUBLIC_PORTS = new Set(['', '443', '8443']);

const ADDRESS_LENGTH_MAX = 2_000;

/**
 * Looks a name up once, and judges each of its addresses. A public address is asked by https at the web's ports; one of our
 * own networks as whoever runs the server likes it.
 */
export async function findDestination(
  address: string,
  { ownNetworks, resolve = resolveName }: DestinationRules,
  signal: AbortSignal,
): Promise<DestinationFound> {
  const url = parseAddress(address);
  if (!url) return { ok: false, trouble: 'address-refused' };
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(host) === 0 ? await resolve(host, signal) : [host];
  if (addresses.length === 0) return { ok: false, trouble: 'name-unknown' };
  const strange = addresses.filter((found) => !ownNetworks.has(found));
  if (!strange.every(isPublicAddress)) return { ok: false, trouble: 'network-refused' };
  const isWeb = url.protocol === 'https:' && PUBLIC_PORTS.has(url.port);
  if (strange.length > 0 && !isWeb) return { ok: false, trouble: 'address-refused' };
  return { ok: true, destination: { url, addresses } };
}

/** The address of a web server, without a name and password in it; undefined where it is something else. */
function parseAddress(address: string): URL | undefined {
  if (address.length > ADDRESS_LENGTH_MAX || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  // With a dot at its end a name is the same to a resolver and another to a certificate.
  if (url.hostname === '' || url.hostname.endsWith('.')) return undefined;
  return url;
}
