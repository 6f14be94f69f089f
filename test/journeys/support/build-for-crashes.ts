import { join } from 'node:path';
import { buildAsProduct } from '#test/support/build-as-product.ts';
import { serviceWorker } from '#tools/service-worker-plugin.ts';

const OUT = 'node_modules/.cache/keyrack-crashes';

/** Builds worker and service worker so that they stop where they are asked to; resolves with the folder to be served. */
export async function buildForCrashes(): Promise<string> {
  const root = join(import.meta.dirname, '../crash-page');
  const outDir = join(process.cwd(), OUT);
  const define = { __APP_VERSION__: '"crashes"', __CRASH_POINTS__: 'true' };
  await buildAsProduct({
    root,
    documents: ['index.html', 'board.html'],
    outDir,
    define,
    plugins: [serviceWorker(define)],
  });
  return outDir;
}
