/**
 * The steps of dispatch, push and apply, and of what a device writes down beside them, at which a test may kill the tab, the
 * worker, the service worker or the browser. Each is called exactly once in the code of this world
 * (test/house/crash-points.test.ts), and none is in a release.
 */
export const CRASH_POINTS = [
  // A command is given: decided, written, told.
  'dispatch/before-transaction',
  'dispatch/rows-without-head',
  'dispatch/before-commit',
  'dispatch/before-receipt',
  // The same where another tab has written meanwhile.
  'dispatch-after-news/before-commit',
  // What waits goes up.
  'fence/before-commit',
  'push/before-request',
  'push/after-answer',
  // What happened comes down.
  'apply/before-transaction',
  'apply/events-without-outbox',
  'apply/outbox-without-cursor',
  'apply/before-commit',
  'apply/after-commit',
  // A new device begins with pages, and the log up to there comes afterwards.
  'begin/pages-without-head',
  'history/segment-without-head',
  // A restored server is followed.
  'follow/log-without-head',
  // What makes the next start fast is written down.
  'pages/rows-without-checkpoint',
  'image/before-commit',
  'compact/segments-gone',
] as const;

export type CrashPoint = (typeof CRASH_POINTS)[number];
