import { join } from 'node:path';
import type { AccessStore } from './access/access-store.ts';
import { SqlAccessStore } from './access/sql-access-store.ts';
import type { Config } from './config.ts';
import type { CalendarsOut } from './feeds/calendars-out.ts';
import { SqlCalendarsOut } from './feeds/sql-calendars-out.ts';
import { diskHasRoom } from './http/disk-has-room.ts';
import type { ReadyCheck } from './http/health-routes.ts';
import type { EventStore } from './log/event-store.ts';
import type { PokeRelay } from './log/poke-relay.ts';
import { PostgresEventStore } from './log/postgres-event-store.ts';
import { PostgresPokeRelay } from './log/postgres-poke-relay.ts';
import { SqliteEventStore } from './log/sqlite-event-store.ts';
import type { OwnerStore } from './owner/owner-store.ts';
import { SqlOwnerStore } from './owner/sql-owner-store.ts';
import type { ProjectionStore } from './projector/projection-store.ts';
import { SqlProjectionStore } from './projector/sql-projection-store.ts';
import { openPostgres } from './sql/open-postgres.ts';
import { openSqlite } from './sql/open-sqlite.ts';
import { PostgresConnection } from './sql/postgres-connection.ts';
import type { SqlConnection } from './sql/sql-connection.ts';
import { SqliteConnection } from './sql/sqlite-connection.ts';

/** All that a server keeps, in whichever database it was given. Closing the event store closes the others. */
export type Stores = {
  readonly store: EventStore;
  readonly access: AccessStore;
  readonly projections: ProjectionStore;
  readonly owners: OwnerStore;
  readonly calendars: CalendarsOut;
  /** For plain rows. */
  readonly sql: SqlConnection;
  /** Between the processes that share the database; absent where there is one process only. */
  readonly relay?: PokeRelay;
  readonly readyChecks: readonly ReadyCheck[];
  /** Where the data is, for the person who has started the server. */
  readonly place: string;
};

type StoreConfig = Pick<Config, 'dataFolder' | 'databaseUrl' | 'databaseConnections'>;

/** Throws, with a sentence for a person, where the database cannot be used. */
export async function openStores(config: StoreConfig): Promise<Stores> {
  const { databaseUrl } = config;
  return databaseUrl === undefined ? openEmbedded(config) : openShared(databaseUrl, config);
}

function openEmbedded({ dataFolder }: StoreConfig): Stores {
  const database = openSqlite(join(dataFolder, 'keyrack.db'));
  const sql = new SqliteConnection(database);
  return {
    store: new SqliteEventStore(database),
    access: new SqlAccessStore(sql),
    projections: new SqlProjectionStore(sql),
    owners: new SqlOwnerStore(sql),
    calendars: new SqlCalendarsOut(sql),
    sql,
    readyChecks: [diskHasRoom(dataFolder)],
    place: dataFolder,
  };
}

async function openShared(url: string, config: StoreConfig): Promise<Stores> {
  const pool = await openPostgres(url, config.databaseConnections);
  const sql = new PostgresConnection(pool);
  return {
    store: await PostgresEventStore.open(pool),
    access: new SqlAccessStore(sql),
    projections: new SqlProjectionStore(sql),
    owners: new SqlOwnerStore(sql),
    calendars: new SqlCalendarsOut(sql),
    sql,
    relay: new PostgresPokeRelay({ url, pool }),
    readyChecks: [],
    place: 'PostgreSQL',
  };
}
