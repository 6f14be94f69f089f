import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { HouseWithout } from './house-without.ts';
import type { Mechanism } from './mechanism.ts';
import { MECHANISMS } from './mechanisms.ts';

// npm run mutations [-- part of a name]: takes one mechanism away at a time and shows which test turns red for it.
const [wanted = ''] = process.argv.slice(2);
const mechanisms = MECHANISMS.filter(({ name, file }) => name.includes(wanted) || file.includes(wanted));
if (mechanisms.length === 0) {
  console.error(`No mechanism is called "${wanted}".`);
  process.exit(2);
}

const house = new HouseWithout();
process.on('SIGINT', () => process.exit(130));
process.on('exit', () => house.tearDown());
const unnoticed: string[] = [];
for (const mechanism of mechanisms) {
  const red = house.without(mechanism, () => firstRedTest(mechanism));
  if (red === undefined) unnoticed.push(mechanism.name);
  console.log(`${red === undefined ? 'NOBODY NOTICES' : 'noticed'}  ${mechanism.name}`);
  console.log(`                → ${red ?? mechanism.file}`);
}
console.log(
  `${mechanisms.length - unnoticed.length} of ${mechanisms.length} mechanisms are missed when they are gone.`,
);
process.exitCode = unnoticed.length === 0 ? 0 : 1;

/** Undefined: all tests were green. */
function firstRedTest({ noticedBy, project, name }: Mechanism): string | undefined {
  const vitest = join(house.folder, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', project ?? 'unit', '--bail', '1', '--reporter', 'json', ...noticedBy];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: house.folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // A mechanism that keeps a loop from running for ever is missed too when its tests do not end.
    timeout: 300_000,
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{')) || '{}') as VitestReport;
  const results = report.testResults?.flatMap(({ assertionResults }) => assertionResults) ?? [];
  if (results.length === 0) throw new Error(`${name}: no test ran.\n${stderr}`);
  return results.find(({ status }) => status === 'failed')?.fullName;
}

type VitestReport = {
  readonly testResults?: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};
