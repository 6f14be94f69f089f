import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// Needs nothing but Node: it runs before there is a node_modules.
export function ensurePackages() {
  if (packagesMatchLockfile()) return;
  console.log('Installing packages…');
  // NODE_ENV=production would leave out the tools that build the app.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci failed; see above.');
}

// Compares versions, not dates: a checkout sets dates as it likes.
function packagesMatchLockfile() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || optional || (peer && !installed[path]) || installed[path]?.version === version,
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}
