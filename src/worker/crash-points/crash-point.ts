import { CRASH_CHANNEL, type CrashMessage, type CrashWorld } from './crash-message.ts';
import type { CrashPoint } from './crash-points.ts';

/** True in the build of the crash journeys alone. Code that also runs unbuilt, under tsx, asks `typeof` first. */
declare const __CRASH_POINTS__: boolean;

const world: CrashWorld = 'ServiceWorkerGlobalScope' in globalThis ? 'service-worker' : 'worker';
const channel = typeof __CRASH_POINTS__ !== 'undefined' && __CRASH_POINTS__ ? listen() : undefined;
let asked: CrashPoint | undefined;

/** A step at which a crash must leave the disk whole. Nothing in a release; in the build for crashes it may never return. */
export function crashPoint(point: CrashPoint): void {
  if (typeof __CRASH_POINTS__ !== 'undefined' && __CRASH_POINTS__) standWhereAsked(point);
}

function listen(): BroadcastChannel {
  const opened = new BroadcastChannel(CRASH_CHANNEL);
  opened.addEventListener('message', ({ data }: MessageEvent<CrashMessage>) => {
    if (data.says !== 'stop-at' || data.world !== world) return;
    asked = data.point;
    opened.postMessage({ ...data, says: 'agreed' } satisfies CrashMessage);
  });
  return opened;
}

/** The thread does nothing else from there on: no timer runs, nothing is awaited, and a transaction stays open. */
function standWhereAsked(point: CrashPoint): void {
  if (point !== asked) return;
  channel?.postMessage({ says: 'standing', world, point } satisfies CrashMessage);
  for (;;);
}
