import { defineConfig } from 'vite';
import { appVersion } from './src/tools/app-version.ts';

// The server's own code becomes one file; its packages stay in node_modules, because SQLite brings a native binding.
export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(appVersion()), __CRASH_POINTS__: 'false' },
  publicDir: false,
  build: {
    ssr: 'src/server/main.ts',
    outDir: 'dist/server',
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } },
  },
});
