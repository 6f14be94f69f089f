/** The site that passkeys are made for: browsers show them to no other. */
export type PasskeySite = {
  /** As browsers send it: scheme, host and port. */
  readonly origin: string;
  /** The host of it. A passkey that was made for another opens nothing here. */
  readonly rpId: string;
};

/** Undefined for what browsers make no passkeys for: plain http anywhere but on this machine, an address of numbers, a path. */
export function passkeySiteOf(said: string): PasskeySite | undefined {
  if (!URL.canParse(said)) return undefined;
  const { origin, hostname, protocol, href } = new URL(said);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
  const isName = /[a-z]/i.test(hostname) && !hostname.includes('[');
  return isSafe && isName && href === `${origin}/` ? { origin, rpId: hostname } : undefined;
}
