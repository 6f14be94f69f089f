import { readFileSync } from 'node:fs';

// One word names a build everywhere: page, worker, service worker and server compare it to know whether they belong
// together. KEYRACK_BUILD lets a release pipeline or a test name it; a developer's build is named after its minute.
export function appVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const build = process.env['KEYRACK_BUILD'] ?? Math.floor(Date.now() / 60_000).toString(36);
  return `${version}+${build}`;
}
