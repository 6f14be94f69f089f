import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const inputs = [
  'src',
  'public',
  'index.html',
  'board.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'vite.server.config.ts',
];

// One hash over everything a build is made of. It tells whether a build is stale and names the build, so the same
// sources give the same version on every machine and a rebuild asks no hotel to update.
export function sourceState() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesBelow).sort((a, b) => (a < b ? -1 : 1)))
    hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 10);
}

function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name));
}
