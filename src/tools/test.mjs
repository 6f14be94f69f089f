import { ensurePackages } from './packages.mjs';
import { outputOf, run } from './run.mjs';

// Everything, from a fresh clone. All gates run even when one fails; vitest comes last, so its totals end the output.
ensurePackages();
const browser = outputOf('tsx', ['test/support/ensure-browser.ts']);
if (browser !== undefined) process.env.CHROME_BIN = browser;

const gates = {
  browser: () => browser !== undefined,
  types: () => run('tsc', ['-b']),
  lint: () => run('oxlint', ['-c', 'oxlint.config.mjs']),
  format: () => run('oxfmt', ['--check']),
  build: () => run('src/tools/build.mjs', ['--if-stale']),
};
const failed = Object.entries(gates).filter(([name, gate]) => {
  console.log(`\n— ${name}`);
  return !gate();
});
console.log('\n— tests');
if (failed.length > 0) console.error(`Failed before the tests: ${failed.map(([name]) => name).join(', ')}`);
const testsPass = run('vitest', ['run', ...process.argv.slice(2)]);
process.exitCode = testsPass && failed.length === 0 ? 0 : 1;
