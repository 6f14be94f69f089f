import { readFileSync } from 'node:fs';

// One word names a build everywhere: page, worker, service worker and server compare it to know whether they belong
// together. build.mjs names it after the content of the sources, so building twice is no update; KEYRACK_BUILD overrides.
export function appVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const build = process.env['KEYRACK_BUILD'] ?? 'dev';
  return `${version}+${build}`;
}
