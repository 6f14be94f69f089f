import { build, loadConfigFromFile, preview, type PreviewServer } from 'vite';

const OUT = 'dist/bench';

/**
 * Builds the page of the bench as the product is built, into a folder of its own that no release contains, and serves it on
 * this machine. Port 0: any that is free.
 */
export async function serveBenchPage(port = 0): Promise<{ readonly url: string; close(): Promise<void> }> {
  const product = await loadConfigFromFile({ command: 'build', mode: 'production' });
  const { resolve, worker, build: asBuilt } = product?.config ?? {};
  const root = `${import.meta.dirname}/page`;
  const outDir = `${process.cwd()}/${OUT}`;
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    define: { __APP_VERSION__: '"bench"' },
    ...(resolve ? { resolve } : {}),
    ...(worker ? { worker } : {}),
    build: {
      ...asBuilt,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: [`${root}/index.html`, `${root}/bare.html`] },
    },
  });
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
