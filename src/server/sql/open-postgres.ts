import { Pool, types, type PoolConfig } from 'pg';
import { migratePostgres } from './migrate-postgres.ts';
import { MIGRATIONS } from './migrations.ts';

/** PostgreSQL 13 is the oldest that is still looked after somewhere. */
const VERSION_MIN = 130_000;
/** A statement of ours takes milliseconds: whatever takes this long waits for something that is broken. */
const STATEMENT_MS_MAX = 10_000;
/** A process that stopped in the middle of an append holds up its hotel no longer than this. */
const IDLE_IN_TRANSACTION_MS_MAX = 5_000;
const CONNECT_MS_MAX = 5_000;
const BIGINT = 20;

/** How every connection to the database is made. */
export function postgresSettings(url: string): PoolConfig {
  return {
    connectionString: url,
    application_name: 'keyrack',
    connectionTimeoutMillis: CONNECT_MS_MAX,
    statement_timeout: STATEMENT_MS_MAX,
    lock_timeout: STATEMENT_MS_MAX / 2,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS_MAX,
    // The server may be gone without a word: then its own limits end nothing here.
    query_timeout: STATEMENT_MS_MAX + CONNECT_MS_MAX,
    keepAlive: true,
    // An acknowledged event is on the disk, whatever the database's default is.
    options: '-c synchronous_commit=on',
    types: { getTypeParser: (type, format) => (type === BIGINT ? Number : types.getTypeParser(type, format)) },
  };
}

/**
 * Connections to a PostgreSQL that has the schema of this version. Throws one sentence for the person who starts the
 * server where it cannot be reached, is too old, or does not let us in.
 */
export async function openPostgres(url: string, connectionsMax: number): Promise<Pool> {
  const pool = new Pool({ ...postgresSettings(url), max: connectionsMax, pipeline: true });
  // A connection that breaks while nobody uses it: the pool makes another when one is needed.
  pool.on('error', () => undefined);
  // And while somebody uses it, between two statements: the next of them fails and says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const { rows } = await pool.query<{ server_version_num: string }>('SHOW server_version_num');
    mustBeRecent(Number(rows[0]?.server_version_num));
    await migratePostgres(pool, MIGRATIONS);
    return pool;
  } catch (error) {
    await pool.end();
    throw new Error(`${explain(error)} (DATABASE_URL leads to ${nameOf(url)})`, { cause: error });
  }
}

function mustBeRecent(version: number): void {
  if (!(version >= VERSION_MIN))
    throw new Error(
      `PostgreSQL ${Math.floor(version / 10_000)} is too old, ${VERSION_MIN / 10_000} or later is needed`,
    );
}

function explain(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: string }).code ?? '';
  const said = cause instanceof Error && cause.message !== '' ? cause.message : code;
  if (code === '42501') return `the database user has no right to make the tables: ${said}`;
  if (code === '25006') return `the database is a standby and takes no writes: ${said}`;
  if (code.startsWith('28') || code === '3D000') return `PostgreSQL does not let Keyrack in: ${said}`;
  if (/^(?:E[A-Z]+|08...|57P03)$/.test(code) || said.includes('timeout'))
    return `PostgreSQL cannot be reached: ${said}`;
  return said;
}

/** Without user and password. */
function nameOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed ? `${parsed.host}${parsed.pathname}` : 'no address';
}
