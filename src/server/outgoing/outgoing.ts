import { NO_NETWORKS, type OwnNetworks } from './own-networks.ts';

/** What the server may do outside. */
export type Outgoing = {
  /** Networks besides the public internet that it may reach. */
  readonly ownNetworks: OwnNetworks;
  /** False for a copy of a server, made to try something: the services would hear of it. */
  readonly callsWebhooks: boolean;
};

export const ORDINARY_OUTGOING: Outgoing = { ownNetworks: NO_NETWORKS, callsWebhooks: true };
