import { join } from 'node:path';
import { build, loadConfigFromFile, mergeConfig } from 'vite';

/** Inside the project, so that the server finds its packages. */
const OUT = 'node_modules/.cache/keyrack-crash-server';

/** Builds the server so that it ends itself where it is told to; resolves with how it is started. */
export async function buildForCrashes(): Promise<readonly string[]> {
  const product = await loadConfigFromFile({ command: 'build', mode: 'production' }, 'vite.server.config.ts');
  const outDir = join(process.cwd(), OUT);
  const own = {
    configFile: false,
    logLevel: 'warn',
    define: { __APP_VERSION__: '"crashes"', __CRASH_POINTS__: 'true' },
    build: { outDir, emptyOutDir: true, sourcemap: false },
  };
  await build(mergeConfig(product?.config ?? {}, own));
  return [join(outDir, 'main.js')];
}
