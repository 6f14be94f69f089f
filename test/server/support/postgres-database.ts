import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Client, type Pool } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { openPostgres } from '#server/sql/open-postgres.ts';

/** The PostgreSQL of this test run; undefined where there is none, and the run has said why. */
export const postgresUrl = (await text(connect(inject('postgresDesk'), '127.0.0.1'))) || undefined;

/** The address of an empty database that no other test sees, gone with the test. */
export async function emptyDatabase(): Promise<string> {
  const name = `keyrack_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`CREATE DATABASE ${name}`);
  onTestFinished(async () => void (await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`)));
  const url = new URL(postgresUrl ?? '');
  url.pathname = name;
  return url.href;
}

/** Connections to a database, closed with the test. */
export async function openPool(url: string, connectionsMax = 4): Promise<Pool> {
  const pool = await openPostgres(url, connectionsMax);
  onTestFinished(async () => {
    if (!pool.ending) await pool.end();
  });
  return pool;
}

/** A statement of whoever runs the server. */
export async function asAdmin(sql: string, url = postgresUrl): Promise<readonly object[]> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    return (await admin.query<object>(sql)).rows;
  } finally {
    await admin.end();
  }
}
