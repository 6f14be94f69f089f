import type { CrashPoint } from './crash-points.ts';

/** True in the build of test/server/crash-points.test.ts alone. Code that also runs unbuilt, under tsx, asks `typeof` first. */
declare const __CRASH_POINTS__: boolean;

/** A step at which a kill must leave the log whole. Nothing in a release; in a test the process may end here. */
export function crashPoint(point: CrashPoint): void {
  if (typeof __CRASH_POINTS__ === 'undefined' || !__CRASH_POINTS__) return;
  // As by the system: nothing is flushed, nothing is said, no transaction is ended.
  if (process.env['KEYRACK_CRASH_AT'] === point) process.kill(process.pid, 'SIGKILL');
}
