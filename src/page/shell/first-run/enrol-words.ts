import type { EnrolFailure } from '#contract/hotel-worker-api.ts';

export const enrolWords: Readonly<Record<EnrolFailure, string>> = {
  'no-connection':
    'There is no connection. Getting started needs one; afterwards the desk works without it. Nothing was lost: try again when you are connected.',
  'code-unknown':
    'This code is not known, or it is too old. Ask a colleague for a new one under Settings, “Add a device”.',
  'device-not-enrolled':
    'This browser is no longer a device of that hotel. Join it again with a code that a colleague finds under Settings.',
  'device-revoked': 'This device was removed from the hotel by a manager. Ask them for a code to join it again.',
  'is-a-board': 'This screen is a board of the hotel now. It opens at /board.',
  'server-misbehaves': 'Something is wrong between this device and the hotel. Wait a minute and try again.',
  'storage-lost': 'This browser does not let the app keep anything. Leave private browsing, or use another browser.',
};
