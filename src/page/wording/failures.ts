import type { Receipt } from '#contract/hotel-worker-api.ts';

type Trouble = Extract<Receipt, { outcome: 'failed' }>['trouble'];

/** Nothing was saved, because this device cannot save now. */
export const failureWords: Readonly<Record<Trouble, string>> = {
  'storage-full': 'Not saved: this device is full. Free some space on it, or do it on another device.',
  'storage-lost': 'Not saved: this browser has lost its storage. Close and open the app, then try again.',
  'no-hotel-open': 'Not saved: no hotel is open. Reload the app.',
};
