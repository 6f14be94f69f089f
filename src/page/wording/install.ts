import type { InstallWay } from '../shell/install-way.ts';

export type InstallWords = {
  readonly title: string;
  readonly why: string;
  /** What the person does, step by step; none where the button does it. */
  readonly steps: readonly string[];
};

/** Why and how to install the app, said honestly for each kind of browser. */
export const installWords: Readonly<Record<InstallWay, InstallWords>> = {
  prompt: {
    title: 'Install Keyrack on this device',
    why: 'It opens in a window of its own, starts without a connection, and the browser keeps its data safer.',
    steps: [],
  },
  'ios-share-sheet': {
    title: 'Add Keyrack to the Home Screen',
    why: 'Safari may erase this hotel’s data from this device if the page is not opened for 7 days. The app on the Home Screen is exempt.',
    steps: [
      'Tap the Share button, the square with the arrow, in Safari’s bar.',
      'Scroll down and tap “Add to Home Screen”.',
      'Tap “Add”. Open Keyrack from the Home Screen, and join the hotel there: Settings shows a code here.',
    ],
  },
  'mac-dock': {
    title: 'Add Keyrack to the Dock',
    why: 'Safari may erase this hotel’s data from this Mac if the page is not opened for 7 days. The app in the Dock is exempt.',
    steps: [
      'Choose File → Add to Dock in Safari’s menu bar.',
      'Click “Add”. Open Keyrack from the Dock, and join the hotel there: Settings shows a code here.',
    ],
  },
};
