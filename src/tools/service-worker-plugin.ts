import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';

const entry = 'src/service-worker/service-worker.ts';

export type PrecacheEntry = { readonly url: string; readonly revision: string | null };

// Bundles the service worker once the page is on disk, because its precache list is the list of the page's files.
// workbox-build would do the same for some 310 packages (decision 0003).
export function serviceWorker(define: Record<string, string>): Plugin {
  let outDir = '';
  return {
    name: 'keyrack-service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async closeBundle() {
      if (!existsSync(entry)) return;
      const manifest = precacheManifest(outDir);
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { ...define, 'self.__WB_MANIFEST': JSON.stringify(manifest), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          sourcemap: true,
          rolldownOptions: {
            input: entry,
            output: { format: 'es', entryFileNames: 'service-worker.js', codeSplitting: false },
          },
        },
      });
    },
  };
}

// Names below assets/ carry their content's hash, so the name is the revision; every other file gets one from its bytes.
export function precacheManifest(outDir: string): readonly PrecacheEntry[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(outDir, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .filter((url) => !/\.(map|br|gz)$|^service-worker\.js$|^\.vite\/|^(?:screenshots|icons)\//.test(url))
    .sort()
    .map((url) => ({ url: `/${url}`, revision: url.startsWith('assets/') ? null : contentHash(join(outDir, url)) }));
}

const contentHash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
