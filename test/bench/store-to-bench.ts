import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openStores, type Stores } from '#server/open-stores.ts';
import { PostgresServer } from '#test/support/postgres-server.ts';

const CONNECTIONS = 10;

/** A store that waits for the disk at each commit, as a hotel's does, and what a server must be told to work on it. */
export type StoreToBench = {
  readonly name: string;
  /** An empty store, ours until it is closed. */
  readonly open: () => Promise<{ readonly stores: Stores; readonly settings: NodeJS.ProcessEnv }>;
  readonly remove: () => Promise<void>;
};

export function sqliteToBench(): StoreToBench {
  const folder = mkdtempSync(join(tmpdir(), 'keyrack-bench-'));
  const open = async () => {
    const dataFolder = join(folder, randomUUID());
    const stores = await openStores({ dataFolder, databaseUrl: undefined, databaseConnections: CONNECTIONS });
    return { stores, settings: { KEYRACK_DATA: dataFolder, DATABASE_URL: '' } };
  };
  return { name: 'SQLite', open, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server of its own; throws where there is no PostgreSQL. */
export async function postgresToBench(): Promise<StoreToBench> {
  const server = await PostgresServer.start(true);
  const open = async () => {
    const name = `bench_${randomUUID().replaceAll('-', '')}`;
    const admin = new Client({ connectionString: server.url });
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
    await admin.end();
    const url = new URL(server.url);
    url.pathname = name;
    const config = { dataFolder: tmpdir(), databaseUrl: url.href, databaseConnections: CONNECTIONS };
    return { stores: await openStores(config), settings: { DATABASE_URL: url.href } };
  };
  return { name: 'PostgreSQL', open, remove: () => server.remove() };
}
