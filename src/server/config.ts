import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outgoing } from './outgoing/outgoing.ts';
import { parseOwnNetworks } from './outgoing/own-networks.ts';
import { passkeySiteOf, type PasskeySite } from './owner/passkey-site.ts';

export type Config = {
  readonly host: string;
  readonly port: number;
  /** Folder of the database, where it is the embedded one. */
  readonly dataFolder: string;
  /** A PostgreSQL instead of the embedded database. It holds a password: it is never shown. */
  readonly databaseUrl: string | undefined;
  /** Connections of this process at most; PostgreSQL has some hundred for all of them. */
  readonly databaseConnections: number;
  /** Folder of the built page; undefined where there is none, as in development. */
  readonly pageFolder: string | undefined;
  /** Which proxies in front may say who the client is and whether it came by TLS: all, none, or these addresses. */
  readonly trustProxy: boolean | string;
  readonly logLevel: string;
  /** Who shows it may read the metrics; without one only programs of this machine may. */
  readonly metricsToken: string | undefined;
  /** The site that owners make passkeys for; undefined: they make none. */
  readonly passkeySite: PasskeySite | undefined;
  readonly outgoing: Outgoing;
  /** How long the server goes on answering after it was asked to stop, so that a load balancer can notice. */
  readonly drainSeconds: number;
};

export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly complaints: readonly string[] };

const DRAIN_SECONDS_MAX = 300;
const CONNECTIONS_MAX = 200;
/** Shorter than this can be guessed. */
const TOKEN_LENGTH_MIN = 16;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/** The settings of the environment, or everything that is wrong with them. */
export function readConfig(env: NodeJS.ProcessEnv, isTerminal: boolean): ConfigRead {
  const complaints: string[] = [];
  const port = Number(env['PORT'] ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    complaints.push(`PORT must be a port number, not "${env['PORT']}".`);
  const databaseUrl = env['DATABASE_URL'] || undefined;
  if (databaseUrl !== undefined && !isPostgresAddress(databaseUrl))
    complaints.push('DATABASE_URL must be an address such as postgres://user:password@host:5432/keyrack.');
  const databaseConnections = Number(env['KEYRACK_DATABASE_CONNECTIONS'] ?? 10);
  if (!(Number.isInteger(databaseConnections) && databaseConnections >= 2 && databaseConnections <= CONNECTIONS_MAX))
    complaints.push(`KEYRACK_DATABASE_CONNECTIONS must be a whole number from 2 to ${CONNECTIONS_MAX}.`);
  // A terminal belongs to a person, who wants to see what is wrong; anything else collects logs.
  const logLevel = env['KEYRACK_LOG'] ?? (isTerminal ? 'warn' : 'info');
  if (!LOG_LEVELS.includes(logLevel)) complaints.push(`KEYRACK_LOG must be one of ${LOG_LEVELS.join(', ')}.`);
  const drainSeconds = Number(env['KEYRACK_DRAIN_SECONDS'] ?? 0);
  if (!(drainSeconds >= 0 && drainSeconds <= DRAIN_SECONDS_MAX))
    complaints.push(`KEYRACK_DRAIN_SECONDS must be a number from 0 to ${DRAIN_SECONDS_MAX}.`);
  const metricsToken = env['KEYRACK_METRICS_TOKEN'] || undefined;
  if (metricsToken !== undefined && metricsToken.length < TOKEN_LENGTH_MIN)
    complaints.push(`KEYRACK_METRICS_TOKEN must have at least ${TOKEN_LENGTH_MIN} characters.`);
  const trustProxy = proxies(env['KEYRACK_TRUST_PROXY'] ?? '0');
  if (trustProxy === undefined)
    complaints.push('KEYRACK_TRUST_PROXY must be 0, 1, or addresses of proxies such as "loopback" or "10.0.0.0/8".');
  // Without a proxy in front a browser of this machine can come to no other place.
  const passkeySite = passkeySiteOf(env['KEYRACK_SITE'] || (trustProxy === false ? `http://localhost:${port}` : ''));
  if (env['KEYRACK_SITE'] && !passkeySite)
    complaints.push(
      'KEYRACK_SITE must be where people open Keyrack, such as https://desk.example.org, without a path.',
    );
  const outgoing = readOutgoing(env, complaints);
  if (complaints.length > 0 || trustProxy === undefined || !outgoing) return { ok: false, complaints };
  return {
    ok: true,
    config: {
      host: env['HOST'] ?? '127.0.0.1',
      port,
      dataFolder: resolve(env['KEYRACK_DATA'] ?? 'data'),
      databaseUrl,
      databaseConnections,
      pageFolder: pageFolder(env['KEYRACK_PAGE']),
      trustProxy,
      logLevel,
      metricsToken,
      passkeySite,
      outgoing,
      drainSeconds,
    },
  };
}

function readOutgoing(env: NodeJS.ProcessEnv, complaints: string[]): Outgoing | undefined {
  const ownNetworks = parseOwnNetworks(env['KEYRACK_OUTGOING_ALLOW'] ?? '');
  if (!ownNetworks)
    complaints.push('KEYRACK_OUTGOING_ALLOW must be networks such as 10.1.0.0/16 or addresses such as 127.0.0.1.');
  const webhooks = env['KEYRACK_WEBHOOKS'] ?? '1';
  if (!['0', '1'].includes(webhooks)) complaints.push('KEYRACK_WEBHOOKS must be 0 or 1.');
  return ownNetworks && { ownNetworks, callsWebhooks: webhooks === '1' };
}

function isPostgresAddress(said: string): boolean {
  return URL.canParse(said) && ['postgres:', 'postgresql:'].includes(new URL(said).protocol);
}

/** Undefined where it is none of what may be said. */
function proxies(said: string): boolean | string | undefined {
  if (said === '0' || said === '') return false;
  if (said === '1') return true;
  const addresses = said.split(',').map((address) => address.trim());
  return addresses.every((address) => PROXY.test(address)) ? addresses.join(',') : undefined;
}

/** A network that has a name, or an address with or without the length of its prefix. */
const PROXY = /^(?:loopback|linklocal|uniquelocal|[\d.]{7,15}(?:\/\d{1,2})?|[\da-f:]{2,39}(?:\/\d{1,3})?)$/i;

/** Beside the built server, or where the build puts it seen from the sources. */
function pageFolder(chosen: string | undefined): string | undefined {
  const folders = chosen
    ? [resolve(chosen)]
    : ['../page/', '../../dist/page/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  return folders.find((folder) => existsSync(resolve(folder, 'index.html')));
}
