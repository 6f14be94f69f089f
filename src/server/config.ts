import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Config = {
  readonly host: string;
  readonly port: number;
  /** Folder of the database. */
  readonly dataFolder: string;
  /** Folder of the built page; undefined where there is none, as in development. */
  readonly pageFolder: string | undefined;
  /** Whether a proxy in front may say who the client is and whether it came by TLS. */
  readonly trustProxy: boolean;
  readonly logLevel: string;
};

export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly complaints: readonly string[] };

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/** The settings of the environment, or everything that is wrong with them. */
export function readConfig(env: NodeJS.ProcessEnv, isTerminal: boolean): ConfigRead {
  const complaints: string[] = [];
  const port = Number(env['PORT'] ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    complaints.push(`PORT must be a port number, not "${env['PORT']}".`);
  if (env['DATABASE_URL']) {
    complaints.push(
      'DATABASE_URL is set, but PostgreSQL support is not in this version yet. Unset it to use the embedded store.',
    );
  }
  // A terminal belongs to a person, who wants to see what is wrong; anything else collects logs.
  const logLevel = env['KEYRACK_LOG'] ?? (isTerminal ? 'warn' : 'info');
  if (!LOG_LEVELS.includes(logLevel)) complaints.push(`KEYRACK_LOG must be one of ${LOG_LEVELS.join(', ')}.`);
  if (complaints.length > 0) return { ok: false, complaints };
  return {
    ok: true,
    config: {
      host: env['HOST'] ?? '127.0.0.1',
      port,
      dataFolder: resolve(env['KEYRACK_DATA'] ?? 'data'),
      pageFolder: pageFolder(env['KEYRACK_PAGE']),
      trustProxy: env['KEYRACK_TRUST_PROXY'] === '1',
      logLevel,
    },
  };
}

/** Beside the built server, or where the build puts it seen from the sources. */
function pageFolder(chosen: string | undefined): string | undefined {
  const folders = chosen
    ? [resolve(chosen)]
    : ['../page/', '../../dist/page/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  return folders.find((folder) => existsSync(resolve(folder, 'index.html')));
}
