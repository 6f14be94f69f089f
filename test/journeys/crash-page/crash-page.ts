import { wrap, type Remote } from 'comlink';
import type { HotelWorkerApi } from '#contract/hotel-worker-api.ts';
import { CRASH_CHANNEL, type CrashMessage, type CrashWorld } from '#worker/crash-points/crash-message.ts';
import type { CrashPoint } from '#worker/crash-points/crash-points.ts';

const ASKED_AGAIN_MS = 20;

/** A window without screens: the worker and the service worker of the product, built so that they stop where they are asked to. */
export type CrashDesk = {
  /** Of the worker that was started last. */
  readonly hotel: Remote<HotelWorkerApi>;
  /** Starts a worker; until then the window only looks at the disk. */
  start(): void;
  terminate(): void;
  /** Resolves when the world has agreed. What was asked before counts no more. */
  stopAt(point: CrashPoint, world: CrashWorld): Promise<void>;
  /** Resolves when a world stands where it was last asked to stop. */
  standing(): Promise<void>;
};

declare global {
  var crashDesk: CrashDesk;
}

const channel = new BroadcastChannel(CRASH_CHANNEL);
let worker: Worker | undefined;
let hotel: Remote<HotelWorkerApi> | undefined;
let stands: Promise<unknown> | undefined;

globalThis.crashDesk = {
  get hotel() {
    if (!hotel) throw new Error('No worker was started in this window.');
    return hotel;
  },
  start() {
    worker = new Worker(new URL('../../../src/worker/hotel-worker.ts', import.meta.url), {
      type: 'module',
      name: 'hotel',
    });
    hotel = wrap<HotelWorkerApi>(worker);
  },
  terminate() {
    worker?.terminate();
  },
  async stopAt(point, world) {
    stands = heard('standing', point);
    // A world that is still loading hears nothing.
    const asking = setInterval(() => tell({ says: 'stop-at', world, point }), ASKED_AGAIN_MS);
    await heard('agreed', point);
    clearInterval(asking);
  },
  async standing() {
    await stands;
  },
};

function tell(message: CrashMessage): void {
  channel.postMessage(message);
}

function heard(says: CrashMessage['says'], point: CrashPoint): Promise<void> {
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<CrashMessage>): void => {
      if (data.says !== says || data.point !== point) return;
      channel.removeEventListener('message', listen);
      resolve();
    };
    channel.addEventListener('message', listen);
  });
}
