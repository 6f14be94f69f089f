import type { SqlDialect } from '#server/sql/migration.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';

/** One moment of a store, whatever is written meanwhile. */
export type Snapshot = { readonly sql: SqlConnection; close(): Promise<void> };

/** A store as backups see it. */
export type BackupStore = {
  readonly dialect: SqlDialect;
  /** For writing into it. */
  readonly sql: SqlConnection;
  snapshot(): Promise<Snapshot>;
};
