// Chromium asks once, and may ask before the app has loaded: the question is kept for install-prompt.ts.
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  globalThis.keyrackInstallPrompt = event;
});
