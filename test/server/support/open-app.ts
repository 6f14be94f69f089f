import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { createApp, type AppConfig, type AppStores } from '#server/http/create-app.ts';
import { openStores } from './open-stores.ts';

const quiet = { pageFolder: undefined, trustProxy: false, logLevel: 'silent' };

/** The server on a store of its own, closed with the test. */
export async function openApp(
  config: Partial<AppConfig> = {},
  stores: AppStores = openStores(),
): Promise<FastifyInstance> {
  const app = await createApp({ ...quiet, ...config }, stores);
  onTestFinished(() => app.close());
  return app;
}
