/** Asks that the screen is not turned off while the board is seen; where the browser cannot, the television's own settings decide. */
export function stayAwake(): void {
  const ask = (): void => {
    if (document.visibilityState !== 'visible') return;
    // Absent on plain http and in old browsers, whatever the types say.
    const wakeLock = (navigator as Partial<Navigator>).wakeLock;
    wakeLock?.request('screen').catch(() => undefined);
  };
  // It is given back whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  ask();
}
