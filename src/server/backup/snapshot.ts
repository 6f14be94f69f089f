import type { SqlDialect } from '#server/sql/migration.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';

/** One moment of a store, whatever is written meanwhile. */
export type Snapshot = { readonly dialect: SqlDialect; readonly sql: SqlConnection; close(): Promise<void> };
