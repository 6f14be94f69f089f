import type { CrashPoint } from './crash-points.ts';

/** The thread of a window's worker, or the service worker. */
export type CrashWorld = 'worker' | 'service-worker';

/**
 * What is said on the channel. A test asks a world to stop at a point, or at none; the world agrees; and where it has come to
 * that point it says that it stands there, which is the last that is heard of it.
 */
export type CrashMessage = {
  readonly says: 'stop-at' | 'agreed' | 'standing';
  readonly world: CrashWorld;
  readonly point: CrashPoint | undefined;
};

/** Within one browser: each device of a test hears its own. */
export const CRASH_CHANNEL = 'keyrack-crash-points';
