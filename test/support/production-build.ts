import { execFileSync } from 'node:child_process';

// Journeys and bundle checks look at what hotels get. Built once, and only when the sources are newer than the build.
export default function productionBuild(): void {
  execFileSync(process.execPath, ['src/tools/build.mjs', '--if-stale'], { stdio: 'inherit' });
}
