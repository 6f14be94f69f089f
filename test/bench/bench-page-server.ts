import { preview, type PreviewServer } from 'vite';
import { buildAsProduct } from '#test/support/build-as-product.ts';

const OUT = 'dist/bench';

/**
 * Builds the page of the bench as the product is built, into a folder of its own that no release contains, and serves it on
 * this machine. Port 0: any that is free.
 */
export async function serveBenchPage(port = 0): Promise<{ readonly url: string; close(): Promise<void> }> {
  const root = `${import.meta.dirname}/page`;
  const outDir = `${process.cwd()}/${OUT}`;
  const define = { __APP_VERSION__: '"bench"', __CRASH_POINTS__: 'false' };
  await buildAsProduct({ root, documents: ['index.html', 'bare.html'], outDir, define });
  const server = await preview({
    configFile: false,
    root,
    build: { outDir },
    preview: { port, strictPort: port !== 0, host: '127.0.0.1' },
    logLevel: 'warn',
  });
  return { url: addressOf(server), close: () => server.close() };
}

function addressOf({ httpServer }: PreviewServer): string {
  const address = httpServer.address();
  if (!address || typeof address !== 'object') throw new Error('The page of the bench is served nowhere.');
  // A secure context for the browser, with locks and durable storage.
  return `http://localhost:${address.port}`;
}
