import { defaultClientConditions, defineConfig } from 'vite';
import { appVersion } from './src/tools/app-version.ts';
import { serviceWorker } from './src/tools/service-worker-plugin.ts';

const define = { __APP_VERSION__: JSON.stringify(appVersion()), __CRASH_POINTS__: 'false' };
const syncServer = `http://localhost:${process.env['KEYRACK_SERVER_PORT'] ?? 8081}`;

export default defineConfig({
  define,
  plugins: [serviceWorker(define)],
  server: { port: 8080, proxy: { '/api': { target: syncServer } } },
  worker: {
    format: 'es',
    // One file of the domain and not one for every way in which lazy parts share it: each costs its list of names twice.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'domain', test: /\/src\/domain\// }] } } },
  },
  // RxJS keeps its modern code under this condition; its default is code for browsers of 2015, with helpers.
  // Dexie's main file is code for them too; its modern one is smaller, and waits on the browser's own promises.
  resolve: {
    conditions: ['es2015', ...defaultClientConditions],
    alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }],
  },
  build: {
    outDir: 'dist/page',
    target: 'es2022',
    sourcemap: true,
    // Strict CSP (no unsafe-inline, no data: scripts): nothing is inlined, every asset is a file in the precache.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { page: 'index.html', board: 'board.html' } },
  },
});
