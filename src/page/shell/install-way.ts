/** `prompt`: by the browser's own dialog. The others: by hand, and `installSteps` (wording/install.ts) says how. */
export type InstallWay = 'prompt' | 'ios-share-sheet' | 'mac-dock';

/** How the app gets onto this device; undefined: it is there already, or this browser cannot. */
export function installWay(hasPrompt: boolean): InstallWay | undefined {
  if (isInstalled()) return undefined;
  if (hasPrompt) return 'prompt';
  // Safari tells of itself by what only it has; what it calls itself changes and is imitated.
  const isSafari = 'GestureEvent' in globalThis;
  if (!isSafari) return undefined;
  return navigator.maxTouchPoints > 1 ? 'ios-share-sheet' : 'mac-dock';
}

function isInstalled(): boolean {
  const isApp = ['standalone', 'window-controls-overlay', 'minimal-ui'].some(
    (mode) => matchMedia(`(display-mode: ${mode})`).matches,
  );
  // iOS before it knew display modes.
  return isApp || ('standalone' in navigator && navigator.standalone === true);
}
