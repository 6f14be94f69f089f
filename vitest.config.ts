import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from './test/support/find-browser.ts';

const define = { __APP_VERSION__: '"test"' };
// Looking for a browser means starting one: only the runs that need it pay for it. The unit project never does.
const onlyUnit =
  process.argv.includes('--project=unit') || process.argv[process.argv.indexOf('--project') + 1] === 'unit';

const browserProject = async () => ({
  define,
  // Found at the first import otherwise, and then Vite loads the page anew in the middle of a test.
  optimizeDeps: {
    include: [
      '@lit/context',
      'axe-core',
      'comlink',
      'dexie',
      'fast-check',
      'lit',
      'lit/decorators.js',
      'lucide',
      'rxjs',
      'uuid',
      'workbox-window',
    ],
  },
  test: {
    name: 'browser',
    sequence: { groupOrder: 1 },
    include: ['test/**/*.browser.test.ts'],
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: await findBrowser(), args: [...browserFlags] } }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

export default defineConfig(async () => ({
  test: {
    projects: [
      {
        define,
        test: {
          name: 'unit',
          environment: 'node',
          // Every file has modules of its own either way; a thread begins in half the time of a process.
          pool: 'threads',
          // No test asserts a time; this only ends one that hangs, also on a machine that does other things.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/support/postgres.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/build/**', 'test/journeys/**'],
        },
      },
      ...(onlyUnit ? [] : [await browserProject()]),
      {
        define,
        test: {
          name: 'build',
          sequence: { groupOrder: 2 },
          environment: 'node',
          include: ['test/build/**/*.test.ts'],
          globalSetup: ['test/support/production-build.ts'],
        },
      },
      {
        define,
        test: {
          name: 'journeys',
          // A journey mostly waits, so two share the machine; more would wait for each other.
          sequence: { groupOrder: 3 },
          maxWorkers: 2,
          environment: 'node',
          include: ['test/journeys/**/*.journey.ts'],
          globalSetup: [
            'test/support/production-build.ts',
            'test/support/postgres.ts',
            'test/journeys/support/run-of-journeys.ts',
          ],
          retry: 0,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
