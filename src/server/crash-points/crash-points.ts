/**
 * The steps of a push at which a test may kill the server, in the order of their coming. Each is called exactly once in the
 * code of the server (test/house/crash-points.test.ts), and none is in a release.
 */
export const CRASH_POINTS = [
  'push/before-deciding',
  'push/before-storing',
  'sqlite/events-without-commands',
  'sqlite/before-commit',
  // What a forgotten guest's details were may still stand in the write-ahead log.
  'sqlite/after-commit',
  'postgres/before-commit',
  'postgres/commit-unanswered',
  'push/before-poke',
  'push/before-answer',
] as const;

export type CrashPoint = (typeof CRASH_POINTS)[number];
