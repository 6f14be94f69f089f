import { setTimeout } from 'node:timers/promises';
import { runCommand } from './cli/run-command.ts';
import { readConfig, type Config } from './config.ts';
import { createApp } from './http/create-app.ts';
import { openStores } from './open-stores.ts';

const [command, ...args] = process.argv.slice(2);
if (command !== undefined) process.exitCode = await runCommand(command, args);
else await start();

async function start(): Promise<void> {
  const read = readConfig(process.env, process.stdout.isTTY);
  if (read.ok) return serve(read.config).catch(giveUp);
  for (const complaint of read.complaints) console.error(complaint);
  process.exitCode = 2;
}

async function serve(config: Config): Promise<void> {
  const stores = await openStores(config);
  let isStopping = false;
  const isServing = async (): Promise<string | undefined> => (isStopping ? 'The server is about to stop.' : undefined);
  const readyChecks = [isServing, ...stores.readyChecks];
  const app = await createApp({ ...config, readyChecks }, stores);
  const address = await app.listen({ host: config.host, port: config.port });
  console.log(`Keyrack listens on ${address}, its data is in ${stores.place}`);
  const stop = async (): Promise<void> => {
    isStopping = true;
    // Whoever sends requests here is told by /readyz first, and then finds nobody; what is under way is answered.
    await setTimeout(config.drainSeconds * 1_000);
    await app.close();
    await stores.store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

/** A port that is taken, a folder that cannot be written, data of a newer version: one line, for the person who started it. */
function giveUp(error: unknown): never {
  console.error(`Keyrack cannot start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
