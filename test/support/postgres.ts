import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { TestProject } from 'vitest/node';
import { PostgresServer } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whoever connects here is told the address of the run's PostgreSQL, or nothing where none can be had. */
    postgresDesk: number;
  }
}

/** One PostgreSQL for the whole run, started when the first test asks for it: most runs have none that does. */
export default async function postgres(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<PostgresServer | undefined> | undefined;
  const desk = createServer((asking) => {
    // Who has asked and gone needs no answer.
    asking.on('error', () => undefined);
    started ??= startOrSayWhy();
    void started.then((server) => asking.end(server?.url ?? ''));
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  project.provide('postgresDesk', (desk.address() as AddressInfo).port);
  return async () => {
    desk.close();
    await (await started)?.remove();
  };
}

async function startOrSayWhy(): Promise<PostgresServer | undefined> {
  try {
    return await PostgresServer.start();
  } catch (error) {
    process.stderr.write(
      `The tests on PostgreSQL are skipped: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return undefined;
  }
}
